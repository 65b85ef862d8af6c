// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/carryout.h"

#include "sync/engine/decision.h"
#include "sync/engine/discover.h"
#include "sync/engine/dossierlocation.h"
#include "sync/engine/newest.h"
#include "sync/engine/openquestions.h"
#include "sync/engine/publish.h"
#include "sync/engine/removedonsite.h"
#include "sync/engine/share.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int looksAgain = 6;

/// A withdrawal stays in the log for whoever has the right; who gave it is told, once.
Result<void> tellMayNotWithdraw(const SyncContext &sync, const DossierId &id, const Intent &intent)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(sync, id));
    const QString key = u"#may-not-withdraw"_s, mark = QString::number(intent.revision);
    if (intent.user != sync.context.site.user || notes.seen.value(key) == mark)
        return {};
    WD_TRY(ask(sync, id, key, {.kind = SyncEventKind::AskMayNotWithdraw}));
    return changeNotes(sync, id, [&](SiteNotes &kept) { kept.seen.insert(key, mark); });
}

/// Who lost the right since they decided is told so; a publication they decided is off the log.
Result<void> refuseIntent(const SyncContext &sync, const DossierId &id, const Intent &intent)
{
    if (intent.kind != IntentKind::Publish)
        return tellMayNotWithdraw(sync, id, intent);
    WD_ASSIGN(const bool voided, voidPublications(sync, id));
    if (!voided)
        return {}; // a colleague's desk was first: at the next look
    return ask(sync, id, aboutDecision, {.kind = SyncEventKind::AskMayNotPublish});
}

Result<void> lookForNews(const SyncContext &sync, const DossierId &id, const QString &slug)
{
    WD_ASSIGN(const LogHeads now, sync.logOf(slug)->heads());
    return takeNewest(sync, id, slug, now, true);
}

} // namespace

std::optional<Intent> nextIntent(const SyncContext &sync, const SiteNotes &notes)
{
    const auto next = nextOpen(notes);
    const bool ours = next && (next->kind == IntentKind::Withdraw || next->user == sync.context.site.user);
    return ours ? next : std::nullopt;
}

Result<void> carryOutIntents(const SyncContext &sync, const DossierId &id, const QString &slug)
{
    for (int look = 0; look < looksAgain; ++look) {
        WD_ASSIGN(const SiteNotes notes, notesOf(sync, id));
        const std::optional<Intent> intent = nextIntent(sync, notes);
        if (!intent)
            return completePublication(sync, id);
        WD_ASSIGN(const bool may, mayPublish(sync, id, slug));
        if (!may)
            return refuseIntent(sync, id, *intent);
        const auto done
            = intent->kind == IntentKind::Withdraw ? withdraw(sync, id, *intent) : publish(sync, id, *intent);
        if (!done)
            return tl::unexpected<Error>(done.error());
        if (*done == CarriedOut::Left)
            return {};
        if (*done != CarriedOut::LookAgain)
            continue;
        WD_TRY(lookForNews(sync, id, slug));
        WD_TRY(share(sync, id));
    }
    return fail(ErrorKind::Conflict, slug, u"busy-dossier"_s);
}

} // namespace wd
