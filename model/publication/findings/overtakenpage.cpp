// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/overtakenpage.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "model/publication/findings/gatequestion.h"
#include "model/publication/notes/decision.h"
#include "model/publication/notes/sitequestions.h"
#include "model/sjabloon/places.h"

#include <algorithm>

namespace wd
{

namespace
{

/// Whether an earlier decision came back, and why was not read yet.
bool cameBack(const PublicationStatus &publicationStatus)
{
    return std::ranges::any_of(publicationStatus.asked,
                               [](const SyncEvent &one) { return one.leavesUnpublished(); });
}

bool isHeldBack(const PublicationQuestion &question, const PublicationStatus &publicationStatus)
{
    // A gate that lets go whatever only takes away still asks for what nobody chose or finished; and what
    // somebody did on the site, read or not, is written over by who sees it alone.
    return !question.conflicts.isEmpty() || publicationStatus.otherOnSite || cameBack(publicationStatus)
        || !answeredByPublishing(publicationStatus.asked).isEmpty()
        || !heldBackBy(findings(question)).isEmpty();
}

} // namespace

QList<Overtaken> overtakenNow(const SjabloonCatalogue &sjablonen, const PublicationStatus &publicationStatus,
                              const QDate &today)
{
    const std::optional<Dossier> &shown = publicationStatus.shown;
    if (!shown)
        return {};
    return overtaken(withoutHeldBack(sjablonen.of(*shown), *shown), publicationStatus.shownAs, today);
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
                       .what = overtakenNow(sjablonen, publicationStatus, today),
                       .shown = *publicationStatus.shown,
                       .agreed = canonicalBytes(publicView(local.work, today))};
    if (page.what.isEmpty())
        return std::nullopt;
    WD_ASSIGN(const PublicationQuestion question,
              questionOf(sjablonen, store, local, publicationStatus, today));
    const bool otherPage = question.otherStructure || seenNow(question) != seenNext(question);
    if (local.work.schema > currentSchema)
        page.obstacle = OvertakenPage::Obstacle::Newer;
    else if (local.intent || !publicationStatus.requests.empty())
        page.obstacle = OvertakenPage::Obstacle::Decided;
    else if (page.agreed != canonicalBytes(*publicationStatus.shown) || !publicationStatus.lacking.isEmpty()
             || otherPage)
        page.obstacle = OvertakenPage::Obstacle::Changed;
    else if (isHeldBack(question, publicationStatus))
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
            local.intent = decidedOn({.kind = kind, .date = today, .shown = seen.agreed}, local.work,
                                     sjablonen.of(local.work), today);
        return {};
    });
    if (!done && done.error().kind != ErrorKind::NotFound)
        return tl::unexpected(done.error());
    return stands;
}

} // namespace wd
