// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/strictproxy.h"
#include "tests/sync/engine/testdesk.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <QTransform>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A site may change what it is sent: what it answered is what later looks compare with. And what it will not
/// take is said before anything is written.
class ChangedBySiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoTheSiteTurnsIsPublishedOnce_data();
    void aPhotoTheSiteTurnsIsPublishedOnce();
    void anotherPhotoForTheSameImageIsSent_data() { addSiteRows(); }
    void anotherPhotoForTheSameImageIsSent();
    void controlCharactersDoNotHoldAPublicationBack_data() { addSiteRows(); }
    void controlCharactersDoNotHoldAPublicationBack();
    void anEndBeforeTheBeginningIsSaidBeforeTheFirstWrite_data() { addSiteRows(); }
    void anEndBeforeTheBeginningIsSaidBeforeTheFirstWrite();
    void anEventThatEndsBeforeItBeginsIsSaidBeforeTheFirstWrite_data() { addSiteRows(); }
    void anEventThatEndsBeforeItBeginsIsSaidBeforeTheFirstWrite();
    void aDamagedFileIsToldAndNeverSent_data() { addSiteRows(false); }
    void aDamagedFileIsToldAndNeverSent();
    void aDamagedFileIsFetchedAgainAndPublishedWhole_data() { addSiteRows(false); }
    void aDamagedFileIsFetchedAgainAndPublishedWhole();
    void aNameANeighbouringSiteHasIsNamed_data();
    void aNameANeighbouringSiteHasIsNamed();
    void aBaseANeighbouringSiteHasIsNamed_data() { addSiteRows(); }
    void aBaseANeighbouringSiteHasIsNamed();
    void aFileNameOfAnotherTimeDoesNotBreakASync_data() { addSiteRows(); }
    void aFileNameOfAnotherTimeDoesNotBreakASync();
    void whatLooksLikeCodeIsPublishedOnce_data() { addSiteRows(); }
    void whatLooksLikeCodeIsPublishedOnce();
    void whatASiteLeavesOutOfATextIsPublishedOnce_data();
    void whatASiteLeavesOutOfATextIsPublishedOnce();

private:
    static QString rootOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug;
    }
    /// A photo of `width` by 40 points, red above and blue below, with this EXIF orientation.
    static QByteArray photo(int orientation, bool jpeg, int width = 60)
    {
        QImage image(width, 40, QImage::Format_RGB32);
        image.fill(Qt::blue);
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, qRgb(255, 0, 0));
        }
        const QByteArray tiff = QByteArray::fromHex("4d4d002a000000080001011200030000000100")
            + char(orientation) + QByteArray::fromHex("000000000000");
        QBuffer buffer;
        image.save(&buffer, jpeg ? "JPEG" : "PNG");
        QByteArray bytes = buffer.data();
        if (jpeg) {
            const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
            const auto length = exif.size() + 2;
            bytes.insert(2, QByteArray::fromHex("ffe1") + char(length >> 8) + char(length & 0xff) + exif);
        }
        return bytes;
    }
    static DossierId withPhoto(TestDesk &desk, const QByteArray &bytes, const QString &name)
    {
        const DossierId id = desk.addDossier(u"Foto van de telefoon"_s);
        const FileRef file = *desk.files().takeBytes(bytes, name);
        const WithPart added = withFile(desk.work(id), FilePart::Photos, file, u"Plein"_s, false, desk.ids());
        [&] {
            QVERIFY(desk.store().edit(id, [&](const Dossier &) -> Result<Dossier> { return added.dossier; }));
        }();
        desk.set(id, u"/images/0/alt"_s, "\"Een leeg plein\"");
        return id;
    }
    static void answer(TestDesk &desk, const DossierId &id, const RichText &text)
    {
        QVERIFY(desk.store().edit(id, [&text](Dossier work) -> Result<Dossier> {
            work.questions.first().answer = text;
            return work;
        }));
    }
    /// Nothing is sent or asked any more; also not when every head is read, and a line is published beside
    /// it.
    static void isPublishedOnce(TestDesk &desk, const DossierId &id)
    {
        desk.mustSync(); // reads once what it wrote
        desk.settle();
        QCOMPARE(desk.mustSync().requests, 1);
        desk.advance(2 * 3600);
        const QStringList hourly = TestDesk::stepsIn(desk.mustSync());
        QVERIFY2(hourly.isEmpty(), qPrintable(hourly.join(u' ')));
        desk.set(id, u"/summary"_s, "\"Een andere zin.\"");
        desk.agreeToPublish(id);
        const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
        QVERIFY2(steps.contains(u"published:2"_s) && !steps.contains(u"vragen/"_s)
                     && !steps.contains(u"asked"_s) && !steps.contains(u"adopted"_s),
                 qPrintable(steps));
    }
    static void spoil(TestDesk &desk, const FileRef &file)
    {
        QFile stored(desk.files().path(file.sha256));
        QVERIFY(stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(stored.open(QIODevice::ReadWrite));
        QVERIFY(stored.seek(3));
        QVERIFY(stored.write("X", 1) == 1);
    }
};

