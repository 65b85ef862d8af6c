// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

QJsonObject node(const QString &type, const QJsonArray &children)
{
    return {{u"type"_s, type}, {u"children"_s, children}};
}

/// Slate wants text on either side of an inline element, be it empty.
void addInline(QJsonArray &children, const QJsonObject &inlineNode)
{
    if (children.isEmpty() || children.last().toObject().contains(u"type"_s))
        children.append(slateText({}));
    children.append(inlineNode);
}

QJsonArray closed(QJsonArray children)
{
    if (children.isEmpty() || children.last().toObject().contains(u"type"_s))
        children.append(slateText({}));
    return children;
}

QJsonArray around(const QJsonObject &inlineNode)
{
    return {slateText({}), inlineNode, slateText({})};
}

void addStyled(QJsonArray &children, const Span &span)
{
    if (!span.bold && !span.italic) {
        children.append(slateText(span.text));
        return;
    }
    QJsonObject styled = node(span.italic ? u"em"_s : u"strong"_s, {slateText(span.text)});
    if (span.bold && span.italic)
        styled = node(u"strong"_s, around(styled));
    addInline(children, styled);
}

class SlateWriter
{
public:
    SlateWriter(const PartAddress &link, const PartAddress &image, const PartAlt &alt)
        : m_link(link)
        , m_image(image)
        , m_alt(alt)
    {
    }

    [[nodiscard]] QJsonObject block(const Block &block) const
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
            return slate(block, node(u"p"_s, inlines(block.spans)));
        case BlockKind::Heading:
            return slate(block, node(block.level > 3 ? u"h4"_s : u"h3"_s, inlines(block.spans)));
        case BlockKind::List:
            return slate(block, list(block.list));
        case BlockKind::Table:
            return table(block);
        case BlockKind::Quote:
            return slate(block, node(u"blockquote"_s, inlines(block.spans)));
        case BlockKind::Image:
            return picture(block.ref);
        }
        return {};
    }

private:
    [[nodiscard]] static QJsonObject slate(const Block &block, const QJsonObject &value)
    {
        return {
            {u"@type"_s, u"slate"_s}, {u"value"_s, QJsonArray{value}}, {u"plaintext"_s, plainText({block})}};
    }

    [[nodiscard]] QJsonArray inlines(const Spans &spans) const
    {
        QJsonArray children;
        for (qsizetype i = 0; i < spans.size();) {
            const QString href = spans[i].href;
            QJsonArray inside;
            for (; i < spans.size() && spans[i].href == href; ++i)
                addStyled(inside, spans[i]);
            if (const QString address = linkAddress(href, m_link); !address.isEmpty()) {
                QJsonObject link = node(u"link"_s, closed(inside));
                link[u"data"] = QJsonObject{{u"url"_s, address}};
                addInline(children, link);
                continue;
            }
            for (const QJsonValue &child : inside)
                append(children, child.toObject());
        }
        return closed(children);
    }

    /// Neighbouring texts are one text: Slate joins them at the first edit, and that would look like a
    /// change.
    static void append(QJsonArray &children, const QJsonObject &child)
    {
        if (child.contains(u"type"_s)) {
            addInline(children, child);
        } else if (!children.isEmpty() && !children.last().toObject().contains(u"type"_s)) {
            const QString before = children.last().toObject()[u"text"].toString();
            children.replace(children.size() - 1, slateText(before + child[u"text"].toString()));
        } else {
            children.append(child);
        }
    }

    /// A nested list stands beside its item, as Volto's editor puts it: in the item, beside text, Slate
    /// deletes it.
    [[nodiscard]] QJsonObject list(const ItemList &list) const
    {
        QJsonArray items;
        for (const ListItem &item : list.items) {
            items.append(node(u"li"_s, inlines(item.spans)));
            for (const ItemList &nested : item.nested)
                items.append(this->list(nested));
        }
        return node(list.ordered ? u"ol"_s : u"ul"_s, items);
    }

    [[nodiscard]] QJsonObject row(qsizetype number, const QList<Spans> &cells, const QString &type) const
    {
        QJsonArray json;
        for (qsizetype i = 0; i < cells.size(); ++i)
            json.append(QJsonObject{{u"key"_s, u"r%1c%2"_s.arg(number).arg(i)},
                                    {u"type"_s, type},
                                    {u"value"_s, QJsonArray{node(u"p"_s, inlines(cells[i]))}}});
        return {{u"key"_s, u"r%1"_s.arg(number)}, {u"cells"_s, json}};
    }

    /// Volto takes the first row for the header, whatever it is; a table without one hides an empty row.
    [[nodiscard]] QJsonObject table(const Block &block) const
    {
        QList<Spans> header = block.header;
        if (header.isEmpty()) {
            qsizetype columns = 1;
            for (const QList<Spans> &cells : block.rows)
                columns = std::max(columns, cells.size());
            header.resize(columns);
        }
        QJsonArray rows{row(0, header, u"header"_s)};
        for (qsizetype i = 0; i < block.rows.size(); ++i)
            rows.append(row(i + 1, block.rows[i], u"data"_s));
        return {{u"@type"_s, u"slateTable"_s},
                {u"table"_s,
                 QJsonObject{{u"rows"_s, rows},
                             {u"hideHeaders"_s, block.header.isEmpty()},
                             {u"celled"_s, true},
                             {u"fixed"_s, false},
                             {u"striped"_s, false},
                             {u"basic"_s, false},
                             {u"compact"_s, false},
                             {u"inverted"_s, false}}}};
    }

    [[nodiscard]] QJsonObject picture(const QString &ref) const
    {
        // Volto chooses the scale itself and wants the image's own address.
        const QString address = (m_image ? m_image(ref) : QString()).section(u"/@@images"_s, 0, 0);
        if (address.isEmpty())
            return {};
        return {{u"@type"_s, u"image"_s},
                {u"url"_s, address},
                {u"alt"_s, m_alt ? m_alt(ref) : QString()},
                {u"align"_s, u"center"_s},
                {u"size"_s, u"l"_s}};
    }

    const PartAddress &m_link;
    const PartAddress &m_image;
    const PartAlt &m_alt;
};

} // namespace

QJsonObject slateText(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonArray richTextToSlate(const RichText &text, const PartAddress &link, const PartAddress &image,
                           const PartAlt &alt)
{
    const SlateWriter writer(link, image, alt);
    QJsonArray blocks;
    for (const Block &block : normalised(text)) {
        if (const QJsonObject written = writer.block(block); !written.isEmpty())
            blocks.append(written);
    }
    return blocks;
}

} // namespace wd
