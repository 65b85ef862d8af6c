// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/formats.h"
#include "views/text/linesync.h"
#include "views/text/richtextedit.h"
#include "views/text/textobjects.h"

#include <QTextBlock>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

constexpr qsizetype mostOfAddress = 2048; ///< as the schema of the dossier

constexpr int deepest = 2;

int unusedList(const std::vector<Line> &lines)
{
    int list = 0;
    for (const Line &line : lines)
        list = std::max(list, line.list + 1);
    return list;
}

/// After lines changed kind or depth: what no longer follows on each other is no longer one list.
void tidyLists(std::vector<Line> &lines)
{
    int next = unusedList(lines);
    std::map<int, std::pair<int, int>> open; // depth to the list it had and the list it gets
    int depth = 0;
    for (Line &line : lines) {
        if (line.kind != BlockKind::List) {
            open.clear();
            depth = 0;
            continue;
        }
        line.depth = std::min(line.depth, depth + 1);
        depth = line.depth;
        open.erase(open.upper_bound(depth), open.end());
        const auto found = open.find(depth);
        if (found == open.end() || found->second.first != line.list)
            open[depth] = {line.list, next++};
        line.list = open[depth].second;
    }
}

void makeItem(std::vector<Line> &lines, std::size_t at, bool ordered)
{
    Line &line = lines[at];
    const bool follows = at > 0 && lines[at - 1].kind == BlockKind::List && lines[at - 1].ordered == ordered;
    line.list = follows ? lines[at - 1].list : unusedList(lines);
    line.extra = follows ? lines[at - 1].extra : QJsonObject();
    line.depth = follows ? lines[at - 1].depth : 1;
    line.kind = BlockKind::List;
    line.level = 0;
    line.ordered = ordered;
    if (at + 1 < lines.size() && lines[at + 1].kind == BlockKind::List && lines[at + 1].depth == line.depth
        && lines[at + 1].ordered == ordered) {
        const int joined = lines[at + 1].list;
        for (Line &other : lines) {
            if (other.list == joined)
                other.list = line.list;
        }
    }
}

void makePlain(Line &line, BlockKind kind, int level)
{
    if (line.kind == BlockKind::List)
        line.extra = {};
    line.kind = kind;
    line.level = level;
    line.depth = 0;
    line.list = -1;
    line.ordered = false;
}

} // namespace

Line RichTextEdit::lineHere() const
{
    return readLine(textCursor().block());
}

/// Calls `change` for each line that is selected, or where the caret is, and gives all their looks and lists.
void RichTextEdit::changeLines(const std::function<void(std::vector<Line> &, std::size_t)> &change)
{
    const QTextCursor caret = textCursor();
    std::vector<PlacedLine> placed = readLines(*document());
    std::vector<Line> lines;
    for (const PlacedLine &one : placed)
        lines.push_back(one.line);
    const int from = document()->findBlock(caret.selectionStart()).position();
    const int to = caret.selectionEnd();
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const int at = placed[i].place.position;
        if (!placed[i].place.table && at >= from && at <= to)
            chosen.push_back(i);
    }
    for (const std::size_t i : chosen)
        change(lines, i);
    if (chosen.empty())
        return;
    tidyLists(lines);
    QTextCursor edit(document());
    edit.beginEditBlock();
    std::vector<Line> items;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (placed[i].place.table)
            continue;
        if (!lines[i].sameAs(placed[i].line))
            syncLine(document()->findBlock(placed[i].place.position), lines[i]);
        if (lines[i].kind == BlockKind::List)
            items.push_back(lines[i]);
    }
    syncLists(*document(), items);
    edit.endEditBlock();
    setCurrentCharFormat(charFormat(lookOf(currentCharFormat()), groundOf(textCursor().block())));
}

void RichTextEdit::makeParagraph()
{
    changeLines(
        [](std::vector<Line> &lines, std::size_t at) { makePlain(lines[at], BlockKind::Paragraph, 0); });
}

void RichTextEdit::makeHeading(int level)
{
    changeLines([level](std::vector<Line> &lines, std::size_t at) {
        makePlain(lines[at], BlockKind::Heading, level);
    });
}

void RichTextEdit::makeQuote()
{
    const BlockKind kind = lineHere().kind == BlockKind::Quote ? BlockKind::Paragraph : BlockKind::Quote;
    changeLines([kind](std::vector<Line> &lines, std::size_t at) { makePlain(lines[at], kind, 0); });
}

