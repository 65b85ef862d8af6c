// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sectionkinds.h"

namespace wd
{

enum class Filled {
    Empty,
    Started, ///< something is there, but not all that residents need
    Whole,
    Missing, ///< the sjabloon requires it and nothing is there
};

/// How far one section is.
struct SectionState {
    QString key;
    Filled filled = Filled::Empty;
    int count = 0; ///< of parts, where it is a list
    QString lacks; ///< what lacks, as a stable word: "text", "file", "alt", "answer", "address", "reason",
                   ///< "contact", "url", "table"
    QString part; ///< the part that lacks it
    bool operator==(const SectionState &) const = default;
};

/// How far every section of the sjabloon is, in its order. What a section must have is data
/// (Section::isRequired for the dossier's profile); what its parts must have before residents can use them is
/// said here. Parts in the trash do not count.
[[nodiscard]] QList<SectionState> completeness(const SjabloonText &sjabloon, const Dossier &dossier);

/// All that lacks, in the order of the sjabloon and within it of the dossier: what completeness() says of
/// every part.
[[nodiscard]] QList<Lack> lacksOf(const SjabloonText &sjabloon, const Dossier &dossier);

/// How many phases, milestones and steps of the procedure should have been over before `today` by their date,
/// and still stand as planned or going on.
[[nodiscard]] int datesPassed(const Dossier &dossier, const QDate &today);

} // namespace wd
