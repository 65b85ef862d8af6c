// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A whole sync without sockets: it sends what it sends over them, and whatever happens to one of its
/// requests, the next syncs put it right.
class InProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSendsAsManyRequestsAsOverSockets_data();
    void itSendsAsManyRequestsAsOverSockets();
    void anyRequestOfAPublicationMayGoWrong_data();
    void anyRequestOfAPublicationMayGoWrong();
    void aKillAtAnyRequestIsPutRight();
    void whatIsHeldArrivesLater();

private:
    struct Killed {
    };
    /// A published dossier is what two syncs leave, and a colleague has it too, however the first one went.
    static void isPutRight(const TestSite &site, TestDesk &desk, const DossierId &id, int at)
    {
        desk.mustSync();
        const QByteArray where = QByteArray::number(at);
        const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
        const LocalDossier local = desk.local(id);
        QVERIFY2(!local.dirty() && !local.intent, where.constData());
        const SiteNotes notes = SiteNotes::from(local);
        QVERIFY2(notes.record && notes.record->isPublished(), where.constData());
        QCOMPARE(site.anonymousStatus(root), 200);
        QVERIFY2(site.anonymousStatus(root + u"/intern"_s) != 200, where.constData());
        TestDesk colleague(site, u"collega"_s);
        colleague.mustSync();
        QCOMPARE(colleague.show(id), desk.show(id));
    }
    static DossierId publishable(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.agreeToPublish(id);
        return id;
    }
};

void InProcessTest::itSendsAsManyRequestsAsOverSockets_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("classic") << u"classic"_s;
    QTest::newRow("volto") << u"volto"_s;
}

void InProcessTest::itSendsAsManyRequestsAsOverSockets()
{
    QFETCH(QString, dialect);
    TestSite overSockets(u"oefensite-"_s + dialect), inProcess(u"inprocess-"_s + dialect);
    // What was written in the second of a look is read once more; here all is written in one.
    overSockets.holdTime();
    inProcess.holdTime();
    TestDesk one(overSockets), other(inProcess);
    (void)publishable(one);
    (void)publishable(other);
    const SyncOutcome expected = one.mustSync(), outcome = other.mustSync();
    QCOMPARE(outcome.requests, expected.requests);
    QVERIFY(outcome.requests > 20);
    QVERIFY(inProcess.line().requests() >= outcome.requests);
}

void InProcessTest::anyRequestOfAPublicationMayGoWrong_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("first"); // and every third after it
    QTest::newRow("the request is lost") << int(Fault::LoseRequest) << 1;
    QTest::newRow("the answer is lost") << int(Fault::LoseAnswer) << 2;
    QTest::newRow("the request arrives twice") << int(Fault::DoubleRequest) << 3;
}

void InProcessTest::anyRequestOfAPublicationMayGoWrong()
{
    QFETCH(int, fault);
    QFETCH(int, first);
    bool happened = true;
    int at = first;
    for (; happened && !QTest::currentTestFailed(); at += 3) {
        const TestSite site(at % 2 == 0 ? u"inprocess-classic"_s : u"inprocess-volto"_s);
        TestDesk desk(site);
        const DossierId id = publishable(desk);
        happened = false;
        site.line().arm(Fault(fault), at, [&happened] { happened = true; });
        (void)desk.sync();
        site.line().arm(Fault::None, 0);
        (void)desk.sync();
        // What a lost write may still do is waited for by looking twice, half a minute apart.
        for (int look = 0; look < 3; ++look) {
            desk.advance(40);
            (void)desk.sync();
        }
        isPutRight(site, desk, id, at);
    }
    QVERIFY(at > 30);
}

void InProcessTest::aKillAtAnyRequestIsPutRight()
{
    bool killed = true;
    int at = 0;
    while (killed && !QTest::currentTestFailed()) {
        const TestSite site(at % 2 == 0 ? u"inprocess-classic"_s : u"inprocess-volto"_s);
        TestDesk desk(site);
        const DossierId id = publishable(desk);
        killed = false;
        // Every other one after its request arrived.
        const Fault fault = at % 4 < 2 ? Fault::LoseAnswer : Fault::LoseRequest;
        site.line().arm(fault, ++at, [] { throw Killed(); });
        try {
            (void)desk.sync();
        } catch (const Killed &) {
            killed = true;
        }
        site.line().arm(Fault::None, 0);
        desk.restart();
        for (int look = 0; look < 4; ++look) {
            desk.advance(40);
            (void)desk.sync();
        }
        isPutRight(site, desk, id, at);
    }
    QVERIFY(at > 30);
}

void InProcessTest::whatIsHeldArrivesLater()
{
    const TestSite site(u"inprocess-classic"_s);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    desk.mustSync();
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    site.line().arm(Fault::HoldRequest, 3); // after log-in and search: the revision itself
    (void)desk.sync();
    QCOMPARE(site.line().deliverHeld(), QList<int>{201});
    QVERIFY(desk.local(id).dirty());
    const int before = SiteNotes::from(desk.local(id)).head;
    desk.mustSync();
    QVERIFY(!desk.local(id).dirty());
    QCOMPARE(SiteNotes::from(desk.local(id)).head, before + 1);
}

QTEST_GUILESS_MAIN(InProcessTest)
#include "tst_inprocess.moc"
