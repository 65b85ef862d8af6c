// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/lineofthelist.h"
#include "tests/sync/engine/listofwijken.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

QStringList placesOn(const TestSite &site)
{
    const QString wijken = sharedRoot(site) + u"/wijken"_s;
    return {sharedRoot(site), wijken, wijken + u"/intern"_s, wijken + u"/intern/bestanden"_s,
            wijken + u"/intern/concept-000001.json"_s};
}

/// What a stranger can read of what all desks share.
QStringList readByStrangers(const TestSite &site)
{
    QStringList read;
    for (const QString &path : placesOn(site)) {
        if (site.anonymousStatus(path) == 200)
            read.append(path);
    }
    for (const QString &path : Webmaster(site).place().foundByStrangers(site.base())) {
        if (path.startsWith(sharedRoot(site)))
            read.append(path);
    }
    return read;
}

void addEverySite(bool real = true)
{
    addSiteRows(real);
    addFolderRows();
}

} // namespace

/// The documents that all desks share beside dossiers; the list of wijken stands for them.
class SharedDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDesksChangeTheListAtOnceAndEndEqual_data() { addEverySite(); }
    void twoDesksChangeTheListAtOnceAndEndEqual();
    void aPageSaysTheNewNameAtItsNextPublication_data() { addEverySite(); }
    void aPageSaysTheNewNameAtItsNextPublication();
    void strangersReadNothingOfIt_data() { addEverySite(); }
    void strangersReadNothingOfIt();
    void anOpenFolderOfThatNameIsClosedFirst_data() { addEverySite(); }
    void anOpenFolderOfThatNameIsClosedFirst();
    void whatSomebodyOpensIsClosedByTheHourlyLook_data() { addEverySite(); }
    void whatSomebodyOpensIsClosedByTheHourlyLook();
    void whereNothingCanBePrivateNothingIsSent();
    void aSyncWithNothingToDoIsOneRequest_data() { addSiteRows(); }
    void aSyncWithNothingToDoIsOneRequest();
    void whereNoDossierIsTheyAreLookedAtEachHour_data() { addSiteRows(); }
    void whereNoDossierIsTheyAreLookedAtEachHour();
    void twoNamesForOneWijkAreAskedAndSayWhose_data() { addEverySite(); }
    void twoNamesForOneWijkAreAskedAndSayWhose();
    void whatASetBackLostIsSharedAgain_data() { addEverySite(false); }
    void whatASetBackLostIsSharedAgain();
    void whatSomebodyTookAwayIsSharedAgain_data() { addEverySite(); }
    void whatSomebodyTookAwayIsSharedAgain();
    void aDeskThatComesLateIsAskedNothing();
    void aProgramThatCarriesAnotherListIsAskedNothing();
    void aLostAnswerMakesNoSecondRevision();
    void aWithdrawalDoesNotWaitForTheList();
    void aWithdrawalDoesNotWaitForAListThatIsDamaged();
    void aListThatIsNoneIsNotShared();
    void whatIsNotChangedMakesNoFolders();
};

void SharedDocumentsTest::twoDesksChangeTheListAtOnceAndEndEqual()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s);
    mergeInto(second, u"a-kwartier"_s, u"binnenstad"_s);
    QVERIFY(TestDesk::stepsIn(first.mustSync()).contains(u"shared-document:wijken"_s));
    const QStringList steps = TestDesk::stepsIn(second.mustSync());
    QVERIFY2(steps.contains(u"pulled-document:wijken"_s), qPrintable(steps.join(u' ')));
    QVERIFY(steps.contains(u"shared-document:wijken"_s));
    hourlySync(first);
    QCOMPARE(listOf(first), listOf(second));
    QCOMPARE(listOf(first).nameOf(u"paddepoel"_s), u"Paddepoel en Tuinwijk"_s);
    QCOMPARE(listOf(first).nameOf(u"a-kwartier"_s), u"Binnenstad"_s);
    QVERIFY(!localList(first).dirty() && !localList(second).dirty());
    QVERIFY(localList(first).conflicts.isEmpty() && localList(second).conflicts.isEmpty());
    // A desk that is new has it with its first sync.
    TestDesk third(site, u"projectassistent"_s);
    third.mustSync();
    QCOMPARE(listOf(third), listOf(first));
}

