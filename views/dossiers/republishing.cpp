// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/republishing.h"

#include "model/publication/notes/decision.h"

#include <algorithm>

namespace wd
{

namespace
{

constexpr qsizetype atOnce = 20; ///< dossiers looked at in one job

Result<QList<OvertakenPage>> lookAt(const SjabloonCatalogue &sjablonen, Store &store,
                                    const QList<DossierId> &ids, const QDate &today)
{
    QList<OvertakenPage> pages;
    for (const DossierId &id : ids) {
        const auto local = store.read(id);
        if (!local)
            continue; // gone meanwhile
        WD_ASSIGN(const std::optional<OvertakenPage> page, overtakenPage(sjablonen, store, *local, today));
        if (page)
            pages.append(*page);
    }
    return pages;
}

} // namespace

Republishing::Republishing(StoreThread &store, SitePort &site, const SjabloonCatalogue &sjablonen,
                           Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_site(site)
    , m_sjablonen(sjablonen)
    , m_clock(std::move(clock))
{
}

QDate Republishing::today() const
{
    return m_clock().toLocalTime().date();
}

bool Republishing::asks() const
{
    return mayOnlyAsk(m_site.account().mayPublish);
}

void Republishing::look(const QList<DossierId> &ids)
{
    lookOn(++m_look, ids, {});
}

void Republishing::lookOn(int look, const QList<DossierId> &ids, const QList<OvertakenPage> &before)
{
    using Pages = QList<OvertakenPage>;
    m_store.ask<Pages>(
        this,
        [now = ids.first(std::min(ids.size(), atOnce)), day = today(),
         sjablonen = m_sjablonen](Store &store) { return lookAt(sjablonen, store, now, day); },
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

void Republishing::publish(const QList<OvertakenPage> &pages)
{
    using Ids = QList<DossierId>;
    m_store.ask<Ids>(
        this,
        [pages, kind = showingKind(m_site.account().mayPublish), day = today(),
         sjablonen = m_sjablonen](Store &store) -> Result<Ids> {
            Ids ids;
            for (const OvertakenPage &page : pages) {
                WD_ASSIGN(const bool stands, publishAnew(sjablonen, store, page, kind, day));
                if (stands)
                    ids.append(page.id);
            }
            return ids;
        },
        [this, pages](const Result<Ids> &ids) {
            if (!ids) {
                Q_EMIT failed(ids.error());
                return;
            }
            QStringList leftOut;
            for (const OvertakenPage &page : pages) {
                if (!ids->contains(page.id))
                    leftOut.append(page.title);
            }
            Q_EMIT decided(*ids, leftOut);
        });
}

} // namespace wd
