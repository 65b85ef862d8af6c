// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "model/page/page.h"
#include "model/page/pagecontent.h"
#include "model/page/richtexthtml.h"
#include "model/sjabloon/sjabloon.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"
#include "tests/support/sjablonen.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

const QDate today(2026, 11, 23);

PageAddresses everywhere()
{
    const auto address = [](const QString &id) { return u"https://site.example/"_s + id; };
    return {.dossier = u"https://site.example/d"_s, .part = address, .image = address};
}

/// The free text a resident should find: everything in the public view that is words, not an id, date, code
/// or address.
void collectWords(const QJsonValue &value, const QString &name, QStringList &words)
{
    static const QSet<QString> technical{
        u"id"_s,           u"slug"_s,      u"key"_s,        u"profile"_s,
        u"kind"_s,         u"state"_s,     u"type"_s,       u"visibility"_s,
        u"level"_s,        u"channel"_s,   u"wijk"_s,       u"wijken"_s,
        u"primary"_s,      u"phase"_s,     u"supersedes"_s, u"poster"_s,
        u"image"_s,        u"ref"_s,       u"href"_s,       u"url"_s,
        u"sha256"_s,       u"mediaType"_s, u"file"_s,       u"deleted"_s,
        u"date"_s,         u"start"_s,     u"end"_s,        u"from"_s,
        u"to"_s,           u"on"_s,        u"until"_s,      u"opens"_s,
        u"closes"_s,       u"nextCheck"_s, u"checkedOn"_s,  u"nothingNewUntil"_s,
        u"embargoUntil"_s, u"sjabloon"_s,  u"sections"_s}; // no section of this sjabloon shows these
    if (technical.contains(name))
        return;
    if (value.isString())
        words += value.toString().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    for (const QJsonValue &element : value.toArray())
        collectWords(element, name, words);
    const QJsonObject object = value.toObject();
    for (const QString &member : object.keys())
        collectWords(object.value(member), member, words);
}

QString allTextIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString() + u' ';
    QString text;
    for (const QJsonValue &element : value.toArray())
        text += allTextIn(element);
    const QJsonObject object = value.toObject();
    for (const QString &member : object.keys())
        text += allTextIn(object.value(member));
    return text;
}

QString unescaped(QString html)
{
    html.replace(u"\u2060"_s, QString());
    return html.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QString missingFrom(const QString &page, const Dossier &view)
{
    QStringList words, missing;
    QJsonObject json = dossierToJson(view);
    if (view.reaction.open && (view.reaction.channel.isEmpty() || view.reaction.address.isEmpty())) {
        QJsonObject reaction = json.value(u"reaction"_s).toObject();
        reaction.remove(u"address"_s);
        json.insert(u"reaction"_s, reaction);
    }
    collectWords(json, {}, words);
    for (const QString &word : words) {
        if (!page.contains(word))
            missing.append(word);
    }
    return missing.join(u' ');
}

} // namespace

class PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfThePublicViewIsOnThePage();
    void everyWordIsInTheBlocksToo();
    void nothingInternalIsOnThePage();
    void sectionsStandInTheOrderOfTheSjabloon();
    void textIsNeverMarkup();
    void nothingIsWrittenThatTheFilterRemoves();
    void anOldDateIsStruckWithItsReason();
    void aPeriodItsHoursAndItsPlaceAreRead();
    void anAttributeThatLooksLikeAScriptKeepsItsWords();
    void anEmptyDossierHasNoEmptyHeadings();
    void equalDossiersGiveEqualBlocks();
    void anAddressThatLooksLikeAScriptStillLeadsThere();
    void anAddressThatNoFilterLetsThroughIsText();
    void aPictureInATextKeepsItsAlternative();
    void whatHasNoFileHasNoLink();
    void onlyWebAddressesBecomeLinks();
    void aPartWithoutATitleHasNoHeading();
    void aColumnThatSaysNothingIsLeftOut();
    void listsAreTextThatAnEditorCanChange();
    void aFileIsDescribedInWords_data();
    void aFileIsDescribedInWords();
    void theDocumentStandsAlone();
    void aNoticeSaysDateAndReasonAlone();
    void pageWordsAreThereInBothLanguages();
    void whatIsOverIsSaidAsOver_data();
    void whatIsOverIsSaidAsOver();
    void aFilmShowsItsPictureFirst();
};

void PageTest::everyWordOfThePublicViewIsOnThePage()
{
    Dossier view = publicView(test::fullDossier(), today);
    view.title.clear(); // the title is the page's own, above the text
    const QString page = unescaped(pageHtml(test::sjabloon(), view, everywhere(), today));
    QCOMPARE(missingFrom(page, view), QString());
}