void ChangedBySiteTest::aPhotoTheSiteTurnsIsPublishedOnce_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("width");
    for (const char *kind : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        for (const int orientation : {1, 3, 6, 8})
            QTest::addRow("%s, turned %d", kind, orientation)
                << QString::fromLatin1(kind) << orientation << 60;
        QTest::addRow("%s, large and turned", kind) << QString::fromLatin1(kind) << 6 << 6000;
    }
}

void ChangedBySiteTest::aPhotoTheSiteTurnsIsPublishedOnce()
{
    QFETCH(QString, kind);
    QFETCH(int, orientation);
    QFETCH(int, width);
    const TestSite site(kind);
    TestDesk desk(site);
    QByteArray bytes = photo(orientation, true, width);
    if (width > 1000) // above what goes in one piece
        bytes.append(QByteArray(1200 * 1024, '\0'));
    const DossierId id = withPhoto(desk, bytes, u"IMG_0001.jpg"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString path = rootOf(site, desk, id) + u"/fotos/"_s + desk.work(id).images.at(0).slug + u".jpg"_s;
    const QByteArray shown = site.browser(path + u"/@@images/image"_s).body;
    QVERIFY2(!QImage::fromData(shown).isNull(), shown.left(200).constData());
    desk.mustSync(); // the first look at what stands there
    desk.settle();
    QCOMPARE(desk.mustSync().requests, 1);
    desk.advance(2 * 3600); // every head is read
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.isEmpty(), qPrintable(steps.join(u' ')));
    desk.set(id, u"/summary"_s, "\"Een andere zin.\"");
    desk.agreeToPublish(id);
    const QStringList again = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(!again.join(u' ').contains(u"fotos/"_s), qPrintable(again.join(u' ')));
}

void ChangedBySiteTest::anotherPhotoForTheSameImageIsSent()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = withPhoto(desk, photo(6, true), u"IMG_0001.jpg"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const FileRef other = *desk.files().takeBytes(photo(8, true, 64), u"IMG_0002.jpg"_s);
    Dossier work = desk.work(id);
    work.images[0].file = other;
    QVERIFY(desk.store().edit(id, [&](const Dossier &) -> Result<Dossier> { return work; }));
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString path = rootOf(site, desk, id) + u"/fotos/"_s + work.images.at(0).slug + u".jpg"_s;
    const QImage shown = QImage::fromData(site.browser(path + u"/@@images/image"_s).body);
    QCOMPARE(std::max(shown.width(), shown.height()), 64);
}

void ChangedBySiteTest::controlCharactersDoNotHoldAPublicationBack()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Gekopieerd\u000buit Word"_s);
    desk.set(id, u"/summary"_s, "\"Regel een\\u000bregel twee\\u0002.\"");
    desk.set(id, u"/news/0/title"_s, "\"Nieuws\\u0007bericht\"");
    desk.set(id, u"/questions/0/answer"_s,
             "[{\"kind\":\"paragraph\",\"spans\":[{\"text\":\"Ja\\u0001, zo \\u000cis het\"}]}]");
    desk.agreeToPublish(id);
    desk.mustSync();
    QCOMPARE(site.anonymousStatus(rootOf(site, desk, id)), 200);
    desk.mustSync();
    desk.settle();
    QCOMPARE(desk.mustSync().requests, 1);
    desk.advance(2 * 3600);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.isEmpty(), qPrintable(steps.join(u' ')));
}

