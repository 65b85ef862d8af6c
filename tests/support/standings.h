// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossierjson.h"
#include "model/publication/shown.h"
#include "model/publication/standing.h"
#include "views/desk/storethread.h"

namespace wd::test
{

/// The keys of the parts whose file the site would not take.
inline QStringList lacksOf(const Standing &standing)
{
    QStringList lacks;
    const auto add = [&](const auto &parts) {
        for (const auto &part : parts) {
            if (standing.lacking.contains(part.file.sha256))
                lacks.append(part.id + QStringLiteral(":file"));
        }
    };
    const Dossier shown = standing.shown.value_or(Dossier());
    add(shown.documents);
    add(shown.reports);
    add(shown.images);
    return lacks;
}

/// The newest record of which a dossier stands so.
inline PublicRecord recordOf(const Standing &standing)
{
    return {.number = standing.publication,
            .intent = standing.published ? IntentKind::Publish : IntentKind::Withdraw,
            .reason = standing.withdrawnReason,
            .revision = standing.publishedRevision,
            .hash = standing.shown ? sha256Of(canonicalBytes(*standing.shown)) : QStringLiteral("not here"),
            .name = standing.publishedBy,
            .at = standing.publishedAt,
            .date = standing.shownAs,
            .lacks = lacksOf(standing)};
}

/// The notes of a desk that saw a dossier stand so. Who has it open, and where it is to be read, are no
/// notes.
inline SiteNotes notesFor(const Standing &standing)
{
    SiteNotes notes;
    if (standing.published || standing.publication > 0 || !standing.withdrawnReason.isEmpty())
        notes.record = recordOf(standing);
    for (const OpenRequest &request : standing.requests)
        notes.open.append({.revision = request.revision,
                           .kind = IntentKind::Request,
                           .user = request.user,
                           .name = request.name,
                           .reason = request.reason,
                           .notice = request.notice,
                           .overruled = request.overruled});
    if (!standing.returnedReason.isEmpty())
        notes.returned
            = ReturnedRequest{.name = standing.returnedBy, .reason = standing.returnedReason, .at = {}};
    for (qsizetype i = 0; i < standing.asked.size(); ++i)
        notes.asked.insert(QStringLiteral("%1").arg(i, 4), standing.asked.at(i));
    return notes;
}

/// From now on this desk knows the dossier to stand so.
[[nodiscard]] inline Result<void> noteStanding(Store &store, const DossierId &id, const Standing &standing)
{
    if (standing.shown)
        WD_TRY(keepAsShown(store, id, recordOf(standing).hash, *standing.shown));
    WD_TRY(store.change(id, [&standing](Desk &desk) -> Result<void> {
        notesFor(standing).keepIn(desk);
        return {};
    }));
    return {};
}

/// The same in the workspace of a window; it is done when this returns.
inline void noteStanding(StoreThread &thread, const DossierId &id, const Standing &standing)
{
    thread.post([&](const Result<Store *> &store) {
        if (!store || !noteStanding(**store, id, standing))
            qFatal("the standing was not noted");
    });
    thread.drain();
}

} // namespace wd::test
