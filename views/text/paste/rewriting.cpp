// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/paste/rewriting.h"

#include "views/text/lines/align.h"
#include "views/text/lines/linesync.h"
#include "views/text/paste/formats.h"

#include <QTextTable>

#include <algorithm>

namespace wd
{
namespace
{

/// Qt gives a block that is joined to another the format of either; this one gets its own back.
class KeptFormat
{
public:
    explicit KeptFormat(const QTextBlock &block)
        : m_block(block.blockFormat())
        , m_chars(block.charFormat())
    {
    }

    void giveBack(const QTextBlock &block)
    {
        if (!block.document()->object(m_block.objectIndex()))
            m_block.clearProperty(QTextFormat::ObjectIndex);
        if (block.blockFormat() != m_block)
            QTextCursor(block).setBlockFormat(m_block);
        setTypingFormat(block, m_chars);
    }

private:
    QTextBlockFormat m_block;
    QTextCharFormat m_chars;
};

void select(QTextCursor &cursor, int from, int to)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

} // namespace

Rewriting::Rewriting(QTextDocument &document, const std::vector<Line> &wanted)
    : m_document(document)
    , m_wanted(wanted)
    , m_old(readLines(document))
    , m_partner(alignLines(m_old, wanted))
{
}

void Rewriting::run()
{
    const std::vector<Op> ops = plan();
    for (auto op = ops.rbegin(); op != ops.rend(); ++op) {
        switch (op->act) {
        case Act::Keep:
            standsAt(m_old[op->at].place);
            break;
        case Act::Change:
            change(m_old[op->at].place, m_wanted[static_cast<std::size_t>(m_partner[op->at])]);
            break;
        case Act::Remove:
            remove(m_old[op->at].place);
            break;
        case Act::Insert:
            insert(m_wanted[op->at]);
            break;
        }
    }
    syncLists(m_document, itemsOf(m_wanted));
}

std::vector<Line> Rewriting::itemsOf(const std::vector<Line> &lines)
{
    std::vector<Line> items;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(items),
                 [](const Line &line) { return line.kind == BlockKind::List; });
    return items;
}

std::vector<Rewriting::Op> Rewriting::plan() const
{
    std::vector<Op> ops;
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_old.size(); ++i) {
        if (m_partner[i] < 0) {
            ops.push_back({isKeptBlank(i) ? Act::Keep : Act::Remove, i});
            continue;
        }
        for (const auto partner = static_cast<std::size_t>(m_partner[i]); next < partner; ++next)
            ops.push_back({Act::Insert, next});
        ops.push_back({Act::Change, i});
        ++next;
    }
    for (; next < m_wanted.size(); ++next)
        ops.push_back({Act::Insert, next});
    return ops;
}

/// A blank line is where a person is about to type, or what a document needs round a table. It goes with the
/// line before it, and where it would cut a list in two.
bool Rewriting::isKeptBlank(std::size_t at) const
{
    if (!m_old[at].line.isBlank())
        return false;
    std::size_t before = at;
    while (before > 0 && m_old[before].line.isBlank())
        --before;
    if (m_old[before].line.isBlank()) {
        std::size_t after = at;
        while (after + 1 < m_old.size() && m_old[after].line.isBlank())
            ++after;
        return m_partner[after] >= 0;
    }
    if (m_partner[before] < 0)
        return false;
    const auto here = static_cast<std::size_t>(m_partner[before]);
    if (here + 1 >= m_wanted.size() || m_wanted[here].kind != BlockKind::List)
        return true;
    const Line &after = m_wanted[here + 1];
    return after.kind != BlockKind::List
        || (after.depth == 1 && after.list != m_wanted[here].list && m_wanted[here].depth == 1);
}

void Rewriting::standsAt(const LinePlace &place)
{
    m_nextTable = place.table;
    m_nextLine = QTextCursor(&m_document);
    m_nextLine.setPosition(place.position);
}

