// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/otherbytes.h"

#include "model/store/filehash.h"
#include "sync/engine/samecontent.h"
#include "sync/plone/putfile.h"

#include <QFileInfo>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString fieldOf(const QJsonObject &answer)
{
    return answer.value(u"file"_s).isObject() ? u"file"_s : u"image"_s;
}

const WantedObject *wantedAt(const SiteLook &look, const QString &path)
{
    const auto found = std::find_if(look.wanted.begin(), look.wanted.end(),
                                    [&path](const WantedObject &wanted) { return wanted.path == path; });
    return found == look.wanted.end() || found->file.isEmpty() ? nullptr : &*found;
}

/// The bytes that a publication which was broken off has put there already.
bool holdsWanted(const SyncContext &sync, const WrittenObject &object, const QJsonObject &answer,
                 const SiteLook &look)
{
    const WantedObject *wanted = wantedAt(look, object.path);
    if (!wanted || object.sent.value(u"sha256"_s) == wanted->file.sha256)
        return false;
    QFile own(sync.files.path(wanted->file.sha256));
    return own.open(QIODevice::ReadOnly)
        && holds({.json = answer}, {.file = wanted->file, .bytes = own, .field = wanted->fileField});
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
    const auto taken = sync.site.downloadTo(path, target, field);
    target.close();
    auto hash = taken ? hashOfFile(temporary) : Result<QString>(tl::unexpected<Error>(taken.error()));
    QFile::remove(temporary);
    return hash;
}

} // namespace

Result<QJsonObject> otherBytes(const SyncContext &sync, const WrittenObject &object, const CatalogRow &row,
                               const QJsonObject &answer, const SiteLook &look)
{
    const QJsonObject ours = bytesOf(object.echo);
    QJsonObject there = bytesOf(answer);
    if (ours.isEmpty())
        return QJsonObject();
    if (ours != there)
        return holdsWanted(sync, object, answer, look) ? QJsonObject() : there;
    const QString sha256 = object.sent.value(u"sha256"_s).toString(), field = fieldOf(answer);
    const bool changed = row.modified.toUTC().toString(Qt::ISODate) != object.object.modified;
    if (!changed || sha256.isEmpty() || !keepsAsSent(sync, sha256, there, field))
        return QJsonObject();
    WD_ASSIGN(const QString hash, hashAt(sync, object.path, field));
    const WantedObject *wanted = wantedAt(look, object.path);
    if (hash == sha256 || (wanted && hash == wanted->file.sha256))
        return QJsonObject();
    there.insert(u"sha256"_s, hash);
    return there;
}

} // namespace wd
