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

Result<bool> isHeldBack(const SjabloonCatalogue &sjablonen, const Store &store, const LocalDossier &local,
                        const PublicationStatus &publicationStatus, const QDate &today)
{
    WD_ASSIGN(const PublicationQuestion question,
              questionOf(sjablonen, store, local, publicationStatus, today));
    // A gate that lets go whatever only takes away still asks for what nobody chose or finished.
    return !local.conflicts.isEmpty() || !heldBackBy(findings(question)).isEmpty();
}

} // namespace

QList<Overtaken> overtakenNow(const PublicationStatus &publicationStatus, const QDate &today)
{
    return publicationStatus.shown ? overtaken(*publicationStatus.shown, publicationStatus.shownAs, today)
                                   : QList<Overtaken>();
}

QList<Overtaken> dueOf(const Dossier &work, const PublicationStatus &publicationStatus, const QDate &today)
{
    const bool takenOff = publicationStatus.publication > 0 && !publicationStatus.published;
    return takenOff ? QList<Overtaken>() : dueOn(work, today);
}

Result<std::optional<OvertakenPage>> overtakenPage(const SjabloonCatalogue &sjablonen, const Store &store,
                                                   const LocalDossier &local, const QDate &today)
{
    WD_ASSIGN(const PublicationStatus publicationStatus, readPublicationStatus(store, local));
    if (!local.work.deleted.isEmpty() || !publicationStatus.published || !publicationStatus.shown)
        return std::nullopt;
    OvertakenPage page{.id = local.work.id,
                       .title = local.work.title,
                       .what = overtakenNow(publicationStatus, today),
                       .shown = *publicationStatus.shown,
                       .agreed = canonicalBytes(publicView(local.work, today))};
    if (page.what.isEmpty())
        return std::nullopt;
    WD_ASSIGN(const bool held, isHeldBack(sjablonen, store, local, publicationStatus, today));
    if (local.work.schema > currentSchema)
        page.obstacle = OvertakenPage::Obstacle::Newer;
    else if (local.intent || !publicationStatus.requests.empty())
        page.obstacle = OvertakenPage::Obstacle::Decided;
    else if (page.agreed != canonicalBytes(*publicationStatus.shown) || !publicationStatus.lacking.isEmpty())
        page.obstacle = OvertakenPage::Obstacle::Changed;
    else if (held)
        page.obstacle = OvertakenPage::Obstacle::Held;
    return page;
}

Result<bool> publishAnew(const SjabloonCatalogue &sjablonen, Store &store, const OvertakenPage &seen,
                         IntentKind kind, const QDate &today)
{
    bool stands = false;
    const auto done = store.change(seen.id, [&](LocalDossier &local) -> Result<void> {
        WD_ASSIGN(const std::optional<OvertakenPage> now, overtakenPage(sjablonen, store, local, today));
        stands = now && now->obstacle == OvertakenPage::Obstacle::No && *now == seen;
        if (stands)
            local.intent = PendingIntent{.kind = kind, .date = today, .shown = seen.agreed};
        return {};
    });
    if (!done && done.error().kind != ErrorKind::NotFound)
        return tl::unexpected(done.error());
    return stands;
}

} // namespace wd
