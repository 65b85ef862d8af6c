// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/text/sectiontext.h"
#include "model/sjabloon/keptsjablonen.h"
#include "model/sjabloon/otherversion.h"
#include "sync/engine/synccontext.h"
#include "sync/site/dossierplaces.h"
#include "tests/support/newersjabloon.h"
#include "tests/sync/engine/administrator.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

constexpr qint64 anHour = 3601;

void takeOver(TestDesk &desk, const DossierId &id, const WrittenSjabloon &sjabloon)
{
    QVERIFY(desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        WD_ASSIGN(const SjabloonText text, readSjabloon(sjabloon));
        return following(text, work);
    }));
}

void writeAccess(TestDesk &desk, const DossierId &id, const QString &words)
{
    QVERIFY(desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        Dossier written = work;
        sectionTextToWrite(written, u"bereikbaarheid"_s, Visibility::Public).text = richTextFromPlain(words);
        return written;
    }));
}

QString accessIn(TestDesk &desk, const DossierId &id)
{
    const Dossier work = desk.work(id);
    const SectionText *text = sectionText(work, u"bereikbaarheid"_s);
    return text ? plainText(text->text) : QString();
}

/// What a stranger gets of the page: where Volto draws it, what that draws.
QString pageOf(const TestSite &site, TestDesk &desk, const DossierId &id)
{
    const QString path = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    Http http;
    PloneClient stranger({.site = site.url(), .user = {}, .password = {}}, http);
    return QString::fromUtf8(stranger.anonymous(path, site.isVolto()).value_or(HttpReply{}).body);
}

KeptSjablonen keptBy(TestDesk &desk)
{
    return KeptSjablonen::from(desk.store().setting(keptSjablonenKey()).value());
}

bool keeps(TestDesk &desk, const QString &name)
{
    return keptBy(desk).written.contains(name);
}

/// How its files stood on the site when the desk read them last.
QString standingOf(TestDesk &desk, const QString &name)
{
    return keptBy(desk).seen.value(name);
}

/// A line on which nothing answers for addresses that end so.
class HungLine : public Http
{
public:
    HungLine(const std::stop_token &stop, QString end)
        : Http(stop)
        , m_end(std::move(end))
    {
    }

protected:
    Result<HttpReply> carry(const HttpRequest &request) override
    {
        if (request.url.path().endsWith(m_end))
            return fail(ErrorKind::TimedOut, m_end, u"stalled"_s);
        return Http::carry(request);
    }

private:
    QString m_end;
};

} // namespace

/// Sjablonen that a functional administrator put on the site.
class SiteSjablonenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerVersionIsUsedByTwoDesks_data() { addSiteRows(); }
    void aNewerVersionIsUsedByTwoDesks();
    void whoDoesNotKnowItSharesAndDoesNotPublish_data() { addSiteRows(); }
    void whoDoesNotKnowItSharesAndDoesNotPublish();
    void oneThatIsWrongIsToldOnceAndTheOthersGoOn_data() { addSiteRows(); }
    void oneThatIsWrongIsToldOnceAndTheOthersGoOn();
    void aDecisionIsCarriedOutByTheSjabloonItWasTakenBy_data() { addSiteRows(); }
    void aDecisionIsCarriedOutByTheSjabloonItWasTakenBy();
    void whatWasSeenByAnotherSjabloonIsAskedAgain_data() { addSiteRows(false); }
    void whatWasSeenByAnotherSjabloonIsAskedAgain();
    void aVersionStaysAsItWas_data() { addSiteRows(false); }
    void aVersionStaysAsItWas();
    void aWithdrawalWaitsForNoneThatMakesNoAnswer_data();
    void aWithdrawalWaitsForNoneThatMakesNoAnswer();
    void oneOfAnotherPlaceIsNotTaken_data() { addSiteRows(false); }
    void oneOfAnotherPlaceIsNotTaken();
};

