// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/filetransfer.h"
#include "sync/engine/foundation.h"
#include "sync/engine/publicside.h"

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
        {u"planning"_s, u"Planning"_s}, {u"vragen"_s, u"Vragen"_s}};
    return titles.value(name, name);
}

QString instantText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QString idOf(const WantedObject &object)
{
    return object.path.section(u'/', -1);
}

QString parentOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

Result<void> ensureContainers(PublicSide &side, const QList<WantedObject> &wanted)
{
    for (const WantedObject &object : wanted) {
        if (object.container.isEmpty())
            continue;
        const QString path = side.at.root + u'/' + object.container;
        if (side.rows.contains(path))
            continue;
        WD_TRY(ensureContainer(side.bench, side.at.root, object.container, containerTitle(object.container),
                               false));
        WD_ASSIGN(const PloneObject made, side.bench.site.get(path, u"include_items=false"_s));
        side.setState(path, made.state);
        side.visibilityChanged = true;
    }
    return {};
}

/// The site skips silently what an account may not write: what did not come back was not written.
Result<void> checkEcho(const PublicSide &side, const WantedObject &object, const QJsonObject &echo)
{
    for (auto it = object.fields.begin(); it != object.fields.end(); ++it) {
        if (it.key() == u"blocks_layout"_s || sameField(it.key(), it.value(), echo.value(it.key())))
            continue;
        // Dates of publication only steer listings; some sites round or shift them.
        if (it.key() == u"effective"_s || it.key() == u"expires"_s) {
            side.bench.did(u"echo-differs:"_s + it.key());
            continue;
        }
        return fail(ErrorKind::BadReply, object.path + u'#' + it.key(), u"echo"_s);
    }
    return {};
}

