// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/samples.h"
#include "tests/app/commandrunner.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// Files and dossiers on their way in and out.
class TestFileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamplesAreTakenInWhole_data();
    void theSamplesAreTakenInWhole();
    void aScanIsToldAndDoesNotMixWithTheId();
    void exportAndImportGiveTheSameDossier_data();
    void exportAndImportGiveTheSameDossier();
    void aDossierThatIsHereAlreadyGetsANewIdAndItsPartsKeepTheirs();
    void aNameThatIsTakenCostsAnotherDossierItsNameAlone();
    void twoFilesOfOneNameGoOutSideBySide();
    void exportDoesNotOverwriteAnotherFile();
    void thePageHoldsNothingInternal();
    void aDossierForColleaguesIsADocumentOfItsOwnSections();
    void aDossierOfASjabloonNobodyHereKnowsIsForColleagues();
    void aFileCanBeFoundByItsText();
    void photosAreAddedAsPicturesAndNothingElseIs();
    void onlyDocumentsCanBeInternal();
    void aBadImportTakesNothingIn_data();
    void aDossierOfANewerProgramCanOnlyBeRead();
    void aBadImportTakesNothingIn();
    void anExportThatDoesNotFitSaysSo_data();
    void anExportThatDoesNotFitSaysSo();
    void aFullDiskLosesNothing();
};

void TestFileCommands::theSamplesAreTakenInWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("images");
    QTest::newRow("hondenbeleid") << u"hondenbeleid"_s << 7 << 0;
    QTest::newRow("speelplekken") << u"speelplekken-paddepoel"_s << 3 << 3;
}

void TestFileCommands::theSamplesAreTakenInWhole()
{
    QFETCH(QString, name);
    CommandRunner desk;
    const Answer answer = desk.must({u"import"_s, unpackSample(name, desk.place({}))});
    const QJsonObject shown = desk.must({u"show"_s, answer.line()}).object();
    QTEST(int(shown[u"documents"_s].toArray().size()), "documents");
    QTEST(int(shown[u"images"_s].toArray().size()), "images");
    for (const QJsonValue part : shown[u"documents"_s].toArray()) {
        QCOMPARE(part[u"file"_s][u"mediaType"_s].toString(), u"application/pdf"_s);
        QVERIFY(FileStore(desk.workspace()).has(part[u"file"_s][u"sha256"_s].toString()));
        QVERIFY(!part[u"slug"_s].toString().isEmpty());
    }
}

void TestFileCommands::aScanIsToldAndDoesNotMixWithTheId()
{
    CommandRunner desk;
    const QString file = unpackSample(u"speelplekken-paddepoel"_s, desk.place({}));
    const Answer answer = desk.must({u"import"_s, file});
    QVERIFY(isUuid(answer.out.trimmed()));
    QVERIFY(answer.err.contains(u"besluitnota-gescand.pdf is een scan"_s));
    const Answer forMachines = desk.must({u"import"_s, file, u"--json"_s});
    QCOMPARE(forMachines.object()[u"scans"_s].toArray(), QJsonArray{u"besluitnota-gescand.pdf"_s});
    QCOMPARE(forMachines.err, QString());
}

void TestFileCommands::exportAndImportGiveTheSameDossier_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("file");
    QTest::newRow("json") << u"json"_s << u"uit/honden.json"_s;
    QTest::newRow("package") << u"package"_s << u"uit/honden.wijkdossier"_s;
}

void TestFileCommands::exportAndImportGiveTheSameDossier()
{
    QFETCH(QString, form);
    QFETCH(QString, file);
    CommandRunner first, second;
    const QString id = first.must({u"import"_s, unpackSample(u"hondenbeleid"_s, first.place({}))}).line();
    QVERIFY(QDir().mkpath(first.place(u"uit"_s)));
    const Answer answer = first.must({u"export"_s, id, u"--as"_s, form, u"-o"_s, first.place(file)});
    QVERIFY(answer.out.contains(file));
    QCOMPARE(second.must({u"import"_s, first.place(file)}).line(), id);
    QCOMPARE(second.must({u"show"_s, id}).out, first.must({u"show"_s, id}).out);
    const QString sha256
        = first.must({u"show"_s, id}).object()[u"documents"_s][0][u"file"_s][u"sha256"_s].toString();
    QVERIFY(FileStore(second.workspace()).has(sha256));
}

