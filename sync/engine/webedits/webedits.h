// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/publicside.h"

namespace wd
{

/// The site beside what we wrote on it.
struct SiteLook {
    const QHash<QString, SiteRow> &rows;
    const PublicRecord &record;
    std::optional<Intent> publishing = {}; ///< the publication that is about to write
    QList<WantedObject> wanted = {}; ///< what it is about to write
    std::optional<SiteObject> page = {}; ///< the page as it was read a moment ago, if it was
    int lookedAt = 0; ///< PublicPlace::requests() when `rows` were read
    bool beforeNotice = false; ///< a notice is about to go over page and container
};

enum class WebEditOutcome {
    None, ///< nothing there that is not ours, or that was not told before
    Adopted, ///< taken into the concept as a revision of its own (and perhaps conflicts): look again
    Asked, ///< something only a person can judge; told once
    Overtaken, ///< a colleague's desk was first with the next revision: look again
};

struct WebEdits {
    WebEditOutcome outcome = WebEditOutcome::None;
    QStringList otherwise; ///< keys of objects that are not as the record says, whoever made them so
    QStringList otherFiles; ///< of those, the ones whose bytes are not ours
    QHash<QString, Stood> stood = {}; ///< by path
};

/// Takes in what a webmaster changed on the site, per field of every object. Ours are what was answered when
/// we wrote it and whatever a revision with a publication asks for (OwnValues). All else is adopted where the
/// concept did not change it too, and else both are kept as a conflict. What was taken in becomes a concept
/// revision of its own before `work` changes: the head with the site's values. A publication goes on with
/// that revision only when the head was the revision that was agreed on, so that nothing came in but what
/// the public sees already; else it is void and the user decides again.
///
/// Text of the generated page and what is made of several members, a replaced file, an object that was
/// hidden: asked, and before a publication writes over it that publication is void. Of a dossier of a newer
/// program nothing is taken in.
[[nodiscard]] Result<WebEdits> takeInWebEdits(const SyncContext &sync, DossierHere &here,
                                              const SiteLook &look);

} // namespace wd
