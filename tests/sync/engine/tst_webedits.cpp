// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "model/merge/merge.h"
#include "model/sjabloon/keptsjablonen.h"
#include "model/sjabloon/otherversion.h"
#include "tests/support/newersjabloon.h"
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
    void aTextWrittenInTheSecondOfOurLookIsSeenToo_data();
    void aTextWrittenInTheSecondOfOurLookIsSeenToo();
    void anAdoptedTextKeepsWhatOnlyTheConceptShows_data();
    void anAdoptedTextKeepsWhatOnlyTheConceptShows();
    void whatResidentsGetNoLongerStaysOurs_data();
    void whatResidentsGetNoLongerStaysOurs();
    void whatWasTakenBackHereIsOursBesideANewEdit_data();
    void whatWasTakenBackHereIsOursBesideANewEdit();
    void whatWasRemovedByHandIsAskedAndThenRemade_data() { addSiteRows(); }
    void whatWasRemovedByHandIsAskedAndThenRemade();
    void anHourlyLookAsksAboutWhatWasRemoved_data() { addSiteRows(); }
    void anHourlyLookAsksAboutWhatWasRemoved();
    void aRemovedPageIsAskedAndThenRemade_data() { addClassicRows(); }
    void aRemovedPageIsAskedAndThenRemade();
    void withoutItsPageADossierIsStillWithdrawn_data() { addClassicRows(); }
    void withoutItsPageADossierIsStillWithdrawn();
    void aNoticeLosesNoTitleOfTheWebmaster_data();
    void aNoticeLosesNoTitleOfTheWebmaster();
    void twoTitlesOfTheWebmasterAreBothKept_data() { addClassicRows(); }
    void twoTitlesOfTheWebmasterAreBothKept();

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
    static void webmasterWrites(TestSite &site, const QString &path, const QJsonObject &fields)
    {
        site.advance(2); // the catalog counts in seconds
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        QVERIFY(webmaster.patch(path, fields).has_value());
    }
    static QString valueOf(TestDesk &desk, const DossierId &id, const QString &pointer)
    {
        QJsonValue value = dossierToJson(desk.work(id));
        for (const QString &step : pointer.split(u'/', Qt::SkipEmptyParts))
            value = value.isArray() ? value[step.toInt()] : value[step];
        return value.toString();
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

/// The newer sjabloon without a section.
WrittenSjabloon without(const QString &section)
{
    WrittenSjabloon written = newerSjabloon();
    QJsonObject json = QJsonDocument::fromJson(written.structure).object();
    QJsonArray sections = json.value(u"sections"_s).toArray();
    for (qsizetype i = sections.size() - 1; i >= 0; --i) {
        if (sections.at(i)[u"key"_s] == section)
            sections.removeAt(i);
    }
    json.insert(u"sections"_s, sections);
    written.structure = QJsonDocument(json).toJson();
    return written;
}

void follow(TestDesk &desk, const DossierId &id, const WrittenSjabloon &sjabloon)
{
    const KeptSjablonen kept{.written = {{sjabloon.name, sjabloon}}, .seen = {}, .refused = {}};
    QVERIFY(desk.store().setSetting(keptSjablonenKey(), kept.toSetting()));
    QVERIFY(desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
        WD_ASSIGN(const SjabloonText text, readSjabloon(sjabloon));
        return following(text, work);
    }));
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

void WebEditsTest::aTextWrittenInTheSecondOfOurLookIsSeenToo_data()
{
    QTest::addColumn<QString>("kind"); // a real Plone is rarely that quick
    QTest::newRow("oefensite-classic") << u"oefensite-classic"_s;
    QTest::newRow("oefensite-volto") << u"oefensite-volto"_s;
}

