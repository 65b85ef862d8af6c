// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/keptfacts.h"
#include "tests/model/intake/door.h"
#include "tests/model/intake/papers.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// A paper is what its bytes say, and what it tells beside its text is said before everybody can read it.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPaperStaysOutside_data();
    void whatIsNoPaperStaysOutside();
    void whatAPaperTellsBesideItsTextIsSeen_data();
    void whatAPaperTellsBesideItsTextIsSeen();
    void aNameComesInWithoutWhatCannotBeSeen();
    void makerAndTitleAreSaidUnlessTheFileIsCalledThat();
    void aZipThatUnpacksToAThousandTimesItselfIsNotReadToItsEnd();
    void aPaperCutAnywhereIsReadOrUnseen_data();
    void aPaperCutAnywhereIsReadOrUnseen();
    void whatWasSeenIsKeptAndElseLookedUp();

private:
    const Door m_door;
};

void TestPapers::whatIsNoPaperStaysOutside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("refusal"); // empty: it may come in
    const auto row = [](const char *what, const QByteArray &bytes, const QString &name,
                        const QString &refusal) { QTest::newRow(what) << bytes << name << refusal; };
    const QByteArray exe = "MZ\x90" + QByteArray(80, '\0') + "This program cannot be run in DOS mode";
    row("a program", exe, u"spel.exe"_s, u"program"_s);
    row("a program that is called a PDF", exe, u"nota.pdf"_s, u"program"_s);
    row("a program of Linux",
        "\x7f"
        "ELF"
            + QByteArray(60, '\2'),
        u"nota.docx"_s, u"program"_s);
    row("a script", "#!/bin/sh\nrm -rf /\n", u"lijst.txt"_s, u"program"_s);
    row("a batch file", "@echo off\r\ndel *.*\r\n", u"nota.bat"_s, u"program"_s);
    row("a script of Windows", "WScript.Echo 1\r\n", u"nota.pdf.vbs"_s, u"program"_s);
    row("a page saved as a PDF", "<!DOCTYPE html><html><body>Nota</body></html>", u"nota.pdf"_s,
        u"web-page"_s);
    row("a page behind a remark", "\n<!-- saved from url --><html><script>1</script>", u"nota.pdf"_s,
        u"web-page"_s);
    row("a page with XML's head", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
        u"nota.pdf"_s, u"web-page"_s);
    row("a page", "<html><body>Nota</body></html>", u"nota.html"_s, u"web-page"_s);
    row("a page as a mail", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n", u"nota.pdf"_s,
        u"web-page"_s);
    row("a mail", "From: A. Voorbeeld <a@wijk.example>\nTo: b@wijk.example\nSubject: Nota\n\nBeste B,\n",
        u"nota.eml"_s, u"mail"_s);
    row("a mail with pictures, as a server kept it",
        "Return-Path: <a@wijk.example>\r\nFrom: a@wijk.example\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related\r\n\r\n",
        u"nota.eml"_s, u"mail"_s);
    row("a page a browser saved as a mail",
        "From: <Saved by a browser>\r\nSubject: Nota\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related\r\n\r\n",
        u"nota.mht"_s, u"web-page"_s);
    row("a letter that says whom it is from", "Van: de wijkraad\nAan: de gemeente\n\nBeste mensen,\n",
        u"brief.txt"_s, {});
    row("a drawing of a drawing program", "AC1032" + QByteArray(120, '\0'), u"plein.dwg"_s,
        u"drawing-format"_s);
    row("a drawing to exchange", "  0\nSECTION\n  2\nHEADER\n  9\n$ACADVER\n  1\nAC1015\n  0\nENDSEC\n",
        u"plein.dxf"_s, u"drawing-format"_s);
    row("a scan as DjVu", QByteArray("AT&TFORM\0\0\1\0DJVUINFO", 20) + QByteArray(60, '\1'), u"plan.djvu"_s,
        u"drawing-format"_s);
    row("text that is called a PDF", "Beste mensen,\n", u"nota.pdf"_s, u"not-a-pdf"_s);
    row("a zip with a program", zipOf({{"nota.txt", "nota"}, {"map/spel.exe", exe}}), u"alles.zip"_s,
        u"archive-programs"_s);
    row("a zip in a zip", zipOf({{"nog een.zip", zipOf({{"a.exe", exe}})}}), u"alles.zip"_s,
        u"archive-programs"_s);
    row("a zip with a program and the mark of a document",
        zipOf({{"map/spel.exe", exe}, {"mimetype", "application/vnd.oasis.opendocument.text"}}),
        u"alles.odt"_s, u"archive-programs"_s);
    row("a zip with a program and the list of a document",
        zipOf({{"[Content_Types].xml", "<Types/>"}, {"lib/spel.dll", exe}}), u"alles.docx"_s,
        u"archive-programs"_s);
    row("a zip with a page", zipOf({{"index.html", "<html>"}}), u"site.zip"_s, u"archive-programs"_s);
    row("an archive of another kind", "7z\xbc\xaf\x27\x1c" + QByteArray(40, '\1'), u"alles.7z"_s,
        u"archive"_s);
    row("a film",
        QByteArray("\0\0\0\x18"
                   "ftypmp42\0\0\0\0mp42isom",
                   24),
        u"inloop.mp4"_s, u"film"_s);
    row("a zip of papers", zipOf({{"nota.txt", "nota"}}), u"alles.zip"_s, {});
    row("a PDF", pdf({}), u"nota.pdf"_s, {});
    row("a PDF behind some noise", "\n\n" + pdf({}), u"nota.pdf"_s, {});
    row("a Word document", docx({}), u"nota.docx"_s, {});
    row("text", "MZ is de afkorting van Middenzaal.\n", u"nota.txt"_s, {});
    row("text with a sharp bracket", "<b>Nota</b>\n", u"nota.txt"_s, {});
}

