// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resource.h"

#include <QDir>
#include <QFile>

// Outside every namespace: the macro declares a function of the global one.
static void registerResources()
{
    Q_INIT_RESOURCE(wijkdossier);
    Q_INIT_RESOURCE(wijkdossier_words);
}

namespace wd
{

static void registerOnce()
{
    static const bool registered = (registerResources(), true);
    Q_UNUSED(registered)
}

QByteArray resource(const QString &path)
{
    registerOnce();
    QFile file(QStringLiteral(":/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s is not in this program", qPrintable(path));
    return file.readAll();
}

QStringList resourcesIn(const QString &folder, const QString &pattern)
{
    registerOnce();
    return QDir(QStringLiteral(":/") + folder).entryList({pattern}, QDir::Files, QDir::Name);
}

} // namespace wd
