// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/publicview.h"
#include "model/publication/findings/gatequestion.h"
#include "model/publication/findings/overtakenpage.h"
#include "model/publication/notes/sitequestions.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate day(2026, 11, 20);

LocalDossier deskOf(const Dossier &dossier)
{
    LocalDossier local;
    local.work = dossier;
    return local;
}

SiteSeen municipality()
{
    return {.publicUrl = [](const QString &path) { return u"https://wijk.example/plone"_s + path; },
            .dossiers = u"/mijnwijk/dossiers"_s,
            .user = u"mij"_s};
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

Q_DECLARE_METATYPE(SiteNotes)

/// How a dossier stands, from a desk and its notes.
class PublicationStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSomebodyDidOnThePageStandsThereThoughItWasRead_data()
    {
        QTest::addColumn<SiteNotes>("notes");
        QTest::addColumn<bool>("other");
        const QString news = u"/wijk/brug/nieuws"_s;
        QTest::newRow("as it was written") << SiteNotes{.seen = {{news, u"2026-11-20T09:00:00Z"_s}}} << false;
        QTest::newRow("hidden") << SiteNotes{.seen = {{news + stateMark, u"private"_s}}} << true;
        QTest::newRow("shown again") << SiteNotes{.seen = {{news + stateMark, shownMark}}} << false;
        QTest::newRow("removed") << SiteNotes{.seen = {{news, removedMark}}} << true;
        QTest::newRow("back again") << SiteNotes{.seen = {{news, QString()}}} << false;
        QTest::newRow("edited") << SiteNotes{.standing = {{news, QJsonObject{{u"title"_s, u"Anders"_s}}}}}
                                << true;
        QTest::newRow("a request that came back")
            << SiteNotes{.asked = {{u"a"_s, SyncEvent{.kind = SyncEventKind::AskReturned}}}} << false;
    }
    void whatSomebodyDidOnThePageStandsThereThoughItWasRead()
    {
        QFETCH(const SiteNotes, notes);
        QFETCH(const bool, other);
        SiteNotes known = notes;
        const LocalDossier local = deskOf(fullDossier());
        QVERIFY(!publicationStatusOf(local, known, std::nullopt, {}).otherOnSite);
        known.record = record(IntentKind::Publish);
        QCOMPARE(publicationStatusOf(local, known, std::nullopt, {}).otherOnSite, other);
        known.record = record(IntentKind::Withdraw);
        QVERIFY(!publicationStatusOf(local, known, std::nullopt, {}).otherOnSite);
    }

    void whatNobodyPublishedHasAnAddressToBe()
    {
        const LocalDossier local = deskOf(fullDossier());
        const PublicationStatus publicationStatus
            = publicationStatusOf(local, {}, std::nullopt, municipality());
        QVERIFY(!publicationStatus.published && publicationStatus.publication == 0);
        QCOMPARE(publicationStatus.address,
                 u"https://wijk.example/plone/mijnwijk/dossiers/"_s + local.work.slug);
        QVERIFY(publicationStatusOf(local, {}, std::nullopt, {}).address.isEmpty());
        const SiteNotes moved{.root = u"/elders/brug"_s};
        QCOMPARE(publicationStatusOf(local, moved, std::nullopt, municipality()).address,
                 u"https://wijk.example/plone/elders/brug"_s);
    }

    void whatIsShownIsTheNewestRecords()
    {
        const Dossier shown = publicView(fullDossier(), day);
        const SiteNotes notes{.record = record(IntentKind::Publish)};
        const PublicationStatus publicationStatus
            = publicationStatusOf(deskOf(fullDossier()), notes, shown, municipality());
        QVERIFY(publicationStatus.published);
        QCOMPARE(publicationStatus.publishedRevision, 5);
        QCOMPARE(publicationStatus.shownAs, day);
        QCOMPARE(publicationStatus.shown, std::optional(shown));
        QCOMPARE(publicationStatus.publishedBy, u"b.proef"_s); // no name was written
    }

    void whatWasWithdrawnShowsNothingAndAsksNothing()
    {
        Dossier work = fullDossier();
        work.validity.end = u"2019-05-01"_s;
        const SiteNotes notes{.record = record(IntentKind::Withdraw)};
        const PublicationStatus publicationStatus
            = publicationStatusOf(deskOf(work), notes, publicView(work, day), municipality());
        QVERIFY(!publicationStatus.published && !publicationStatus.shown);
        QCOMPARE(publicationStatus.publication, 2);
        QCOMPARE(publicationStatus.withdrawnReason, u"Klaar."_s);
        QVERIFY(overtakenNow(test::sjablonen(), publicationStatus, day).isEmpty());
        QVERIFY(dueOf(work, publicationStatus, day).isEmpty() && !dueOf(work, {}, day).isEmpty());
    }

    void aWithdrawalWithoutAReasonIsOneToo()
    {
        Dossier work = fullDossier();
        work.validity.end = u"2019-05-01"_s;
        SiteNotes notes{.record = record(IntentKind::Withdraw)};
        notes.record->reason.clear(); // our own programs always write one
        QVERIFY(dueOf(work, publicationStatusOf(deskOf(work), notes, {}, municipality()), day).isEmpty());
    }

    void whatCannotBeReadDecidesNothing()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        QVERIFY(store);
        LocalDossier local = deskOf(fullDossier());
        local.site = SiteNotes{.record = record(IntentKind::Publish)}.toJson();
        QVERIFY(readPublicationStatus(**store, local));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(folder.filePath(u"desk.sqlite"_s));
            QVERIFY(other.open());
            QVERIFY(!other.exec(u"DROP TABLE setting"_s).lastError().isValid());
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(!readPublicationStatus(**store, local));
        QVERIFY(
            !questionOf(test::sjablonen(), **store, local, day)); // the gate says why, and keeps the decision
        QVERIFY(!overtakenPage(test::sjablonen(), **store, local, day));
        QVERIFY(publicationStatusOf(**store, local, {}).published); // a list says what it can
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
        const auto requests
            = publicationStatusOf(deskOf(fullDossier()), notes, std::nullopt, municipality()).requests;
        QCOMPARE(requests.size(), 2U);
        QVERIFY(requests.front().mine && !requests.front().withdraw);
        QVERIFY(!requests.back().mine && requests.back().withdraw && requests.back().notice);
    }

    void whoElseHasItOpenIsOfThisDossier()
    {
        const LocalDossier local = deskOf(fullDossier());
        SiteSeen site = municipality();
        site.alsoOpen.insert(DossierId{u"another"_s}, {{.name = u"Iemand"_s}});
        QVERIFY(publicationStatusOf(local, {}, std::nullopt, site).alsoOpen.isEmpty());
        site.alsoOpen.insert(local.work.id, {{.name = u"Jantine"_s}});
        QCOMPARE(publicationStatusOf(local, {}, std::nullopt, site).alsoOpen.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PublicationStatusTest)
#include "tst_publicationstatus.moc"
