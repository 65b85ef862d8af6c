// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"
#include "sync/engine/synccontext.h"

#include <QSet>

namespace wd
{

/// What one sync does with all shared documents. The log of each lies at <base>/gedeeld/<kind>/, private, in
/// the way a dossier's does. Wijken change a few times a year, so what a colleague changed comes with the
/// look of each hour (everyhour.h), or before this desk shares: a sync with nothing to do stays one request.
/// Each hour that is one search, and two requests for what is new. It comes too where a dossier that came in
/// this sync names a wijk that the list on this desk lacks.
///
/// No dossier waits for it, least of all a withdrawal: what colleagues shared is looked at before them, and
/// what was changed on this desk is sent after them. An error of one document is the report's; that of the
/// sync only where the site can be asked nothing else. What the report holds goes to `outcome`, whatever
/// comes of it.
class SharedDocuments
{
public:
    /// Takes in what colleagues shared, and has a stranger prove again that nothing of it can be read. Sends
    /// nothing but what closes what shows. Writes base and work in the store; twice is safe.
    [[nodiscard]] Result<void> look(const SyncContext &sync, SyncOutcome &outcome);
    /// Shares what was changed on this desk, behind the reports of the dossiers in `outcome`. Before the
    /// first byte, and once each start of the program, a stranger proves that nothing of it can be read.
    /// Writes in the store: `sent` before an entry is sent, base and work after it. Twice is safe: the number
    /// is the compare-and-swap, and our own attempt is known by its UUID. Where this account may not write
    /// what was changed here stays and counts on this computer; the report says so. Nothing of what could not
    /// be looked at in this sync.
    [[nodiscard]] Result<void> give(const SyncContext &sync, SyncOutcome &outcome);
    /// The list of wijken as it is now, for the pages of this sync.
    [[nodiscard]] static WijkList wijken(const SyncContext &sync);

private:
    QSet<QString> m_looked, m_failed; ///< names of kinds
};

} // namespace wd
