// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/workspace.h"

#include <QDir>

namespace wd
{

using namespace Qt::StringLiterals;

QString databaseIn(const QString &workspace)
{
    return QDir(workspace).absoluteFilePath(u"desk.sqlite"_s);
}

const QStringList &workspaceFolders()
{
    static const QStringList folders{u"files"_s, u"backup"_s, u"oefenen"_s, u"oefensite"_s};
    return folders;
}

} // namespace wd
