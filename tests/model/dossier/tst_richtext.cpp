// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/text/richtext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

QJsonArray array(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

Spans plain(const QString &text)
{
    return {Span{.text = text}};
}

} // namespace

class TestRichText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfBlockGoesOutAsItCameIn_data();
    void everyKindOfBlockGoesOutAsItCameIn();
    void equalNeighboursAreJoinedAndEmptyOnesDropped();
    void membersOfAnotherKindFallAwayInTheNormalForm();
    void anEmptyCellKeepsItsPlace();
    void wrongTypesAreLeftOutWithoutACrash();
    void aBlockOfAnUnknownKindReadsAsAParagraph();
    void thePlainTextHasALineABlock();
    void plainLinesBecomeParagraphs();
};

void TestRichText::everyKindOfBlockGoesOutAsItCameIn_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("paragraph",
        R"([{"kind":"paragraph","spans":[{"text":"a "},{"text":"b","bold":true,"italic":true},{"text":"\nc"}]}])");
    row("link",
        R"([{"kind":"paragraph","spans":[{"text":"nota","href":"part:01936a2e-5b1c-7c44-9a51-000000000d01"}]}])");
    row("heading", R"([{"kind":"heading","level":4,"spans":[{"text":"Kop"}]}])");
    row("quote", R"([{"kind":"quote","spans":[{"text":"Mooi."}]}])");
    row("image", R"([{"kind":"image","ref":"01936a2e-5b1c-7c44-9a51-000000000f01"}])");
    row("list",
        R"([{"kind":"list","items":[[{"text":"een"}],[{"text":"twee"},{"text":"vet","bold":true}]]}])");
    row("nested list",
        R"([{"kind":"list","items":[[{"text":"een"},{"kind":"list","ordered":true,"items":[[{"text":"a"}],[{"text":"b"}]]}],[{"text":"twee"}]]}])");
    row("table",
        R"([{"kind":"table","header":[[{"text":"x"}],[]],"rows":[[[{"text":"1"}],[{"text":"2"}]],[[],[]]]}])");
    row("unknown members",
        R"([{"kind":"paragraph","lang":"fy","spans":[{"text":"a","colour":"red"}]},{"kind":"list","items":[[{"kind":"list","later":1,"items":[[{"text":"a"}]]}]]}])");
    row("unknown kind", R"([{"kind":"map","centre":[53,6],"spans":[{"text":"kaart"}]},{"kind":"video"}])");
}

void TestRichText::everyKindOfBlockGoesOutAsItCameIn()
{
    QFETCH(QByteArray, json);
    const QJsonArray in = QJsonDocument::fromJson(json).array();
    QVERIFY(!in.isEmpty());
    const RichText text = richTextFromJson(in);
    QCOMPARE(richTextToJson(text), in);
    QCOMPARE(richTextFromJson(richTextToJson(text)), text);
}

void TestRichText::equalNeighboursAreJoinedAndEmptyOnesDropped()
{
    const RichText text{
        Block{.spans = {Span{.text = u"a"_s}, Span{.text = {}, .bold = true}, Span{.text = u"b"_s}}},
        Block{.spans = {Span{.text = {}}}},
        Block{.kind = BlockKind::Quote, .spans = {Span{.text = u"c"_s, .bold = true}, Span{.text = u"d"_s}}},
        Block{},
    };
    const RichText normal{
        Block{.spans = plain(u"ab"_s)},
        Block{.kind = BlockKind::Quote, .spans = {Span{.text = u"c"_s, .bold = true}, Span{.text = u"d"_s}}},
    };
    QCOMPARE(normalised(text), normal);
    QCOMPARE(normalised(normal), normal);
}

void TestRichText::membersOfAnotherKindFallAwayInTheNormalForm()
{
    const Block mixed{.spans = plain(u"a"_s), .level = 3, .header = {plain(u"b"_s)}, .ref = u"c"_s};
    QCOMPARE(normalised({mixed}), (RichText{Block{.spans = plain(u"a"_s)}}));
}

void TestRichText::anEmptyCellKeepsItsPlace()
{
    const RichText text
        = richTextFromJson(array(R"([{"kind":"table","rows":[[[],[{"text":""}],[{"text":"x"}]]]}])"));
    QCOMPARE(text.first().rows.first().size(), 3);
    QCOMPARE(plainText(text), u"\t\tx"_s);
}

void TestRichText::wrongTypesAreLeftOutWithoutACrash()
{
    const RichText text = richTextFromJson(array(
        R"([7, null, {"kind":"table","rows":[3],"header":{}}, {"kind":"list","items":["x",[1,{"text":2}]]},
            {"kind":"heading","level":"3","spans":"tekst"}, {"kind":5}, {}])"));
    QCOMPARE(plainText(text).trimmed(), QString());
}

void TestRichText::aBlockOfAnUnknownKindReadsAsAParagraph()
{
    const RichText text
        = richTextFromJson(array(R"([{"kind":"callout","tone":"warm","spans":[{"text":"Let op"}]}])"));
    QCOMPARE(text.size(), 1);
    QCOMPARE(text.first().kind, BlockKind::Paragraph);
    QCOMPARE(plainText(text), u"Let op"_s);
}

void TestRichText::thePlainTextHasALineABlock()
{
    const RichText text = richTextFromJson(array(
        R"([{"kind":"heading","level":3,"spans":[{"text":"Kop"}]},
            {"kind":"paragraph","spans":[{"text":"een "},{"text":"twee","bold":true}]},
            {"kind":"list","items":[[{"text":"a"},{"kind":"list","items":[[{"text":"a1"}]]}],[{"text":"b"}]]},
            {"kind":"image","ref":"x"},
            {"kind":"table","header":[[{"text":"h1"}],[{"text":"h2"}]],"rows":[[[{"text":"1"}],[{"text":"2"}]]]},
            {"kind":"quote","spans":[{"text":"slot"}]}])"));
    QCOMPARE(plainText(text), u"Kop\neen twee\na\na1\nb\nh1\th2\n1\t2\nslot"_s);
}

void TestRichText::plainLinesBecomeParagraphs()
{
    const RichText text = richTextFromPlain(u"een\n\n  twee \r\n"_s);
    QCOMPARE(text, (RichText{Block{.spans = plain(u"een"_s)}, Block{.spans = plain(u"twee"_s)}}));
    QVERIFY(richTextFromPlain(u" \n"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestRichText)
#include "tst_richtext.moc"
