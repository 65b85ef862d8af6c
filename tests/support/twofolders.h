// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace wd::test
{

/// A share with two folders, as a helpdesk makes them for a group: what colleagues share, and what residents
/// read.
class TwoFolders
{
public:
    TwoFolders()
    {
        for (const QString &folder : {inside(), outside()}) {
            if (!QDir().mkpath(folder) || ::chmod(QFile::encodeName(folder).constData(), 0770) != 0)
                qFatal("%s could not be made", qPrintable(folder));
        }
    }
    [[nodiscard]] QString inside() const { return m_share.filePath(QStringLiteral("intern")); }
    [[nodiscard]] QString outside() const { return m_share.filePath(QStringLiteral("web")); }
    /// What a resident finds, as paths below the public folder.
    [[nodiscard]] QStringList shown() const
    {
        QStringList paths;
        QDirIterator each(outside(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            paths.append(each.next().mid(outside().size() + 1));
        paths.sort();
        return paths;
    }
    [[nodiscard]] QString read(const QString &path) const
    {
        QFile file(outside() + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// The share is not mounted, or is again.
    [[nodiscard]] bool goes() const { return QDir().rename(inside(), inside() + QStringLiteral(".weg")); }
    [[nodiscard]] bool comes() const { return QDir().rename(inside() + QStringLiteral(".weg"), inside()); }

private:
    QTemporaryDir m_share;
};

} // namespace wd::test
