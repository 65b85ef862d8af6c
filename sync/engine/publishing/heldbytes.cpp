// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/heldbytes.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject bytesIn(const QJsonObject &held)
{
    if (held.isEmpty())
        return {};
    QJsonObject bytes{{u"size"_s, held.value(u"size"_s)}};
    for (const QString &measure : {u"width"_s, u"height"_s}) {
        if (held.contains(measure))
            bytes.insert(measure, held.value(measure));
    }
    return bytes;
}

} // namespace

QJsonObject bytesOf(const SiteObject &there)
{
    return bytesIn(there.held);
}

QJsonObject bytesOf(const QJsonObject &echo)
{
    const QJsonObject file = echo.value(u"file"_s).toObject();
    return bytesIn(file.isEmpty() ? echo.value(u"image"_s).toObject() : file);
}

} // namespace wd
