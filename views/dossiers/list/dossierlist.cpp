// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/list/dossierlist.h"

#include "views/dossiers/list/dossierliststate.h"

#include <tuple>

namespace wd
{

using namespace Qt::StringLiterals;

DossierList::DossierList(StoreThread &store, SitePort &site, const SjabloonCatalogue &sjablonen, IdMaker ids,
                         Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_site(site)
    , m_sjablonen(sjablonen)
    , m_ids(std::move(ids))
    , m_clock(std::move(clock))
    , m_wijken(new OpenWijkList(store, m_ids, m_clock, this))
    , d(std::make_unique<Private>())
{
    connect(&store, &StoreThread::othersWrote, this, &DossierList::refresh);
    connect(m_wijken, &OpenWijkList::kept, &site, &SitePort::syncSoon);
}

DossierList::~DossierList() = default;

const QList<DossierListRow> &DossierList::rows() const
{
    return d->rows;
}

const DossierListRow *DossierList::row(const DossierId &id) const
{
    return d->find(id);
}

QString DossierList::newsOf(const DossierListRow &row)
{
    QStringList news;
    if (row.news.unfinished > 0)
        news.append(tr("%n onderdeel(en) nog niet af", nullptr, row.news.unfinished));
    news.append(publicationNews(row));
    if (row.news.outdated)
        news.append(tr("pagina verouderd: publiceer opnieuw"));
    for (const Overtaken &one : row.news.due)
        news.append(one.what == TimePassed::Ended ? tr("geldigheid voorbij") : tr("controle wacht op u"));
    if (row.news.passed > 0)
        news.append(tr("%n datum(s) voorbij", nullptr, row.news.passed));
    for (const AlsoOpen &other : row.news.alsoOpen)
        news.append(other.self ? tr("ook open op een andere computer van u")
                               : tr("ook open bij %1").arg(other.name));
    news.removeAll(QString());
    return news.join(u" · "_s);
}

QString DossierList::publicationNews(const DossierListRow &row)
{
    const RowNews &news = row.news;
    if (row.row.openConflicts > 0)
        return tr("%n keuze(s) voor u: een collega veranderde hetzelfde", nullptr, row.row.openConflicts);
    if (news.request)
        return news.request->mine ? tr("wacht op akkoord van een collega")
                                  : tr("%1 vraagt akkoord").arg(news.request->who());
    if (!news.returnedReason.isEmpty())
        return tr("terug van %1: %2").arg(news.returnedBy, news.returnedReason);
    if (news.asked > 0)
        return tr("%n vraag/vragen voor u over de site", nullptr, news.asked);
    if (row.row.intentPending)
        return tr("uw keuze wacht op de site");
    if (row.row.sharedRevision == 0)
        return tr("alleen op deze computer");
    if (!row.known)
        return {};
    if (!news.published)
        return news.withdrawnReason.isEmpty() ? tr("nog niet op de site") : tr("van de site gehaald");
    if (news.changes > 0)
        return tr("%n wijziging(en) nog niet op de site", nullptr, news.changes);
    if (news.otherPage)
        return tr("de pagina verandert door het sjabloon");
    // Said alone: beside something else it would sound as if the site had it all.
    const bool more = news.unfinished > 0 || news.outdated || news.passed > 0 || !news.due.isEmpty();
    return more ? QString() : tr("op de site");
}

void DossierList::refresh()
{
    m_wijken->lookAgain();
    if (d->refreshing) {
        d->refreshAgain = true;
        return;
    }
    d->refreshing = true;
    m_store.ask<QList<DossierRow>>(
        this, [](Store &store) { return store.rows(); },
        [this](const Result<QList<DossierRow>> &rows) {
            d->refreshing = false;
            if (rows) {
                take(*rows);
                Q_EMIT refreshed();
            } else {
                Q_EMIT failed(rows.error());
            }
            if (std::exchange(d->refreshAgain, false))
                refresh();
        });
}

/// The store's rows instead of ours; what was read of them before stays until it is read again.
void DossierList::take(const QList<DossierRow> &rows)
{
    const auto says = [](const DossierRow &row) {
        return std::tuple(row.changedAt, row.sharedRevision, row.intentPending, row.openConflicts,
                          row.deleted);
    };
    QSet<DossierId> changed;
    QList<DossierListRow> next;
    next.reserve(rows.size());
    QHash<DossierId, qsizetype> places;
    places.reserve(rows.size());
    for (const DossierRow &row : rows) {
        const DossierListRow *was = d->find(row.id);
        if (!was || says(was->row) != says(row))
            changed.insert(row.id);
        places.insert(row.id, next.size());
        next.append(was ? *was : DossierListRow());
        next.last().row = row;
        next.last().stale = true;
    }
    d->rows = std::move(next);
    d->places = std::move(places);
    Q_EMIT rowsChanged(changed);
}

} // namespace wd