void SiteSjablonenTest::aNewerVersionIsUsedByTwoDesks()
{
    QFETCH(const QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.mustSync();
    second.mustSync();
    first.mustSync();
    Administrator(site).put(newerSjabloon());
    const QString came = u"sjabloon:communicatiedossier-2"_s;
    QVERIFY(!TestDesk::stepsIn(first.mustSync()).contains(came)); // each hour, not each look
    first.advance(anHour);
    QCOMPARE(TestDesk::stepsIn(first.mustSync()), QStringList{came});
    QCOMPARE(first.mustSync().requests, 1);
    QCOMPARE(first.work(id).sjabloon.version, 1); // no dossier goes there by itself

    takeOver(first, id, newerSjabloon());
    writeAccess(first, id, u"De Eikenlaan blijft open."_s);
    first.agreeToPublish(id);
    first.mustSync();
    QVERIFY2(pageOf(site, first, id).contains(u"De Eikenlaan blijft open."_s), "residents do not see it");
    QVERIFY(pageOf(site, first, id).contains(u"Bereikbaarheid"_s));

    // The other desk gets the dossier and what it follows in one sync.
    QVERIFY(TestDesk::stepsIn(second.mustSync()).contains(came));
    QCOMPARE(second.work(id).sjabloon.version, 2);
    QCOMPARE(accessIn(second, id), u"De Eikenlaan blijft open."_s);
    writeAccess(second, id, u"De Eikenlaan is dicht."_s);
    second.agreeToPublish(id);
    second.mustSync();
    QVERIFY(pageOf(site, second, id).contains(u"De Eikenlaan is dicht."_s));
    first.mustSync();
    QCOMPARE(first.show(id), second.show(id));

    // And back: what was written stays, and residents do not see it.
    for (const WrittenSjabloon &carried : carriedSjablonen()) {
        if (carried.name == u"communicatiedossier-1")
            takeOver(first, id, carried);
    }
    first.agreeToPublish(id);
    first.mustSync();
    QVERIFY(!pageOf(site, first, id).contains(u"De Eikenlaan"_s));
    QCOMPARE(accessIn(first, id), u"De Eikenlaan is dicht."_s);
}

void SiteSjablonenTest::whoDoesNotKnowItSharesAndDoesNotPublish()
{
    QFETCH(const QString, kind);
    const TestSite site(kind);
    TestDesk first(site), third(site, u"collega"_s);
    Administrator administrator(site);
    administrator.put(newerSjabloon());
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.mustSync();
    takeOver(first, id, newerSjabloon());
    writeAccess(first, id, u"De Eikenlaan blijft open."_s);
    first.agreeToPublish(id);
    first.mustSync();
    administrator.removeAll();

    third.mustSync();
    QCOMPARE(third.work(id).sjabloon.version, 2);
    third.set(id, u"/summary"_s, "\"Van een collega.\"");
    third.agreeToPublish(id);
    const SyncOutcome outcome = third.sync();
    const QStringList steps = TestDesk::stepsIn(outcome);
    QVERIFY2(steps.contains(u"asked:newer-page"_s), qPrintable(steps.join(u' ')));
    QVERIFY(!steps.filter(u"shared:"_s).isEmpty());
    QVERIFY(!pageOf(site, third, id).contains(u"Van een collega."_s));
    // Who read it before it went keeps it, and goes on.
    first.advance(anHour);
    first.mustSync();
    QVERIFY(keeps(first, u"communicatiedossier-2"_s));
    QCOMPARE(first.work(id).summary, u"Van een collega."_s);
    first.agreeToPublish(id);
    first.mustSync();
    QVERIFY(pageOf(site, first, id).contains(u"Van een collega."_s));
    QVERIFY(pageOf(site, first, id).contains(u"De Eikenlaan blijft open."_s));
}

/// The administrator mends a version under its own name: each desk keeps what it saw first.
void SiteSjablonenTest::aDecisionIsCarriedOutByTheSjabloonItWasTakenBy()
{
    QFETCH(const QString, kind);
    const TestSite site(kind);
    TestDesk first(site), other(site);
    Administrator administrator(site);
    WrittenSjabloon internal = newerSjabloon();
    const QByteArray member = "\"/sections/bereikbaarheid\"";
    internal.structure.replace(member, member + ", \"internal\": true");
    QVERIFY(internal != newerSjabloon());
    administrator.put(internal);
    const DossierId id = first.addDossier(u"Speelplekken Paddepoel"_s);
    first.mustSync();
    takeOver(first, id, internal);
    writeAccess(first, id, u"De Eikenlaan blijft open."_s);
    first.agreeToPublish(id);
    first.syncUntil(u"shared:"_s);
    administrator.put(newerSjabloon());

    const SyncOutcome outcome = other.mustSync();
    const QString steps = TestDesk::stepsIn(outcome).join(u' ');
    QVERIFY2(steps.contains(u"sjabloon:communicatiedossier-2"_s) && !steps.contains(u"published:"_s),
             qPrintable(steps));
    QVERIFY2(steps.contains(u"asked:publication-changed"_s) && outcome.reports.last().needsUser,
             qPrintable(steps));
    QVERIFY(!TestDesk::stepsIn(other.mustSync()).contains(u"asked:publication-changed"_s)); // told once
    first.mustSync();
    QVERIFY(site.anonymousStatus(site.base() + u"/dossiers/"_s + first.work(id).slug) != 200);
    first.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(first.mustSync()).contains(u"published:1"_s));
    QVERIFY(!pageOf(site, first, id).contains(u"De Eikenlaan"_s));
    // Nor is what the site refused then added by another structure.
    other.mustSync();
    QVERIFY(other.store().change(id, [](LocalDossier &local) -> Result<void> {
        SiteNotes notes = SiteNotes::from(local);
        notes.record->lacks = {u"een-stuk:file"_s};
        notes.keepIn(local);
        return {};
    }));
    other.mustSync();
    QVERIFY(!pageOf(site, first, id).contains(u"De Eikenlaan"_s));
    // Who sees what it becomes there may decide that.
    other.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(other.mustSync()).contains(u"published:2"_s));
    QVERIFY(pageOf(site, other, id).contains(u"De Eikenlaan blijft open."_s));
}

