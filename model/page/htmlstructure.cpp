// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/htmlstructure.h"

#include "model/page/richtexthtmlparse.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// One name for what looks the same; empty for a box around other things.
QString meaningOf(const QString &tag)
{
    static const QHash<QString, QString> sameAs{
        {u"b"_s, u"strong"_s}, {u"i"_s, u"em"_s}, {u"s"_s, u"del"_s}, {u"strike"_s, u"del"_s}};
    static const QSet<QString> boxes{u"html"_s, u"head"_s, u"body"_s, u"tbody"_s,
                                     u"div"_s,  u"span"_s, u"font"_s, u"section"_s};
    return boxes.contains(tag) ? QString() : sameAs.value(tag, tag);
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value).simplified() : QString();
}

QString tagOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromUtf8(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
}

class Structure
{
public:
    void add(const GumboNode &node)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            m_words += QString::fromUtf8(node.v.text.text);
            return;
        case GUMBO_NODE_ELEMENT:
            return addElement(node.v.element);
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_TEMPLATE:
        case GUMBO_NODE_DOCUMENT:
            return;
        }
    }
    QString text()
    {
        endWords();
        return m_pieces.join(u'\n');
    }

private:
    void addElement(const GumboElement &element)
    {
        const QString name = meaningOf(tagOf(element));
        if (!name.isEmpty())
            open(element, name);
        for (unsigned int i = 0; i < element.children.length; ++i)
            add(*static_cast<const GumboNode *>(element.children.data[i]));
        if (!name.isEmpty()) {
            endWords();
            m_pieces.append(u"</"_s + name + u'>');
        }
    }
    void open(const GumboElement &element, const QString &name)
    {
        endWords();
        QString piece = u'<' + name;
        for (const char *wanted : {"href", "src", "alt"}) {
            if (const QString value = attribute(element, wanted); !value.isEmpty())
                piece += u' ' + QString::fromLatin1(wanted) + u'=' + value;
        }
        m_pieces.append(piece + u'>');
    }
    void endWords()
    {
        if (const QString words = m_words.simplified(); !words.isEmpty())
            m_pieces.append(words);
        m_words.clear();
    }

    QStringList m_pieces;
    QString m_words;
};

} // namespace

QString htmlStructure(const QString &html)
{
    const HtmlTree tree(html.toUtf8());
    Structure structure;
    if (tree.root())
        structure.add(*tree.root());
    return structure.text();
}

} // namespace wd