void SharedDocumentsTest::aPageSaysTheNewNameAtItsNextPublication()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), other(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString page = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    rename(other, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s);
    other.mustSync();
    desk.set(id, u"/summary"_s, "\"Wij maken vier speelplekken nieuw.\"");
    desk.agreeToPublish(id);
    hourlySync(desk);
    QCOMPARE(desk.work(id).wijken.primary, u"paddepoel"_s);
    const Webmaster webmaster(site);
    const QString at = webmaster.place().placesOf(page).page();
    const auto there = webmaster.place().get(at);
    QVERIFY(there.has_value());
    const QByteArray said = QJsonDocument(there->json).toJson() + site.browser(at).body;
    QVERIFY2(said.contains("Paddepoel en Tuinwijk"), said.constData());
}

void SharedDocumentsTest::strangersReadNothingOfIt()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id); // which opens the folders above
    rename(desk, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s);
    desk.mustSync();
    QStringList missing = placesOn(site);
    const Webmaster webmaster(site);
    for (const SiteRow &row : webmaster.place().rows(sharedRoot(site)).value_or(QList<SiteRow>()))
        missing.removeAll(row.path);
    QCOMPARE(missing, QStringList());
    QCOMPARE(readByStrangers(site), QStringList());
}

void SharedDocumentsTest::anOpenFolderOfThatNameIsClosedFirst()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    (void)desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    const Webmaster webmaster(site);
    QVERIFY(webmaster.place().create(
        site.base(), {.type = u"Folder"_s, .id = u"gedeeld"_s, .fields = {{u"title"_s, u"Gedeeld"_s}}}));
    QVERIFY(webmaster.place().show(sharedRoot(site)));
    rename(desk, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"alarm:"_s + sharedRoot(site)), qPrintable(steps.join(u' ')));
    QVERIFY(steps.contains(u"shared-document:wijken"_s));
    QCOMPARE(readByStrangers(site), QStringList());
}

void SharedDocumentsTest::whatSomebodyOpensIsClosedByTheHourlyLook()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    rename(desk, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s);
    desk.mustSync();
    const Webmaster webmaster(site);
    const QString intern = sharedRoot(site) + u"/wijken/intern"_s;
    QVERIFY(webmaster.place().show(intern));
    const auto before = webmaster.place().seenByStrangers(intern);
    QVERIFY(before && before->sight == Sight::Readable);
    QVERIFY(TestDesk::stepsIn(hourlySync(desk)).contains(u"alarm:"_s + intern));
    const auto after = webmaster.place().seenByStrangers(intern);
    QVERIFY(after && after->sight == Sight::Hidden);
    QCOMPARE(readByStrangers(site), QStringList());
}

void SharedDocumentsTest::whereNothingCanBePrivateNothingIsSent()
{
    const TestSite site(u"oefensite-classic:none"_s);
    TestDesk desk(site);
    rename(desk, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s);
    QVERIFY2(TestDesk::troubleIn(desk.sync()).contains(u"not-private"_s),
             qPrintable(TestDesk::troubleIn(desk.sync())));
    QVERIFY(localList(desk).dirty());
    for (const SiteRow &row : site.rows())
        QVERIFY2(!row.path.contains(u"/gedeeld"_s), qPrintable(row.path));
}

void SharedDocumentsTest::aSyncWithNothingToDoIsOneRequest()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    (void)desk.addDossier(u"Speelplekken Paddepoel"_s);
    rename(desk, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s);
    desk.mustSync();
    desk.mustSync();
    QCOMPARE(desk.mustSync().requests, 1);
}

void SharedDocumentsTest::whereNoDossierIsTheyAreLookedAtEachHour()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    rename(desk, u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s);
    desk.mustSync();
    // Until there is a dossier on the site each look is a whole one.
    const int each = desk.mustSync().requests;
    desk.advance(3601);
    QCOMPARE(desk.mustSync().requests, each + 2); // one for the sjablonen, one for this
    QCOMPARE(desk.mustSync().requests, each);
}