void ChangedBySiteTest::anEndBeforeTheBeginningIsSaidBeforeTheFirstWrite()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Eerst het einde"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString root = rootOf(site, desk, id);
    const QByteArray before = site.browser(root).body;
    desk.set(id, u"/summary"_s, "\"Een nieuwe zin, die nog niemand mag lezen.\"");
    desk.set(id, u"/news/0/until"_s, "\"2026-11-01\"");
    desk.agreeToPublish(id);
    const SyncOutcome outcome = desk.mustSync();
    const QStringList steps = TestDesk::stepsIn(outcome);
    QVERIFY2(steps.contains(u"asked:site-refuses:expires:Kom naar de inloopavond"_s),
             qPrintable(steps.join(u' ')));
    QVERIFY(outcome.reports.last().needsUser);
    QVERIFY(!site.browser(root).body.contains("die nog niemand mag lezen"));
    QVERIFY(before.contains("Wij maken drie speelplekken nieuw"));
    desk.set(id, u"/news/0/until"_s, "\"2027-11-01\"");
    desk.agreeToPublish(id);
    const QStringList after = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(after.join(u' ').contains(u"published:2"_s) && !after.join(u' ').contains(u"adopted"_s)
                 && !after.join(u' ').contains(u"asked"_s),
             qPrintable(after.join(u' ')));
    QVERIFY(site.browser(root).body.contains("die nog niemand mag lezen"));
}

void ChangedBySiteTest::anEventThatEndsBeforeItBeginsIsSaidBeforeTheFirstWrite()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Eerst het einde"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString root = rootOf(site, desk, id);
    desk.set(id, u"/summary"_s, "\"Een nieuwe zin, die nog niemand mag lezen.\"");
    desk.set(id, u"/planning/milestones"_s,
             R"([{"title": "Inloopavond", "date": "2026-12-03", "time": "20:00", "endTime": "19:00"}])");
    desk.agreeToPublish(id);
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"asked:site-refuses:end:Inloopavond"_s) && !steps.contains(u"published:2"_s),
             qPrintable(steps));
    QVERIFY(!site.browser(root).body.contains("die nog niemand mag lezen"));
    desk.set(id, u"/planning/milestones/0/endTime"_s, "\"21:00\"");
    desk.agreeToPublish(id);
    const QString after = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(after.contains(u"published:2"_s) && !after.contains(u"adopted"_s) && !after.contains(u"asked"_s),
             qPrintable(after));
    QVERIFY(site.browser(root).body.contains("die nog niemand mag lezen"));
}

void ChangedBySiteTest::aDamagedFileIsToldAndNeverSent()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Een schijf met een gebrek"_s, "%PDF-1.4 heel");
    spoil(desk, desk.work(id).documents.at(0).file);
    const SyncOutcome outcome = desk.mustSync();
    const QStringList steps = TestDesk::stepsIn(outcome);
    QVERIFY2(steps.contains(u"file-damaged:nota één.pdf (Nota)"_s), qPrintable(steps.join(u' ')));
    QVERIFY(outcome.reports.last().needsUser);
    QVERIFY(steps.contains(u"shared:1"_s));
    QVERIFY(!desk.files().has(desk.work(id).documents.at(0).file.sha256));
    const QString sha = desk.work(id).documents.at(0).file.sha256;
    for (const SiteRow &row : site.rows())
        QVERIFY2(!row.path.contains(sha), qPrintable(row.path));
}

void ChangedBySiteTest::aDamagedFileIsFetchedAgainAndPublishedWhole()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Een schijf met een gebrek"_s, "%PDF-1.4 heel");
    desk.mustSync();
    const FileRef file = desk.work(id).documents.at(0).file;
    spoil(desk, file);
    desk.agreeToPublish(id);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"fetched:nota één.pdf"_s), qPrintable(steps.join(u' ')));
    const QString path
        = rootOf(site, desk, id) + u"/stukken/"_s + desk.work(id).documents.at(0).slug + u".pdf"_s;
    QCOMPARE(site.browser(path + u"/@@download/file"_s).body, QByteArray("%PDF-1.4 heel"));
    QVERIFY(desk.files().has(file.sha256));
}

void ChangedBySiteTest::aNameANeighbouringSiteHasIsNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    for (const QString &kind : {u"oefensite-classic"_s, u"oefensite-volto"_s}) {
        for (const QString &name : {u"intern"_s, u"stukken"_s, u"nieuws"_s})
            QTest::addRow("%s, %s", qPrintable(kind), qPrintable(name)) << kind << name;
    }
}

void ChangedBySiteTest::aNameANeighbouringSiteHasIsNamed()
{
    QFETCH(QString, kind);
    QFETCH(QString, name);
    const TestSite site(kind, {name});
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Naast een andere site"_s);
    desk.agreeToPublish(id);
    const SyncOutcome outcome = desk.sync();
    QVERIFY(outcome.reports.last().error);
    QCOMPARE(outcome.reports.last().error->kind, ErrorKind::Rejected);
    QCOMPARE(outcome.reports.last().error->detail, u"reserved:"_s + name);
    // Nothing is readable, and without a place of its own nothing is shared either.
    QVERIFY(site.anonymousStatus(rootOf(site, desk, id)) != 200);
    for (const SiteRow &row : site.rows())
        QVERIFY2(site.anonymousStatus(row.path) != 200 || !row.path.contains(desk.work(id).slug),
                 qPrintable(row.path));
    QCOMPARE(desk.local(id).base.has_value(), name != u"intern"_s);
}

