// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/workspace.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsAreFoundAsPeopleTypeThem_data();
    void wordsAreFoundAsPeopleTypeThem();
    void aHitKnowsItsPart();
    void aSnippetMarksTheWordAndIsPlainText();
    void wordsOfDifferentPartsFindTheirDossier();
    void whatIsInTheTrashIsNotFound();
    void anEditIsFoundAtOnceAndTheOldWordNoMore();
    void aFilesTextIsFoundInEveryDossierThatNamesIt();
    void oneDossierDoesNotFillTheList();

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Store> m_store;
    Dossier m_dossier;
};

void TestSearch::init()
{
    m_store.reset();
    m_workspace = std::make_unique<Workspace>();
    m_store = m_workspace->open();
    LocalDossier local = localWith(u"Coördinatie van het Hondenbeleid"_s, 1);
    local.work.summary = u"Losloopgebieden in \u2068alle\u2069 wijken, e-mail welkom."_s;
    local.work.questions = {Question{{.id = u"q1"_s, .slug = u"q-1"_s},
                                     u"Mag mijn hond los in het café?"_s,
                                     richTextFromPlain(u"Nee, tenzij de eigenaar\nhet goedvindt."_s)}};
    FileRef map{
        .name = u"kaart.pdf"_s, .sha256 = sha256Of("kaart"), .size = 5, .mediaType = u"application/pdf"_s};
    Document document;
    document.id = u"d1"_s;
    document.title = u"Kaart van losloopgebieden"_s;
    document.visibility = Visibility::Public;
    document.file = map;
    local.work.documents = {document};
    m_dossier = local.work;
    QVERIFY(m_store->add(local));
}

void TestSearch::wordsAreFoundAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("as written") << u"Coördinatie"_s << true;
    QTest::newRow("without its accent") << u"coordinatie"_s << true;
    QTest::newRow("in capitals, decomposed") << u"COO\u0308RDINATIE"_s << true;
    QTest::newRow("accent only in the query") << u"höndenbeleid"_s << true;
    QTest::newRow("last word half typed") << u"van het hond"_s << true;
    QTest::newRow("one letter") << u"c"_s << true;
    QTest::newRow("first word half typed") << u"hond coördinatieplan"_s << false;
    QTest::newRow("one word that is nowhere") << u"hondenbeleid fietspad"_s << false;
    QTest::newRow("hyphen") << u"e-mail"_s << true;
    QTest::newRow("quotes") << u"\"hondenbeleid\""_s << true;
    QTest::newRow("one quote") << u"\"hondenbeleid"_s << true;
    QTest::newRow("apostrophe and semicolon") << u"'; DROP TABLE dossier; --"_s << false;
    QTest::newRow("operators are words") << u"hondenbeleid NOT coördinatie"_s << false;
    QTest::newRow("column filter") << u"heading:hondenbeleid"_s << false;
    QTest::newRow("near") << u"NEAR(honden beleid, 2)"_s << false;
    QTest::newRow("stars and brackets around") << u"(*hondenbeleid*) ^ + {}"_s << true;
    QTest::newRow("only signs") << u"\"* ( ) - ^ : , ;"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("nul in the middle") << QString(u"honden"_s + QChar(0) + u"beleid"_s) << true;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << false;
    QTest::newRow("emoji") << u"🐶"_s << false;
    QTest::newRow("very long") << QString(100'000, u'a') << false;
    QTest::newRow("very many words") << u"hondenbeleid "_s.repeated(5000) << true;
}

void TestSearch::wordsAreFoundAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    const auto hits = m_store->search(typed);
    QVERIFY2(hits, qPrintable(hits ? QString() : hits.error().detail));
    QTEST(!hits->isEmpty(), "found");
}

void TestSearch::aHitKnowsItsPart()
{
    const auto hits = m_store->search(u"cafe"_s);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().part, u"q1"_s);
    QCOMPARE(hits->first().title, m_dossier.title);
    QVERIFY(m_store->search(u"coordinatie"_s)->first().part.isEmpty());
}