void RichTextEdit::toggleList(bool ordered)
{
    const Line here = lineHere();
    const bool off = here.kind == BlockKind::List && here.ordered == ordered;
    changeLines([&](std::vector<Line> &lines, std::size_t at) {
        if (off) {
            makePlain(lines[at], BlockKind::Paragraph, 0);
        } else if (lines[at].kind == BlockKind::List) {
            for (Line &line : lines) {
                if (line.list == lines[at].list)
                    line.ordered = ordered;
            }
        } else {
            makeItem(lines, at, ordered);
        }
    });
}

void RichTextEdit::changeDepth(int by)
{
    changeLines([by](std::vector<Line> &lines, std::size_t at) {
        Line &line = lines[at];
        if (line.kind != BlockKind::List)
            return;
        const int depth = line.depth + by;
        if (depth < 1) {
            makePlain(line, BlockKind::Paragraph, 0);
            return;
        }
        if (depth > deepest || (by > 0 && (at == 0 || lines[at - 1].depth < line.depth)))
            return;
        line.depth = depth;
        line.list = unusedList(lines);
        line.extra = {};
        for (std::size_t i = at; i-- > 0 && lines[i].kind == BlockKind::List && lines[i].depth >= depth;) {
            if (lines[i].depth == depth) {
                line.list = lines[i].list;
                line.ordered = lines[i].ordered;
                line.extra = lines[i].extra;
                break;
            }
        }
    });
}

void RichTextEdit::changeLooks(const std::function<void(Span &)> &change)
{
    QTextCursor caret = textCursor();
    if (!caret.hasSelection()) {
        Span look = lookOf(currentCharFormat());
        change(look);
        setCurrentCharFormat(charFormat(look, groundOf(caret.block())));
        return;
    }
    struct Stretch {
        int from, to;
        QTextCharFormat format;
    };
    std::vector<Stretch> stretches;
    for (QTextBlock block = document()->findBlock(caret.selectionStart());
         block.isValid() && block.position() < caret.selectionEnd(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            Span look = lookOf(fragment.charFormat());
            change(look);
            QTextCharFormat format = charFormat(look, groundOf(block));
            for (const int kept : {int(carry::Literal), int(carry::Hollow), int(carry::Object)}) {
                if (fragment.charFormat().hasProperty(kept))
                    format.setProperty(kept, fragment.charFormat().property(kept));
            }
            format.setObjectType(fragment.charFormat().objectType());
            const int from = qMax(fragment.position(), caret.selectionStart());
            const int to = qMin(fragment.position() + fragment.length(), caret.selectionEnd());
            if (from < to)
                stretches.push_back({from, to, format});
        }
    }
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (const Stretch &stretch : stretches) {
        edit.setPosition(stretch.from);
        edit.setPosition(stretch.to, QTextCursor::KeepAnchor);
        edit.setCharFormat(stretch.format);
    }
    edit.endEditBlock();
}

void RichTextEdit::toggleBold()
{
    const bool bold = !lookOf(currentCharFormat()).bold;
    changeLooks([bold](Span &look) { look.bold = bold; });
}

void RichTextEdit::toggleItalic()
{
    const bool italic = !lookOf(currentCharFormat()).italic;
    changeLooks([italic](Span &look) { look.italic = italic; });
}

QString RichTextEdit::linkAtCaret() const
{
    return lookOf(textCursor().charFormat()).href;
}

bool RichTextEdit::setLink(const QString &href)
{
    if (!href.isEmpty() && (href.size() > mostOfAddress || !isKnownHref(href)))
        return false;
    const QTextCursor before = textCursor();
    QTextCursor cursor = before;
    if (!cursor.hasSelection() && !linkAtCaret().isEmpty()) {
        const QTextBlock block = cursor.block();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const int from = it.fragment().position();
            const int to = from + it.fragment().length();
            if (from < cursor.position() && cursor.position() <= to) {
                cursor.setPosition(from);
                cursor.setPosition(to, QTextCursor::KeepAnchor);
                break;
            }
        }
    } else if (!cursor.hasSelection()) {
        cursor.select(QTextCursor::WordUnderCursor);
    }
    if (!cursor.hasSelection() && !href.isEmpty()) {
        cursor.insertText(href, charFormat(Span{.href = href}, groundOf(cursor.block())));
        return true;
    }
    setTextCursor(cursor);
    changeLooks([&href](Span &look) { look.href = href; });
    setTextCursor(before);
    return true;
}

} // namespace wd