void PageTest::everyWordIsInTheBlocksToo()
{
    Dossier view = publicView(test::fullDossier(), today);
    view.title.clear();
    const QString blocks = unescaped(allTextIn(pageBlocks(test::sjabloon(), view, everywhere(), today)));
    QCOMPARE(missingFrom(blocks, view), QString());
}

void PageTest::nothingInternalIsOnThePage()
{
    const Dossier full = test::fullDossier();
    const QString page = pageHtml(test::sjabloon(), publicView(full, today), everywhere(), today);
    QVERIFY(!page.contains(full.roles.owner.name));
    QVERIFY(!page.contains(plainText(full.internal.notes).section(u'\n', 0, 0)));
    for (const Document &document : full.documents) {
        if (document.visibility == Visibility::Internal)
            QVERIFY(!page.contains(document.title.toHtmlEscaped()));
    }
}

void PageTest::sectionsStandInTheOrderOfTheSjabloon()
{
    const QString page
        = pageHtml(test::sjabloon(), publicView(test::fullDossier(), today), everywhere(), today);
    qsizetype last = -1;
    int found = 0;
    for (const Section &section : test::sjabloon().sections) {
        const qsizetype at = page.indexOf(u"<h2 id=\"%1\">"_s.arg(section.key));
        if (at < 0)
            continue;
        QVERIFY2(at > last, qPrintable(section.key));
        last = at;
        ++found;
    }
    QVERIFY(found >= 15);
    QVERIFY(page.indexOf(u"id=\"status\""_s) < page.indexOf(u"id=\"planning\""_s));
}

void PageTest::textIsNeverMarkup()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    const QString evil = u"<script>alert(\"1\")</script>&amp;"_s;
    view.summary = evil;
    view.planning.milestones = {{}};
    view.planning.milestones.first().title = evil;
    view.questions = {{}};
    view.questions.first().question = evil;
    view.images = {{}};
    view.images.first().alt = evil + u"\" onload=\"x"_s;
    view.images.first().file = test::fixtureFile(u"a.jpg"_s);
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    QVERIFY(!page.contains(u"<script"_s));
    QVERIFY(!page.contains(u"onload=\"x\""_s));
    QVERIFY(page.contains(u"&amp;amp;"_s));
}

void PageTest::nothingIsWrittenThatTheFilterRemoves()
{
    const QString page
        = pageHtml(test::sjabloon(), publicView(test::fullDossier(), today), everywhere(), today);
    static const QRegularExpression removed(
        u"<s>|<h1|<script|<style|<!--|\\s(data-|aria-|role|style|on[a-z]+)="_s);
    QVERIFY2(!removed.match(page).hasMatch(), qPrintable(removed.match(page).captured(0)));
}

void PageTest::anOldDateIsStruckWithItsReason()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    Milestone moved;
    moved.title = u"Inloopavond"_s;
    moved.date = *EdtfDate::parse(u"2027-01-14"_s);
    moved.delays = {{.from = *EdtfDate::parse(u"2026-12-10"_s),
                     .to = moved.date,
                     .reason = u"De zaal was niet vrij."_s,
                     .on = u"2026-11-18"_s}};
    view.planning.milestones = {moved};
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    QVERIFY(page.contains(u"<del>10 december 2026</del>"_s));
    QVERIFY(page.contains(u"14 januari 2027"_s));
    QVERIFY(page.contains(u"De zaal was niet vrij."_s));
}

void PageTest::aPeriodItsHoursAndItsPlaceAreRead()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    Milestone week;
    week.title = u"Inloopweek"_s;
    week.date = *EdtfDate::parse(u"2027-02-24"_s);
    week.endDate = *EdtfDate::parse(u"2027-02-28"_s);
    week.time = u"10:00"_s;
    week.endTime = u"16:30"_s;
    week.place = u"De Dijkzaal"_s;
    week.delays = {{.from = *EdtfDate::parse(u"2027-01-24"_s),
                    .to = week.date,
                    .fromEnd = *EdtfDate::parse(u"2027-01-28"_s),
                    .toEnd = week.endDate,
                    .reason = u"De zaal was niet vrij."_s,
                    .on = u"2026-11-18"_s}};
    view.planning.milestones = {week};
    const QString now = u"24 tot en met 28 februari 2027, 10.00 tot 16.30 uur"_s;
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    QVERIFY2(page.contains(u"<del>24 tot en met 28 januari 2027</del>"_s), qPrintable(page));
    QVERIFY(page.contains(now));
    QVERIFY(page.contains(u"De Dijkzaal"_s));
    const QString blocks
        = QString::fromUtf8(QJsonDocument(pageBlocks(test::sjabloon(), view, everywhere(), today)).toJson());
    QVERIFY(blocks.contains(now));
    QVERIFY(blocks.contains(u"24 tot en met 28 januari 2027"_s));
    QVERIFY(blocks.contains(u"De Dijkzaal"_s));
    // On its third day it is still the next step.
    view.status.text = richTextFromPlain(u"Wij zijn bezig."_s);
    const QString during = pageHtml(test::sjabloon(), view, everywhere(), QDate(2027, 2, 26));
    QVERIFY(during.contains(u"Inloopweek, "_s + now));
}

