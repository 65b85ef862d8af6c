// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/pagewriter.h"
#include "model/sjabloon/sjabloon.h"

#include <QJsonArray>
#include <QUuid>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QJsonObject slate(const QString &type, const QJsonArray &children, const QString &plain)
{
    return {{u"@type"_s, u"slate"_s},
            {u"plaintext"_s, plain},
            {u"value"_s, QJsonArray{QJsonObject{{u"type"_s, type}, {u"children"_s, children}}}}};
}

QJsonObject wordNode(const PageWord &word)
{
    QJsonObject node = slateText(word.text);
    const auto wrap = [&node](const QString &type) {
        const bool isText = node.contains(u"text"_s);
        node = {{u"type"_s, type},
                {u"children"_s, isText ? QJsonArray{node} : QJsonArray{slateText({}), node, slateText({})}}};
    };
    if (!word.href.isEmpty()) {
        wrap(u"link"_s);
        node.insert(u"data"_s, QJsonObject{{u"url"_s, word.href}});
    }
    if (word.struck)
        wrap(u"del"_s);
    if (word.strong)
        wrap(u"strong"_s);
    return node;
}

/// Slate wants text on either side of an inline element, be it empty, and no two texts side by side.
QJsonArray inlinesOf(const PageLine &line)
{
    QJsonArray children{slateText({})};
    for (const PageWord &word : line) {
        if (word.text.isEmpty())
            continue;
        const QJsonObject last = children.last().toObject();
        const bool plain = word.href.isEmpty() && !word.struck && !word.strong;
        if (plain) {
            children.replace(children.size() - 1, slateText(last.value(u"text"_s).toString() + word.text));
            continue;
        }
        children.append(wordNode(word));
        children.append(slateText({}));
    }
    return children;
}

QString plainOf(const PageLine &line)
{
    QString plain;
    for (const PageWord &word : line)
        plain += word.text;
    return plain;
}

QJsonObject paragraphBlock(const PageLine &line)
{
    return slate(u"p"_s, inlinesOf(line), plainOf(line));
}

QJsonObject listBlock(const PageList &list)
{
    QJsonArray items;
    QStringList plain;
    for (const PageLine &line : list.items) {
        items.append(QJsonObject{{u"type"_s, u"li"_s}, {u"children"_s, inlinesOf(line)}});
        plain.append(plainOf(line));
    }
    return slate(u"ul"_s, items, plain.join(u'\n'));
}

/// Collects blocks under ids that are the same for the same dossier and place.
class BlockList
{
public:
    explicit BlockList(const QString &dossierId)
        : m_space(dossierId)
    {
        add({{u"@type"_s, u"title"_s}});
    }
    void add(const QJsonObject &block)
    {
        const QString uid
            = QUuid::createUuidV5(m_space, u"page/%1"_s.arg(m_order.size())).toString(QUuid::WithoutBraces);
        m_blocks.insert(uid, block);
        m_order.append(uid);
    }
    [[nodiscard]] QJsonObject json() const
    {
        return {{u"blocks"_s, m_blocks}, {u"blocks_layout"_s, QJsonObject{{u"items"_s, m_order}}}};
    }

private:
    QUuid m_space;
    QJsonObject m_blocks;
    QJsonArray m_order;
};

/// Words become slate, so that an editor may go on with them; what slate has no form for keeps its HTML.
class BlockWriter
{
public:
    BlockWriter(BlockList &blocks, const PartFacts &parts)
        : m_blocks(blocks)
        , m_parts(parts)
    {
    }
    void operator()(const PageParagraph &paragraph) { m_blocks.add(paragraphBlock(paragraph.line)); }
    void operator()(const PageHeading &heading)
    {
        m_blocks.add(slate(u"h3"_s, {slateText(heading.text)}, heading.text));
    }
    void operator()(const PageRich &rich)
    {
        for (const QJsonValue &block : richTextToSlate(rich.text, m_parts.link, m_parts.image, m_parts.alt))
            m_blocks.add(block.toObject());
    }
    void operator()(const PageList &list) { m_blocks.add(listBlock(list)); }
    void operator()(const PageTable &table) { html(table); }
    void operator()(const PageDetails &details) { html(details); }
    void operator()(const PageFigure &figure)
    {
        if (figure.address.isEmpty())
            return html(figure);
        // Volto chooses the scale itself and wants the image's own address.
        const QString image = figure.address.section(u"/@@images"_s, 0, 0);
        m_blocks.add({{u"@type"_s, u"image"_s}, {u"url"_s, image}, {u"alt"_s, figure.alt}});
        if (!figure.caption.isEmpty())
            m_blocks.add(slate(u"p"_s, {slateText(figure.caption)}, figure.caption));
    }

private:
    void html(const PageItem &item)
    {
        m_blocks.add({{u"@type"_s, u"html"_s}, {u"html"_s, itemToHtml(item, m_parts)}});
    }

    BlockList &m_blocks;
    const PartFacts &m_parts;
};

} // namespace

QJsonObject pageBlocks(const SjabloonText &sjabloon, const Dossier &publicView,
                       const PageAddresses &addresses, const QDate &today, Language language,
                       const WijkList &wijken)
{
    BlockList blocks(publicView.id.value);
    const PartFacts parts = partFactsOf(publicView, addresses);
    BlockWriter writer(blocks, parts);
    for (const PageSection &section :
         pageContent(sjabloon, publicView, addresses, today, language, Audience::Residents, wijken)) {
        blocks.add(slate(u"h2"_s, {slateText(section.title)}, section.title));
        for (const PageItem &item : section.items)
            std::visit(writer, item);
    }
    return blocks.json();
}

QJsonObject noticeBlocks(const Dossier &dossier, const QDate &date, const QString &reason, Language language)
{
    BlockList blocks(dossier.id.value);
    const QString day = EdtfDate::fromDay(date).inWords(language);
    blocks.add(paragraphBlock({{.text = pageWord(u"withdrawn-on"_s, language).arg(day)}}));
    blocks.add(paragraphBlock({{.text = pageWord(u"withdrawn-why"_s, language).arg(reason)}}));
    return blocks.json();
}

QJsonObject placeholderBlocks(const Dossier &dossier)
{
    BlockList blocks(dossier.id.value);
    blocks.add(paragraphBlock({{.text = pageWord(u"not-published"_s, Language::Dutch)}}));
    return blocks.json();
}

} // namespace wd
