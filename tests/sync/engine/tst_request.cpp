// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// Who may not publish asks; who may gives an intent of their own, or sends the request back with a reason.
class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnedRequestIsHeardWithItsReason_data() { addSiteRows(); }
    void aReturnedRequestIsHeardWithItsReason();
    void aReturnedRequestIsHeardAlsoWhenLaterRevisionsCame_data() { addSiteRows(); }
    void aReturnedRequestIsHeardAlsoWhenLaterRevisionsCame();
    void anotherDeskOfTheAskerHearsItToo_data() { addSiteRows(); }
    void anotherDeskOfTheAskerHearsItToo();
    void whoMayNotPublishReturnsNothing_data() { addSiteRows(); }
    void whoMayNotPublishReturnsNothing();
    void aNewerRequestIsNotReturnedUnseen_data() { addSiteRows(); }
    void aNewerRequestIsNotReturnedUnseen();

private:
    static DossierId asked(TestDesk &assistant, TestDesk &colleague)
    {
        const DossierId id = assistant.addDossier(u"Speelplekken Paddepoel"_s);
        assistant.agreeToPublish(id);
        assistant.mustSync();
        colleague.mustSync();
        return id;
    }
    static QList<Intent> openAt(TestDesk &desk, const DossierId &id)
    {
        return SiteNotes::from(desk.local(id)).open;
    }
    static std::optional<ReturnedRequest> returnedAt(TestDesk &desk, const DossierId &id)
    {
        return SiteNotes::from(desk.local(id)).returned;
    }
};

void RequestTest::aReturnedRequestIsHeardWithItsReason()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk assistant(site, u"projectassistent"_s), colleague(site, u"collega"_s);
    const DossierId id = asked(assistant, colleague);
    QCOMPARE(openAt(colleague, id).size(), 1);
    colleague.sendBack(id, u"De datum klopt niet."_s);
    QVERIFY(TestDesk::stepsIn(colleague.mustSync()).contains(u"returned"_s));
    QCOMPARE(openAt(colleague, id), QList<Intent>());
    QVERIFY(!colleague.local(id).intent.has_value());
    const SyncOutcome heard = assistant.mustSync();
    QVERIFY(TestDesk::stepsIn(heard).contains(u"asked:returned:De datum klopt niet."_s));
    QVERIFY(heard.reports.last().needsUser);
    QCOMPARE(openAt(assistant, id), QList<Intent>());
    const auto returned = returnedAt(assistant, id);
    QVERIFY(returned.has_value());
    QCOMPARE(returned->by, u"collega"_s);
    QCOMPARE(returned->reason, u"De datum klopt niet."_s);
    QVERIFY(returned->at.isValid());
    QVERIFY(site.anonymousStatus(site.base() + u"/dossiers/"_s + assistant.work(id).slug) != 200);
    assistant.agreeToPublish(id);
    assistant.mustSync();
    QVERIFY(!returnedAt(assistant, id).has_value());
    QCOMPARE(openAt(assistant, id).size(), 1);
}

void RequestTest::aReturnedRequestIsHeardAlsoWhenLaterRevisionsCame()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk assistant(site, u"projectassistent"_s), colleague(site, u"collega"_s);
    const DossierId id = asked(assistant, colleague);
    colleague.sendBack(id, u"De datum klopt niet."_s);
    colleague.mustSync();
    colleague.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    colleague.mustSync();
    assistant.mustSync();
    const auto returned = returnedAt(assistant, id);
    QVERIFY(returned.has_value());
    QCOMPARE(returned->reason, u"De datum klopt niet."_s);
    QCOMPARE(openAt(assistant, id), QList<Intent>());
}

void RequestTest::anotherDeskOfTheAskerHearsItToo()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk assistant(site, u"projectassistent"_s), colleague(site, u"collega"_s);
    const DossierId id = asked(assistant, colleague);
    colleague.sendBack(id, u"De datum klopt niet."_s);
    colleague.mustSync();
    TestDesk atHome(site, u"projectassistent"_s), other(site, u"publicist"_s);
    atHome.mustSync();
    other.mustSync();
    QVERIFY(returnedAt(atHome, id).has_value());
    QVERIFY(!returnedAt(other, id).has_value());
}

void RequestTest::whoMayNotPublishReturnsNothing()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk assistant(site, u"projectassistent"_s), colleague(site, u"collega"_s);
    const DossierId id = asked(assistant, colleague);
    assistant.sendBack(id, u"Toch maar niet."_s);
    const SyncOutcome outcome = assistant.mustSync();
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"asked:may-not-return"_s));
    QCOMPARE(openAt(assistant, id).size(), 1);
}

void RequestTest::aNewerRequestIsNotReturnedUnseen()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk assistant(site, u"projectassistent"_s), colleague(site, u"collega"_s);
    const DossierId id = asked(assistant, colleague);
    assistant.set(id, u"/summary"_s, "\"Met de goede datum.\"");
    assistant.agreeToPublish(id);
    assistant.mustSync();
    colleague.sendBack(id, u"De datum klopt niet."_s);
    colleague.mustSync();
    assistant.mustSync();
    QCOMPARE(openAt(assistant, id).size(), 1);
    QVERIFY(openAt(assistant, id).first().revision > 1);
}

QTEST_GUILESS_MAIN(RequestTest)
#include "tst_request.moc"
