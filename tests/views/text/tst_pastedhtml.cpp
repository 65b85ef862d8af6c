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
    void whatNobodySawStaysBehind_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("hidden in Word")
            << u"<p>zicht<span style='display:none;mso-hide:all'>geheim</span>baar</p>"_s;
        QTest::newRow("hidden paragraph of Word")
            << u"<p style='display:none;mso-hide:all'>geheim</p><p>zichtbaar</p>"_s;
        QTest::newRow("hidden in LibreOffice")
            << u"<p>zicht<font style=\"display: none\">geheim</font>baar</p>"_s;
        QTest::newRow("hidden by attribute") << u"<p>zichtbaar</p><div hidden>geheim</div>"_s;
        QTest::newRow("invisible") << u"<p>zichtbaar<b style=\"visibility: hidden\">geheim</b></p>"_s;
        QTest::newRow("taken out in Word")
            << u"<p>zicht<s><del cite=\"mailto:J\" datetime=\"2027-01-01T10:00\"><span "
               u"lang=NL>geheim</span></del></s>"
               "<ins cite=\"mailto:J\">baar</ins></p>"_s;
        QTest::newRow("taken out in LibreOffice")
            << u"<meta name=\"generator\" content=\"LibreOffice\"><p style=\"margin-bottom: 0in\">zicht<del "
               "cite=\"mailto:\" datetime=\"2027-01-01T10:00:00\"><font color=\"#c00000\"><strike>geheim"
               "</strike></font></del><ins>baar</ins></p>"_s;
        QTest::newRow("remark of Word")
            << uR"(<p class=MsoNormal><a style='mso-comment-reference:PP_1;mso-comment-date:20270101T1000'>zicht</a>baar<span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[PP1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span></p><div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_1" class=msocomoff>[PP1]</a>geheim</p></div></div></div>)"_s;
        QTest::newRow("remark of LibreOffice") << u"<p>zichtbaar<!-- geheim --></p>"_s;
        QTest::newRow("selection inside hidden text")
            << u"<p><span style='display:none'><!--StartFragment-->geheim</span>zichtbaar<!--EndFragment--></p>"_s;
    }
    void whatNobodySawStaysBehind()
    {
        QFETCH(const QString, html);
        const Pasted pasted = pastedFrom(html);
        QCOMPARE(pasted.text, RichText{paragraph(u"zichtbaar"_s)});
        QCOMPARE(pasted.linksLost, 0);
    }

    void tablesKeepTheirColumns_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("rows");
        QTest::newRow("fragment inside the table of Excel")
            << u"<html><body><table border=0 style='width:96pt'>\n<!--StartFragment-->\n <col width=64 "
               u"span=2>"
               "<tr height=20><td class=xl65>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr>\n"
               "<!--EndFragment-->\n</table></body></html>"_s
            << u"a|b/1|2"_s;
        QTest::newRow("fragment inside one row")
            << u"<table><tr><!--StartFragment--><td>a</td><td>b</td><!--EndFragment--></tr></table>"_s
            << u"a|b"_s;
        QTest::newRow("a cell over two rows")
            << u"<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>"_s
            << u"a|b/|c/d|e"_s;
        QTest::newRow("a cell over two columns")
            << u"<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>"_s << u"a|/b|c"_s;
        QTest::newRow("a cell over both")
            << u"<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s
            << u"a||b/||c"_s;
        QTest::newRow("the last column over rows")
            << u"<table><tr><td>a</td><td rowspan=3>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>"_s
            << u"a|b/c|/d|"_s;
    }
    void tablesKeepTheirColumns()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, rows);
        const RichText text = pastedFrom(html).text;
        QCOMPARE(text.size(), 1);
        QCOMPARE(text.first().kind, BlockKind::Table);
        QStringList lines;
        QList<QList<Spans>> all = text.first().rows;
        if (!text.first().header.isEmpty())
            all.prepend(text.first().header);
        for (const QList<Spans> &row : all) {
            QStringList cells;
            for (const Spans &cell : row)
                cells.append(cell.isEmpty() ? QString() : cell.first().text);
            lines.append(cells.join(u'|'));
        }
        QCOMPARE(lines.join(u'/'), rows);
    }

    void linksLeadWhereTheyReallyGo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("href");
        QTest::addColumn<int>("lost");
        const QString there = u"https://example.org/a?b=1&c=2"_s;
        QTest::newRow("plain") << u"https://example.org/a?b=1&amp;c=2"_s << there << 0;
        QTest::newRow("Microsoft")
            << u"https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26c%3D2&amp;data=05%7C01"_s
            << there << 0;
        QTest::newRow("Proofpoint 2")
            << u"https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a-3Fb-3D1-26c-3D2&amp;d=DwM"_s
            << there << 0;
        QTest::newRow("Proofpoint 3")
            << u"https://urldefense.com/v3/__https://example.org/a?b=1&amp;c=2__;!!x$"_s << there << 0;
        QTest::newRow("Barracuda")
            << u"https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.org%2fa%3fb%3d1%26c%3d2&amp;c=E,1"_s
            << there << 0;
        QTest::newRow("Google")
            << u"https://www.google.com/url?q=https://example.org/a%3Fb%3D1%26c%3D2&amp;sa=D"_s << there << 0;
        QTest::newRow("one in the other")
            << u"https://nam01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fexample.org%252Fa%253Fb%253D1%2526c%253D2"_s
            << there << 0;
        QTest::newRow("hostile inside a wrapper")
            << u"https://eur03.safelinks.protection.outlook.com/?url=javascript%3Ax()"_s
            << u"https://eur03.safelinks.protection.outlook.com/?url=javascript%3Ax()"_s << 0;
        QTest::newRow("no link for a page") << u"file:///H:/map/nota.docx"_s << QString() << 1;
        QTest::newRow("script") << u"javascript:x()"_s << QString() << 1;
        QTest::newRow("a place in the Word text") << u"#_Toc123"_s << QString() << 1;
    }
    void linksLeadWhereTheyReallyGo()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, href);
        QFETCH(const int, lost);
        const Pasted pasted = pastedFrom(u"<p><a href=\"%1\">hier</a></p>"_s.arg(address));
        QCOMPARE(pasted.text, (RichText{{.spans = {{.text = u"hier"_s, .href = href}}}}));
        QCOMPARE(pasted.linksLost, lost);
    }

    void clipboardsBecomeOurBlocks()
    {
        QFETCH(const QString, html);
        QFETCH(const RichText, text);
        QCOMPARE(plainText(pastedFrom(html).text), plainText(text));
        QCOMPARE(pastedFrom(html).text, text);
    }
};

QTEST_MAIN(TestPastedHtml)
#include "tst_pastedhtml.moc"
