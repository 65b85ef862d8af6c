// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

#include <QFile>

#include <memory>

namespace wd
{

/// The bytes of a file of this desk, hashed before anybody sends them. Damaged or missing ones are fetched
/// from beside the log if they lie there; damaged ones are set aside and told as "file-damaged:NAME".
/// BadInput "damaged-file" or "missing-file" when there are none to be had.
[[nodiscard]] Result<std::unique_ptr<QFile>> openWhole(const SyncContext &sync, ConceptLog &log,
                                                       const FileRef &file);
/// Downloads a file into the desk's own, checked against its hash (BadReply "hash").
[[nodiscard]] Result<void> fetchFile(const SyncContext &sync, ConceptLog &log, const FileRef &file);

} // namespace wd
