// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/content/fresh.h"

#include <QCryptographicHash>

namespace wd::practice
{

namespace
{

/// Whether If-None-Match names this tag; its weak form is the same to a GET.
bool names(const QByteArray &given, const QByteArray &tag)
{
    for (QByteArray each : given.split(',')) {
        each = each.trimmed();
        if (each.startsWith("W/"))
            each.remove(0, 2);
        if (each == tag || each == "*")
            return true;
    }
    return false;
}

} // namespace

SiteReply askedAgain(const SiteRequest &request, SiteReply reply)
{
    reply.headers.emplaceBack("Cache-Control", "private, no-cache");
    if (reply.status != 200)
        return reply;
    const QByteArray hash = QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex();
    const QByteArray tag = '"' + hash.left(32) + '"';
    reply.headers.emplaceBack("ETag", tag);
    if (names(request.header("If-None-Match"), tag)) {
        reply.status = 304;
        reply.body.clear();
    }
    return reply;
}

} // namespace wd::practice
