// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace wd
{

/// What opening a workspace did about a database that could not be trusted, or that was gone.
struct DatabaseRepair {
    QString aside; ///< where the damaged one lies now; empty: there was nothing left of it
    QDateTime copyAt; ///< UTC, when the copy was made that took its place; invalid: nothing was put back
    QStringList readBack; ///< titles: changed after the copy, and taken over from the damaged one
    QStringList lost; ///< titles: changed after it, and not to be read any more
    bool sawAll = false; ///< all dossiers of the damaged one could be looked at
    bool operator==(const DatabaseRepair &) const = default;
};

} // namespace wd