void WebEditsTest::aTextWrittenInTheSecondOfOurLookIsSeenToo()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    for (bool sameSecond = false; !sameSecond;) {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        enrich(desk, id);
        desk.agreeToPublish(id);
        desk.mustSync();
        desk.mustSync(); // reads once what this desk wrote
        const QString path = rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
        const auto before = webmaster.get(path);
        QVERIFY(before && webmaster.patch(path, withWord(before->json, "Nee", "Neen")).has_value());
        sameSecond = webmaster.get(path)->modified.toSecsSinceEpoch() == before->modified.toSecsSinceEpoch();
        const QStringList steps = TestDesk::stepsIn(desk.mustSync());
        QVERIFY2(steps.contains(u"adopted:answer"_s), qPrintable(steps.join(u' ')));
    }
}

void WebEditsTest::anAdoptedTextKeepsWhatOnlyTheConceptShows_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word"); // that the webmaster writes otherwise
    QTest::addColumn<bool>("asked");
    for (const char *kind : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        QTest::addRow("%s another paragraph", kind) << QString::fromLatin1(kind) << u"Vragen"_s << false;
        QTest::addRow("%s beside the photo", kind) << QString::fromLatin1(kind) << u"tekening"_s << false;
        QTest::addRow("%s the paragraph of the link", kind) << QString::fromLatin1(kind) << u"Nee"_s << true;
    }
}

void WebEditsTest::anAdoptedTextKeepsWhatOnlyTheConceptShows()
{
    QFETCH(QString, kind);
    QFETCH(QString, word);
    QFETCH(bool, asked);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    enrich(desk, id);
    QVERIFY(desk.store().edit(id, [](Dossier work) -> Result<Dossier> {
        work.images.first().deleted = u"2026-11-20"_s;
        RichText &answer = work.questions.first().answer;
        answer.first().spans.last().href = u"part:"_s + work.documents.last().id; // the internal one
        answer.append({.spans = {{.text = u"Zie de tekening."_s}}});
        answer.append({.spans = {{.text = u"Vragen? Bel ons."_s}}});
        return work;
    }));
    desk.agreeToPublish(id);
    desk.mustSync();
    const QJsonArray ours = richTextToJson(desk.work(id).questions.first().answer);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QString path = rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
    const auto there = webmaster.get(path);
    QVERIFY(there.has_value());
    QJsonObject edit = withWord(there->json, word.toUtf8(), word.toUtf8() + "!");
    edit.insert(u"title"_s, u"Blijft hij staan?"_s); // seen in the catalog, whatever the second
    QVERIFY(webmaster.patch(path, edit).has_value());
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"adopted:answer"_s));

    const QList<NumberedConflict> cards = desk.local(id).conflicts;
    QCOMPARE(cards.size(), asked ? 1 : 0);
    const Dossier adopted = desk.work(id);
    QVERIFY(plainText(adopted.questions.first().answer).contains(word + u'!'));
    const auto kept = asked ? settle(adopted, cards.first().conflict, ConflictChoice::Mine, desk.ids())
                            : Result<Dossier>(adopted);
    QVERIFY(kept.has_value());
    QByteArray wanted = QJsonDocument(ours).toJson();
    if (!asked)
        wanted.replace(word.toUtf8(), word.toUtf8() + "!");
    QCOMPARE(QJsonDocument(richTextToJson(kept->questions.first().answer)).toJson(), wanted);
}

void WebEditsTest::whatResidentsGetNoLongerStaysOurs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("section"); // that the sjabloon leaves out; none: the part is internal
    QTest::addColumn<bool>("ours"); // whether the concept says something else as well
    const auto row
        = [](const char *kind, const char *name, const QString &pointer, const QString &section, bool ours) {
              QTest::addRow("%s %s", kind, name) << QString::fromLatin1(kind) << pointer << section << ours;
          };
    for (const char *kind : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        row(kind, "an internal document, renamed", u"/documents/0/title"_s, {}, true);
        row(kind, "an internal document", u"/documents/0/title"_s, {}, false);
        row(kind, "news that the sjabloon leaves out, renamed", u"/news/0/title"_s, u"news"_s, true);
        row(kind, "a summary that the sjabloon leaves out, rewritten", u"/summary"_s, u"summary"_s, true);
        row(kind, "a day in a planning that the sjabloon leaves out, moved", u"/planning/milestones/0/date"_s,
            u"planning"_s, true);
    }
}

