// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/sharedkind.h"
#include "model/store/database.h"
#include "model/store/localshared.h"

namespace wd
{

// A LocalShared to and from its rows. All of these run inside the caller's transaction.

/// Of a kind that nobody touched on this desk: what the program carries, with nothing written.
[[nodiscard]] Result<LocalShared> readLocalShared(Database &database, const SharedKind &kind);
/// Gives new conflicts their numbers. `now` becomes the time of change when work differs.
[[nodiscard]] Result<void> writeLocalShared(Database &database, const SharedKind &kind,
                                            const LocalShared &before, LocalShared &after,
                                            const QDateTime &now);
/// Nothing of it is left, its revisions neither.
[[nodiscard]] Result<void> dropLocalShared(Database &database, const SharedKind &kind);
/// The agreed revision with this hash, or what this desk sent under it.
[[nodiscard]] Result<std::optional<QJsonObject>>
readSharedRevision(Database &database, const SharedKind &kind, const QString &hash);

} // namespace wd
