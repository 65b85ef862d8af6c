// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/gate.h"

#include "model/publication/findings.h"
#include "sync/engine/shown.h"

namespace wd
{

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
