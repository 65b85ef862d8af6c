// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "model/dossier/described/publicview.h"
#include "model/intake/storedpictures.h"
#include "model/publication/notes/publicationstatus.h"
#include "model/publication/notes/shown.h"
#include "model/store/picturenotes.h"
#include "sync/engine/synccontext.h"
#include "tests/support/pictures/photos.h"
#include "tests/support/sjablonen.h"
#include "tests/sync/engine/testdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// What a desk knows of a sjabloon that somebody made.
enum class Knows { Public, Internal, Nothing };

EngineContext knowing(const TestDesk &desk, Knows what)
{
    EngineContext context = desk.context();
    QList<SjabloonText> all = context.sjablonen.all();
    SjabloonText own = test::sjabloon();
    own.key = u"eigen"_s;
    own.version = 1;
    own.isStandard = false;
    own.isInternal = what == Knows::Internal;
    if (what != Knows::Nothing)
        all.append(own);
    context.sjablonen = SjabloonCatalogue(all);
    return context;
}

void addSjabloonRows()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("asked");
    QTest::newRow("internal") << true << u"asked:for-colleagues"_s;
    QTest::newRow("nobody here knows it") << false << u"asked:newer-page"_s;
}

} // namespace

/// Between a decision and its sync something may come up that residents would not see, and that still means
/// that what is on the screen is not what would go out.
class GateTest : public QObject
{
    Q_OBJECT

private:
    static void everywhere()
    {
        addSiteRows();
        addFolderRows();
    }

private Q_SLOTS:
    void whatResidentsSeeIsKnownWhoeverPublishedIt_data() { everywhere(); }
    void whatResidentsSeeIsKnownWhoeverPublishedIt();
    void aClashThatCameAfterTheDecisionHoldsThePublicationBack_data() { everywhere(); }
    void aClashThatCameAfterTheDecisionHoldsThePublicationBack();
    void halfTypedInputHoldsThePublicationBack_data() { everywhere(); }
    void halfTypedInputHoldsThePublicationBack();
    void halfTypedInputHoldsARequestBack_data() { addSiteRows(); }
    void halfTypedInputHoldsARequestBack();
    void takingAwayGoesOnWhateverIsHalfTyped_data() { addSiteRows(); }
    void takingAwayGoesOnWhateverIsHalfTyped();
    void aPhotoThatTellsMoreHoldsThePublicationBack_data() { everywhere(); }
    void aPhotoThatTellsMoreHoldsThePublicationBack();
    void aPhotoNobodyLookedAtHereIsAskedAboutAgain_data() { addSiteRows(); }
    void aPhotoNobodyLookedAtHereIsAskedAboutAgain();
    void aDossierForColleaguesIsNotPublished_data() { addSjabloonRows(); }
    void aDossierForColleaguesIsNotPublished();
    void whatIsForColleaguesHereIsNotPublishedForAnotherDesk_data() { addSjabloonRows(); }
    void whatIsForColleaguesHereIsNotPublishedForAnotherDesk();
    void aReasonGoesWithTheConceptAndIsReadByAColleague_data() { addSiteRows(); }
    void aReasonGoesWithTheConceptAndIsReadByAColleague();
    void withdrawingGoesOnWhateverIsHalfTyped_data() { everywhere(); }
    void withdrawingGoesOnWhateverIsHalfTyped();

private:
    static FileRef addPhoto(TestDesk &desk, const DossierId &id, const QByteArray &bytes)
    {
        const auto photo = desk.files().takeBytes(bytes, u"plein.jpg"_s);
        const auto added = desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
            Dossier dossier = withFile(work, FilePart::Photos, *photo, u"Plein"_s, false, desk.ids()).dossier;
            dossier.images.last().alt = u"Een plein"_s;
            return dossier;
        });
        if (!added)
            qFatal("no photo");
        return *photo;
    }
    static int pageStatus(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.anonymousStatus(site.base() + u"/dossiers/"_s + desk.work(id).slug);
    }
    static DossierId addOwn(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.set(id, u"/sjabloon"_s, R"({"key":"eigen","version":1})");
        return id;
    }
    static bool isAskedAgain(const SyncOutcome &outcome)
    {
        return TestDesk::stepsIn(outcome).contains(u"asked:publication-held"_s)
            && outcome.reports.last().needsUser;
    }
    static void type(TestDesk &desk, const DossierId &id, const QString &text)
    {
        QVERIFY(desk.store().setDraft(id, {desk.work(id).news.first().id, u"date"_s}, text));
    }
};

