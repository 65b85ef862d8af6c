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
    /// Those this program carries: resources/sjablonen.
    [[nodiscard]] static SjabloonCatalogue carried();
    /// The first is the one a dossier without a sjabloon gets. There is at least one.
    explicit SjabloonCatalogue(const QList<SjabloonText> &sjablonen);

    /// Takes one more in; false: that version is known, and stays what it is. So what the program carries
    /// goes before what a site calls the same. What was given by reference before lives on in copies made
    /// before.
    bool learn(const SjabloonText &sjabloon);

    /// The sjabloon a dossier follows. Of one that is not known (of a newer program, or another municipality)
    /// the newest version that is known, and else the first: what both have is shown.
    [[nodiscard]] const SjabloonText &of(const Sjabloon &wanted) const;
    [[nodiscard]] const SjabloonText &of(const Dossier &dossier) const { return of(dossier.sjabloon); }
    /// Whether exactly that one is known.
    [[nodiscard]] bool knows(const Sjabloon &wanted) const;
    [[nodiscard]] const QList<SjabloonText> &all() const { return m_all; }
    /// The newest version of each, in the order in which they became known.
    [[nodiscard]] QList<SjabloonText> newest() const;
    /// A newer version of what a dossier follows, the newest there is; of one without a sjabloon newer than
    /// the first. Null: none, or what it follows is not known, so that nobody can say what would change. No
    /// dossier goes there by itself.
    [[nodiscard]] const SjabloonText *newerThan(const Sjabloon &followed) const;

private:
    [[nodiscard]] const SjabloonText *newestOf(const QString &key) const;

    QList<SjabloonText> m_all;
};

} // namespace wd
