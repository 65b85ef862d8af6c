// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/filestore.h"

#include "model/dossier/files/filename.h"
#include "model/dossier/files/mediatype.h"
#include "model/platform/files.h"
#include "model/store/durable.h"
#include "model/store/filehash.h"
#include "model/store/privateplace.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr qint64 chunk = 256 * 1024;
constexpr int temporaryDays = 7;

/// Takes the file away again unless it was moved to its place.
class Temporary
{
public:
    explicit Temporary(QString path)
        : m_path(std::move(path))
    {
    }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;
    ~Temporary() { QFile::remove(m_path); }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

struct Copied {
    QString sha256;
    qint64 size = 0;
    QByteArray head;
};

Result<Copied> copyInto(QIODevice &source, const QString &name, const QString &temporary)
{
    const auto file = OpenFile::createNew(temporary, privateFileRights());
    if (!file)
        return systemFailure(temporary, file.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Copied copied;
    QByteArray buffer(chunk, Qt::Uninitialized);
    while (true) {
        const qint64 got = source.read(buffer.data(), chunk);
        if (got < 0)
            return fail(ErrorKind::Storage, name, source.errorString());
        if (got == 0)
            break;
        const QByteArray part = QByteArray::fromRawData(buffer.constData(), got);
        if (copied.size == 0)
            copied.head = QByteArray(buffer.constData(), std::min(got, mediaTypeHead));
        if (const auto written = file->write(part); !written)
            return systemFailure(temporary, written.error());
        hash.addData(part);
        copied.size += got;
    }
    copied.sha256 = QString::fromLatin1(hash.result().toHex());
    return copied;
}

Result<void> moveIn(const QString &temporary, const QString &place)
{
    const QString folder = QFileInfo(place).absolutePath();
    WD_TRY(makePrivateFolder(folder));
    const QString above = QFileInfo(folder).absolutePath();
    if (const auto synced = syncFolder(above); !synced)
        return systemFailure(above, synced.error());
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::ReadUser);
    return moveDurably(temporary, place);
}

Result<FileRef> takeFrom(const FileStore &store, QIODevice &source, const QString &givenName)
{
    const QString name = fileName(givenName);
    const Temporary temporary(store.temporaryPath());
    WD_ASSIGN(const Copied copied, copyInto(source, name, temporary.path()));
    if (copied.size == 0)
        return fail(ErrorKind::BadInput, name, u"empty"_s);
    // Also over one that is there: that may have been damaged meanwhile, and this is whole.
    WD_TRY(moveIn(temporary.path(), store.path(copied.sha256)));
    return FileRef{.name = name,
                   .sha256 = copied.sha256,
                   .size = copied.size,
                   .mediaType = mediaTypeOf(copied.head, name)};
}

bool isSha256(const QString &text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 64 && std::ranges::all_of(text, isHex);
}

} // namespace

FileStore::FileStore(const QString &workspace)
    : m_root(QDir(workspace).absoluteFilePath(u"files"_s))
{
    const QDir temporaries(m_root + u"/tmp"_s);
    // What cannot be made is told by the first who wants to write there.
    (void)makePrivateWorkspace(workspace);
    (void)makePrivateFolder(m_root);
    (void)makePrivateFolder(temporaries.path());
    // What a killed program left half done.
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-temporaryDays);
    const QFileInfoList left = temporaries.entryInfoList(QDir::Files);
    for (const QFileInfo &one : left) {
        if (one.lastModified() < oldest)
            QFile::remove(one.filePath());
    }
}

Result<FileRef> FileStore::take(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::BadInput, path, u"missing-file"_s);
    if (!info.isFile())
        return fail(ErrorKind::BadInput, path, u"not-a-file"_s);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, path, source.errorString());
    return takeFrom(*this, source, info.fileName());
}

Result<FileRef> FileStore::takeBytes(const QByteArray &bytes, const QString &name) const
{
    QByteArray copy = bytes;
    QBuffer source(&copy);
    source.open(QIODevice::ReadOnly);
    return takeFrom(*this, source, name);
}

Result<void> FileStore::adopt(const QString &temporaryPath, const QString &sha256) const
{
    WD_ASSIGN(const QString hash, hashOfFile(temporaryPath));
    if (!isSha256(sha256) || hash != sha256)
        return fail(ErrorKind::BadReply, temporaryPath, u"hash"_s);
    const auto moved = moveIn(temporaryPath, path(sha256));
    if (moved || moved.error().detail != u"other-disk"_s)
        return moved;
    // From another disk: copied in first.
    WD_TRY(take(temporaryPath));
    QFile::remove(temporaryPath);
    return {};
}

bool FileStore::has(const QString &sha256) const
{
    const QFileInfo file(path(sha256));
    return isSha256(sha256) && file.isFile() && file.size() > 0;
}

bool FileStore::holds(const FileRef &file) const
{
    return has(file.sha256) && (file.size <= 0 || QFileInfo(path(file.sha256)).size() == file.size);
}

Result<QString> FileStore::setAside(const QString &sha256) const
{
    if (!isSha256(sha256) || !QFileInfo(path(sha256)).isFile())
        return fail(ErrorKind::BadInput, sha256, u"missing-file"_s);
    const QString folder = m_root + u"/damaged"_s;
    WD_TRY(makePrivateFolder(folder));
    QString aside = folder + u'/' + sha256;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = u"%1/%2-%3"_s.arg(folder, sha256).arg(i);
    WD_TRY(moveDurably(path(sha256), aside));
    return aside;
}

QString FileStore::path(const QString &sha256) const
{
    return m_root + u'/' + sha256.left(2) + u'/' + sha256;
}

QString FileStore::temporaryPath() const
{
    return m_root + u"/tmp/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace wd
