// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/webedits/webedits.h"

namespace wd
{

/// What a look at the site found, and what adopting it makes of the head.
struct FoundEdits {
    QJsonObject json; ///< the head, with what is adopted
    QList<Conflict> conflicts;
    QStringList adopted, otherwise, otherFiles;
    QMap<QString, SyncEvent> older; ///< what shows a text of ours that is not the newest
    QMap<QString, SyncEvent> questions; ///< what only a person can judge; told once
    QStringList answered; ///< what nothing is asked about any more
    QHash<QString, QString> seen;
    QHash<QString, QJsonObject> standing;
    QHash<QString, Stood> stood; ///< as WebEdits::stood
    QStringList asWritten; ///< paths where something else stood, and no longer does
};

/// Makes the next revision of what was adopted, or takes the publication off the log where only something
/// is asked. False: a colleague's desk was first.
[[nodiscard]] Result<bool> writeEdits(const SyncContext &sync, DossierHere &here, const LocalDossier &local,
                                      const SiteLook &look, const FoundEdits &found);
/// What was dealt with, and what is asked, in one: nobody hears of it who was killed in between.
[[nodiscard]] Result<void> keepEdits(DossierHere &here, const SiteLook &look, const FoundEdits &found);
/// Of a look that an error ended: where nothing stands but ours. It need not be read again.
[[nodiscard]] Result<void> keepReadSoFar(DossierHere &here, const FoundEdits &found);
/// Tells what is asked, and takes back what was decided before it was known.
[[nodiscard]] Result<void> tellEdits(const SyncContext &sync, DossierHere &here, const SiteLook &look,
                                     const FoundEdits &found);

} // namespace wd