void PageTest::anAttributeThatLooksLikeAScriptKeepsItsWords()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    view.images = {{}};
    view.images.first().alt = u"Planning-data: 2026"_s;
    view.images.first().file = test::fixtureFile(u"a.jpg"_s);
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    static const QRegularExpression alt(u"alt=\"([^\"]*)\""_s);
    const QString text = alt.match(page).captured(1);
    QVERIFY(!QString(text).remove(u' ').contains(u"data:"_s));
    QCOMPARE(QString(text).remove(u'\u2060'), u"Planning-data: 2026"_s);
}

void PageTest::anEmptyDossierHasNoEmptyHeadings()
{
    Dossier view = newDossier(u"Leeg"_s, {}, test::seededIds());
    view.questions = {{}};
    view.images = {{}};
    view.news = {{}};
    QCOMPARE(pageHtml(test::sjabloon(), view, everywhere(), today), QString());
    QCOMPARE(pageBlocks(test::sjabloon(), view, everywhere(), today).value(u"blocks"_s).toObject().size(), 1);
}

void PageTest::equalDossiersGiveEqualBlocks()
{
    QVERIFY(rc::check("blocks depend on nothing else", [] {
        const Dossier view = publicView(*test::anyDossier(), today);
        RC_ASSERT(pageBlocks(test::sjabloon(), view, everywhere(), today)
                  == pageBlocks(test::sjabloon(), view, everywhere(), today));
        const QJsonObject blocks = pageBlocks(test::sjabloon(), view, everywhere(), today);
        RC_ASSERT(blocks.value(u"blocks"_s).toObject().size()
                  == blocks[u"blocks_layout"][u"items"].toArray().size());
    }));
}

void PageTest::anAddressThatLooksLikeAScriptStillLeadsThere()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    view.links = {{}};
    view.links.first().url = u"https://site.example/manuscript:1?a=1&b=2"_s;
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    QVERIFY2(page.contains(u"href=\"https://site.example/manuscript%3A1?a=1&amp;b=2\""_s), qPrintable(page));
}

void PageTest::anAddressThatNoFilterLetsThroughIsText()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    const QString address = u"https://site.example/open-data:kaart"_s;
    view.links = {{}};
    view.links.first().title = u"Kaart"_s;
    view.links.first().url = address;
    view.about.what = {{.spans = {{.text = u"de kaart"_s, .href = address}}}};
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    QVERIFY2(!page.contains(u"<a "_s), qPrintable(page));
    QVERIFY2(page.contains(u"Kaart (https://site.example/open-data:kaart)"_s), qPrintable(page));
    QVERIFY2(page.contains(u"<p>de kaart (https://site.example/open-data:kaart)</p>"_s), qPrintable(page));
}

void PageTest::aPictureInATextKeepsItsAlternative()
{
    const Dossier view = publicView(test::fullDossier(), today);
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    QCOMPARE(page.count(u"alt=\"Tekening van een witte boogbrug\""_s), 2);
    QString blocks
        = QString::fromUtf8(QJsonDocument(pageBlocks(test::sjabloon(), view, everywhere(), today)).toJson());
    QCOMPARE(blocks.count(u"\"alt\": \"Tekening van een witte boogbrug\""_s), 2);
}

void PageTest::whatHasNoFileHasNoLink()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    view.documents = {{}};
    view.documents.first().id = u"d1"_s;
    view.documents.first().title = u"Nota"_s;
    view.images = {{}};
    view.images.first().id = u"i1"_s;
    view.images.first().alt = u"Een brug"_s;
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    QVERIFY(page.contains(u"Nota"_s) && page.contains(u"Een brug"_s));
    QVERIFY2(!page.contains(u"https://site.example"_s), qPrintable(page));
}

