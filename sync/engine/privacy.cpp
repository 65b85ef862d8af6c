// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/privacy.h"

#include "sync/engine/strangers.h"

#include <QJsonArray>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const auto privateState = u"private"_s;

QString addressOf(const SyncContext &sync, const QString &path)
{
    return sync.site.publicUrl(path).toString();
}

Result<void> proveOnce(const SyncContext &sync, const QString &path)
{
    const UncountedRequests aside(sync.site, *sync.context.proofs);
    const auto hidden = proveHidden(sync, path);
    if (!hidden && hidden.error().detail == u"readable"_s)
        return fail(ErrorKind::Rejected, path, u"not-private"_s);
    return hidden;
}

/// One thing of each kind: a container, a page where that is another kind, and a file, which has no state of
/// its own on most sites.
Result<QStringList> makeTrial(const SyncContext &sync, const QString &name)
{
    const QString parent = sync.places.dossiers();
    const QString trial = parent + u'/' + name;
    const QJsonObject container = withCreators(sync,
                                               {{u"@type"_s, containerType(sync.dialect)},
                                                {u"id"_s, name},
                                                {u"title"_s, u"Proef"_s},
                                                {u"exclude_from_nav"_s, true}});
    WD_ASSIGN(const bool made, createPrivate(sync, parent, container));
    if (!made) {
        // Left by a desk that was killed while it tried.
        WD_TRY(sync.site.remove(trial));
        WD_TRY(createPrivate(sync, parent, container));
    }
    QStringList paths{trial};
    if (sync.dialect == Dialect::Classic) {
        const QJsonObject page{
            {u"@type"_s, u"Document"_s}, {u"id"_s, u"index_html"_s}, {u"title"_s, u"Proef"_s}};
        WD_TRY(createPrivate(sync, trial, withCreators(sync, page)));
        paths.append(trial + u"/index_html"_s);
    }
    const QJsonObject file{{u"@type"_s, u"File"_s},
                           {u"id"_s, u"proef.txt"_s},
                           {u"title"_s, u"Proef"_s},
                           {u"file"_s, inlineFile("-", u"proef.txt"_s, u"text/plain"_s)}};
    WD_TRY(sync.site.create(trial, withCreators(sync, file)));
    paths.append(trial + u"/proef.txt"_s);
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

QJsonObject withCreators(const SyncContext &sync, QJsonObject fields)
{
    fields.insert(u"creators"_s, QJsonArray{sync.context.site.organisation});
    return fields;
}

Result<bool> createPrivate(const SyncContext &sync, const QString &parent, const QJsonObject &body)
{
    const auto made = sync.site.create(parent, body);
    if (!made && made.error().kind == ErrorKind::Conflict)
        return false;
    if (!made)
        return tl::unexpected<Error>(made.error());
    if (made->state == privateState)
        return true;
    // Without a workflow, or with one of other states, it may show to everybody from here on.
    WD_TRY(sync.site.remove(made->path));
    return fail(ErrorKind::Rejected, made->path, u"not-private"_s);
}

bool mayBeClosed(const QString &state)
{
    // On any Plone this program may be used for these are its words for it.
    return state == u"published"_s || state == u"pending"_s;
}

Result<QString> takeBack(const SyncContext &sync, const QString &path)
{
    const auto state = sync.site.transition(path, u"retract"_s);
    const bool notOffered = !state && state.error().kind == ErrorKind::Rejected;
    return notOffered ? sync.site.transition(path, u"reject"_s) : state;
}

Result<void> makePrivate(const SyncContext &sync, const QString &path)
{
    WD_ASSIGN(const PloneObject there, sync.site.get(path, u"include_items=false"_s));
    if (there.state == privateState)
        return {};
    if (!mayBeClosed(there.state))
        return fail(ErrorKind::Rejected, path, u"not-private"_s);
    const auto state = takeBack(sync, path);
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

Result<void> proveInternHidden(const SyncContext &sync, const DossierId &id)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    const DossierPlaces at = sync.placesOf(local.work.slug);
    if (sync.context.proofs->holds(addressOf(sync, at.intern())))
        return {};
    // Each may have been opened by hand apart from what holds it. What does not stand there reads as hidden.
    QStringList paths{at.intern(), at.files()};
    if (const int head = SiteNotes::from(local).head; head > 0)
        paths.append(at.entryPath({.number = head}));
    for (const QString &path : paths) {
        const auto hidden = proveOnce(sync, path);
        const QString shut = path == at.files() ? path : at.intern();
        // The watch closes it where this account may.
        if (!hidden && hidden.error().kind == ErrorKind::Rejected)
            WD_TRY(changeNotes(sync, id, [&shut](SiteNotes &notes) {
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
