// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

QString htmlOf(const RichText &text)
{
    const PartAddress link = [](const QString &id) {
        return id == u"weg"_s ? QString() : u"https://gemeente.voorbeeld/"_s + id;
    };
    return richTextToHtml(text, link, link, [](const QString &) { return u"Kaart & data: 2026"_s; });
}

Block paragraph(const Spans &spans)
{
    return {.kind = BlockKind::Paragraph, .spans = spans};
}

} // namespace

class RichTextHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsElement_data();
    void everyKindHasItsElement();
    void anAttributeSurvivesTheFilter_data();
    void anAttributeSurvivesTheFilter();
    void anAddressSurvivesTheFilter();
};

void RichTextHtmlTest::everyKindHasItsElement_data()
{
    QTest::addColumn<RichText>("text");
    QTest::addColumn<QString>("html");
    const Spans a{{.text = u"a"_s}};
    QTest::newRow("paragraph") << RichText{paragraph({{.text = u"1 < 2 & \"x\"\nregel"_s}})}
                               << u"<p>1 &lt; 2 &amp; &quot;x&quot;<br>regel</p>\n"_s;
    QTest::newRow("empty paragraph") << RichText{paragraph({{.text = {}}})} << QString();
    QTest::newRow("look") << RichText{paragraph({{.text = u"a"_s, .bold = true, .italic = true}})}
                          << u"<p><strong><em>a</em></strong></p>\n"_s;
    QTest::newRow("one link, two looks")
        << RichText{paragraph({{.text = u"a"_s, .href = u"part:d1"_s},
                               {.text = u"b"_s, .bold = true, .href = u"part:d1"_s}})}
        << u"<p><a href=\"https://gemeente.voorbeeld/d1\">a<strong>b</strong></a></p>\n"_s;
    QTest::newRow("link to nothing") << RichText{paragraph({{.text = u"a"_s, .href = u"part:weg"_s}})}
                                     << u"<p>a</p>\n"_s;
    QTest::newRow("unknown scheme") << RichText{paragraph({{.text = u"a"_s, .href = u"javascript:x()"_s}})}
                                    << u"<p>a</p>\n"_s;
    QTest::newRow("heading") << RichText{{.kind = BlockKind::Heading, .spans = a, .level = 4}}
                             << u"<h4>a</h4>\n"_s;
    QTest::newRow("quote") << RichText{{.kind = BlockKind::Quote, .spans = a}}
                           << u"<blockquote><p>a</p></blockquote>\n"_s;
    const ItemList nested{.ordered = true, .items = {{.spans = a}}};
    QTest::newRow("nested list") << RichText{{.kind = BlockKind::List,
                                              .list
                                              = {.items = {{.spans = a, .nested = {nested}}, {.spans = a}}}}}
                                 << u"<ul><li>a<ol><li>a</li></ol></li><li>a</li></ul>\n"_s;
    QTest::newRow("table")
        << RichText{{.kind = BlockKind::Table, .header = {a, a}, .rows = {{a, {}}}}}
        << u"<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">a</th></tr></thead>"
           "<tbody><tr><td>a</td><td></td></tr></tbody></table>\n"_s;
    QTest::newRow("image")
        << RichText{{.kind = BlockKind::Image, .ref = u"i1"_s}}
        << u"<p><img src=\"https://gemeente.voorbeeld/i1\" alt=\"Kaart &amp; data\u2060: 2026\"></p>\n"_s;
    QTest::newRow("image without address")
        << RichText{{.kind = BlockKind::Image, .ref = u"weg"_s}} << QString();
}

void RichTextHtmlTest::everyKindHasItsElement()
{
    QFETCH(const RichText, text);
    QTEST(htmlOf(text), "html");
}

void RichTextHtmlTest::anAttributeSurvivesTheFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("attribute");
    QTest::newRow("harmless") << u"Kaart: het plan"_s << u"Kaart: het plan"_s;
    QTest::newRow("data") << u"Planning-data: 2026"_s << u"Planning-data\u2060: 2026"_s;
    QTest::newRow("blanks and case") << u"Da ta\u00a0 : x"_s << u"Da ta\u00a0 \u2060: x"_s;
    QTest::newRow("manuscript") << u"manuscript:1"_s << u"manuscript\u2060:1"_s;
    QTest::newRow("expression") << u"expression (x) expression: y"_s
                                << u"expression \u2060(x) expression\u2060: y"_s;
    QTest::newRow("data between brackets") << u"data (x)"_s << u"data (x)"_s;
}

void RichTextHtmlTest::anAttributeSurvivesTheFilter()
{
    QFETCH(const QString, text);
    QTEST(htmlAttribute(text), "attribute");
}

void RichTextHtmlTest::anAddressSurvivesTheFilter()
{
    QCOMPARE(htmlAddress(u"https://a.voorbeeld/manuscript:1?a=1&b=2"_s),
             u"https://a.voorbeeld/manuscript%3A1?a=1&amp;b=2"_s);
}

QTEST_GUILESS_MAIN(RichTextHtmlTest)
#include "tst_richtexthtml.moc"
