// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/publicationstatus.h"
#include "model/publication/notes/sitequestions.h"
#include "sync/engine/asking/openquestions.h"
#include "sync/plone/ploneclient.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// What only a person can answer is repeated until somebody answers: whoever was killed before a sync ended
/// never saw what it asked.
class OpenQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionOfASyncThatWasKilledIsRepeated_data() { addSiteRows(); }
    void aQuestionOfASyncThatWasKilledIsRepeated();
    void aQuestionGoesWithItsCause_data() { addSiteRows(); }
    void aQuestionGoesWithItsCause();
    void whatWasRemovedByHandIsRepeatedToo_data() { addSiteRows(false); }
    void whatWasRemovedByHandIsRepeatedToo();
    void aDecisionThatWasDroppedIsRepeatedToo();
    void whatWasReadIsNotRepeated();

private:
    static DossierId published(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.agreeToPublish(id);
        desk.mustSync();
        return id;
    }
    static QString rootOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug;
    }
    static QString newsOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return rootOf(site, desk, id) + u"/nieuws/"_s + desk.work(id).news.first().slug;
    }
    static void hide(const TestSite &site, const QString &path)
    {
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        QVERIFY(webmaster.transition(path, u"retract"_s) || webmaster.transition(path, u"reject"_s));
    }
    /// All that an outcome says is asked, whether or not the dossier had a turn.
    static QStringList askedIn(const SyncOutcome &outcome)
    {
        QStringList asked;
        for (const SyncReport &report : outcome.reports + outcome.waiting)
            asked += codesOf(report.asked);
        return asked;
    }
    static const inline QString hidden = u"asked:hidden-on-site:Kom naar de inloopavond"_s;
};

void OpenQuestionsTest::aQuestionOfASyncThatWasKilledIsRepeated()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    hide(site, newsOf(site, desk, id));
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.agreeToPublish(id);
    desk.syncUntil(hidden); // nobody saw it
    for (int look = 0; look < 3; ++look) {
        const SyncOutcome outcome = desk.mustSync();
        QVERIFY2(askedIn(outcome).contains(hidden), qPrintable(askedIn(outcome).join(u' ')));
        QVERIFY(!TestDesk::stepsIn(outcome).contains(hidden)); // news once
    }
    desk.settle();
    QCOMPARE(desk.mustSync().requests, 1); // and costs nothing
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:2"_s));
    QCOMPARE(askedIn(desk.mustSync()), QStringList());
}

void OpenQuestionsTest::aQuestionGoesWithItsCause()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString news = newsOf(site, desk, id);
    hide(site, news);
    QVERIFY(askedIn(desk.mustSync()).contains(hidden));
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.transition(news, u"publish"_s).has_value());
    QCOMPARE(askedIn(desk.mustSync()), QStringList());
    hide(site, news); // and comes back with it
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(hidden));
}

void OpenQuestionsTest::whatWasRemovedByHandIsRepeatedToo()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(newsOf(site, desk, id)).has_value());
    desk.advance(3700);
    const QString removed = u"asked:removed-on-site:Kom naar de inloopavond"_s;
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(removed));
    const SyncOutcome later = desk.mustSync();
    QCOMPARE(askedIn(later), QStringList{removed});
    QCOMPARE(TestDesk::stepsIn(later), QStringList());
    desk.agreeToWithdraw(id, u"Het gaat niet door."_s);
    desk.mustSync();
    QCOMPARE(askedIn(desk.mustSync()), QStringList());
}

void OpenQuestionsTest::aDecisionThatWasDroppedIsRepeatedToo()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    const DossierId id = published(desk);
    desk.agreeToPublish(id);
    desk.set(id, u"/summary"_s, "\"Na het akkoord getypt.\"");
    const QString changed = u"asked:publication-changed"_s;
    desk.syncUntil(changed);
    QVERIFY(!desk.local(id).intent);
    QVERIFY(askedIn(desk.mustSync()).contains(changed));
    desk.agreeToPublish(id);
    desk.mustSync();
    QCOMPARE(askedIn(desk.mustSync()), QStringList());
}

void OpenQuestionsTest::whatWasReadIsNotRepeated()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    const DossierId id = published(desk);
    hide(site, newsOf(site, desk, id));
    QVERIFY(askedIn(desk.mustSync()).contains(hidden));
    QVERIFY(noteQuestionsRead(desk.store(), id, {{.kind = SyncEventKind::AskSetBack}})
                .has_value()); // another was read
    QVERIFY(askedIn(desk.mustSync()).contains(hidden));
    QVERIFY(noteQuestionsRead(desk.store(), id, {syncEventFrom(hidden)}).has_value());
    const SyncOutcome after = desk.mustSync();
    QCOMPARE(askedIn(after), QStringList());
    QVERIFY(TestDesk::stepsIn(after).isEmpty());
    // It stands on the site all the same, until it is published again.
    QCOMPARE(shownMark, publishedState);
    QVERIFY(publicationStatusOf(desk.store(), desk.local(id), {}).otherOnSite);
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:2"_s));
    QVERIFY(!publicationStatusOf(desk.store(), desk.local(id), {}).otherOnSite);
}

QTEST_GUILESS_MAIN(OpenQuestionsTest)
#include "tst_openquestions.moc"