void WebEditsTest::whatResidentsGetNoLongerStaysOurs()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, pointer);
    QFETCH(const QString, section);
    QFETCH(const bool, ours);
    TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.set(id, u"/planning/milestones/-"_s,
             R"({"title": "Inloopavond", "state": "planned", "date": "2027-01-14", "time": "19:30"})");
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString root = rootOf(site, desk, id);
    const Dossier work = desk.work(id);
    const bool day = section == u"planning"_s;
    const QString mine = day ? u"2027-01-21"_s : u"Zoals besproken met de wethouder"_s;
    const QString theirs = day ? u"2027-01-15"_s : u"Zoals de webmaster het schrijft"_s;
    if (ours)
        desk.set(id, pointer, u"\"%1\""_s.arg(mine).toUtf8());
    if (section.isEmpty())
        desk.set(id, u"/documents/0/visibility"_s, "\"internal\"");
    else
        follow(desk, id, without(section));
    desk.mustSync();

    if (day)
        webmasterWrites(
            site, root + u"/planning/"_s + work.planning.milestones.first().slug,
            {{u"start"_s, u"2027-01-15T19:30:00+01:00"_s}, {u"end"_s, u"2027-01-15T23:59:59+01:00"_s}});
    else if (section == u"summary"_s)
        webmasterWrites(site, root, {{u"description"_s, theirs}});
    else
        webmasterWrites(site,
                        section.isEmpty() ? root + u"/stukken/"_s + work.documents.first().slug + u".pdf"_s
                                          : root + u"/nieuws/"_s + work.news.first().slug,
                        {{u"title"_s, theirs}});
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"adopted:"_s + pointer.section(u'/', -1)), qPrintable(steps.join(u' ')));
    QCOMPARE(valueOf(desk, id, pointer), theirs);
    if (day)
        QCOMPARE(valueOf(desk, id, u"/planning/milestones/0/time"_s), u"19:30"_s);
    const QList<NumberedConflict> cards = desk.local(id).conflicts;
    QCOMPARE(cards.size(), ours ? 1 : 0);
    if (!ours)
        return;
    QCOMPARE(cards.first().conflict.mine.toString(), mine);
    QVERIFY(desk.store().edit(id, [&](const Dossier &now) {
        return settle(now, cards.first().conflict, ConflictChoice::Mine, desk.ids());
    }));
    QCOMPARE(valueOf(desk, id, pointer), mine);
}

void WebEditsTest::whatWasTakenBackHereIsOursBesideANewEdit_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("rich");
    for (const char *kind : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        QTest::addRow("%s a text", kind) << QString::fromLatin1(kind) << true;
        QTest::addRow("%s a title", kind) << QString::fromLatin1(kind) << false;
    }
}

