// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/place.h"
#include "model/sjabloon/sjabloon.h"

namespace wd
{

/// Where words stand in a dossier: the section in which one edits them, the place, and which time it is
/// there (0 the first).
struct WordPlace {
    QString section;
    Place place;
    int nth = 0;
    bool operator==(const WordPlace &) const = default;
};

/// Every place where `words` stand, upper and lower case alike, in the order of the sections and then as one
/// reads. Texts a person wrote, also the internal ones; nothing of what lies in the trash. Empty words: none.
[[nodiscard]] QList<WordPlace> findInDossier(const SjabloonText &sjabloon, const Dossier &dossier,
                                             const QString &words);

} // namespace wd
