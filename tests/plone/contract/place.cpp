// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plone/contract/place.h"

#include "sync/plone/plonejson.h"

#include <QJsonDocument>
#include <QUuid>

#include <array>
#include <map>

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{
std::map<QString, std::unique_ptr<TestSite>> &sites()
{
    static std::map<QString, std::unique_ptr<TestSite>> all;
    return all;
}

TestSite &siteOf(const QString &kind)
{
    auto &site = sites()[kind];
    if (!site)
        site = std::make_unique<TestSite>(kind);
    return *site;
}
} // namespace

QString name(ErrorKind kind)
{
    static const std::array names{"Offline",  "TimedOut", "Unauthorised", "Forbidden", "NotFound",
                                  "Conflict", "Locked",   "Rejected",     "TooLarge",  "ServerFault",
                                  "BadReply", "Storage",  "BadInput",     "NeedsUser", "Stopped"};
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)));
}

Desk::Desk(const TestSite &site, const QString &user)
    : client(site.account(user), http)
{
}

Place::Place(const QString &kind)
    : m_kind(kind)
    , m_site(siteOf(kind))
    , m_path(u"/vraag-"_s + QUuid::createUuid().toString(QUuid::Id128).left(10))
{
    const auto made = publicist().create(
        QString(),
        {{u"@type"_s, containerType()}, {u"id"_s, m_path.mid(1)}, {u"title"_s, u"Een plek voor vragen"_s}});
    if (!made)
        qFatal("no place on %s: %s", qPrintable(kind), qPrintable(saying(made)));
}

QString Place::path(const QString &below) const
{
    return below.isEmpty() ? m_path : m_path + u'/' + below;
}

PloneClient &Place::as(const QString &user)
{
    auto &desk = m_desks[user];
    if (!desk)
        desk = std::make_unique<Desk>(m_site, user);
    return desk->client;
}

QString Place::containerType() const
{
    return isVolto() ? u"Document"_s : u"Folder"_s;
}

Result<SiteObject> Place::make(const QString &id, const QString &type, const QJsonObject &more,
                               const QString &below)
{
    QJsonObject body = more;
    body.insert(u"@type"_s, type);
    body.insert(u"id"_s, id);
    if (!body.contains(u"title"_s))
        body.insert(u"title"_s, u"Titel van "_s + id);
    return publicist().create(path(below), body);
}

Result<SiteObject> Place::makeContainer(const QString &id, const QString &below)
{
    return make(id, containerType(), {}, below);
}

HttpReply Place::raw(const QByteArray &method, const QString &path, const QByteArray &body,
                     const QByteArray &token, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    Http http;
    HttpRequest request{.method = method,
                        .url
                        = apiAddress(m_site.url(), path.section(u'?', 0, 0), path.section(u'?', 1).toUtf8()),
                        .headers = headers,
                        .body = body};
    request.headers << qMakePair(QByteArray("Accept"), QByteArray("application/json"));
    const auto isType = [](const auto &header) { return header.first == "Content-Type"; };
    if (!body.isEmpty() && std::none_of(headers.begin(), headers.end(), isType))
        request.headers << qMakePair(QByteArray("Content-Type"), QByteArray("application/json"));
    if (!token.isEmpty())
        request.headers << qMakePair(QByteArray("Authorization"), "Bearer " + token);
    return http.send(request).value_or(HttpReply{});
}

QByteArray Place::tokenOf(const QString &user)
{
    const QJsonObject body{{u"login"_s, user}, {u"password"_s, m_site.passwordOf(user)}};
    const HttpReply reply = raw("POST", u"/@login"_s, QJsonDocument(body).toJson());
    return QJsonDocument::fromJson(reply.body).object().value(u"token"_s).toString().toLatin1();
}

Result<void> Place::passTime(const QDateTime &time)
{
    // Bounded: a site whose clock stands still fails here.
    for (int n = 0; n < 2000; ++n) {
        const QString id = u"klok-"_s + QUuid::createUuid().toString(QUuid::Id128);
        WD_ASSIGN(const SiteObject mark,
                  as(u"collega"_s)
                      .create(QString(), {{u"@type"_s, u"Document"_s}, {u"id"_s, id}, {u"title"_s, id}}));
        WD_TRY(as(u"collega"_s).remove(mark.path));
        if (mark.modified > time.addSecs(1))
            return {};
        as(u"collega"_s).transport().wait(std::chrono::milliseconds(50));
    }
    return fail(ErrorKind::TimedOut, m_path, u"clock"_s);
}

void forgetSites()
{
    sites().clear();
}

void everyKindOfSite()
{
    addSiteRows();
}

} // namespace wd::test
