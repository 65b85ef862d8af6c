// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/library.h"

#include <QAbstractListModel>
#include <QTimer>

namespace wd
{

/// Which of the dossiers to see.
struct ShelfFilter {
    QString wijk; ///< slug, empty all
    enum class Which { All, Mine, Attention, Trash } which = Which::All;
    enum class State { Any, OnSite, Changed, NotOnSite } state = State::Any;
    bool operator==(const ShelfFilter &) const = default;
};

/// What stands first. Of equal ones the last changed.
enum class ShelfOrder {
    Changed, ///< what changed last
    Title,
    Wijk, ///< the wijk it is first of all about, by name, then the title
    Coming, ///< what comes soonest, as nextDate(); without such a date last
};
inline constexpr int shelfOrders = int(ShelfOrder::Coming) + 1;

/// The dossiers one window shows: those of the Library that pass its filter, in its order. A list model on
/// demand.
class Shelf : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        NewsRole, ///< Library::newsOf
        BelowRole, ///< the line under the title: where one sorts by it the date, the wijk, the news
        AttentionRole
    };

    Shelf(Library &library, Language language, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QModelIndex indexOf(const DossierId &id) const;

    void setFilter(const ShelfFilter &filter);
    [[nodiscard]] const ShelfFilter &filter() const { return m_filter; }
    void setOrder(ShelfOrder order);
    [[nodiscard]] ShelfOrder order() const { return m_order; }
    /// Somebody works in this one: its row stays where it is, and on the shelf though it passes the filter no
    /// longer, until another one is held (or none: an empty id) or filter or order change.
    void hold(const DossierId &id);

private:
    [[nodiscard]] bool needsAll() const;
    [[nodiscard]] bool passes(const ShelfRow &row) const;
    [[nodiscard]] bool passesState(const ShelfRow &row) const;
    [[nodiscard]] const ShelfRow &placeOf(const ShelfRow &row) const;
    [[nodiscard]] QStringList below(const ShelfRow &row) const;
    void readWhatIsNeeded(const std::function<bool(const ShelfRow &)> &of);
    void newsRead(const QList<DossierId> &ids);
    void holdOn();
    void sort();
    void sortByWords(const std::function<QString(const ShelfRow &)> &words);
    void arrange();

    Library &m_library;
    Language m_language;
    ShelfFilter m_filter;
    ShelfOrder m_order = ShelfOrder::Changed;
    QList<qsizetype> m_sorted; ///< all rows of the library, in order
    QList<DossierId> m_shown;
    QHash<DossierId, int> m_places; ///< of each in m_shown
    DossierId m_held; ///< somebody works in this one
    std::optional<ShelfRow> m_heldAs; ///< how it stood in the order when that began
    bool m_heldStays = false; ///< it stood on the shelf under this filter
    QTimer m_soon; ///< what was read may belong elsewhere: arranged once for many
};

} // namespace wd
