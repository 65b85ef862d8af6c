// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who we are on the site: the part of PloneClient that logs in, proves it, and asks what we may make.
#include "sync/plone/plainhttp.h"
#include "sync/plone/ploneclient.h"
#include "sync/plone/plonejson.h"
#include "sync/plone/replyerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;

Result<QByteArray> PloneClient::authenticate(const QString &service, const QJsonObject &body)
{
    // Here and nowhere else a password leaves this computer.
    if (isReadOnTheWay(m_account.site) && !m_account.plainHttp)
        return fail(ErrorKind::NeedsUser, m_account.site.host(), u"plain-http"_s);
    HttpRequest request{.method = "POST",
                        .url = apiAddress(m_account.site, service),
                        .headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}},
                        .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    if (!m_token.isEmpty())
        request.headers.emplaceBack("Authorization", "Bearer " + m_token);
    ++m_logIns;
    WD_ASSIGN(const HttpReply reply, m_transport.send(request));
    if (const auto error = replyError(reply, Asked::LogIn, m_account.site.toString(), m_account.site))
        return tl::unexpected<Error>(*error);
    WD_ASSIGN(const QJsonObject json, objectOf(reply, m_account.site.toString()));
    const QByteArray token = json[u"token"_s].toString().toLatin1();
    if (token.isEmpty())
        return fail(ErrorKind::BadReply, m_account.site.toString(), u"not-json"_s);
    m_fullName = tokenSubject(token)[u"fullname"_s].toString(m_fullName);
    return token;
}

Result<void> PloneClient::logIn()
{
    m_token.clear();
    WD_ASSIGN(
        m_token,
        authenticate(u"/@login"_s, {{u"login"_s, m_account.user}, {u"password"_s, m_account.password}}));
    return {};
}

Result<bool> PloneClient::renew()
{
    auto renewed = authenticate(u"/@login-renew"_s, {});
    if (renewed) {
        m_token = *renewed;
        return true;
    }
    if (renewed.error().kind != ErrorKind::Unauthorised)
        return tl::unexpected<Error>(renewed.error());
    WD_TRY(logIn());
    return false;
}

Result<void> PloneClient::proveIdentity()
{
    if (m_token.isEmpty())
        return logIn();
    WD_TRY(renew());
    return {};
}

Result<QJsonObject> PloneClient::whoAmI()
{
    if (m_token.isEmpty())
        WD_TRY(logIn());
    const QJsonObject fromToken = tokenSubject(m_token);
    const QString id = fromToken[u"id"_s].toString(m_account.user);
    auto told = callForObject("GET", u"/@users/"_s + id);
    if (told)
        return *told;
    // A site need not show people their own record; the token names them all the same.
    if (told.error().kind == ErrorKind::Forbidden || told.error().kind == ErrorKind::NotFound)
        return QJsonObject{{u"id"_s, id}, {u"fullname"_s, fromToken[u"fullname"_s]}};
    return tl::unexpected<Error>(told.error());
}

Result<bool> PloneClient::maySendMail()
{
    const auto sent = call("POST", u"/@email-send"_s, {}, QJsonObject());
    if (sent || sent.error().kind == ErrorKind::Rejected) // no address, no words: nothing was sent
        return true;
    if (sent.error().kind == ErrorKind::Forbidden)
        return false;
    return tl::unexpected<Error>(sent.error());
}

Result<QStringList> PloneClient::addableTypes(const QString &container)
{
    const QString path = container + u"/@types"_s;
    WD_ASSIGN(const HttpReply reply, call("GET", path));
    WD_ASSIGN(const QJsonArray types, arrayOf(reply, path));
    QStringList names;
    for (const QJsonValue type : types)
        if (type[u"addable"_s].toBool())
            names += QUrl(type[u"@id"_s].toString()).path(QUrl::FullyDecoded).section(u'/', -1);
    return names;
}

Result<Dialect> PloneClient::dialect()
{
    if (m_dialect)
        return *m_dialect;
    WD_ASSIGN(const QJsonObject json, callForObject("GET", u"/@types/Document"_s));
    const QJsonObject fields = json[u"properties"_s].toObject();
    const bool text = fields.contains(u"text"_s);
    const bool blocks = fields.contains(u"blocks"_s);
    if (!text && !blocks)
        return fail(ErrorKind::BadReply, m_account.site.toString(), u"no-dialect"_s);
    m_dialect = blocks ? Dialect::Volto : Dialect::Classic;
    if (text && blocks) {
        // Volto on a classic profile (6.0) keeps both; a site where a Folder can be made is classic.
        WD_ASSIGN(const QStringList addable, addableTypes({}));
        m_dialect = addable.contains(u"Folder"_s) ? Dialect::Classic : Dialect::Volto;
    }
    return *m_dialect;
}

} // namespace wd
