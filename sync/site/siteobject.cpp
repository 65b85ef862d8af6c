// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/site/siteobject.h"

namespace wd
{

bool mayBeClosed(const QString &state)
{
    return state == publishedState || state == pendingState;
}

bool isFileType(const QString &type)
{
    return type == QStringLiteral("File") || type == QStringLiteral("Image");
}

QJsonObject WantedObject::sent() const
{
    QJsonObject all = fields;
    if (!file.isEmpty())
        all.insert(QStringLiteral("sha256"), file.sha256);
    return all;
}

} // namespace wd