Result<void> noteWritten(PublicSide &side, const WantedObject &object, const PloneObject &answer)
{
    const QJsonObject echo = fieldsOf(answer.json, object.fields);
    WD_TRY(checkEcho(side, object, echo));
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

/// Whether the bytes of an object lie in onderweg, sent whole by this desk.
Result<bool> isStaged(const PublicSide &side, const WantedObject &object, const SiteNotes &notes)
{
    const QString known = notes.underway.value(object.key);
    if (known.section(u' ', 0, 0) != object.file.sha256)
        return false;
    const auto there = side.bench.site.get(side.at.underway() + u'/' + idOf(object));
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    return there && there->uid == known.section(u' ', 1)
        && sizeOf(*there, object.fileField) == object.file.size;
}

Result<PloneObject> moveIntoPlace(PublicSide &side, const WantedObject &object)
{
    const QString staged = side.at.underway() + u'/' + idOf(object);
    WD_ASSIGN(const QList<PloneClient::Moved> moved, side.bench.site.move(parentOf(object.path), {staged}));
    for (const PloneClient::Moved &one : moved) {
        if (one.target == object.path)
            continue;
        // Somebody was first and ours was renamed: that one goes, and the one in place is looked at like any
        // other.
        WD_TRY(ensureContainer(side.bench, side.at.intern(), u"verwijderd"_s, u"Verwijderd"_s, true));
        WD_TRY(side.bench.site.move(side.at.removed(), {one.target}));
    }
    WD_ASSIGN(const PloneObject placed, side.bench.site.get(object.path));
    if (sizeOf(placed, object.fileField) != object.file.size)
        return fail(ErrorKind::BadReply, object.path, u"size"_s);
    return side.bench.site.patch(object.path, onTheWire(object.fields));
}

Result<PloneObject> makeNew(PublicSide &side, const WantedObject &object)
{
    side.visibilityChanged = true;
    const bool fileType = !object.hasState();
    if (object.file.size > inlineLimit)
        return moveIntoPlace(side, object);
    QJsonObject body = onTheWire(object.fields);
    body.insert(u"@type"_s, object.type);
    body.insert(u"id"_s, idOf(object));
    if (fileType)
        return putFile(side.bench, parentOf(object.path), body, object.file, object.fileField);
    auto made = side.bench.site.create(parentOf(object.path), withCreators(side.bench, body));
    if (!made && made.error().kind == ErrorKind::Conflict)
        made = side.bench.site.patch(object.path, onTheWire(object.fields));
    if (made && !object.file.isEmpty())
        return replaceFile(side.bench, object.path, {}, object.file, object.fileField);
    return made;
}

/// The old bytes go to where all goes that is taken off the public side, the new ones come in their place:
/// the address stays, and nothing large travels while the lock is held.
Result<PloneObject> swapIn(PublicSide &side, const WantedObject &object, const QString &uid)
{
    const QString number = QString::number(side.next.number);
    WD_TRY(ensureContainer(side.bench, side.at.intern(), u"verwijderd"_s, u"Verwijderd"_s, true));
    WD_TRY(ensureContainer(side.bench, side.at.removed(), number, number, true));
    WD_TRY(side.bench.site.move(side.at.removed() + u'/' + number, {uid}));
    return moveIntoPlace(side, object);
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

Result<PloneObject> bringUpToDate(PublicSide &side, const WantedObject &object, const PublicObject &before,
                                  bool untouched, PageLock &lock)
{
    QString token;
    if (object.path == side.at.page()) {
        WD_ASSIGN(token, lock.token());
    }
    const QJsonObject changed = untouched ? differing(object.fields, before.sent) : object.fields;
    const bool newBytes
        = !object.file.isEmpty() && before.sent.value(u"sha256"_s).toString() != object.file.sha256;
    if (newBytes && object.file.size > inlineLimit && !object.hasState()) {
        WD_ASSIGN(const SiteNotes notes, notesOf(side.bench, side.id));
        WD_ASSIGN(const bool staged, isStaged(side, object, notes));
        if (staged)
            return swapIn(side, object, side.rows.value(object.path).uid);
        // Swapped by a run that was broken off after it: a move keeps the UID.
        const QString known = object.file.sha256 + u' ' + side.rows.value(object.path).uid;
        if (notes.underway.value(object.key) == known)
            return side.bench.site.patch(object.path, onTheWire(object.fields));
    }
    if (newBytes)
        return replaceFile(side.bench, object.path, onTheWire(changed), object.file, object.fileField);
    return side.bench.site.patch(object.path, onTheWire(changed), token);
}

Result<void> makeOne(PublicSide &side, const WantedObject &object, PageLock &lock)
{
    WD_TRY(side.bench.notStopped());
    WD_TRY(lock.token()); // keeps it fresh, and stops us when it may have lapsed
    const auto row = side.rows.constFind(object.path);
    if (row == side.rows.cend()) {
        WD_ASSIGN(const PloneObject made, makeNew(side, object));
        side.bench.did(u"made:"_s + object.path.mid(side.at.root.size() + 1));
        return noteWritten(side, object, made);
    }
    const PublicObject before = side.previous.objects.value(object.key);
    const bool untouched = before.path == object.path && isAsWritten(*row, before);
    if (untouched && before.sent == object.sent()) {
        side.next.objects.insert(object.key, before);
        return {};
    }
    WD_ASSIGN(const PloneObject answer, bringUpToDate(side, object, before, untouched, lock));
    side.bench.did(u"changed:"_s
                   + (object.path == side.at.root ? object.key : object.path.mid(side.at.root.size() + 1)));
    return noteWritten(side, object, answer);
}

} // namespace

Result<void> stageLargeFiles(const PublicSide &side, const QList<WantedObject> &wanted)
{
    const Bench &bench = side.bench;
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, side.id));
    for (const WantedObject &object : wanted) {
        if (object.file.size <= inlineLimit)
            continue;
        const PublicObject before = notes.record ? notes.record->objects.value(object.key) : PublicObject{};
        if (before.sent.value(u"sha256"_s).toString() == object.file.sha256)
            continue;
        const auto there = bench.site.get(object.path);
        if (!there && there.error().kind != ErrorKind::NotFound)
            return tl::unexpected<Error>(there.error());
        // Other bytes of what has no state of its own come in its place; all else is written where it stands.
        const bool isOld = there && there->uid == before.uid;
        if (there && (!isOld || object.hasState()))
            continue;
        WD_TRY(bench.notStopped());
        WD_ASSIGN(const bool staged, isStaged(side, object, notes));
        if (staged)
            continue;
        WD_TRY(ensureContainer(bench, side.at.intern(), u"onderweg"_s, u"Onderweg"_s, true));
        const QJsonObject body{{u"@type"_s, object.type},
                               {u"id"_s, idOf(object)},
                               {u"title"_s, object.fields.value(u"title"_s)}};
        WD_ASSIGN(const PloneObject made,
                  putFile(bench, side.at.underway(), body, object.file, object.fileField));
        WD_TRY(changeNotes(bench, side.id, [&](SiteNotes &kept) {
            kept.underway.insert(object.key, object.file.sha256 + u' ' + made.uid);
        }));
        bench.did(u"staged:"_s + object.file.name);
    }
    return {};
}

Result<void> makeEqual(PublicSide &side, const QList<WantedObject> &wanted, PageLock &lock)
{
    WD_TRY(ensureContainers(side, wanted));
    for (const WantedObject &object : wanted)
        WD_TRY(makeOne(side, object, lock));
    return {};
}

} // namespace wd
