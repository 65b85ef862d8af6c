// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// What goes online is what was agreed on: the revision that carried the decision, whatever came later.
class AgreedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedAfterABrokenPublicationStaysInThoughAWebmasterEdits_data();
    void whatIsTypedAfterABrokenPublicationStaysInThoughAWebmasterEdits();
    void whatAColleagueSharesAfterABrokenPublicationStaysInToo_data() { addSiteRows(); }
    void whatAColleagueSharesAfterABrokenPublicationStaysInToo();
    void aWebmastersEditAloneGoesAlongWithThePublication_data() { addSiteRows(); }
    void aWebmastersEditAloneGoesAlongWithThePublication();
    void aColleaguesNewerPublicationMakesAnOlderOneVoid_data() { addSiteRows(); }
    void aColleaguesNewerPublicationMakesAnOlderOneVoid();
    void aColleaguesWithdrawalComesBeforeAnOlderPublication_data() { addSiteRows(); }
    void aColleaguesWithdrawalComesBeforeAnOlderPublication();
    void aHalfMadePublicationIsNotTakenForAWebEdit_data() { addSiteRows(); }
    void aHalfMadePublicationIsNotTakenForAWebEdit();
    void aLateWriteOfAnOlderPublicationIsNotTakenForAWebEdit_data() { addSiteRows(); }
    void aLateWriteOfAnOlderPublicationIsNotTakenForAWebEdit();
    void aNoticeShowsTheTitleThatWasPublished_data() { addSiteRows(); }
    void aNoticeShowsTheTitleThatWasPublished();
    void whoLostTheRightPublishesNothing_data() { addSiteRows(); }
    void whoLostTheRightPublishesNothing();

private:
    static DossierId published(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.agreeToPublish(id);
        desk.mustSync();
        return id;
    }
    /// Agrees on another summary, which is shared; and then the desk is no more, before the page is written.
    static void breakOff(TestDesk &desk, const DossierId &id)
    {
        desk.set(id, u"/summary"_s, "\"Wij maken twee speelplekken nieuw.\"");
        desk.agreeToPublish(id);
        desk.syncUntil(u"shared:"_s);
        QCOMPARE(openAt(desk, id).size(), 1);
    }
    static QList<Intent> openAt(TestDesk &desk, const DossierId &id)
    {
        return SiteNotes::from(desk.local(id)).open;
    }
    static QString rootOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug;
    }
    static QString newsOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return rootOf(site, desk, id) + u"/nieuws/"_s + desk.work(id).news.first().slug;
    }
    /// Where that has a title on the site.
    static QString addressOf(const TestSite &site, TestDesk &desk, const DossierId &id, const QString &what)
    {
        const QString root = rootOf(site, desk, id);
        const Dossier work = desk.work(id);
        if (what == u"page"_s && !site.isVolto())
            return root + u"/index_html"_s;
        if (what == u"document"_s)
            return root + u"/stukken/"_s + work.documents.first().slug + u".pdf"_s;
        if (what == u"question"_s)
            return root + u"/vragen/"_s + work.questions.first().slug;
        return what == u"news"_s ? newsOf(site, desk, id) : root;
    }
    /// And that title in the dossier.
    static QString titleIn(const Dossier &work, const QString &what)
    {
        if (what == u"document"_s)
            return work.documents.first().title;
        if (what == u"question"_s)
            return work.questions.first().question;
        return what == u"news"_s ? work.news.first().title : work.title;
    }
    static void webmasterWrites(const TestSite &site, const QString &path, const QJsonObject &fields)
    {
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        QVERIFY(webmaster.patch(path, fields).has_value());
    }
    static QString titleAt(const TestSite &site, const QString &path)
    {
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        const auto there = webmaster.get(path);
        return there ? there->title : QString();
    }
    /// What a stranger reads of the dossier's page and container, in one piece.
    static QByteArray readByStrangers(const TestSite &site, const QString &root)
    {
        Http http;
        PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
        QByteArray all;
        for (const QString &path : {root, root + u"/index_html"_s}) {
            const auto reply = stranger.anonymous(path);
            all += reply ? reply->body : QByteArray();
        }
        return all;
    }
};

void AgreedTest::whatIsTypedAfterABrokenPublicationStaysInThoughAWebmasterEdits_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("what");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        for (const QString &what : {u"news"_s, u"page"_s, u"container"_s, u"document"_s, u"question"_s}) {
            if (what != u"container"_s || kind.endsWith(u"classic"_s)) // with blocks it is the page
                QTest::addRow("%s %s", qPrintable(kind), qPrintable(what)) << kind << what;
        }
    }
}