void GateTest::whatResidentsSeeIsKnownWhoeverPublishedIt()
{
    QFETCH(const QString, kind);
    const TestSite site(kind);
    TestDesk first(site);
    const DossierId id = first.addDossier(u"Speelplekken"_s);
    first.agreeToPublish(id);
    first.mustSync();
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QByteArray published = canonicalBytes(publicView(first.work(id), today));
    for (int revision = 0; revision < 52; ++revision) { // more than a desk keeps to merge against
        first.set(id, u"/summary"_s, "\"Ronde " + QByteArray::number(revision) + "\"");
        first.mustSync();
        if (kind.startsWith(u"plone"_s) && revision == 2)
            break; // there a colleague's desk that never had it is enough
    }
    TestDesk second(site, u"collega"_s);
    second.mustSync();
    for (TestDesk *desk : {&first, &second}) {
        const auto shown = shownNow(desk->store(), id, SiteNotes::from(desk->local(id)));
        QVERIFY(shown && *shown);
        QCOMPARE(canonicalBytes(**shown), published);
    }
}

void GateTest::aClashThatCameAfterTheDecisionHoldsThePublicationBack()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    colleague.mustSync();
    colleague.set(id, u"/roles/owner"_s, R"({"name":"Van een collega"})");
    colleague.mustSync();
    desk.set(id, u"/roles/owner"_s, R"({"name":"Van mij"})");
    desk.agreeToPublish(id);
    const SyncOutcome outcome = desk.sync();
    QVERIFY2(isAskedAgain(outcome), qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QCOMPARE(desk.local(id).conflicts.size(), 1);
    QVERIFY(!desk.local(id).intent);
    QVERIFY(pageStatus(site, desk, id) != 200);
}

void GateTest::halfTypedInputHoldsThePublicationBack()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    type(desk, id, u"14 j"_s);
    QVERIFY(isAskedAgain(desk.sync()));
    QVERIFY(pageStatus(site, desk, id) != 200);
    QVERIFY(desk.local(id).base); // it is shared all the same
    type(desk, id, {});
    desk.agreeToPublish(id);
    desk.mustSync();
    QCOMPARE(pageStatus(site, desk, id), 200);
}

void GateTest::halfTypedInputHoldsARequestBack()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site, u"projectassistent"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    type(desk, id, u"14 j"_s);
    QVERIFY(isAskedAgain(desk.sync()));
    QCOMPARE(SiteNotes::from(desk.local(id)).open, QList<Intent>());
}

void GateTest::takingAwayGoesOnWhateverIsHalfTyped()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString document = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/stukken/"_s
        + desk.work(id).documents.first().slug + u".pdf"_s;
    QCOMPARE(site.anonymousStatus(document), 200);
    type(desk, id, u"14 j"_s);
    desk.set(id, u"/documents/0/visibility"_s, R"("internal")");
    desk.agreeToPublish(id);
    desk.mustSync();
    QVERIFY(site.anonymousStatus(document) != 200);
    QCOMPARE(pageStatus(site, desk, id), 200);
}

void GateTest::aReasonGoesWithTheConceptAndIsReadByAColleague()
{
    QFETCH(const QString, kind);
    const TestSite site(kind);
    TestDesk assistant(site, u"projectassistent"_s), colleague(site, u"collega"_s);
    const DossierId id = assistant.addDossier(u"Speelplekken Paddepoel"_s);
    (void)addPhoto(assistant, id, phonePhoto(PhotoKind::Jpeg, 1));
    assistant.set(id, u"/images/0/alt"_s, "null");
    const QString photo = assistant.work(id).images.first().id;
    const QList<Overruled> reasons{
        {.kind = u"alt"_s, .part = photo, .reason = u"De tekst komt morgen."_s},
        {.kind = u"uncleaned"_s, .part = photo, .reason = u"De plek is bekend."_s}};
    TestDesk founder(site); // whose it is to make the base
    (void)founder.addDossier(u"Een ander dossier"_s);
    founder.mustSync();
    assistant.agreeToPublish(id, reasons);
    QVERIFY(TestDesk::stepsIn(assistant.mustSync()).contains(u"requested"_s));

    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const auto first = webmaster.download(site.base() + u"/dossiers/"_s + assistant.work(id).slug
                                          + u"/intern/concept-000001.json"_s);
    QVERIFY(first);
    const QJsonValue written = QJsonDocument::fromJson(*first)[u"intent"_s][u"overruled"_s];
    QJsonArray expected;
    for (const Overruled &one : reasons)
        expected.append(QJsonObject{{u"kind"_s, one.kind}, {u"part"_s, one.part}, {u"reason"_s, one.reason}});
    QCOMPARE(written.toArray(), expected);
    colleague.mustSync();
    const auto status = readPublicationStatus(colleague.store(), colleague.local(id));
    QVERIFY(status && status->requests.size() == 1);
    QCOMPARE(status->requests.front().overruled, reasons);
}

