// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/parts.h"
#include "sync/engine/publishing/publicfiles.h"
#include "sync/engine/sharing/filetransfer.h"
#include "sync/engine/sitefolders.h"
#include "sync/engine/webedits/stillthere.h"
#include "sync/site/siteerrors.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

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
        WD_ASSIGN(const SiteObject made, side.sync.site.get(path));
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
    const SiteMapping &mapping = side.sync.mapping;
    for (auto it = object.fields.begin(); it != object.fields.end(); ++it) {
        const QJsonValue there = echo.value(it.key());
        if (mapping.saysNothingAlone(it.key()) || mapping.sameField(it.key(), it.value(), there))
            continue;
        const bool listing = it.key() == u"effective"_s || it.key() == u"expires"_s;
        const bool unchanged
            = before.contains(it.key()) && mapping.sameField(it.key(), before.value(it.key()), there);
        // Dates of publication only steer listings; some sites round or shift them.
        if (!listing && (it.key() == u"title"_s || isNothing(there) || unchanged))
            return fail(ErrorKind::BadReply, object.path + u'#' + it.key(), u"echo"_s);
        side.sync.did({.kind = SyncEventKind::EchoDiffers, .member = it.key()});
    }
    return {};
}

Result<void> noteWritten(PublicSide &side, const WantedObject &object, const SiteObject &answer)
{
    QJsonObject echo = side.sync.mapping.fieldsOf(answer, object.fields);
    WD_TRY(checkEcho(side, object, echo));
    // What the site says of the bytes it holds now; it may have turned a picture and written it anew.
    if (!object.file.isEmpty())
        echo.insert(object.fileField, answer.held);
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

Result<SiteObject> makeNew(PublicSide &side, WantedObject &object)
{
    side.visibilityChanged = true;
    if (!object.hasState())
        return makeNewFile(side, object);
    // News with a large picture lies ready as well, picture and all.
    if (object.file.size > side.sync.site.atOnceAtMost()) {
        const auto placed = makeNewFile(side, object);
        if (placed || !isRefusal(placed.error()))
            return placed;
    }
    auto made = side.sync.site.create(object.parent(), asNew(object));
    if (!made && made.error().kind == ErrorKind::Conflict)
        made = side.sync.site.patch(object.path, object.fields);
    if (made && !object.file.isEmpty())
        return withPicture(side, object, {}, *made);
    return made;
}

/// The fields that differ from what the record says was sent; all where no record speaks.
QJsonObject differing(const SiteMapping &mapping, const QJsonObject &fields, const QJsonObject &sent)
{
    QJsonObject changed;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (sent.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    // A text and the order of its parts are one value to the site.
    const QStringList text = mapping.textFields();
    for (const QString &part : text.mid(1)) {
        if (changed.contains(text.first()) && fields.contains(part))
            changed.insert(part, fields.value(part));
    }
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const bool instant = it.key() == u"effective"_s || it.key() == u"expires"_s;
        if (instant && !fields.contains(it.key()))
            changed.insert(it.key(), QJsonValue::Null);
    }
    return changed;
}

Result<SiteObject> bringUpToDate(PublicSide &side, WantedObject &object, const PublicObject &before,
                                 bool untouched, PageLock &lock)
{
    QString token;
    if (object.path == side.at.page()) {
        WD_ASSIGN(token, lock.token());
    }
    const QJsonObject changed
        = untouched ? differing(side.sync.mapping, object.fields, before.sent) : object.fields;
    const bool newBytes
        = !object.file.isEmpty() && before.sent.value(u"sha256"_s).toString() != object.file.sha256;
    if (newBytes && object.hasState())
        return withPicture(side, object, changed, std::nullopt);
    if (newBytes && object.file.size > side.sync.site.atOnceAtMost()) {
        WD_ASSIGN(const auto swapped, swappedIn(side, object));
        if (swapped)
            return *swapped;
    }
    if (newBytes)
        return replaceBytes(side, object, changed);
    return side.sync.site.patch(object.path, changed, token);
}

Result<CarriedOut> makeOne(PublicSide &side, WantedObject object, PageLock &lock)
{
    WD_TRY(side.sync.notStopped());
    WD_ASSIGN(const QString token, lock.token()); // keeps it fresh, and stops us when it may have lapsed
    const auto row = side.rows.constFind(object.path);
    if (row == side.rows.cend()) {
        WD_ASSIGN(const SiteObject made, makeNew(side, object));
        side.sync.did({.kind = SyncEventKind::Made, .what = object.path.mid(side.at.root.size() + 1)});
        WD_TRY(noteWritten(side, object, made));
        return CarriedOut::Done;
    }
    const PublicObject before = side.previous.objects.value(object.key);
    const bool untouched = before.path == object.path && isAsWritten(side.sync.mapping, *row, before);
    if (untouched && before.sent == object.sent()) {
        side.next.objects.insert(object.key, before);
        return CarriedOut::Done;
    }
    const bool isLocked = object.path == side.at.page() && !token.isEmpty();
    WD_ASSIGN(const bool still, isStillThere(side, object.path, isLocked));
    if (!still)
        return CarriedOut::LookAgain;
    WD_ASSIGN(const SiteObject answer, bringUpToDate(side, object, before, untouched, lock));
    side.sync.did(
        {.kind = SyncEventKind::Changed,
         .what = object.path == side.at.root ? object.key : object.path.mid(side.at.root.size() + 1)});
    WD_TRY(noteWritten(side, object, answer));
    return CarriedOut::Done;
}

Result<CarriedOut> makeFile(PublicSide &side, const WantedObject &object, PageLock &lock)
{
    const auto made = isRefusedNow(side.sync, side.here.notes(), storedName(object.file))
        ? Result<CarriedOut>(fail(ErrorKind::TooLarge, object.file.name, u"refused"_s))
        : makeOne(side, object, lock);
    if (made || !isRefusal(made.error()))
        return made;
    WD_TRY(leaveOut(side, object, made.error()));
    const PublicObject before = side.previous.objects.value(object.key);
    if (before.path == object.path && side.rows.contains(object.path))
        side.next.objects.insert(object.key, before);
    else
        side.refused.append(object.key);
    return CarriedOut::Done;
}

} // namespace

Result<CarriedOut> makeFilesEqual(PublicSide &side, const QList<WantedObject> &wanted, PageLock &lock)
{
    QList<WantedObject> files = wanted;
    files.removeIf([](const WantedObject &object) { return object.hasState(); });
    // All of them first: a name the site will not have is better known before anything changes.
    WD_TRY(ensureContainers(side, wanted));
    for (const WantedObject &object : files) {
        WD_ASSIGN(const CarriedOut made, makeFile(side, object, lock));
        if (made != CarriedOut::Done)
            return made;
    }
    return CarriedOut::Done;
}

Result<CarriedOut> makeEqual(PublicSide &side, const QList<WantedObject> &wanted, PageLock &lock)
{
    WD_TRY(ensureContainers(side, wanted));
    // What has no lock goes first, close to the look.
    QList<WantedObject> all = wanted;
    std::ranges::stable_partition(all,
                                  [&side](const WantedObject &one) { return one.path != side.at.page(); });
    for (const WantedObject &object : std::as_const(all)) {
        if (!object.hasState())
            continue;
        WD_ASSIGN(const CarriedOut made, makeOne(side, object, lock));
        if (made != CarriedOut::Done)
            return made;
    }
    return CarriedOut::Done;
}

} // namespace wd
