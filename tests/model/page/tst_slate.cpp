// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtml.h"
#include "tests/model/page/anyrichtext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

const PartAddress addressOf
    = [](const QString &id) { return id == u"weg"_s ? QString() : u"https://gemeente.voorbeeld/"_s + id; };
const PartAddress partOf = [](const QString &address) {
    const QString site = u"https://gemeente.voorbeeld/"_s;
    return address.startsWith(site) ? address.mid(site.size()) : QString();
};

QJsonArray slateOf(const RichText &text)
{
    return richTextToSlate(text, addressOf, addressOf, [](const QString &) { return u"Kaart"_s; });
}

QJsonArray json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("a test's JSON is not: %s", text);
    return document.array();
}

/// Slate's own rules: text on either side of an inline element, no neighbouring texts, no element without
/// children.
bool isSlateNormal(const QJsonArray &children)
{
    bool textBefore = false;
    bool hasInline = false;
    for (const QJsonValue &value : children) {
        const QJsonObject node = value.toObject();
        const QString type = node[u"type"].toString();
        const bool isText = node.contains(u"text"_s);
        const bool isInline = type == u"strong"_s || type == u"em"_s || type == u"link"_s;
        if ((isText && textBefore) || (isInline && !textBefore))
            return false;
        if (!isText && (node[u"children"].toArray().isEmpty() || !isSlateNormal(node[u"children"].toArray())))
            return false;
        hasInline = hasInline || isInline || isText;
        textBefore = isText;
    }
    return !hasInline || textBefore;
}

} // namespace

class SlateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsBlock_data();
    void everyKindHasItsBlock();
    void slateBecomesBlocks_data();
    void slateBecomesBlocks();
    void whatWasWrittenReadsBack();
    void whatIsWrittenKeepsSlatesRules();
    void equalTextsGiveEqualBlocks();
    void deepNestingIsPassedOver();
};

void SlateTest::everyKindHasItsBlock_data()
{
    QTest::addColumn<RichText>("text");
    QTest::addColumn<QJsonArray>("blocks");
    const Spans a{{.text = u"a"_s}};
    QTest::newRow("paragraph")
        << RichText{{.spans = {{.text = u"een\ntwee "_s}, {.text = u"b"_s, .bold = true}}}}
        << json(R"([{"@type": "slate", "plaintext": "een\ntwee b", "value": [{"type": "p", "children": [
        {"text": "een\ntwee "}, {"type": "strong", "children": [{"text": "b"}]}, {"text": ""}]}]}])");
    QTest::newRow("link")
        << RichText{{.spans = {{.text = u"a"_s, .href = u"part:d1"_s}}}}
        << json(R"([{"@type": "slate", "plaintext": "a", "value": [{"type": "p", "children": [
        {"text": ""}, {"type": "link", "data": {"url": "https://gemeente.voorbeeld/d1"}, "children": [{"text": "a"}]},
        {"text": ""}]}]}])");
    QTest::newRow("link to nothing")
        << RichText{{.spans = {{.text = u"a"_s}, {.text = u"b"_s, .href = u"part:weg"_s}}}}
        << json(R"([{"@type": "slate", "plaintext": "ab", "value": [{"type": "p", "children": [
        {"text": "ab"}]}]}])");
    QTest::newRow("heading")
        << RichText{{.kind = BlockKind::Heading, .spans = a, .level = 4}}
        << json(
               R"([{"@type": "slate", "plaintext": "a", "value": [{"type": "h4", "children": [{"text": "a"}]}]}])");
    const ItemList nested{.ordered = true, .items = {{.spans = a}}};
    QTest::newRow("nested list")
        << RichText{{.kind = BlockKind::List, .list = {.items = {{.spans = a, .nested = {nested}}}}}}
        << json(R"([{"@type": "slate", "plaintext": "a\na", "value": [{"type": "ul", "children": [
        {"type": "li", "children": [{"text": "a"}]},
        {"type": "ol", "children": [{"type": "li", "children": [{"text": "a"}]}]}]}]}])");
    QTest::newRow("image")
        << RichText{{.kind = BlockKind::Image, .ref = u"i1/@@images/image/large"_s}}
        << json(R"([{"@type": "image", "url": "https://gemeente.voorbeeld/i1", "alt": "Kaart",
        "align": "center", "size": "l"}])");
    QTest::newRow("image without address")
        << RichText{{.kind = BlockKind::Image, .ref = u"weg"_s}} << QJsonArray();
    QTest::newRow("table without header") << RichText{{.kind = BlockKind::Table, .rows = {{a}}}}
                                          << json(R"([{"@type": "slateTable", "table": {"hideHeaders": true,
        "celled": true, "fixed": false, "striped": false, "basic": false, "compact": false, "inverted": false, "rows": [
        {"key": "r0", "cells": [{"key": "r0c0", "type": "header", "value": [{"type": "p", "children": [{"text": ""}]}]}]},
        {"key": "r1", "cells": [{"key": "r1c0", "type": "data", "value": [{"type": "p", "children": [{"text": "a"}]}]}]}
        ]}}])");
}

