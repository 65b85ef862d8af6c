// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/publicside.h"

#include <optional>

namespace wd
{

/// Makes a File or Image: one POST where that will do; else built up out of sight and moved into place, for
/// strangers never see a file in the making.
[[nodiscard]] Result<SiteObject> makeNewFile(PublicSide &side, const WantedObject &object);
/// A wanted object as one to be made.
[[nodiscard]] NewObject asNew(const WantedObject &object);
/// The object's bytes, hashed, in the place of those that stand there; `fields` along with them.
[[nodiscard]] Result<SiteObject> replaceBytes(PublicSide &side, const WantedObject &object,
                                              const QJsonObject &fields);
/// New bytes that lie ready in intern/onderweg, in the place of the old ones, which go where all goes that is
/// taken off the public side: the address stays, and nothing large travels while the lock is held. Nothing
/// when they do not lie there.
[[nodiscard]] Result<std::optional<SiteObject>> swappedIn(PublicSide &side, const WantedObject &object);
/// The picture of an object that is more than its picture (news). One that is refused is left out, told, and
/// taken out of `object`; then `made` is the answer, or that to `fields` alone.
[[nodiscard]] Result<SiteObject> withPicture(PublicSide &side, WantedObject &object,
                                             const QJsonObject &fields,
                                             const std::optional<SiteObject> &made);
/// Tells that an object's file does not go out now, and remembers it for the record and for an hour.
[[nodiscard]] Result<void> leaveOut(PublicSide &side, const WantedObject &object, const Error &error);

} // namespace wd
