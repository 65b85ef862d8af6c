// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/overtakenpage.h"

#include "model/dossier/dossierjson.h"
#include "model/dossier/publicview.h"
#include "model/publication/gatequestion.h"

namespace wd
{

namespace
{

Result<bool> isHeldBack(const Store &store, const Desk &desk, const QDate &today)
{
    WD_ASSIGN(const PublicationQuestion question, questionOf(store, desk, today));
    // A gate that lets go whatever only takes away still asks for what nobody chose or finished.
    return !desk.conflicts.isEmpty() || !heldBackBy(findings(question)).isEmpty();
}

} // namespace

QList<Overtaken> overtakenNow(const Standing &standing, const QDate &today)
{
    return standing.shown ? overtaken(*standing.shown, standing.shownAs, today) : QList<Overtaken>();
}

QList<Overtaken> dueOf(const Dossier &work, const Standing &standing, const QDate &today)
{
    return standing.withdrawnReason.isEmpty() ? dueOn(work, today) : QList<Overtaken>();
}

Result<std::optional<OvertakenPage>> overtakenPage(const Store &store, const Desk &desk, const QDate &today)
{
    const Standing standing = standingOf(store, desk, {});
    if (!desk.work.deleted.isEmpty() || !standing.published || !standing.shown)
        return std::nullopt;
    OvertakenPage page{.id = desk.work.id,
                       .title = desk.work.title,
                       .what = overtakenNow(standing, today),
                       .shown = *standing.shown,
                       .agreed = canonicalBytes(publicView(desk.work, today))};
    if (page.what.isEmpty())
        return std::nullopt;
    WD_ASSIGN(const bool held, isHeldBack(store, desk, today));
    if (desk.work.schema > currentSchema)
        page.apart = OvertakenPage::Apart::Newer;
    else if (desk.intent || !standing.requests.empty())
        page.apart = OvertakenPage::Apart::Decided;
    else if (page.agreed != canonicalBytes(*standing.shown) || !standing.lacking.isEmpty())
        page.apart = OvertakenPage::Apart::Changed;
    else if (held)
        page.apart = OvertakenPage::Apart::Held;
    return page;
}

Result<bool> publishAnew(Store &store, const OvertakenPage &seen, IntentKind kind, const QDate &today)
{
    bool stands = false;
    const auto done = store.change(seen.id, [&](Desk &desk) -> Result<void> {
        WD_ASSIGN(const std::optional<OvertakenPage> now, overtakenPage(store, desk, today));
        stands = now && now->apart == OvertakenPage::Apart::No && *now == seen;
        if (stands)
            desk.intent = PendingIntent{.kind = kind, .date = today, .shown = seen.agreed};
        return {};
    });
    if (!done && done.error().kind != ErrorKind::NotFound)
        return tl::unexpected(done.error());
    return stands;
}

} // namespace wd
