// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/sites.h"

#include "sync/practice/practicesite.h"

#include <QTest>
#include <QUuid>

namespace wd::test
{

using namespace Qt::StringLiterals;

TestSite::TestSite(const QString &kind)
    : m_base(u"/proef-"_s + QUuid::createUuid().toString(QUuid::Id128).left(10))
    , m_real(kind.startsWith(u"plone"_s))
{
    if (m_real) {
        const char *variable
            = kind == u"plone-volto"_s ? "WIJKDOSSIER_PLONE_VOLTO" : "WIJKDOSSIER_PLONE_CLASSIC";
        m_url = QUrl(qEnvironmentVariable(variable));
        if (m_url.isEmpty())
            qFatal("No real Plone: %s is not set. Run this test through ./test.sh, which starts one.",
                   variable);
        return;
    }
    m_inThread = std::make_unique<QObject>();
    m_inThread->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_inThread.get(),
        [this, &kind] {
            auto started
                = PracticeSite::start({.data = m_data.path(), .volto = kind == u"oefensite-volto"_s});
            if (!started)
                qFatal("the Oefensite did not start: %s", qPrintable(started.error().detail));
            m_practice = std::move(*started);
            m_url = m_practice->url();
        },
        Qt::BlockingQueuedConnection);
}

TestSite::~TestSite()
{
    if (m_inThread)
        QMetaObject::invokeMethod(
            m_inThread.get(), [this] { m_practice.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString TestSite::passwordOf(const QString &user) const
{
    if (m_real)
        return qEnvironmentVariable("WIJKDOSSIER_PLONE_PASSWORD");
    for (const PracticeAccount &known : PracticeSite::accounts()) {
        if (known.user == user)
            return known.password;
    }
    return {};
}

PloneClient::Account TestSite::account(const QString &user) const
{
    return {.site = m_url, .user = user, .password = passwordOf(user)};
}

int TestSite::anonymousStatus(const QString &path) const
{
    Http http;
    PloneClient stranger({.site = m_url, .user = {}, .password = {}}, http);
    const auto reply = stranger.anonymous(path);
    return reply ? reply->status : 0;
}

HttpReply TestSite::browser(const QString &path) const
{
    Http http;
    PloneClient stranger({.site = m_url, .user = {}, .password = {}}, http);
    return stranger.anonymous(path, false).value_or(HttpReply{});
}

QList<CatalogRow> TestSite::rows() const
{
    Http http;
    PloneClient webmaster(account(u"webmaster"_s), http);
    return webmaster.search(m_base, {}).value_or(QList<CatalogRow>{});
}

void addSiteRows(bool real)
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("oefensite-classic") << u"oefensite-classic"_s;
    QTest::newRow("oefensite-volto") << u"oefensite-volto"_s;
    if (!real)
        return;
    QTest::newRow("plone-classic") << u"plone-classic"_s;
    QTest::newRow("plone-volto") << u"plone-volto"_s;
}

} // namespace wd::test
