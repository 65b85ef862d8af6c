// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/parts.h"
#include "model/publication/notes/publicationstatus.h"
#include "model/publication/notes/shown.h"
#include "model/publication/notes/sitequestions.h"
#include "model/sjabloon/structurehash.h"
#include "tests/support/sjablonen.h"
#include "views/dossiers/storethread.h"

namespace wd::test
{

/// The keys of the parts whose file the site would not take.
inline QStringList lacksOf(const PublicationStatus &publicationStatus)
{
    QStringList lacks;
    eachFile(publicationStatus.shown.value_or(Dossier()), [&](const AnyFile &one) {
        if (publicationStatus.lacking.contains(one.file.sha256))
            lacks.append(one.part.id + QStringLiteral(":file"));
    });
    return lacks;
}

/// By which a page was made: the sjabloon it follows, unless something else is said of it.
inline QString structureOf(const PublicationStatus &publicationStatus)
{
    if (publicationStatus.shownWhole || !publicationStatus.structure.isEmpty() || !publicationStatus.shown)
        return publicationStatus.structure;
    return structureHash(sjablonen().of(*publicationStatus.shown));
}

/// The newest record of which a dossier stands so.
inline PublicRecord recordOf(const PublicationStatus &publicationStatus)
{
    return {.number = publicationStatus.publication,
            .intent = publicationStatus.published ? IntentKind::Publish : IntentKind::Withdraw,
            .reason = publicationStatus.withdrawnReason,
            .revision = publicationStatus.publishedRevision,
            .hash = publicationStatus.shown ? sha256Of(canonicalBytes(*publicationStatus.shown))
                                            : QStringLiteral("not here"),
            .name = publicationStatus.publishedBy,
            .at = publicationStatus.publishedAt,
            .date = publicationStatus.shownAs,
            .structure = structureOf(publicationStatus),
            .lacks = lacksOf(publicationStatus)};
}

/// The notes of a desk that saw a dossier stand so. Who has it open, and where it is to be read, are no
/// notes.
inline SiteNotes notesFor(const PublicationStatus &publicationStatus)
{
    SiteNotes notes;
    if (publicationStatus.published || publicationStatus.publication > 0
        || !publicationStatus.withdrawnReason.isEmpty())
        notes.record = recordOf(publicationStatus);
    for (const OpenRequest &request : publicationStatus.requests)
        notes.open.append({.revision = request.revision,
                           .kind = IntentKind::Request,
                           .user = request.user,
                           .name = request.name,
                           .reason = request.reason,
                           .notice = request.notice,
                           .overruled = request.overruled});
    if (!publicationStatus.returnedReason.isEmpty())
        notes.returned = ReturnedRequest{
            .name = publicationStatus.returnedBy, .reason = publicationStatus.returnedReason, .at = {}};
    for (qsizetype i = 0; i < publicationStatus.asked.size(); ++i)
        notes.asked.insert(QStringLiteral("%1").arg(i, 4), publicationStatus.asked.at(i));
    if (publicationStatus.otherOnSite)
        notes.seen.insert(QStringLiteral("/wijk/brug/nieuws") + stateMark, QStringLiteral("private"));
    return notes;
}

/// From now on this desk knows the dossier to stand so.
[[nodiscard]] inline Result<void> noteStanding(Store &store, const DossierId &id,
                                               const PublicationStatus &publicationStatus)
{
    if (publicationStatus.shown)
        WD_TRY(keepAsShown(store, id, recordOf(publicationStatus).hash, *publicationStatus.shown));
    WD_TRY(store.change(id, [&publicationStatus](LocalDossier &local) -> Result<void> {
        notesFor(publicationStatus).keepIn(local);
        return {};
    }));
    return {};
}

/// The same in the workspace of a window; it is done when this returns.
inline void noteStanding(StoreThread &thread, const DossierId &id, const PublicationStatus &publicationStatus)
{
    thread.post([&](const Result<Store *> &store) {
        if (!store || !noteStanding(**store, id, publicationStatus))
            qFatal("the standing was not noted");
    });
    thread.drain();
}

} // namespace wd::test
