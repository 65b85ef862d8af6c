// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtml.h"
#include "model/page/richtexthtmlbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// No editor nests this deep; what is deeper came from elsewhere.
constexpr int deepestNode = 200;

bool isOneOf(const QString &type, std::initializer_list<QStringView> types)
{
    return std::find(types.begin(), types.end(), type) != types.end();
}

/// The address in a link's data: as Volto writes it now, and as it did in its first years.
QString urlOf(const QJsonObject &node)
{
    const QJsonObject data = node[u"data"].toObject();
    if (data.contains(u"url"_s))
        return data[u"url"].toString();
    const QJsonObject link = data[u"link"].toObject();
    const QString external = link[u"external"].toObject()[u"external_link"].toString();
    const QJsonArray internal = link[u"internal"].toObject()[u"internal_link"].toArray();
    return external.isEmpty() && !internal.isEmpty() ? internal[0].toObject()[u"@id"].toString() : external;
}

class SlateReader
{
public:
    explicit SlateReader(const PartAddress &partOf)
        : m_partOf(partOf)
    {
    }

    void block(const QJsonObject &block)
    {
        const QString type = block[u"@type"].toString();
        if (type == u"slate"_s) {
            nodes(block[u"value"].toArray(), {}, 0);
            m_builder.endLine();
        } else if (type == u"slateTable"_s) {
            table(block[u"table"].toObject());
        } else if (type == u"image"_s) {
            if (const QString id = m_partOf ? m_partOf(block[u"url"].toString()) : QString(); !id.isEmpty())
                m_builder.image(id);
        }
    }

    [[nodiscard]] RichText take() { return m_builder.take(); }

private:
    void nodes(const QJsonArray &nodes, const Span &look, int depth)
    {
        if (depth > deepestNode)
            return;
        for (const QJsonValue &value : nodes)
            node(value.toObject(), look, depth);
    }

    void node(const QJsonObject &node, Span look, int depth)
    {
        const QString type = node[u"type"].toString();
        look.bold = look.bold || isOneOf(type, {u"strong", u"b"}) || node[u"bold"].toBool();
        look.italic = look.italic || isOneOf(type, {u"em", u"i"}) || node[u"italic"].toBool();
        if (isOneOf(type, {u"link", u"a"}))
            look.href = hrefOf(urlOf(node), m_partOf);
        if (node[u"text"].isString())
            m_builder.text(node[u"text"].toString().remove(QChar(u'\0')), look);
        open(type);
        nodes(node[u"children"].toArray(), look, depth + 1);
        close(type);
    }

    void open(const QString &type)
    {
        if (isOneOf(type, {u"h1", u"h2", u"h3", u"h4", u"h5", u"h6"}))
            m_builder.openHeading(type[1] < u'4' ? 3 : 4);
        else if (isOneOf(type, {u"ul", u"ol"}))
            m_builder.openList(type == u"ol"_s);
        else if (type == u"li"_s)
            m_builder.openItem();
        else if (type == u"blockquote"_s)
            m_builder.openQuote();
        else if (isOneOf(type, {u"p", u"div", u"pre"}))
            m_builder.endLine();
    }

    void close(const QString &type)
    {
        if (isOneOf(type, {u"h1", u"h2", u"h3", u"h4", u"h5", u"h6"}))
            m_builder.closeHeading();
        else if (isOneOf(type, {u"ul", u"ol"}))
            m_builder.closeList();
        else if (type == u"li"_s)
            m_builder.closeItem();
        else if (type == u"blockquote"_s)
            m_builder.closeQuote();
        else if (isOneOf(type, {u"p", u"div", u"pre"}))
            m_builder.endLine();
    }

    void table(const QJsonObject &table)
    {
        m_builder.openTable();
        const QJsonArray rows = table[u"rows"].toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonArray cells = rows[i].toObject()[u"cells"].toArray();
            const bool hidden = i == 0 && table[u"hideHeaders"].toBool();
            if (hidden && wordsOf(cells).isEmpty())
                continue;
            m_builder.openRow();
            for (const QJsonValue &value : cells) {
                const QJsonObject cell = value.toObject();
                m_builder.openCell(!hidden && cell[u"type"] == u"header"_s, 1);
                nodes(cell[u"value"].toArray(), {}, 0);
                m_builder.closeCell();
            }
            m_builder.closeRow();
        }
        m_builder.closeTable();
    }

    [[nodiscard]] QString wordsOf(const QJsonArray &cells) const
    {
        SlateReader reader(m_partOf);
        for (const QJsonValue &cell : cells)
            reader.nodes(cell.toObject()[u"value"].toArray(), {}, 0);
        return plainText(reader.take());
    }

    const PartAddress &m_partOf;
    RichTextBuilder m_builder{RichTextBuilder::Space::Keep};
};

} // namespace

RichText richTextFromSlate(const QJsonArray &blocks, const PartAddress &partOf)
{
    RichText text;
    for (const QJsonValue &value : blocks) {
        const QJsonObject block = value.toObject();
        if (block[u"@type"] == u"html"_s) {
            text += richTextFromHtml(block[u"html"].toString(), partOf);
            continue;
        }
        SlateReader reader(partOf);
        reader.block(block);
        text += reader.take();
    }
    return normalised(text);
}

} // namespace wd
