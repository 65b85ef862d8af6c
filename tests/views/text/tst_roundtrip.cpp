// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/text/anytext.h"
#include "views/text/textdocument.h"

#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

Block paragraph(const QString &words)
{
    return {.spans = {{.text = words}}};
}
Block list(const QString &words, bool ordered = false)
{
    return {.kind = BlockKind::List, .list = {.ordered = ordered, .items = {{.spans = {{.text = words}}}}}};
}
Block table(const QString &words)
{
    return {.kind = BlockKind::Table,
            .header = {{{.text = u"wat"_s}}, {{.text = u"wie"_s}}},
            .rows = {{{{.text = words}}, {{.text = u"a\nb"_s, .bold = true}}}}};
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBackAsItsNormalForm()
    {
        const bool held = rc::check([] {
            test::Dice dice(*rc::gen::arbitrary<quint64>());
            const RichText text = test::anyText(dice);
            QTextDocument document;
            toDocument(text, document);
            const RichText back = fromDocument(document);
            if (back != normalised(text))
                RC_FAIL(test::shown(normalised(text), back));
        });
        QVERIFY(held);
    }

    void aTakeOverSaysWhatItWasGiven()
    {
        const bool held = rc::check([] {
            test::Dice dice(*rc::gen::arbitrary<quint64>());
            const RichText before = test::anyText(dice);
            const RichText after = dice.chance(80) ? test::editOf(before, dice) : test::anyText(dice);
            QTextDocument document;
            toDocument(before, document);
            takeOver(after, document);
            const RichText back = fromDocument(document);
            if (back != normalised(after))
                RC_FAIL("before: " + test::shown(before, {}) + test::shown(normalised(after), back));
        });
        QVERIFY(held);
    }

    void kindsComeBack_data()
    {
        QTest::addColumn<RichText>("text");
        QTest::newRow("nothing") << RichText{};
        QTest::newRow("paragraph") << RichText{paragraph(u"een"_s), paragraph(u"twee"_s)};
        QTest::newRow("line breaks") << RichText{paragraph(u"een\ntwee\n\ndrie\n"_s)};
        QTest::newRow("a line separator of its own") << RichText{paragraph(u"een\u2028twee\ndrie"_s)};
        QTest::newRow("characters Qt keeps for itself")
            << RichText{paragraph(u"a\u2029b\rc\ufffcd\ufffde\ufdd0f\ufdd1g"_s + QChar(0))};
        QTest::newRow("quote of lines")
            << RichText{{.kind = BlockKind::Quote, .spans = {{.text = u"a\nb"_s}}}};
        QTest::newRow("two quotes") << RichText{{.kind = BlockKind::Quote, .spans = {{.text = u"a"_s}}},
                                                {.kind = BlockKind::Quote, .spans = {{.text = u"b"_s}}}};
        QTest::newRow("headings") << RichText{
            {.kind = BlockKind::Heading, .spans = {{.text = u"a"_s}}, .level = 3},
            {.kind = BlockKind::Heading, .spans = {{.text = u"b"_s, .bold = true}}, .level = 4}};
        QTest::newRow("two lists") << RichText{list(u"a"_s), list(u"b"_s), list(u"c"_s, true)};
        QTest::newRow("table alone") << RichText{table(u"a"_s)};
        QTest::newRow("two tables") << RichText{table(u"a"_s), table(u"b"_s)};
        QTest::newRow("table between") << RichText{paragraph(u"x"_s), table(u"a"_s), paragraph(u"y"_s)};
        QTest::newRow("table between lists") << RichText{list(u"a"_s), table(u"a"_s), list(u"b"_s)};
        QTest::newRow("images") << RichText{{.kind = BlockKind::Image, .ref = u"f1"_s},
                                            {.kind = BlockKind::Image, .ref = u"f1"_s},
                                            paragraph(u"x"_s)};
        QTest::newRow("newer kind") << RichText{{.extra = {{u"kind"_s, u"map"_s}, {u"at"_s, 5}}},
                                                paragraph(u"x"_s)};
        QTest::newRow("newer members")
            << RichText{{.spans = {{.text = u"a"_s, .extra = {{u"lang"_s, u"fr"_s}}}, {.text = u"b"_s}},
                         .extra = {{u"id"_s, qint64{9007199254740993}}}}};
        Block nested = list(u"a"_s);
        nested.list.items.front().nested = {{.ordered = true, .items = {{.spans = {{.text = u"b"_s}}}}}};
        nested.list.items.push_back({.spans = {{.text = u"c"_s}}});
        QTest::newRow("nested") << RichText{nested, list(u"d"_s)};
    }
    void kindsComeBack()
    {
        QFETCH(const RichText, text);
        QTextDocument document;
        toDocument(text, document);
        QCOMPARE(fromDocument(document), normalised(text));
        takeOver({}, document);
        QCOMPARE(fromDocument(document), RichText{});
        QCOMPARE(document.blockCount(), 1);
        takeOver(text, document);
        QCOMPARE(fromDocument(document), normalised(text));
    }
};

QTEST_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
