// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/carryout.h"

#include "sync/engine/asked.h"
#include "sync/engine/discover.h"
#include "sync/engine/newest.h"
#include "sync/engine/publish.h"
#include "sync/engine/removedonsite.h"
#include "sync/engine/share.h"
#include "sync/engine/whereabouts.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int looksAgain = 6;

/// A withdrawal stays in the log for whoever has the right; who gave it is told, once.
Result<void> tellMayNotWithdraw(const Bench &bench, const DossierId &id, const Intent &intent)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
    const QString key = u"#may-not-withdraw"_s, mark = QString::number(intent.revision);
    if (intent.user != bench.context.site.user || notes.seen.value(key) == mark)
        return {};
    WD_TRY(ask(bench, id, key, {.kind = SyncEventKind::AskMayNotWithdraw}));
    return changeNotes(bench, id, [&](SiteNotes &kept) { kept.seen.insert(key, mark); });
}

/// Who lost the right since they decided is told so; a publication they decided is off the log.
Result<void> refuseIntent(const Bench &bench, const DossierId &id, const Intent &intent)
{
    if (intent.kind != IntentKind::Publish)
        return tellMayNotWithdraw(bench, id, intent);
    WD_ASSIGN(const bool voided, voidPublications(bench, id));
    if (!voided)
        return {}; // a colleague's desk was first: at the next look
    return ask(bench, id, aboutDecision, {.kind = SyncEventKind::AskMayNotPublish});
}

Result<void> lookForNews(const Bench &bench, const DossierId &id, const QString &slug)
{
    const DossierPlaces at = bench.placesOf(slug);
    WD_ASSIGN(const Glimpse now, lookAt(bench, at, at.intern()));
    return takeNewest(bench, id, slug, now, true);
}

} // namespace

std::optional<Intent> nextIntent(const Bench &bench, const SiteNotes &notes)
{
    const auto next = nextOpen(notes);
    const bool ours = next && (next->kind == IntentKind::Withdraw || next->user == bench.context.site.user);
    return ours ? next : std::nullopt;
}

Result<void> carryOutIntents(const Bench &bench, const DossierId &id, const QString &slug)
{
    for (int look = 0; look < looksAgain; ++look) {
        WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
        const std::optional<Intent> intent = nextIntent(bench, notes);
        if (!intent)
            return completePublication(bench, id);
        WD_ASSIGN(const bool may, mayPublish(bench, id, slug));
        if (!may)
            return refuseIntent(bench, id, *intent);
        const auto done = intent->kind == IntentKind::Withdraw ? withdraw(bench, id, *intent)
                                                               : publish(bench, id, *intent);
        if (!done)
            return tl::unexpected<Error>(done.error());
        if (*done == CarriedOut::Left)
            return {};
        if (*done != CarriedOut::LookAgain)
            continue;
        WD_TRY(lookForNews(bench, id, slug));
        WD_TRY(share(bench, id));
    }
    return fail(ErrorKind::Conflict, slug, u"busy-dossier"_s);
}

} // namespace wd
