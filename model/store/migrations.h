// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"

#include <QStringView>

#include <span>

namespace wd
{

/// One step of the database's shape; its number is the `user_version` after it. A released one never changes.
struct Migration {
    int version = 0;
    std::span<const QStringView> statements;
};

[[nodiscard]] std::span<const Migration> storeMigrations();

/// The version a database has; 0 for an empty one.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Brings a database to the last of `migrations`, each in a transaction of its own. One that holds something
/// is first copied whole beside it (PATH.before-N, N the version it goes to). Storage "newer" when it is past
/// the last one.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> migrations);

/// A whole copy of the database at `path`, on the disk when this returns; what stood there is replaced at the
/// end.
[[nodiscard]] Result<void> copyDatabase(Database &database, const QString &path);

} // namespace wd
