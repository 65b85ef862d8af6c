// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/shelf.h"

#include "model/sjabloon/sjabloon.h"
#include "views/words/plainly.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Whether every order has them in the same place.
bool standsAlike(const ShelfRow &one, const ShelfRow &other)
{
    return one.row.changedAt == other.row.changedAt && one.row.title == other.row.title
        && one.row.primaryWijk == other.row.primaryWijk && one.news.coming == other.news.coming;
}

} // namespace

Shelf::Shelf(Library &library, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_language(language)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        sort();
        arrange();
    });
    connect(&library, &Library::rowsChanged, this, [this](const QSet<DossierId> &changed) {
        readWhatIsNeeded([&changed](const ShelfRow &row) { return changed.contains(row.row.id); });
        sort();
        arrange();
    });
    connect(&library, &Library::newsRead, this, &Shelf::newsRead);
    sort();
    arrange();
}

int Shelf::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant Shelf::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DossierId &id = m_shown[index.row()];
    if (role == IdRole)
        return id.value;
    const ShelfRow *row = m_library.row(id);
    if (!row)
        return {};
    if (m_library.isOld(*row))
        m_library.readSoon(id);
    switch (role) {
    case Qt::DisplayRole:
        return row->row.title.isEmpty() ? tr("Zonder naam") : plainly(row->row.title);
    case Qt::ToolTipRole:
        return QString(index.data().toString() + u'\n' + below(*row).join(u" · "_s));
    case Qt::AccessibleTextRole:
        return QString((QStringList(index.data().toString()) + below(*row)).join(u", "_s));
    case NewsRole:
        return Library::newsOf(*row);
    case BelowRole:
        return below(*row).join(u" · "_s);
    case AttentionRole:
        return row->attention();
    default: // a role is an open number of Qt's, no enumeration of ours
        return {};
    }
}

/// Plain: what a colleague said of a request may hold anything.
QStringList Shelf::below(const ShelfRow &row) const
{
    QStringList said{wijkName(row.row.primaryWijk), plainly(Library::newsOf(row)).simplified()};
    if (m_order == ShelfOrder::Coming && row.known)
        said.prepend(row.news.coming.isKnown() ? row.news.coming.inWords(m_language) : tr("geen datum"));
    said.removeAll(QString());
    return said;
}

QHash<int, QByteArray> Shelf::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {NewsRole, "news"}, {BelowRole, "below"}, {AttentionRole, "attention"}});
    return names;
}

QModelIndex Shelf::indexOf(const DossierId &id) const
{
    const int place = m_places.value(id, -1);
    return place < 0 ? QModelIndex() : index(place);
}

void Shelf::setFilter(const ShelfFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_heldStays = false;
    readWhatIsNeeded([this](const ShelfRow &row) { return m_library.isOld(row); });
    arrange();
}

void Shelf::setOrder(ShelfOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    m_heldAs.reset(); // it stands where this order has it, and stays there
    readWhatIsNeeded([this](const ShelfRow &row) { return m_library.isOld(row); });
    sort();
    arrange();
}

void Shelf::hold(const DossierId &id)
{
    if (m_held == id)
        return;
    const ShelfRow *before = m_library.row(m_held);
    const bool moves = before && m_heldAs && !standsAlike(*before, *m_heldAs);
    const bool letsGo = moves || (m_heldStays && m_filter != ShelfFilter());
    m_held = id;
    m_heldAs.reset();
    m_heldStays = false;
    if (letsGo) {
        sort();
        arrange();
    }
    holdOn();
}

/// The held row stays from now on where it is, when it is on the shelf.
void Shelf::holdOn()
{
    const ShelfRow *row = m_places.contains(m_held) ? m_library.row(m_held) : nullptr;
    if (row && !m_heldAs)
        m_heldAs = *row;
    if (row && !m_heldAs->known) // its date was not read yet
        m_heldAs->news = row->news, m_heldAs->known = row->known;
    m_heldStays = m_heldStays || row;
}

/// What a row is sorted by: of the held one what it was.
const ShelfRow &Shelf::placeOf(const ShelfRow &row) const
{
    return m_heldAs && row.row.id == m_held ? *m_heldAs : row;
}

/// Whether what is to be seen depends on what is read of each dossier.
bool Shelf::needsAll() const
{
    return m_filter.which == ShelfFilter::Which::Mine || m_filter.which == ShelfFilter::Which::Attention
        || m_filter.state != ShelfFilter::State::Any || m_order == ShelfOrder::Coming;
}

bool Shelf::passesState(const ShelfRow &row) const
{
    switch (m_filter.state) {
    case ShelfFilter::State::Any:
        return true;
    case ShelfFilter::State::OnSite:
        return row.news.published;
    case ShelfFilter::State::Changed:
        return row.news.published && row.news.changes > 0;
    case ShelfFilter::State::NotOnSite:
        return row.known && !row.news.published;
    }
    Q_UNREACHABLE();
}

bool Shelf::passes(const ShelfRow &row) const
{
    const bool inTrash = !row.row.deleted.isEmpty();
    if (inTrash != (m_filter.which == ShelfFilter::Which::Trash))
        return false;
    if (m_heldStays && row.row.id == m_held)
        return true;
    if (!m_filter.wijk.isEmpty() && !row.row.wijken.contains(m_filter.wijk))
        return false;
    if (!passesState(row))
        return false;
    switch (m_filter.which) {
    case ShelfFilter::Which::All:
    case ShelfFilter::Which::Trash:
        return true;
    case ShelfFilter::Which::Mine:
        return row.news.mine;
    case ShelfFilter::Which::Attention:
        return row.attention();
    }
    Q_UNREACHABLE();
}

void Shelf::readWhatIsNeeded(const std::function<bool(const ShelfRow &)> &of)
{
    if (!needsAll())
        return;
    for (const ShelfRow &row : m_library.rows()) {
        if (of(row))
            m_library.readSoon(row.row.id);
    }
}

/// What their rows say has changed, and where it is asked for, which rows there are and in what order.
void Shelf::newsRead(const QList<DossierId> &ids)
{
    if (ids.contains(m_held))
        holdOn();
    if (needsAll()) {
        if (!m_soon.isActive())
            m_soon.start();
        return;
    }
    for (const DossierId &id : ids) {
        if (const QModelIndex row = indexOf(id); row.isValid())
            Q_EMIT dataChanged(row, row);
    }
}

} // namespace wd
