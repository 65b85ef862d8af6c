// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QString>

namespace wd
{

/// What is internal is read by its user alone: folders of ours are 0700, files 0600, whatever the umask says.

/// Makes a folder, and what lacks above it; one that stands with wider rights is narrowed without a word. A
/// folder that belongs to somebody else, or to everybody (sticky, as /tmp), keeps its rights.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// Makes an empty file where there is none, and narrows one that is there without opening it: SQLite may have
/// it open in this process, and would lose its locks.
[[nodiscard]] Result<void> makePrivateFile(const QString &path);

/// Makes the folder of a workspace. One made with wider rights is closed at once, so that nobody else reaches
/// inside, and database and copies are narrowed; what else lies in it is owed (narrowWorkspace). Fast.
[[nodiscard]] Result<void> makePrivateWorkspace(const QString &workspace);

/// Narrows all files of ours in a workspace that stood open, once; after a kill half-way the next time begins
/// again. For a worker: there may be thousands. Opening the store does it.
void narrowWorkspace(const QString &workspace);

} // namespace wd
