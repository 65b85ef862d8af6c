// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// Somebody who writes to a site over a line that may fail, and who looks over one that does not.
struct Writer {
    explicit Writer(const TestSite &made)
        : site(made)
        , line(site.url())
        , client(through(), http)
        , eyes(site.account(u"webmaster"_s), clear)
    {
        const bool there = client.create({}, document(site.base().mid(1), u"Proef"_s)).has_value();
        if (!there)
            qFatal("nothing can be made on this site");
    }
    [[nodiscard]] PloneClient::Account through() const
    {
        PloneClient::Account account = site.account(u"publicist"_s);
        account.site = line.url();
        return account;
    }
    [[nodiscard]] QJsonObject document(const QString &id, const QString &title) const
    {
        const QString type = site.isVolto() || id != site.base().mid(1) ? u"Document"_s : u"Folder"_s;
        return {{u"@type"_s, type}, {u"id"_s, id}, {u"title"_s, title}};
    }
    [[nodiscard]] QString titleOf(const QString &path)
    {
        const auto found = eyes.get(path);
        return found ? found->title : QString();
    }

    const TestSite &site;
    FaultyLine line;
    Http http, clear;
    PloneClient client, eyes;
};

FaultyLine::Pick isA(const QByteArray &method)
{
    return [method](const QByteArray &request) { return request.startsWith(method + ' '); };
}

} // namespace

/// What the line does to a request, which the stories about late and doubled delivery build on.
class LateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addSiteRows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_site = std::make_unique<TestSite>(kind);
    }

    void aHeldRequestFailsAndOverwritesWhenItArrives()
    {
        Writer writer(*m_site);
        const QString path = m_site->base() + u"/stuk"_s;
        QVERIFY(writer.client.create(m_site->base(), writer.document(u"stuk"_s, u"Oud"_s)));
        bool told = false;
        writer.line.armFor(FaultyLine::Fault::HoldRequest, isA("PATCH"), [&told] { told = true; });
        QVERIFY(!writer.client.patch(path, {{u"title"_s, u"Te laat"_s}}));
        QVERIFY(told);
        QCOMPARE(writer.line.held(), 1);
        QCOMPARE(writer.titleOf(path), u"Oud"_s);
        QVERIFY(writer.client.patch(path, {{u"title"_s, u"Nieuw"_s}}));
        const QList<int> answers = writer.line.deliverHeld();
        QCOMPARE(answers.size(), 1);
        QVERIFY2(answers.first() == 200 || answers.first() == 204,
                 qPrintable(QString::number(answers.first())));
        QCOMPARE(writer.titleOf(path), u"Te laat"_s);
        QCOMPARE(writer.line.held(), 0);
        QVERIFY(writer.line.deliverHeld().isEmpty());
    }

    void aDoubledRequestIsAnsweredAsTheSecond()
    {
        Writer writer(*m_site);
        writer.line.armFor(FaultyLine::Fault::DoubleRequest, isA("POST"));
        const auto made = writer.client.create(m_site->base(), writer.document(u"stuk"_s, u"Een"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().detail, u"in-use"_s);
        QCOMPARE(writer.titleOf(m_site->base() + u"/stuk"_s), u"Een"_s);
    }

    void aCopyArrivesAgainMuchLater()
    {
        Writer writer(*m_site);
        const QString path = m_site->base() + u"/stuk"_s;
        writer.line.armFor(FaultyLine::Fault::HoldCopy, isA("POST"));
        QVERIFY(writer.client.create(m_site->base(), writer.document(u"stuk"_s, u"Een"_s)));
        QCOMPARE(writer.line.deliverHeld(), QList<int>{400});
        writer.line.armFor(FaultyLine::Fault::HoldCopy, isA("POST"));
        QVERIFY(writer.client.create(m_site->base(), writer.document(u"ander"_s, u"Twee"_s)));
        QVERIFY(writer.eyes.remove(m_site->base() + u"/ander"_s));
        QCOMPARE(writer.line.deliverHeld(), QList<int>{201});
        QCOMPARE(writer.titleOf(m_site->base() + u"/ander"_s), u"Twee"_s);
        QCOMPARE(writer.titleOf(path), u"Een"_s);
    }

    void aRequestIsPickedByItsNumberOnce()
    {
        Writer writer(*m_site);
        writer.line.arm(FaultyLine::Fault::LoseRequest, 2);
        const QString path = m_site->base();
        QVERIFY(writer.client.get(path));
        QCOMPARE(writer.line.requests(), 1);
        QVERIFY(!writer.client.create(path, writer.document(u"stuk"_s, u"Een"_s)));
        QCOMPARE(writer.titleOf(path + u"/stuk"_s), QString());
        writer.line.arm(FaultyLine::Fault::LoseAnswer, 1);
        QVERIFY(!writer.client.create(path, writer.document(u"stuk"_s, u"Een"_s)));
        QCOMPARE(writer.titleOf(path + u"/stuk"_s), u"Een"_s);
    }

private:
    std::unique_ptr<TestSite> m_site;
};

QTEST_GUILESS_MAIN(LateTest)
#include "tst_late.moc"
