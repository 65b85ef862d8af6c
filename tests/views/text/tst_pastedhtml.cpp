// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/textdocument.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

Block paragraph(const QString &words)
{
    return {.spans = {{.text = words}}};
}
Block heading(const QString &words, int level)
{
    return {.kind = BlockKind::Heading, .spans = {{.text = words}}, .level = level};
}
ItemList items(const QStringList &all, bool ordered = false)
{
    ItemList list{.ordered = ordered};
    for (const QString &words : all)
        list.items.push_back({.spans = {{.text = words}}});
    return list;
}
Block list(const ItemList &list)
{
    return {.kind = BlockKind::List, .list = list};
}

} // namespace

class TestPastedHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clipboardsBecomeOurBlocks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<RichText>("text");
        QTest::newRow("page") << u"<html><head><title>x</title><style>p{color:red}</style></head><body>"
                                 "<!--StartFragment--><p>een</p><p>twee</p><!--EndFragment--></body></html>"_s
                              << RichText{paragraph(u"een"_s), paragraph(u"twee"_s)};
        QTest::newRow("only the fragment") << u"<p>niet</p><!--StartFragment--><p>wel</p><!--EndFragment-->"_s
                                           << RichText{paragraph(u"wel"_s)};
        QTest::newRow("headings") << u"<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6>"_s
                                  << RichText{heading(u"a"_s, 3), heading(u"b"_s, 3), heading(u"c"_s, 3),
                                              heading(u"d"_s, 4), heading(u"e"_s, 4)};
        QTest::newRow("Word list")
            << uR"(<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>een<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span>o<span>&nbsp; </span></span><![endif]>diep<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>·</span><![endif]>twee<o:p></o:p></p>
<p class=MsoNormal>na<o:p>&nbsp;</o:p></p>)"_s
            << [] {
                   ItemList outer = items({u"een"_s, u"twee"_s});
                   outer.items.front().nested = {items({u"diep"_s})};
                   return RichText{list(outer), paragraph(u"na"_s)};
               }();
        QTest::newRow("Outlook numbers")
            << uR"(<p class="MsoListParagraph" style="mso-list:l1 level1 lfo2"><!--[if !supportLists]--><span><span style="mso-list:Ignore">1.<span>&nbsp;</span></span></span><!--[endif]-->eerst</p><p class="MsoListParagraph" style="mso-list:l1 level1 lfo2"><!--[if !supportLists]--><span>2.</span><!--[endif]-->dan</p>)"_s
            << RichText{list(items({u"eerst"_s, u"dan"_s}, true))};
        QTest::newRow("LibreOffice")
            << u"<meta name=\"generator\" content=\"LibreOffice\"><style>@page{}</style><p style=\"margin:0\"><font face=\"Arial\"><b>vet</b> en <i>schuin</i></font></p>"_s
            << RichText{{.spans = {{.text = u"vet"_s, .bold = true},
                                   {.text = u" en "_s},
                                   {.text = u"schuin"_s, .italic = true}}}};
        QTest::newRow("Google Docs")
            << u"<b style=\"font-weight:normal\"><p><span style=\"font-weight:700\">vet</span><span style=\"font-weight:400\"> niet</span></p></b>"_s
            << RichText{{.spans = {{.text = u"vet"_s, .bold = true}, {.text = u" niet"_s}}}};
        QTest::newRow("pictures go")
            << u"<p>voor</p><img src=\"a.png\"><!--[if gte vml 1]><v:imagedata src=\"a.png\"/><![endif]--><p>na</p>"_s
            << RichText{paragraph(u"voor"_s), paragraph(u"na"_s)};
        QTest::newRow("links and scripts")
            << u"<p><a href=\"https://example.org/\">goed</a> <a href=\"javascript:x()\">kwaad</a><script>x()</script></p>"_s
            << RichText{{.spans
                         = {{.text = u"goed"_s, .href = u"https://example.org/"_s}, {.text = u" kwaad"_s}}}};
        QTest::newRow("table")
            << u"<table><tr><th>a</th><th>b</th></tr><tr><td><p>1&nbsp;</p></td><td>2</td></tr></table>"_s
            << RichText{{.kind = BlockKind::Table,
                         .header = {{{.text = u"a"_s}}, {{.text = u"b"_s}}},
                         .rows = {{{{.text = u"1"_s}}, {{.text = u"2"_s}}}}}};
    }
    void clipboardsBecomeOurBlocks()
    {
        QFETCH(const QString, html);
        QFETCH(const RichText, text);
        QCOMPARE(plainText(fromPastedHtml(html)), plainText(text));
        QCOMPARE(fromPastedHtml(html), text);
    }
};

QTEST_MAIN(TestPastedHtml)
#include "tst_pastedhtml.moc"
