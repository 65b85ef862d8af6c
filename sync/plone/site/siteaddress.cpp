// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/site/siteaddress.h"

#include "sync/plone/plainhttp.h"

namespace wd
{

using namespace Qt::StringLiterals;

Result<QUrl> siteAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool schemeGiven = text.contains(u"://"_s);
    QUrl url(schemeGiven ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!schemeGiven && isThisComputer(url.host()))
        url.setScheme(u"http"_s);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorKind::BadInput, text, u"url"_s);
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path(QUrl::FullyEncoded);
    if (const qsizetype api = path.indexOf(u"/++api++"_s); api >= 0)
        path.truncate(api);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace wd
