// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/findings.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/words/findingwords.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// What was found before a publication becomes one line that says where and what to do.
class TestFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceInBothLanguages_data();
    void everyKindHasASentenceInBothLanguages();
    void theSentenceNamesTheplaceAndTheFacts_data();
    void theSentenceNamesTheplaceAndTheFacts();
    void whatAPersonWroteIsNoPlaceholderAndOneLine();
    void aPaperIsToldInTheSameWordsWhenItComesIn_data();
    void aPaperIsToldInTheSameWordsWhenItComesIn();
};

void TestFindingWords::everyKindHasASentenceInBothLanguages_data()
{
    QTest::addColumn<QString>("word");
    for (const FindingKind *kind : findingKinds())
        QTest::addRow("%s", qPrintable(kind->word())) << kind->word();
}

void TestFindingWords::everyKindHasASentenceInBothLanguages()
{
    QFETCH(const QString, word);
    const Finding finding{.kind = findingKind(word),
                          .section = u"documents"_s,
                          .place = {fixtureId(u"d01"_s), u"date"_s},
                          .facts = {u"2027-01-14"_s, u"2027-02-14"_s}};
    const Dossier dossier = fullDossier();
    const QString nl = findingInWords(test::sjabloon(), finding, dossier, Language::Dutch);
    const QString en = findingInWords(test::sjabloon(), finding, dossier, Language::English);
    QVERIFY(nl != en);
    for (const QString &said : {nl, en}) {
        QVERIFY2(said.endsWith(u'.') && said.size() > 20, qPrintable(said));
        QVERIFY2(!said.contains(u'!') && !said.contains(u'\n') && !said.contains(u'%'), qPrintable(said));
        QVERIFY2(said.at(0).isUpper(), qPrintable(said));
    }
}

void TestFindingWords::theSentenceNamesTheplaceAndTheFacts_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("dutch");
    QTest::newRow("a picture") << Finding{findingKind(u"alt"_s), u"images"_s, {fixtureId(u"f01"_s), u"alt"_s}}
                               << u"Foto's en impressies: beschrijf wat er te zien is op Oude brug."_s;
    QTest::newRow("half a date")
        << Finding{findingKind(u"draft"_s), u"planning"_s, {fixtureId(u"b1"_s), u"date"_s}, {u"14 m"_s}}
        << u"Inloopavond (datum): maak af wat u begon te typen („14 m”), of haal het weg."_s;
    QTest::newRow("a date without its reason")
        << Finding{findingKind(u"draft"_s),
                   u"planning"_s,
                   {fixtureId(u"b1"_s), u"date"_s},
                   {u"mei 2028"_s, u"reason"_s}}
        << u"Inloopavond (datum): schrijf waarom het later wordt („mei 2028”), of kies Toch niet."_s;
    QTest::newRow("half a day of the dossier")
        << Finding{findingKind(u"draft"_s), u"validity"_s, {{}, u"validity/end"_s}, {u"volgend j"_s}}
        << u"Einde: maak af wat u begon te typen („volgend j”), of haal het weg."_s;
    QTest::newRow("a milestone")
        << Finding{findingKind(u"moved"_s),
                   u"planning"_s,
                   {fixtureId(u"b2"_s), u"date"_s},
                   {u"2027-36"_s, {}}}
        << u"Planning: schrijf waarom Opening later wordt. Het was: 4e kwartaal 2027. Het wordt: nog niet bekend."_s;
    QTest::newRow("a phase")
        << Finding{findingKind(u"moved"_s),
                   u"planning"_s,
                   {fixtureId(u"a1"_s), u"note"_s},
                   {u"2027-03-01"_s, u"2027"_s}}
        << u"Planning: schrijf in de toelichting waarom Ontwerp later wordt. Het was: 1 maart 2027. Het wordt: 2027."_s;
    QTest::newRow("the title") << Finding{findingKind(u"title"_s), u"title"_s, {{}, u"title"_s}}
                               << u"Naam en soort: geef het dossier een titel."_s;
    QTest::newRow("a question without words")
        << Finding{findingKind(u"title"_s), u"questions"_s, {fixtureId(u"c9"_s), u"question"_s}}
        << u"Veelgestelde vragen: schrijf de vraag bij het onderdeel zonder vraag."_s;
    QTest::newRow("a large file") << Finding{
        findingKind(u"large-file"_s),
        u"documents"_s,
        {fixtureId(u"d01"_s), u"file"_s},
        {u"nota brug.pdf"_s,
         u"12582912"_s}} << u"Stukken: nota brug.pdf is groot (12 MB). Maak het kleiner als dat kan."_s;
    QTest::newRow("a wijk that nobody knows")
        << Finding{findingKind(u"wijk-unknown"_s), u"wijken"_s, {{}, u"wijken/primary"_s}, {u"haven"_s}}
        << u"Wijken: „haven” staat niet in de lijst van wijken. Bewoners lezen dit woord zo op de pagina. Kies een andere wijk, of zet de wijk erbij: menu Site, Lijst van wijken."_s;
    QTest::newRow("three days passed")
        << Finding{findingKind(u"dates-passed"_s), u"planning"_s, {{}, {}}, {u"3"_s}}
        << u"Planning: bij 3 onderdelen is de datum voorbij. Zet erbij hoe het staat."_s;
    QTest::newRow("one day passed")
        << Finding{findingKind(u"dates-passed"_s), u"planning"_s, {{}, {}}, {u"1"_s}}
        << u"Planning: bij 1 onderdeel is de datum voorbij. Zet erbij hoe het staat."_s;
}

