// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/session.h"
#include "model/dossier/dossier.h"

namespace wd
{

/// The canonical JSON at `path`, its files beside it under their own names; of two different files with one
/// name the second is called "name (2)", in the JSON too. Another file that is already there under such a
/// name is BadInput "file-exists".
[[nodiscard]] Result<void> exportJson(Session &session, const Dossier &dossier, const QString &path);

/// The page as residents would see it today, at `path`, with its public files in `files` beside it.
[[nodiscard]] Result<void> exportHtml(Session &session, const Dossier &dossier, const QString &path);

/// What colleagues have of it, at `path`: the same page with what is internal, and all files that are not in
/// the trash.
[[nodiscard]] Result<void> exportForColleagues(Session &session, const Dossier &dossier, const QString &path);

/// All ways out by name: "json", "html", "document" (for colleagues) or "package".
[[nodiscard]] Result<void> exportAs(Session &session, const Dossier &dossier, const QString &form,
                                    const QString &path);

} // namespace wd