void ChangedBySiteTest::aBaseANeighbouringSiteHasIsNamed()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Naast een andere site"_s);
    desk.agreeToPublish(id);
    // On every real Plone of the tests a site of that name stands beside, and the portal acquires it.
    EngineContext context = desk.context();
    context.site.base = site.base() + u'/' + TestSite::neighbour();
    const SyncOutcome outcome = synchronise(context);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Rejected);
    QCOMPARE(outcome.error->detail, u"reserved:"_s + TestSite::neighbour());
    QVERIFY(!desk.local(id).base);
    for (const SiteRow &row : site.rows())
        QVERIFY2(!row.path.contains(desk.work(id).slug), qPrintable(row.path));
}

void ChangedBySiteTest::aFileNameOfAnotherTimeDoesNotBreakASync()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Namen van vroeger"_s);
    // As an older version of the program may have stored it.
    Dossier work = desk.work(id);
    work.documents[0].file.name = u"no\nta\u0007 e\u0301e\u0301n.pdf"_s;
    QVERIFY(desk.store().edit(id, [&](const Dossier &) -> Result<Dossier> { return work; }));
    desk.agreeToPublish(id);
    desk.mustSync();
    TestDesk second(site, u"collega"_s);
    second.mustSync();
    QCOMPARE(second.work(id).documents.at(0).file.name, u"no ta één.pdf"_s);
    QVERIFY(second.files().has(second.work(id).documents.at(0).file.sha256));
    desk.mustSync();
    desk.settle();
    QCOMPARE(desk.mustSync().requests, 1);
}

void ChangedBySiteTest::whatLooksLikeCodeIsPublishedOnce()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Wat <script> en <style>p{}</style> doen"_s);
    const QString code = u"<script>alert(1)</script> <iframe src=\"https://a.example\"></iframe> "
                         "<style>p{color:red}</style> &amp;lt; javascript:x data:text/html,x expression(1)"_s;
    answer(desk, id,
           {{.spans = {{.text = code, .bold = true},
                       {.text = u" hier"_s, .href = u"https://a.example/?q=%3Cscript%3E&r=javascript:x"_s}}},
            {.kind = BlockKind::Heading, .spans = {{.text = u"<style>"_s}}, .level = 3}});
    desk.set(id, u"/summary"_s, R"("Een <iframe> of een <script>: &lt;b&gt; expression(2).")");
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString path = rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
    QCOMPARE(site.anonymousStatus(path), 200);
    const QByteArray shown = site.browser(path).body; // of blocks a real site shows nothing by itself
    QVERIFY2((shown.contains("alert(1)") || site.isVolto()) && !shown.contains("<script>alert(1)"),
             shown.constData());
    isPublishedOnce(desk, id);
    QVERIFY(plainText(desk.work(id).questions.first().answer).startsWith(code));
}

void ChangedBySiteTest::whatASiteLeavesOutOfATextIsPublishedOnce_data()
{
    QTest::addColumn<QString>("kind"); // with blocks no text is cleaned
    QTest::newRow("oefensite-classic") << u"oefensite-classic"_s;
    QTest::newRow("plone-classic") << u"plone-classic"_s;
}

void ChangedBySiteTest::whatASiteLeavesOutOfATextIsPublishedOnce()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy cleaning(site.url()); // as the filter of a site does that has been set stricter
    cleaning.rewrites
        = [](QByteArray body) { return body.replace("<blockquote>", "").replace("</blockquote>", ""); };
    TestDesk desk(site, u"publicist"_s, cleaning.url());
    const DossierId id = desk.addDossier(u"Een site die citaten weglaat"_s);
    const RichText ours{{.kind = BlockKind::Quote, .spans = {{.text = u"Wij willen een schommel."_s}}},
                        {.spans = {{.text = u"Die komt er."_s}}}};
    answer(desk, id, ours);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString path = rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
    const QByteArray shown = site.browser(path).body;
    QVERIFY2(shown.contains("Wij willen een schommel.") && !shown.contains("<blockquote>"),
             shown.constData());
    isPublishedOnce(desk, id);
    QCOMPARE(desk.work(id).questions.first().answer, ours);
}

QTEST_GUILESS_MAIN(ChangedBySiteTest)
#include "tst_changedbysite.moc"
