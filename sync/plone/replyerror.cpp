// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/replyerror.h"

#include "sync/plone/plonejson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int networkAuthenticationRequired = 511;

/// The object that holds type and message: the body, or its member `error`.
QJsonObject errorObject(const QByteArray &body)
{
    const QJsonObject whole = QJsonDocument::fromJson(body).object();
    const QJsonValue inner = whole[u"error"_s];
    return inner.isObject() ? inner.toObject() : whole;
}

/// The text of a Python string literal without its quotes. Unknown escapes stay as they are.
QString unquoted(QStringView literal)
{
    QString text;
    for (qsizetype i = 0; i < literal.size(); ++i) {
        const QChar c = literal[i];
        if (c != u'\\' || i + 1 == literal.size()) {
            text += c;
            continue;
        }
        const QChar escape = literal[++i];
        const qsizetype digits = escape == u'x' ? 2 : escape == u'u' ? 4 : 0;
        bool ok = false;
        const uint code = digits > 0 ? literal.mid(i + 1, digits).toUInt(&ok, 16) : 0;
        if (ok && literal.size() > i + digits) {
            text += QChar(char16_t(code));
            i += digits;
        } else if (escape == u'n') {
            text += u' ';
        } else {
            if (escape != u'\'' && escape != u'"' && escape != u'\\')
                text += u'\\';
            text += escape;
        }
    }
    return text;
}

/// "[{'message': 'Ontbreekt', 'field': 'title', …}]" in words; empty when it is not of that kind.
QString fieldErrors(const QString &repr)
{
    if (!repr.startsWith(u"[{"_s))
        return {};
    static const QRegularExpression member(
        uR"re((['"])(message|field)\1:\s*u?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"))re"_s);
    QStringList errors;
    QString field, message;
    const auto flush = [&] {
        if (!message.isEmpty())
            errors += field.isEmpty() ? message : u"%1: %2"_s.arg(field, message);
        field.clear();
        message.clear();
    };
    for (auto matches = member.globalMatch(repr); matches.hasNext();) {
        const auto match = matches.next();
        QString &place = match.capturedView(2) == u"field" ? field : message;
        if (!place.isEmpty())
            flush();
        (match.capturedView(2) == u"field" ? field : message)
            = unquoted(match.capturedStart(3) >= 0 ? match.capturedView(3) : match.capturedView(4));
    }
    flush();
    return errors.join(u"; "_s);
}

bool saysInUse(const QString &words)
{
    return words.contains(u"already in use"_s) || words.contains(u"al in gebruik"_s);
}

const auto statusWord = u"status:"_s;

/// The detail of an error of which nothing but a status is known.
QString statusAlone(int status)
{
    return statusWord + QString::number(status);
}

Error redirectError(const HttpReply &reply, const QString &subject, const QUrl &site)
{
    const QUrl target = site.resolved(QUrl(QString::fromUtf8(reply.header("Location"))));
    if (!target.isValid() || reply.header("Location").isEmpty())
        return {ErrorKind::BadReply, subject, statusAlone(reply.status)};
    // Another host may be the log-in page of a hotel: not an address to offer.
    if (target.host() != site.host())
        return {ErrorKind::Offline, site.host(), u"portal"_s};
    if (target.scheme() != site.scheme() || target.port() != site.port())
        return {ErrorKind::BadReply, subject, u"elsewhere:"_s + target.toString(QUrl::RemoveUserInfo)};
    return {ErrorKind::NotFound, subject, u"moved:"_s + sitePath(site, target.toString())};
}

Error unauthorised(const HttpReply &reply, Asked asked, const QString &subject)
{
    switch (asked) {
    case Asked::LogIn:
        return {ErrorKind::Unauthorised, subject, u"password"_s};
    case Asked::Content:
        return {ErrorKind::Unauthorised, subject, u"token"_s};
    case Asked::ContentAsUs:
        break;
    }
    return {ErrorKind::Forbidden, subject, siteWords(reply.body)};
}

