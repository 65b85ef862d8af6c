// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <gumbo.h>
#include <memory>

namespace wd
{

/// The tree of an HTML text, and the memory it stands in, given back in one go: gumbo's own way of freeing a
/// tree calls itself for every level and overflows the stack where the nesting is deep.
class HtmlTree
{
public:
    /// Where the tree would take far more memory than the text is worth (formatting that HTML repeats in
    /// every paragraph), or is nested beyond all pages, the tree is that of the text's words in paragraphs.
    explicit HtmlTree(const QByteArray &html);

    [[nodiscard]] const GumboNode *root() const { return m_root; }

private:
    struct Arena {
        std::deque<std::unique_ptr<char[]>> pieces = {};
        std::size_t used = 0, size = 0, total = 0, limit = 0;
        void *escape = nullptr; ///< the jmp_buf that leaves the parser
    };
    static void *allocate(void *arena, std::size_t size);
    static void release(void *, void *) { }
    [[nodiscard]] bool parse();

    QByteArray m_html;
    Arena m_arena;
    const GumboNode *m_root = nullptr;
};

} // namespace wd
