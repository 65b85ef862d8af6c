// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtmlbuilder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

/// The blanks that HTML collapses; a no-break space is not one of them.
bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool sameLook(const Span &a, const Span &b)
{
    return a.bold == b.bold && a.italic == b.italic && a.href == b.href;
}

} // namespace

bool RichTextBuilder::isBlank(const Spans &spans)
{
    return std::all_of(spans.begin(), spans.end(),
                       [](const Span &span) { return span.text.trimmed().isEmpty(); });
}

RichTextBuilder::OpenList *RichTextBuilder::innermostList()
{
    const auto found
        = std::find_if(m_lists.rbegin(), m_lists.rend(), [](const OpenList &l) { return !l.ignored; });
    return found == m_lists.rend() ? nullptr : &*found;
}

void RichTextBuilder::append(const QString &text, const Span &look)
{
    if (text.isEmpty())
        return;
    if (!m_line.isEmpty() && sameLook(m_line.last(), look)) {
        m_line.last().text += text;
    } else {
        m_line.append(look);
        m_line.last().text = text;
    }
}

void RichTextBuilder::text(QStringView words, const Span &look)
{
    if (m_space == Space::Keep) {
        append(words.toString(), look);
        return;
    }
    bool blankBefore = m_line.isEmpty() || isHtmlBlank(m_line.last().text.back());
    QString kept;
    for (const QChar c : words) {
        const bool blank = isHtmlBlank(c);
        if (!(blank && blankBefore))
            kept += blank ? QChar(u' ') : c;
        blankBefore = blank;
    }
    append(kept, look);
}

void RichTextBuilder::breakLine(const Span &look)
{
    if (m_space == Space::Collapse && !m_line.isEmpty() && m_line.last().text.endsWith(u' ')) {
        m_line.last().text.chop(1);
        if (m_line.last().text.isEmpty())
            m_line.removeLast();
    }
    append(u"\n"_s, look);
}

Spans RichTextBuilder::takeLine()
{
    Spans line = std::exchange(m_line, {});
    if (m_space == Space::Keep)
        return line;
    while (!line.isEmpty()) {
        QString &last = line.last().text;
        while (last.endsWith(u' ') || last.endsWith(u'\n'))
            last.chop(1);
        if (!last.isEmpty())
            break;
        line.removeLast();
    }
    return line;
}

void RichTextBuilder::addLine(Spans &to, const Spans &line) const
{
    if (line.isEmpty())
        return;
    if (!to.isEmpty())
        to.last().text += u'\n';
    to += line;
}

void RichTextBuilder::emitBlock(Block block)
{
    m_done.append(std::move(block));
}

void RichTextBuilder::endLine()
{
    const Spans line = takeLine();
    if (line.isEmpty())
        return;
    if (inCell()) {
        addLine(m_cell, line);
    } else if (OpenList *list = innermostList()) {
        if (!list->inItem || list->list.items.empty()) {
            // Text between the items: an item of its own, but blanks are only layout.
            if (isBlank(line))
                return;
            list->list.items.emplace_back();
        }
        addLine(list->list.items.back().spans, line);
    } else if (m_quotes > 0) {
        addLine(m_quote, line);
    } else if (!isBlank(line) || m_space == Space::Keep) {
        emitBlock({.kind = m_level > 0 ? BlockKind::Heading : BlockKind::Paragraph,
                   .spans = line,
                   .level = m_level});
    }
}

void RichTextBuilder::image(const QString &ref)
{
    endLine();
    if (inCell() || m_tables > 0 || innermostList() || m_quotes > 0)
        m_images.append(ref);
    else
        emitBlock({.kind = BlockKind::Image, .ref = ref});
}

void RichTextBuilder::openHeading(int level)
{
    endLine();
    ++m_headings;
    m_level = level;
}

void RichTextBuilder::closeHeading()
{
    endLine();
    if (--m_headings == 0)
        m_level = 0;
}

void RichTextBuilder::emitQuote()
{
    if (!m_quote.isEmpty())
        emitBlock({.kind = BlockKind::Quote, .spans = std::exchange(m_quote, {})});
}

void RichTextBuilder::openQuote()
{
    endLine();
    ++m_quotes;
}

void RichTextBuilder::closeQuote()
{
    endLine();
    // In a cell or an item the quote was lines there; the text of an outer quote waits for its own end.
    if (--m_quotes > 0 || m_tables > 0 || innermostList())
        return;
    emitQuote();
    emitImages();
}

void RichTextBuilder::emitImages()
{
    for (const QString &ref : std::exchange(m_images, {}))
        emitBlock({.kind = BlockKind::Image, .ref = ref});
}

RichText RichTextBuilder::take()
{
    endLine();
    emitQuote();
    emitImages();
    return normalised(std::exchange(m_done, {}));
}

} // namespace wd
