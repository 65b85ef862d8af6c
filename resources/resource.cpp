// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resource.h"

#include <QFile>

// Outside every namespace: the macro declares a function of the global one.
static void registerResources()
{
    Q_INIT_RESOURCE(wijkdossier);
    Q_INIT_RESOURCE(wijkdossier_words);
}

namespace wd {

QByteArray resource(const QString &path)
{
    static const bool registered = (registerResources(), true);
    Q_UNUSED(registered)
    QFile file(QStringLiteral(":/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s is not in this program", qPrintable(path));
    return file.readAll();
}

} // namespace wd
