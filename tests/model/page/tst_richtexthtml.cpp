// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtml.h"
#include "tests/model/page/anyrichtext.h"

#include <QTest>

#include <random>

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

const PartAddress partOf = [](const QString &address) {
    const QString site = u"https://gemeente.voorbeeld/"_s;
    return address.startsWith(site) ? address.mid(site.size()) : QString();
};

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
    void htmlBecomesBlocks_data();
    void htmlBecomesBlocks();
    void whatWasWrittenReadsBack();
    void readingTwiceChangesNothing();
    void hostileHtmlGivesItsText_data();
    void hostileHtmlGivesItsText();
    void tagSoupNeverFails();
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
    // Seen in the filter of Plone 6.1: what it does with each of these.
    for (const QString &gone :
         {u"https://a.voorbeeld/open-data%3Akaart"_s, u"https://a.voorbeeld/About:ons"_s,
          u"https://a.voorbeeld/#da ta:x"_s, u"https://a.voorbeeld/vbscript%3Ax"_s})
        QVERIFY2(!isLinkable(gone), qPrintable(gone));
    for (const QString &kept : {u"mailto:x@data.voorbeeld"_s, u"https://a.voorbeeld/manuscript%3A1"_s,
                                u"https://a.voorbeeld/open-data%253Akaart"_s})
        QVERIFY2(isLinkable(kept), qPrintable(kept));
}

void RichTextHtmlTest::htmlBecomesBlocks_data()
{
    // What is expected is said as the HTML we write of it.
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("again");
    const auto row = [](const char *name, const QString &html, const QString &again) {
        QTest::newRow(name) << html << again;
    };
    row("blanks", u"  <p> een\n  twee <b> drie</b> </p> "_s, u"<p>een twee <strong>drie</strong></p>\n"_s);
    row("bare text", u"een<div>twee<div>drie</div></div>"_s, u"<p>een</p>\n<p>twee</p>\n<p>drie</p>\n"_s);
    row("break", u"<p>een <br> twee<br></p>"_s, u"<p>een<br>twee</p>\n"_s);
    row("empty", u"<p><br></p><p>&nbsp;</p><h3> </h3><ul></ul><table></table>"_s, QString());
    row("headings", u"<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>"_s,
        u"<h3>a</h3>\n<h3>b</h3>\n<h3>c</h3>\n<h4>d</h4>\n<h4>e</h4>\n<h4>f</h4>\n"_s);
    row("looks", u"<p><i>a</i><em>b</em><b>c</b><u>d</u><span style='font-weight: 700'>e</span></p>"_s,
        u"<p><em>ab</em><strong>c</strong>d<strong>e</strong></p>\n"_s);
    row("gone",
        u"<p>a<script>x</script><style>x</style><textarea>x</textarea><select><option>x</select>b"
        "<svg><text>x</text></svg><!-- x --></p>"_s,
        u"<p>ab</p>\n"_s);
    row("form", u"<form><label>Naam</label><input value=x><button>x</button></form>"_s, u"<p>Naam</p>\n"_s);
    row("schemes",
        u"<a href='javascript:x'>a</a> <a href=' HTTPS://b.voorbeeld/'>b</a> <a href='data:x'>c</a>"
        " <a href='mailto:a@b.voorbeeld'>d</a> <a href='/pad'>e</a>"_s,
        u"<p>a <a href=\"HTTPS://b.voorbeeld/\">b</a> c <a href=\"mailto:a@b.voorbeeld\">d</a> e</p>\n"_s);
    row("part", u"<a href='https://gemeente.voorbeeld/d1'>a</a>"_s,
        u"<p><a href=\"https://gemeente.voorbeeld/d1\">a</a></p>\n"_s);
    row("list in item", u"<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>"_s,
        u"<ul><li>a<ol><li>b</li></ol></li><li>c<br>d</li></ul>\n"_s);
    row("list in list", u"<ul><li>a</li><ul><li>b</li></ul></ul>"_s,
        u"<ul><li>a<ul><li>b</li></ul></li></ul>\n"_s);
    row("table", u"<table><caption>t</caption><tr><th>a<th>b<tr><td>c<td><ul><li>d<li>e</ul></table>"_s,
        u"<p>t</p>\n<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"
        "<tbody><tr><td>c</td><td>d<br>e</td></tr></tbody></table>\n"_s);
    row("table without header", u"<table><tr><td colspan=2>a<tr><th>b<td>c</table>"_s,
        u"<table><tbody><tr><td>a</td><td></td></tr><tr><td>b</td><td>c</td></tr></tbody></table>\n"_s);
    row("table in item", u"<ul><li>a<table><tr><td>b<td>c</table></ul>"_s,
        u"<ul><li>a<br>b<br>c</li></ul>\n"_s);
    row("quote", u"<blockquote><p>a</p><p>b</p></blockquote>c"_s,
        u"<blockquote><p>a<br>b</p></blockquote>\n<p>c</p>\n"_s);
    row("known image", u"<p>a<img src='https://gemeente.voorbeeld/i1'>b<img src='x.png' alt=c></p>"_s,
        u"<p>a</p>\n<p><img src=\"https://gemeente.voorbeeld/i1\" alt=\"Kaart &amp; data\u2060: 2026\"></p>\n<p>b</p>\n"_s);
    row("image in item", u"<ul><li>a<img src='https://gemeente.voorbeeld/i1'>b</ul>"_s,
        u"<ul><li>a<br>b</li></ul>\n<p><img src=\"https://gemeente.voorbeeld/i1\" alt=\"Kaart &amp; data\u2060: 2026\"></p>\n"_s);
    row("pre", u"<pre>een\ntwee</pre>"_s, u"<p>een<br>twee</p>\n"_s);
    row("google", u"<b style='font-weight:normal;'><p>a</p></b>"_s, u"<p>a</p>\n"_s);
    row("word", u"<p class=MsoNormal>a<o:p></o:p></p>"_s, u"<p>a</p>\n"_s);
}

