// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engine.h"
#include "sync/site/dossierplaces.h"

#include <QHash>
#include <QSet>

namespace wd
{

/// What one look at the site tells of one dossier: its newest log entries among the rows, and what else
/// changed.
struct SiteChanges : LogHeads {
    QHash<QString, SiteRow> rows; ///< everything of the dossier but the logs
    QList<LogEntry> concepts; ///< the log of concepts, as far as it was looked at
    QSet<QString> readable; ///< what strangers find of it, when they were asked for
    bool closeLook = false; ///< its turn has come to be looked at address by address
    /// Takes what stands in the dossier at `at`: an entry of its log, or something else.
    void take(const DossierPlaces &at, const SiteRow &row);
};

struct Discovery {
    bool full = false; ///< all there is, not only what is recent
    QHash<QString, SiteChanges> bySlug;
    QHash<QString, QList<SiteRow>> marks; ///< who has a dossier open, by slug (engine/openmarks)
    QDateTime at; ///< when it looked, by the site's clock; invalid: it never said
    QJsonValue cursor; ///< to be kept once everything here has been dealt with
    QString witness; ///< UID of what we made last, as it was known when the look began
};

/// One search for whatever changed below `dossiers` since ten minutes before the newest row we know (catalog
/// dates have one-minute resolution). That row, and the log object we made last, must be among the answers:
/// it proves that we are still logged in and that nothing was set back; else identity is proven and
/// everything is read. Hourly everything is read anyway; a last time that lies in the future has passed.
[[nodiscard]] Result<Discovery> discover(PublicPlace &site, Store &store, const Places &places,
                                         const Clock &clock);

/// Remembers the newest log entry this desk made, until a look has dealt with it.
[[nodiscard]] Result<void> keepWitness(Store &store, const LogEntry &made);

/// Keeps the time of a full look, once each dossier had its turn with what it told.
[[nodiscard]] Result<void> keepFullLook(Store &store, const Discovery &discovery, const Clock &clock);
/// Keeps the cursor, once all of them went well.
[[nodiscard]] Result<void> keepCursor(Store &store, const Discovery &discovery);

} // namespace wd