void AgreedTest::whatIsTypedAfterABrokenPublicationStaysInThoughAWebmasterEdits()
{
    QFETCH(QString, kind);
    QFETCH(QString, what);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString path = addressOf(site, desk, id, what);
    breakOff(desk, id);
    desk.set(id, u"/summary"_s, "\"Half een geheime zin\"");
    webmasterWrites(site, path, {{u"title"_s, u"Kom allemaal"_s}});
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY(!readByStrangers(site, rootOf(site, desk, id)).contains("geheime zin"));
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"asked:publication-changed"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(outcome.reports.last().needsUser);
    QCOMPARE(titleIn(desk.work(id), what), u"Kom allemaal"_s);
    QCOMPARE(desk.work(id).summary, u"Half een geheime zin"_s);
    QCOMPARE(openAt(desk, id), QList<Intent>());
    const SyncOutcome quiet = desk.mustSync();
    QVERIFY(!TestDesk::stepsIn(quiet).join(u' ').contains(u"asked"_s));
    QVERIFY(!readByStrangers(site, rootOf(site, desk, id)).contains("geheime zin"));
    desk.set(id, u"/summary"_s, "\"Een hele zin.\"");
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:2"_s));
    QVERIFY(readByStrangers(site, rootOf(site, desk, id)).contains("Een hele zin."));
    QCOMPARE(titleAt(site, path), u"Kom allemaal"_s);
}

void AgreedTest::whatAColleagueSharesAfterABrokenPublicationStaysInToo()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    breakOff(desk, id);
    colleague.mustSync();
    colleague.set(id, u"/questions/0/question"_s, "\"Half een geheime vraag\"");
    colleague.mustSync();
    webmasterWrites(site, newsOf(site, desk, id), {{u"title"_s, u"Kom allemaal"_s}});
    const SyncOutcome outcome = desk.mustSync();
    const QString root = rootOf(site, desk, id);
    QVERIFY(!readByStrangers(site, root).contains("geheime vraag"));
    QVERIFY(titleAt(site, root + u"/vragen/"_s + desk.work(id).questions.first().slug)
            != u"Half een geheime vraag"_s);
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"asked:publication-changed"_s));
    QCOMPARE(openAt(desk, id), QList<Intent>());
    colleague.mustSync();
    QCOMPARE(colleague.show(id), desk.show(id));
    QCOMPARE(desk.work(id).questions.first().question, u"Half een geheime vraag"_s);
    QCOMPARE(desk.work(id).news.first().title, u"Kom allemaal"_s);
}

void AgreedTest::aWebmastersEditAloneGoesAlongWithThePublication()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    breakOff(desk, id);
    webmasterWrites(site, newsOf(site, desk, id), {{u"title"_s, u"Kom allemaal"_s}});
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"published:2"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(!outcome.reports.last().needsUser);
    QVERIFY(readByStrangers(site, rootOf(site, desk, id)).contains("twee speelplekken"));
    QCOMPARE(titleAt(site, newsOf(site, desk, id)), u"Kom allemaal"_s);
    QCOMPARE(desk.work(id).news.first().title, u"Kom allemaal"_s);
}

void AgreedTest::aColleaguesNewerPublicationMakesAnOlderOneVoid()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    breakOff(desk, id);
    colleague.mustSync();
    colleague.set(id, u"/summary"_s, "\"Er komt toch maar één speelplek.\"");
    colleague.agreeToPublish(id);
    colleague.syncUntil(u"shared:"_s);
    QVERIFY(!TestDesk::stepsIn(desk.mustSync()).join(u' ').contains(u"published"_s));
    QVERIFY(!readByStrangers(site, rootOf(site, desk, id)).contains("twee speelplekken"));
    QVERIFY(TestDesk::stepsIn(colleague.mustSync()).contains(u"published:2"_s));
    QVERIFY(!TestDesk::stepsIn(desk.mustSync()).join(u' ').contains(u"published"_s));
    QVERIFY(readByStrangers(site, rootOf(site, desk, id)).contains("maar \\u00e9\\u00e9n")
            || readByStrangers(site, rootOf(site, desk, id)).contains("maar één"));
    QCOMPARE(openAt(desk, id), QList<Intent>());
}

