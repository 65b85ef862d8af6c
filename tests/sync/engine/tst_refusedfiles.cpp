// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "model/publication/notes/shown.h"
#include "model/publication/notes/sitequestions.h"
#include "sync/engine/asking/openquestions.h"
#include "sync/engine/synccontext.h"
#include "sync/plone/ploneclient.h"
#include "tests/sync/engine/strictproxy.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// Between desk and site stands something that will not let everything through: what it lets through arrives,
/// and of the rest the user hears the name.
class RefusedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProxyOfOneMegabyteLetsEveryFileThrough_data() { addSiteRows(); }
    void aProxyOfOneMegabyteLetsEveryFileThrough();
    void aRefusedFileDoesNotHoldTheTextBack_data();
    void aRefusedFileDoesNotHoldTheTextBack();
    void aRefusedFileIsPublishedOnceTheSiteTakesIt_data() { addSiteRows(false); }
    void aRefusedFileIsPublishedOnceTheSiteTakesIt();
    void aFileThatFollowsIsLeftToANewerProgramWithoutAWord_data() { addSiteRows(); }
    void aFileThatFollowsIsLeftToANewerProgramWithoutAWord();
    void whatAWebmasterHidStaysHiddenWhenAFileFollows_data() { addSiteRows(); }
    void whatAWebmasterHidStaysHiddenWhenAFileFollows();
    void aRefusedFileIsNotTriedEveryTime();
    void aSiteThatTakesNoFilesIsNotAskedForAllOfThem();
    void aFileTheSiteStumblesOverHoldsNoOtherBack_data() { addSiteRows(); }
    void aFileTheSiteStumblesOverHoldsNoOtherBack();
    void aFileThatCannotBeReadHidesNoEdit_data() { addSiteRows(false); }
    void aFileThatCannotBeReadHidesNoEdit();
    void whatWasReadBeforeAnErrorIsNotReadAgain_data() { addSiteRows(false); }
    void whatWasReadBeforeAnErrorIsNotReadAgain();
    void theFilesOfThrownAwayPartsStayHome_data() { addSiteRows(false); }
    void theFilesOfThrownAwayPartsStayHome();
    void aFileOfAPartTakenOutOfTheTrashFollows();

private:
    static QByteArray paperOf(qsizetype size)
    {
        QByteArray paper("%PDF-1.4\n");
        while (paper.size() < size)
            paper.append(QByteArray::number(paper.size(), 16)).append('\n');
        return paper;
    }
    static QString documentPath(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        const Dossier work = desk.work(id);
        return site.base() + u"/dossiers/"_s + work.slug + u"/stukken/"_s + work.documents.at(0).slug
            + u".pdf"_s;
    }
    /// Refuses every request that carries the bytes of this file or names it.
    static std::function<QByteArray(const QByteArray &)> refusing(const QByteArray &bytes)
    {
        const QByteArray inJson = bytes.toBase64();
        return [inJson, bytes](const QByteArray &request) {
            return request.contains(inJson) || request.contains(bytes)
                ? QByteArray("507 Insufficient Storage")
                : QByteArray();
        };
    }
};

namespace
{

/// Refuses to read what lies in that folder of a dossier.
QByteArray refusedReading(const QByteArray &request, const QByteArray &folder)
{
    const QByteArray line = request.left(request.indexOf("\r\n"));
    return line.startsWith("GET ") && line.contains(folder) ? QByteArray("403 Forbidden") : QByteArray();
}

} // namespace

void RefusedFilesTest::aProxyOfOneMegabyteLetsEveryFileThrough()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    const StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    const QByteArray large = paperOf(3 * 1024 * 1024);
    const DossierId id = desk.addDossier(u"Achter een proxy"_s, large);
    const WithPart middle = withFile(desk.work(id), FilePart::Documents,
                                     *desk.files().takeBytes(paperOf(700 * 1024), u"middel.pdf"_s),
                                     u"Middel"_s, false, desk.ids());
    QVERIFY(desk.store().edit(id, [&](const Dossier &) -> Result<Dossier> { return middle.dossier; }));
    desk.agreeToPublish(id);
    desk.mustSync();
    QVERIFY(proxy.tooLarge() > 0);
    QCOMPARE(site.browser(documentPath(site, desk, id) + u"/@@download/file"_s).body, large);
    TestDesk second(site, u"collega"_s);
    second.mustSync();
    QCOMPARE(second.show(id), desk.show(id));
    for (const FileRef &file : filesOf(desk.work(id)))
        QVERIFY2(second.files().has(file.sha256), qPrintable(file.name));
    desk.mustSync(); // reads once what it wrote
    desk.settle();
    QCOMPARE(desk.mustSync().requests, 1);
}

