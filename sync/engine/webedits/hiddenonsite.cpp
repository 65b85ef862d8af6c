// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/webedits/hiddenonsite.h"

#include "model/publication/notes/sitequestions.h"

namespace wd
{

void askWhetherHidden(const LookedAt &seen, const WrittenObject &object, const SiteRow &row,
                      FoundEdits &found)
{
    const bool shown = row.state.isEmpty() || mayBeClosed(row.state);
    const QString key = object.path + stateMark;
    const QString told = seen.notes.seen.value(key);
    if (shown)
        found.answered.append(key);
    if (shown && seen.notes.seen.contains(key) && told != row.state)
        found.seen.insert(key, row.state); // hidden once more it is asked about once more
    if (shown || seen.withdrawing || seen.notes.takenOff || !object.recorded || !object.stays
        || !seen.look.record.isPublished() || told == row.state)
        return;
    found.questions.insert(key, {.kind = SyncEventKind::AskHiddenOnSite, .what = row.title});
    found.seen.insert(key, row.state);
}

} // namespace wd
