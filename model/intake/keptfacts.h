// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/intake/paperfacts.h"
#include "model/store/filestore.h"
#include "model/store/store.h"

namespace wd
{

/// Keeps what a paper tells, by the hash of its bytes, beside its text: it is told when the paper comes in
/// and again before it is published, and reading it takes seconds.
[[nodiscard]] Result<void> keepFacts(Store &store, const QString &sha256, const PaperFacts &facts);

/// What is kept of a file's bytes; nullopt when they were never looked into on this desk. Fast.
[[nodiscard]] Result<std::optional<PaperFacts>> keptFacts(const Store &store, const QString &sha256);

/// What a look into the bytes gives. For a worker; needs no store. BadInput "missing-file",
/// "damaged-file".
[[nodiscard]] Result<PaperFacts> factsIn(const FileStore &files, const FileRef &file);

/// What is kept, or else what a look into the bytes gives (a colleague's paper came by a sync), which is then
/// kept. For a worker. Errors: those of the store; BadInput "missing-file",
/// "damaged-file".
[[nodiscard]] Result<PaperFacts> factsOf(Store &store, const FileStore &files, const FileRef &file);

} // namespace wd
