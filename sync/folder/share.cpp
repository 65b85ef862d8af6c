// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/share.h"

#include "sync/folder/shareerror.h"

#include <QFile>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 pieceSize = 1 << 20;

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
tl::unexpected<Error> Share::failed(const SystemError &why, const QString &path) const
{
    const Error error = shareError(why, path);
    // Where something else stands in its place the share is there.
    if (why.kind == SystemErrorKind::NotThere) {
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

tl::unexpected<Error> Share::failedWrite(const SystemError &why, const QString &path) const
{
    const auto error = failed(why, path);
    if (m_options.watch->writeFailed)
        m_options.watch->writeFailed(error.value());
    return error;
}

Result<QDateTime> Share::now() const
{
    ++m_options.watch->calls;
    const QString path = m_options.folder + u'/' + underWayName(m_options.random);
    SystemResult<QDateTime> changedAt;
    {
        const auto made = OpenFile::createNew(path, privateFileRights());
        if (!made)
            return failed(made.error(), m_options.folder);
        changedAt = made->write("-").and_then([&made] { return made->changedAt(); });
    }
    (void)removeFile(path);
    if (!changedAt)
        return failed(changedAt.error(), m_options.folder);
    return *changedAt;
}

Result<Share::Entry> Share::entry(const QString &path) const
{
    ++m_options.watch->calls;
    WD_ASSIGN(const QString where, absolute(path));
    const auto found = entryAt(where);
    if (!found)
        return failed(found.error(), path);
    return *found;
}

Result<QStringList> Share::names(const QString &folder) const
{
    ++m_options.watch->calls;
    WD_ASSIGN(const QString where, absolute(folder));
    auto names = namesIn(where);
    if (!names)
        return failed(names.error(), folder);
    names->removeIf(isUnderWay);
    if (names->isEmpty()) // as where a mount is gone
        WD_TRY(proveThere());
    return *names;
}

Result<void> Share::readTo(const QString &path, QIODevice &target) const
{
    ++m_options.watch->calls;
    WD_ASSIGN(const QString where, absolute(path));
    const auto file = OpenFile::openToRead(where);
    if (!file)
        return failed(file.error(), path);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        if (m_options.stop.stop_requested())
            return fail(ErrorKind::Stopped);
        const auto got = file->read(piece.data(), piece.size());
        if (!got)
            return failed(got.error(), path);
        if (*got == 0)
            return {};
        if (target.write(piece.constData(), *got) != *got)
            return fail(ErrorKind::Storage, path, target.errorString());
    }
}

Result<QByteArray> Share::read(const QString &path, qint64 atMost) const
{
    ++m_options.watch->calls;
    WD_ASSIGN(const QString where, absolute(path));
    QFile file(where);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const auto there = entryAt(where);
        return failed(there ? SystemError{.kind = SystemErrorKind::Refused} : there.error(), path);
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
    if (const auto found = entryAt(where))
        return found->isFolder ? Result<void>() : fail(ErrorKind::Conflict, path, u"in-use"_s);
    WD_TRY(mayWrite());
    WD_TRY(makeFolder(above(u'/' + where.mid(m_options.folder.size() + 1))));
    const Rights rights = folderRights(m_options.folder, m_options.readBy);
    if (const auto made = wd::makeFolder(where, rights); !made)
        return made.error().kind == SystemErrorKind::Exists ? Result<void>()
                                                            : failedWrite(made.error(), path);
    // What the umask took away colleagues need; a share that keeps no rights of this kind refuses, and is
    // asked about at set-up (foldersite).
    (void)setRights(where, rights);
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
    if (const auto removed = removeFile(where); !removed)
        return failedWrite(removed.error(), path);
    stepDone();
    return {};
}

} // namespace wd