void TestFileCommands::aDossierThatIsHereAlreadyGetsANewIdAndItsPartsKeepTheirs()
{
    CommandRunner desk;
    const QString id = desk.must({u"import"_s, unpackSample(u"hondenbeleid"_s, desk.place({}))}).line();
    desk.must({u"export"_s, id, u"--as"_s, u"package"_s, u"-o"_s, desk.place(u"p"_s)});
    const QString copy = desk.must({u"import"_s, desk.place(u"p"_s)}).line();
    QVERIFY(copy != id);
    QJsonObject before = desk.must({u"show"_s, id}).object(), after = desk.must({u"show"_s, copy}).object();
    QVERIFY(before[u"slug"_s] != after[u"slug"_s]);
    QCOMPARE(after[u"documents"_s], before[u"documents"_s]);
    QCOMPARE(after[u"planning"_s], before[u"planning"_s]);
}

void TestFileCommands::aNameThatIsTakenCostsAnotherDossierItsNameAlone()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    QJsonObject other = desk.must({u"show"_s, id}).object();
    const QString otherId = u"01a20789-512b-774a-b0fc-000000000001"_s;
    other.insert(u"id"_s, otherId);
    const QString file = desk.write(u"ander.json"_s, QJsonDocument(other).toJson());
    QCOMPARE(desk.must({u"import"_s, file}).line(), otherId);
    const QJsonObject here = desk.must({u"show"_s, otherId}).object();
    QVERIFY(here[u"slug"_s] != other[u"slug"_s]);
    QVERIFY(!here[u"slug"_s].toString().isEmpty());
}