void SharedDocumentsTest::twoNamesForOneWijkAreAskedAndSayWhose()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    rename(second, u"paddepoel"_s, u"Paddepoel-Zuid"_s);
    first.mustSync();
    QVERIFY(TestDesk::stepsIn(second.mustSync()).contains(u"document-asks:wijken"_s));
    const LocalShared local = localList(second);
    QCOMPARE(local.conflicts.size(), 1);
    const Conflict &conflict = local.conflicts.first().conflict;
    QCOMPARE(conflict.place.part, u"paddepoel"_s);
    QCOMPARE(conflict.place.field, u"name"_s);
    QCOMPARE(conflict.mine.toString(), u"Paddepoel-Zuid"_s);
    QCOMPARE(conflict.theirs.toString(), u"Paddepoel-Noord"_s);
    QVERIFY(!conflict.who.isEmpty() && conflict.when.isValid());
    QCOMPARE(listOf(second).nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
}

void SharedDocumentsTest::whatASetBackLostIsSharedAgain()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    first.mustSync();
    second.mustSync();
    site.snapshot();
    rename(first, u"hortusbuurt"_s, u"Hortus"_s);
    first.mustSync();
    site.restore();
    mergeInto(second, u"a-kwartier"_s, u"binnenstad"_s);
    hourlySync(second);
    hourlySync(first);
    hourlySync(second);
    QCOMPARE(listOf(first), listOf(second));
    QCOMPARE(listOf(second).nameOf(u"hortusbuurt"_s), u"Hortus"_s);
    QCOMPARE(listOf(second).nameOf(u"a-kwartier"_s), u"Binnenstad"_s);
    QCOMPARE(listOf(second).nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
    QVERIFY(localList(first).conflicts.isEmpty() && localList(second).conflicts.isEmpty());
}

void SharedDocumentsTest::whatSomebodyTookAwayIsSharedAgain()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    (void)first.addDossier(u"Speelplekken Paddepoel"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    first.mustSync();
    second.mustSync();
    const Webmaster webmaster(site);
    QVERIFY(webmaster.place().remove(sharedRoot(site)));
    QVERIFY(TestDesk::stepsIn(hourlySync(first)).contains(u"shared-document:wijken"_s));
    mergeInto(second, u"a-kwartier"_s, u"binnenstad"_s);
    hourlySync(second);
    hourlySync(first);
    QCOMPARE(listOf(first), listOf(second));
    QCOMPARE(listOf(first).nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
    QCOMPARE(listOf(first).nameOf(u"a-kwartier"_s), u"Binnenstad"_s);
    QCOMPARE(readByStrangers(site), QStringList());
}

void SharedDocumentsTest::aDeskThatComesLateIsAskedNothing()
{
    const TestSite site(u"inprocess-classic"_s);
    TestDesk first(site), missed(site, u"collega"_s), fresh(site, u"projectassistent"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel 0"_s);
    first.mustSync();
    missed.mustSync();
    constexpr int moreThanAChain = 52;
    for (int i = 1; i <= moreThanAChain; ++i) {
        rename(first, u"paddepoel"_s, u"Paddepoel %1"_s.arg(i));
        first.mustSync();
    }
    QCOMPARE(localList(first).base.number, moreThanAChain + 1);
    // Each has something of its own as well.
    mergeInto(missed, u"a-kwartier"_s, u"binnenstad"_s);
    rename(fresh, u"hortusbuurt"_s, u"Hortus"_s);
    for (TestDesk *desk : {&missed, &fresh, &first}) {
        hourlySync(*desk);
        QCOMPARE(localList(*desk).conflicts.size(), 0);
    }
    hourlySync(missed);
    QCOMPARE(listOf(missed), listOf(fresh));
    QCOMPARE(listOf(first), listOf(fresh));
    QCOMPARE(listOf(fresh).nameOf(u"paddepoel"_s), u"Paddepoel %1"_s.arg(moreThanAChain));
    QCOMPARE(listOf(fresh).nameOf(u"a-kwartier"_s), u"Binnenstad"_s);
    QCOMPARE(listOf(fresh).nameOf(u"hortusbuurt"_s), u"Hortus"_s);
}

void SharedDocumentsTest::aProgramThatCarriesAnotherListIsAskedNothing()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk other(site), desk(site, u"collega"_s);
    rename(other, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    // What that program carried this one does not know.
    const auto begun = other.store().changeShared(wijkenKind(), [](LocalShared &local) -> Result<void> {
        local.base.hash = QString(64, u'a');
        return {};
    });
    QVERIFY(begun.has_value());
    other.mustSync();
    rename(desk, u"hortusbuurt"_s, u"Hortus"_s);
    desk.mustSync();
    QCOMPARE(localList(desk).conflicts.size(), 0);
    QCOMPARE(listOf(desk).nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
    QCOMPARE(listOf(desk).nameOf(u"hortusbuurt"_s), u"Hortus"_s);
}

void SharedDocumentsTest::aLostAnswerMakesNoSecondRevision()
{
    const TestSite site(u"oefensite-classic"_s);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    rename(desk, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    bool lost = false;
    line.armFor(FaultyLine::Fault::LoseAnswer, [&lost](const QByteArray &request) {
        const bool isIt = !lost && request.startsWith("POST") && request.contains("concept-000001.json");
        lost = lost || isIt;
        return isIt;
    });
    (void)desk.sync();
    QVERIFY(lost);
    desk.mustSync();
    QVERIFY(!localList(desk).dirty());
    QCOMPARE(localList(desk).base.number, 1);
    QVERIFY(localList(desk).sent.isEmpty());
}

void SharedDocumentsTest::aWithdrawalDoesNotWaitForTheList()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString page = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    QCOMPARE(site.anonymousStatus(page), 200);
    rename(desk, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    desk.agreeToWithdraw(id, u"Er staat een naam in."_s);
    EngineContext context = desk.context();
    context.connect = throughTheList(desk, [](const QString &path) -> Result<HttpReply> {
        return fail(ErrorKind::TimedOut, path, u"stalled"_s);
    });
    const SyncOutcome outcome = synchronise(context);
    QVERIFY2(TestDesk::troubleIn(outcome).contains(u"stalled"_s), qPrintable(TestDesk::troubleIn(outcome)));
    QVERIFY(localList(desk).dirty());
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"withdrawn:2"_s));
    QVERIFY(site.anonymousStatus(page) != 200);
    desk.mustSync();
    QVERIFY(!localList(desk).dirty());
}

void SharedDocumentsTest::aWithdrawalDoesNotWaitForAListThatIsDamaged()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    rename(desk, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    desk.mustSync();
    const QString page = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    QCOMPARE(site.anonymousStatus(page), 200);
    desk.agreeToWithdraw(id, u"Er staat een naam in."_s);
    const auto database = Database::open(desk.workspace() + u"/desk.sqlite"_s);
    QVERIFY(database && execute(**database, u"DELETE FROM shared_revision"_s));
    const SyncOutcome outcome = desk.sync();
    QVERIFY2(TestDesk::troubleIn(outcome).contains(u"corrupt"_s), qPrintable(TestDesk::troubleIn(outcome)));
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"withdrawn:2"_s));
    QVERIFY(site.anonymousStatus(page) != 200);
}