void PageTest::onlyWebAddressesBecomeLinks()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    view.links = {{}};
    view.links.first().title = u"Klik"_s;
    view.links.first().url = u"javascript:alert(1)"_s;
    view.films = {{}};
    view.films.first().title = u"Kijk"_s;
    view.films.first().url = u" data:text/html,x"_s;
    view.reaction = {.open = true, .channel = ReactionChannel::Form, .address = u"httpx://a"_s};
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    QVERIFY(page.contains(u"Klik"_s) && page.contains(u"Kijk"_s));
    QVERIFY2(!page.contains(u"href"_s), qPrintable(page));
}

void PageTest::aPartWithoutATitleHasNoHeading()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    view.reports = {{}};
    view.reports.first().place = u"wijkcentrum"_s;
    view.news = {{}};
    view.news.first().lead = u"Kom."_s;
    view.outcome = {{}};
    view.outcome.first().date = *EdtfDate::parse(u"2027"_s);
    view.questions = {{}, {}};
    view.questions.first().question = u"Nog geen antwoord?"_s;
    view.questions.last().answer = {{.spans = {{.text = u"Ja."_s}}}};
    const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
    QVERIFY2(!page.contains(u"<h3>"_s) && !page.contains(u"<details>"_s), qPrintable(page));
    for (const QString &word : {u"wijkcentrum"_s, u"Kom."_s, u"2027"_s, u"Nog geen antwoord?"_s, u"Ja."_s})
        QVERIFY2(page.contains(word), qPrintable(word));
}

void PageTest::aColumnThatSaysNothingIsLeftOut()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    view.planning.procedure = {{}};
    view.planning.procedure.first().title = u"Vergunning"_s;
    QVERIFY(!pageHtml(test::sjabloon(), view, everywhere(), today).contains(u"Toelichting"_s));
    view.planning.procedure.first().note = u"Eerst de commissie."_s;
    QVERIFY(pageHtml(test::sjabloon(), view, everywhere(), today).contains(u"Toelichting"_s));
}

void PageTest::listsAreTextThatAnEditorCanChange()
{
    Dossier view = newDossier(u"x"_s, {}, test::seededIds());
    view.links = {{}, {}};
    view.links.first().title = u"Een"_s;
    view.links.first().url = u"https://een.example/"_s;
    view.links.last().title = u"Twee"_s;
    const QJsonObject json = pageBlocks(test::sjabloon(), view, everywhere(), today);
    const QString last = json[u"blocks_layout"][u"items"].toArray().last().toString();
    const QJsonValue list = json[u"blocks"][last][u"value"][0];
    QCOMPARE(list[u"type"].toString(), u"ul"_s);
    QCOMPARE(list[u"children"].toArray().size(), 2);
    QCOMPARE(list[u"children"][0][u"children"][1][u"data"][u"url"].toString(), u"https://een.example/"_s);
    QCOMPARE(list[u"children"][1][u"children"].toArray(), (QJsonArray{QJsonObject{{u"text"_s, u"Twee"_s}}}));
}

void PageTest::aFileIsDescribedInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("words");
    QTest::newRow("kilobytes") << u"nota.pdf"_s << qint64{183204} << u"pdf, 179 kB"_s;
    QTest::newRow("megabytes") << u"Kaart.PDF"_s << qint64{4404019} << u"pdf, 4,2 MB"_s;
    QTest::newRow("no ending") << u"nota"_s << qint64{2048} << u"2 kB"_s;
    QTest::newRow("no size") << u"nota.odt"_s << qint64{0} << u"odt"_s;
}

void PageTest::aFileIsDescribedInWords()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QTEST(fileInWords({.name = name, .size = size}, Language::Dutch), "words");
}

void PageTest::theDocumentStandsAlone()
{
    const Dossier view = publicView(test::fullDossier(), today);
    const QString document = pageDocument(test::sjabloon(), view, today);
    QVERIFY(document.startsWith(u"<!doctype html>"_s));
    QVERIFY(document.contains(u"<html lang=\"nl\">"_s));
    QCOMPARE(document.count(u"<h1>"_s), 1);
    QVERIFY(document.contains(u"<h1>Nieuwe brug over de Vaart</h1>"_s));
    QVERIFY(document.contains(u"src=\"files/ontwerp-00000f02.jpg\""_s));
    QVERIFY(document.contains(u"href=\"files/nota-brug-00000d01.pdf\""_s));
    static const QRegularExpression fetched(u"<link|<script|@import|url\\(|src=\"http"_s);
    QVERIFY2(!fetched.match(document).hasMatch(), qPrintable(fetched.match(document).captured(0)));
}

