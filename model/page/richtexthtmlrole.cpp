// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtmlrole.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

/// What nobody who looked at the text could see must not become visible with us: text that office programs
/// hide, and the remarks of reviewers with their signs.
bool isHidden(const GumboElement &element)
{
    if (gumbo_get_attribute(&element.attributes, "hidden"))
        return true;
    const QString style = attributeOf(element, "style").remove(u' ').toLower();
    static const QStringList hiding{u"display:none"_s, u"visibility:hidden"_s, u"mso-hide:all"_s,
                                    u"mso-element:comment"_s, u"mso-special-character:comment"_s};
    if (std::any_of(hiding.begin(), hiding.end(), [&](const QString &one) { return style.contains(one); }))
        return true;
    const QString classes = attributeOf(element, "class").toLower();
    return classes.contains(u"msocomment"_s) || classes.contains(u"msocom"_s);
}

} // namespace

QString attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

Role roleOf(const GumboElement &element)
{
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML || isHidden(element))
        return Role::Gone;
    switch (element.tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_MAP:
        return Role::Gone;
    case GUMBO_TAG_BLOCKQUOTE:
        return Role::Quote;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
        return Role::Heading3;
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return Role::Heading4;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_MENU:
        return Role::List;
    case GUMBO_TAG_LI:
        return Role::Item;
    case GUMBO_TAG_TABLE:
        return Role::Table;
    case GUMBO_TAG_THEAD:
        return Role::Head;
    case GUMBO_TAG_TR:
        return Role::Row;
    case GUMBO_TAG_TH:
        return Role::HeaderCell;
    case GUMBO_TAG_TD:
        return Role::Cell;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
        return Role::Lines;
    default: // gumbo's list of tags, not ours: whatever is left stands in the line
        return Role::Inline;
    }
}

} // namespace wd
