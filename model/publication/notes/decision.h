// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/gatequestion.h"

namespace wd
{

// Who decides what about a dossier on the site, and what such a decision says. Pure.

/// Whether it is about residents seeing a dossier, or seeing it anew.
[[nodiscard]] bool isToBeShown(IntentKind kind);

/// Whether an account may only ask a colleague; as long as nobody knows (nullopt) it may decide, and the site
/// has the last word.
[[nodiscard]] bool mayOnlyAsk(const std::optional<bool> &mayPublish);
/// What somebody with this account does who wants a dossier to be shown.
[[nodiscard]] IntentKind showingKind(const std::optional<bool> &mayPublish);
/// Whether this account answers a request: who may publish, and not who asked.
[[nodiscard]] bool mayAnswer(const OpenRequest &request, const QString &user,
                             const std::optional<bool> &mayPublish);

/// Whether a decision says all it has to: who takes a dossier off the site or sends a request back says why.
[[nodiscard]] bool isComplete(const PendingIntent &decision);
/// A decision as it is written down: of that day unless it names one, and for exactly what residents would
/// see of `work` unless it says what was seen. `sjabloon`: by which it was seen.
[[nodiscard]] PendingIntent decidedOn(PendingIntent decision, const Dossier &work,
                                      const SjabloonText &sjabloon, const QDate &today);
/// Whether a decision still holds for this desk: a publication while what was seen is what would be
/// published, by the same structure; a withdrawal always, a request sent back while it stands open.
/// `sjabloon`: that its work follows here.
[[nodiscard]] bool stillHolds(const PendingIntent &pending, const LocalDossier &local,
                              const SjabloonText &sjabloon);

/// The newest request that stands open; 0: none.
[[nodiscard]] int newestRequest(const SiteNotes &notes);
/// The same among those somebody saw who answers them; `pending` sends requests back.
[[nodiscard]] int newestAnswered(const PendingIntent &pending, const SiteNotes &notes);

/// What agreeing with a request decides.
[[nodiscard]] PendingIntent agreeingWith(const OpenRequest &request);
/// Whether who agrees publishes what was asked for and nothing else: nothing but what the asker let pass
/// holds it back.
[[nodiscard]] bool isFitToAgree(const OpenRequest &request, const QList<Finding> &found);

/// One reason for all that may be let pass; without one nothing is.
[[nodiscard]] QList<Overruled> letPass(const QList<Finding> &found, const QString &reason);

} // namespace wd
