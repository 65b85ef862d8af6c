// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/practicesite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace wd::test
{

using namespace Qt::StringLiterals;

/// An Oefensite with a clock of its own, asked without a socket.
struct Asked {
    QTemporaryDir folder;
    QDateTime now = QDateTime::fromString(u"2026-11-02T09:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<PracticeSite> site;

    explicit Asked(bool volto = false, int tokenSeconds = 3600)
    {
        auto started = PracticeSite::start({.data = folder.path(),
                                            .volto = volto,
                                            .clock = [this] { return now; },
                                            .tokenSeconds = tokenSeconds});
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        site = std::move(*started);
    }
    static QByteArray basic(const QString &user)
    {
        for (const PracticeAccount &account : PracticeSite::accounts()) {
            if (account.user == user)
                return "Basic " + (user + u':' + account.password).toUtf8().toBase64();
        }
        return {};
    }
    /// A request by `user`, a stranger when empty; JSON unless the path has no ++api++ asked for.
    SiteReply ask(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                  const QString &user = u"publicist"_s, QList<QPair<QByteArray, QByteArray>> headers = {})
    {
        if (!user.isEmpty())
            headers.emplaceBack("Authorization", basic(user));
        SiteRequest request{.method = method,
                            .path = u"/oefen/++api++"_s + path.section(u'?', 0, 0),
                            .query = {},
                            .headers = headers,
                            .body = QJsonDocument(body).toJson()};
        for (const QString &pair : path.section(u'?', 1).split(u'&', Qt::SkipEmptyParts))
            request.query.append({pair.section(u'=', 0, 0), pair.section(u'=', 1)});
        return site->handle(request);
    }
    SiteReply browse(const QString &path)
    {
        return site->handle({.method = "GET",
                             .path = u"/oefen"_s + path,
                             .query = {},
                             .headers = {{"Accept", "text/html"}},
                             .body = {}});
    }
    QJsonObject json(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                     const QString &user = u"publicist"_s)
    {
        return QJsonDocument::fromJson(ask(method, path, body, user).body).object();
    }
    SiteReply add(const QString &container, const QString &type, const QString &id, QJsonObject fields = {})
    {
        fields[u"@type"_s] = type;
        fields[u"id"_s] = id;
        if (!fields.contains(u"title"_s))
            fields[u"title"_s] = id;
        return ask("POST", container, fields);
    }
    static QJsonObject file(const QByteArray &bytes)
    {
        return {{u"file"_s,
                 QJsonObject{{u"data"_s, QString::fromLatin1(bytes.toBase64())},
                             {u"encoding"_s, u"base64"_s},
                             {u"filename"_s, u"nota.pdf"_s},
                             {u"content-type"_s, u"application/pdf"_s}}}};
    }
};

inline QByteArray headerOf(const SiteReply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace wd::test
