// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/publicside.h"

namespace wd
{

// Only the page has a lock. What a person writes elsewhere between the look of a publication and its own
// write is found by asking once more, right before that: no site compares for us.

/// Whether what was read of a thing is what a row tells that was seen later.
[[nodiscard]] bool isOfThatMoment(const SiteObject &read, const SiteRow &row);

/// What a look read of a thing, to be compared with what stands there when it is written: `fields` with the
/// bytes that it held. An echo has the same form.
[[nodiscard]] QJsonObject stoodAs(const SiteObject &there, QJsonObject fields);

/// Whether a thing says what was read of it so, or what was answered when it was written.
[[nodiscard]] bool saysTheSame(const PublicSide &side, const QJsonObject &stood, const SiteObject &there);

/// Whether a thing that this run is about to write over still says what its look found. Not: then it is read
/// with the next look, whatever its row tells. What the look did not compare, the page under its lock, and
/// what was read by the very request before, is not asked for.
[[nodiscard]] Result<bool> isStillThere(PublicSide &side, const QString &path, bool isLocked);

/// Whether a look must read a thing though its row is as it was left.
[[nodiscard]] bool isToBeReadAnew(const SiteNotes &notes, const QString &path);

} // namespace wd
