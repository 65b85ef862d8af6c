// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

#include <iosfwd>
#include <random>
#include <rapidcheck.h>

namespace wd
{
/// How rapidcheck prints a dossier in a counterexample: its canonical bytes.
void showValue(const Dossier &dossier, std::ostream &stream);
} // namespace wd

namespace wd::test
{

/// A seeded source of choices. The same seed gives the same choices on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    [[nodiscard]] quint64 bits() { return m_engine(); }
    [[nodiscard]] int below(int n) { return static_cast<int>(m_engine() % static_cast<quint64>(n)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /// A word that occurs nowhere else.
    [[nodiscard]] QString word();
    [[nodiscard]] QString words(int most);
    template <typename List> [[nodiscard]] auto oneOf(const List &list)
    {
        return *(std::begin(list) + below(static_cast<int>(std::size(list))));
    }

private:
    std::mt19937_64 m_engine;
};

/// A dossier that satisfies the schema, with every part kind, references that may lead nowhere, trash,
/// internal and embargoed documents, unknown members. Its free texts are words of Dice::word.
[[nodiscard]] Dossier randomDossier(Dice &dice);
/// The same dossier after `edits` random edits: fields, blocks and items changed, added, moved, put in or out
/// of the trash, dropped from it. The result satisfies the schema wherever `dossier` does.
[[nodiscard]] Dossier randomlyEdited(const Dossier &dossier, int edits, Dice &dice);

[[nodiscard]] rc::Gen<Dossier> anyDossier();
[[nodiscard]] rc::Gen<Dossier> anyEditOf(const Dossier &dossier, int mostEdits = 6);

} // namespace wd::test
