// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/library.h"

#include "model/sjabloon/sjabloon.h"
#include "views/desk/librarystate.h"
#include "views/words/plainly.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

Library::Library(StoreThread &store, SitePort &site, IdMaker ids, Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_site(site)
    , m_ids(std::move(ids))
    , m_clock(std::move(clock))
    , d(std::make_unique<Private>())
{
    connect(&store, &StoreThread::othersWrote, this, &Library::refresh);
}

Library::~Library() = default;

int Library::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

QVariant Library::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShelfRow &row = d->shown[index.row()];
    if (!row.known || d->stale.contains(row.row.id))
        const_cast<Library *>(this)->readSoon(row.row.id);
    switch (role) {
    case Qt::DisplayRole:
        return row.row.title.isEmpty() ? tr("Zonder naam") : plainly(row.row.title);
    case Qt::AccessibleTextRole: {
        QStringList said{index.data().toString(), wijkName(row.row.primaryWijk), newsOf(row)};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    case IdRole:
        return row.row.id.value;
    case WijkRole:
        return wijkName(row.row.primaryWijk);
    case NewsRole:
        return newsOf(row);
    case AttentionRole:
        return row.attention;
    default: // a role is an open number of Qt's, no enumeration of ours
        return {};
    }
}

QHash<int, QByteArray> Library::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {WijkRole, "wijk"}, {NewsRole, "news"}, {AttentionRole, "attention"}});
    return names;
}

const ShelfRow *Library::shelfRow(const DossierId &id) const
{
    const QModelIndex index = indexOf(id);
    return index.isValid() ? &d->shown[index.row()] : nullptr;
}

QModelIndex Library::indexOf(const DossierId &id) const
{
    const auto found = std::find_if(d->shown.begin(), d->shown.end(),
                                    [&](const ShelfRow &row) { return row.row.id == id; });
    return found == d->shown.end() ? QModelIndex() : index(int(found - d->shown.begin()));
}

QString Library::newsOf(const ShelfRow &row)
{
    QStringList news;
    if (row.unfinished > 0)
        news.append(tr("%n onderdeel(en) nog niet af", nullptr, row.unfinished));
    news.append(standingNews(row));
    if (row.outdated)
        news.append(tr("pagina verouderd: publiceer opnieuw"));
    for (const Overtaken &one : row.due)
        news.append(one.what == TimePassed::Ended ? tr("geldigheid voorbij") : tr("controle wacht op u"));
    if (row.passed > 0)
        news.append(tr("%n datum(s) voorbij", nullptr, row.passed));
    for (const AlsoOpen &other : row.standing.alsoOpen)
        news.append(other.self ? tr("ook open op een andere computer van u")
                               : tr("ook open bij %1").arg(other.name));
    news.removeAll(QString());
    return news.join(u" · "_s);
}

QString Library::standingNews(const ShelfRow &row)
{
    if (row.row.openConflicts > 0)
        return tr("%n keuze(s) voor u: een collega veranderde hetzelfde", nullptr, row.row.openConflicts);
    if (!row.standing.requests.empty()) {
        const OpenRequest &request = row.standing.requests.front();
        return request.mine ? tr("wacht op akkoord van een collega")
                            : tr("%1 vraagt akkoord").arg(request.who());
    }
    if (!row.standing.returnedReason.isEmpty())
        return tr("terug van %1: %2").arg(row.standing.returnedBy, row.standing.returnedReason);
    if (!row.standing.asked.isEmpty())
        return tr("%n vraag/vragen voor u over de site", nullptr, int(row.standing.asked.size()));
    if (row.row.intentPending)
        return tr("uw keuze wacht op de site");
    if (row.row.sharedRevision == 0)
        return tr("alleen op deze computer");
    if (!row.known)
        return {};
    if (!row.standing.published)
        return row.standing.withdrawnReason.isEmpty() ? tr("nog niet op de site") : tr("van de site gehaald");
    if (row.changes > 0)
        return tr("%n wijziging(en) nog niet op de site", nullptr, row.changes);
    return row.unfinished > 0 ? QString() : tr("op de site"); // as if the site had it all
}

void Library::setFilter(const ShelfFilter &filter)
{
    if (d->filter == filter)
        return;
    d->filter = filter;
    d->heldStays = false;
    readWhatFilterNeeds(d->stale);
    arrange();
}

const ShelfFilter &Library::filter() const
{
    return d->filter;
}

void Library::hold(const DossierId &id)
{
    if (d->held == id)
        return;
    const ShelfRow *before = shelfRow(d->held);
    const bool letsGo = before
        && ((d->heldAs && d->heldAs->changedAt != before->row.changedAt)
            || (d->heldStays && d->filter != ShelfFilter()));
    const ShelfRow *now = shelfRow(id);
    d->held = id;
    d->heldAs = now ? std::optional(now->row) : std::nullopt;
    d->heldStays = now != nullptr;
    if (!letsGo)
        return;
    sort();
    arrange();
}

/// The newest first.
void Library::sort()
{
    std::stable_sort(d->all.begin(), d->all.end(), [this](const DossierRow &a, const DossierRow &b) {
        return d->placeOf(a).changedAt > d->placeOf(b).changedAt;
    });
}

void Library::refresh()
{
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
                const QSet<DossierId> changed = d->changedIn(*rows);
                d->all = *rows;
                sort();
                for (const DossierRow &row : d->all)
                    d->stale.insert(row.id);
                readWhatFilterNeeds(changed);
                arrange();
                Q_EMIT refreshed();
            } else {
                Q_EMIT failed(rows.error());
            }
            if (std::exchange(d->refreshAgain, false))
                refresh();
        });
}

/// Puts the rows that pass the filter on the shelf. Selection and scrolling hold on to rows that only moved.
void Library::arrange()
{
    QList<ShelfRow> next;
    next.reserve(d->all.size());
    QHash<DossierId, int> places;
    for (const DossierRow &row : d->all) {
        const ShelfRow shelf = d->shelved(row);
        if (!d->passes(shelf))
            continue;
        places.insert(row.id, int(next.size()));
        next.append(shelf);
    }
    const bool sameOnes = next.size() == d->shown.size()
        && std::all_of(d->shown.begin(), d->shown.end(),
                       [&](const ShelfRow &row) { return places.contains(row.row.id); });
    if (!sameOnes) {
        beginResetModel();
        d->shown = next;
        endResetModel();
        return;
    }
    const bool moved = !std::equal(next.begin(), next.end(), d->shown.begin(),
                                   [](const ShelfRow &a, const ShelfRow &b) { return a.row.id == b.row.id; });
    if (moved) {
        Q_EMIT layoutAboutToBeChanged();
        for (const QModelIndex &was : persistentIndexList())
            changePersistentIndex(was, index(places.value(d->shown[was.row()].row.id)));
    }
    d->shown = next;
    if (moved)
        Q_EMIT layoutChanged();
    if (!next.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(next.size()) - 1));
}

} // namespace wd
