// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/dossier/publicview.h"
#include "model/publication/deciding.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 11, 23);

SiteNotes withRequests(const QList<int> &revisions)
{
    SiteNotes notes;
    for (int revision : revisions)
        notes.open.append({.revision = revision, .kind = IntentKind::Request, .user = u"a.proef"_s});
    notes.open.append({.revision = 90, .kind = IntentKind::Publish, .user = u"b.proef"_s});
    return notes;
}

} // namespace

/// Who decides what, and what a decision says.
class DecidingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayNotPublishAsksAndAnswersNobody_data()
    {
        QTest::addColumn<std::optional<bool>>("may");
        QTest::addColumn<IntentKind>("kind");
        QTest::addColumn<bool>("answersOthers");
        QTest::newRow("may") << std::optional(true) << IntentKind::Publish << true;
        QTest::newRow("may not") << std::optional(false) << IntentKind::Request << false;
        QTest::newRow("nobody knows") << std::optional<bool>() << IntentKind::Publish << true;
    }
    void whoMayNotPublishAsksAndAnswersNobody()
    {
        QFETCH(const std::optional<bool>, may);
        QFETCH(const bool, answersOthers);
        QTEST(showingKind(may), "kind");
        const OpenRequest request{.user = u"a.proef"_s};
        QCOMPARE(mayAnswer(request, u"b.proef"_s, may), answersOthers);
        QVERIFY(!mayAnswer(request, u"a.proef"_s, may)); // nobody answers their own
    }

    void whoTakesAwayOrSendsBackSaysWhy_data()
    {
        QTest::addColumn<IntentKind>("kind");
        QTest::addColumn<bool>("withoutReason");
        QTest::newRow("publish") << IntentKind::Publish << true;
        QTest::newRow("request") << IntentKind::Request << true;
        QTest::newRow("withdraw") << IntentKind::Withdraw << false;
        QTest::newRow("returned") << IntentKind::Returned << false;
    }
    void whoTakesAwayOrSendsBackSaysWhy()
    {
        QFETCH(const IntentKind, kind);
        QFETCH(const bool, withoutReason);
        QCOMPARE(isComplete({.kind = kind}), withoutReason);
        QVERIFY(isComplete({.kind = kind, .reason = u"Daarom."_s}));
    }

    void aPublicationHoldsForWhatWasSeen()
    {
        LocalDossier local;
        local.work = fullDossier();
        const PendingIntent decided = decidedOn({.kind = IntentKind::Publish}, local.work, today);
        QCOMPARE(decided.date, today);
        QCOMPARE(decided.shown, canonicalBytes(publicView(local.work, today)));
        QVERIFY(stillHolds(decided, local));
        local.work.internal.tasks.append({.id = u"t"_s, .text = u"Nog bellen."_s});
        QVERIFY2(stillHolds(decided, local), "residents do not see that");
        local.work.summary = u"Anders."_s;
        QVERIFY(!stillHolds(decided, local));
        QVERIFY(stillHolds(decidedOn({.kind = IntentKind::Withdraw, .reason = u"r"_s}, local.work, today),
                           local));
    }

    void aDecisionOfAnotherDayKeepsItsDay()
    {
        const QDate before = today.addDays(-3);
        QCOMPARE(decidedOn({.kind = IntentKind::Publish, .date = before}, fullDossier(), today).date, before);
        QVERIFY(decidedOn({.kind = IntentKind::Withdraw}, fullDossier(), today).shown.isEmpty());
    }

    void requestsAreAnsweredUpToTheOneThatWasSeen()
    {
        const SiteNotes notes = withRequests({4, 7});
        QCOMPARE(newestRequest(notes), 7);
        QCOMPARE(newestRequest(withRequests({})), 0);
        QCOMPARE(newestAnswered({.kind = IntentKind::Returned, .answers = 5}, notes), 4);
        LocalDossier local;
        notes.keepIn(local);
        QVERIFY(stillHolds({.kind = IntentKind::Returned}, local));
        withRequests({}).keepIn(local);
        QVERIFY(!stillHolds({.kind = IntentKind::Returned}, local));
    }

    void agreeingDecidesWhatWasAsked()
    {
        const QList<Overruled> reasons{{.kind = u"alt"_s, .part = u"p"_s, .reason = u"Sfeerbeeld."_s}};
        const PendingIntent publish = agreeingWith({.user = u"a.proef"_s, .overruled = reasons});
        QCOMPARE(publish.kind, IntentKind::Publish);
        QCOMPARE(publish.overruled, reasons);
        const PendingIntent withdraw
            = agreeingWith({.user = u"a.proef"_s, .withdraw = true, .notice = true, .reason = u"Klaar."_s});
        QCOMPARE(withdraw.kind, IntentKind::Withdraw);
        QVERIFY(withdraw.notice && withdraw.reason == u"Klaar."_s);
    }

    void oneReasonLetsPassOnlyWhatMayPass()
    {
        const QList<Finding> found{{.kind = FindingKind::Alt, .part = u"p"_s},
                                   {.kind = FindingKind::Owner},
                                   {.kind = FindingKind::LargeFile}};
        const QList<Overruled> passed = letPass(found, u"Komt."_s);
        QCOMPARE(passed.size(), 1);
        QCOMPARE(passed.first().part, u"p"_s);
        QVERIFY(letPass(found, {}).isEmpty());
        QVERIFY(!isFitToAgree({.overruled = passed}, found)); // an owner is required
        QVERIFY(isFitToAgree({.overruled = passed}, {found.first(), found.last()}));
    }
};

QTEST_GUILESS_MAIN(DecidingTest)
#include "tst_deciding.moc"
