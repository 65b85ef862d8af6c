// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/overtaken.h"
#include "model/publication/notes/publicationstatus.h"
#include "model/sjabloon/sjablooncatalogue.h"

namespace wd
{

/// What the page of a dossier that stands so says that is not so any more; nothing where no page is shown,
/// and nothing of what the sjabloon it was made by keeps from residents. Pure.
[[nodiscard]] QList<Overtaken> overtakenNow(const SjabloonCatalogue &sjablonen,
                                            const PublicationStatus &publicationStatus, const QDate &today);
/// What it asks of its makers on that day: dueOn(), but of what was taken off the site nothing any more.
/// Pure.
[[nodiscard]] QList<Overtaken> dueOf(const Dossier &work, const PublicationStatus &publicationStatus,
                                     const QDate &today);

/// A page that time overtook.
struct OvertakenPage {
    /// Why it cannot go along with others, and is to be looked at by itself.
    enum class Obstacle {
        No, ///< publishing it anew changes nothing but what time made untrue
        Changed, ///< residents would see more change
        Held, ///< it waits for a person: a choice, something half typed, a picture nobody looked at, what
              ///< somebody did on the site
        Decided, ///< something was decided or asked about it already
        Newer, ///< a newer program made the dossier: here it is only read
    };
    DossierId id;
    QString title;
    QList<Overtaken> what;
    Dossier shown; ///< what residents see now; names the parts of `what`
    Obstacle obstacle = Obstacle::No;
    QByteArray agreed; ///< the public view of its work in canonical bytes: what its decision would hold for
    bool operator==(const OvertakenPage &) const = default;
};

/// How the page of a desk of this store stands on that day; nullopt: time did not overtake it. May be called
/// within a change of this store.
[[nodiscard]] Result<std::optional<OvertakenPage>> overtakenPage(const SjabloonCatalogue &sjablonen,
                                                                 const Store &store,
                                                                 const LocalDossier &local,
                                                                 const QDate &today);
/// Writes the decision to publish it anew (`kind`: or to ask for that) in the transaction that sees that all
/// is as it was seen; false: it is not, and nothing was decided.
[[nodiscard]] Result<bool> publishAnew(const SjabloonCatalogue &sjablonen, Store &store,
                                       const OvertakenPage &seen, IntentKind kind, const QDate &today);

} // namespace wd
