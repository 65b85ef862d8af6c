// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjabloon.h"

namespace wd
{

/// What becomes otherwise when a dossier follows another version of its sjabloon.
enum class SjabloonChangeKind {
    ForColleagues, ///< of one section, or without a section of the whole dossier
    ForResidents, ///< the same
    Comes,
    Goes,
    Renamed,
    Required,
    NotRequired,
    Moved,
    ProfileGone, ///< the kind of plan that was chosen is no longer among those to choose from
};

/// As answers to machines have it: "for-colleagues".
[[nodiscard]] QString wordOf(SjabloonChangeKind kind);

/// One of them. Names are in the language that was asked for.
struct SjabloonChange {
    SjabloonChangeKind kind = SjabloonChangeKind::Comes;
    QString section; ///< what it is called afterwards; of one that goes, before. Or the name of the profile
    QString
        before; ///< Renamed: what it was called. Moved: the section it comes behind; empty: it comes first
    bool holds = false; ///< something stands in it
    bool isPublic = false; ///< Comes: residents see what stands in it
    bool operator==(const SjabloonChange &) const = default;
};

/// What changes for this dossier on its way from one sjabloon to another: in the order of the kinds, and of
/// each in the order of the sjabloon. A section is the same where kind and member are: what stands in one
/// that goes stays in the dossier, and is seen again as soon as a sjabloon has it. Who sees
/// it is said of the member: it may be otherwise though no section is the same. Empty: nothing a person sees.
[[nodiscard]] QList<SjabloonChange> sjabloonChanges(const SjabloonText &from, const SjabloonText &to,
                                                    const Dossier &dossier, const Language &language);

/// The dossier, following `to`; the way back is the same with what it followed. Nothing else changes: law
/// (property-tested), every word stays.
[[nodiscard]] Dossier following(const SjabloonText &to, const Dossier &dossier);

} // namespace wd
