// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/wholetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// Whether a text that a webmaster wrote on the site says nothing but what a dossier holds of it. What an
/// editor of the site writes otherwise than we do is nobody's question.
class WholeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHtmlTextIsReadWhole_data();
    void anHtmlTextIsReadWhole();
    void aTextOfBlocksIsReadWhole_data();
    void aTextOfBlocksIsReadWhole();

private:
    static QString partAt(const QString &address)
    {
        const QString own = address.section(u"/@@"_s, 0, 0);
        return own == u"https://site/nota.pdf"_s ? u"nota"_s
            : own == u"https://site/plein.png"_s ? u"plein"_s
                                                 : QString();
    }
    static PartFacts parts()
    {
        return {.link
                = [](const QString &id) { return id == u"nota"_s ? u"https://site/nota.pdf"_s : QString(); },
                .image =
                    [](const QString &id) {
                        return id == u"plein"_s ? u"https://site/plein.png/@@images/image/large"_s
                                                : QString();
                    },
                .alt = [](const QString &) { return u"Het plein"_s; }};
    }
};

void WholeTextTest::anHtmlTextIsReadWhole_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("whole");
    const auto row = [](const char *name, const char *html, bool whole) {
        QTest::newRow(name) << QString::fromUtf8(html) << whole;
    };
    row("our own", "<h3>Kop</h3>\n<p>Tekst <strong>vet</strong>.</p>", true);
    row("a title as heading", "<h1>Kop</h1><h2>Kop</h2><p>Tekst</p><h5>Kop</h5><h6>Kop</h6><p>Einde</p>",
        true);
    row("bold in italic", "<p>Een <em><strong>woord</strong></em> en <strong><em>nog</em></strong> een</p>",
        true);
    row("a link in bold", "<p><strong><a href=\"https://elders.example/\">Elders</a></strong></p>", true);
    row("bold twice", "<p><strong>twee</strong> <b>woorden</b></p>", true);
    row("an empty line", "<p>Een</p><p><br></p><p>&nbsp;</p><p>Twee</p>", true);
    row("a break at the end", "<p>Een<br></p><p>Twee</p>", true);
    row("a heading without words", "<h3></h3><p>Een</p><h2><br></h2>", true);
    row("a table without head",
        "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>", true);
    row("a head without thead",
        "<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></tbody></table>", true);
    row("paragraphs in cells",
        "<table><thead><tr><th><p>a</p></th></tr></thead><tbody><tr><td><p>c</p></td></tr></tbody></table>",
        true);
    row("paragraphs in items", "<ul><li><p>Een</p></li><li><p>Twee</p></li></ul>", true);
    row("an empty item", "<ul><li>Een</li><li></li></ul>", true);
    row("a quote without paragraph", "<blockquote>Zei hij</blockquote>", true);
    row("words in a box", "<div>Een</div><div><span>Twee</span></div>", true);
    row("our file", "<p>Zie de <a href=\"https://site/nota.pdf/@@download/file\">nota</a>.</p>", true);
    row("our photo in another size",
        "<p><img src=\"https://site/plein.png/@@images/image/mini\" alt=\"Het plein\"></p>", true);

    row("another alt", "<p><img src=\"https://site/plein.png\" alt=\"In de zomer\"></p>", false);
    row("a picture of the site", "<p>Een</p><p><img src=\"https://site/wapen.png\" alt=\"\"></p>", false);
    row("a film", "<p>Een</p><video controls=\"\"><source src=\"https://film.example/1\"></video>", false);
    row("a frame", "<p>Een</p><iframe src=\"https://film.example/1\"></iframe>", false);
    row("a line", "<p>Een</p><hr><p>Twee</p>", false);
    row("crossed out", "<p>Een <s>twee</s></p>", false);
    row("where no link may lead", "<p><a href=\"tel:050123\">Bel</a></p>", false);
}

void WholeTextTest::anHtmlTextIsReadWhole()
{
    QFETCH(const QString, html);
    QFETCH(const bool, whole);
    const PartFacts facts = parts();
    const RichText read = richTextFromHtml(html, partAt);
    QVERIFY2(isReadWhole(u"text"_s, {{u"text"_s, html}}, read, facts, partAt) == whole,
             qPrintable(richTextToHtml(read, facts.link, facts.image, facts.alt)));
}

void WholeTextTest::aTextOfBlocksIsReadWhole_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<bool>("whole");
    const auto slate = [](const char *name, const QByteArray &nodes, bool whole) {
        QTest::newRow(name) << "{\"@type\":\"slate\",\"value\":[" + nodes + "]}" << whole;
    };
    slate("our own", R"({"type":"p","children":[{"text":"Een"}]})", true);
    slate("a title as heading", R"({"type":"h2","children":[{"text":"Kop"}]})", true);
    slate("an empty line", R"({"type":"p","children":[{"text":""}]})", true);
    slate("a heading without words", R"({"type":"h3","children":[{"text":" "}]})", true);
    slate(
        "bold in italic",
        R"({"type":"p","children":[{"type":"em","children":[{"type":"strong","children":[{"text":"a"}]}]}]})",
        true);
    slate("a paragraph in an item",
          R"({"type":"ul","children":[{"type":"li","children":[{"type":"p","children":[{"text":"a"}]}]}]})",
          true);
    slate(
        "our file",
        R"({"type":"p","children":[{"type":"link","data":{"url":"https://site/nota.pdf/@@download/file"},"children":[{"text":"nota"}]}]})",
        true);
    slate("crossed out", R"({"type":"p","children":[{"type":"del","children":[{"text":"a"}]}]})", false);
    slate(
        "a picture in the text",
        R"({"type":"p","children":[{"text":""},{"type":"img","url":"https://site/wapen.png","children":[{"text":""}]}]})",
        false);
    const auto block = [](const char *name, const char *json, bool whole) {
        QTest::newRow(name) << QByteArray(json) << whole;
    };
    block("our photo in another size",
          R"({"@type":"image","url":"https://site/plein.png/@@images/image/mini","alt":"Het plein"})", true);
    block("another alt", R"({"@type":"image","url":"https://site/plein.png","alt":"In de zomer"})", false);
    block("a picture of the site", R"({"@type":"image","url":"https://site/wapen.png","alt":""})", false);
    block("a film", R"({"@type":"video","url":"https://film.example/1"})", false);
    block("a table without head",
          R"({"@type":"slateTable","table":{"hideHeaders":true,"rows":[
              {"cells":[{"type":"header","value":[{"type":"p","children":[{"text":""}]}]}]},
              {"cells":[{"type":"data","value":[{"text":"a"}]}]}]}})",
          true);
}

void WholeTextTest::aTextOfBlocksIsReadWhole()
{
    QFETCH(const QByteArray, block);
    QFETCH(const bool, whole);
    const QJsonObject there = QJsonDocument::fromJson(block).object();
    QVERIFY(!there.isEmpty());
    const PartFacts facts = parts();
    const RichText read = richTextFromSlate({there}, partAt);
    const QJsonObject site{
        {u"blocks"_s, QJsonObject{{u"a"_s, QJsonObject{{u"@type"_s, u"title"_s}}}, {u"b"_s, there}}},
        {u"blocks_layout"_s, QJsonObject{{u"items"_s, QJsonArray{u"a"_s, u"b"_s}}}}};
    QVERIFY2(isReadWhole(u"blocks"_s, site, read, facts, partAt) == whole,
             QJsonDocument(richTextToSlate(read, facts.link, facts.image, facts.alt)).toJson());
}

QTEST_GUILESS_MAIN(WholeTextTest)
#include "tst_wholetext.moc"