void TestPapers::whatIsNoPaperStaysOutside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, refusal);
    const auto file = m_door.keep(bytes, name);
    QCOMPARE(file ? QString() : file.error().detail, refusal);
    if (!file) {
        QCOMPARE(file.error().subject, name);
        return;
    }
    QCOMPARE(m_door.kept(*file), bytes);
}

void TestPapers::whatAPaperTellsBesideItsTextIsSeen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *what, const QByteArray &bytes, const QString &kind,
                        const QStringList &words) { QTest::newRow(what) << bytes << kind << words; };
    const QStringList nothing, changes{u"tracked-changes"_s}, comments{u"comments"_s},
        hidden{u"hidden-content"_s}, macros{u"macros"_s}, unseen{u"unseen"_s};
    row("Word: a plain text", docx("<w:p><w:r><w:t>Nota</w:t></w:r></w:p>"), u"docx"_s, nothing);
    row("Word: a word added", docx("<w:p><w:ins w:id=\"1\"/></w:p>"), u"docx"_s, changes);
    row("Word: a word struck out", docx("<w:p><w:del w:id=\"1\"/></w:p>"), u"docx"_s, changes);
    row("Word: changed in a footer",
        docx({}, {{"word/footer2.xml", "<w:ftr xmlns:w=\"w\"><w:moveFrom/></w:ftr>"}}), u"docx"_s, changes);
    row("Word: a comment",
        docx({}, {{"word/comments.xml", "<w:comments xmlns:w=\"w\"><w:comment/></w:comments>"}}), u"docx"_s,
        comments);
    row("Word: an empty list of comments", docx({}, {{"word/comments.xml", "<w:comments xmlns:w=\"w\"/>"}}),
        u"docx"_s, nothing);
    row("Word: hidden text", docx("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Geheim</w:t></w:r>"), u"docx"_s,
        hidden);
    row("Word: text shown again", docx("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:r>"), u"docx"_s,
        nothing);
    row("Word: a workbook behind a chart", docx({}, {{"word/embeddings/b.xlsx", "PK"}}), u"docx"_s, hidden);
    row("Word: macros", docx({}, {{"word/vbaProject.bin", "x"}}), u"docx"_s, macros);
    row("Word: its XML is broken", docx("<w:p>"), u"docx"_s, unseen);
    row("Excel: plain", xlsx("<sheet name=\"Blad1\"/>"), u"xlsx"_s, nothing);
    row("Excel: a hidden sheet", xlsx("<sheet name=\"Namen\" state=\"hidden\"/>"), u"xlsx"_s, hidden);
    row("Excel: a sheet nobody can unhide", xlsx("<sheet state=\"veryHidden\"/>"), u"xlsx"_s, hidden);
    row("Excel: a hidden column",
        xlsx({}, {{"xl/worksheets/sheet1.xml", "<worksheet><cols><col hidden=\"1\"/></cols></worksheet>"}}),
        u"xlsx"_s, hidden);
    row("Excel: a comment",
        xlsx({}, {{"xl/comments1.xml", "<comments><commentList><comment/></commentList></comments>"}}),
        u"xlsx"_s, comments);
    row("PowerPoint: plain", pptx({{"ppt/slides/slide1.xml", "<p:sld xmlns:p=\"p\"/>"}}), u"pptx"_s, nothing);
    row("PowerPoint: a hidden slide", pptx({{"ppt/slides/slide2.xml", "<p:sld xmlns:p=\"p\" show=\"0\"/>"}}),
        u"pptx"_s, hidden);
    row("PowerPoint: a speaker's note",
        pptx({{"ppt/notesSlides/notesSlide1.xml",
               "<n xmlns:a=\"a\"><a:fld><a:t>1</a:t></a:fld><a:t>Niet zeggen</a:t></n>"}}),
        u"pptx"_s, hidden);
    row("PowerPoint: only the slide's number",
        pptx({{"ppt/notesSlides/notesSlide1.xml", "<n xmlns:a=\"a\"><a:fld><a:t>1</a:t></a:fld></n>"}}),
        u"pptx"_s, nothing);
    row("Writer: plain", openDocument("text", "<text:p>Nota</text:p>"), u"odt"_s, nothing);
    row("Writer: a change",
        openDocument("text", "<text:tracked-changes><text:changed-region/></text:tracked-changes>"), u"odt"_s,
        changes);
    row("Writer: a comment", openDocument("text", "<office:annotation/>"), u"odt"_s, comments);
    row("Writer: hidden text", openDocument("text", "<style:text-properties text:display=\"none\"/>"),
        u"odt"_s, hidden);
    row("Writer: macros", openDocument("text", {}, {}, {{"Basic/Standard/Module1.xml", "<x/>"}}), u"odt"_s,
        macros);
    row("Calc: a hidden sheet",
        openDocument("spreadsheet", "<style:table-properties table:display=\"false\"/>"), u"ods"_s, hidden);
    row("Calc: a hidden row", openDocument("spreadsheet", "<table:table-row table:visibility=\"collapse\"/>"),
        u"ods"_s, hidden);
    row("Impress: a speaker's note",
        openDocument(
            "presentation",
            "<draw:page><presentation:notes><text:p>Niet zeggen</text:p></presentation:notes></draw:page>"),
        u"odp"_s, hidden);
    row("PDF: plain", pdf({}), u"pdf"_s, nothing);
    row("PDF: a note on the page",
        pdf("/Annots[<</Type/Annot/Subtype/Text/Rect[9 9 20 20]/Contents(Klopt dit?)>>]"), u"pdf"_s,
        comments);
    row("PDF: a link",
        pdf("/Annots[<</Type/Annot/Subtype/Link/Rect[9 9 20 20]/A<</S/URI/URI(https://a.example)>>>>]"),
        u"pdf"_s, nothing);
    row("PDF: a file in it",
        pdf({}, "/Names<</EmbeddedFiles<</Names[(a)6 0 R]>>>>", {},
            {"<</Type/Filespec/F(a.txt)/EF<</F 7 0 R>>>>",
             "<</Type/EmbeddedFile/Length 1>>stream\na\nendstream"}),
        u"pdf"_s, hidden);
    row("PDF: a layer that is off",
        pdf({}, "/OCProperties<</OCGs[6 0 R]/D<</Order[6 0 R]/OFF[6 0 R]>>>>", {},
            {"<</Type/OCG/Name(Namen)>>"}),
        u"pdf"_s, hidden);
    row("PDF: a script",
        pdf({}, "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert\\(1\\))>>]>>>>"), u"pdf"_s,
        macros);
    row("PDF: broken", pdf({}).left(300), u"pdf"_s, unseen);
    row("RTF: plain", "{\\rtf1\\ansi Nota}", u"rtf"_s, nothing);
    row("RTF: a word struck out", "{\\rtf1{\\deleted weg}}", u"rtf"_s, changes);
    row("RTF: hidden text", "{\\rtf1{\\v geheim}}", u"rtf"_s, hidden);
    row("an older Office", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(600, '\1'), u"old-office"_s,
        unseen);
    row("a zip of papers", zipOf({{"nota.txt", "nota"}}), u"archive"_s, unseen);
}

