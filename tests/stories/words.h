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
///
/// A word of a desk is lost when at the end no desk has it, in the dossier or in a card, and nobody took it
/// out who saw it: by typing over it, by answering the card that showed it.
///
/// A word the webmaster put on the site is lost by the same rule, with three more places where it may be, and
/// three more ways to go. It may be asked about: stand in a field or a file of the site that a desk has an
/// open question on. It may wait: stand below a withdrawal, or on what is left of a publication that never
/// was whole, where nobody reads it and the next publication looks first; a story ends with such a
/// publication half of the time. And it may stand where we write nothing, as in the description of a
/// question: there it stays, whatever is published.
///
/// It may be taken out by the webmaster himself, or by who decides to publish or to withdraw at a desk that
/// asks about it at that moment: they were told. It may go from the text of the page itself, which no member
/// of a dossier holds, where a withdrawal leaves its notice at a desk that does not ask about it: that waits
/// for nobody, and the site keeps versions of a page. And it may be written over by us untold, in one case
/// only: the write was under way before any desk could see it. That is a write which was sent before the word
/// was typed and came late; or a write of the sync during which it was typed, after that sync had asked what
/// stands there, which it does once under its lock.
///
/// What goes with a disk, of a desk or of the site, is not lost where it was nowhere else.
struct Ledger {
    int made = 0;
    Words typed; ///< at a desk, and nobody took them out
    Words onSite; ///< put on the site by the webmaster, and neither taken out nor written over rightly
    Words agreed; ///< in a public view that somebody agreed to
    Words webmasters; ///< all that the webmaster ever put on the site

    [[nodiscard]] QString newWord();
    [[nodiscard]] QString newWebWord();
    /// Somebody who saw these took them out.
    void takeOut(const Words &words);
    /// Of these, the webmaster's that were made after the first `before` words.
    [[nodiscard]] static Words youngerThan(int before, const Words &words);
};

} // namespace wd::stories
