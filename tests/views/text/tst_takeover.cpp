// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/text/anytext.h"
#include "views/text/lines/lines.h"
#include "views/text/textdocument.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

Block paragraph(const QString &words)
{
    return {.spans = {{.text = words}}};
}
Block list(const QStringList &items)
{
    Block block{.kind = BlockKind::List};
    for (const QString &words : items)
        block.list.items.push_back({.spans = {{.text = words}}});
    return block;
}
Block table(const QList<QStringList> &rows)
{
    Block block{.kind = BlockKind::Table};
    for (const QStringList &row : rows) {
        QList<Spans> cells;
        for (const QString &words : row)
            cells.append(Spans{{.text = words}});
        if (block.header.isEmpty())
            block.header = cells;
        else
            block.rows.append(cells);
    }
    return block;
}

RichText story()
{
    return {{.kind = BlockKind::Heading, .spans = {{.text = u"Wat er komt"_s}}, .level = 3},
            paragraph(u"Er komen drie speelplekken in de wijk."_s),
            list({u"bij de school"_s, u"bij het park"_s, u"bij de vijver"_s}),
            table({{u"wat"_s, u"wanneer"_s}, {u"ontwerp"_s, u"voorjaar"_s}, {u"bouw"_s, u"najaar"_s}}),
            {.kind = BlockKind::Quote, .spans = {{.text = u"Eindelijk een plek\nvoor de kinderen."_s}}},
            paragraph(u"Vragen kunt u altijd stellen."_s)};
}

QTextCursor caretBefore(QTextDocument &document, const QString &words)
{
    QTextCursor cursor = document.find(words);
    cursor.setPosition(cursor.selectionStart());
    return cursor;
}

QString wordsAfter(const QTextCursor &cursor)
{
    return cursor.block().text().mid(cursor.positionInBlock());
}

} // namespace

class TestTakeOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaretInEveryBlockStaysAtItsWords_data()
    {
        QTest::addColumn<RichText>("after");
        RichText text = story();
        text.prepend(paragraph(u"Nieuw bovenaan."_s));
        QTest::newRow("a line before") << text;
        text = story();
        text.append(paragraph(u"Nieuw onderaan."_s));
        QTest::newRow("a line after") << text;
        text = story();
        text.insert(3, list({u"nog een lijst"_s}));
        QTest::newRow("a list between") << text;
        text = story();
        text.insert(3, table({{u"een"_s}, {u"andere"_s}}));
        QTest::newRow("a table before the table") << text;
        text = story();
        text.insert(1, table({{u"een"_s}, {u"andere"_s}}));
        QTest::newRow("a table before a line") << text;
        text = story();
        text[1].spans = {{.text = u"Ja: er komen zeker drie mooie "_s},
                         {.text = u"speelplekken"_s, .bold = true},
                         {.text = u" in de hele wijk."_s}};
        QTest::newRow("words in the paragraph") << text;
        text = story();
        text[2].list.items.insert(text[2].list.items.begin(), ListItem{.spans = {{.text = u"eerst"_s}}});
        text[2].list.ordered = true;
        QTest::newRow("an item, and numbers") << text;
        text = story();
        text[3].rows.insert(0, {{{.text = u"nieuw"_s}}, {{.text = u"winter"_s}}});
        QTest::newRow("a row") << text;
        text = story();
        text[3].header.insert(1, {{.text = u"wie"_s}});
        for (QList<Spans> &row : text[3].rows)
            row.insert(1, {{.text = u"wij"_s}});
        QTest::newRow("a column") << text;
        text = story();
        text[1].kind = BlockKind::Quote;
        text[4].kind = BlockKind::Paragraph;
        QTest::newRow("other kinds") << text;
    }
    void aCaretInEveryBlockStaysAtItsWords()
    {
        QFETCH(const RichText, after);
        QTextDocument document;
        toDocument(story(), document);
        const QStringList words{u"komt"_s,    u"speelplekken"_s, u"school"_s,   u"park"_s,   u"vijver"_s,
                                u"wanneer"_s, u"ontwerp"_s,      u"voorjaar"_s, u"bouw"_s,   u"najaar"_s,
                                u"plek"_s,    u"kinderen"_s,     u"Vragen"_s,   u"stellen"_s};
        std::vector<QTextCursor> carets;
        for (const QString &word : words)
            carets.push_back(caretBefore(document, word));
        takeOver(after, document);
        QCOMPARE(fromDocument(document), normalised(after));
        for (std::size_t i = 0; i < carets.size(); ++i)
            QVERIFY2(wordsAfter(carets[i]).startsWith(words.at(static_cast<qsizetype>(i))),
                     qPrintable(wordsAfter(carets[i])));
    }

    void aSelectionOverBlocksStays()
    {
        QTextDocument document;
        toDocument(story(), document);
        QTextCursor cursor = caretBefore(document, u"drie"_s);
        cursor.setPosition(caretBefore(document, u"park"_s).position(), QTextCursor::KeepAnchor);
        RichText after = story();
        after.prepend(paragraph(u"Nieuw"_s));
        after[2].spans = {{.text = u"Er komen zo drie grote speelplekken."_s}};
        takeOver(after, document);
        QVERIFY2(cursor.selectedText().startsWith(u"drie grote"_s), qPrintable(cursor.selectedText()));
        QVERIFY(wordsAfter(cursor).startsWith(u"park"_s));
    }

    void onlyWhatDiffersIsTouched()
    {
        QTextDocument document;
        toDocument(story(), document);
        QVERIFY(document.documentLayout()); // changes are told to a layout
        QSignalSpy changes(&document, &QTextDocument::contentsChange);
        takeOver(story(), document);
        QCOMPARE(changes.count(), 0);
        RichText after = story();
        after[5].spans = {{.text = u"Vragen kunt u nu stellen."_s}};
        takeOver(after, document);
        QVERIFY(!changes.isEmpty());
        const int quote = caretBefore(document, u"Vragen"_s).position();
        for (const QList<QVariant> &change : changes)
            QVERIFY2(change.at(0).toInt() >= quote - 1, qPrintable(QString::number(change.at(0).toInt())));
    }

    void aCaretInEveryLineStaysWhenABlockComesIn()
    {
        const bool held = rc::check([] {
            test::Dice dice(*rc::gen::arbitrary<quint64>());
            const RichText before = normalised(test::anyText(dice));
            RichText after = before;
            after.insert(dice.below(static_cast<int>(before.size()) + 1), test::anyText(dice, 1).value(0));
            QTextDocument document;
            toDocument(before, document);
            std::vector<std::pair<QTextCursor, QString>> carets;
            for (const PlacedLine &one : readLines(document)) {
                const QString words = one.line.words();
                if (words.size() < 2)
                    continue;
                QTextCursor cursor(&document);
                cursor.setPosition(one.place.position + static_cast<int>(words.size() / 2));
                carets.emplace_back(cursor, words);
            }
            takeOver(after, document);
            for (const auto &[cursor, words] : carets) {
                RC_ASSERT(cursor.block().text() == words);
                RC_ASSERT(cursor.positionInBlock() == static_cast<int>(words.size() / 2));
            }
        });
        QVERIFY(held);
    }

    void aBlankLineOneIsAboutToTypeInStays()
    {
        QTextDocument document;
        toDocument(story(), document);
        QTextCursor cursor = caretBefore(document, u"Vragen"_s);
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::PreviousBlock);
        RichText after = story();
        after.append(paragraph(u"Nieuw"_s));
        takeOver(after, document);
        QCOMPARE(cursor.block().text(), QString());
        QCOMPARE(fromDocument(document), after);
    }
};

QTEST_MAIN(TestTakeOver)
#include "tst_takeover.moc"
