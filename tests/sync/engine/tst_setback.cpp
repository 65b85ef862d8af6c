// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A site that is set back to a backup, at any moment, takes nothing from a desk: what was shared is shared
/// again, with its files; what was published is published again or asked about.
class RestoredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSiteFromBeforeTheDossierGetsItAgain_data() { addSiteRows(false); }
    void aSiteFromBeforeTheDossierGetsItAgain();
    void aSiteFromBeforeAnythingWasMadeGetsItAgain_data() { addSiteRows(false); }
    void aSiteFromBeforeAnythingWasMadeGetsItAgain();
    void aSiteFromBetweenTwoSharesGetsTextAndFilesAgain_data() { addSiteRows(false); }
    void aSiteFromBetweenTwoSharesGetsTextAndFilesAgain();
    void aColleagueWhoWasFirstAfterwardsIsMergedWith_data() { addSiteRows(false); }
    void aColleagueWhoWasFirstAfterwardsIsMergedWith();
    void aSiteFromBeforePublicationAsksToPublishAgain_data() { addSiteRows(false); }
    void aSiteFromBeforePublicationAsksToPublishAgain();
    void aSiteFromBetweenTwoPublicationsIsNotTakenForAWebEdit_data() { addSiteRows(false); }
    void aSiteFromBetweenTwoPublicationsIsNotTakenForAWebEdit();
    void whatWasWithdrawnBeforeIsWithdrawnAgain_data() { addSiteRows(false); }
    void whatWasWithdrawnBeforeIsWithdrawnAgain();
    void whoDecidedToPublishIsToldThatItIsWithdrawnAgain_data() { addSiteRows(false); }
    void whoDecidedToPublishIsToldThatItIsWithdrawnAgain();
    void whatWasSentButNeverNamedIsLookedAtAgain_data() { addSiteRows(false); }
    void whatWasSentButNeverNamedIsLookedAtAgain();
    void aVanishedDossierIsSharedAnewByWhoGoesOnWithIt_data() { addSiteRows(); }
    void aVanishedDossierIsSharedAnewByWhoGoesOnWithIt();
    void aPlaceholderIsNeverTakenForATitle_data() { addSiteRows(); }
    void aPlaceholderIsNeverTakenForATitle();
    void aDossierWithoutItsLogIsMended_data() { addSiteRows(); }
    void aDossierWithoutItsLogIsMended();
    void aHalfMadeDossierThatShowsIsMended_data() { addSiteRows(); }
    void aHalfMadeDossierThatShowsIsMended();

private:
    static QString rootOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug;
    }
    static bool asks(const SyncOutcome &outcome, const QString &what)
    {
        bool needs = false;
        for (const SyncReport &report : outcome.reports)
            needs = needs || report.needsUser;
        return needs && TestDesk::stepsIn(outcome).contains(u"asked:"_s + what);
    }
    /// What a newcomer finds on the site is what this desk has, every file included.
    static void isWholeOnTheSite(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        TestDesk newcomer(site, u"collega"_s);
        newcomer.mustSync();
        QVERIFY(newcomer.store().read(id).has_value());
        QCOMPARE(newcomer.show(id), desk.show(id));
        for (const FileRef &file : filesOf(desk.work(id)))
            QVERIFY2(newcomer.files().has(file.sha256), qPrintable(file.name));
    }
    static void addNote(TestDesk &desk, const DossierId &id, const QByteArray &bytes)
    {
        const auto file = desk.files().takeBytes(bytes, u"tweede.pdf"_s);
        QVERIFY(file.has_value());
        QVERIFY(desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
            return withFile(work, FilePart::Documents, *file, u"Tweede nota"_s, false, desk.ids()).dossier;
        }));
    }
};

void RestoredTest::aSiteFromBeforeTheDossierGetsItAgain()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId other = desk.addDossier(u"Een ander dossier"_s, "%PDF-1.4 ander");
    desk.mustSync();
    site.snapshot();
    site.advance(3700);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    desk.mustSync();
    colleague.mustSync();
    colleague.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    site.restore();
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"begun-anew"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    isWholeOnTheSite(site, desk, id);
    isWholeOnTheSite(site, desk, other);
    colleague.advance(3700);
    colleague.mustSync();
    desk.mustSync();
    QCOMPARE(desk.show(id), colleague.show(id));
    QCOMPARE(desk.work(id).summary, u"Twee speelplekken."_s);
    QVERIFY(desk.local(id).conflicts.isEmpty() && colleague.local(id).conflicts.isEmpty());
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
}

