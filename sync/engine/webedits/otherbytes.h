// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/writtenobject.h"

namespace wd
{

/// What an object holds in its file or picture where that is neither what we left there nor what the
/// publication in `look` is about to put there, as bytesOf() tells it; empty: it holds nothing else. Bytes
/// that look the same are downloaded and hashed when something changed the object (`row`) since we wrote it,
/// or may have within the second of our write (`unsure`; of large files nobody asks), and answer with their
/// `sha256` as well; but not those of a picture that the site wrote anew on its way in, of which no hash is
/// known. `there`: the object as the site just showed it.
[[nodiscard]] Result<QJsonObject> otherBytes(const SyncContext &sync, const WrittenObject &object,
                                             const SiteRow &row, const SiteObject &there,
                                             const SiteLook &look, bool unsure);

} // namespace wd