void SiteSjablonenTest::oneThatIsWrongIsToldOnceAndTheOthersGoOn()
{
    QFETCH(const QString, kind);
    TestSite site(kind);
    Administrator administrator(site);
    administrator.put(newerSjabloon(1)); // what the program carries is otherwise
    administrator.put(newerSjabloon(2));
    administrator.put(u"kapot-1.json"_s, "{ \"key\": ");
    administrator.put(u"groot-1.json"_s, QByteArray(sjabloonFileAtMost + 1, ' '));
    administrator.put(u"half-1.nl.json"_s, "{}");
    administrator.put(u"lees-mij.txt"_s, "Zet hier sjablonen.");
    for (const WrittenSjabloon &carried : carriedSjablonen()) {
        if (carried.name == u"communicatieplan-1")
            administrator.put(carried);
    }
    TestDesk desk(site);
    QStringList told = TestDesk::stepsIn(desk.mustSync()).filter(u"sjabloon"_s);
    told.sort();
    QCOMPARE(told,
             (QStringList{u"sjabloon-refused:communicatiedossier-1:carried"_s,
                          u"sjabloon-refused:groot-1:too-large"_s, u"sjabloon-refused:half-1:incomplete"_s,
                          u"sjabloon-refused:kapot-1:not-json"_s, u"sjabloon:communicatiedossier-2"_s}));
    desk.advance(anHour);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()).filter(u"sjabloon"_s), QStringList());
    // Mended it comes.
    site.advance(2); // the catalog counts in seconds
    WrittenSjabloon mended = newerSjabloon();
    mended.name = u"kapot-1"_s;
    mended.structure.replace("\"communicatiedossier\"", "\"kapot\"")
        .replace("\"version\": 2", "\"version\": 1");
    administrator.put(mended);
    desk.advance(anHour);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()).filter(u"sjabloon"_s), QStringList{u"sjabloon:kapot-1"_s});
    QVERIFY(keeps(desk, u"kapot-1"_s) && keeps(desk, u"communicatiedossier-2"_s));
    QVERIFY(!keeps(desk, u"communicatiedossier-1"_s));
}

/// Between the click and the sync the desk came to know another structure by that name.
void SiteSjablonenTest::whatWasSeenByAnotherSjabloonIsAskedAgain()
{
    QFETCH(const QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    QVERIFY(desk.store().change(id, [](LocalDossier &local) -> Result<void> {
        local.intent->structure = u"anders"_s;
        return {};
    }));
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"asked:publication-changed"_s) && !steps.contains(u"published:1"_s),
             qPrintable(steps.join(u' ')));
    QVERIFY(!desk.local(id).intent);
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:1"_s));
}

