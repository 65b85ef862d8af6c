// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace wd::stories
{

/// Words that occur once in a story, so that it can be said of each where it went.
using Words = QSet<QString>;

/// The words of that kind in a text: "w12w" typed at a desk, "v3v" by the webmaster.
[[nodiscard]] Words wordsIn(const QByteArray &text);

/// What became of every word that was typed.
struct Ledger {
    int made = 0;
    Words typed; ///< at a desk, and nobody took them out
    Words agreed; ///< in a public view that somebody agreed to
    Words webmasters; ///< put on the site by the webmaster

    [[nodiscard]] QString newWord();
    [[nodiscard]] QString newWebWord();
};

} // namespace wd::stories
