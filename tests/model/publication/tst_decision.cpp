// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "model/publication/notes/decision.h"
#include "model/sjabloon/structurehash.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

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
        const PendingIntent decided = decidedOn({.kind = IntentKind::Publish}, local.work, sjabloon(), today);
        QCOMPARE(decided.date, today);
        QCOMPARE(decided.shown, canonicalBytes(publicView(local.work, today)));
        QVERIFY(stillHolds(decided, local, sjabloon()));
        local.work.internal.tasks.append({.id = u"t"_s, .text = u"Nog bellen."_s});
        QVERIFY2(stillHolds(decided, local, sjabloon()), "residents do not see that");
        local.work.summary = u"Anders."_s;
        QVERIFY(!stillHolds(decided, local, sjabloon()));
        QVERIFY(stillHolds(
            decidedOn({.kind = IntentKind::Withdraw, .reason = u"r"_s}, local.work, sjabloon(), today), local,
            sjabloon()));
    }

    void itHoldsForTheSjabloonByWhichItWasSeen()
    {
        LocalDossier local;
        local.work = fullDossier();
        SjabloonText since = sjabloon();
        since.sections.first().isPublic = !since.sections.first().isPublic;
        PendingIntent decided = decidedOn({.kind = IntentKind::Request}, local.work, sjabloon(), today);
        QCOMPARE(decided.structure, structureHash(sjabloon()));
        QVERIFY(stillHolds(decided, local, sjabloon()));
        QVERIFY(!stillHolds(decided, local, since));
        decided.structure.clear(); // as an older program wrote it
        QVERIFY(stillHolds(decided, local, since));
        QVERIFY(decidedOn({.kind = IntentKind::Withdraw}, local.work, sjabloon(), today).structure.isEmpty());
    }

    void aDecisionOfAnotherDayKeepsItsDay()
    {
        const QDate before = today.addDays(-3);
        QCOMPARE(
            decidedOn({.kind = IntentKind::Publish, .date = before}, fullDossier(), sjabloon(), today).date,
            before);
        QVERIFY(decidedOn({.kind = IntentKind::Withdraw}, fullDossier(), sjabloon(), today).shown.isEmpty());
    }

    void requestsAreAnsweredUpToTheOneThatWasSeen()
    {
        const SiteNotes notes = withRequests({4, 7});
        QCOMPARE(newestRequest(notes), 7);
        QCOMPARE(newestRequest(withRequests({})), 0);
        QCOMPARE(newestAnswered({.kind = IntentKind::Returned, .answers = 5}, notes), 4);
        LocalDossier local;
        notes.keepIn(local);
        QVERIFY(stillHolds({.kind = IntentKind::Returned}, local, sjabloon()));
        withRequests({}).keepIn(local);
        QVERIFY(!stillHolds({.kind = IntentKind::Returned}, local, sjabloon()));
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
        const QList<Finding> found{{.kind = findingKind(u"alt"_s), .place = {u"p"_s, {}}},
                                   {.kind = findingKind(u"owner"_s)},
                                   {.kind = findingKind(u"large-file"_s)}};
        const QList<Overruled> passed = letPass(found, u"Komt."_s);
        QCOMPARE(passed.size(), 1);
        QCOMPARE(passed.first().part, u"p"_s);
        QVERIFY(letPass(found, {}).isEmpty());
        QVERIFY(!isFitToAgree({.overruled = passed}, found)); // an owner is required
        QVERIFY(isFitToAgree({.overruled = passed}, {found.first(), found.last()}));
    }
};

QTEST_GUILESS_MAIN(DecidingTest)
#include "tst_decision.moc"