void GateTest::withdrawingGoesOnWhateverIsHalfTyped()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    type(desk, id, u"14 j"_s);
    desk.agreeToWithdraw(id, u"Het gaat niet door."_s);
    desk.mustSync();
    QVERIFY(pageStatus(site, desk, id) != 200);
}

/// Of a kind nobody can look into, as an older version let it in.
void GateTest::aPhotoThatTellsMoreHoldsThePublicationBack()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    addPhoto(desk, id, phonePhoto(PhotoKind::Jpeg, 1).left(900));
    desk.agreeToPublish(id, {});
    const SyncOutcome outcome = desk.sync();
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"asked:picture-uncleaned"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(outcome.reports.last().needsUser && !desk.local(id).intent);
    QVERIFY(pageStatus(site, desk, id) != 200);
    QVERIFY(desk.local(id).base); // it is shared all the same
    desk.set(id, u"/images/0"_s, "null");
    desk.agreeToPublish(id, {});
    desk.mustSync();
    QCOMPARE(pageStatus(site, desk, id), 200);
}

/// A desk that does not look, as of an older version, agreed; another of the same account carries it out.
void GateTest::aPhotoNobodyLookedAtHereIsAskedAboutAgain()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk old(site), desk(site);
    const DossierId id = old.addDossier(u"Speelplekken Paddepoel"_s);
    const FileRef photo = addPhoto(old, id, phonePhoto(PhotoKind::Jpeg, 1));
    QVERIFY(notePicture(old.store(), photo.sha256, true));
    old.agreeToPublish(id, {});
    old.syncUntil(u"shared"_s);
    const SyncOutcome outcome = desk.sync();
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"asked:picture-uncleaned"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(pageStatus(site, desk, id) != 200);
    QVERIFY(cleanPicturesOf(desk.store(), desk.files(), id).value());
    desk.agreeToPublish(id, {});
    desk.mustSync();
    QCOMPARE(pageStatus(site, desk, id), 200);
    const QString path = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/fotos/"_s
        + desk.work(id).images.first().slug + u".jpg/@@images/image"_s;
    QCOMPARE(site.browser(path).status, 200);
    QCOMPARE(tells(site.browser(path).body), QString());
}

void GateTest::aDossierForColleaguesIsNotPublished()
{
    QFETCH(const bool, isKnown);
    QFETCH(const QString, asked);
    const TestSite site(u"inprocess-classic"_s);
    TestDesk desk(site);
    const DossierId id = addOwn(desk);
    desk.agreeToPublish(id);
    const SyncOutcome outcome = synchronise(knowing(desk, isKnown ? Knows::Internal : Knows::Nothing));
    QVERIFY2(TestDesk::stepsIn(outcome).contains(asked), qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(outcome.reports.last().needsUser && !desk.local(id).intent);
    QVERIFY(desk.local(id).base); // it is shared all the same
    QVERIFY(pageStatus(site, desk, id) != 200);
}

/// The desk that agreed has another program, which says that it is for residents.
void GateTest::whatIsForColleaguesHereIsNotPublishedForAnotherDesk()
{
    QFETCH(const bool, isKnown);
    QFETCH(const QString, asked);
    const TestSite site(u"inprocess-classic"_s);
    TestDesk other(site), desk(site);
    const DossierId id = addOwn(other);
    other.agreeToPublish(id);
    EngineContext brokenOff = knowing(other, Knows::Public);
    std::stop_source stop;
    brokenOff.stop = stop.get_token();
    brokenOff.progress = [&stop](const SyncReport &soFar) {
        if (soFar.steps.last().kind == SyncEventKind::Shared)
            stop.request_stop();
    };
    (void)synchronise(brokenOff);
    const SyncOutcome outcome = synchronise(knowing(desk, isKnown ? Knows::Internal : Knows::Nothing));
    QVERIFY2(TestDesk::stepsIn(outcome).contains(asked), qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(pageStatus(site, desk, id) != 200);
    if (isKnown)
        return;
    // Who knows the sjabloon goes on with what was decided.
    (void)synchronise(knowing(other, Knows::Public));
    QCOMPARE(pageStatus(site, other, id), 200);
}

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