void AgreedTest::aColleaguesWithdrawalComesBeforeAnOlderPublication()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    breakOff(desk, id);
    colleague.mustSync();
    colleague.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    colleague.syncUntil(u"shared:"_s);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"withdrawn:2"_s) && !steps.join(u' ').contains(u"published"_s),
             qPrintable(steps.join(u' ')));
    const QStringList late = TestDesk::stepsIn(colleague.mustSync()) + TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(!late.join(u' ').contains(u"published"_s), qPrintable(late.join(u' ')));
    QVERIFY(site.anonymousStatus(rootOf(site, desk, id)) != 200);
    QCOMPARE(openAt(desk, id), QList<Intent>());
}

void AgreedTest::aHalfMadePublicationIsNotTakenForAWebEdit()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    desk.set(id, u"/questions/0/question"_s, "\"Komt er een glijbaan?\"");
    desk.agreeToPublish(id);
    desk.syncUntil(u"changed:vragen"_s);
    const QString question = rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
    QCOMPARE(titleAt(site, question), u"Komt er een glijbaan?"_s);
    desk.set(id, u"/questions/0/question"_s, "\"Komt er een kabelbaan?\"");
    colleague.mustSync();
    const SyncOutcome outcome = desk.mustSync();
    colleague.mustSync();
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"published:2"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(!TestDesk::stepsIn(outcome).join(u' ').contains(u"adopted"_s));
    QCOMPARE(desk.work(id).questions.first().question, u"Komt er een kabelbaan?"_s);
    QCOMPARE(colleague.work(id).questions.first().question, u"Komt er een kabelbaan?"_s);
    QCOMPARE(desk.local(id).conflicts.size(), 0);
    QCOMPARE(titleAt(site, question), u"Komt er een glijbaan?"_s);
}

void AgreedTest::aLateWriteOfAnOlderPublicationIsNotTakenForAWebEdit()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    const QString question = rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
    const QString older = desk.work(id).questions.first().question;
    desk.set(id, u"/questions/0/question"_s, "\"Komt er een glijbaan?\"");
    desk.agreeToPublish(id);
    desk.mustSync();
    colleague.mustSync();
    // A request of the first publication that the network held back until now.
    Http http;
    PloneClient late(site.account(u"publicist"_s), http);
    QVERIFY(late.patch(question, {{u"title"_s, older}}).has_value());
    const QStringList first = TestDesk::stepsIn(colleague.mustSync());
    desk.set(id, u"/questions/0/question"_s, "\"Komt er een kabelbaan?\"");
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(!(first + steps).join(u' ').contains(u"adopted"_s), qPrintable((first + steps).join(u' ')));
    QCOMPARE(desk.local(id).conflicts.size(), 0);
    QCOMPARE(desk.work(id).questions.first().question, u"Komt er een kabelbaan?"_s);
    colleague.mustSync();
    QCOMPARE(colleague.work(id).questions.first().question, u"Komt er een kabelbaan?"_s);
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:3"_s));
    QCOMPARE(titleAt(site, question), u"Komt er een kabelbaan?"_s);
}

void AgreedTest::aNoticeShowsTheTitleThatWasPublished()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    desk.set(id, u"/title"_s, "\"Geheime halve titel\"");
    desk.mustSync();
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s, true);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"withdrawn:2"_s));
    const QByteArray read = readByStrangers(site, rootOf(site, desk, id));
    QVERIFY(read.contains("Het plan gaat niet door."));
    QVERIFY(read.contains("Speelplekken Paddepoel"));
    QVERIFY(!read.contains("Geheime halve titel"));
}

void AgreedTest::whoLostTheRightPublishesNothing()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    breakOff(desk, id);
    // The same desk, but the account is now one without the right.
    QVERIFY(desk.store().change(id, [](LocalDossier &kept) -> Result<void> {
        SiteNotes notes = SiteNotes::from(kept);
        for (Intent &intent : notes.open)
            intent.user = u"projectassistent"_s;
        notes.keepIn(kept);
        return {};
    }));
    const EngineContext context = desk.contextAs(site, u"projectassistent"_s);
    const SyncOutcome outcome = synchronise(context);
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"asked:may-not-publish"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ') + TestDesk::troubleIn(outcome)));
    QVERIFY(!readByStrangers(site, rootOf(site, desk, id)).contains("twee speelplekken"));
}

QTEST_GUILESS_MAIN(AgreedTest)
#include "tst_agreed.moc"
