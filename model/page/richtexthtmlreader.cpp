// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtml.h"
#include "model/page/richtexthtmlbuilder.h"
#include "model/page/richtexthtmlparse.h"
#include "model/page/richtexthtmlrole.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// Walks a tree without calling itself, and tells the builder what it meets.
class HtmlReader
{
public:
    explicit HtmlReader(const PartAddress &partOf)
        : m_partOf(partOf)
    {
    }

    [[nodiscard]] RichText read(const GumboNode *root)
    {
        if (root)
            enter(root);
        while (!m_open.empty()) {
            Open &open = m_open.back();
            const GumboVector &children = open.node->v.element.children;
            if (open.next < children.length)
                enter(static_cast<const GumboNode *>(children.data[open.next++]));
            else
                leave();
        }
        return m_builder.take();
    }

private:
    struct Open {
        const GumboNode *node;
        Role role;
        Span look; ///< of the text in it
        bool preformatted;
        unsigned next = 0;
    };

    void enter(const GumboNode *node)
    {
        const Span look = m_open.empty() ? Span{} : m_open.back().look;
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            text(QString::fromUtf8(node->v.text.text), look);
            break;
        case GUMBO_NODE_ELEMENT:
            element(node, look);
            break;
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_TEMPLATE:
            break;
        }
    }

    void text(QString words, const Span &look)
    {
        words.remove(QChar(u'\0'));
        if (m_open.empty() || !m_open.back().preformatted) {
            m_builder.text(words, look);
            return;
        }
        const QStringList lines = words.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_builder.breakLine(look);
            m_builder.text(lines[i], look);
        }
    }

    void element(const GumboNode *node, const Span &around)
    {
        const GumboElement &element = node->v.element;
        const Role role = roleOf(element);
        if (role == Role::Gone)
            return;
        if (element.tag == GUMBO_TAG_BR) {
            m_builder.breakLine(around);
            return;
        }
        if (element.tag == GUMBO_TAG_IMG || element.tag == GUMBO_TAG_IMAGE) {
            const QString id = m_partOf ? m_partOf(attributeOf(element, "src").trimmed()) : QString();
            if (!id.isEmpty())
                m_builder.image(id);
            return;
        }
        open(role, element);
        const bool pre = element.tag == GUMBO_TAG_PRE || (!m_open.empty() && m_open.back().preformatted);
        m_open.push_back({.node = node, .role = role, .look = lookOf(element, around), .preformatted = pre});
    }

    [[nodiscard]] Span lookOf(const GumboElement &element, Span look) const
    {
        // Google's editor wraps what it copies in <b style="font-weight:normal">, and says bold in a style.
        const QString style = attributeOf(element, "style").remove(u' ').toLower();
        const bool light = style.contains(u"font-weight:normal"_s) || style.contains(u"font-weight:400"_s);
        if (element.tag == GUMBO_TAG_B || element.tag == GUMBO_TAG_STRONG)
            look.bold = look.bold || !light;
        if (element.tag == GUMBO_TAG_I || element.tag == GUMBO_TAG_EM)
            look.italic = look.italic || !style.contains(u"font-style:normal"_s);
        if (element.tag == GUMBO_TAG_SPAN) {
            look.bold = (look.bold && !light) || style.contains(u"font-weight:bold"_s)
                || style.contains(u"font-weight:700"_s);
            look.italic = look.italic || style.contains(u"font-style:italic"_s);
        }
        if (element.tag == GUMBO_TAG_A && gumbo_get_attribute(&element.attributes, "href"))
            look.href = hrefOf(attributeOf(element, "href"), m_partOf);
        return look;
    }

    void open(Role role, const GumboElement &element);
    void leave();

    const PartAddress &m_partOf;
    RichTextBuilder m_builder{RichTextBuilder::Space::Collapse};
    std::vector<Open> m_open;
};

void HtmlReader::open(Role role, const GumboElement &element)
{
    switch (role) {
    case Role::Gone:
    case Role::Inline:
        break;
    case Role::Lines:
        m_builder.endLine();
        break;
    case Role::Quote:
        m_builder.openQuote();
        break;
    case Role::Heading3:
    case Role::Heading4:
        m_builder.openHeading(role == Role::Heading3 ? 3 : 4);
        break;
    case Role::List:
        m_builder.openList(element.tag == GUMBO_TAG_OL);
        break;
    case Role::Item:
        m_builder.openItem();
        break;
    case Role::Table:
        m_builder.openTable();
        break;
    case Role::Head:
        m_builder.openHead();
        break;
    case Role::Row:
        m_builder.openRow();
        break;
    case Role::HeaderCell:
    case Role::Cell:
        m_builder.openCell(role == Role::HeaderCell, attributeOf(element, "colspan").toInt(),
                           attributeOf(element, "rowspan").toInt());
        break;
    }
}

void HtmlReader::leave()
{
    const Role role = m_open.back().role;
    m_open.pop_back();
    switch (role) {
    case Role::Gone:
    case Role::Inline:
        break;
    case Role::Lines:
        m_builder.endLine();
        break;
    case Role::Quote:
        m_builder.closeQuote();
        break;
    case Role::Heading3:
    case Role::Heading4:
        m_builder.closeHeading();
        break;
    case Role::List:
        m_builder.closeList();
        break;
    case Role::Item:
        m_builder.closeItem();
        break;
    case Role::Table:
        m_builder.closeTable();
        break;
    case Role::Head:
        m_builder.closeHead();
        break;
    case Role::Row:
        m_builder.closeRow();
        break;
    case Role::HeaderCell:
    case Role::Cell:
        m_builder.closeCell();
        break;
    }
}

} // namespace

QString hrefOf(const QString &address, const PartAddress &partOf)
{
    QString plain = address.trimmed();
    // Browsers read past these inside an address.
    plain.remove(u'\n').remove(u'\r').remove(u'\t').remove(QChar(u'\0'));
    if (const QString id = partOf ? partOf(plain) : QString(); !id.isEmpty())
        return u"part:"_s + id;
    constexpr qsizetype longest = 2048;
    return isWebAddress(plain) && plain.size() <= longest ? plain : QString();
}

RichText richTextFromHtml(const QString &html, const PartAddress &partOf)
{
    const HtmlTree tree(html.toUtf8());
    return HtmlReader(partOf).read(tree.root());
}

} // namespace wd