void RefusedFilesTest::aRefusedFileDoesNotHoldTheTextBack_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("refused");
    for (const char *kind : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        for (const char *refused : {"its bytes", "its name", "its name, by the site itself"})
            QTest::addRow("%s, %s", kind, refused)
                << QString::fromLatin1(kind) << QString::fromLatin1(refused);
    }
}

void RefusedFilesTest::aRefusedFileDoesNotHoldTheTextBack()
{
    QFETCH(QString, kind);
    QFETCH(QString, refused);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    const QByteArray bytes = "%PDF-1.4 dit past er niet meer bij";
    const QByteArray name = "nota één.pdf";
    if (refused == u"its bytes"_s)
        proxy.refuses = refusing(bytes);
    else if (refused == u"its name"_s)
        proxy.refuses = [name](const QByteArray &request) {
            return request.contains(name) ? QByteArray("403 Forbidden") : QByteArray();
        };
    else // a name of two lines is one no site takes
        proxy.rewrites = [name](QByteArray body) { return body.replace(name, "nota\\néén.pdf"); };
    const DossierId id = desk.addDossier(u"De schijf van de site is vol"_s, bytes);
    desk.agreeToPublish(id);
    const SyncOutcome outcome = desk.mustSync();
    const QStringList steps = TestDesk::stepsIn(outcome);
    QVERIFY2(steps.contains(u"file-refused:nota één.pdf (Nota)"_s), qPrintable(steps.join(u' ')));
    QVERIFY(outcome.reports.last().needsUser);
    const Dossier work = desk.work(id);
    const QString root = site.base() + u"/dossiers/"_s + work.slug;
    QCOMPARE(site.anonymousStatus(root), 200);
    QCOMPARE(site.anonymousStatus(root + u"/vragen/"_s + work.questions.at(0).slug), 200);
    QVERIFY(site.anonymousStatus(documentPath(site, desk, id)) != 200);
    const SiteNotes notes = SiteNotes::from(desk.local(id));
    const auto shown = shownNow(desk.store(), id, SiteNotes::from(desk.local(id)));
    QVERIFY(notes.record && shown && *shown);
    QCOMPARE(lackingIn(*notes.record, **shown), QSet<QString>{work.documents.at(0).file.sha256});
    // No dead link: the page names the paper, and leads nowhere.
    const QByteArray page = site.browser(root).body;
    QVERIFY2(!page.contains("/stukken/"), page.constData());
    TestDesk second(site, u"collega"_s);
    QVERIFY(TestDesk::stepsIn(second.mustSync()).contains(u"file-missing:nota één.pdf"_s));
    QCOMPARE(second.show(id), desk.show(id));
}

void RefusedFilesTest::aRefusedFileIsPublishedOnceTheSiteTakesIt()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    const QByteArray bytes = "%PDF-1.4 straks wel";
    proxy.refuses = refusing(bytes);
    const DossierId id = desk.addDossier(u"Straks is er weer ruimte"_s, bytes);
    desk.agreeToPublish(id);
    desk.mustSync();
    QVERIFY(site.anonymousStatus(documentPath(site, desk, id)) != 200);
    proxy.refuses = nullptr;
    desk.advance(2 * 3600);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"file:nota één.pdf"_s), qPrintable(steps.join(u' ')));
    QCOMPARE(site.browser(documentPath(site, desk, id) + u"/@@download/file"_s).body, bytes);
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    QVERIFY(site.browser(root).body.contains("/stukken/"));
    desk.mustSync();
    desk.settle();
    QCOMPARE(desk.mustSync().requests, 1);
}

/// What a newer program made is told when somebody decides something; here nobody does.
void RefusedFilesTest::aFileThatFollowsIsLeftToANewerProgramWithoutAWord()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    const QByteArray bytes = "%PDF-1.4 straks wel";
    proxy.refuses = refusing(bytes);
    const DossierId id = desk.addDossier(u"Straks is er weer ruimte"_s, bytes);
    desk.agreeToPublish(id);
    desk.mustSync();
    // The newer program of our other computer made that publication, and this one knows not all it shows.
    QVERIFY(desk.store().change(id, [](LocalDossier &local) -> Result<void> {
        SiteNotes notes = SiteNotes::from(local);
        notes.needs = {u"tone"_s};
        notes.keepIn(local);
        return {};
    }));
    proxy.refuses = nullptr;
    desk.advance(2 * 3600);
    const SyncOutcome outcome = desk.mustSync();
    const QString steps = TestDesk::stepsIn(outcome).join(u' ');
    QVERIFY2(steps.contains(u"file:nota één.pdf"_s) && !steps.contains(u"asked"_s), qPrintable(steps));
    QVERIFY(SiteNotes::from(desk.local(id)).asked.isEmpty());
    QVERIFY(site.anonymousStatus(documentPath(site, desk, id)) != 200);
}

