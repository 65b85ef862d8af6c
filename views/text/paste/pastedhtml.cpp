// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtml.h"
#include "views/text/paste/pastedsources.h"
#include "views/text/textdocument.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

QRegularExpression pattern(const QString &words)
{
    return QRegularExpression(
        words, QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

/// What a list paragraph of Word puts before its words: its sign, between comments or in an "Ignore" span.
QString takeSign(QString &words)
{
    static const QRegularExpression between
        = pattern(u"<!(?:--)?\\[if !supportLists\\](?:--)?>(.*?)<!(?:--)?\\[endif\\](?:--)?>"_s);
    static const QRegularExpression ignored
        = pattern(u"<span[^>]*mso-list:\\s*Ignore[^>]*>(.*?</span>)?.*?</span>"_s);
    static const QRegularExpression tag = pattern(u"<[^>]*>|&nbsp;"_s);
    for (const QRegularExpression &sign : {between, ignored}) {
        const QRegularExpressionMatch match = sign.match(words);
        if (!match.hasMatch())
            continue;
        words.remove(match.capturedStart(), match.capturedLength());
        return match.captured().remove(tag).trimmed();
    }
    return {};
}

/// Paragraphs that Word only dresses as a list become one.
QString listsFromWord(const QString &html)
{
    static const QRegularExpression paragraph = pattern(
        u"<p\\b([^>]*(?:mso-list:\\s*l\\d+\\s+level(\\d+)|class=\"?MsoList(?:Bullet|Number|Paragraph))[^>]*)>(.*?)</p>"_s);
    static const QRegularExpression numbered(u"^\\(?(?:\\d+|[a-zA-Z]|[ivxIVX]+)[.)]"_s);
    QString result;
    QStringList open;
    qsizetype at = 0;
    const auto closeTo = [&](qsizetype depth) {
        while (open.size() > depth)
            result += u"</li>"_s + open.takeLast();
    };
    for (auto it = paragraph.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString words = match.captured(3);
        const QString sign = takeSign(words);
        const QString between = html.mid(at, match.capturedStart() - at);
        if (!between.trimmed().isEmpty())
            closeTo(0);
        result += between;
        at = match.capturedEnd();
        const bool item = !match.captured(2).isEmpty() || !sign.isEmpty();
        if (!item) {
            closeTo(0);
            result += match.captured();
            continue;
        }
        const qsizetype level = qBound(1, match.captured(2).toInt(), 2);
        const QString end = numbered.match(sign).hasMatch() ? u"</ol>"_s : u"</ul>"_s;
        closeTo(level);
        if (open.size() == level && open.last() != end)
            closeTo(level - 1);
        if (open.size() == level)
            result += u"</li>"_s;
        while (open.size() < level) {
            open.append(end);
            result += end == u"</ol>"_s ? u"<ol>"_s : u"<ul>"_s;
            if (open.size() < level)
                result += u"<li>"_s;
        }
        result += u"<li>"_s + words;
    }
    closeTo(0);
    return result + html.mid(at);
}

/// Comments with conditions, office elements, styles: none says anything. What a reviewer took out is out.
QString withoutOffice(QString html)
{
    static const QRegularExpression deleted = pattern(u"<del\\b[^>]*>.*?</del\\s*>"_s);
    static const QRegularExpression comment = pattern(u"<!--.*?-->"_s);
    static const QRegularExpression condition = pattern(u"<!\\[[^>]*\\]>"_s);
    static const QRegularExpression settings = pattern(u"<(xml|style|head|title|script)\\b.*?</\\1\\s*>"_s);
    static const QRegularExpression office = pattern(u"</?(?:o|v|w|m|st1):[^>]*>"_s);
    return html.remove(settings).remove(comment).remove(condition).remove(office).remove(deleted);
}

/// Bold and italic that are said in a style, and a bold element whose style says it is not.
QString looksFromStyles(const QString &html)
{
    static const QRegularExpression tag = pattern(u"<(/?)(span|font|b|i)\\b([^>]*)>"_s);
    static const QRegularExpression bold = pattern(u"font-weight:\\s*(?:bold|[6-9]00)"_s);
    static const QRegularExpression italic = pattern(u"font-style:\\s*(?:italic|oblique)"_s);
    static const QRegularExpression light = pattern(u"font-weight:\\s*(?:normal|[1-4]00)"_s);
    QString result;
    QStringList ends;
    qsizetype at = 0;
    for (auto it = tag.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += html.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (!match.captured(1).isEmpty()) {
            if (!ends.isEmpty())
                result += ends.takeLast();
            continue;
        }
        const QString name = match.captured(2).toLower();
        const QString style = match.captured(3);
        const bool isBold = style.contains(bold) || (name == u"b"_s && !style.contains(light));
        const bool isItalic = style.contains(italic) || name == u"i"_s;
        // The element stays, with its style: what it hides is left out where the text is read.
        result += u"<span"_s + match.captured(3) + u'>' + (isBold ? u"<strong>"_s : QString())
            + (isItalic ? u"<em>"_s : QString());
        ends.append((isItalic ? u"</em>"_s : QString()) + (isBold ? u"</strong>"_s : QString())
                    + u"</span>"_s);
    }
    return result + html.mid(at);
}

/// No-break spaces that office programs and pages use for looks, and white space round a text.
void tidy(Spans &spans)
{
    for (Span &span : spans) {
        span.text.replace(QChar(0x00A0), u' ');
        span.text.remove(QChar(0x00AD));
    }
    while (!spans.isEmpty() && !spans.last().text.isEmpty() && spans.last().text.back().isSpace())
        spans.last().text.chop(1);
    while (!spans.isEmpty() && !spans.first().text.isEmpty() && spans.first().text.front().isSpace())
        spans.first().text.remove(0, 1);
}

void tidy(ItemList &list)
{
    for (ListItem &item : list.items) {
        tidy(item.spans);
        for (ItemList &nested : item.nested)
            tidy(nested);
    }
}

/// The value of an attribute as it was meant, from a match with its three ways of quoting.
QString valueIn(const QRegularExpressionMatch &match, int first)
{
    QString value = match.captured(first) + match.captured(first + 1) + match.captured(first + 2);
    return value.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s).trimmed();
}

/// Links led where they really go; those that may not stay are counted.
QString withPlainLinks(const QString &html, int &lost)
{
    static const QRegularExpression link
        = pattern(u"(<a\\b[^>]*?\\bhref\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"_s);
    QString result;
    qsizetype at = 0;
    for (auto it = link.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString address = unwrappedAddress(valueIn(match, 2));
        result += html.mid(at, match.capturedStart() - at) + match.captured(1) + u'"'
            + address.toHtmlEscaped() + u'"';
        at = match.capturedEnd();
        lost += hrefOf(address, {}).isEmpty() ? 1 : 0;
    }
    return result + html.mid(at);
}

/// The signs of reviewers' remarks, which are links too, and nobody's loss.
QString withoutRemarkSigns(QString html)
{
    static const QRegularExpression sign = pattern(u"<a\\b[^>]*msocom[^>]*>.*?</a\\s*>"_s);
    return html.remove(sign);
}

QStringList picturesIn(const QString &html)
{
    static const QRegularExpression picture
        = pattern(u"<img\\b[^>]*?\\bsrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"_s);
    QStringList sources;
    for (auto it = picture.globalMatch(html); it.hasNext();)
        sources.append(valueIn(it.next(), 1));
    return sources;
}

} // namespace

Pasted pastedFrom(const QString &html)
{
    // Word hides the signs of its lists in comments, so those are read first.
    Pasted pasted;
    const QString office = withoutRemarkSigns(withoutOffice(listsFromWord(selectedHtml(html))));
    const QString clean = looksFromStyles(withPlainLinks(office, pasted.linksLost));
    pasted.pictures = picturesIn(clean);
    RichText text = richTextFromHtml(clean);
    text.removeIf([](const Block &block) { return block.kind == BlockKind::Image; });
    for (Block &block : text) {
        tidy(block.spans);
        tidy(block.list);
        for (Spans &cell : block.header)
            tidy(cell);
        for (QList<Spans> &row : block.rows) {
            for (Spans &cell : row)
                tidy(cell);
        }
    }
    pasted.text = normalised(text);
    return pasted;
}

} // namespace wd
