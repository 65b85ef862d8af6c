// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/sitecall.h"

#include <QRandomGenerator>

#include <array>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

Caller callerNamed(const QString &user)
{
    for (const PracticeAccount &account : PracticeSite::accounts()) {
        if (account.user == user)
            return {.user = account.user, .fullName = account.fullName, .roles = account.roles};
    }
    return {};
}

bool isRight(const QString &user, const QString &password)
{
    for (const PracticeAccount &account : PracticeSite::accounts()) {
        if (account.user == user)
            return account.password == password;
    }
    return false;
}

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// In the shape of a JWT, since clients read the middle part; what makes it hard to guess are random bytes we
/// keep.
QByteArray newToken(SiteCall &call, const QString &user, const QString &fullName)
{
    const qint64 expires = call.now.toSecsSinceEpoch() + call.tokenSeconds;
    const QJsonObject payload{{u"sub"_s, user}, {u"exp"_s, expires}, {u"fullname"_s, fullName}};
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray secret(reinterpret_cast<const char *>(random.data()), sizeof random);
    const QByteArray token = base64url(R"({"alg":"HS256","typ":"JWT"})") + '.'
        + base64url(QJsonDocument(payload).toJson(QJsonDocument::Compact)) + '.' + base64url(secret);
    call.store.addToken(token, user, expires);
    return token;
}

} // namespace

Caller callerOf(const SiteCall &call)
{
    const QByteArray header = call.request.header("Authorization");
    if (header.startsWith("Bearer "))
        return callerNamed(call.store.userOf(header.mid(7).trimmed(), call.now.toSecsSinceEpoch()));
    if (!header.startsWith("Basic "))
        return {};
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
    const QString user = pair.section(u':', 0, 0);
    return isRight(user, pair.section(u':', 1)) ? callerNamed(user) : Caller{};
}

SiteReply logIn(SiteCall &call)
{
    const QJsonObject body = call.json();
    const QString user = body[u"login"_s].toString();
    const QString password = body[u"password"_s].toString();
    if (user.isEmpty() || password.isEmpty())
        return returned(400, u"Missing credentials"_s, u"Login and password must be provided in body."_s);
    if (!isRight(user, password))
        return returned(401, u"Invalid credentials"_s, u"Wrong login and/or password."_s);
    const QByteArray token = newToken(call, user, callerNamed(user).fullName);
    return jsonReply(QJsonObject{{u"token"_s, QString::fromLatin1(token)}});
}

SiteReply renewLogIn(SiteCall &call)
{
    if (call.caller.isStranger() || !call.request.header("Authorization").startsWith("Bearer "))
        return returned(401, u"Invalid or expired authentication token"_s,
                        u"The authentication token is invalid or expired."_s);
    const QByteArray token = newToken(call, call.caller.user, call.caller.fullName);
    return jsonReply(QJsonObject{{u"token"_s, QString::fromLatin1(token)}});
}

SiteReply aboutUser(const SiteCall &call, const QString &user)
{
    if (call.caller.isStranger() || (user != call.caller.user && !call.caller.isManager()))
        return unauthorised(call);
    const Caller found = callerNamed(user);
    if (found.isStranger())
        return notFound(call);
    return jsonReply(QJsonObject{{u"@id"_s, call.address(u"/@users/"_s + user)},
                                 {u"id"_s, user},
                                 {u"username"_s, user},
                                 {u"fullname"_s, found.fullName},
                                 {u"email"_s, user + u"@oefensite.invalid"_s},
                                 {u"description"_s, QJsonValue::Null},
                                 {u"home_page"_s, QJsonValue::Null},
                                 {u"location"_s, QJsonValue::Null},
                                 {u"portrait"_s, QJsonValue::Null},
                                 {u"roles"_s, QJsonArray::fromStringList(found.roles)}});
}

} // namespace wd::practice
