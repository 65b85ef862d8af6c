// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/gate.h"

#include "model/dossier/publicview.h"
#include "model/publication/findings.h"

namespace wd
{

namespace
{

/// What residents see now, where this desk has that revision.
Result<std::optional<Dossier>> shownNow(const Store &store, const Desk &desk)
{
    const SiteNotes notes = SiteNotes::from(desk);
    if (!notes.record || !notes.record->isPublished())
        return std::optional<Dossier>();
    WD_ASSIGN(const std::optional<Revision> revision, store.revision(desk.work.id, notes.record->hash));
    if (!revision)
        return std::optional<Dossier>();
    return std::optional(publicView(revision->dossier, notes.record->date));
}

} // namespace

Result<bool> isHeldBack(const Store &store, const Desk &desk)
{
    if (!desk.intent
        || (desk.intent->kind != IntentKind::Publish && desk.intent->kind != IntentKind::Request))
        return false;
    PublicationQuestion question{.work = desk.work, .date = desk.intent->date, .conflicts = desk.conflicts};
    WD_ASSIGN(question.shown, shownNow(store, desk));
    WD_ASSIGN(question.drafts, store.drafts(desk.work.id));
    return !undecided(question).isEmpty();
}

} // namespace wd
