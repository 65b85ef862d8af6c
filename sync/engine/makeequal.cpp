// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/filetransfer.h"
#include "sync/engine/publicfiles.h"
#include "sync/engine/sitefolders.h"
#include "sync/plone/putfile.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString containerTitle(const QString &name)
{
    static const QHash<QString, QString> titles{
        {u"stukken"_s, u"Stukken"_s},   {u"verslagen"_s, u"Verslagen"_s},   {u"fotos"_s, u"Foto's"_s},
        {u"filmpjes"_s, u"Filmpjes"_s}, {u"impressies"_s, u"Impressies"_s}, {u"nieuws"_s, u"Nieuws"_s},
        {u"planning"_s, u"Planning"_s}, {u"vragen"_s, u"Vragen"_s},         {u"bestanden"_s, u"Bestanden"_s}};
    return titles.value(name, name);
}

QString instantText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

Result<void> ensureContainers(PublicSide &side, const QList<WantedObject> &wanted)
{
    for (const WantedObject &object : wanted) {
        if (object.container.isEmpty())
            continue;
        const QString path = side.at.root + u'/' + object.container;
        if (side.rows.contains(path))
            continue;
        WD_TRY(ensureContainer(side.sync, side.at.root, object.container, containerTitle(object.container),
                               false));
        WD_ASSIGN(const PloneObject made, side.sync.site.get(path, u"include_items=false"_s));
        side.setState(path, made.state);
        side.visibilityChanged = true;
    }
    return {};
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

/// The site skips silently what an account may not write: what stayed as it was, was not written. What it
/// changed on the way in (HTML cleaned, a time moved) it did take; later looks compare with what it answered.
Result<void> checkEcho(const PublicSide &side, const WantedObject &object, const QJsonObject &echo)
{
    const QJsonObject before = side.previous.objects.value(object.key).echo;
    for (auto it = object.fields.begin(); it != object.fields.end(); ++it) {
        const QJsonValue there = echo.value(it.key());
        if (it.key() == u"blocks_layout"_s || sameField(it.key(), it.value(), there))
            continue;
        const bool listing = it.key() == u"effective"_s || it.key() == u"expires"_s;
        const bool unchanged
            = before.contains(it.key()) && sameField(it.key(), before.value(it.key()), there);
        // Dates of publication only steer listings; some sites round or shift them.
        if (!listing && (it.key() == u"title"_s || isNothing(there) || unchanged))
            return fail(ErrorKind::BadReply, object.path + u'#' + it.key(), u"echo"_s);
        side.sync.did({.kind = SyncEventKind::EchoDiffers, .member = it.key()});
    }
    return {};
}

/// What the site says of the bytes it holds now; it may have turned a picture and written it anew.
QJsonObject fileEcho(const PloneObject &answer, const QString &field)
{
    const QJsonObject all = answer.json.value(field).toObject();
    QJsonObject echo;
    for (const QString &name : {u"size"_s, u"content-type"_s, u"width"_s, u"height"_s}) {
        if (all.contains(name))
            echo.insert(name, all.value(name));
    }
    return echo;
}

Result<void> noteWritten(PublicSide &side, const WantedObject &object, const PloneObject &answer)
{
    QJsonObject echo = fieldsOf(answer.json, object.fields);
    WD_TRY(checkEcho(side, object, echo));
    if (!object.file.isEmpty())
        echo.insert(object.fileField, fileEcho(answer, object.fileField));
    side.next.objects.insert(object.key,
                             {.path = object.path,
                              .uid = answer.uid,
                              .type = object.type,
                              .modified = instantText(answer.modified),
                              .sent = object.sent(),
                              .echo = echo});
    side.setState(object.path, answer.state);
    return {};
}

Result<PloneObject> makeNew(PublicSide &side, WantedObject &object)
{
    side.visibilityChanged = true;
    QJsonObject body = onTheWire(object.fields);
    body.insert(u"@type"_s, object.type);
    body.insert(u"id"_s, object.id());
    if (!object.hasState())
        return makeNewFile(side, object, body);
    // News with a large picture lies ready as well, picture and all.
    if (object.file.size > side.sync.site.limits().inlineAtMost) {
        const auto placed = makeNewFile(side, object, body);
        if (placed || !isRefusal(placed.error()))
            return placed;
    }
    auto made = side.sync.site.create(object.parent(), withCreators(side.sync, body));
    if (!made && made.error().kind == ErrorKind::Conflict)
        made = side.sync.site.patch(object.path, onTheWire(object.fields));
    if (made && !object.file.isEmpty())
        return withPicture(side, object, {}, *made);
    return made;
}

/// The fields that differ from what the record says was sent; all where no record speaks.
QJsonObject differing(const QJsonObject &fields, const QJsonObject &sent)
{
    QJsonObject changed;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (sent.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    // Blocks and their order are one value to the site.
    if (changed.contains(u"blocks"_s) && fields.contains(u"blocks_layout"_s))
        changed.insert(u"blocks_layout"_s, fields.value(u"blocks_layout"_s));
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const bool instant = it.key() == u"effective"_s || it.key() == u"expires"_s;
        if (instant && !fields.contains(it.key()))
            changed.insert(it.key(), QJsonValue::Null);
    }
    return changed;
}

Result<PloneObject> bringUpToDate(PublicSide &side, WantedObject &object, const PublicObject &before,
                                  bool untouched, PageLock &lock)
{
    QString token;
    if (object.path == side.at.page()) {
        WD_ASSIGN(token, lock.token());
    }
    const QJsonObject changed = untouched ? differing(object.fields, before.sent) : object.fields;
    const bool newBytes
        = !object.file.isEmpty() && before.sent.value(u"sha256"_s).toString() != object.file.sha256;
    if (newBytes && object.hasState())
        return withPicture(side, object, onTheWire(changed), std::nullopt);
    if (newBytes && object.file.size > side.sync.site.limits().inlineAtMost) {
        WD_ASSIGN(const auto swapped, swappedIn(side, object));
        if (swapped)
            return *swapped;
    }
    if (newBytes)
        return replaceBytes(side, object, onTheWire(changed));
    return side.sync.site.patch(object.path, onTheWire(changed), token);
}

Result<void> makeOne(PublicSide &side, WantedObject object, PageLock &lock)
{
    WD_TRY(side.sync.notStopped());
    WD_TRY(lock.token()); // keeps it fresh, and stops us when it may have lapsed
    const auto row = side.rows.constFind(object.path);
    if (row == side.rows.cend()) {
        WD_ASSIGN(const PloneObject made, makeNew(side, object));
        side.sync.did({.kind = SyncEventKind::Made, .what = object.path.mid(side.at.root.size() + 1)});
        return noteWritten(side, object, made);
    }
    const PublicObject before = side.previous.objects.value(object.key);
    const bool untouched = before.path == object.path && isAsWritten(*row, before);
    if (untouched && before.sent == object.sent()) {
        side.next.objects.insert(object.key, before);
        return {};
    }
    WD_ASSIGN(const PloneObject answer, bringUpToDate(side, object, before, untouched, lock));
    side.sync.did(
        {.kind = SyncEventKind::Changed,
         .what = object.path == side.at.root ? object.key : object.path.mid(side.at.root.size() + 1)});
    return noteWritten(side, object, answer);
}

Result<void> makeFile(PublicSide &side, const WantedObject &object, PageLock &lock)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(side.sync, side.id));
    const auto made = isRefusedNow(side.sync, notes, storedName(object.file))
        ? Result<void>(fail(ErrorKind::TooLarge, object.file.name, u"refused"_s))
        : makeOne(side, object, lock);
    if (made || !isRefusal(made.error()))
        return made;
    WD_TRY(leaveOut(side, object, made.error()));
    const PublicObject before = side.previous.objects.value(object.key);
    if (before.path == object.path && side.rows.contains(object.path))
        side.next.objects.insert(object.key, before);
    else
        side.refused.append(object.key);
    return {};
}

} // namespace

Result<void> makeFilesEqual(PublicSide &side, const QList<WantedObject> &wanted, PageLock &lock)
{
    QList<WantedObject> files = wanted;
    files.removeIf([](const WantedObject &object) { return object.hasState(); });
    // All of them first: a name the site will not have is better known before anything changes.
    WD_TRY(ensureContainers(side, wanted));
    for (const WantedObject &object : files)
        WD_TRY(makeFile(side, object, lock));
    return {};
}

Result<void> makeEqual(PublicSide &side, const QList<WantedObject> &wanted, PageLock &lock)
{
    WD_TRY(ensureContainers(side, wanted));
    for (const WantedObject &object : wanted) {
        if (object.hasState())
            WD_TRY(makeOne(side, object, lock));
    }
    return {};
}

} // namespace wd
