// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/share.h"

#include "sync/folder/shareerror.h"

#include <QFile>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 pieceSize = 1 << 20;

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

qint64 milliseconds(const timespec &at)
{
    return qint64(at.tv_sec) * 1000 + at.tv_nsec / 1'000'000;
}

/// The folder a path stands in; empty at the top.
QString above(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

} // namespace

void Share::stepDone() const
{
    if (m_options.afterStep)
        m_options.afterStep();
}

Result<QString> Share::absolute(const QString &path) const
{
    QString clean = m_options.folder;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"."_s || part == u".."_s || part.contains(QChar(u'\0')))
            return fail(ErrorKind::BadInput, path, u"escapes-folder"_s);
        clean += u'/' + part;
    }
    return clean;
}

Result<void> Share::proveThere() const
{
    if (m_options.id.isEmpty())
        return {};
    QFile mark(m_options.folder + u'/' + markName());
    if (!mark.open(QIODevice::ReadOnly) || mark.readAll().trimmed() != m_options.id.toUtf8())
        return fail(ErrorKind::Offline, m_options.folder, u"share"_s);
    return {};
}

/// An error as it is believed.
tl::unexpected<Error> Share::failed(int number, const QString &path) const
{
    const Error error = shareError(number, path);
    if (number == ENOENT) { // where something else stands in its place the share is there
        if (const auto there = proveThere(); !there)
            return tl::unexpected<Error>(there.error());
    }
    return tl::unexpected<Error>(error);
}

Result<void> Share::mayWrite() const
{
    ++m_options.watch->calls;
    return m_options.watch->mayWrite ? m_options.watch->mayWrite() : Result<void>();
}

tl::unexpected<Error> Share::failedWrite(int number, const QString &path) const
{
    const auto why = failed(number, path);
    if (m_options.watch->writeFailed)
        m_options.watch->writeFailed(why.value());
    return why;
}

Result<QDateTime> Share::now() const
{
    ++m_options.watch->calls;
    const QByteArray name = QFile::encodeName(m_options.folder + u'/' + underWayName(m_options.random));
    const int made = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0)
        return failed(errno, m_options.folder);
    struct stat found = {};
    const int trouble = ::write(made, "-", 1) == 1 && ::fstat(made, &found) == 0 ? 0 : errno;
    ::close(made);
    (void)::unlink(name.constData());
    if (trouble != 0)
        return failed(trouble, m_options.folder);
    return QDateTime::fromMSecsSinceEpoch(milliseconds(found.st_mtim), Qt::UTC);
}

Result<Share::Entry> Share::entry(const QString &path) const
{
    ++m_options.watch->calls;
    WD_ASSIGN(const QString where, absolute(path));
    struct stat found = {};
    if (::lstat(QFile::encodeName(where).constData(), &found) != 0)
        return failed(errno, path);
    return Entry{.size = S_ISDIR(found.st_mode) ? 0 : found.st_size,
                 .changedAt = QDateTime::fromMSecsSinceEpoch(milliseconds(found.st_mtim), Qt::UTC),
                 .isFolder = S_ISDIR(found.st_mode)};
}

Result<QStringList> Share::names(const QString &folder) const
{
    ++m_options.watch->calls;
    WD_ASSIGN(const QString where, absolute(folder));
    const std::unique_ptr<DIR, CloseFolder> opened(::opendir(QFile::encodeName(where).constData()));
    if (!opened)
        return failed(errno, folder);
    QStringList names;
    errno = 0;
    while (const dirent *found = ::readdir(opened.get())) {
        const QString name = QFile::decodeName(found->d_name);
        if (name != u"."_s && name != u".."_s && !isUnderWay(name))
            names.append(name);
        errno = 0;
    }
    if (errno != 0)
        return failed(errno, folder);
    if (names.isEmpty()) // as where a mount is gone
        WD_TRY(proveThere());
    return names;
}

Result<void> Share::readTo(const QString &path, QIODevice &target) const
{
    ++m_options.watch->calls;
    WD_ASSIGN(const QString where, absolute(path));
    const int descriptor = ::open(QFile::encodeName(where).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return failed(errno, path);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failed(EISDIR, path);
    }
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        if (m_options.stop.stop_requested())
            return fail(ErrorKind::Stopped);
        const ssize_t got = ::read(descriptor, piece.data(), std::size_t(piece.size()));
        if (got == 0)
            return {};
        if (got < 0 && errno != EINTR)
            return failed(errno, path);
        if (got > 0 && target.write(piece.constData(), got) != got)
            return fail(ErrorKind::Storage, path, target.errorString());
    }
}

Result<QByteArray> Share::read(const QString &path, qint64 atMost) const
{
    ++m_options.watch->calls;
    WD_ASSIGN(const QString where, absolute(path));
    QFile file(where);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        struct stat found = {};
        const bool there = ::lstat(QFile::encodeName(where).constData(), &found) == 0;
        return failed(there ? EACCES : errno, path);
    }
    const QByteArray bytes = atMost < 0 ? file.readAll() : file.read(atMost);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::ServerFault, path, file.errorString());
    return bytes;
}

Result<void> Share::makeFolder(const QString &path) const
{
    WD_ASSIGN(const QString where, absolute(path));
    if (where == m_options.folder)
        return proveThere();
    struct stat found = {};
    const QByteArray name = QFile::encodeName(where);
    if (::lstat(name.constData(), &found) == 0)
        return S_ISDIR(found.st_mode) ? Result<void>() : fail(ErrorKind::Conflict, path, u"in-use"_s);
    WD_TRY(mayWrite());
    WD_TRY(makeFolder(above(u'/' + where.mid(m_options.folder.size() + 1))));
    const mode_t rights = folderRights(m_options.folder, m_options.readBy);
    if (::mkdir(name.constData(), rights) != 0)
        return errno == EEXIST ? Result<void>() : failedWrite(errno, path);
    // What the umask took away colleagues need; a share that keeps no rights of this kind refuses, and is
    // asked about at set-up (foldersite).
    (void)::chmod(name.constData(), rights);
    stepDone();
    return {};
}

Result<void> Share::create(const QString &path, const QByteArray &bytes) const
{
    WD_ASSIGN(NewFile file, NewFile::in(*this, above(path)));
    WD_TRY(file.write(bytes));
    return file.putOnce(path.mid(path.lastIndexOf(u'/') + 1));
}

Result<void> Share::replace(const QString &path, const QByteArray &bytes) const
{
    WD_ASSIGN(NewFile file, NewFile::in(*this, above(path)));
    WD_TRY(file.write(bytes));
    return file.putOver(path.mid(path.lastIndexOf(u'/') + 1));
}

Result<void> Share::remove(const QString &path) const
{
    WD_ASSIGN(const QString where, absolute(path));
    WD_TRY(mayWrite());
    if (::unlink(QFile::encodeName(where).constData()) != 0)
        return failedWrite(errno, path);
    stepDone();
    return {};
}

} // namespace wd
