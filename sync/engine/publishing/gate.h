// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

namespace wd
{

/// What came up since the decision to publish, which what residents would see does not show: a colleague's
/// text beside ours, a field that is half typed (AskPublicationHeld), a picture that may tell where it was
/// taken (AskPictureUncleaned), a sjabloon that is internal (AskForColleagues) or that a newer program knows
/// (AskNewerPage). nullopt: nothing. Asks the gate of model/publication; may be called within a change of
/// this store.
[[nodiscard]] Result<std::optional<SyncEventKind>> whatHoldsBack(const SyncContext &sync,
                                                                 const LocalDossier &local);

/// The same of `content`, which somebody agreed to publish on another desk: what waits or is half typed on
/// this one holds nothing back.
[[nodiscard]] Result<std::optional<SyncEventKind>> whatHoldsBack(const SyncContext &sync,
                                                                 const LocalDossier &local,
                                                                 const Dossier &content,
                                                                 const Intent &intent);

/// Looks at the pictures residents would get, where nobody did on this desk: see
/// EngineContext::lookAtPictures.
[[nodiscard]] Result<void> lookAtPicturesOf(const SyncContext &sync, const Dossier &content,
                                            const QDate &date);

} // namespace wd
