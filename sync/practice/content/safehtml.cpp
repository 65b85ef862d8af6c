// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/content/safehtml.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <gumbo.h>
#include <memory>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

const QSet<QString> &words(const char16_t *list)
{
    thread_local QHash<const char16_t *, QSet<QString>> known;
    QSet<QString> &set = known[list];
    if (set.isEmpty()) {
        const QStringList split = QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
        set = QSet<QString>(split.cbegin(), split.cend());
    }
    return set;
}

constexpr const char16_t *tags = u"a abbr acronym address article aside audio b bdo big blockquote br canvas "
                                 u"caption cite code col colgroup datalist dd del "
                                 u"details dfn dialog div dl dt em figure figcaption footer h1 h2 h3 h4 h5 "
                                 u"h6 header hgroup hr i iframe img ins kbd li "
                                 u"map mark meter nav ol output p picture pre progress q rp rt ruby samp "
                                 u"section small source span strong sub summary "
                                 u"sup table tbody td tfoot th thead time tr tt u ul var video";
constexpr const char16_t *removed = u"script style title object embed applet meta noframes";
constexpr const char16_t *single = u"br hr img col";
constexpr const char16_t *attributes = u"id class title lang dir href src alt name rel target colspan "
                                       u"rowspan scope headers summary datetime width height value "
                                       u"start type usemap abbr align axis border cellpadding cellspacing "
                                       u"char charoff charset cite clear color compact coords "
                                       u"frame hreflang hspace label longdesc media nohref noshade nowrap "
                                       u"rev rules shape size span valign vspace style controls "
                                       u"poster autoplay loading srcset sizes open accept accesskey action "
                                       u"checked cols disabled enctype for ismap maxlength method "
                                       u"multiple prompt readonly rows selected tabindex";
constexpr const char16_t *wordsAlone
    = u"checked compact disabled ismap multiple nohref noshade nowrap readonly selected";

bool isSafe(const QString &name, const QString &value)
{
    if (!words(attributes).contains(name))
        return false;
    QString bare = value.toLower();
    bare.remove(QRegularExpression(u"[\\s\\x00-\\x20]"_s));
    return !bare.contains(u"data:"_s) && !bare.contains(u"script:"_s) && !bare.contains(u"expression:"_s)
        && !bare.contains(u"expression("_s);
}

QString tagOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromUtf8(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
}

QString withoutControls(QString text)
{
    return text.removeIf([](QChar c) { return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'; });
}

constexpr char16_t veil = 0xe000; // of characters nobody has

QString hidden(QString text)
{
    for (QChar &c : text) {
        if (c >= QChar(0x7f) && c <= QChar(0x9f))
            c = QChar(char16_t(c.unicode() + veil));
    }
    return text;
}

QString shown(QString text)
{
    for (QChar &c : text) {
        if (c >= QChar(veil + 0x7f) && c <= QChar(veil + 0x9f))
            c = QChar(char16_t(c.unicode() - veil));
    }
    return text;
}

using Order = AttributeOrder;

/// The attributes that pass, and how each is written.
QList<QPair<QString, QString>> attributesOf(const GumboElement &element, Order order)
{
    QList<QPair<QString, QString>> written;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QString name = QString::fromUtf8(attribute->name).toLower();
        const QString value = QString::fromUtf8(attribute->value);
        const bool bare = words(wordsAlone).contains(name)
            || (order == Order::AsGiven && attribute->original_value.data == attribute->original_name.data);
        if (isSafe(name, value))
            written.emplaceBack(name, bare ? name : name + u"=\""_s + value.toHtmlEscaped() + u'"');
    }
    if (order == Order::Sorted)
        std::sort(written.begin(), written.end());
    return written;
}

void write(const GumboNode *node, QString &out, Order order);

/// Whether the parser put it there to make a tree of it: the site's parser does not.
bool isInvented(const GumboNode *node)
{
    constexpr unsigned ours = GUMBO_INSERTION_IMPLIED | GUMBO_INSERTION_CONVERTED_FROM_END_TAG
        | GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED;
    return (unsigned(node->parse_flags) & ours) != 0;
}

/// The line after <pre>, which the parser leaves out.
bool beginsWithLine(const GumboElement &element)
{
    const GumboStringPiece &written = element.original_tag;
    return element.tag == GUMBO_TAG_PRE && written.length > 0 && written.data[written.length] == '\n';
}

void writeElement(const GumboNode *node, QString &out, Order order)
{
    const GumboElement &element = node->v.element;
    const QString tag = tagOf(element);
    if (words(removed).contains(tag))
        return;
    const bool kept = words(tags).contains(tag) && !isInvented(node);
    if (kept) {
        out += u'<' + tag;
        for (const auto &[name, asWritten] : attributesOf(element, order))
            out += u' ' + asWritten;
        out += u'>';
        if (words(single).contains(tag))
            return;
        if (beginsWithLine(element))
            out += u'\n';
    }
    for (unsigned i = 0; i < element.children.length; ++i)
        write(static_cast<const GumboNode *>(element.children.data[i]), out, order);
    if (kept)
        out += u"</"_s + tag + u'>';
}

void write(const GumboNode *node, QString &out, Order order)
{
    switch (node->type) {
    case GUMBO_NODE_WHITESPACE:
        if (order == Order::Sorted && node->parent->v.element.tag != GUMBO_TAG_PRE) {
            out += QByteArrayView(node->v.text.text).contains('\n') ? u'\n' : u' ';
            return;
        }
        [[fallthrough]];
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA: {
        QString text = QString::fromUtf8(node->v.text.text);
        out += text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
        return;
    }
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        writeElement(node, out, order);
        return;
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_COMMENT:
        return;
    }
}

} // namespace

QString safeHtml(const QString &html, AttributeOrder order)
{
    // Control characters go without a word; but the parser would make a sign of those that stay.
    const QByteArray bytes = hidden(withoutControls(html)).toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_BODY;
    const auto drop = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(drop)> output(
        gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size())), drop);
    QString out;
    if (output && output->root) {
        const GumboVector &children = output->root->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(children.data[i]);
            const bool ahead = i == 0 && children.length > 1 && child->type == GUMBO_NODE_WHITESPACE;
            if (!ahead)
                write(child, out, order);
        }
    }
    return shown(withoutControls(out));
}

QString unescapedOnce(const QString &html)
{
    static const QRegularExpression entity(
        u"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);"_s);
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s},  {u"lt"_s, u"<"_s},
                                               {u"gt"_s, u">"_s},   {u"quot"_s, u"\""_s},
                                               {u"apos"_s, u"'"_s}, {u"nbsp"_s, u"\u00a0"_s}};
    QString out;
    qsizetype from = 0;
    for (auto matches = entity.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        out += QStringView(html).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!name.startsWith(u'#')) {
            out += named.value(name);
            continue;
        }
        const bool hex = name.at(1).toLower() == u'x';
        const uint code = hex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        const bool character = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        out += character ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : u"\ufffd"_s;
    }
    out += QStringView(html).mid(from);
    return out;
}

} // namespace wd::practice
