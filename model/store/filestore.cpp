// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/filestore.h"

#include "model/dossier/filename.h"
#include "model/dossier/mediatype.h"
#include "model/store/durable.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr qint64 chunk = 256 * 1024;
constexpr int temporaryDays = 7;

Result<void> writeAll(const Descriptor &file, const QByteArray &bytes, const QString &path)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written
            = ::write(file.get(), bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemFailure(path);
        done += written;
    }
    return {};
}

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
    const Descriptor file(
        ::open(QFile::encodeName(temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!file.isOpen())
        return systemFailure(temporary);
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
        WD_TRY(writeAll(file, part, temporary));
        hash.addData(part);
        copied.size += got;
    }
    copied.sha256 = QString::fromLatin1(hash.result().toHex());
    return copied;
}

Result<void> moveIn(const QString &temporary, const QString &place)
{
    const QString folder = QFileInfo(place).absolutePath();
    if (!QDir().mkpath(folder))
        return systemFailure(folder);
    WD_TRY(syncToDisk(QFileInfo(folder).absolutePath()));
    QFile::setPermissions(temporary,
                          QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther);
    return moveDurably(temporary, place);
}

Result<FileRef> takeFrom(const FileStore &store, QIODevice &source, const QString &givenName)
{
    const QString name = fileName(givenName);
    const Temporary temporary(store.temporaryPath());
    WD_ASSIGN(const Copied copied, copyInto(source, name, temporary.path()));
    if (copied.size == 0)
        return fail(ErrorKind::BadInput, name, u"empty"_s);
    if (!store.has(copied.sha256))
        WD_TRY(moveIn(temporary.path(), store.path(copied.sha256)));
    return FileRef{.name = name,
                   .sha256 = copied.sha256,
                   .size = copied.size,
                   .mediaType = mediaTypeOf(copied.head, name)};
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, path, u"missing-file"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fail(ErrorKind::Storage, path, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
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
    QDir temporaries(m_root + u"/tmp"_s);
    temporaries.mkpath(u"."_s);
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
    WD_ASSIGN(const QString hash, hashOf(temporaryPath));
    if (!isSha256(sha256) || hash != sha256)
        return fail(ErrorKind::BadReply, temporaryPath, u"hash"_s);
    if (has(sha256)) {
        QFile::remove(temporaryPath);
        return {};
    }
    auto moved = moveIn(temporaryPath, path(sha256));
    if (moved || errno != EXDEV)
        return moved;
    // From another disk: copied in first.
    WD_TRY(take(temporaryPath));
    QFile::remove(temporaryPath);
    return {};
}

Result<QString> FileStore::setAside(const QString &sha256) const
{
    if (!has(sha256))
        return fail(ErrorKind::BadInput, sha256, u"missing-file"_s);
    const QString place
        = m_root + u"/damaged/"_s + sha256 + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(8);
    WD_TRY(moveIn(path(sha256), place));
    return place;
}

bool FileStore::has(const QString &sha256) const
{
    return isSha256(sha256) && QFileInfo(path(sha256)).isFile();
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
