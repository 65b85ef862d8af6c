// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/lines/linesync.h"

#include "views/text/lines/align.h"
#include "views/text/paste/formats.h"

#include <QTextFrame>

#include <algorithm>

namespace wd
{
namespace
{

QString shownOf(const Runs &runs)
{
    QString shown;
    for (const Run &run : runs)
        shown += run.shown;
    return shown;
}

void changeWords(const QTextBlock &block, const QString &wanted, Placement placement)
{
    const QString old = block.text();
    if (old == wanted)
        return;
    const std::vector<WordChange> changes = wordChanges(old, wanted);
    QTextCursor cursor(block);
    const int start = block.position();
    std::for_each(changes.rbegin(), changes.rend(), [&](const WordChange &change) {
        cursor.setPosition(start + change.from);
        cursor.setPosition(start + change.from + change.length, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.insertText(change.words, charFormat(Span{}, placement));
    });
}

void changeLooks(const QTextBlock &block, const Runs &runs, Placement placement)
{
    struct Stretch {
        int from, to;
        QTextCharFormat format;
    };
    std::vector<Stretch> stretches;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        stretches.push_back(
            {fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()});
    }
    QTextCursor cursor(block);
    int from = block.position();
    for (const Run &run : runs) {
        const int to = from + static_cast<int>(run.shown.size());
        const QTextCharFormat format = charFormat(run, placement);
        const bool right = std::all_of(stretches.begin(), stretches.end(), [&](const Stretch &stretch) {
            return stretch.to <= from || stretch.from >= to || stretch.format == format;
        });
        if (!right) {
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
        from = to;
    }
    setTypingFormat(block, charFormat(Span{}, placement));
}

std::vector<QTextBlock> itemBlocks(const QTextDocument &document)
{
    std::vector<QTextBlock> blocks;
    const QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        const QTextBlock block = it.currentBlock();
        if (block.isValid()
            && block.blockFormat().intProperty(carry::Kind) == static_cast<int>(BlockKind::List))
            blocks.push_back(block);
    }
    return blocks;
}

void syncList(const std::vector<QTextBlock> &blocks, const QTextListFormat &format)
{
    QTextList *list = blocks.front().textList();
    if (list && list->format() == format && list->count() == static_cast<int>(blocks.size())
        && std::all_of(blocks.begin(), blocks.end(),
                       [list](const QTextBlock &block) { return block.textList() == list; }))
        return;
    list = QTextCursor(blocks.front()).createList(format);
    for (const QTextBlock &block : blocks)
        list->add(block);
}

} // namespace

void setTypingFormat(const QTextBlock &block, const QTextCharFormat &format)
{
    const int start = block.position();
    if (start > 0 && block.document()->characterAt(start - 1) != QChar::ParagraphSeparator)
        return;
    if (block.charFormat() != format)
        QTextCursor(block).setBlockCharFormat(format);
}

void syncRuns(const QTextBlock &block, const Runs &runs, bool inHeaderRow)
{
    const Placement placement = inHeaderRow ? Placement::HeaderCell : Placement::Text;
    changeWords(block, shownOf(runs), placement);
    changeLooks(block, runs, placement);
}

void syncLine(const QTextBlock &block, const Line &line)
{
    const Placement placement = placementOf(line);
    changeWords(block, shownOf(line.runs), placement);
    changeLooks(block, line.runs, placement);
    QTextBlockFormat format = blockFormat(line);
    if (line.kind == BlockKind::List && block.textList())
        format.setObjectIndex(block.blockFormat().objectIndex());
    if (format != block.blockFormat())
        QTextCursor(block).setBlockFormat(format);
}

void syncLists(QTextDocument &document, const std::vector<Line> &items)
{
    const std::vector<QTextBlock> blocks = itemBlocks(document);
    Q_ASSERT(blocks.size() == items.size());
    std::vector<bool> done(items.size(), false);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (done[i])
            continue;
        std::vector<QTextBlock> own;
        for (std::size_t j = i; j < items.size(); ++j) {
            if (items[j].list == items[i].list && !done[j]) {
                own.push_back(blocks[j]);
                done[j] = true;
            }
        }
        syncList(own, listFormat(items[i]));
    }
}

void restyle(QTextDocument &document)
{
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (const PlacedLine &placed : readLines(document)) {
        if (placed.place.table)
            syncTable(*placed.place.table, placed.line.table);
        else
            syncLine(document.findBlock(placed.place.position), placed.line);
    }
    edit.endEditBlock();
}

} // namespace wd
