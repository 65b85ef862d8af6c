// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/sitenotes.h"
#include "sync/engine/publishing/writtenobject.h"
#include "sync/engine/webedits/webeditkept.h"

namespace wd
{

/// What one look saw, beside what is known.
struct LookedAt {
    const SiteLook &look;
    const SiteNotes &notes;
    bool withdrawing = false; ///< our own withdrawals take states back too
};

/// Asks about a state that somebody took back by hand; once, until it shows again.
void askWhetherHidden(const LookedAt &seen, const WrittenObject &object, const SiteRow &row,
                      FoundEdits &found);

} // namespace wd
