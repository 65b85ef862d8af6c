// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/bench.h"
#include "sync/engine/discover.h"

namespace wd
{

/// One search below `context` (the dossier, or only its intern): its newest log objects and everything else.
[[nodiscard]] Result<Glimpse> lookAt(const Bench &bench, const DossierPlaces &at, const QString &context);

/// Where a dossier of this desk stands on the site, now that it is not where we look.
struct Whereabouts {
    enum class Kind { Here, Moved, Gone, Unsure } kind = Kind::Unsure;
    QString root; ///< moved: where to
};

/// Finds a dossier by the UID of its newest log objects, which a move keeps. Gone only when identity is
/// proven, the folder of all dossiers answers and this one does not.
[[nodiscard]] Result<Whereabouts> whereIs(const Bench &bench, const DossierId &id);

/// From now on the dossier stands at `root`.
[[nodiscard]] Result<void> follow(const Bench &bench, const DossierId &id, const QString &root);

/// The record as it would read had the dossier always stood at `root`.
[[nodiscard]] PublicRecord standingAt(PublicRecord record, const QString &root);

} // namespace wd
