// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/list/showndossiers.h"

#include "model/shared/wijklist.h"
#include "views/words/plainly.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Whether every order has them in the same place.
bool standsAlike(const DossierListRow &one, const DossierListRow &other)
{
    return one.row.changedAt == other.row.changedAt && one.row.title == other.row.title
        && one.row.primaryWijk == other.row.primaryWijk && one.news.coming == other.news.coming;
}

} // namespace

ShownDossiers::ShownDossiers(DossierList &dossierList, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_dossierList(dossierList)
    , m_language(language)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        sort();
        arrange();
    });
    connect(&dossierList, &DossierList::rowsChanged, this, [this](const QSet<DossierId> &changed) {
        readWhatIsNeeded([&changed](const DossierListRow &row) { return changed.contains(row.row.id); });
        sort();
        arrange();
    });
    connect(&dossierList, &DossierList::newsRead, this, &ShownDossiers::newsRead);
    connect(&dossierList.wijken(), &OpenWijkList::changed, this, [this] {
        sort();
        arrange();
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
    });
    sort();
    arrange();
}

int ShownDossiers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ShownDossiers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DossierId &id = m_shown[index.row()];
    if (role == IdRole)
        return id.value;
    const DossierListRow *row = m_dossierList.row(id);
    if (!row)
        return {};
    if (m_dossierList.isOld(*row))
        m_dossierList.readSoon(id);
    switch (role) {
    case Qt::DisplayRole:
        return row->row.title.isEmpty() ? tr("Zonder naam") : plainly(row->row.title);
    case Qt::ToolTipRole:
        return QString(index.data().toString() + u'\n' + below(*row).join(u" · "_s));
    case Qt::AccessibleTextRole:
        return QString((QStringList(index.data().toString()) + below(*row)).join(u", "_s));
    case NewsRole:
        return DossierList::newsOf(*row);
    case BelowRole:
        return below(*row).join(u" · "_s);
    case AttentionRole:
        return row->attention();
    default: // a role is an open number of Qt's, no enumeration of ours
        return {};
    }
}

/// Plain: what a colleague said of a request may hold anything.
QStringList ShownDossiers::below(const DossierListRow &row) const
{
    QStringList said{m_dossierList.wijken().list().nameOf(row.row.primaryWijk),
                     plainly(DossierList::newsOf(row)).simplified()};
    if (m_order == DossierOrder::Coming && row.known)
        said.prepend(row.news.coming.isKnown() ? row.news.coming.inWords(m_language) : tr("geen datum"));
    said.removeAll(QString());
    return said;
}

QHash<int, QByteArray> ShownDossiers::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {NewsRole, "news"}, {BelowRole, "below"}, {AttentionRole, "attention"}});
    return names;
}

QModelIndex ShownDossiers::indexOf(const DossierId &id) const
{
    const int place = m_places.value(id, -1);
    return place < 0 ? QModelIndex() : index(place);
}

void ShownDossiers::setFilter(const DossierFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_heldStays = false;
    readWhatIsNeeded([this](const DossierListRow &row) { return m_dossierList.isOld(row); });
    arrange();
}

void ShownDossiers::setOrder(DossierOrder order)
{
    if (m_order == order)
        return;
    m_order = order;
    m_heldAs.reset(); // it stands where this order has it, and stays there
    readWhatIsNeeded([this](const DossierListRow &row) { return m_dossierList.isOld(row); });
    sort();
    arrange();
}

void ShownDossiers::hold(const DossierId &id)
{
    if (m_held == id)
        return;
    const DossierListRow *before = m_dossierList.row(m_held);
    const bool moves = before && m_heldAs && !standsAlike(*before, *m_heldAs);
    const bool letsGo = moves || (m_heldStays && m_filter != DossierFilter());
    m_held = id;
    m_heldAs.reset();
    m_heldStays = false;
    if (letsGo) {
        sort();
        arrange();
    }
    holdOn();
}

/// The held row stays from now on where it is, when it is shown.
void ShownDossiers::holdOn()
{
    const DossierListRow *row = m_places.contains(m_held) ? m_dossierList.row(m_held) : nullptr;
    if (row && !m_heldAs)
        m_heldAs = *row;
    if (row && !m_heldAs->known) // its date was not read yet
        m_heldAs->news = row->news, m_heldAs->known = row->known;
    m_heldStays = m_heldStays || row;
}

/// What a row is sorted by: of the held one what it was.
const DossierListRow &ShownDossiers::placeOf(const DossierListRow &row) const
{
    return m_heldAs && row.row.id == m_held ? *m_heldAs : row;
}

/// Whether what is to be seen depends on what is read of each dossier.
bool ShownDossiers::needsAll() const
{
    return m_filter.which == DossierFilter::Which::Mine || m_filter.which == DossierFilter::Which::Attention
        || m_filter.state != DossierFilter::State::Any || m_order == DossierOrder::Coming;
}

bool ShownDossiers::passesState(const DossierListRow &row) const
{
    switch (m_filter.state) {
    case DossierFilter::State::Any:
        return true;
    case DossierFilter::State::OnSite:
        return row.news.published;
    case DossierFilter::State::Changed:
        return row.news.published && (row.news.changes > 0 || row.news.otherPage);
    case DossierFilter::State::NotOnSite:
        return row.known && !row.news.published;
    }
    Q_UNREACHABLE();
}

/// Also where it names a wijk that became part of this one.
bool ShownDossiers::liesIn(const DossierListRow &row, const QString &wijk) const
{
    const WijkList &list = m_dossierList.wijken().list();
    return std::ranges::any_of(row.row.wijken, [&](const QString &slug) {
        const Wijk *present = list.present(slug);
        return (present ? present->slug : slug) == wijk;
    });
}

bool ShownDossiers::passes(const DossierListRow &row) const
{
    const bool inTrash = !row.row.deleted.isEmpty();
    if (inTrash != (m_filter.which == DossierFilter::Which::Trash))
        return false;
    if (m_heldStays && row.row.id == m_held)
        return true;
    if (!m_filter.wijk.isEmpty() && !liesIn(row, m_filter.wijk))
        return false;
    if (!passesState(row))
        return false;
    switch (m_filter.which) {
    case DossierFilter::Which::All:
    case DossierFilter::Which::Trash:
        return true;
    case DossierFilter::Which::Mine:
        return row.news.mine;
    case DossierFilter::Which::Attention:
        return row.attention();
    }
    Q_UNREACHABLE();
}

void ShownDossiers::readWhatIsNeeded(const std::function<bool(const DossierListRow &)> &of)
{
    if (!needsAll())
        return;
    for (const DossierListRow &row : m_dossierList.rows()) {
        if (of(row))
            m_dossierList.readSoon(row.row.id);
    }
}

/// What their rows say has changed, and where it is asked for, which rows there are and in what order.
void ShownDossiers::newsRead(const QList<DossierId> &ids)
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
