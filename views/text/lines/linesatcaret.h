// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/lines/lines.h"

#include <QTextCursor>

#include <functional>

namespace wd
{

/// The lines that are selected, or the one the caret is in, and what kind they are: each change is one edit.
/// What no longer follows on each other is no longer one list. In a table they do nothing.
class LinesAtCaret
{
public:
    explicit LinesAtCaret(const QTextCursor &caret);

    /// The one the caret is in.
    [[nodiscard]] Line here() const;
    void makeParagraph();
    void makeHeading(int level);
    /// Or a paragraph again.
    void makeQuote();
    /// A list of that kind; where it is one, paragraphs again.
    void toggleList(bool ordered);
    /// Deeper in a list, or with -1 out of it.
    void changeDepth(int by);
    /// Whether there was a line to change.
    [[nodiscard]] bool changed() const { return m_changed; }

private:
    void changeLines(const std::function<void(std::vector<Line> &, std::size_t)> &change);

    QTextCursor m_caret;
    bool m_changed = false;
};

} // namespace wd
