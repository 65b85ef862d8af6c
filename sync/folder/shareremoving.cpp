// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/share.h"
#include "sync/folder/shareerror.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 sweptAfter = 24 * 60 * 60; // seconds; nobody writes one file for so long

} // namespace

Result<void> Share::removeBelow(const QString &where, const QString &path) const
{
    QStringList names;
    {
        DIR *opened = ::opendir(QFile::encodeName(where).constData());
        if (!opened)
            return failed(errno, path);
        while (const dirent *found = ::readdir(opened))
            names.append(QFile::decodeName(found->d_name));
        ::closedir(opened);
    }
    for (const QString &name : std::as_const(names)) {
        if (name == u"."_s || name == u".."_s)
            continue;
        const QByteArray one = QFile::encodeName(where + u'/' + name);
        struct stat found = {};
        if (::lstat(one.constData(), &found) != 0)
            continue; // somebody else takes it away as well
        if (S_ISDIR(found.st_mode))
            WD_TRY(removeBelow(where + u'/' + name, path + u'/' + name));
        else if (::unlink(one.constData()) != 0 && errno != ENOENT)
            return failedWrite(errno, path + u'/' + name);
        stepDone();
    }
    if (::rmdir(QFile::encodeName(where).constData()) != 0 && errno != ENOENT)
        return failedWrite(errno, path);
    return {};
}

Result<void> Share::removeAll(const QString &folder) const
{
    WD_ASSIGN(const QString where, absolute(folder));
    if (where == m_options.folder)
        return fail(ErrorKind::BadInput, folder, u"escapes-folder"_s);
    WD_TRY(mayWrite());
    // Out of the way in one step: nobody meets the half of it.
    const QString aside = QFileInfo(where).path() + u'/' + underWayName(m_options.random);
    if (::rename(QFile::encodeName(where).constData(), QFile::encodeName(aside).constData()) != 0) {
        const auto why = failedWrite(errno, folder);
        return why.value().kind == ErrorKind::NotFound ? Result<void>() : Result<void>(why);
    }
    stepDone();
    return removeBelow(aside, folder);
}

Result<void> Share::removeEmpty(const QString &folder) const
{
    WD_ASSIGN(const QString where, absolute(folder));
    if (where == m_options.folder)
        return fail(ErrorKind::BadInput, folder, u"escapes-folder"_s);
    WD_TRY(mayWrite());
    if (::rmdir(QFile::encodeName(where).constData()) != 0)
        return failedWrite(errno, folder);
    stepDone();
    return {};
}

Result<void> Share::clearUnderWay(const QString &folder) const
{
    WD_ASSIGN(const QString where, absolute(folder));
    WD_TRY(mayWrite());
    const QStringList left
        = QDir(where).entryList({underWayStem + u'*'}, QDir::AllEntries | QDir::Hidden | QDir::System);
    for (const QString &name : left) {
        const QString one = where + u'/' + name;
        if (QFileInfo(one).isDir() && !QFileInfo(one).isSymLink())
            WD_TRY(removeBelow(one, folder));
        else if (::unlink(QFile::encodeName(one).constData()) != 0 && errno != ENOENT)
            return failedWrite(errno, folder);
    }
    return {};
}

void Share::sweep(const QString &folder) const
{
    const auto where = absolute(folder);
    if (!where || !mayWrite())
        return;
    sweepAt(*where, [this]() -> std::optional<qint64> {
        const auto told = now();
        return told ? std::optional(told->toSecsSinceEpoch()) : std::nullopt;
    });
}

void Share::sweepAt(const QString &where, const std::function<std::optional<qint64>()> &now) const
{
    if (m_options.watch->swept.contains(where)) // in some folders lie thousands of files
        return;
    m_options.watch->swept.insert(where);
    const QDir folder(where);
    const QStringList left
        = folder.entryList({underWayStem + u'*'}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const auto at = left.isEmpty() ? std::nullopt : now();
    for (const QString &name : at ? left : QStringList()) {
        const QByteArray one = QFile::encodeName(folder.filePath(name));
        struct stat found = {};
        if (::lstat(one.constData(), &found) != 0 || *at - qint64(found.st_mtime) <= sweptAfter)
            continue;
        if (S_ISDIR(found.st_mode))
            (void)removeBelow(folder.filePath(name), where);
        else
            (void)::unlink(one.constData());
    }
}

Result<void> Share::move(const QString &from, const QString &to) const
{
    WD_ASSIGN(const QString source, absolute(from));
    WD_ASSIGN(const QString target, absolute(to));
    WD_TRY(mayWrite());
    struct stat found = {};
    if (::lstat(QFile::encodeName(target).constData(), &found) == 0)
        return fail(ErrorKind::Conflict, to, u"in-use"_s);
    if (::rename(QFile::encodeName(source).constData(), QFile::encodeName(target).constData()) != 0)
        return failedWrite(errno, from);
    stepDone();
    return {};
}

} // namespace wd
