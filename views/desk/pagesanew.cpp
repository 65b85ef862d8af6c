// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/pagesanew.h"

#include "model/dossier/dossierjson.h"
#include "model/dossier/publicview.h"
#include "model/store/picturenotes.h"
#include "views/desk/gatequestion.h"

#include <algorithm>

namespace wd
{

namespace
{

constexpr qsizetype atOnce = 20; ///< dossiers looked at in one job

Result<bool> isHeldBack(Store &store, const Desk &desk, const Standing &standing, const QDate &today)
{
    PublicationQuestion question = questionOf(desk.work, standing, today);
    question.conflicts = desk.conflicts;
    WD_ASSIGN(question.drafts, store.drafts(desk.work.id));
    WD_ASSIGN(question.pictures, pictureNotes(store, picturesOf(desk.work)));
    // A gate that lets go whatever only takes away still asks for what nobody chose or finished.
    return !desk.conflicts.isEmpty() || !heldBackBy(findings(question)).isEmpty();
}

/// How a page stands; nullopt: time did not overtake it.
Result<std::optional<OvertakenPage>> judged(Store &store, const Desk &desk, const Standing &standing,
                                            const QDate &today)
{
    if (!desk.work.deleted.isEmpty() || !standing.published || !standing.shown)
        return std::nullopt;
    OvertakenPage page{.id = desk.work.id,
                       .title = desk.work.title,
                       .what = overtaken(*standing.shown, standing.shownAs, today),
                       .shown = *standing.shown,
                       .agreed = canonicalBytes(publicView(desk.work, today))};
    if (page.what.isEmpty())
        return std::nullopt;
    WD_ASSIGN(const bool held, isHeldBack(store, desk, standing, today));
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

Result<QList<OvertakenPage>> lookAt(Store &store, const QList<DossierId> &ids, const SiteSeen &site,
                                    const QDate &today)
{
    QList<OvertakenPage> pages;
    for (const DossierId &id : ids) {
        const auto desk = store.read(id);
        if (!desk)
            continue; // gone meanwhile
        WD_ASSIGN(const std::optional<OvertakenPage> page,
                  judged(store, *desk, standingOf(store, *desk, site), today));
        if (page)
            pages.append(*page);
    }
    return pages;
}

/// Writes the decision in the transaction that sees that all is as it was; false: it is not.
Result<bool> decide(Store &store, const OvertakenPage &seen, IntentKind kind, const SiteSeen &site,
                    const QDate &today)
{
    bool stands = false;
    const auto done = store.change(seen.id, [&](Desk &desk) -> Result<void> {
        WD_ASSIGN(const std::optional<OvertakenPage> now,
                  judged(store, desk, standingOf(store, desk, site), today));
        stands = now && now->apart == OvertakenPage::Apart::No && *now == seen;
        if (stands)
            desk.intent = PendingIntent{.kind = kind, .date = today, .shown = seen.agreed};
        return {};
    });
    if (!done && done.error().kind != ErrorKind::NotFound)
        return tl::unexpected(done.error());
    return stands;
}

} // namespace

PagesAnew::PagesAnew(StoreThread &store, SitePort &site, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_site(site)
    , m_clock(std::move(clock))
{
}

QDate PagesAnew::today() const
{
    return m_clock().toLocalTime().date();
}

bool PagesAnew::asks() const
{
    const auto may = m_site.account().mayPublish;
    return may && !*may;
}

void PagesAnew::look(const QList<DossierId> &ids)
{
    lookOn(++m_look, ids, {});
}

void PagesAnew::lookOn(int look, const QList<DossierId> &ids, const QList<OvertakenPage> &before)
{
    using Pages = QList<OvertakenPage>;
    m_store.ask<Pages>(
        this,
        [now = ids.first(std::min(ids.size(), atOnce)), site = m_site.seen(), day = today()](Store &store) {
            return lookAt(store, now, site, day);
        },
        [this, look, rest = ids.mid(atOnce), before](const Result<Pages> &pages) {
            if (look != m_look)
                return;
            if (!pages)
                Q_EMIT failed(pages.error());
            else if (rest.isEmpty())
                Q_EMIT found(before + *pages);
            else
                lookOn(look, rest, before + *pages);
        });
}

void PagesAnew::publish(const QList<OvertakenPage> &pages)
{
    using Ids = QList<DossierId>;
    m_store.ask<Ids>(
        this,
        [pages, kind = asks() ? IntentKind::Request : IntentKind::Publish, site = m_site.seen(),
         day = today()](Store &store) -> Result<Ids> {
            Ids ids;
            for (const OvertakenPage &page : pages) {
                WD_ASSIGN(const bool stands, decide(store, page, kind, site, day));
                if (stands)
                    ids.append(page.id);
            }
            return ids;
        },
        [this, count = pages.size()](const Result<Ids> &ids) {
            if (ids)
                Q_EMIT decided(*ids, int(count - ids->size()));
            else
                Q_EMIT failed(ids.error());
        });
}

} // namespace wd