void TestFileCommands::twoFilesOfOneNameGoOutSideBySide()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.must({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.pdf"_s, pdfWith("een"))});
    desk.must({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.pdf"_s, pdfWith("twee"))});
    QVERIFY(QDir().mkpath(desk.place(u"uit"_s)));
    desk.must({u"export"_s, id, u"--as"_s, u"json"_s, u"-o"_s, desk.place(u"uit/d.json"_s)});
    QCOMPARE(QDir(desk.place(u"uit"_s)).entryList(QDir::Files),
             (QStringList{u"d.json"_s, u"nota (2).pdf"_s, u"nota.pdf"_s}));
    CommandRunner other;
    other.must({u"import"_s, desk.place(u"uit/d.json"_s)});
    const QJsonArray documents = other.must({u"show"_s, id}).object()[u"documents"_s].toArray();
    QCOMPARE(documents[0][u"file"_s][u"name"_s].toString(), u"nota.pdf"_s);
    QVERIFY(documents[0][u"file"_s][u"sha256"_s] != documents[1][u"file"_s][u"sha256"_s]);
}

void TestFileCommands::exportDoesNotOverwriteAnotherFile()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.must({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.pdf"_s, pdfWith("een"))});
    desk.write(u"nota.pdf"_s, "heel iets anders");
    const Answer answer = desk.run({u"export"_s, id, u"--as"_s, u"json"_s, u"-o"_s, desk.place(u"d.json"_s)});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.err.contains(u"nota.pdf"_s));
    QFile kept(desk.place(u"nota.pdf"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "heel iets anders");
}

void TestFileCommands::thePageHoldsNothingInternal()
{
    CommandRunner desk;
    const QString id = desk.must({u"import"_s, unpackSample(u"hondenbeleid"_s, desk.place({}))}).line();
    QVERIFY(QDir().mkpath(desk.place(u"uit"_s)));
    desk.must({u"export"_s, id, u"--as"_s, u"html"_s, u"-o"_s, desk.place(u"uit/p.html"_s)});
    QFile page(desk.place(u"uit/p.html"_s));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    QVERIFY(html.contains(u"Hondenbeleid"_s));
    const QStringList hidden{u"Raming"_s, u"Conceptbesluit"_s, u"Namen van inzenders"_s, u"c.voorbeeld@"_s};
    for (const QString &word : hidden)
        QVERIFY2(!html.contains(word), qPrintable(word));
    const QStringList files = QDir(desk.place(u"uit/files"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 5);
    for (const QString &file : files)
        QVERIFY2(file.startsWith(u"kaart-"_s) && html.contains(u"files/"_s + file), qPrintable(file));
}

void TestFileCommands::aDossierForColleaguesIsADocumentOfItsOwnSections()
{
    CommandRunner desk;
    const QString id
        = desk.must({u"new"_s, u"--title"_s, u"Buurtgroepen"_s, u"--sjabloon"_s, u"communicatieplan"_s})
              .line();
    const QString text = uR"({"section":"%1","text":[{"kind":"paragraph","spans":[{"text":"%2"}]}]})"_s;
    desk.must({u"set"_s, id, u"/sections/texts/-"_s, text.arg(u"situatie"_s, u"Er is geen register."_s)});
    desk.must({u"set"_s, id, u"/sections/texts/-"_s, text.arg(u"realisatie"_s, u"Weggegooid."_s)});
    desk.must({u"set"_s, id, u"/sections/texts/1"_s, u"null"_s});
    for (const QString &form : {u"html"_s, u"document"_s}) {
        const QString path = desk.place(form + u"/plan.html"_s);
        QVERIFY(QDir().mkpath(desk.place(form)));
        desk.must({u"export"_s, id, u"--as"_s, form, u"-o"_s, path});
        QFile page(path);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        QVERIFY2(html.contains(u"Intern: alleen voor collega"_s), qPrintable(html));
        QVERIFY(html.contains(u">Situatie</h2>"_s) && html.contains(u"Er is geen register."_s));
        QVERIFY(!html.contains(u"Weggegooid"_s));
    }
}

/// What its own keeps from residents only a newer program knows.
void TestFileCommands::aDossierOfASjabloonNobodyHereKnowsIsForColleagues()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Campagne"_s}).line();
    desk.must({u"set"_s, id, u"/summary"_s, u"\"Wij voeren campagne.\""_s});
    const auto opening = [&](const QString &name) {
        desk.must({u"export"_s, id, u"--as"_s, u"html"_s, u"-o"_s, desk.place(name)});
        QFile page(desk.place(name));
        return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
    };
    const QString warning = u"<h1>Campagne</h1>\n<p><strong>Intern: alleen voor collega"_s;
    const QString known = opening(u"known.html"_s);
    QVERIFY2(known.contains(u"Wij voeren campagne"_s) && !known.contains(warning), qPrintable(known));
    desk.must({u"set"_s, id, u"/sjabloon"_s, uR"({"key":"campagneplan","version":1})"_s});
    const QString unknown = opening(u"unknown.html"_s);
    QVERIFY2(unknown.contains(u"Wij voeren campagne"_s) && unknown.contains(warning), qPrintable(unknown));
}

void TestFileCommands::aFileCanBeFoundByItsText()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.must({u"add-file"_s, id, u"reports"_s,
               desk.write(u"verslag.pdf"_s, pdfWith("De kastanje krijgt een nieuwe plek bij de school"))});
    QCOMPARE(desk.must({u"search"_s, u"kastanje"_s, u"--json"_s}).array().size(), 1);
}

void TestFileCommands::photosAreAddedAsPicturesAndNothingElseIs()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.must({u"add-file"_s, id, u"photos"_s, desk.write(u"plein.jpg"_s, smallJpeg())});
    desk.must({u"add-file"_s, id, u"impressions"_s, desk.write(u"plan.jpg"_s, smallJpeg() + "x")});
    const QJsonArray images = desk.must({u"show"_s, id}).object()[u"images"_s].toArray();
    QCOMPARE(images[0][u"kind"_s].toString(), u"photo"_s);
    QCOMPARE(images[1][u"kind"_s].toString(), u"impression"_s);
    const Answer refused = desk.run({u"add-file"_s, id, u"photos"_s, desk.write(u"x.jpg"_s, "geen foto")});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(u"x.jpg"_s));
    QCOMPARE(desk.must({u"show"_s, id}).object()[u"images"_s].toArray().size(), 2);
}

void TestFileCommands::onlyDocumentsCanBeInternal()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const QString file = desk.write(u"r.pdf"_s, pdfWith("raming"));
    QCOMPARE(desk.run({u"add-file"_s, id, u"reports"_s, file, u"--internal"_s}).code, 2);
    QCOMPARE(desk.run({u"add-file"_s, id, u"stukken"_s, file}).code, 2);
    desk.must({u"add-file"_s, id, u"documents"_s, file, u"--internal"_s});
    QCOMPARE(desk.must({u"show"_s, id}).object()[u"documents"_s][0][u"visibility"_s].toString(),
             u"internal"_s);
}