void SlateTest::everyKindHasItsBlock()
{
    QFETCH(const RichText, text);
    QTEST(slateOf(text), "blocks");
}

void SlateTest::slateBecomesBlocks_data()
{
    // What is expected is said as the HTML we write of it.
    QTest::addColumn<QJsonArray>("blocks");
    QTest::addColumn<QString>("html");
    QTest::newRow("heading 2") << json(
        R"([{"@type": "slate", "value": [{"type": "h2", "children": [{"text": "a"}]}]}])")
                               << u"<h3>a</h3>\n"_s;
    QTest::newRow("list in item") << json(
        R"([{"@type": "slate", "value": [{"type": "ul", "children": [{"type": "li", "children":
        [{"text": "a"}, {"type": "ol", "children": [{"type": "li", "children": [{"text": "b"}]}]}]}]}]}])")
                                  << u"<ul><li>a<ol><li>b</li></ol></li></ul>\n"_s;
    QTest::newRow("old link") << json(
        R"([{"@type": "slate", "value": [{"type": "p", "children": [{"type": "a", "data": {"link":
        {"internal": {"internal_link": [{"@id": "https://gemeente.voorbeeld/d1"}]}}}, "children": [{"text": "a"}]}]}]}])")
                              << u"<p><a href=\"https://gemeente.voorbeeld/d1\">a</a></p>\n"_s;
    QTest::newRow("unknown scheme") << json(
        R"([{"@type": "slate", "value": [{"type": "p", "children": [{"type": "link", "data":
        {"url": "javascript:x"}, "children": [{"text": "a"}]}]}]}])")
                                    << u"<p>a</p>\n"_s;
    QTest::newRow("unknown inline") << json(
        R"([{"@type": "slate", "value": [{"type": "p", "children": [{"text": "a"},
        {"type": "sub", "children": [{"text": "b"}]}]}]}])")
                                    << u"<p>ab</p>\n"_s;
    QTest::newRow("html") << json(R"([{"@type": "html", "html": "<h2>a</h2><script>x</script>"}])")
                          << u"<h3>a</h3>\n"_s;
    QTest::newRow("strange image") << json(R"([{"@type": "image", "url": "https://elders.voorbeeld/x"}])")
                                   << QString();
    QTest::newRow("nonsense") << json(
        R"([1, null, [], {}, {"@type": 3}, {"@type": "slate", "value": {"a": 1}},
        {"@type": "slate", "value": [1, [2], {"type": 4, "children": "x"}]}, {"@type": "slateTable", "table": [1]}])")
                              << QString();
}

void SlateTest::slateBecomesBlocks()
{
    QFETCH(const QJsonArray, blocks);
    QTEST(richTextToHtml(richTextFromSlate(blocks, partOf), addressOf, addressOf), "html");
}

void SlateTest::whatWasWrittenReadsBack()
{
    QVERIFY(rc::check("fromSlate(toSlate(t)) == t", [] {
        const RichText text = *test::anyRichText();
        RC_ASSERT(richTextFromSlate(slateOf(text), partOf) == normalised(text));
    }));
}

void SlateTest::whatIsWrittenKeepsSlatesRules()
{
    QVERIFY(rc::check("what is written is what Slate would make of it", [] {
        for (const QJsonValue &block : slateOf(*test::anyRichText()))
            RC_ASSERT(isSlateNormal(block[u"value"].toArray()));
    }));
}

void SlateTest::equalTextsGiveEqualBlocks()
{
    QVERIFY(rc::check("writing twice gives the same", [] {
        const RichText text = *test::anyRichText();
        RC_ASSERT(slateOf(text) == slateOf(richTextFromJson(richTextToJson(text))));
    }));
}

void SlateTest::deepNestingIsPassedOver()
{
    QJsonArray children{QJsonObject{{u"text"_s, u"diep"_s}}};
    for (int i = 0; i < 900; ++i)
        children = {QJsonObject{{u"type"_s, u"ul"_s}, {u"children"_s, children}}};
    const QJsonArray blocks{QJsonObject{{u"@type"_s, u"slate"_s}, {u"value"_s, children}},
                            QJsonObject{{u"@type"_s, u"slate"_s},
                                        {u"value"_s, QJsonArray{QJsonObject{{u"text"_s, u"woord"_s}}}}}};
    QCOMPARE(plainText(richTextFromSlate(blocks)), u"woord"_s);
}

QTEST_GUILESS_MAIN(SlateTest)
#include "tst_slate.moc"