void TestPapers::whatAPaperTellsBesideItsTextIsSeen()
{
    QFETCH(QByteArray, bytes);
    const auto file = m_door.keep(bytes, u"nota.bin"_s);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
    QTEST(file->facts.kind, "kind");
    QTEST(worthSaying(file->facts, u"nota.bin"_s), "words");
}

void TestPapers::aNameComesInWithoutWhatCannotBeSeen()
{
    const auto file = m_door.keep("nota", u"no\x01ta\x7f.txt"_s);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->ref.name, u"nota.txt"_s);
}

void TestPapers::makerAndTitleAreSaidUnlessTheFileIsCalledThat()
{
    const QByteArray core = "<c xmlns:dc=\"dc\"><dc:creator>A. Voorbeeld</dc:creator><dc:title>Nota "
                            "speelplekken</dc:title></c>";
    const QByteArray meta
        = "<meta:initial-creator>A. Voorbeeld</meta:initial-creator><dc:title>Nota speelplekken</dc:title>";
    for (const QByteArray &bytes :
         {docx({}, {{"docProps/core.xml", core}}), openDocument("text", {}, meta),
          pdf({}, {}, "/Author(A. Voorbeeld)/Title(Nota speelplekken)"),
          QByteArray("{\\rtf1{\\info{\\title Nota speelplekken}{\\author A. Voorbeeld}}}")}) {
        const auto file = m_door.keep(bytes, u"nota.bin"_s);
        QVERIFY(file);
        const QString maker = u"author:A. Voorbeeld"_s;
        QCOMPARE(worthSaying(file->facts, u"raming.docx"_s),
                 (QStringList{maker, u"title:Nota speelplekken"_s}));
        QCOMPARE(worthSaying(file->facts, u"nota_speelplekken.docx"_s), QStringList{maker});
    }
}

