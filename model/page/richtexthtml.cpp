// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtml.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// Where in `value` something must come between for Plone's filter to leave the attribute alone: before the
/// sign that ends "data:", "script:", "expression:" or "expression(", read without blanks and case.
QList<qsizetype> trippingPlaces(const QString &value)
{
    static constexpr std::array words{QStringView{u"data"}, QStringView{u"script"},
                                      QStringView{u"expression"}};
    QString dense;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if ((c == u':' || c == u'(') && std::any_of(words.begin(), words.end(), [&](QStringView word) {
                return dense.endsWith(word) && (c == u':' || word == u"expression");
            }))
            places.append(i);
        if (!c.isSpace() && c >= u' ')
            dense += c.toLower();
    }
    return places;
}

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n')
            result += u"<br>"_s;
        else if (c >= u' ' || c == u'\t')
            result += QString(c).toHtmlEscaped();
    }
    return result;
}

QString styled(const Span &span)
{
    QString html = escaped(span.text);
    if (span.italic)
        html = u"<em>"_s + html + u"</em>"_s;
    if (span.bold)
        html = u"<strong>"_s + html + u"</strong>"_s;
    return html;
}

class RichTextWriter
{
public:
    RichTextWriter(const PartAddress &link, const PartAddress &image, const PartAddress &alt)
        : m_link(link)
        , m_image(image)
        , m_alt(alt)
    {
    }

    [[nodiscard]] QString block(const Block &block) const
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
            return u"<p>"_s + spans(block.spans) + u"</p>\n"_s;
        case BlockKind::Heading: {
            const QString tag = block.level > 3 ? u"h4"_s : u"h3"_s;
            return u"<"_s + tag + u">"_s + spans(block.spans) + u"</"_s + tag + u">\n"_s;
        }
        case BlockKind::List:
            return list(block.list) + u"\n"_s;
        case BlockKind::Table:
            return table(block);
        case BlockKind::Quote:
            return u"<blockquote><p>"_s + spans(block.spans) + u"</p></blockquote>\n"_s;
        case BlockKind::Image:
            return picture(block.ref);
        }
        return {};
    }

private:
    [[nodiscard]] QString spans(const Spans &spans) const
    {
        QString html;
        // Neighbours with one target are one link: a screen reader reads it once.
        for (qsizetype i = 0; i < spans.size();) {
            const QString href = spans[i].href;
            QString inside;
            for (; i < spans.size() && spans[i].href == href; ++i)
                inside += styled(spans[i]);
            const QString address = linkAddress(href, m_link);
            if (address.isEmpty())
                html += inside;
            else if (isLinkable(address))
                html += u"<a href=\""_s + htmlAddress(address) + u"\">"_s + inside + u"</a>"_s;
            else
                html += inside + u" ("_s + escaped(address) + u')';
        }
        return html;
    }

    [[nodiscard]] QString list(const ItemList &list) const
    {
        const QString tag = list.ordered ? u"ol"_s : u"ul"_s;
        QString html = u"<"_s + tag + u">"_s;
        for (const ListItem &item : list.items) {
            html += u"<li>"_s + spans(item.spans);
            for (const ItemList &nested : item.nested)
                html += this->list(nested);
            html += u"</li>"_s;
        }
        return html + u"</"_s + tag + u">"_s;
    }

    [[nodiscard]] QString row(const QList<Spans> &cells, const QString &open, const QString &close) const
    {
        QString html = u"<tr>"_s;
        for (const Spans &cell : cells)
            html += open + spans(cell) + close;
        return html + u"</tr>"_s;
    }

    [[nodiscard]] QString table(const Block &block) const
    {
        QString html = u"<table>"_s;
        if (!block.header.isEmpty())
            html += u"<thead>"_s + row(block.header, u"<th scope=\"col\">"_s, u"</th>"_s) + u"</thead>"_s;
        if (!block.rows.isEmpty()) {
            html += u"<tbody>"_s;
            for (const QList<Spans> &cells : block.rows)
                html += row(cells, u"<td>"_s, u"</td>"_s);
            html += u"</tbody>"_s;
        }
        return html + u"</table>\n"_s;
    }

    [[nodiscard]] QString picture(const QString &ref) const
    {
        const QString address = m_image ? m_image(ref) : QString();
        if (address.isEmpty())
            return {};
        return u"<p><img src=\""_s + htmlAddress(address) + u"\" alt=\""_s
            + htmlAttribute(m_alt ? m_alt(ref) : QString()) + u"\"></p>\n"_s;
    }

    const PartAddress &m_link;
    const PartAddress &m_image;
    const PartAddress &m_alt;
};

} // namespace

bool isWebAddress(const QString &address)
{
    return !address.startsWith(u"part:"_s) && isKnownHref(address);
}

QString linkAddress(const QString &href, const PartAddress &link)
{
    if (href.startsWith(u"part:"_s))
        return link ? link(href.mid(5)) : QString();
    return isWebAddress(href) ? href : QString();
}

bool isLinkable(const QString &address)
{
    static constexpr std::array schemes{QStringView{u"javascript:"}, QStringView{u"jscript:"},
                                        QStringView{u"livescript:"}, QStringView{u"vbscript:"},
                                        QStringView{u"data:"},       QStringView{u"about:"},
                                        QStringView{u"mocha:"}};
    QString decoded = QUrl::fromPercentEncoding(address.toUtf8()).toLower();
    decoded.removeIf([](QChar c) { return c.isSpace() || c == u'+'; });
    return std::none_of(schemes.begin(), schemes.end(),
                        [&](QStringView scheme) { return decoded.contains(scheme); });
}

QString unfilteredText(QString text)
{
    const QList<qsizetype> places = trippingPlaces(text);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        text.insert(*place, QChar(0x2060));
    return text;
}

QString htmlAttribute(const QString &text)
{
    return unfilteredText(text).toHtmlEscaped();
}

QString htmlAddress(QString address)
{
    const QList<qsizetype> places = trippingPlaces(address);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        address.replace(*place, 1, address[*place] == u':' ? u"%3A"_s : u"%28"_s);
    return address.toHtmlEscaped();
}

QString richTextToHtml(const RichText &text, const PartAddress &link, const PartAddress &image,
                       const PartAddress &alt)
{
    const RichTextWriter writer(link, image, alt);
    QString html;
    for (const Block &block : normalised(text))
        html += writer.block(block);
    return html;
}

} // namespace wd
