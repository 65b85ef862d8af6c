// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/publicview.h"
#include "model/publication/overtakenpage.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate day(2026, 11, 20);

Desk deskOf(const Dossier &dossier)
{
    Desk desk;
    desk.work = dossier;
    return desk;
}

SiteSeen municipality()
{
    return {
        .url = QUrl(u"https://wijk.example/plone"_s), .dossiers = u"/mijnwijk/dossiers"_s, .user = u"mij"_s};
}

PublicRecord record(IntentKind intent)
{
    return {.number = 2,
            .intent = intent,
            .reason = intent == IntentKind::Withdraw ? u"Klaar."_s : QString(),
            .revision = 5,
            .user = u"b.proef"_s,
            .at = QDateTime(day, QTime(9, 0), Qt::UTC),
            .date = day};
}

} // namespace

/// How a dossier stands, from a desk and its notes.
class StandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyPublishedHasAnAddressToBe()
    {
        const Desk desk = deskOf(fullDossier());
        const Standing standing = standingOf(desk, {}, std::nullopt, municipality());
        QVERIFY(!standing.published && standing.publication == 0);
        QCOMPARE(standing.address, u"https://wijk.example/plone/mijnwijk/dossiers/"_s + desk.work.slug);
        QVERIFY(standingOf(desk, {}, std::nullopt, {}).address.isEmpty());
        const SiteNotes moved{.root = u"/elders/brug"_s};
        QCOMPARE(standingOf(desk, moved, std::nullopt, municipality()).address,
                 u"https://wijk.example/plone/elders/brug"_s);
    }

    void whatIsShownIsTheNewestRecords()
    {
        const Dossier shown = publicView(fullDossier(), day);
        const SiteNotes notes{.record = record(IntentKind::Publish)};
        const Standing standing = standingOf(deskOf(fullDossier()), notes, shown, municipality());
        QVERIFY(standing.published);
        QCOMPARE(standing.publishedRevision, 5);
        QCOMPARE(standing.shownAs, day);
        QCOMPARE(standing.shown, std::optional(shown));
        QCOMPARE(standing.publishedBy, u"b.proef"_s); // no name was written
    }

    void whatWasWithdrawnShowsNothingAndAsksNothing()
    {
        Dossier work = fullDossier();
        work.validity.end = u"2019-05-01"_s;
        const SiteNotes notes{.record = record(IntentKind::Withdraw)};
        const Standing standing = standingOf(deskOf(work), notes, publicView(work, day), municipality());
        QVERIFY(!standing.published && !standing.shown);
        QCOMPARE(standing.publication, 2);
        QCOMPARE(standing.withdrawnReason, u"Klaar."_s);
        QVERIFY(overtakenNow(standing, day).isEmpty());
        QVERIFY(dueOf(work, standing, day).isEmpty() && !dueOf(work, {}, day).isEmpty());
    }

    void onlyRequestsWaitForAnAnswer()
    {
        SiteNotes notes;
        notes.open = {{.revision = 3, .kind = IntentKind::Request, .user = u"mij"_s},
                      {.revision = 4, .kind = IntentKind::Publish, .user = u"b.proef"_s},
                      {.revision = 5,
                       .kind = IntentKind::Request,
                       .user = u"c"_s,
                       .reason = u"Weg."_s,
                       .notice = true}};
        const auto requests = standingOf(deskOf(fullDossier()), notes, std::nullopt, municipality()).requests;
        QCOMPARE(requests.size(), 2U);
        QVERIFY(requests.front().mine && !requests.front().withdraw);
        QVERIFY(!requests.back().mine && requests.back().withdraw && requests.back().notice);
    }

    void whoElseHasItOpenIsOfThisDossier()
    {
        const Desk desk = deskOf(fullDossier());
        SiteSeen site = municipality();
        site.alsoOpen.insert(DossierId{u"another"_s}, {{.name = u"Iemand"_s}});
        QVERIFY(standingOf(desk, {}, std::nullopt, site).alsoOpen.isEmpty());
        site.alsoOpen.insert(desk.work.id, {{.name = u"Jantine"_s}});
        QCOMPARE(standingOf(desk, {}, std::nullopt, site).alsoOpen.size(), 1);
    }
};

QTEST_GUILESS_MAIN(StandingTest)
#include "tst_standing.moc"
