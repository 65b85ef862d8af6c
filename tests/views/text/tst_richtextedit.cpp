// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/richtextbar.h"
#include "views/text/richtextedit.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

Block paragraph(const QString &words)
{
    return {.spans = {{.text = words}}};
}
Block heading(const QString &words, int level = 3)
{
    return {.kind = BlockKind::Heading, .spans = {{.text = words}}, .level = level};
}
Block quote(const QString &words)
{
    return {.kind = BlockKind::Quote, .spans = {{.text = words}}};
}
Block list(const QStringList &items, bool ordered = false)
{
    Block block{.kind = BlockKind::List, .list = {.ordered = ordered}};
    for (const QString &words : items)
        block.list.items.push_back({.spans = words.isEmpty() ? Spans{} : Spans{{.text = words}}});
    return block;
}
Spans cell(const QString &words)
{
    return {{.text = words}};
}

/// Types with real keys; "\n" is Enter.
void type(RichTextEdit &edit, const QString &words)
{
    for (const QChar c : words) {
        if (c == u'\n')
            QTest::keyClick(&edit, Qt::Key_Return);
        else
            QTest::keyClick(&edit, c.toLatin1());
    }
}

void caretAt(RichTextEdit &edit, const QString &words, int offset = 0)
{
    QTextCursor cursor = edit.document()->find(words);
    cursor.setPosition(cursor.selectionStart() + offset);
    edit.setTextCursor(cursor);
}

} // namespace

class TestRichTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedSignsBecomeBlocks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<RichText>("text");
        QTest::newRow("words") << u"een\ntwee"_s << RichText{paragraph(u"een"_s), paragraph(u"twee"_s)};
        QTest::newRow("heading") << u"## kop\ntekst"_s << RichText{heading(u"kop"_s), paragraph(u"tekst"_s)};
        QTest::newRow("small heading") << u"#### kop"_s << RichText{heading(u"kop"_s, 4)};
        QTest::newRow("list") << u"- a\nb\n\nc"_s << RichText{list({u"a"_s, u"b"_s}), paragraph(u"c"_s)};
        QTest::newRow("numbered") << u"1. a\nb"_s << RichText{list({u"a"_s, u"b"_s}, true)};
        QTest::newRow("quote") << u"> a\nb\n\nc"_s << RichText{quote(u"a\nb"_s), paragraph(u"c"_s)};
        QTest::newRow("no sign in the middle") << u"a - b"_s << RichText{paragraph(u"a - b"_s)};
    }
    void typedSignsBecomeBlocks()
    {
        QFETCH(const QString, typed);
        QFETCH(const RichText, text);
        RichTextEdit edit;
        type(edit, typed);
        QCOMPARE(edit.text(), text);
    }

    void tabChangesTheLevelAndEnterTwiceLeaves()
    {
        RichTextEdit edit;
        type(edit, u"- a\nb"_s);
        QTest::keyClick(&edit, Qt::Key_Tab);
        Block nested = list({u"a"_s});
        nested.list.items.front().nested = {list({u"b"_s}).list};
        QCOMPARE(edit.text(), RichText{nested});
        QTest::keyClick(&edit, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(edit.text(), RichText{list({u"a"_s, u"b"_s})});
        QTest::keyClick(&edit, Qt::Key_Tab);
        type(edit, u"\n\nc\n\nd"_s);
        nested.list.items.push_back({.spans = cell(u"c"_s)});
        QCOMPARE(edit.text(), (RichText{nested, paragraph(u"d"_s)}));
    }

    void backspaceAtTheStartMakesAParagraph()
    {
        RichTextEdit edit;
        edit.takeOver({heading(u"kop"_s), list({u"a"_s, u"b"_s, u"c"_s})});
        caretAt(edit, u"kop"_s);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        caretAt(edit, u"b"_s);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.text(),
                 (RichText{paragraph(u"kop"_s), list({u"a"_s}), paragraph(u"b"_s), list({u"c"_s})}));
    }

    void tabWalksATableAndAddsARow()
    {
        RichTextEdit edit;
        edit.insertTable(2, 2);
        type(edit, u"a"_s);
        for (const QString &words : {u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
            QTest::keyClick(&edit, Qt::Key_Tab);
            type(edit, words);
        }
        const Block wanted{.kind = BlockKind::Table,
                           .header = {cell(u"a"_s), cell(u"b"_s)},
                           .rows = {{cell(u"c"_s), cell(u"d"_s)}, {cell(u"e"_s), {}}}};
        QCOMPARE(edit.text(), RichText{wanted});
        edit.table().addColumn(true);
        type(edit, u"\nf"_s);
        edit.table().removeRow();
        QCOMPARE(edit.text().first().rows.size(), 1);
        QCOMPARE(edit.text().first().header.size(), 3);
        caretAt(edit, u"b"_s);
        edit.table().removeColumn();
        QCOMPARE(edit.text().first().header, (QList<Spans>{cell(u"a"_s), {}}));
    }

    void aTableThatGoesLeavesTheLinesRoundIt()
    {
        RichTextEdit edit;
        edit.takeOver(
            {paragraph(u"voor"_s), {.kind = BlockKind::Table, .rows = {{cell(u"x"_s)}}}, heading(u"na"_s)});
        caretAt(edit, u"x"_s);
        edit.table().removeRow();
        QCOMPARE(edit.text(), (RichText{paragraph(u"voor"_s), heading(u"na"_s)}));
    }

    void boldItalicAndLinksAreMarked()
    {
        RichTextEdit edit;
        edit.takeOver({paragraph(u"een twee drie"_s)});
        edit.setTextCursor(edit.document()->find(u"twee"_s));
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!edit.setLink(u"javascript:alert(1)"_s));
        QVERIFY(edit.setLink(u"https://example.org/"_s));
        QCOMPARE(edit.text().first().spans,
                 (Spans{{.text = u"een "_s},
                        {.text = u"twee"_s, .bold = true, .italic = true, .href = u"https://example.org/"_s},
                        {.text = u" drie"_s}}));
        QVERIFY(edit.setLink({}));
        QCOMPARE(edit.linkAtCaret(), QString());
    }

    void whatIsTypedBehindALinkIsNotLinked()
    {
        RichTextEdit edit;
        edit.takeOver({{.spans = {{.text = u"hier"_s, .href = u"part:a"_s}}}});
        edit.moveCursor(QTextCursor::End);
        type(edit, u" meer"_s);
        QCOMPARE(edit.text().first().spans,
                 (Spans{{.text = u"hier"_s, .href = u"part:a"_s}, {.text = u" meer"_s}}));
    }

    void undoIsAskedForAndNotDone()
    {
        RichTextEdit edit;
        type(edit, u"abc"_s);
        QSignalSpy undo(&edit, &RichTextEdit::undoAsked);
        QSignalSpy redo(&edit, &RichTextEdit::redoAsked);
        QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&edit, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(undo.count(), 1);
        QCOMPARE(redo.count(), 2);
        QCOMPARE(edit.text(), RichText{paragraph(u"abc"_s)});
    }

    void aTakeOverIsNoEdit()
    {
        RichTextEdit edit;
        QSignalSpy edited(&edit, &RichTextEdit::edited);
        edit.takeOver({paragraph(u"abc"_s)});
        QCOMPARE(edited.count(), 0);
        type(edit, u"x"_s);
        QVERIFY(edited.count() > 0);
    }

    void aTakeOverLetsTheNextKeyLandWhereItWould()
    {
        RichTextEdit edit;
        edit.takeOver({paragraph(u"een"_s), paragraph(u"twee"_s)});
        edit.moveCursor(QTextCursor::End);
        edit.takeOver({paragraph(u"nul"_s), paragraph(u"een"_s), paragraph(u"twee"_s), list({u"drie"_s})});
        type(edit, u"!"_s);
        QCOMPARE(
            edit.text(),
            (RichText{paragraph(u"nul"_s), paragraph(u"een"_s), paragraph(u"twee!"_s), list({u"drie"_s})}));
        type(edit, u"\n"_s);
        edit.takeOver({paragraph(u"NUL"_s), paragraph(u"een"_s), paragraph(u"twee!"_s), list({u"drie"_s})});
        type(edit, u"x"_s);
        QCOMPARE(edit.text().at(3), paragraph(u"x"_s));
    }

    void pasteCleansAndSaysWhatIsLost()
    {
        RichTextEdit edit;
        edit.takeOver({paragraph(u"voor na"_s)});
        caretAt(edit, u"na"_s);
        QSignalSpy lost(&edit, &RichTextEdit::pasteSimplified);
        auto *mime = new QMimeData;
        mime->setHtml(u"<h1>Kop</h1><p>tekst <b>vet</b></p><img src='a.png'><img src='b.png'>"_s);
        QApplication::clipboard()->setMimeData(mime);
        edit.paste();
        QCOMPARE(lost.count(), 1);
        QVERIFY(lost.first().first().toString().contains(u'2'));
        QCOMPARE(edit.text(),
                 (RichText{paragraph(u"voor "_s),
                           heading(u"Kop"_s),
                           {.spans = {{.text = u"tekst "_s}, {.text = u"vet"_s, .bold = true}}},
                           paragraph(u"na"_s)}));
    }

    void picturesThatCameAlongAreHandedOver()
    {
        RichTextEdit edit;
        QSignalSpy pictures(&edit, &RichTextEdit::picturesPasted);
        QSignalSpy lost(&edit, &RichTextEdit::pasteSimplified);
        QImage red(2, 2, QImage::Format_RGB32);
        red.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        red.save(&buffer, "PNG");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"clip_image001.png"_s);
        QVERIFY(red.save(path));
        auto *mime = new QMimeData;
        mime->setHtml(
            u"<meta name=Generator content=\"Microsoft Word 15\"><p>tekst</p><img src=\"data:image/png;base64,%1\"><img src='%2'><img src='https://x.example/a.png'>"_s
                .arg(QString::fromLatin1(png.toBase64()), QUrl::fromLocalFile(path).toString()));
        QApplication::clipboard()->setMimeData(mime);
        edit.paste();
        QCOMPARE(edit.text(), RichText{paragraph(u"tekst"_s)});
        QCOMPARE(pictures.count(), 1);
        QCOMPARE(pictures.first().at(0).value<QList<QImage>>().size(), 1);
        QCOMPARE(pictures.first().at(0).value<QList<QImage>>().first().pixelColor(0, 0), QColor(Qt::red));
        QCOMPARE(pictures.first().at(1).toStringList(), QStringList{QFileInfo(path).canonicalFilePath()});
        QCOMPARE(lost.count(), 1);
        QVERIFY(lost.first().first().toString().contains(u'1'));
    }

    void aFileThatAPageNamesIsNotTakenIn_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("place"); // empty: where office programs lay pictures
        const QString word = u"<meta name=Generator content=\"Microsoft Word 15\">"_s;
        QTest::newRow("of a page") << QString() << QString() << QString();
        QTest::newRow("of a page that says it is Word's")
            << QString(u"<base href='https://wijk.example/'>"_s + word) << QString() << QString();
        QTest::newRow("out of a browser") << word << u"text/x-moz-url-priv"_s << QString();
        QTest::newRow("out of another browser") << word << u"chromium/x-source-url"_s << QString();
        QTest::newRow("elsewhere on this computer") << word << QString() << QDir::currentPath();
    }

    void aFileThatAPageNamesIsNotTakenIn()
    {
        QFETCH(const QString, head);
        QFETCH(const QString, format);
        QFETCH(const QString, place);
        RichTextEdit edit;
        QSignalSpy pictures(&edit, &RichTextEdit::picturesPasted);
        QSignalSpy lost(&edit, &RichTextEdit::pasteSimplified);
        const QTemporaryDir folder(place.isEmpty() ? QDir::tempPath() + u"/plak"_s : place + u"/plak"_s);
        QImage red(2, 2, QImage::Format_RGB32);
        red.fill(Qt::red);
        const QString path = folder.filePath(u"geheim.png"_s);
        QVERIFY(red.save(path));
        auto *mime = new QMimeData;
        mime->setHtml(head + u"<p>tekst</p><img src='%1'>"_s.arg(QUrl::fromLocalFile(path).toString()));
        if (!format.isEmpty())
            mime->setData(format, "https://wijk.example/");
        QApplication::clipboard()->setMimeData(mime);
        edit.paste();
        QCOMPARE(edit.text(), RichText{paragraph(u"tekst"_s)});
        QCOMPARE(pictures.count(), 0);
        QCOMPARE(lost.count(), 1);
    }

    void aPictureOfABrowserIsOnePicture()
    {
        RichTextEdit edit;
        QSignalSpy pictures(&edit, &RichTextEdit::picturesPasted);
        QSignalSpy lost(&edit, &RichTextEdit::pasteSimplified);
        QImage red(2, 2, QImage::Format_RGB32);
        red.fill(Qt::red);
        auto *mime = new QMimeData;
        mime->setHtml(u"<img src='https://x.example/a.png'>"_s);
        mime->setImageData(red);
        QApplication::clipboard()->setMimeData(mime);
        edit.paste();
        QCOMPARE(pictures.count(), 1);
        QCOMPARE(lost.count(), 0);
        QVERIFY(edit.text().isEmpty());
    }

    void anAddressOverASelectionLinksIt()
    {
        RichTextEdit edit;
        edit.takeOver({paragraph(u"zie hier"_s)});
        edit.setTextCursor(edit.document()->find(u"hier"_s));
        QApplication::clipboard()->setText(u"https://example.org/x"_s);
        edit.paste();
        QCOMPARE(edit.text().first().spans,
                 (Spans{{.text = u"zie "_s}, {.text = u"hier"_s, .href = u"https://example.org/x"_s}}));
    }

    void copyAndPasteKeepsEverything()
    {
        Block table{.kind = BlockKind::Table, .header = {cell(u"a"_s)}, .rows = {{cell(u"b"_s)}}};
        const RichText text{heading(u"kop"_s), list({u"x"_s, u"y"_s}, true), table, quote(u"q"_s)};
        RichTextEdit from;
        from.takeOver(text);
        from.selectAll();
        from.copy();
        RichTextEdit to;
        to.paste();
        QCOMPARE(to.text(), text);
    }

    void theLinkRowFindsADocument()
    {
        QWidget page;
        auto *edit = new RichTextEdit(&page);
        auto *bar = new RichTextBar(&page);
        bar->setEdit(edit);
        edit->setTargets([] {
            return std::vector<LinkTarget>{
                {.part = u"0000d001-0000-4000-8000-000000000001"_s, .title = u"Raadsbesluit"_s},
                {.part = u"d2"_s, .title = u"Raming"_s, .internal = true}};
        });
        edit->takeOver({paragraph(u"zie besluit"_s)});
        edit->setTextCursor(edit->document()->find(u"besluit"_s));
        QTest::keyClick(edit, Qt::Key_L, Qt::ControlModifier);
        auto *address = bar->findChild<QLineEdit *>(u"linkAddress"_s);
        auto *found = bar->findChild<QListWidget *>(u"linkTargets"_s);
        QTest::keyClicks(address, u"raads"_s);
        QCOMPARE(found->count(), 1);
        QTest::mouseClick(found->viewport(), Qt::LeftButton, {},
                          found->visualItemRect(found->item(0)).center());
        QCOMPARE(edit->text().first().spans.last().href, u"part:0000d001-0000-4000-8000-000000000001"_s);
    }
};

QTEST_MAIN(TestRichTextEdit)
#include "tst_richtextedit.moc"
