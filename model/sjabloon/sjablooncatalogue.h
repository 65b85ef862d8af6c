// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjabloon.h"

namespace wd
{

/// The sjablonen there are, each in every version that is known. A value: copies share what they hold, and
/// what is given by reference lives as long as one of them.
class SjabloonCatalogue
{
public:
    /// Those this program carries: resources/sjablonen/NAME-N.json, and what is said of one in a language in
    /// NAME-N.nl.json.
    [[nodiscard]] static SjabloonCatalogue carried();
    /// The first is the one a dossier without a sjabloon gets. There is at least one.
    explicit SjabloonCatalogue(const QList<SjabloonText> &sjablonen);

    /// The sjabloon a dossier follows. Of one that is not known (of a newer program, or another municipality)
    /// the newest version that is known, and else the first: what both have is shown.
    [[nodiscard]] const SjabloonText &of(const Sjabloon &wanted) const;
    [[nodiscard]] const SjabloonText &of(const Dossier &dossier) const { return of(dossier.sjabloon); }
    /// Whether exactly that one is known.
    [[nodiscard]] bool knows(const Sjabloon &wanted) const;
    [[nodiscard]] const QList<SjabloonText> &all() const { return m_all; }
    /// The newest version of each.
    [[nodiscard]] QList<SjabloonText> newest() const;

    /// Moves a dossier to the newest version of its sjabloon, one without to the first; the same dossier when
    /// it is there already, or follows one that is not known.
    [[nodiscard]] Dossier migratedToNewest(const Dossier &dossier) const;

private:
    [[nodiscard]] const SjabloonText *newestOf(const QString &key) const;

    QList<SjabloonText> m_all;
};

} // namespace wd
