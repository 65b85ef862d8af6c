// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtmlscan.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wd
{
namespace
{

constexpr int deepest = 1000;
constexpr int mostAttributes = 1000;

constexpr auto neverStacked = std::to_array<std::string_view>(
    {"area",  "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",   "param", "source",
     "track", "wbr",  "p",  "li",  "td",    "th", "tr",  "dt",    "dd",   "option", "html",  "body"});
constexpr auto withoutText = std::to_array<std::string_view>(
    {"script", "style", "template", "select", "textarea", "title", "iframe", "button"});
constexpr auto lines = std::to_array<std::string_view>(
    {"address", "article",  "aside",  "blockquote", "br", "caption", "center",  "dd",    "div", "dl",
     "dt",      "fieldset", "footer", "h1",         "h2", "h3",      "h4",      "h5",    "h6",  "header",
     "hr",      "li",       "main",   "nav",        "ol", "p",       "section", "table", "tr",  "ul"});

template <std::size_t N> bool isOneOf(std::string_view name, const std::array<std::string_view, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

struct Tag {
    QByteArray name; ///< lower case; empty for comments and the like
    bool closing = false;
    qsizetype end = 0; ///< just behind its '>'
    int attributes = 0; ///< at most so many
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Finds the end of a tag, as HTML sees it: quotes count only behind an equals sign.
void findEnd(Tag &tag, const QByteArray &html, qsizetype at)
{
    bool afterEquals = false;
    tag.end = html.size();
    for (; at < html.size(); ++at) {
        const char c = html[at];
        if (c == '>') {
            tag.end = at + 1;
            return;
        }
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        const bool quote = afterEquals && (c == '"' || c == '\'');
        tag.attributes += blank || quote || c == '/' ? 1 : 0;
        if (quote) {
            at = html.indexOf(c, at + 1);
            if (at < 0)
                return;
        }
        if (!blank)
            afterEquals = c == '=';
    }
}

qsizetype behind(const QByteArray &html, const char *what, qsizetype from)
{
    const qsizetype found = html.indexOf(what, from);
    return found < 0 ? html.size() : found + qsizetype(std::string_view(what).size());
}

/// The tag that begins at `at`, where a '<' stands; an end of `at` means that the '<' is text.
Tag tagAt(const QByteArray &html, qsizetype at)
{
    Tag tag{.name = {}, .closing = false, .end = at};
    const char next = at + 1 < html.size() ? html[at + 1] : ' ';
    if (next == '!' || next == '?') {
        const bool comment
            = std::string_view(html.constData() + at + 1, size_t(html.size() - at - 1)).starts_with("!--");
        tag.end = comment ? behind(html, "-->", at + 2) : behind(html, ">", at);
        return tag;
    }
    tag.closing = next == '/';
    qsizetype begin = at + (tag.closing ? 2 : 1);
    if (begin >= html.size() || !isLetter(html[begin])) {
        if (tag.closing)
            tag.end = behind(html, ">", at);
        return tag;
    }
    qsizetype end = begin;
    while (end < html.size() && !QByteArrayView(" \t\r\n\f/>").contains(html[end]))
        ++end;
    // No name that we know is longer; a megabyte of name need not be copied.
    tag.name = html.mid(begin, std::min<qsizetype>(end - begin, 32)).toLower();
    findEnd(tag, html, end);
    return tag;
}

std::string_view viewOf(const QByteArray &name)
{
    return {name.constData(), size_t(name.size())};
}

} // namespace

bool isTangled(const QByteArray &html)
{
    int open = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
        const Tag tag = tagAt(html, at);
        at = std::max(tag.end, at + 1);
        if (tag.attributes > mostAttributes)
            return true;
        if (tag.name.isEmpty() || isOneOf(viewOf(tag.name), neverStacked))
            continue;
        open = std::max(0, open + (tag.closing ? -1 : 1));
        if (open > deepest)
            return true;
    }
    return false;
}

QByteArray flattenedHtml(const QByteArray &html)
{
    QByteArray flat;
    QByteArray hidden; ///< the element whose text we are passing over
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype tagStart = html.indexOf('<', at);
        const qsizetype textEnd = tagStart < 0 ? html.size() : tagStart;
        if (hidden.isEmpty())
            flat.append(html.constData() + at, textEnd - at);
        if (tagStart < 0)
            break;
        const Tag tag = tagAt(html, tagStart);
        if (tag.end == tagStart) {
            if (hidden.isEmpty())
                flat += "&lt;";
            at = tagStart + 1;
            continue;
        }
        at = tag.end;
        if (tag.closing && tag.name == hidden)
            hidden.clear();
        else if (hidden.isEmpty() && !tag.closing && isOneOf(viewOf(tag.name), withoutText))
            hidden = tag.name;
        else if (hidden.isEmpty() && isOneOf(viewOf(tag.name), lines))
            flat += "<p>";
    }
    return flat;
}

} // namespace wd
