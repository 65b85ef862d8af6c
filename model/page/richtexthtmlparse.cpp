// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtmlparse.h"

#include "model/page/richtexthtmlscan.h"

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <limits>

namespace wd
{
namespace
{
constexpr std::size_t smallestPiece = 1 << 18;
constexpr std::size_t alignment = alignof(std::max_align_t);
} // namespace

HtmlTree::HtmlTree(const QByteArray &html)
    : m_html(html)
{
    m_arena.limit = (std::size_t{64} << 20) + 200 * std::size_t(html.size());
    if (!isTangled(html) && parse())
        return;
    m_html = flattenedHtml(html);
    m_arena = {};
    m_arena.limit = std::numeric_limits<std::size_t>::max();
    if (!parse())
        m_root = nullptr;
}

void *HtmlTree::allocate(void *opaque, std::size_t size)
{
    Arena &arena = *static_cast<Arena *>(opaque);
    size = (size + alignment - 1) / alignment * alignment;
    if (arena.used + size > arena.size) {
        const std::size_t piece = std::max(size, smallestPiece);
        arena.total += piece;
        // The parser is C and cannot be told that there is no more; nothing of ours stands between here and
        // parse().
        if (arena.total > arena.limit)
            std::longjmp(*static_cast<std::jmp_buf *>(arena.escape), 1);
        arena.pieces.push_back(std::make_unique_for_overwrite<char[]>(piece));
        arena.used = 0;
        arena.size = piece;
    }
    char *place = arena.pieces.back().get() + arena.used;
    arena.used += size;
    return place;
}

bool HtmlTree::parse()
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &HtmlTree::allocate;
    options.deallocator = &HtmlTree::release;
    options.userdata = &m_arena;
    options.max_errors = 0;
    std::jmp_buf escape;
    m_arena.escape = &escape;
    if (setjmp(escape) != 0)
        return false;
    const GumboOutput *output
        = gumbo_parse_with_options(&options, m_html.constData(), std::size_t(m_html.size()));
    m_root = output ? output->root : nullptr;
    return true;
}

} // namespace wd
