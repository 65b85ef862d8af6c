// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace wd
{

struct WordRun {
    enum Kind { Same, Gone, New } kind = Same;
    QString text; ///< with the blanks that follow its words
    bool operator==(const WordRun &) const = default;
};

/// What changed between two texts, word by word: the runs of Same and Gone together are `before`, of Same and
/// New `after`.
[[nodiscard]] QList<WordRun> wordDiff(const QString &before, const QString &after);

/// HTML that went or came, marked for the eye: gone is struck through, new is underlined, both on a ground of
/// their own. Same is as it was.
[[nodiscard]] QString changeMark(WordRun::Kind kind, const QString &html);

/// The runs as HTML for the eye: gone is struck through, new is underlined, both on a ground of their own.
[[nodiscard]] QString diffHtml(const QList<WordRun> &runs);

} // namespace wd
