// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/publicside.h"

namespace wd
{

// The notice of a withdrawal stands where title, summary and text of the page were. It goes over nobody's
// words.

/// Takes in what a webmaster wrote where the notice is to come. All else stays as it stands, hidden, and is
/// met when it is to be shown again. False: a colleague made the revision that would hold it, so it is taken
/// in after that one.
[[nodiscard]] Result<bool> takeInBeforeNotice(PublicSide &side);

/// Whether page and container stand as the newest record left them, or are a notice already, or were read to
/// be taken in: else a notice would go over what a person wrote.
[[nodiscard]] Result<bool> hasRoomForNotice(PublicSide &side);

/// Writes the notice, with the title residents know. LookAgain: somebody wrote there since the look.
[[nodiscard]] Result<CarriedOut> leaveNotice(PublicSide &side, PageLock &lock);

} // namespace wd
