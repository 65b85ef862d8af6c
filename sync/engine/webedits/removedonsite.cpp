// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/removedonsite.h"

#include "sync/engine/asking/openquestions.h"
#include "sync/engine/sharing/share.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const auto goneSuffix = u"#gone"_s;

SyncEvent removed(const QString &title)
{
    return {.kind = SyncEventKind::AskRemovedOnSite, .what = title};
}

/// Whether nothing stands at a path, as far as somebody who is logged in can see.
Result<bool> isGone(const SyncContext &sync, const QString &path)
{
    const auto there = sync.site.get(path);
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    return !there.has_value();
}

/// What we set aside ourselves: a publication that was broken off half-way left it there.
QSet<QString> setAsideByUs(const QHash<QString, SiteRow> &rows, const DossierPlaces &at)
{
    QSet<QString> uids;
    for (const SiteRow &row : rows) {
        if (row.path.startsWith(at.removed() + u'/'))
            uids.insert(row.uid);
    }
    return uids;
}

} // namespace

Result<bool> askAboutRemoved(const SyncContext &sync, DossierHere &here, const QHash<QString, SiteRow> &rows,
                             const PublicRecord &record, const QSet<QString> &keys, bool publishing)
{
    const DossierPlaces at = sync.placesOf(here.local().work.slug);
    if (!rows.contains(at.intern()))
        return false;
    const QSet<QString> setAside = setAsideByUs(rows, at);
    const SiteNotes &notes = here.notes();
    QMap<QString, SyncEvent> gone; ///< by path
    for (auto it = record.objects.cbegin(); it != record.objects.cend(); ++it) {
        if (!keys.contains(it.key()) || rows.contains(it->path) || setAside.contains(it->uid)
            || notes.seen.value(it->path) == removedMark)
            continue;
        // What has expired hides from a search, not from its address.
        WD_ASSIGN(const bool away, isGone(sync, it->path));
        if (away)
            gone.insert(it->path, removed(it->echo.value(u"title"_s).toString()));
    }
    if (gone.isEmpty())
        return false;
    if (publishing) {
        WD_ASSIGN(const bool voided, voidPublications(sync, here));
        if (!voided)
            return true;
    }
    WD_TRY(here.changeNotes([&gone](SiteNotes &kept) {
        for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
            kept.seen.insert(it.key(), removedMark);
            kept.asked.insert(it.key() + goneSuffix, it.value());
        }
    }));
    tellAsked(sync, gone.values());
    return true;
}

Result<bool> askAboutRemovedPage(const SyncContext &sync, DossierHere &here)
{
    const DossierPlaces at = sync.placesOf(here.local().work.slug);
    if (at.page() == at.root)
        return false;
    WD_TRY(sync.site.proveIdentity());
    WD_ASSIGN(const bool noPage, isGone(sync, at.page()));
    WD_ASSIGN(const bool noFolder, isGone(sync, at.root));
    if (!noPage || noFolder)
        return false;
    WD_ASSIGN(const bool voided, voidPublications(sync, here));
    if (!voided)
        return true;
    const SyncEvent question = removed(here.local().work.title);
    WD_TRY(here.changeNotes([&](SiteNotes &kept) {
        kept.madeOnSite = false;
        kept.asked.insert(at.page() + goneSuffix, question);
    }));
    tellAsked(sync, {question});
    return true;
}

Result<bool> voidPublications(const SyncContext &sync, DossierHere &here)
{
    if (!here.local().base)
        return true;
    const Dossier agreed = here.local().base->dossier;
    const auto shared = shareAdopted(sync, here, agreed, std::nullopt);
    if (!shared && shared.error().kind == ErrorKind::Conflict)
        return false;
    WD_TRY(shared);
    return true;
}

} // namespace wd
