// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/list/dossierlist.h"

#include <QAbstractListModel>
#include <QTimer>

namespace wd
{

/// Which of the dossiers to see.
struct DossierFilter {
    QString wijk; ///< slug, empty all
    enum class Which { All, Mine, Attention, Trash } which = Which::All;
    enum class State { Any, OnSite, Changed, NotOnSite } state = State::Any;
    bool operator==(const DossierFilter &) const = default;
};

/// What stands first. Of equal ones the last changed.
enum class DossierOrder {
    Changed, ///< what changed last
    Title,
    Wijk, ///< the wijk it is first of all about, by name, then the title
    Coming, ///< what comes soonest, as nextDate(); without such a date last
};
inline constexpr int dossierOrders = int(DossierOrder::Coming) + 1;

/// The dossiers one window shows: those of the DossierList that pass its filter, in its order. A list model
/// on demand.
class ShownDossiers : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        NewsRole, ///< DossierList::newsOf
        BelowRole, ///< the line under the title: where one sorts by it the date, the wijk, the news
        AttentionRole
    };

    ShownDossiers(DossierList &dossierList, Language language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QModelIndex indexOf(const DossierId &id) const;

    void setFilter(const DossierFilter &filter);
    [[nodiscard]] const DossierFilter &filter() const { return m_filter; }
    void setOrder(DossierOrder order);
    [[nodiscard]] DossierOrder order() const { return m_order; }
    /// Somebody works in this one: its row stays where it is, and is shown though it passes the filter no
    /// longer, until another one is held (or none: an empty id) or filter or order change.
    void hold(const DossierId &id);

private:
    [[nodiscard]] bool needsAll() const;
    [[nodiscard]] bool passes(const DossierListRow &row) const;
    [[nodiscard]] bool liesIn(const DossierListRow &row, const QString &wijk) const;
    [[nodiscard]] bool passesState(const DossierListRow &row) const;
    [[nodiscard]] const DossierListRow &placeOf(const DossierListRow &row) const;
    [[nodiscard]] QStringList below(const DossierListRow &row) const;
    void readWhatIsNeeded(const std::function<bool(const DossierListRow &)> &of);
    void newsRead(const QList<DossierId> &ids);
    void holdOn();
    void sort();
    void sortByWords(const std::function<QString(const DossierListRow &)> &words);
    void arrange();

    DossierList &m_dossierList;
    Language m_language;
    DossierFilter m_filter;
    DossierOrder m_order = DossierOrder::Changed;
    QList<qsizetype> m_sorted; ///< all rows of the list, in order
    QList<DossierId> m_shown;
    QHash<DossierId, int> m_places; ///< of each in m_shown
    DossierId m_held; ///< somebody works in this one
    std::optional<DossierListRow> m_heldAs; ///< how it stood in the order when that began
    bool m_heldStays = false; ///< it was shown under this filter
    QTimer m_soon; ///< what was read may belong elsewhere: arranged once for many
};

} // namespace wd