void RefusedFilesTest::whatAWebmasterHidStaysHiddenWhenAFileFollows()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    const QByteArray bytes = "%PDF-1.4 straks wel";
    proxy.refuses = refusing(bytes);
    const DossierId id = desk.addDossier(u"Straks is er weer ruimte"_s, bytes);
    desk.agreeToPublish(id);
    desk.mustSync();
    const Dossier work = desk.work(id);
    const QString question
        = site.base() + u"/dossiers/"_s + work.slug + u"/vragen/"_s + work.questions.first().slug;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.transition(question, u"retract"_s) || webmaster.transition(question, u"reject"_s));
    const auto asked = [](const SyncOutcome &outcome) { return outcome.reports.last().asked; };
    QCOMPARE(asked(desk.mustSync()).size(), 1);
    proxy.refuses = nullptr;
    desk.advance(2 * 3600);
    QCOMPARE(asked(desk.mustSync()).size(), 1);
    QVERIFY(site.anonymousStatus(question) != 200);
    // Read, but nothing was decided.
    QVERIFY(noteQuestionsRead(desk.store(), id, asked(desk.mustSync())).has_value());
    desk.advance(2 * 3600);
    desk.mustSync();
    QVERIFY(site.anonymousStatus(question) != 200);
    desk.agreeToPublish(id);
    desk.mustSync();
    QCOMPARE(site.anonymousStatus(question), 200);
    QCOMPARE(site.browser(documentPath(site, desk, id) + u"/@@download/file"_s).body, bytes);
}

void RefusedFilesTest::aRefusedFileIsNotTriedEveryTime()
{
    const TestSite site(u"oefensite-classic"_s);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    const QByteArray bytes = "%PDF-1.4 dit past er niet meer bij";
    proxy.refuses = refusing(bytes);
    const DossierId id = desk.addDossier(u"De schijf van de site is vol"_s, bytes);
    desk.mustSync();
    const int refused = proxy.refused();
    QVERIFY(refused > 0);
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"shared:2"_s));
    desk.settle();
    QCOMPARE(desk.mustSync().requests, 1);
    QCOMPARE(proxy.refused(), refused);
    desk.advance(2 * 3600);
    desk.mustSync();
    QVERIFY(proxy.refused() > refused);
}

void RefusedFilesTest::aSiteThatTakesNoFilesIsNotAskedForAllOfThem()
{
    const TestSite site(u"oefensite-classic"_s);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    proxy.refuses = [](const QByteArray &request) {
        return request.startsWith("POST") && request.left(300).contains("/bestanden ")
            ? QByteArray("403 Forbidden")
            : QByteArray();
    };
    const DossierId id = desk.addDossier(u"Geen bestanden"_s);
    Dossier work = desk.work(id);
    for (int i = 0; i < 12; ++i) {
        const QByteArray bytes = "%PDF-1.4 stuk " + QByteArray::number(i);
        work = withFile(work, FilePart::Documents, *desk.files().takeBytes(bytes, u"stuk.pdf"_s),
                        u"Stuk %1"_s.arg(i), false, desk.ids())
                   .dossier;
    }
    QVERIFY(desk.store().edit(id, [&](const Dossier &) -> Result<Dossier> { return work; }));
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"shared:1"_s));
    QVERIFY2(proxy.refused() <= 10, qPrintable(QString::number(proxy.refused())));
}

