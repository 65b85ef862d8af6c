// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody without an account gets: the part of PloneClient that sends no credentials.
#include "sync/plone/ploneclient.h"
#include "sync/plone/plonejson.h"

#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;

Result<HttpReply> PloneClient::anonymous(const QString &path, bool api)
{
    WD_ASSIGN(HttpReply reply,
              m_transport.send({.method = "GET",
                                .url = api ? apiAddress(m_account.site, path) : publicUrl(path),
                                .headers = {{"Accept", api ? "application/json" : "text/html,*/*;q=0.8"}},
                                .body = {}}));
    const QString address = QJsonDocument::fromJson(reply.body).object()[u"@id"_s].toString();
    const bool service = path.contains(u"/@"_s);
    if (api && !service && reply.status == 200 && !address.isEmpty()
        && sitePath(m_account.site, address) != path)
        reply.status = 404;
    return reply;
}

Result<QStringList> PloneClient::foundByStrangers(const QString &below, bool fromRoot)
{
    QStringList paths;
    const QString service = fromRoot ? u"/@search"_s : below + u"/@search"_s;
    for (;;) {
        QList<QPair<QString, QString>> query{{u"sort_on"_s, u"created"_s},
                                             {u"show_inactive"_s, u"1"_s},
                                             {u"b_size"_s, QString::number(pageSize)},
                                             {u"b_start"_s, QString::number(paths.size())}};
        if (fromRoot)
            query.append({u"path.query"_s, publicUrl(below).path()});
        WD_ASSIGN(const HttpReply reply,
                  m_transport.send({.method = "GET",
                                    .url = apiAddress(m_account.site, service, queryOf(query)),
                                    .headers = {{"Accept", "application/json"}},
                                    .body = {}}));
        if (reply.status != 200)
            return fail(ErrorKind::BadReply, below, u"not-proven:%1"_s.arg(reply.status));
        WD_ASSIGN(const QJsonObject json, objectOf(reply, below));
        const QJsonArray items = json[u"items"_s].toArray();
        for (const QJsonValue item : items)
            paths.append(sitePath(m_account.site, item[u"@id"_s].toString()));
        if (items.isEmpty() || paths.size() >= json[u"items_total"_s].toInt())
            return paths;
    }
}

} // namespace wd
