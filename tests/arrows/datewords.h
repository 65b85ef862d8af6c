// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/arrows/source.h"

#include <QSet>

namespace wd::arrows
{

/// What the word lists of all languages have for dates.
struct DateWords {
    QSet<QString> keys; ///< by which code asks for words, and codes for what they mean
    QSet<QString> words; ///< as people read and type them, lower case
};
[[nodiscard]] DateWords dateWordsIn(const QList<QByteArray> &lists);

/// Sentences about letters in a source that belong in those lists: all in its texts but keys, how a clock is
/// written to be stored and what patterns are made of. A key that is a word as well is only fine in what
/// reads the lists.
[[nodiscard]] QStringList wordsInCode(const Source &source, const DateWords &words, bool readsLists);

} // namespace wd::arrows
