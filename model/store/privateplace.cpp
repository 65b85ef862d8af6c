// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/privateplace.h"

#include "model/platform/files.h"
#include "model/platform/rights.h"
#include "model/store/durable.h"
#include "model/store/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

void narrowAll(const QString &folder)
{
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        closeToOthers(all.next());
    closeToOthers(folder);
}

void narrowFolders(const QDir &workspace)
{
    for (const QString &ours : workspaceFolders()) {
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
    if (const auto made = makeFolder(clean, privateFolderRights()); !made) {
        if (made.error().kind != SystemErrorKind::Exists)
            return systemFailure(path, made.error());
        if (!QFileInfo(clean).isDir())
            return fail(ErrorKind::Storage, path, u"readonly"_s);
    }
    closeToOthers(clean);
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    // One that is there is never opened: closing it would take every lock this process has on it, those of
    // SQLite for another connection as well.
    if (const auto readable = mayRead(path); !readable) {
        if (readable.error().kind != SystemErrorKind::NotThere)
            return systemFailure(path, readable.error());
        const auto made = OpenFile::createNew(path, privateFileRights());
        if (!made && made.error().kind != SystemErrorKind::Exists)
            return systemFailure(path, made.error());
    }
    closeToOthers(path);
    return {};
}

Result<void> makePrivateWorkspace(const QString &workspace)
{
    const QDir folder(workspace);
    // The mark first: a kill between the two must not forget what is owed. Where none can be made, it is done
    // now.
    if (isOpenToOthers(workspace) && !makePrivateFile(markIn(workspace)))
        narrowFolders(folder);
    WD_TRY(makePrivateFolder(workspace));
    const QStringList loose
        = folder.entryList({u"desk.sqlite*"_s, u"window.ini*"_s, u"*.lock"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : loose)
        closeToOthers(folder.filePath(name));
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
