// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/storysite.h"

#include "tests/stories/folders.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd::stories
{

using namespace Qt::StringLiterals;

StorySite::StorySite(bool volto, bool onAPort, Clock clock)
    : m_volto(volto)
    , m_onAPort(onAPort)
    , m_clock(std::move(clock))
{
    m_inThread = std::make_unique<QObject>();
    m_inThread->moveToThread(&m_thread);
    m_thread.start();
    start(0);
}

StorySite::~StorySite()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void StorySite::start(int port)
{
    const auto begin = [this, port] {
        const PracticeSite::Options options{
            .data = m_folder.filePath(u"data"_s), .port = quint16(port), .volto = m_volto, .clock = m_clock};
        auto started = m_onAPort ? PracticeSite::start(options) : PracticeSite::open(options);
        if (!started)
            qFatal("the Oefensite does not start: %s", qPrintable(started.error().detail));
        m_site = std::move(*started);
        m_url = m_site->url();
    };
    QMetaObject::invokeMethod(m_inThread.get(), begin, Qt::BlockingQueuedConnection);
    m_token.clear();
}

void StorySite::stop()
{
    QMetaObject::invokeMethod(m_inThread.get(), [this] { m_site.reset(); }, Qt::BlockingQueuedConnection);
}

SiteReply StorySite::answer(const SiteRequest &request)
{
    SiteReply reply;
    QMetaObject::invokeMethod(
        m_inThread.get(), [&] { reply = m_site->handle(request); }, Qt::BlockingQueuedConnection);
    return reply;
}

SiteReply StorySite::ask(const QByteArray &method, const QString &path, const QByteArray &body,
                         bool asWebmaster, bool api)
{
    SiteRequest request{.method = method,
                        .path = m_url.path() + (api ? u"/++api++"_s : QString()) + path.section(u'?', 0, 0),
                        .body = body};
    for (const QString &one : path.section(u'?', 1).split(u'&', Qt::SkipEmptyParts))
        request.query.emplaceBack(one.section(u'=', 0, 0), one.section(u'=', 1));
    request.headers.emplaceBack("Accept", api ? "application/json" : "text/html");
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    if (asWebmaster && m_token.isEmpty() && !path.endsWith(u"/@login"_s)) {
        const QByteArray who = R"({"login":"webmaster","password":"Webmaster-oefent"})";
        const SiteReply in = ask("POST", u"/@login"_s, who, true, true);
        m_token = QJsonDocument::fromJson(in.body)[u"token"_s].toString().toUtf8();
    }
    if (asWebmaster)
        request.headers.emplaceBack("Authorization", "Bearer " + m_token);
    SiteReply reply = answer(request);
    if (asWebmaster && reply.status == 401 && !path.endsWith(u"/@login"_s)) {
        m_token.clear(); // it ran out while a year went by
        return ask(method, path, body, asWebmaster, api);
    }
    return reply;
}

QStringList StorySite::paths()
{
    m_token.clear(); // with one that ran out a search is a stranger's, and nobody says so
    const SiteReply reply = ask("GET", base() + u"/@search?b_size=5000&show_inactive=1"_s, {}, true, true);
    QStringList paths;
    const QString root = m_url.toString();
    for (const QJsonValue &item : QJsonDocument::fromJson(reply.body)[u"items"_s].toArray())
        paths.append(item[u"@id"_s].toString().remove(root).remove(u"/++api++"_s));
    return paths;
}

QByteArray StorySite::readableToStrangers()
{
    QByteArray all
        = ask("GET", base() + u"/@search?b_size=5000&metadata_fields=_all&show_inactive=1"_s, {}, false, true)
              .body;
    for (const QString &path : paths()) {
        const SiteReply page = ask("GET", path, {}, false, false);
        const SiteReply answer = ask("GET", path, {}, false, true);
        all += page.status == 200 ? page.body : QByteArray();
        all += answer.status == 200 ? answer.body : QByteArray();
        for (const QString &field : {u"/@@download/file"_s, u"/@@download/image"_s}) {
            const SiteReply bytes = ask("GET", path + field, {}, false, false);
            all += bytes.status == 200 ? '\n' + path.toUtf8() + ": " + bytes.body : QByteArray();
        }
    }
    return all;
}

QByteArray StorySite::read(const QString &path)
{
    const SiteReply reply = ask("GET", path, {}, true, false);
    return reply.status == 200 ? reply.body : QByteArray();
}

QJsonObject StorySite::object(const QString &path)
{
    const SiteReply reply = ask("GET", path, {}, true, true);
    return reply.status == 200 ? QJsonDocument::fromJson(reply.body).object() : QJsonObject();
}

bool StorySite::patch(const QString &path, const QJsonObject &fields)
{
    const SiteReply reply
        = ask("PATCH", path, QJsonDocument(fields).toJson(QJsonDocument::Compact), true, true);
    return reply.status >= 200 && reply.status <= 299;
}

void StorySite::backUp()
{
    const int port = m_url.port(0);
    stop();
    copyFolder(m_folder.filePath(u"data"_s), m_folder.filePath(u"backup"_s));
    m_hasBackup = true;
    start(port);
}

bool StorySite::restore()
{
    if (!m_hasBackup)
        return false;
    const int port = m_url.port(0);
    stop();
    copyFolder(m_folder.filePath(u"backup"_s), m_folder.filePath(u"data"_s));
    start(port);
    return true;
}

} // namespace wd::stories
