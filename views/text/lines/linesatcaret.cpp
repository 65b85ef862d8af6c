// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/lines/linesatcaret.h"

#include "views/text/lines/linesync.h"

#include <QTextBlock>

#include <algorithm>
#include <map>

namespace wd
{
namespace
{

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

LinesAtCaret::LinesAtCaret(const QTextCursor &caret)
    : m_caret(caret)
{
}

Line LinesAtCaret::here() const
{
    return readLine(m_caret.block());
}

/// Calls `change` for each line that is selected, or where the caret is, and gives all their looks and lists.
void LinesAtCaret::changeLines(const std::function<void(std::vector<Line> &, std::size_t)> &change)
{
    QTextDocument &document = *m_caret.document();
    std::vector<PlacedLine> placed = readLines(document);
    std::vector<Line> lines;
    for (const PlacedLine &one : placed)
        lines.push_back(one.line);
    const int from = document.findBlock(m_caret.selectionStart()).position();
    const int to = m_caret.selectionEnd();
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
    QTextCursor edit(&document);
    edit.beginEditBlock();
    std::vector<Line> items;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (placed[i].place.table)
            continue;
        if (!lines[i].sameAs(placed[i].line))
            syncLine(document.findBlock(placed[i].place.position), lines[i]);
        if (lines[i].kind == BlockKind::List)
            items.push_back(lines[i]);
    }
    syncLists(document, items);
    edit.endEditBlock();
    m_changed = true;
}

void LinesAtCaret::makeParagraph()
{
    changeLines(
        [](std::vector<Line> &lines, std::size_t at) { makePlain(lines[at], BlockKind::Paragraph, 0); });
}

void LinesAtCaret::makeHeading(int level)
{
    changeLines([level](std::vector<Line> &lines, std::size_t at) {
        makePlain(lines[at], BlockKind::Heading, level);
    });
}

void LinesAtCaret::makeQuote()
{
    const BlockKind kind = here().kind == BlockKind::Quote ? BlockKind::Paragraph : BlockKind::Quote;
    changeLines([kind](std::vector<Line> &lines, std::size_t at) { makePlain(lines[at], kind, 0); });
}

void LinesAtCaret::toggleList(bool ordered)
{
    const Line first = here();
    const bool off = first.kind == BlockKind::List && first.ordered == ordered;
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

void LinesAtCaret::changeDepth(int by)
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

} // namespace wd