void PageTest::aNoticeSaysDateAndReasonAlone()
{
    const QString notice = noticeHtml(today, u"Het <plan> gaat niet door."_s);
    QVERIFY(notice.contains(u"23 november 2026"_s));
    QVERIFY(notice.contains(u"Het &lt;plan&gt; gaat niet door."_s));
    QVERIFY(allTextIn(noticeBlocks(test::fullDossier(), today, u"Zomaar."_s)).contains(u"Zomaar."_s));
}

void PageTest::pageWordsAreThereInBothLanguages()
{
    const QString dutch = pageHtml(test::sjabloon(), publicView(test::fullDossier(), today), everywhere(),
                                   today, Language::Dutch);
    const QString english = pageHtml(test::sjabloon(), publicView(test::fullDossier(), today), everywhere(),
                                     today, Language::English);
    QVERIFY(dutch.contains(u"Stand van zaken"_s));
    QVERIFY(english.contains(u"Where it stands"_s));
    QVERIFY(!english.contains(u"Veelgestelde"_s));
}

void PageTest::whatIsOverIsSaidAsOver_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("unsaid");
    const QString invites = u"bruggen@gemeente.example</a>.</p>\n<p>Reageren kan"_s;
    const QString until = u"Reageren kan tot en met 1 februari 2027."_s;
    const QString over = u"Reageren kon tot en met 1 februari 2027."_s;
    QTest::newRow("the last day to react")
        << QDate(2027, 2, 1) << QStringList{invites, until} << QStringList{over};
    QTest::newRow("the day after") << QDate(2027, 2, 2)
                                   << QStringList{over, u"U krijgt binnen 4 weken antwoord."_s}
                                   << QStringList{invites, until};
    QTest::newRow("the last day of news")
        << QDate(2027, 1, 15) << QStringList{u"Kom kijken"_s} << QStringList{};
    QTest::newRow("the day after news")
        << QDate(2027, 1, 16) << QStringList{u"Ontwerp klaar"_s} << QStringList{u"Kom kijken"_s};
    QTest::newRow("the day of a check")
        << QDate(2027, 1, 15) << QStringList{u"weer op 15 januari 2027"_s} << QStringList{};
    QTest::newRow("the day after a check")
        << QDate(2027, 1, 16) << QStringList{u"Laatst gecontroleerd"_s} << QStringList{u"15 januari 2027"_s};
    QTest::newRow("until when there is no news")
        << QDate(2026, 12, 20) << QStringList{u"rond 20 december 2026"_s} << QStringList{};
    QTest::newRow("after it") << QDate(2026, 12, 21) << QStringList{} << QStringList{u"20 december 2026"_s};
    QTest::newRow("the last day") << QDate(2028, 1, 1) << QStringList{u"loopt tot en met 1 januari 2028"_s}
                                  << QStringList{};
    QTest::newRow("after the last day")
        << QDate(2028, 1, 2) << QStringList{u"liep tot en met 1 januari 2028"_s} << QStringList{u"loopt"_s};
    QTest::newRow("the day of the next step")
        << QDate(2027, 1, 14) << QStringList{u"Volgende stap: </strong>Inloopavond"_s} << QStringList{};
    QTest::newRow("the day after the next step")
        << QDate(2027, 1, 15) << QStringList{u"Volgende stap: </strong>Opening"_s} << QStringList{};
}

void PageTest::whatIsOverIsSaidAsOver()
{
    QFETCH(QDate, day);
    QFETCH(QStringList, said);
    QFETCH(QStringList, unsaid);
    const QString page
        = pageHtml(test::sjabloon(), publicView(test::fullDossier(), today), everywhere(), day);
    for (const QString &one : said)
        QVERIFY2(page.contains(one), qPrintable(one + u'\n' + page));
    for (const QString &one : unsaid)
        QVERIFY2(!page.contains(one), qPrintable(one));
}

void PageTest::aFilmShowsItsPictureFirst()
{
    Dossier view = publicView(test::fullDossier(), today);
    const QString poster = u"src=\"https://site.example/"_s + view.films.first().poster;
    const auto films = [&] {
        const QString page = pageHtml(test::sjabloon(), view, everywhere(), today);
        return page.mid(page.indexOf(u"<h2 id=\"films\">"_s)).section(u"<h2"_s, 0, 1);
    };
    QVERIFY2(films().contains(poster), qPrintable(films()));
    QVERIFY(films().indexOf(poster) < films().indexOf(u"https://video.example/123"_s));
    view.images.removeIf([&](const Image &image) { return image.id == view.films.first().poster; });
    QVERIFY(!films().contains(u"<img"_s));
}

QTEST_GUILESS_MAIN(PageTest)
#include "tst_page.moc"