void SharedDocumentsTest::aListThatIsNoneIsNotShared()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site), colleague(site, u"collega"_s);
    rename(desk, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    {
        // As a program left it that looked at nothing: a name with a control character.
        const auto database = Database::open(desk.workspace() + u"/desk.sqlite"_s);
        QVERIFY(database
                && execute(**database,
                           u"UPDATE shared_document SET work = replace(work, 'Paddepoel-Noord',"
                           " 'Paddepoel' || char(150) || 'Noord')"_s));
    }
    QCOMPARE(listOf(desk).nameOf(u"paddepoel"_s), u"Paddepoel\u0096Noord"_s);
    const QString trouble = TestDesk::troubleIn(desk.sync());
    QVERIFY2(trouble.contains(u"schema"_s), qPrintable(trouble));
    for (const SiteRow &row : site.rows())
        QVERIFY2(!row.path.contains(u"/concept-"_s), qPrintable(row.path));
    // Mended it goes, and colleagues have shared theirs meanwhile.
    rename(colleague, u"hortusbuurt"_s, u"Hortus"_s);
    colleague.mustSync();
    act(desk, [](const WijkList &) -> Result<WijkList> { return WijkList::carried(); });
    rename(desk, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    desk.mustSync();
    hourlySync(colleague);
    QCOMPARE(listOf(colleague), listOf(desk));
    QCOMPARE(listOf(colleague).nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
}

void SharedDocumentsTest::whatIsNotChangedMakesNoFolders()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    (void)desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    for (const SiteRow &row : site.rows())
        QVERIFY2(!row.path.contains(u"/gedeeld"_s), qPrintable(row.path));
}

QTEST_GUILESS_MAIN(SharedDocumentsTest)
#include "tst_shareddocuments.moc"
