// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/publictext.h"

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

Spans cleaned(const Spans &spans, const SeenIds &seen)
{
    Spans clean;
    for (const Span &span : spans) {
        const bool leadsNowhere = span.href.startsWith(u"part:") && !seen.holds(span.href.sliced(5));
        clean.append({.text = span.text,
                      .bold = span.bold,
                      .italic = span.italic,
                      .href = leadsNowhere ? QString() : span.href});
    }
    return clean;
}

QList<Spans> cleaned(const QList<Spans> &cells, const SeenIds &seen)
{
    QList<Spans> clean;
    for (const Spans &cell : cells)
        clean.append(cleaned(cell, seen));
    return clean;
}

ItemList cleaned(const ItemList &list, const SeenIds &seen)
{
    ItemList clean{.ordered = list.ordered};
    for (const ListItem &item : list.items) {
        ListItem &added = clean.items.emplace_back(ListItem{.spans = cleaned(item.spans, seen)});
        for (const ItemList &nested : item.nested)
            added.nested.push_back(cleaned(nested, seen));
    }
    return clean;
}

} // namespace

RichText publicText(const RichText &text, const SeenIds &seen)
{
    RichText clean;
    for (const Block &block : text) {
        if (block.kind == BlockKind::Image && !seen.holds(block.ref, u"images"_s))
            continue;
        Block added{.kind = block.kind,
                    .spans = cleaned(block.spans, seen),
                    .level = block.level,
                    .list = cleaned(block.list, seen),
                    .header = cleaned(block.header, seen),
                    .rows = {},
                    .ref = block.ref};
        for (const QList<Spans> &row : block.rows)
            added.rows.append(cleaned(row, seen));
        clean.append(added);
    }
    return normalised(clean);
}

} // namespace wd
