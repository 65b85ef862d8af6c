// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/carryout.h"

#include "sync/engine/asking/openquestions.h"
#include "sync/engine/discover.h"
#include "sync/engine/dossierlocation.h"
#include "sync/engine/publishing/carrieddecision.h"
#include "sync/engine/publishing/latefiles.h"
#include "sync/engine/publishing/publish.h"
#include "sync/engine/sharing/newest.h"
#include "sync/engine/sharing/share.h"
#include "sync/engine/webedits/removedonsite.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int looksAgain = 6;

/// A withdrawal stays in the log for whoever has the right; who gave it is told, once.
Result<void> tellMayNotWithdraw(const SyncContext &sync, DossierHere &here, const Intent &intent)
{
    const QString key = u"#may-not-withdraw"_s, mark = QString::number(intent.revision);
    if (intent.user != sync.context.site.user || here.notes().seen.value(key) == mark)
        return {};
    WD_TRY(ask(sync, here, key, {.kind = SyncEventKind::AskMayNotWithdraw}));
    return here.changeNotes([&](SiteNotes &kept) { kept.seen.insert(key, mark); });
}

/// Who lost the right since they decided is told so; a publication they decided is off the log.
Result<void> refuseIntent(const SyncContext &sync, DossierHere &here, const Intent &intent)
{
    if (intent.kind != IntentKind::Publish)
        return tellMayNotWithdraw(sync, here, intent);
    WD_ASSIGN(const bool voided, voidPublications(sync, here));
    if (!voided)
        return {}; // a colleague's desk was first: at the next look
    return ask(sync, here, aboutDecision, {.kind = SyncEventKind::AskMayNotPublish});
}

Result<void> lookForNews(const SyncContext &sync, DossierHere &here, const QString &slug)
{
    WD_ASSIGN(const LogHeads now, sync.logOf(slug)->heads());
    return takeNewest(sync, here, slug, now, true);
}

} // namespace

std::optional<Intent> nextIntent(const SyncContext &sync, const SiteNotes &notes)
{
    const auto next = nextOpen(notes);
    const bool ours = next && (next->kind == IntentKind::Withdraw || next->user == sync.context.site.user);
    return ours ? next : std::nullopt;
}

Result<void> carryOutIntents(const SyncContext &sync, DossierHere &here, const QString &slug)
{
    for (int look = 0; look < looksAgain; ++look) {
        const std::optional<Intent> intent = nextIntent(sync, here.notes());
        if (!intent)
            return addLateFiles(sync, here);
        WD_ASSIGN(const bool may, mayPublish(sync, here, slug));
        if (!may)
            return refuseIntent(sync, here, *intent);
        const auto done = intent->kind == IntentKind::Withdraw ? withdraw(sync, here, *intent)
                                                               : publish(sync, here, *intent);
        if (!done)
            return tl::unexpected<Error>(done.error());
        if (*done == CarriedOut::Left)
            return {};
        if (*done != CarriedOut::LookAgain)
            continue;
        WD_TRY(lookForNews(sync, here, slug));
        WD_TRY(share(sync, here));
    }
    return fail(ErrorKind::Conflict, slug, u"busy-dossier"_s);
}

} // namespace wd
