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

QString addressOf(const Bench &bench, const QString &path)
{
    return bench.site.publicUrl(path).toString();
}

Result<void> proveOnce(const Bench &bench, const QString &path)
{
    const Aside aside(bench.site, *bench.context.proofs);
    const auto hidden = proveHidden(bench, path);
    if (!hidden && hidden.error().detail == u"readable"_s)
        return fail(ErrorKind::Rejected, path, u"not-private"_s);
    return hidden;
}

/// One thing of each kind: a container, a page where that is another kind, and a file, which has no state of
/// its own on most sites.
Result<QStringList> makeTrial(const Bench &bench, const QString &name)
{
    const QString parent = bench.places.dossiers();
    const QString trial = parent + u'/' + name;
    const QJsonObject container = withCreators(bench,
                                               {{u"@type"_s, containerType(bench.dialect)},
                                                {u"id"_s, name},
                                                {u"title"_s, u"Proef"_s},
                                                {u"exclude_from_nav"_s, true}});
    WD_ASSIGN(const bool made, createPrivate(bench, parent, container));
    if (!made) {
        // Left by a desk that was killed while it tried.
        WD_TRY(bench.site.remove(trial));
        WD_TRY(createPrivate(bench, parent, container));
    }
    QStringList paths{trial};
    if (bench.dialect == Dialect::Classic) {
        const QJsonObject page{
            {u"@type"_s, u"Document"_s}, {u"id"_s, u"index_html"_s}, {u"title"_s, u"Proef"_s}};
        WD_TRY(createPrivate(bench, trial, withCreators(bench, page)));
        paths.append(trial + u"/index_html"_s);
    }
    const QJsonObject file{{u"@type"_s, u"File"_s},
                           {u"id"_s, u"proef.txt"_s},
                           {u"title"_s, u"Proef"_s},
                           {u"file"_s, inlineFile("-", u"proef.txt"_s, u"text/plain"_s)}};
    WD_TRY(bench.site.create(trial, withCreators(bench, file)));
    paths.append(trial + u"/proef.txt"_s);
    return paths;
}

Result<void> tryOnSite(const Bench &bench)
{
    const QString name = u"wijkdossier-proef-"_s + bench.context.deskId.left(8);
    const QString trial = bench.places.dossiers() + u'/' + name;
    const auto paths = makeTrial(bench, name);
    Result<void> proven;
    if (!paths)
        proven = tl::unexpected<Error>(paths.error());
    for (const QString &path : paths.value_or(QStringList{})) {
        if (proven)
            proven = proveHidden(bench, path);
    }
    const auto removed = bench.site.remove(trial);
    // Where nothing may be removed an empty, private folder stays; where it was not private it is gone
    // already.
    const bool stays = !removed && removed.error().kind != ErrorKind::NotFound
        && removed.error().kind != ErrorKind::Forbidden;
    const QString detail = proven ? QString() : proven.error().detail;
    if (detail == u"readable"_s || detail == u"not-private"_s)
        return fail(ErrorKind::Rejected, bench.places.dossiers(), u"not-private"_s);
    WD_TRY(proven);
    return stays ? removed : Result<void>();
}

} // namespace

QJsonObject withCreators(const Bench &bench, QJsonObject fields)
{
    fields.insert(u"creators"_s, QJsonArray{bench.context.site.organisation});
    return fields;
}

Result<bool> createPrivate(const Bench &bench, const QString &parent, const QJsonObject &body)
{
    const auto made = bench.site.create(parent, body);
    if (!made && made.error().kind == ErrorKind::Conflict)
        return false;
    if (!made)
        return tl::unexpected<Error>(made.error());
    if (made->state == privateState)
        return true;
    // Without a workflow, or with one of other states, it may show to everybody from here on.
    WD_TRY(bench.site.remove(made->path));
    return fail(ErrorKind::Rejected, made->path, u"not-private"_s);
}

bool mayBeClosed(const QString &state)
{
    // On any Plone this program may be used for these are its words for it.
    return state == u"published"_s || state == u"pending"_s;
}

Result<QString> takeBack(const Bench &bench, const QString &path)
{
    const auto state = bench.site.transition(path, u"retract"_s);
    const bool notOffered = !state && state.error().kind == ErrorKind::Rejected;
    return notOffered ? bench.site.transition(path, u"reject"_s) : state;
}

Result<void> makePrivate(const Bench &bench, const QString &path)
{
    WD_ASSIGN(const PloneObject there, bench.site.get(path, u"include_items=false"_s));
    if (there.state == privateState)
        return {};
    if (!mayBeClosed(there.state))
        return fail(ErrorKind::Rejected, path, u"not-private"_s);
    const auto state = takeBack(bench, path);
    if (!state || *state != privateState)
        return fail(ErrorKind::Rejected, path, u"not-private"_s);
    bench.did({.kind = SyncEventKind::Alarm, .what = path});
    return {};
}

Result<void> proveBornPrivate(const Bench &bench)
{
    Proofs &proofs = *bench.context.proofs;
    const std::scoped_lock oneAtATime(proofs.trying());
    const QString address = addressOf(bench, bench.places.dossiers());
    if (proofs.holds(address))
        return {};
    const Aside aside(bench.site, proofs);
    const auto proven = tryOnSite(bench);
    if (proven)
        proofs.keep(address);
    return proven;
}

Result<void> proveInternHidden(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const DossierPlaces at = bench.placesOf(desk.work.slug);
    if (bench.context.proofs->holds(addressOf(bench, at.intern())))
        return {};
    // Each may have been opened by hand apart from what holds it. What does not stand there reads as hidden.
    QStringList paths{at.intern(), at.files()};
    if (const int head = SiteNotes::from(desk).head; head > 0)
        paths.append(at.conceptPath(head));
    for (const QString &path : paths) {
        const auto hidden = proveOnce(bench, path);
        const QString shut = path == at.files() ? path : at.intern();
        // The watch closes it where this account may.
        if (!hidden && hidden.error().kind == ErrorKind::Rejected)
            WD_TRY(changeNotes(bench, id, [&shut](SiteNotes &notes) {
                notes.openToAll += shut;
                notes.openToAll.removeDuplicates();
            }));
        WD_TRY(hidden);
    }
    bench.context.proofs->keep(addressOf(bench, at.intern()));
    return {};
}

void dropInternProof(const Bench &bench, const DossierPlaces &at)
{
    bench.context.proofs->drop(addressOf(bench, at.intern()));
}

} // namespace wd