void RefusedFilesTest::aFileTheSiteStumblesOverHoldsNoOtherBack()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site), colleague(site, u"collega"_s, proxy.url());
    const DossierId id = desk.addDossier(u"Over één bestand struikelt de site"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QList<FileRef> files = filesOf(desk.work(id));
    QCOMPARE(files.size(), 2);
    const QByteArray first = files.first().sha256.toLatin1();
    proxy.refuses = [first](const QByteArray &request) {
        return request.startsWith("GET ") && request.left(request.indexOf("\r\n")).contains(first)
            ? QByteArray("500 Internal Server Error")
            : QByteArray();
    };
    const QStringList steps = TestDesk::stepsIn(colleague.mustSync());
    QVERIFY2(steps.contains(u"file-missing:"_s + files.first().name), qPrintable(steps.join(u' ')));
    QVERIFY(colleague.files().has(files.last().sha256));
    // Nor the looks after a withdrawal.
    colleague.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    QVERIFY(TestDesk::stepsIn(colleague.mustSync()).contains(u"withdrawn:2"_s));
    colleague.advance(61);
    colleague.mustSync();
    QCOMPARE(SiteNotes::from(colleague.local(id)).dueChecks.size(), 1);
    proxy.refuses = nullptr;
    colleague.mustSync();
    QVERIFY(colleague.files().has(files.first().sha256));
}

void RefusedFilesTest::theFilesOfThrownAwayPartsStayHome()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Weggegooid"_s, "%PDF-1.4 weggegooid");
    first.set(id, u"/documents/0/deleted"_s, '"' + QDate::currentDate().toString(Qt::ISODate).toUtf8() + '"');
    const SyncOutcome outcome = first.mustSync();
    QVERIFY2(!TestDesk::stepsIn(outcome).contains(u"file:nota één.pdf"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    const QStringList steps = TestDesk::stepsIn(second.mustSync());
    QVERIFY2(!steps.contains(u"file-missing:nota één.pdf"_s), qPrintable(steps.join(u' ')));
    second.settle();
    QCOMPARE(second.mustSync().requests, 1);
}

void RefusedFilesTest::aFileOfAPartTakenOutOfTheTrashFollows()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Toch niet weggegooid"_s, "%PDF-1.4 toch niet");
    first.set(id, u"/documents/0/deleted"_s, '"' + QDate::currentDate().toString(Qt::ISODate).toUtf8() + '"');
    first.mustSync();
    second.mustSync();
    second.set(id, u"/documents/0/deleted"_s, "null");
    second.mustSync();
    first.mustSync(); // has the bytes
    second.mustSync();
    QVERIFY(second.files().has(second.work(id).documents.at(0).file.sha256));
}

void RefusedFilesTest::aFileThatCannotBeReadHidesNoEdit()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const Dossier work = desk.work(id);
    const QString question
        = site.base() + u"/dossiers/"_s + work.slug + u"/vragen/"_s + work.questions.first().slug;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.patch(question, {{u"title"_s, u"Blijft hij staan?"_s}}).has_value());
    proxy.refuses = [](const QByteArray &request) { return refusedReading(request, "/stukken/"); };
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"adopted:question"_s), qPrintable(steps.join(u' ')));
    QVERIFY(proxy.refused() > 0);
}

void RefusedFilesTest::whatWasReadBeforeAnErrorIsNotReadAgain()
{
    QFETCH(QString, kind);
    TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    const QString news = root + u"/nieuws/"_s + desk.work(id).news.first().slug;
    const QString nota = documentPath(site, desk, id);
    QVERIFY(!SiteNotes::from(desk.local(id)).seen.contains(news));
    site.advance(5); // what is read within the second in which it was written, is read again
    // A webmaster wrote something, and hid something.
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.patch(nota, {{u"title"_s, u"Nota van juni"_s}}));
    const QString hidden = root + u"/nieuws"_s;
    QVERIFY(webmaster.transition(hidden, u"retract"_s) || webmaster.transition(hidden, u"reject"_s));
    // A desk reads once what it wrote, in the order of the addresses; the site stumbles over a question.
    proxy.refuses = [](const QByteArray &request) { return refusedReading(request, "/vragen/"); };
    QVERIFY(!TestDesk::troubleIn(desk.sync()).isEmpty());
    const SiteNotes notes = SiteNotes::from(desk.local(id));
    QVERIFY(notes.seen.contains(news));
    QVERIFY2(!notes.seen.contains(nota), "what the webmaster wrote would never be taken in");
    QVERIFY2(!notes.seen.contains(hidden + stateMark), "nobody would hear that it is hidden");
    QVERIFY(notes.asked.isEmpty());
    // Nothing of it is lost once the site answers.
    proxy.refuses = {};
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"adopted:title"_s) && steps.contains(u"asked:hidden-on-site:Nieuws"_s),
             qPrintable(steps.join(u' ')));
    QCOMPARE(desk.work(id).documents.first().title, u"Nota van juni"_s);
}

QTEST_GUILESS_MAIN(RefusedFilesTest)
#include "tst_refusedfiles.moc"
