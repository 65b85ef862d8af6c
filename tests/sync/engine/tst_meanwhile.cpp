// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/betweenstatements.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// While a sync runs the window goes on writing. A dossier is read once for its turn, and again only when
/// somebody wrote: and whatever is written between any two statements of the sync is neither lost nor shown
/// before it was agreed on.
class MeanwhileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDossierIsReadOnceForItsTurn_data() { addRows(); }
    void aDossierIsReadOnceForItsTurn();
    void whatIsTypedMeanwhileIsSharedAndNotShown_data() { addRows(); }
    void whatIsTypedMeanwhileIsSharedAndNotShown();
    void whatIsAgreedMeanwhileIsShown_data() { addRows(); }
    void whatIsAgreedMeanwhileIsShown();
    void aWithdrawalDecidedMeanwhileIsCarriedOut_data() { addRows(); }
    void aWithdrawalDecidedMeanwhileIsCarriedOut();
    void aWithdrawalDecidedWhileAnOlderDecisionIsJudgedIsCarriedOut_data() { addRows(); }
    void aWithdrawalDecidedWhileAnOlderDecisionIsJudgedIsCarriedOut();
    void aDecisionTakenBackMeanwhileShowsNothingElse_data() { addRows(); }
    void aDecisionTakenBackMeanwhileShowsNothingElse();

private:
    static void addRows()
    {
        QTest::addColumn<QString>("kind");
        addInProcessRows();
        addFolderRows();
    }
    /// How often one sync reads a dossier's record.
    static int readsOf(TestDesk &desk, const QString &step)
    {
        int reads = 0;
        EngineContext context = desk.context();
        context.beforeStatement = [&reads](const QString &sql) -> Result<void> {
            reads += sql.startsWith(u"SELECT work, base_hash"_s) ? 1 : 0;
            return {};
        };
        const QStringList steps = TestDesk::stepsIn(synchronise(context));
        const bool did = steps.join(u' ').contains(step);
        [&] { QVERIFY2(did, qPrintable(step + u" was not among "_s + steps.join(u' '))); }();
        return reads;
    }
    static DossierId published(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.agreeToPublish(id);
        desk.mustSync();
        desk.mustSync();
        return id;
    }
    static void agreeOn(TestDesk &desk, const DossierId &id, const QByteArray &words)
    {
        desk.set(id, u"/summary"_s, '"' + words + '"');
        desk.agreeToPublish(id);
    }
    /// What a stranger reads of the page and of the news.
    static QByteArray shownOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        const Dossier work = desk.work(id);
        const QString root = site.base() + u"/dossiers/"_s + work.slug;
        if (site.url().isLocalFile())
            return site.browser(root + u"/index.html"_s).body;
        return site.browser(root).body + site.browser(root + u"/nieuws/"_s + work.news.first().slug).body;
    }
};

void MeanwhileTest::aDossierIsReadOnceForItsTurn()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    const int newsReads = 3; // once for its turn; then it is asked whether its sjabloon and wijken are known
    QCOMPARE(readsOf(colleague, u"arrived"_s), newsReads);
    agreeOn(desk, id, "Wij maken twee speelplekken nieuw.");
    QCOMPARE(readsOf(desk, u"published:2"_s), 1);
    QCOMPARE(readsOf(colleague, u"pulled"_s), newsReads);
    colleague.set(id, u"/questions/0/question"_s, "\"Komt er een glijbaan?\"");
    QCOMPARE(readsOf(colleague, u"shared"_s), 1);
    QCOMPARE(readsOf(desk, u"pulled"_s), newsReads);
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    QCOMPARE(readsOf(desk, u"withdrawn:3"_s), 1);
}

void MeanwhileTest::whatIsTypedMeanwhileIsSharedAndNotShown()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    colleague.mustSync();
    // All of them in one place; elsewhere a few, for what that place does otherwise.
    const int apart = kind == u"inprocess-classic"_s ? 1 : 5;
    bool typed = true;
    int at = 0;
    while (typed && !QTest::currentTestFailed()) {
        at += apart;
        const QByteArray number = QByteArray::number(at);
        const QByteArray agreed = "Afgesproken zin " + number + '.', secret = "Geheime zin " + number + '.';
        agreeOn(desk, id, agreed);
        // Every other one over the very words that are agreed on.
        const QString where = at % 2 == 0 ? u"/summary"_s : u"/news/0/lead"_s;
        typed = syncWith(desk, at, [&] { desk.set(id, where, '"' + secret + '"'); });
        if (!typed)
            break;
        desk.mustSync();
        const QByteArray shown = shownOf(site, desk, id);
        QVERIFY2(!shown.contains(secret), number.constData());
        const bool isVoid = SiteNotes::from(desk.local(id)).asked.contains(u"#decision"_s);
        QVERIFY2(isVoid || shown.contains(agreed), number.constData());
        QVERIFY2(desk.show(id).contains(secret), number.constData());
        QVERIFY2(!desk.local(id).dirty(), number.constData());
        colleague.mustSync();
        QCOMPARE(colleague.show(id), desk.show(id));
    }
    QVERIFY(at > 50);
}

