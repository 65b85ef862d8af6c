// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/plainhttp.h"

#include <QHostAddress>

namespace wd
{

using namespace Qt::StringLiterals;

bool isThisComputer(const QString &host)
{
    return host == u"localhost"_s || host.endsWith(u".localhost"_s) || QHostAddress(host).isLoopback();
}

bool isReadOnTheWay(const QUrl &url)
{
    return url.scheme() != u"https"_s && !isThisComputer(url.host());
}

} // namespace wd
