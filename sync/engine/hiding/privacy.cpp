// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/hiding/privacy.h"

#include "sync/engine/hiding/strangers.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString addressOf(const SyncContext &sync, const QString &path)
{
    return sync.site.publicUrl(path);
}

Result<void> proveOnce(const SyncContext &sync, const QString &path)
{
    const UncountedRequests aside(sync.site, *sync.context.proofs);
    const auto hidden = proveHidden(sync, path);
    if (!hidden && hidden.error().detail == u"readable"_s)
        return fail(ErrorKind::Rejected, path, u"not-private"_s);
    return hidden;
}

/// One thing of each kind: a container, a page where that is another thing, and a file, which has no state of
/// its own on most sites.
Result<QStringList> makeTrial(const SyncContext &sync, const QString &name)
{
    const QString parent = sync.places.dossiers();
    const QString trial = parent + u'/' + name;
    const QJsonObject titled{{u"title"_s, u"Proef"_s}};
    const NewObject container{.type = u"Folder"_s, .id = name, .fields = titled, .isListed = false};
    WD_ASSIGN(const bool made, createPrivate(sync, parent, container));
    if (!made) {
        // Left by a desk that was killed while it tried.
        WD_TRY(sync.site.remove(trial));
        WD_TRY(createPrivate(sync, parent, container));
    }
    QStringList paths{trial};
    const DossierPlaces at = sync.site.placesOf(trial);
    if (at.page() != trial) {
        WD_TRY(createPrivate(sync, trial, {.type = u"Document"_s, .id = at.pageName, .fields = titled}));
        paths.append(at.page());
    }
    const NewObject file{.type = u"File"_s, .id = u"proef.txt"_s, .fields = titled, .text = "-"};
    WD_TRY(sync.site.create(trial, file));
    paths.append(file.pathIn(trial));
    return paths;
}

Result<void> tryOnSite(const SyncContext &sync)
{
    const QString name = u"wijkdossier-proef-"_s + sync.context.deskId.left(8);
    const QString trial = sync.places.dossiers() + u'/' + name;
    const auto paths = makeTrial(sync, name);
    Result<void> proven;
    if (!paths)
        proven = tl::unexpected<Error>(paths.error());
    for (const QString &path : paths.value_or(QStringList{})) {
        if (proven)
            proven = proveHidden(sync, path);
    }
    const auto removed = sync.site.remove(trial);
    // Where nothing may be removed an empty, private folder stays; where it was not private it is gone
    // already.
    const bool stays = !removed && removed.error().kind != ErrorKind::NotFound
        && removed.error().kind != ErrorKind::Forbidden;
    const QString detail = proven ? QString() : proven.error().detail;
    if (detail == u"readable"_s || detail == u"not-private"_s)
        return fail(ErrorKind::Rejected, sync.places.dossiers(), u"not-private"_s);
    WD_TRY(proven);
    return stays ? removed : Result<void>();
}

} // namespace

Result<bool> createPrivate(PublicPlace &site, const QString &parent, const NewObject &object)
{
    const auto made = site.create(parent, object);
    if (!made && made.error().kind == ErrorKind::Conflict)
        return false;
    if (!made)
        return tl::unexpected<Error>(made.error());
    if (made->state == privateState)
        return true;
    // Without a workflow, or with one of other states, it may show to everybody from here on.
    WD_TRY(site.remove(made->path));
    return fail(ErrorKind::Rejected, made->path, u"not-private"_s);
}

Result<void> makePrivate(const SyncContext &sync, const QString &path)
{
    WD_ASSIGN(const SiteObject there, sync.site.get(path));
    if (there.state == privateState)
        return {};
    if (!mayBeClosed(there.state))
        return fail(ErrorKind::Rejected, path, u"not-private"_s);
    const auto state = sync.site.hide(path);
    if (!state || *state != privateState)
        return fail(ErrorKind::Rejected, path, u"not-private"_s);
    sync.did({.kind = SyncEventKind::Alarm, .what = path});
    return {};
}

Result<void> proveBornPrivate(const SyncContext &sync)
{
    Proofs &proofs = *sync.context.proofs;
    const std::scoped_lock oneAtATime(proofs.trying());
    const QString address = addressOf(sync, sync.places.dossiers());
    if (proofs.holds(address))
        return {};
    const UncountedRequests aside(sync.site, proofs);
    const auto proven = tryOnSite(sync);
    if (proven)
        proofs.keep(address);
    return proven;
}

Result<void> proveInternHidden(const SyncContext &sync, DossierHere &here)
{
    const DossierPlaces at = sync.placesOf(here.local().work.slug);
    if (sync.context.proofs->holds(addressOf(sync, at.intern())))
        return {};
    // Each may have been opened by hand apart from what holds it. What does not stand there reads as hidden.
    QStringList paths{at.intern(), at.files()};
    if (const int head = here.notes().head; head > 0)
        paths.append(at.entryPath({.number = head}));
    for (const QString &path : paths) {
        const auto hidden = proveOnce(sync, path);
        const QString shut = path == at.files() ? path : at.intern();
        // The watch closes it where this account may.
        if (!hidden && hidden.error().kind == ErrorKind::Rejected)
            WD_TRY(here.changeNotes([&shut](SiteNotes &notes) {
                notes.openToAll += shut;
                notes.openToAll.removeDuplicates();
            }));
        WD_TRY(hidden);
    }
    sync.context.proofs->keep(addressOf(sync, at.intern()));
    return {};
}

void dropInternProof(const SyncContext &sync, const DossierPlaces &at)
{
    sync.context.proofs->drop(addressOf(sync, at.intern()));
}

} // namespace wd