void TestFindingWords::theSentenceNamesTheplaceAndTheFacts()
{
    QFETCH(Finding, finding);
    QFETCH(QString, dutch);
    QCOMPARE(findingInWords(test::sjabloon(), finding, fullDossier(), Language::Dutch), dutch);
}

void TestFindingWords::whatAPersonWroteIsNoPlaceholderAndOneLine()
{
    Dossier dossier = fullDossier();
    dossier.images[0].title = u"100%3 nieuw\nen mooi"_s;
    const Finding finding{findingKind(u"alt"_s), u"images"_s, {dossier.images[0].id, u"alt"_s}, {u"feit"_s}};
    QVERIFY(findingInWords(test::sjabloon(), finding, dossier, Language::Dutch)
                .endsWith(u"op 100%3 nieuw en mooi."_s));
    dossier.images[0].title = QString(300, u'x');
    QVERIFY(findingInWords(test::sjabloon(), finding, dossier, Language::Dutch).size() < 150);
}

void TestFindingWords::aPaperIsToldInTheSameWordsWhenItComesIn_data()
{
    QTest::addColumn<QString>("begins");
    QTest::newRow("tracked-changes") << u"In nota.docx staan bijgehouden"_s;
    QTest::newRow("comments") << u"In nota.docx staan opmerkingen."_s;
    QTest::newRow("hidden-content") << u"In nota.docx is iets verborgen."_s;
    QTest::newRow("macros") << u"In nota.docx zitten macro's."_s;
    QTest::newRow("unseen") << u"Wij kunnen niet in nota.docx kijken."_s;
    QTest::newRow("scan") << u"nota.docx is een scan"_s;
    QTest::newRow("author:A. %1: B") << u"In nota.docx staat wie het maakte: A. %1: B."_s;
    QTest::newRow("title:Klad") << u"nota.docx heet vanbinnen „Klad”."_s;
}

void TestFindingWords::aPaperIsToldInTheSameWordsWhenItComesIn()
{
    QFETCH(const QString, begins);
    const QString fact = QString::fromUtf8(QTest::currentDataTag());
    Dossier dossier = fullDossier();
    dossier.documents.first().file.name = u"nota.docx"_s;
    PublicationQuestion question{.sjabloon = test::sjabloon(), .work = dossier, .date = QDate(2026, 11, 23)};
    question.papers = paperFindings(dossier.documents.first().file.sha256, {fact});
    const QList<Finding> found = findings(question);
    const auto told = std::find_if(found.begin(), found.end(), [&](const Finding &finding) {
        return finding.kind == question.papers.first().kind;
    });
    QVERIFY(told != found.end());
    for (const Language &language : {Language::Dutch, Language::English}) {
        const QString said = paperInWords(u"nota.docx"_s, fact, language);
        QVERIFY2(language == Language::English || said.startsWith(begins), qPrintable(said));
        const QString before = findingInWords(test::sjabloon(), *told, dossier, language);
        QVERIFY2(before.endsWith(said.mid(1)) && said.size() > 20, qPrintable(before));
    }
    QCOMPARE(paperInWords(u"nota.docx"_s, u"a-word-of-later"_s, Language::Dutch), QString());
}

QTEST_GUILESS_MAIN(TestFindingWords)
#include "tst_findingwords.moc"