void MeanwhileTest::whatIsAgreedMeanwhileIsShown()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    bool agreed = true;
    int at = 0;
    for (; agreed && !QTest::currentTestFailed(); at += 5) {
        const QByteArray number = QByteArray::number(at);
        agreeOn(desk, id, "Eerste zin " + number + '.');
        const QByteArray later = "Latere zin " + number + '.';
        agreed = syncWith(desk, at + 1, [&] { agreeOn(desk, id, later); });
        desk.mustSync();
        QVERIFY2(shownOf(site, desk, id).contains(agreed ? later : "Eerste zin " + number + '.'),
                 number.constData());
        QVERIFY2(!desk.local(id).intent && !desk.local(id).dirty(), number.constData());
    }
    QVERIFY(at > 50);
}

void MeanwhileTest::aWithdrawalDecidedMeanwhileIsCarriedOut()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    bool decided = true;
    int at = 0;
    for (; decided && !QTest::currentTestFailed(); at += 7) {
        const QByteArray number = QByteArray::number(at);
        agreeOn(desk, id, "Afgesproken zin " + number + '.');
        decided = syncWith(desk, at + 1, [&] { desk.agreeToWithdraw(id, u"Het gaat niet door."_s); });
        desk.mustSync();
        QVERIFY2((site.anonymousStatus(root) == 200) != decided, number.constData());
        QVERIFY2(!desk.local(id).intent && !desk.local(id).dirty(), number.constData());
    }
    QVERIFY(at > 50);
}

void MeanwhileTest::aWithdrawalDecidedWhileAnOlderDecisionIsJudgedIsCarriedOut()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    const int apart = kind == u"inprocess-classic"_s ? 1 : 5;
    bool decided = true;
    int at = 0;
    for (; decided && !QTest::currentTestFailed(); at += apart) {
        const QByteArray number = QByteArray::number(at);
        agreeOn(desk, id, "Afgesproken zin " + number + '.');
        desk.mustSync();
        QVERIFY2(site.anonymousStatus(root) == 200, number.constData());
        agreeOn(desk, id, "Tweede zin " + number + '.');
        desk.set(id, u"/summary"_s, "\"Doorgetypt.\""); // so that decision is dropped
        decided = syncWith(desk, at + 1, [&] { desk.agreeToWithdraw(id, u"Het gaat niet door."_s); });
        desk.mustSync();
        QVERIFY2((site.anonymousStatus(root) == 200) != decided, number.constData());
        QVERIFY2(!desk.local(id).intent && !desk.local(id).dirty(), number.constData());
    }
    QVERIFY(at > 20);
}

void MeanwhileTest::aDecisionTakenBackMeanwhileShowsNothingElse()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    QByteArray before = "Wij maken drie speelplekken nieuw.";
    bool takenBack = true;
    int at = 0;
    for (; takenBack && !QTest::currentTestFailed(); at += 5) {
        const QByteArray number = QByteArray::number(at), agreed = "Afgesproken zin " + number + '.';
        agreeOn(desk, id, agreed);
        takenBack = syncWith(desk, at + 1, [&] {
            QVERIFY(desk.store().change(id, [](LocalDossier &local) -> Result<void> {
                local.intent.reset();
                local.work.summary = u"Geheime zin."_s;
                return {};
            }));
        });
        desk.mustSync();
        const QByteArray shown = shownOf(site, desk, id);
        QVERIFY2(!shown.contains("Geheime zin."), number.constData());
        QVERIFY2(shown.contains(agreed) || shown.contains(before), number.constData());
        before = shown.contains(agreed) ? agreed : before;
        QVERIFY2(!desk.local(id).intent && !desk.local(id).dirty(), number.constData());
    }
    QVERIFY(at > 50);
}

QTEST_GUILESS_MAIN(MeanwhileTest)
#include "tst_meanwhile.moc"