void RichTextHtmlTest::htmlBecomesBlocks()
{
    QFETCH(const QString, html);
    const RichText text = richTextFromHtml(html, partOf);
    QTEST(htmlOf(text), "again");
    QCOMPARE(text, normalised(text));
}

void RichTextHtmlTest::whatWasWrittenReadsBack()
{
    QVERIFY(rc::check("fromHtml(toHtml(t)) == t", [] {
        const RichText text = *test::anyRichText();
        RC_ASSERT(richTextFromHtml(htmlOf(text), partOf) == normalised(text));
    }));
}

void RichTextHtmlTest::readingTwiceChangesNothing()
{
    QVERIFY(rc::check("read, written and read again is what was read", [] {
        const RichText once = richTextFromHtml(*test::anyTagSoup(), partOf);
        RC_ASSERT(richTextFromHtml(htmlOf(once), partOf) == once);
    }));
}

void RichTextHtmlTest::hostileHtmlGivesItsText_data()
{
    QTest::addColumn<QString>("html");
    const int many = 100'000;
    QTest::newRow("nested divs") << u"<div>"_s.repeated(many) + u"woord"_s;
    QTest::newRow("nested spans, closed")
        << u"<span>"_s.repeated(many) + u"woord"_s + u"</span>"_s.repeated(many);
    QTest::newRow("nested lists") << u"<ul><li>"_s.repeated(900) + u"woord"_s;
    QTest::newRow("very nested lists") << u"<ul><li>"_s.repeated(many) + u"woord"_s;
    QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(many) + u"woord"_s;
    QTest::newRow("nested quotes") << u"<blockquote>"_s.repeated(900) + u"woord"_s;
    QString looks;
    for (int i = 0; i < 900; ++i)
        looks += u"<b id=%1>"_s.arg(i);
    QTest::newRow("looks repeated in every paragraph") << looks + u"<p>"_s.repeated(20'000) + u"woord"_s;
    QString attributes;
    for (int i = 0; i < many; ++i)
        attributes += u" a%1=1"_s.arg(i);
    QTest::newRow("attributes without end") << u"<p"_s + attributes + u">woord"_s;
    QTest::newRow("links in links") << u"<a href=https://a.voorbeeld>"_s.repeated(many) + u"woord"_s;
    QTest::newRow("open quote") << u"woord<a href=\""_s + u"<div>"_s.repeated(many);
    QTest::newRow("open comment") << u"woord<!--"_s + u"<div>"_s.repeated(many);
    QTest::newRow("wide cells") << u"woord<table><tr>"_s + u"<td colspan=9999999>"_s.repeated(1000);
    QTest::newRow("zeros") << u"woord"_s + QString(many, QChar(0));
    QTest::newRow("half a character") << u"woord"_s + QChar(0xd800);
}

void RichTextHtmlTest::hostileHtmlGivesItsText()
{
    QFETCH(const QString, html);
    QVERIFY(plainText(richTextFromHtml(html)).contains(u"woord"_s));
}

void RichTextHtmlTest::tagSoupNeverFails()
{
    std::mt19937 dice(20261123);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes;
        for (unsigned i = 0, n = dice() % 2000; i < n; ++i)
            bytes += char(dice());
        const RichText text = richTextFromHtml(QString::fromLatin1(bytes));
        QCOMPARE(text, normalised(text));
        QVERIFY(!htmlOf(text).contains(u"<script"_s));
    }
}

QTEST_GUILESS_MAIN(RichTextHtmlTest)
#include "tst_richtexthtml.moc"