void SiteSjablonenTest::aVersionStaysAsItWas()
{
    QFETCH(const QString, kind);
    TestSite site(kind);
    Administrator administrator(site);
    administrator.put(newerSjabloon());
    TestDesk desk(site);
    desk.mustSync();
    // As another editor saves it, with a mark in front, it is no other.
    WrittenSjabloon marked = newerSjabloon();
    marked.structure.prepend("\xEF\xBB\xBF");
    for (const char *way : {"with a mark", "with it again"}) {
        site.advance(2);
        administrator.put(marked);
        const QString before = standingOf(desk, marked.name);
        desk.advance(anHour);
        QVERIFY2(TestDesk::stepsIn(desk.mustSync()).filter(u"sjabloon"_s).isEmpty(), way);
        QVERIFY2(standingOf(desk, marked.name) != before, "it was not looked at");
    }
    WrittenSjabloon other = newerSjabloon();
    other.structure.replace("\"internal\": true", "\"internal\": false");
    QVERIFY(other != newerSjabloon());
    site.advance(2); // the catalog counts in seconds
    administrator.put(other);
    desk.advance(anHour);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()).filter(u"sjabloon"_s),
             QStringList{u"sjabloon-refused:communicatiedossier-2:changed"_s});
    // What is said of it may be mended.
    WrittenSjabloon said = newerSjabloon();
    said.labels[u"nl"_s].replace("Bereikbaarheid", "Hoe komt u thuis?");
    site.advance(2);
    administrator.put(said);
    desk.advance(anHour);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()).filter(u"sjabloon"_s), QStringList());
    SjabloonCatalogue sjablonen = SjabloonCatalogue::carried();
    learnKept(sjablonen, desk.store().setting(keptSjablonenKey()).value());
    const SjabloonText &kept = sjablonen.of({.key = u"communicatiedossier"_s, .version = 2});
    QCOMPARE(kept.section(u"bereikbaarheid"_s)->label.in(Language::Dutch), u"Hoe komt u thuis?"_s);
    QVERIFY(!kept.section(u"internal"_s)->isPublic);
}

void SiteSjablonenTest::aWithdrawalWaitsForNoneThatMakesNoAnswer_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("hangs");
    for (const QString &kind : {u"oefensite-classic"_s, u"oefensite-volto"_s}) {
        QTest::addRow("%s, the list", qPrintable(kind)) << kind << u"/sjablonen/@search"_s;
        QTest::addRow("%s, a sjabloon", qPrintable(kind)) << kind << u"/communicatiedossier-2.json"_s;
    }
}

void SiteSjablonenTest::aWithdrawalWaitsForNoneThatMakesNoAnswer()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, hangs);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    Administrator(site).put(newerSjabloon());
    desk.agreeToWithdraw(id, u"Er staat een naam in."_s);
    desk.advance(anHour);
    EngineContext context = desk.context();
    context.connect = ploneSites(context.site, desk.password(),
                                 [&hangs](const std::stop_token &stop, std::chrono::seconds) {
                                     return std::make_unique<HungLine>(stop, hangs);
                                 });
    const SyncOutcome outcome = synchronise(context);
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"withdrawn:2"_s), qPrintable(TestDesk::troubleIn(outcome)));
    QVERIFY(!keeps(desk, newerSjabloon().name));
    desk.advance(anHour);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"sjabloon:communicatiedossier-2"_s));
}

/// Plone answers for a folder that is not there with one of that name higher up.
void SiteSjablonenTest::oneOfAnotherPlaceIsNotTaken()
{
    QFETCH(const QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    (void)desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const WrittenSjabloon sjabloon = newerSjabloon();
    QVERIFY(webmaster.create({},
                             {{u"@type"_s, containerType(site.isVolto() ? Dialect::Volto : Dialect::Classic)},
                              {u"id"_s, u"sjablonen"_s},
                              {u"title"_s, u"Van een ander"_s}}));
    const QString name = sjabloon.name + u".json"_s;
    QVERIFY(webmaster.create(u"/sjablonen"_s,
                             {{u"@type"_s, u"File"_s},
                              {u"id"_s, name},
                              {u"title"_s, name},
                              {u"file"_s, inlineFile(sjabloon.structure, name, u"application/json"_s)}}));
    desk.advance(anHour);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
    QVERIFY(!keeps(desk, sjabloon.name));
}

QTEST_GUILESS_MAIN(SiteSjablonenTest)
#include "tst_sitesjablonen.moc"
