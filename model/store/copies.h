// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/database.h"

#include <QDateTime>
#include <QList>

namespace wd
{

/// A copy of the database in the folder `backup` beside it (desk-NUMBER-MOMENT.sqlite), or one from before a
/// migration. The number only ever rises: which copy is the newest does not hang on a clock.
struct Copy {
    QString path;
    qint64 number = 0; ///< 0: of an older program, or from before a migration
    QDateTime at; ///< UTC
};

/// Newest first; those from before a migration at the end.
[[nodiscard]] QList<Copy> copiesOf(const QString &databasePath);

/// Whether the newest copy is older than five minutes, or there is none. A moment in the future has passed.
[[nodiscard]] bool isCopyDue(const QString &databasePath, const QDateTime &now);

/// Makes a copy and keeps of all there are the newest of each of the last eight hours, and of each of the
/// last seven days, that have one; one that is dated in the future stays. No copy when there is no dossier
/// yet or another program is at it. Readers and writers go on meanwhile. Storage "corrupt" when what would be
/// copied is not as it was written.
[[nodiscard]] Result<void> keepCopy(Database &database, const QDateTime &now);

/// Storage "corrupt" when the file's structure does not hold; the time of reading it once.
[[nodiscard]] Result<void> checkStructure(Database &database);
/// The same when the hash of a dossier or of what was sent does not hold either.
[[nodiscard]] Result<void> checkWhole(Database &database);
/// The hashes alone.
[[nodiscard]] Result<void> checkTexts(Database &database);

/// Whether a copy can be opened and holds what was written.
[[nodiscard]] bool isWholeCopy(const QString &path);
/// Puts a copy of `copy` in the database's place, where nothing stands.
[[nodiscard]] Result<void> placeCopy(const QString &copy, const QString &databasePath);

/// The newest copy that is whole takes the database's place; its moment, invalid when there was none.
[[nodiscard]] Result<QDateTime> restoreNewest(const QString &databasePath);

} // namespace wd