void RestoredTest::aSiteFromBeforeAnythingWasMadeGetsItAgain()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    site.snapshot();
    site.advance(60);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.mustSync();
    site.restore();
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY2(asks(outcome, u"set-back"_s), qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    isWholeOnTheSite(site, desk, id);
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:1"_s));
    QCOMPARE(site.anonymousStatus(rootOf(site, desk, id)), 200);
}

void RestoredTest::aSiteFromBetweenTwoSharesGetsTextAndFilesAgain()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    site.snapshot();
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    addNote(desk, id, "%PDF-1.4 tweede");
    desk.mustSync();
    desk.set(id, u"/title"_s, "\"Speelplekken\"");
    desk.mustSync();
    const QByteArray before = desk.show(id);
    site.restore();
    desk.mustSync();
    QCOMPARE(desk.show(id), before);
    QVERIFY(desk.local(id).conflicts.isEmpty());
    isWholeOnTheSite(site, desk, id);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
}

void RestoredTest::aColleagueWhoWasFirstAfterwardsIsMergedWith()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    colleague.mustSync();
    site.snapshot();
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    addNote(desk, id, "%PDF-1.4 tweede");
    desk.mustSync();
    site.restore();
    // More revisions than were lost, so that the number alone looks like ordinary news.
    for (const QByteArray question : {"\"Blijft de schommel?\"", "\"Blijft de oude schommel?\""}) {
        colleague.set(id, u"/questions/0/question"_s, question);
        colleague.mustSync();
    }
    desk.mustSync();
    colleague.mustSync();
    QCOMPARE(desk.show(id), colleague.show(id));
    QCOMPARE(desk.work(id).summary, u"Twee speelplekken."_s);
    QCOMPARE(desk.work(id).questions.first().question, u"Blijft de oude schommel?"_s);
    QVERIFY(desk.local(id).conflicts.isEmpty());
    isWholeOnTheSite(site, desk, id);
}

void RestoredTest::aSiteFromBeforePublicationAsksToPublishAgain()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    site.snapshot();
    site.advance(3700);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.mustSync();
    QCOMPARE(site.anonymousStatus(rootOf(site, desk, id)), 200);
    const QByteArray before = desk.show(id);
    site.restore();
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY2(asks(outcome, u"set-back"_s), qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(!SiteNotes::from(desk.local(id)).record);
    QCOMPARE(desk.show(id), before);
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:1"_s));
    QCOMPARE(site.anonymousStatus(rootOf(site, desk, id)), 200);
    QCOMPARE(site.anonymousStatus(site.base() + u"/dossiers"_s), 200);
    QCOMPARE(desk.show(id), before);
}

void RestoredTest::aSiteFromBetweenTwoPublicationsIsNotTakenForAWebEdit()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    colleague.mustSync();
    site.snapshot();
    site.advance(90);
    desk.set(id, u"/title"_s, "\"Speelplekken 2027\"");
    desk.agreeToPublish(id);
    desk.mustSync();
    colleague.mustSync();
    site.restore();
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY2(asks(outcome, u"set-back"_s), qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    colleague.mustSync();
    for (TestDesk *one : {&desk, &colleague}) {
        QCOMPARE(one->work(id).title, u"Speelplekken 2027"_s);
        QVERIFY(one->local(id).conflicts.isEmpty());
        QCOMPARE(SiteNotes::from(one->local(id)).record->number, 1);
    }
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:2"_s));
    QVERIFY(site.browser(rootOf(site, desk, id)).body.contains("Speelplekken 2027"));
}

void RestoredTest::whatWasWithdrawnBeforeIsWithdrawnAgain()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    site.snapshot();
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    desk.mustSync();
    QVERIFY(site.anonymousStatus(rootOf(site, desk, id)) != 200);
    site.restore();
    QCOMPARE(site.anonymousStatus(rootOf(site, desk, id)), 200);
    desk.mustSync();
    for (const SiteRow &row : site.rows()) {
        if (row.path.startsWith(rootOf(site, desk, id)))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
}

void RestoredTest::whoDecidedToPublishIsToldThatItIsWithdrawnAgain()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    site.snapshot();
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    desk.mustSync();
    site.restore();
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.agreeToPublish(id);
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY(site.anonymousStatus(rootOf(site, desk, id)) != 200);
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"asked:set-back"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QCOMPARE(desk.work(id).summary, u"Twee speelplekken."_s);
}