void WebEditsTest::whatWasTakenBackHereIsOursBesideANewEdit()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, rich);
    TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const Dossier agreed = desk.work(id);
    const QString question = rootOf(site, desk, id) + u"/vragen/"_s + agreed.questions.first().slug;
    const QString member = rich ? u"answer"_s : u"question"_s;
    const auto edit = [&](const QByteArray &words, const QByteArray &other) {
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        const auto there = webmaster.get(question);
        QVERIFY(there.has_value());
        webmasterWrites(site, question,
                        rich ? withWord(there->json, words, other)
                             : QJsonObject{{u"title"_s, QString::fromUtf8(other)}});
    };
    const auto said = [&] {
        const Question now = desk.work(id).questions.first();
        return rich ? plainText(now.answer) : now.question;
    };
    edit("Nee. Er komt een nieuwe.", "Ja, met een andere zitting.");
    const auto takesItIn = [&] {
        const QStringList steps = TestDesk::stepsIn(desk.mustSync());
        const QByteArray notes = QJsonDocument(desk.local(id).site).toJson(QJsonDocument::Compact);
        QVERIFY2(steps.contains(u"adopted:"_s + member),
                 (steps.join(u' ').toUtf8() + ' ' + notes).constData());
    };
    takesItIn();
    QCOMPARE(said(), u"Ja, met een andere zitting."_s);
    QVERIFY(desk.local(id).conflicts.isEmpty());
    QVERIFY(desk.store().edit(id, [&](Dossier work) -> Result<Dossier> {
        work.questions = agreed.questions;
        return work;
    }));
    desk.mustSync();

    edit("Ja, met een andere zitting.", "Ja, met een andere rode zitting.");
    takesItIn();
    QCOMPARE(said(), u"Ja, met een andere rode zitting."_s);
    const QList<NumberedConflict> cards = desk.local(id).conflicts;
    QCOMPARE(cards.size(), 1);
    const auto kept = settle(desk.work(id), cards.first().conflict, ConflictChoice::Mine, desk.ids());
    QVERIFY(kept.has_value());
    QVERIFY(kept->questions == agreed.questions);
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
    for (const SiteRow &row : site.rows()) {
        if (row.path.startsWith(root))
            QVERIFY2(site.anonymousStatus(row.path) != 200, qPrintable(row.path));
    }
}

void WebEditsTest::aNoticeLosesNoTitleOfTheWebmaster_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("inTheLog");
    for (const char *kind : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        QTest::addRow("%s, decided here", kind) << QString::fromLatin1(kind) << false;
        QTest::addRow("%s, in the log", kind) << QString::fromLatin1(kind) << true;
    }
}

void WebEditsTest::aNoticeLosesNoTitleOfTheWebmaster()
{
    QFETCH(QString, kind);
    QFETCH(bool, inTheLog);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    desk.mustSync();
    colleague.mustSync();
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s, true);
    if (inTheLog)
        desk.syncUntil(u"shared:2"_s);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QString root = rootOf(site, desk, id);
    const QString page = site.isVolto() ? root : root + u"/index_html"_s;
    QVERIFY(webmaster.patch(page, {{u"title"_s, u"Speelplekken in Paddepoel"_s}}).has_value());
    TestDesk &next = inTheLog ? colleague : desk;
    const QString steps = TestDesk::stepsIn(next.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"withdrawn:2"_s) && steps.contains(u"adopted:title"_s), qPrintable(steps));
    QCOMPARE(next.work(id).title, u"Speelplekken in Paddepoel"_s);
    const auto shown = webmaster.get(page);
    QVERIFY(shown && QJsonDocument(shown->json).toJson().contains("Het plan gaat niet door."));
    QCOMPARE(site.anonymousStatus(page), 200);
    desk.mustSync();
    QCOMPARE(desk.show(id), next.show(id));
    QVERIFY(desk.local(id).conflicts.isEmpty());
    // Its own notice is nobody's edit.
    QVERIFY(!TestDesk::stepsIn(next.mustSync()).join(u' ').contains(u"adopted"_s));
}

void WebEditsTest::twoTitlesOfTheWebmasterAreBothKept()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = rootOf(site, desk, id);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    // Page and folder both have the title of the dossier.
    QVERIFY(webmaster.patch(root, {{u"title"_s, u"Titel van de map"_s}}).has_value());
    QVERIFY(webmaster.patch(root + u"/index_html"_s, {{u"title"_s, u"Titel van de pagina"_s}}).has_value());
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"adopted:title"_s));
    QCOMPARE(desk.work(id).title, u"Titel van de pagina"_s);
    const QList<NumberedConflict> cards = desk.local(id).conflicts;
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().conflict.mine.toString(), u"Titel van de map"_s);
    QCOMPARE(cards.first().conflict.theirs.toString(), u"Titel van de pagina"_s);
}

QTEST_GUILESS_MAIN(WebEditsTest)
#include "tst_webedits.moc"