bool Rewriting::followsLine(const QTextBlock &block) const
{
    // The frames of a document are not up to date while it is being edited; its characters are.
    return block.isValid() && block.position() > 0
        && m_document.characterAt(block.position() - 1) == QChar::ParagraphSeparator;
}

QTextBlock Rewriting::lastBefore() const
{
    return m_nextTable ? m_document.findBlock(m_nextTable->firstPosition() - 1) : m_document.lastBlock();
}

void Rewriting::change(const LinePlace &place, const Line &line)
{
    if (place.table)
        syncTable(*place.table, line.table);
    else
        syncLine(m_document.findBlock(place.position), line);
    standsAt(place);
}

void Rewriting::insert(const Line &line)
{
    if (line.kind == BlockKind::Table) {
        insertTable(line.table);
        return;
    }
    QTextCursor cursor(&m_document);
    QTextBlock block;
    if (m_nextTable || m_nextLine.isNull()) {
        cursor = QTextCursor(lastBefore());
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        block = cursor.block();
    } else {
        KeptFormat kept(m_nextLine.block());
        cursor = m_nextLine;
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        kept.giveBack(cursor.block());
        block = cursor.block().previous();
        QTextCursor(block).setBlockFormat(QTextBlockFormat());
    }
    syncLine(block, line);
    standsAt({.position = block.position()});
}

void Rewriting::insertTable(const Block &table)
{
    QTextCursor cursor(&m_document);
    if (m_nextTable || m_nextLine.isNull()) {
        cursor = QTextCursor(lastBefore());
        KeptFormat kept(cursor.block());
        cursor.movePosition(QTextCursor::EndOfBlock);
        QTextTable *made = insertTableAt(cursor, table);
        kept.giveBack(m_document.findBlock(made->firstPosition() - 1));
        syncLine(m_document.findBlock(made->lastPosition() + 1), {});
        standsAt({.position = made->firstPosition(), .table = made});
        return;
    }
    KeptFormat kept(m_nextLine.block());
    QTextTable *made = insertTableAt(m_nextLine, table);
    kept.giveBack(m_document.findBlock(made->lastPosition() + 1));
    const QTextBlock blank = m_document.findBlock(made->firstPosition() - 1);
    if (followsLine(blank)) {
        KeptFormat keptBefore(blank.previous());
        select(cursor, blank.position() - 1, blank.position());
        cursor.removeSelectedText();
        keptBefore.giveBack(cursor.block());
    } else {
        syncLine(blank, {});
    }
    standsAt({.position = made->firstPosition(), .table = made});
}

void Rewriting::remove(const LinePlace &place)
{
    if (place.table) {
        removeTable(*place.table);
        return;
    }
    const QTextBlock block = m_document.findBlock(place.position);
    QTextCursor cursor(&m_document);
    if (const QTextBlock after = block.next(); followsLine(after)) {
        KeptFormat kept(after);
        select(cursor, block.position(), after.position());
        cursor.removeSelectedText();
        kept.giveBack(cursor.block());
    } else if (followsLine(block)) {
        KeptFormat kept(block.previous());
        select(cursor, block.position() - 1, block.position() + block.length() - 1);
        cursor.removeSelectedText();
        kept.giveBack(cursor.block());
    } else {
        syncLine(block, {});
        standsAt(place);
    }
}

/// Qt joins the line after a table to the one before it when the table goes.
void Rewriting::removeTable(QTextTable &table)
{
    QTextCursor cursor(&m_document);
    cursor.setPosition(table.lastPosition() + 1);
    KeptFormat keptAfter(cursor.block());
    cursor.insertBlock();
    keptAfter.giveBack(cursor.block());
    const int before = table.firstPosition() - 1;
    KeptFormat keptBefore(m_document.findBlock(before));
    table.removeRows(0, table.rows());
    keptBefore.giveBack(m_document.findBlock(before));
    standsAt({.position = m_document.findBlock(before).next().position()});
}

} // namespace wd
