// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

namespace wd
{

/// Calls `visit` with every Spans of a text as one reads it: of paragraphs, of list items and what is nested
/// below them, of cells. `Text` is RichText or const RichText.
template <typename List, typename Visit> void eachSpansOfList(List &list, const Visit &visit)
{
    for (auto &item : list.items) {
        visit(item.spans);
        for (auto &nested : item.nested)
            eachSpansOfList(nested, visit);
    }
}
template <typename Text, typename Visit> void eachSpans(Text &text, const Visit &visit)
{
    for (auto &block : text) {
        visit(block.spans);
        eachSpansOfList(block.list, visit);
        for (auto &cell : block.header)
            visit(cell);
        for (auto &row : block.rows) {
            for (auto &cell : row)
                visit(cell);
        }
    }
}

} // namespace wd
