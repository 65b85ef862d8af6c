// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/transport.h"

namespace wd
{

using namespace Qt::StringLiterals;

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

Result<HttpReply> Transport::send(const HttpRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty()
        || (scheme != u"http"_s && scheme != u"https"_s))
        return fail(ErrorKind::BadInput, request.url.toString(QUrl::RemoveUserInfo), u"url"_s);
    if (m_stop.stop_requested())
        return fail(ErrorKind::Stopped, request.url.path());
    ++m_count;
    return carry(request);
}

} // namespace wd
