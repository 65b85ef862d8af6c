// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/lines/lines.h"

#include <algorithm>

namespace wd
{
namespace
{

constexpr QChar lineBreak = QChar::LineSeparator;
constexpr QChar stand = QChar::ReplacementCharacter;
constexpr QChar nothing(0x200B);

/// Characters that mean something else to a QTextDocument, or that it turns into a paragraph.
bool isUnholdable(QChar c)
{
    return c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\r' || c == QChar(0)
        || c == QChar::ObjectReplacementCharacter || c == QChar(0xFDD0) || c == QChar(0xFDD1);
}

bool isHoldable(const ItemList &list)
{
    return !list.items.empty() && std::all_of(list.items.begin(), list.items.end(), [](const ListItem &item) {
        return std::all_of(item.nested.begin(), item.nested.end(), isHoldable);
    });
}

/// Whether the block can be edited as what it is; else it is one object that stays as it came.
bool isHoldable(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Quote:
        // With a kind in its extra it is of a newer version, and goes out as it came.
        return !block.extra.contains(u"kind");
    case BlockKind::List:
        return !block.extra.contains(u"kind") && block.list.extra.isEmpty() && isHoldable(block.list);
    case BlockKind::Table:
        return !block.extra.contains(u"kind")
            && (!block.header.isEmpty()
                || std::any_of(block.rows.begin(), block.rows.end(),
                               [](const QList<Spans> &row) { return !row.isEmpty(); }));
    case BlockKind::Image:
        break;
    }
    return false;
}

void appendItems(const ItemList &list, const QJsonObject &extra, int depth, int &number,
                 std::vector<Line> &lines)
{
    const int own = number++;
    for (const ListItem &item : list.items) {
        lines.push_back({.kind = BlockKind::List,
                         .extra = extra,
                         .runs = runsOf(item.spans),
                         .depth = depth,
                         .ordered = list.ordered,
                         .list = own});
        for (const ItemList &nested : item.nested)
            appendItems(nested, nested.extra, depth + 1, number, lines);
    }
}

ItemList takeList(const std::vector<Line> &lines, std::size_t &at)
{
    const Line &first = lines[at];
    ItemList list{.ordered = first.ordered, .items = {}, .extra = first.extra};
    while (at < lines.size() && lines[at].kind == BlockKind::List) {
        const Line &line = lines[at];
        if (line.depth > first.depth) {
            list.items.back().nested.push_back(takeList(lines, at));
        } else if (line.list == first.list) {
            list.items.push_back({.spans = spansOf(line.runs), .nested = {}});
            ++at;
        } else {
            break;
        }
    }
    return list;
}

/// The paragraphs between and around the objects of one line, and the objects.
void appendParts(const Line &line, RichText &text)
{
    Block block{.kind = line.kind, .level = line.level, .extra = line.extra};
    const bool mixed = std::any_of(line.runs.begin(), line.runs.end(),
                                   [](const Run &run) { return run.object.has_value(); });
    Runs runs;
    const auto close = [&] {
        block.spans = spansOf(runs);
        if (!mixed || !block.spans.isEmpty() || !block.extra.isEmpty())
            text.append(block);
        block.extra = {};
        runs.clear();
    };
    for (const Run &run : line.runs) {
        if (!run.object) {
            runs.append(run);
            continue;
        }
        close();
        text.append(*run.object);
    }
    close();
}

} // namespace

bool Run::looksAs(const Run &other) const
{
    return look == other.look && literal == other.literal && hollow == other.hollow && object == other.object;
}

bool Line::sameAs(const Line &other) const
{
    return kind == other.kind && level == other.level && extra == other.extra && depth == other.depth
        && ordered == other.ordered && runs == other.runs && table == other.table;
}

bool Line::isBlank() const
{
    return kind == BlockKind::Paragraph && runs.isEmpty() && extra.isEmpty();
}

QString Line::words() const
{
    QString all;
    for (const Run &run : runs)
        all += run.shown;
    return all;
}

void appendRun(Runs &runs, Run run)
{
    if (!runs.isEmpty() && runs.last().looksAs(run) && !run.object)
        runs.last().shown += run.shown;
    else
        runs.append(std::move(run));
}

Runs runsOf(const Spans &spans)
{
    Runs runs;
    for (const Span &span : spans) {
        Span look = span;
        look.text.clear();
        if (span.text.isEmpty()) {
            runs.append({.shown = nothing, .look = look, .hollow = true});
            continue;
        }
        for (const QChar c : span.text) {
            if (isUnholdable(c))
                appendRun(runs, {.shown = stand, .look = look, .literal = c});
            else
                appendRun(runs, {.shown = c == u'\n' ? lineBreak : c, .look = look});
        }
    }
    return runs;
}

Spans spansOf(const Runs &runs)
{
    Spans spans;
    for (Run run : runs) {
        if (run.object)
            continue;
        Span span = run.look;
        if (run.literal)
            span.text = run.shown.replace(stand, *run.literal);
        else if (!run.hollow)
            span.text = run.shown.replace(lineBreak, u'\n');
        spans.append(span);
    }
    return spans;
}

std::vector<Line> linesOf(const RichText &text)
{
    std::vector<Line> lines;
    int number = 0;
    for (const Block &block : text) {
        if (!isHoldable(block)) {
            lines.push_back({.runs = {{.shown = QChar(QChar::ObjectReplacementCharacter), .object = block}}});
            continue;
        }
        if (block.kind == BlockKind::List)
            appendItems(block.list, block.extra, 1, number, lines);
        else if (block.kind == BlockKind::Table)
            lines.push_back({.kind = BlockKind::Table, .extra = block.extra, .table = block});
        else
            lines.push_back({.kind = block.kind,
                             .level = block.level,
                             .extra = block.extra,
                             .runs = runsOf(block.spans)});
    }
    return lines;
}

RichText textOf(const std::vector<Line> &lines)
{
    RichText text;
    std::size_t at = 0;
    while (at < lines.size()) {
        const Line &line = lines[at];
        if (line.kind == BlockKind::List) {
            Block block{.kind = BlockKind::List, .list = takeList(lines, at)};
            block.extra = std::exchange(block.list.extra, {});
            text.append(block);
            continue;
        }
        if (line.kind == BlockKind::Table)
            text.append(line.table);
        else
            appendParts(line, text);
        ++at;
    }
    return normalised(text);
}

} // namespace wd
