// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/otherbytes.h"

#include "model/store/filehash.h"
#include "sync/engine/publishing/heldbytes.h"

#include <QFileInfo>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 fetchedUnsureAtMost = 4 * 1024 * 1024;

const WantedObject *wantedAt(const SiteLook &look, const QString &path)
{
    const auto found = std::find_if(look.wanted.begin(), look.wanted.end(),
                                    [&path](const WantedObject &wanted) { return wanted.path == path; });
    return found == look.wanted.end() || found->file.isEmpty() ? nullptr : &*found;
}

/// The bytes that a publication which was broken off has put there already.
bool holdsWanted(const SyncContext &sync, const WrittenObject &object, const SiteObject &there,
                 const SiteLook &look)
{
    const WantedObject *wanted = wantedAt(look, object.path);
    if (!wanted || object.sent.value(u"sha256"_s) == wanted->file.sha256)
        return false;
    QFile own(sync.files.path(wanted->file.sha256));
    return own.open(QIODevice::ReadOnly)
        && sync.site.holds(there, {.file = wanted->file, .bytes = own, .field = wanted->fileField});
}

/// Whether the site keeps these bytes as they were sent, so that their hash tells.
bool keepsAsSent(const SyncContext &sync, const QString &sha256, const QJsonObject &there,
                 const QString &field)
{
    const QFileInfo own(sync.files.path(sha256));
    return own.exists() ? own.size() == there.value(u"size"_s).toInteger(-1) : field == u"file"_s;
}

Result<QString> hashAt(const SyncContext &sync, const QString &path, const QString &field)
{
    const QString temporary = sync.files.temporaryPath();
    QFile target(temporary);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, temporary, target.errorString());
    const auto taken = sync.site.fetch(path, field, target);
    target.close();
    auto hash = taken ? hashOfFile(temporary) : Result<QString>(tl::unexpected<Error>(taken.error()));
    QFile::remove(temporary);
    return hash;
}

} // namespace

Result<QJsonObject> otherBytes(const SyncContext &sync, const WrittenObject &object, const SiteRow &row,
                               const SiteObject &there, const SiteLook &look, bool unsure)
{
    const QJsonObject ours = bytesOf(object.echo);
    QJsonObject bytes = bytesOf(there);
    if (ours.isEmpty())
        return QJsonObject();
    if (ours != bytes)
        return holdsWanted(sync, object, there, look) ? QJsonObject() : bytes;
    const QString sha256 = object.sent.value(u"sha256"_s).toString(), field = there.heldField;
    const bool changed = row.modified.toUTC().toString(Qt::ISODate) != object.object.modified;
    const bool toHash = changed || (unsure && bytes.value(u"size"_s).toInteger() <= fetchedUnsureAtMost);
    if (!toHash || sha256.isEmpty() || !keepsAsSent(sync, sha256, bytes, field))
        return QJsonObject();
    WD_ASSIGN(const QString hash, hashAt(sync, object.path, field));
    const WantedObject *wanted = wantedAt(look, object.path);
    if (hash == sha256 || (wanted && hash == wanted->file.sha256))
        return QJsonObject();
    bytes.insert(u"sha256"_s, hash);
    return bytes;
}

} // namespace wd
