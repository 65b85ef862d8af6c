// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"
#include "model/store/localdossier.h"

namespace wd
{

// What is half typed to and from its rows, one statement each.

/// Of a dossier that is here; an empty text takes it away.
[[nodiscard]] Result<void> writeDraft(Database &database, const DossierId &id, const Place &place,
                                      const QString &text);
[[nodiscard]] Result<QString> readDraft(Database &database, const DossierId &id, const Place &place);
[[nodiscard]] Result<QList<Draft>> readDrafts(Database &database, const DossierId &id);

} // namespace wd