void RestoredTest::whatWasSentButNeverNamedIsLookedAtAgain()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    site.snapshot();
    addNote(desk, id, "%PDF-1.4 tweede");
    // As a share that was broken off after its files leaves it: sent, noted, and named by no revision.
    const QString name = desk.work(id).documents.last().file.sha256 + u".pdf"_s;
    QVERIFY(desk.store().change(id, [&name](LocalDossier &changed) -> Result<void> {
        SiteNotes notes = SiteNotes::from(changed);
        notes.filesThere.insert(name);
        notes.keepIn(changed);
        return {};
    }));
    site.restore();
    desk.mustSync();
    isWholeOnTheSite(site, desk, id);
}

void RestoredTest::aVanishedDossierIsSharedAnewByWhoGoesOnWithIt()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.mustSync();
    colleague.mustSync();
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(rootOf(site, desk, id)).has_value());
    desk.advance(3700);
    QVERIFY(asks(desk.mustSync(), u"gone-from-site"_s));
    QVERIFY(asks(desk.mustSync(), u"gone-from-site"_s));
    QVERIFY(site.anonymousStatus(rootOf(site, desk, id)) != 200);
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    const SyncOutcome outcome = desk.mustSync();
    QVERIFY(TestDesk::stepsIn(outcome).contains(u"begun-anew"_s) && asks(outcome, u"set-back"_s));
    isWholeOnTheSite(site, desk, id);
    QVERIFY(site.anonymousStatus(rootOf(site, desk, id)) != 200);
    colleague.mustSync();
    QCOMPARE(colleague.show(id), desk.show(id));
    QVERIFY(colleague.local(id).conflicts.isEmpty());
    colleague.set(id, u"/summary"_s, "\"Een speelplek.\"");
    colleague.agreeToPublish(id);
    colleague.mustSync();
    QCOMPARE(site.anonymousStatus(rootOf(site, desk, id)), 200);
    desk.mustSync();
    QCOMPARE(desk.work(id).summary, u"Een speelplek."_s);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
}

void RestoredTest::aPlaceholderIsNeverTakenForATitle()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.patch(rootOf(site, desk, id), {{u"title"_s, u"Dossier in voorbereiding"_s}}));
    if (kind.endsWith(u"classic"_s))
        QVERIFY(webmaster.patch(rootOf(site, desk, id) + u"/index_html"_s,
                                {{u"title"_s, u"Dossier in voorbereiding"_s}}));
    desk.advance(3700);
    desk.mustSync();
    QCOMPARE(desk.work(id).title, u"Speelplekken Paddepoel"_s);
    QVERIFY(desk.local(id).conflicts.isEmpty());
}

void RestoredTest::aDossierWithoutItsLogIsMended()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    colleague.mustSync();
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(rootOf(site, desk, id) + u"/intern"_s).has_value());
    desk.advance(3700);
    desk.mustSync();
    isWholeOnTheSite(site, desk, id);
    for (const SiteRow &row : site.rows()) {
        if (row.path.startsWith(rootOf(site, desk, id)))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
    colleague.advance(3700);
    colleague.mustSync();
    QCOMPARE(colleague.show(id), desk.show(id));
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
}

void RestoredTest::aHalfMadeDossierThatShowsIsMended()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), desk(site);
    (void)first.addDossier(u"Een ander dossier"_s, "%PDF-1.4 ander");
    first.mustSync();
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QString root = rootOf(site, desk, id);
    Http http;
    PloneClient publicist(site.account(u"publicist"_s), http);
    const QString type = kind.endsWith(u"volto"_s) ? u"Document"_s : u"Folder"_s;
    QVERIFY(publicist.create(
        site.base() + u"/dossiers"_s,
        {{u"@type"_s, type}, {u"id"_s, desk.work(id).slug}, {u"title"_s, u"Dossier in voorbereiding"_s}}));
    QVERIFY(publicist.transition(root, u"publish"_s).has_value());
    QCOMPARE(site.anonymousStatus(root), 200);
    desk.mustSync();
    isWholeOnTheSite(site, desk, id);
    for (const SiteRow &row : site.rows()) {
        if (row.path.startsWith(root))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
    desk.agreeToPublish(id);
    desk.mustSync();
    QCOMPARE(site.anonymousStatus(root), 200);
}

QTEST_GUILESS_MAIN(RestoredTest)
#include "tst_setback.moc"
