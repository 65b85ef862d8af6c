// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/library.h"

#include "model/dossier/publicview.h"
#include "model/sjabloon/sjabloon.h"
#include "model/steps/steps.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype atOnce = 20; ///< dossiers read in one job, so that a save never waits long

/// What is read of a row besides its list line.
struct Read {
    DossierId id;
    Standing standing;
    int changes = 0;
    bool mine = false;
};

bool isMine(const Dossier &dossier, const QString &user)
{
    const auto is = [&user](const Person &person) {
        return !user.isEmpty()
            && (person.name.compare(user, Qt::CaseInsensitive) == 0
                || person.email.section(u'@', 0, 0).compare(user, Qt::CaseInsensitive) == 0);
    };
    const Person &publicist = dossier.roles.publicist;
    return is(publicist) || is(dossier.roles.owner)
        || (publicist.name.isEmpty() && publicist.email.isEmpty());
}

Result<QList<Read>> readRows(Store &store, const QList<DossierId> &ids, const QString &user,
                             const QDate &today,
                             const std::function<Standing(Store &, const Desk &)> &standing)
{
    QList<Read> reads;
    for (const DossierId &id : ids) {
        const auto desk = store.read(id);
        if (!desk)
            continue; // gone meanwhile
        Read read{.id = id, .standing = standing(store, *desk), .mine = isMine(desk->work, user)};
        if (read.standing.shown)
            read.changes = int(
                stepBetween({}, *read.standing.shown, publicView(desk->work, today)).differences.size());
        reads.append(read);
    }
    return reads;
}

} // namespace

struct Library::Private {
    ShelfFilter filter = {};
    QList<DossierRow> all = {};
    QList<ShelfRow> shown = {};
    QHash<DossierId, ShelfRow> known = {}; ///< what was read of them before
    QSet<DossierId> stale = {};
    QList<DossierId> toRead = {};
    bool reading = false;
    bool refreshing = false, refreshAgain = false;

    [[nodiscard]] bool passes(const ShelfRow &row) const
    {
        const bool inTrash = !row.row.deleted.isEmpty();
        if (inTrash != (filter.which == ShelfFilter::Which::Trash))
            return false;
        if (!filter.wijk.isEmpty() && !row.row.wijken.contains(filter.wijk))
            return false;
        switch (filter.which) {
        case ShelfFilter::Which::All:
        case ShelfFilter::Which::Trash:
            return true;
        case ShelfFilter::Which::Mine:
            return row.mine;
        case ShelfFilter::Which::Attention:
            return row.attention;
        }
        Q_UNREACHABLE();
    }
};

Library::Library(StoreThread &store, SitePort &site, IdMaker ids, Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_site(site)
    , m_ids(std::move(ids))
    , m_clock(std::move(clock))
    , d(std::make_unique<Private>())
{
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
        return row.row.title;
    case Qt::AccessibleTextRole:
        return QStringList{row.row.title, wijkName(row.row.primaryWijk), newsOf(row)}.join(u", "_s);
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
    if (row.row.openConflicts > 0)
        return tr("%n keuze(s) voor u: een collega veranderde hetzelfde", nullptr, row.row.openConflicts);
    if (!row.standing.requests.empty())
        return tr("%1 vraagt akkoord").arg(row.standing.requests.front().user);
    if (!row.standing.returnedReason.isEmpty())
        return tr("terug van %1: %2").arg(row.standing.returnedBy, row.standing.returnedReason);
    if (row.row.intentPending)
        return tr("wacht op publicatie");
    if (row.row.sharedRevision == 0)
        return tr("alleen op deze computer");
    if (!row.known)
        return {};
    if (!row.standing.published)
        return row.standing.withdrawnReason.isEmpty() ? tr("nog niet op de site") : tr("van de site gehaald");
    if (row.changes > 0)
        return tr("%n wijziging(en) nog niet op de site", nullptr, row.changes);
    return tr("op de site");
}

void Library::setFilter(const ShelfFilter &filter)
{
    if (d->filter == filter)
        return;
    d->filter = filter;
    const bool needsAll
        = filter.which == ShelfFilter::Which::Mine || filter.which == ShelfFilter::Which::Attention;
    if (needsAll) {
        for (const DossierRow &row : d->all)
            readSoon(row.id);
    }
    arrange();
}

const ShelfFilter &Library::filter() const
{
    return d->filter;
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
                d->all = *rows;
                std::stable_sort(d->all.begin(), d->all.end(), [](const DossierRow &a, const DossierRow &b) {
                    return a.changedAt > b.changedAt;
                });
                for (const DossierRow &row : d->all)
                    d->stale.insert(row.id);
                arrange();
                Q_EMIT refreshed();
            } else {
                Q_EMIT failed(rows.error());
            }
            if (std::exchange(d->refreshAgain, false))
                refresh();
        });
}

/// Puts the rows that pass the filter on the shelf; rows that stay keep their index.
void Library::arrange()
{
    QList<ShelfRow> next;
    next.reserve(d->all.size());
    for (const DossierRow &row : d->all) {
        ShelfRow shelf = d->known.value(row.id);
        shelf.row = row;
        shelf.attention = row.openConflicts > 0 || !shelf.standing.requests.empty()
            || !shelf.standing.returnedReason.isEmpty();
        if (d->passes(shelf))
            next.append(shelf);
    }
    const bool same = std::equal(next.begin(), next.end(), d->shown.begin(), d->shown.end(),
                                 [](const ShelfRow &a, const ShelfRow &b) { return a.row.id == b.row.id; });
    if (same) {
        d->shown = next;
        if (!next.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(next.size()) - 1));
        return;
    }
    beginResetModel();
    d->shown = next;
    endResetModel();
}

void Library::readSoon(const DossierId &id)
{
    if (d->toRead.contains(id))
        return;
    d->toRead.append(id);
    if (!d->reading)
        QTimer::singleShot(0, this, &Library::readNext);
}

void Library::readNext()
{
    if (d->reading || d->toRead.isEmpty())
        return;
    d->reading = true;
    const QList<DossierId> ids = d->toRead.mid(0, atOnce);
    const QDate today = m_clock().toLocalTime().date();
    m_store.ask<QList<Read>>(
        this,
        [ids, today, user = m_site.account().user, standing = m_site.standingReader()](Store &store) {
            return readRows(store, ids, user, today, standing);
        },
        [this, ids](const Result<QList<Read>> &reads) {
            d->reading = false;
            for (const DossierId &id : ids) {
                d->toRead.removeAll(id);
                d->stale.remove(id);
            }
            if (reads) {
                for (const Read &read : *reads)
                    d->known.insert(read.id,
                                    {.row = {},
                                     .standing = read.standing,
                                     .known = true,
                                     .changes = read.changes,
                                     .mine = read.mine});
                arrange();
            }
            readNext();
        });
}

} // namespace wd
