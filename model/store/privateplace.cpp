// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/privateplace.h"

#include "model/store/durable.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr mode_t othersMay = S_IRWXG | S_IRWXO;

bool readStat(const QString &path, struct stat &found)
{
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0;
}

/// Whether others have any right to it; false for what is not ours to change.
bool isWide(const QString &path)
{
    struct stat found = {};
    const bool ours = readStat(path, found) && found.st_uid == ::geteuid() && !S_ISLNK(found.st_mode);
    return ours && (found.st_mode & S_ISVTX) == 0 && (found.st_mode & othersMay) != 0;
}

/// Takes the rights of others away and leaves those of the user. What cannot be is left: the folder around it
/// is closed already, or is not ours.
void narrow(const QString &path)
{
    struct stat found = {};
    if (isWide(path) && readStat(path, found))
        (void)::chmod(QFile::encodeName(path).constData(), found.st_mode & S_IRWXU);
}

void narrowAll(const QString &folder)
{
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        narrow(all.next());
    narrow(folder);
}

void narrowFolders(const QDir &workspace)
{
    for (const QString &ours : {u"files"_s, u"backup"_s, u"oefenen"_s, u"oefensite"_s}) {
        if (workspace.exists(ours))
            narrowAll(workspace.filePath(ours));
    }
}

/// Stands in a workspace that stood open until all in it was narrowed.
QString markIn(const QString &workspace)
{
    return QDir(workspace).filePath(u"to-be-narrowed"_s);
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir(path).absolutePath());
    if (!QDir().mkpath(QFileInfo(clean).path()))
        return fail(ErrorKind::Storage, path, u"readonly"_s);
    if (::mkdir(QFile::encodeName(clean).constData(), S_IRWXU) != 0) {
        if (errno != EEXIST)
            return systemFailure(path);
        if (!QFileInfo(clean).isDir())
            return fail(ErrorKind::Storage, path, u"readonly"_s);
    }
    narrow(clean);
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // One that is there is never opened: closing it would take every lock this process has on it, those of
    // SQLite for another connection as well.
    if (::access(name.constData(), R_OK) != 0) {
        if (errno != ENOENT)
            return systemFailure(path);
        const Descriptor made(
            ::open(name.constData(), O_RDONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!made.isOpen() && errno != EEXIST)
            return systemFailure(path);
    }
    narrow(path);
    return {};
}

Result<void> makePrivateWorkspace(const QString &workspace)
{
    const QDir folder(workspace);
    // The mark first: a kill between the two must not forget what is owed. Where none can be made, it is done
    // now.
    if (isWide(workspace) && !makePrivateFile(markIn(workspace)))
        narrowFolders(folder);
    WD_TRY(makePrivateFolder(workspace));
    const QStringList loose
        = folder.entryList({u"desk.sqlite*"_s, u"window.ini*"_s, u"*.lock"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : loose)
        narrow(folder.filePath(name));
    return {};
}

void narrowWorkspace(const QString &workspace)
{
    if (!QFile::exists(markIn(workspace)))
        return;
    narrowFolders(QDir(workspace));
    QFile::remove(markIn(workspace));
}

} // namespace wd