void TestPapers::aZipThatUnpacksToAThousandTimesItselfIsNotReadToItsEnd()
{
    const QByteArray bomb = docx({}, {{"word/footer1.xml", QByteArray(80 * 1024 * 1024, ' ')}});
    QVERIFY(bomb.size() < 1024 * 1024);
    const auto file = m_door.keep(bomb, u"nota.docx"_s);
    QVERIFY(file);
    QVERIFY(file->facts.unseen);
}

void TestPapers::aPaperCutAnywhereIsReadOrUnseen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("docx") << docx("<w:p><w:ins/></w:p>", {{"docProps/core.xml", "<c/>"}});
    QTest::newRow("odt") << openDocument("text", "<office:annotation/>");
    QTest::newRow("pdf") << pdf("/Annots[<</Type/Annot/Subtype/Text/Rect[9 9 20 20]>>]");
    QTest::newRow("rtf") << QByteArray("{\\rtf1{\\info{\\title Nota}}{\\v geheim}}");
}

void TestPapers::aPaperCutAnywhereIsReadOrUnseen()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype size = 4; size < bytes.size(); size += std::max<qsizetype>(1, bytes.size() / 80)) {
        for (QByteArray hurt : {bytes.left(size), bytes}) {
            if (hurt.size() == bytes.size())
                hurt[size] = char(~hurt.at(size));
            const auto file = m_door.keep(hurt, u"nota.bin"_s);
            QVERIFY2(file ? !file->facts.kind.isEmpty() : !file.error().detail.isEmpty(),
                     qPrintable(QString::number(size)));
        }
    }
}

void TestPapers::whatWasSeenIsKeptAndElseLookedUp()
{
    const QTemporaryDir folder;
    const auto store = Store::open(folder.path());
    QVERIFY(store);
    const FileStore files(folder.path());
    const auto paper = files.takeBytes(pdf({}, {}, "/Author(A. Voorbeeld)"), u"nota.pdf"_s);
    QVERIFY(paper);
    QCOMPARE(keptFacts(**store, paper->sha256).value(), std::nullopt);
    const auto found = factsOf(**store, files, *paper);
    QVERIFY(found);
    QCOMPARE(found->author, u"A. Voorbeeld"_s);
    QCOMPARE(found->pages, 1);
    QCOMPARE(keptFacts(**store, paper->sha256).value(), *found);
    QCOMPARE(factsOf(**store, files, {.name = u"weg.pdf"_s, .sha256 = QString(64, u'a')}).error().detail,
             u"missing-file"_s);
}

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
