// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/workspacefiles.h"

namespace wd
{

/// A document's type from words in its name ("nota", "besluit"); "overig" when there are none.
[[nodiscard]] QString proposedType(const QString &title);
/// What a person should hear of a document that came in: it is a scan, or cannot be read.
[[nodiscard]] QString remarkOn(const IncomingFile &file, Language language);

} // namespace wd
