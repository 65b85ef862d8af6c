// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/text/richtext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

bool sameLook(const Span &a, const Span &b)
{
    return a.bold == b.bold && a.italic == b.italic && a.href == b.href && a.extra == b.extra;
}

Spans normalSpans(const Spans &spans)
{
    Spans result;
    for (const Span &span : spans) {
        if (span.text.isEmpty() && span.extra.isEmpty())
            continue;
        if (!result.isEmpty() && sameLook(result.last(), span))
            result.last().text += span.text;
        else
            result.append(span);
    }
    return result;
}

ItemList normalList(const ItemList &list)
{
    ItemList result{.ordered = list.ordered, .items = {}, .extra = list.extra};
    for (const ListItem &item : list.items) {
        ListItem normal{.spans = normalSpans(item.spans), .nested = {}};
        for (const ItemList &nested : item.nested)
            normal.nested.push_back(normalList(nested));
        result.items.push_back(std::move(normal));
    }
    return result;
}

QList<Spans> normalCells(const QList<Spans> &cells)
{
    QList<Spans> result;
    for (const Spans &cell : cells)
        result.append(normalSpans(cell));
    return result;
}

Block normalBlock(const Block &block)
{
    Block result{.kind = block.kind, .extra = block.extra};
    switch (block.kind) {
    case BlockKind::Heading:
        result.level = block.level;
        [[fallthrough]];
    case BlockKind::Paragraph:
    case BlockKind::Quote:
        result.spans = normalSpans(block.spans);
        break;
    case BlockKind::List:
        result.list = normalList(block.list);
        break;
    case BlockKind::Table:
        result.header = normalCells(block.header);
        for (const QList<Spans> &row : block.rows)
            result.rows.append(normalCells(row));
        break;
    case BlockKind::Image:
        result.ref = block.ref;
        break;
    }
    return result;
}

QString wordsOf(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QString rowOf(const QList<Spans> &cells)
{
    QStringList texts;
    for (const Spans &cell : cells)
        texts.append(wordsOf(cell));
    return texts.join(u'\t');
}

void linesOf(const ItemList &list, QStringList &lines)
{
    for (const ListItem &item : list.items) {
        lines.append(wordsOf(item.spans));
        for (const ItemList &nested : item.nested)
            linesOf(nested, lines);
    }
}

} // namespace

RichText normalised(const RichText &text)
{
    RichText result;
    for (const Block &block : text) {
        const Block normal = normalBlock(block);
        if (normal.kind != BlockKind::Paragraph || !normal.spans.isEmpty() || !normal.extra.isEmpty())
            result.append(normal);
    }
    return result;
}

QString plainText(const RichText &text)
{
    QStringList lines;
    for (const Block &block : text) {
        switch (block.kind) {
        case BlockKind::Paragraph:
        case BlockKind::Heading:
        case BlockKind::Quote:
            lines.append(wordsOf(block.spans));
            break;
        case BlockKind::List:
            linesOf(block.list, lines);
            break;
        case BlockKind::Table:
            if (!block.header.isEmpty())
                lines.append(rowOf(block.header));
            std::transform(block.rows.begin(), block.rows.end(), std::back_inserter(lines), rowOf);
            break;
        case BlockKind::Image:
            break;
        }
    }
    return lines.join(u'\n');
}

RichText richTextFromPlain(const QString &text)
{
    RichText result;
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = line.trimmed(); !words.isEmpty())
            result.append(Block{.spans = {Span{.text = words}}});
    }
    return result;
}

} // namespace wd