void TestFileCommands::aBadImportTakesNothingIn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &json, const QString &said) {
        QTest::newRow(name) << json << said;
    };
    row("not JSON", "{", u"d.json"_s);
    row("a list", "[]", u"d.json"_s);
    row("no title of text", R"({"schema":1,"title":7})", u"/title"_s);
    row("a state nobody knows",
        R"({"schema":1,"title":"T","planning":{"phases":[{"title":"F","state":"ooit"}]}})",
        u"/planning/phases/0/state"_s);
    row("half a character", R"({"schema":1,"title":"T\ud800"})", u"/title"_s);
    row("a link that is not of the web",
        R"({"schema":1,"title":"T","links":[{"title":"L","url":"file:///etc/passwd"}]})", u"/links/0/url"_s);
    row("a span that leads to a script",
        R"({"schema":1,"title":"T","status":{"text":[{"kind":"paragraph","spans":[{"text":"x","href":"javascript:x"}]}]}})",
        u"/status/text/0/spans/0/href"_s);
    row("a file that is not there",
        R"({"schema":1,"title":"T","documents":[{"title":"D","file":{"name":"weg.pdf"}}]})", u"weg.pdf"_s);
    row("a file name that climbs out",
        R"({"schema":1,"title":"T","documents":[{"title":"D","file":{"name":"../../etc/passwd"}}]})",
        u"../../etc/passwd"_s);
    row("an absolute file name",
        R"({"schema":1,"title":"T","documents":[{"title":"D","file":{"name":"/etc/passwd"}}]})",
        u"/etc/passwd"_s);
}

void TestFileCommands::aDossierOfANewerProgramCanOnlyBeRead()
{
    CommandRunner desk;
    const Answer answer = desk.must(
        {u"import"_s, desk.write(u"d.json"_s, R"({"schema":2,"title":"Bomen","later":{"x":1}})")});
    QVERIFY2(
        answer.err.contains(u"Bomen is gemaakt met een nieuwere versie van Wijkdossier. U kunt het lezen"_s),
        qPrintable(answer.err));
    QVERIFY(desk.must({u"show"_s, answer.line()}).out.contains(u"Bomen"_s));
    QCOMPARE(desk.run({u"set"_s, answer.line(), u"/title"_s, u"\"Anders\""_s}).code, 1);
}

void TestFileCommands::aBadImportTakesNothingIn()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    CommandRunner desk;
    const Answer answer = desk.run({u"import"_s, desk.write(u"d.json"_s, json)});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QCOMPARE(desk.must({u"list"_s, u"--json"_s}).out, u"[]\n"_s);
}

void TestFileCommands::anExportThatDoesNotFitSaysSo_data()
{
    QTest::addColumn<QString>("form");
    for (const QString &form : {u"json"_s, u"package"_s, u"html"_s, u"document"_s})
        QTest::newRow(qPrintable(form)) << form;
}

/// The largest file this process may write stands for a disk that is full.
void TestFileCommands::anExportThatDoesNotFitSaysSo()
{
    QFETCH(const QString, form);
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    QByteArray much(3'000'000, '\0');
    for (qsizetype i = 0; i < much.size(); ++i)
        much[i] = char(qHash(i) >> 7); // a package would make little of what is all the same
    desk.must({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.pdf"_s, pdfWith(much.toHex()))});
    QVERIFY(QDir().mkpath(desk.place(u"uit"_s)));
    const QString target = desk.place(u"uit/bomen.uit"_s);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    rlimit little = usual;
    little.rlim_cur = 1'000'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const Answer answer = desk.run({u"export"_s, id, u"--as"_s, form, u"-o"_s, target});
    setrlimit(RLIMIT_FSIZE, &usual);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"Op die schijf is geen ruimte meer"_s), qPrintable(answer.err));
    QVERIFY(!QFile::exists(target));
}

void TestFileCommands::aFullDiskLosesNothing()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const QString before = desk.must({u"show"_s, id}).out;
    desk.maxPages = 60;
    const QString much = QString(1'000'000, u'x');
    const QString text = uR"([{"kind":"paragraph","spans":[{"text":"%1"}]}])"_s.arg(much.left(90'000));
    Answer answer;
    for (int i = 0; i < 20 && answer.code <= 0; ++i)
        answer = desk.run(
            {u"set"_s, id, u"/questions/-"_s, uR"({"question":"Vraag %1?","answer":%2})"_s.arg(i).arg(text)});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"vol"_s), qPrintable(answer.err));
    desk.maxPages = 0;
    QCOMPARE(desk.must({u"list"_s, u"--json"_s}).array().size(), 1);
    QCOMPARE(desk.must({u"show"_s, id}).object()[u"title"_s].toString(), u"Bomen"_s);
    QVERIFY(desk.must({u"show"_s, id}).out.size() >= before.size());
}

QTEST_GUILESS_MAIN(TestFileCommands)
#include "tst_filecommands.moc"
