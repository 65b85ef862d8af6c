// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderplace.h"

#include "model/dossier/described/dossierjson.h"
#include "model/platform/rights.h"
#include "sync/folder/shareerror.h"

#include <QBuffer>

#include <limits>

namespace wd
{

using namespace Qt::StringLiterals;

FolderPlace::FolderPlace(const Site &site)
    : m_things(site.privateShare)
    , m_public(site.publicShare, site.places)
    , m_locks(site.privateShare, site.user)
    , m_places(site.places)
    , m_address(site.address)
{
}

Result<void> FolderPlace::prepare(SiteMemory &)
{
    WD_TRY(m_things.share().proveThere());
    return m_public.share().proveThere();
}

Result<void> FolderPlace::proveIdentity()
{
    WD_TRY(m_public.share().proveThere());
    WD_TRY(m_things.share().proveThere());
    for (const Share *share : {&m_things.share(), &m_public.share()})
        share->sweep({});
    WD_ASSIGN(m_said, m_things.share().now());
    return {};
}

int FolderPlace::requests() const
{
    return m_things.share().options().watch->calls;
}

void FolderPlace::watchWrites(const WriteWatch &watch)
{
    ShareWatch &kept = *m_things.share().options().watch;
    kept.mayWrite = watch.mayWrite;
    kept.writeFailed = watch.writeFailed;
    kept.heartbeat = watch.heartbeat;
}

DossierPlaces FolderPlace::placesOf(const QString &root) const
{
    return {.root = root, .pageName = folderPageName};
}

QString FolderPlace::publicUrl(const QString &path) const
{
    return publicAddress(m_address, m_public.share().options().folder, m_places, path);
}

qint64 FolderPlace::atOnceAtMost() const
{
    return std::numeric_limits<qint64>::max();
}

QString FolderPlace::misfitIn(const WantedObject &object, const SiteRow &) const
{
    return isThingName(object.id()) && object.id().size() <= 200 ? QString() : u"id"_s;
}

Result<void> FolderPlace::mayWriteIn(const QString &path, const QString &lockToken) const
{
    WD_ASSIGN(const SiteLock lock, m_locks.held(path));
    if (lock.locked && lock.token != lockToken)
        return fail(ErrorKind::Locked, lock.creator, lock.time.toString(Qt::ISODate));
    return {};
}

Result<SiteObject> FolderPlace::make(const QString &parent, const NewObject &object, const FileRef &file,
                                     const QString &heldField, QIODevice *bytes)
{
    const QString path = object.pathIn(parent);
    const Thing thing{.uid = makeToken(m_things.share().options().random),
                      .type = object.type,
                      .fields = object.fields,
                      .file = file,
                      .heldField = heldField,
                      .created = {},
                      .state = m_public.addressOf(path) ? QString() : privateState};
    WD_TRY(m_things.make(path, thing, bytes));
    WD_TRY(bringOut(path, thing));
    return get(path);
}

Result<SiteObject> FolderPlace::create(const QString &parent, const NewObject &object)
{
    if (object.text.isEmpty())
        return make(parent, object, {}, {}, nullptr);
    QBuffer bytes;
    bytes.setData(object.text);
    bytes.open(QIODevice::ReadOnly);
    const FileRef file{.name = object.id,
                       .sha256 = sha256Of(object.text),
                       .size = object.text.size(),
                       .mediaType = u"text/plain"_s};
    return make(parent, object, file, u"file"_s, &bytes);
}

Result<SiteObject> FolderPlace::patch(const QString &path, const QJsonObject &fields,
                                      const QString &lockToken)
{
    WD_ASSIGN(Thing thing, m_things.read(path));
    WD_TRY(mayWriteIn(path, lockToken));
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it->isNull())
            thing.fields.remove(it.key());
        else
            thing.fields.insert(it.key(), *it);
    }
    WD_TRY(m_things.write(path, thing));
    WD_TRY(bringOut(path, thing));
    return get(path);
}

Result<void> FolderPlace::remove(const QString &path)
{
    const auto thing = m_things.look(path);
    if (thing) {
        WD_TRY(takeBackAll(path, *thing));
        return m_things.share().removeAll(path);
    }
    if (thing.error().kind != ErrorKind::NotFound)
        return tl::unexpected<Error>(thing.error());
    WD_ASSIGN(const Share::Entry plain, m_things.share().entry(path));
    // A folder without anything that says what it is was never finished.
    return plain.isFolder ? fail(ErrorKind::NotFound, path) : m_things.share().remove(path);
}

Result<QList<PublicPlace::Moved>> FolderPlace::move(const QString &container, const QString &source)
{
    WD_TRY(m_things.read(container));
    const auto from = pathOf(source);
    if (!from && from.error().kind == ErrorKind::NotFound)
        return QList<Moved>();
    WD_ASSIGN(const QString path, from);
    WD_ASSIGN(const Seen seen, see(path));
    WD_TRY(takeBackAll(path, seen.thing));
    for (int n = 0; n < 100; ++n) {
        const QString target
            = container + u'/' + nameOf(path) + (n > 0 ? u'-' + QString::number(n) : QString());
        const auto moved = m_things.share().move(path, target);
        if (!moved && moved.error().kind == ErrorKind::Conflict)
            continue;
        WD_TRY(moved);
        if (seen.state == publishedState && m_public.mayShow(target))
            WD_TRY(show(target));
        WD_TRY(bringOut(target, seen.thing));
        return QList<Moved>{{.source = path, .target = target}};
    }
    return fail(ErrorKind::Conflict, container, u"in-use"_s);
}

Result<SiteObject> FolderPlace::putFile(const QString &container, const NewObject &object,
                                        const FileUpload &upload)
{
    const auto made = make(container, object, upload.file, upload.field, &upload.bytes);
    if (made || made.error().kind != ErrorKind::Conflict)
        return made;
    return replaceFile(object.pathIn(container), object.fields, upload);
}

Result<SiteObject> FolderPlace::putFileAtOnce(const QString &container, const NewObject &object,
                                              const FileUpload &upload)
{
    return putFile(container, object, upload);
}

Result<SiteObject> FolderPlace::replaceFile(const QString &path, const QJsonObject &fields,
                                            const FileUpload &upload)
{
    WD_ASSIGN(Thing thing, m_things.read(path));
    for (auto it = fields.begin(); it != fields.end(); ++it)
        thing.fields.insert(it.key(), *it);
    WD_TRY(m_things.hold(path, thing, upload));
    WD_TRY(bringOut(path, thing));
    return get(path);
}

bool FolderPlace::holds(const SiteObject &there, const FileUpload &upload) const
{
    return there.held.value(u"size"_s).toInteger(-1) == upload.file.size
        && there.held.value(u"sha256"_s).toString(upload.file.sha256) == upload.file.sha256;
}

Result<bool> FolderPlace::mayShow(const QString &path)
{
    WD_TRY(m_things.look(path));
    WD_TRY(m_public.share().proveThere());
    return isWritableFolder(m_public.share().options().folder);
}

Result<SiteLock> FolderPlace::lock(const QString &path, int timeoutSeconds)
{
    WD_TRY(m_things.read(path));
    return m_locks.take(path, timeoutSeconds);
}

Result<void> FolderPlace::refreshLock(const QString &path, const QString &token)
{
    return m_locks.refresh(path, token);
}

Result<void> FolderPlace::unlock(const QString &path, const QString &token)
{
    return m_locks.giveBack(path, token);
}

} // namespace wd