void TestSearch::aSnippetMarksTheWordAndIsPlainText()
{
    QCOMPARE(m_store->search(u"eigen"_s)->first().snippet,
             u"Nee, tenzij de \u2068eigenaar\u2069 het goedvindt."_s);
    QCOMPARE(m_store->search(u"welkom"_s)->first().snippet.count(QChar(0x2068)), 1);
}

void TestSearch::wordsOfDifferentPartsFindTheirDossier()
{
    const auto hits = m_store->search(u"café coördinatie"_s);
    QCOMPARE(hits->size(), 1);
    QVERIFY(m_store->search(u"café coördinatie afwezig"_s)->isEmpty());
}

void TestSearch::whatIsInTheTrashIsNotFound()
{
    QVERIFY(m_store->edit(m_dossier.id, [](Dossier work) -> Result<Dossier> {
        work.questions[0].deleted = u"2026-11-23"_s;
        return work;
    }));
    QVERIFY(m_store->search(u"café"_s)->isEmpty());
    QVERIFY(!m_store->search(u"coördinatie"_s)->isEmpty());
    QVERIFY(m_store->edit(m_dossier.id, [](Dossier work) -> Result<Dossier> {
        work.deleted = u"2026-11-23"_s;
        return work;
    }));
    QVERIFY(m_store->search(u"coördinatie"_s)->isEmpty());
}

void TestSearch::anEditIsFoundAtOnceAndTheOldWordNoMore()
{
    QVERIFY(m_store->edit(m_dossier.id, [](Dossier work) -> Result<Dossier> {
        work.questions[0].question = u"Waar is de fontein?"_s;
        return work;
    }));
    QVERIFY(m_store->search(u"café"_s)->isEmpty());
    QCOMPARE(m_store->search(u"fontein"_s)->first().part, u"q1"_s);
    QCOMPARE(m_store->search(u"eigenaar"_s)->size(), 1);
}

void TestSearch::aFilesTextIsFoundInEveryDossierThatNamesIt()
{
    const QString sha = m_dossier.documents.first().file.sha256;
    QVERIFY(!*m_store->hasFileText(sha));
    QVERIFY(m_store->setFileText(sha, u"Legenda: hekwerk"_s));
    QVERIFY(*m_store->hasFileText(sha));
    QCOMPARE(m_store->search(u"hekwerk"_s)->first().part, u"d1"_s);
    LocalDossier other = localWith(u"Ander dossier"_s, 2);
    other.work.documents = m_dossier.documents;
    other.work.documents[0].id = u"d2"_s;
    QVERIFY(m_store->add(other));
    QCOMPARE(m_store->search(u"hekwerk"_s)->size(), 2);
    QVERIFY(m_store->setFileText(sha, u"Legenda: sloot"_s));
    QVERIFY(m_store->search(u"hekwerk"_s)->isEmpty());
    QVERIFY(m_store->remove(other.work.id));
    QCOMPARE(m_store->search(u"sloot"_s)->size(), 1);
    // Words of the file and words of the dossier together.
    QCOMPARE(m_store->search(u"sloot coördinatie"_s)->size(), 1);
}

void TestSearch::oneDossierDoesNotFillTheList()
{
    LocalDossier many = localWith(u"Vragen"_s, 3);
    for (int i = 0; i < 60; ++i)
        many.work.questions.append(
            Question{{.id = u"v%1"_s.arg(i), .slug = u"v-%1"_s.arg(i)}, u"Fontein nummer %1?"_s.arg(i), {}});
    QVERIFY(m_store->add(many));
    LocalDossier one = localWith(u"Rustig"_s, 4);
    one.work.summary = u"Een lang verhaal met aan het eind pas het woord fontein."_s;
    QVERIFY(m_store->add(one));
    const auto hits = m_store->search(u"fontein"_s, 5);
    QVERIFY(std::ranges::any_of(*hits, [&](const SearchHit &hit) { return hit.dossier == one.work.id; }));
    QCOMPARE(hits->size(), 4);
    QCOMPARE(m_store->search(u"fontein"_s, 2)->size(), 2);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
