// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/publicfiles.h"

#include "sync/engine/sharing/filetransfer.h"
#include "sync/engine/sharing/ownfiles.h"
#include "sync/engine/sitefolders.h"
#include "sync/site/siteerrors.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// The bytes of an object's file, hashed, and where they go.
struct Opened {
    std::unique_ptr<QFile> bytes;
    FileUpload fileUpload;
};

Result<Opened> opened(const PublicSide &side, const WantedObject &object)
{
    WD_ASSIGN(auto bytes, openWhole(side.sync, *side.log(), object.file));
    QIODevice &device = *bytes;
    return Opened{.bytes = std::move(bytes),
                  .fileUpload = {.file = object.file, .bytes = device, .field = object.fileField}};
}

/// Whether the bytes of an object lie in onderweg, sent whole by this desk.
Result<bool> isStaged(const PublicSide &side, const WantedObject &object, const SiteNotes &notes)
{
    const QString known = notes.underway.value(object.key);
    if (known.section(u' ', 0, 0) != object.file.sha256)
        return false;
    const auto there = side.sync.site.get(side.at.underway() + u'/' + object.id());
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(there.error());
    if (!there || there->uid != known.section(u' ', 1))
        return false;
    WD_ASSIGN(const Opened file, opened(side, object));
    return side.sync.site.holds(*there, file.fileUpload);
}

/// Builds a file up in intern/onderweg, under its final id, and notes that it lies there whole.
Result<void> stage(const PublicSide &side, const WantedObject &object)
{
    const SyncContext &sync = side.sync;
    WD_TRY(ensureContainer(sync, side.at.intern(), u"onderweg"_s, u"Onderweg"_s, true));
    const NewObject titled{
        .type = object.type, .id = object.id(), .fields = {{u"title"_s, object.fields.value(u"title"_s)}}};
    WD_ASSIGN(const Opened file, opened(side, object));
    WD_ASSIGN(const SiteObject made, sync.site.putFile(side.at.underway(), titled, file.fileUpload));
    WD_TRY(side.here.changeNotes(
        [&](SiteNotes &kept) { kept.underway.insert(object.key, object.file.sha256 + u' ' + made.uid); }));
    sync.did({.kind = SyncEventKind::Staged, .what = object.file.name});
    return {};
}

Result<SiteObject> moveIntoPlace(PublicSide &side, const WantedObject &object)
{
    const QString staged = side.at.underway() + u'/' + object.id();
    WD_ASSIGN(QList<PublicPlace::Moved> moved, side.sync.site.move(object.parent(), staged));
    if (moved.isEmpty()) { // not there: taken away, or never whole
        WD_TRY(stage(side, object));
        WD_ASSIGN(moved, side.sync.site.move(object.parent(), staged));
    }
    for (const PublicPlace::Moved &one : moved) {
        if (one.target == object.path)
            continue;
        // Somebody was first and ours was renamed: that one goes, and the one in place is looked at like any
        // other.
        WD_TRY(ensureContainer(side.sync, side.at.intern(), u"verwijderd"_s, u"Verwijderd"_s, true));
        WD_TRY(side.sync.site.move(side.at.removed(), one.target));
    }
    WD_ASSIGN(const SiteObject placed, side.sync.site.get(object.path));
    WD_ASSIGN(const Opened file, opened(side, object));
    if (!side.sync.site.holds(placed, file.fileUpload))
        return side.sync.site.replaceFile(object.path, object.fields, file.fileUpload);
    return side.sync.site.patch(object.path, object.fields);
}

} // namespace

NewObject asNew(const WantedObject &object)
{
    return {.type = object.type, .id = object.id(), .fields = object.fields};
}

Result<SiteObject> makeNewFile(PublicSide &side, const WantedObject &object)
{
    if (object.file.size <= side.sync.site.atOnceAtMost()) {
        WD_ASSIGN(const Opened file, opened(side, object));
        const auto made = side.sync.site.putFileAtOnce(object.parent(), asNew(object), file.fileUpload);
        if (made || !wantsPieces(made.error()))
            return made;
        WD_TRY(stage(side, object));
    }
    return moveIntoPlace(side, object);
}

Result<void> leaveOut(PublicSide &side, const WantedObject &object, const Error &error)
{
    tellRefused(side.sync, {.file = object.file, .title = object.fields.value(u"title"_s).toString()}, error);
    side.next.lacks.append(object.key);
    return side.here.changeNotes([&](SiteNotes &notes) {
        notes.leftOut.insert(object.key);
        if (error.kind == ErrorKind::BadInput)
            return;
        notes.filesThere.remove(storedName(object.file));
        notes.refused.insert(storedName(object.file), side.sync.now());
    });
}

Result<SiteObject> withPicture(PublicSide &side, WantedObject &object, const QJsonObject &fields,
                               const std::optional<SiteObject> &made)
{
    const auto replaced = replaceBytes(side, object, fields);
    if (replaced || !isRefusal(replaced.error()))
        return replaced;
    WD_TRY(leaveOut(side, object, replaced.error()));
    object.file = {};
    return made ? Result<SiteObject>(*made) : side.sync.site.patch(object.path, fields);
}

Result<SiteObject> replaceBytes(PublicSide &side, const WantedObject &object, const QJsonObject &fields)
{
    WD_ASSIGN(const Opened file, opened(side, object));
    return side.sync.site.replaceFile(object.path, fields, file.fileUpload);
}

Result<std::optional<SiteObject>> swappedIn(PublicSide &side, const WantedObject &object)
{
    const QString uid = side.rows.value(object.path).uid;
    const SiteNotes notes = side.here.notes();
    WD_ASSIGN(const bool staged, isStaged(side, object, notes));
    if (staged) {
        const QString number = QString::number(side.next.number);
        WD_TRY(ensureContainer(side.sync, side.at.intern(), u"verwijderd"_s, u"Verwijderd"_s, true));
        WD_TRY(ensureContainer(side.sync, side.at.removed(), number, number, true));
        WD_TRY(side.sync.site.move(side.at.removed() + u'/' + number, uid));
        WD_ASSIGN(SiteObject placed, moveIntoPlace(side, object));
        return std::optional<SiteObject>(std::move(placed));
    }
    // Swapped by a run that was broken off after it: a move keeps the UID.
    if (notes.underway.value(object.key) != object.file.sha256 + u' ' + uid)
        return std::optional<SiteObject>();
    WD_ASSIGN(SiteObject placed, side.sync.site.patch(object.path, object.fields));
    return std::optional<SiteObject>(std::move(placed));
}

Result<void> stageLargeFiles(const PublicSide &side, const QList<WantedObject> &wanted)
{
    const SyncContext &sync = side.sync;
    const SiteNotes notes = side.here.notes();
    for (const WantedObject &object : wanted) {
        if (object.file.size <= sync.site.atOnceAtMost()
            || isRefusedNow(sync, notes, storedName(object.file)))
            continue;
        const PublicObject before = notes.record ? notes.record->objects.value(object.key) : PublicObject{};
        if (before.sent.value(u"sha256"_s).toString() == object.file.sha256)
            continue;
        const auto there = sync.site.get(object.path);
        if (!there && there.error().kind != ErrorKind::NotFound)
            return tl::unexpected<Error>(there.error());
        if (there && (there->uid != before.uid || object.hasState()))
            continue; // not ours to swap, or more than its file: written where it stands
        WD_TRY(sync.notStopped());
        WD_ASSIGN(const bool staged, isStaged(side, object, notes));
        const auto done = staged ? Result<void>() : stage(side, object);
        if (!done && !isRefusal(done.error()))
            return done;
    }
    return {};
}

} // namespace wd