Error refused400(const QString &words, Asked asked, const QString &subject)
{
    if (asked == Asked::LogIn)
        return {ErrorKind::Unauthorised, subject, u"password"_s};
    if (saysInUse(words))
        return {ErrorKind::Conflict, subject, u"in-use"_s};
    // Plone's own names, and those of neighbouring sites: the portal acquires them from the root of Zope.
    static const QRegularExpression reserved(u"The id \"([^\"]+)\" is reserved"_s);
    if (const auto match = reserved.match(words); match.hasMatch())
        return {ErrorKind::Rejected, subject, u"reserved:"_s + match.captured(1)};
    if (words.contains(u"exceeds memory limit"_s))
        return {ErrorKind::TooLarge, subject, words};
    return {ErrorKind::Rejected, subject, words};
}

} // namespace

QString siteWords(const QByteArray &body)
{
    const QJsonValue message = errorObject(body)[u"message"_s];
    const QString raw = message.isString() ? message.toString() : QString();
    const QString fields = fieldErrors(raw);
    return (fields.isEmpty() ? raw : fields).simplified().left(1000);
}

QString errorType(const QByteArray &body)
{
    return errorObject(body)[u"type"_s].toString().simplified().left(100);
}

bool isJsonObject(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).isObject();
}

bool isUnauthorised(const HttpReply &reply)
{
    if (reply.status == 401)
        return true;
    return (reply.status == 302 || reply.status == 303)
        && QUrl(QString::fromUtf8(reply.header("Location"))).path().endsWith(u"/require_login"_s);
}

bool isWriteConflict(const HttpReply &reply)
{
    // Zope counts a KeyError as 503; it was seen as 500 too.
    if (reply.status != 500 && reply.status != 503)
        return false;
    const QString type = errorType(reply.body);
    if (type == u"ConflictError"_s || type == u"ReadConflictError"_s)
        return true;
    // Threads of a site share the note that the catalog's queue is being worked off, and one finds that
    // another took it away (Products.CMFCore.indexing.processQueue): before the commit, so nothing is kept.
    return type == u"KeyError"_s && siteWords(reply.body).contains(u"CMFCore.indexing.IndexQueue"_s);
}

int repeatsAfter(const HttpReply &reply)
{
    if (isWriteConflict(reply))
        return 5;
    return reply.status == 500 && siteWords(reply.body).isEmpty() ? 3 : 0;
}

std::optional<Error> replyError(const HttpReply &reply, Asked asked, const QString &subject, const QUrl &site)
{
    const int status = reply.status;
    if (status >= 200 && status <= 299)
        return std::nullopt;
    if (isUnauthorised(reply))
        return unauthorised(reply, asked, subject);
    if (status >= 300 && status <= 399)
        return redirectError(reply, subject, site);
    if (status == 413)
        return Error{ErrorKind::TooLarge, subject, siteWords(reply.body)};
    if (status == 507)
        return Error{ErrorKind::TooLarge, subject, u"site-full"_s};
    if (status == 501 && asked == Asked::LogIn)
        return Error{ErrorKind::BadReply, subject, u"no-addon"_s};
    if (status == networkAuthenticationRequired)
        return Error{ErrorKind::Offline, site.host(), u"network-login"_s};
    const QString words = siteWords(reply.body);
    if (status >= 500)
        return Error{ErrorKind::ServerFault, subject,
                     isWriteConflict(reply) ? u"conflict"_s
                         : words.isEmpty()  ? (statusAlone(status) + u' ' + errorType(reply.body)).trimmed()
                                            : words};
    // A proxy's or another program's page proves nothing about the object: never NotFound.
    if (!isJsonObject(reply))
        return Error{ErrorKind::BadReply, subject, u"not-json"_s};
    switch (status) {
    case 400:
        return refused400(words, asked, subject);
    case 403:
        if (words.contains(u"is locked"_s) || errorType(reply.body) == u"ResourceLockedError"_s)
            return Error{ErrorKind::Locked, subject, {}};
        return Error{ErrorKind::Forbidden, subject, words};
    case 404:
        return Error{ErrorKind::NotFound, subject, asked == Asked::LogIn ? u"no-site"_s : QString()};
    case 409:
        return Error{ErrorKind::Conflict, subject, words};
    case 423:
        return Error{ErrorKind::Locked, subject, {}};
    case 429:
        return Error{ErrorKind::ServerFault, subject, statusAlone(status)};
    default:
        return Error{ErrorKind::BadReply, subject, statusAlone(status)};
    }
}

} // namespace wd
