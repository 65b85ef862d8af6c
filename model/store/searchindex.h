// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"
#include "model/store/localdossier.h"
#include "model/store/searchtext.h"

namespace wd
{

/// Makes the index equal to what `work` holds; only parts whose words changed are written. Inside the
/// caller's transaction, so that what is saved is found and what is found is saved.
[[nodiscard]] Result<void> indexWork(Database &database, const QString &dossier, const QJsonObject &work);

[[nodiscard]] Result<void> indexFileText(Database &database, const QString &sha256, const QString &text);

/// Store::search.
[[nodiscard]] Result<QList<SearchHit>> searchIndex(Database &database, const QString &typed, int limit);

/// After an unclean end: makes the index anew when it is not consistent in itself.
[[nodiscard]] Result<void> mendIndex(Database &database);

} // namespace wd
