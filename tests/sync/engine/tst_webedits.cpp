// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/dossier/pointer.h"
#include "tests/sync/engine/testdesk.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// What a webmaster does by hand on the site, and what comes of it on the desks.
class WebEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdoptedTextKeepsItsPictureAndLinks_data() { addSiteRows(); }
    void anAdoptedTextKeepsItsPictureAndLinks();
    void whatWasRemovedByHandIsAskedAndThenRemade_data() { addSiteRows(); }
    void whatWasRemovedByHandIsAskedAndThenRemade();
    void anHourlyLookAsksAboutWhatWasRemoved_data() { addSiteRows(); }
    void anHourlyLookAsksAboutWhatWasRemoved();
    void aRemovedPageIsAskedAndThenRemade_data() { addClassicRows(); }
    void aRemovedPageIsAskedAndThenRemade();
    void withoutItsPageADossierIsStillWithdrawn_data() { addClassicRows(); }
    void withoutItsPageADossierIsStillWithdrawn();

private:
    /// On Volto the page is the dossier itself.
    static void addClassicRows()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("oefensite-classic") << u"oefensite-classic"_s;
        QTest::newRow("plone-classic") << u"plone-classic"_s;
    }
    static DossierId published(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.agreeToPublish(id);
        desk.mustSync();
        return id;
    }
    static QString rootOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug;
    }
};

namespace
{

/// The answer of the first question shows a photo and links to the first document.
void enrich(TestDesk &desk, const DossierId &id)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(&buffer, "PNG"));
    const auto file = desk.files().takeBytes(bytes, u"plein.png"_s);
    QVERIFY(file.has_value());
    const auto changed = desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        Dossier dossier = withFile(work, FilePart::Photos, *file, u"Het plein"_s, false, desk.ids()).dossier;
        dossier.images.first().alt = u"Een plein"_s;
        dossier.questions.first().answer
            = {{.spans = {{.text = u"Nee, lees de "_s},
                          {.text = u"nota"_s, .href = u"part:"_s + dossier.documents.first().id}}},
               {.kind = BlockKind::Image, .ref = dossier.images.first().id}};
        return dossier;
    });
    QVERIFY(changed.has_value());
}

/// The fields as an editor sends them back with a word of the text replaced.
QJsonObject withWord(const QJsonObject &json, const QByteArray &word, const QByteArray &other)
{
    QJsonObject fields;
    for (const QString &name : {u"text"_s, u"blocks"_s, u"blocks_layout"_s}) {
        if (!json.contains(name))
            continue;
        if (name == u"text"_s) {
            fields.insert(name,
                          richTextValue(richTextData(json.value(name))
                                            .replace(QString::fromUtf8(word), QString::fromUtf8(other))));
            continue;
        }
        const QByteArray bytes = QJsonDocument(json.value(name).toObject()).toJson().replace(word, other);
        fields.insert(name, QJsonDocument::fromJson(bytes).object());
    }
    return fields;
}

} // namespace

void WebEditsTest::anAdoptedTextKeepsItsPictureAndLinks()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    enrich(desk, id);
    desk.agreeToPublish(id);
    desk.mustSync();
    const RichText ours = desk.work(id).questions.first().answer;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QString path = rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
    const auto there = webmaster.get(path);
    QVERIFY(there.has_value());
    QJsonObject edit = withWord(there->json, "Nee", "Neen");
    // The catalog counts in seconds: within one, only another title tells that something was written.
    edit.insert(u"title"_s, u"Blijft hij staan?"_s);
    QVERIFY(webmaster.patch(path, edit).has_value());
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"adopted:answer"_s));
    RichText wanted = ours;
    wanted.first().spans.first().text = u"Neen, lees de "_s;
    QCOMPARE(QJsonDocument(richTextToJson(desk.work(id).questions.first().answer)).toJson(),
             QJsonDocument(richTextToJson(wanted)).toJson());
}

void WebEditsTest::whatWasRemovedByHandIsAskedAndThenRemade()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString news = rootOf(site, desk, id) + u"/nieuws/"_s + desk.work(id).news.first().slug;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(news).has_value());
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.agreeToPublish(id);
    const SyncOutcome asked = desk.mustSync();
    QVERIFY2(TestDesk::stepsIn(asked).contains(u"asked:removed-on-site:Kom naar de inloopavond"_s),
             qPrintable(TestDesk::stepsIn(asked).join(u' ')));
    QVERIFY(asked.reports.last().needsUser);
    QVERIFY(site.anonymousStatus(news) != 200);
    QVERIFY(!site.browser(rootOf(site, desk, id)).body.contains("Twee speelplekken"));
    const SyncOutcome quiet = desk.mustSync();
    QVERIFY(!TestDesk::stepsIn(quiet).join(u' ').contains(u"asked"_s));
    QVERIFY(site.anonymousStatus(news) != 200);
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:2"_s));
    QCOMPARE(site.anonymousStatus(news), 200);
}

void WebEditsTest::anHourlyLookAsksAboutWhatWasRemoved()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString stuk
        = rootOf(site, desk, id) + u"/stukken/"_s + desk.work(id).documents.first().slug + u".pdf"_s;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(stuk).has_value());
    desk.advance(3700);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"asked:removed-on-site:Nota"_s));
    desk.advance(3700);
    QVERIFY(!TestDesk::stepsIn(desk.mustSync()).contains(u"asked:removed-on-site:Nota"_s));
    QVERIFY(site.anonymousStatus(stuk) != 200);
    desk.agreeToPublish(id);
    desk.mustSync();
    QCOMPARE(site.anonymousStatus(stuk), 200);
}

void WebEditsTest::aRemovedPageIsAskedAndThenRemade()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString page = rootOf(site, desk, id) + u"/index_html"_s;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(page).has_value());
    desk.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"asked:removed-on-site:Speelplekken Paddepoel"_s));
    QVERIFY(site.anonymousStatus(page) != 200);
    desk.mustSync();
    QVERIFY(site.anonymousStatus(page) != 200);
    desk.agreeToPublish(id);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"published:2"_s), qPrintable(steps.join(u' ')));
    QCOMPARE(site.anonymousStatus(page), 200);
}

void WebEditsTest::withoutItsPageADossierIsStillWithdrawn()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = rootOf(site, desk, id);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.remove(root + u"/index_html"_s).has_value());
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"withdrawn:2"_s));
    for (const CatalogRow &row : site.rows()) {
        if (row.path.startsWith(root))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
}

QTEST_GUILESS_MAIN(WebEditsTest)
#include "tst_webedits.moc"
