// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"
#include "sync/engine/shareddocuments/sharedrecord.h"

namespace wd
{

// How an entry of the log on the site becomes part of what stands on this desk.

/// The document of the newest revision in the head's chain, the head included, that this desk knows.
[[nodiscard]] Result<std::optional<QJsonObject>> mergeBase(const Store &store, const SharedKind &kind,
                                                           const SharedRecord &head, const QString &hash);

/// Merges it into work; what both changed stands in `conflicts`. `base`: as mergeBase() said. What a newer
/// program wrote is taken as it is, and only where nothing was changed here: else BadInput "newer-document".
[[nodiscard]] Result<void> mergeIn(const SharedKind &kind, LocalShared &local, const SharedRecord &head,
                                   const std::optional<QJsonObject> &base);

/// base := that entry; what this desk sent before it came to nothing or is in it.
void setBase(LocalShared &local, const SharedRecord &record, const QString &hash, const QString &uid);

} // namespace wd
