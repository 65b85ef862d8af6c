// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/overtaken.h"
#include "views/desk/siteport.h"
#include "views/desk/storethread.h"

#include <QAbstractListModel>
#include <QObject>

namespace wd
{

/// A row as a person reads it.
struct ShelfRow {
    DossierRow row;
    Standing standing;
    bool known = false; ///< standing and what follows were read; they are read when a row is looked at
    int changes = 0; ///< of what residents see, not on the site yet
    int passed = 0; ///< dates of its planning that are over and still stand as to come
    int unfinished = 0; ///< parts in which something is half typed
    bool outdated = false; ///< time overtook the page residents see
    QList<Overtaken> due; ///< a check, an end
    bool attention = false; ///< conflicts, a request I may answer, half-typed input, a date that passed, time
                            ///< that overtook
    bool mine = false; ///< I am its publicist or owner
};

/// Which of the shelf to see.
struct ShelfFilter {
    QString wijk; ///< slug, empty all
    enum class Which { All, Mine, Attention, Trash } which = Which::All;
    enum class State { Any, OnSite, Changed, NotOnSite } state = State::Any;
    bool operator==(const ShelfFilter &) const = default;
};

/// All dossiers of the workspace: the rows of the left column, made, imported, thrown away and searched for
/// here. A list model on demand; 10,000 rows cost no more than they must. Sorted by what changed last.
class Library : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, WijkRole, NewsRole, AttentionRole };

    Library(StoreThread &store, SitePort &site, IdMaker ids, Clock clock, QObject *parent = nullptr);
    ~Library() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] const ShelfRow *shelfRow(const DossierId &id) const;
    [[nodiscard]] QModelIndex indexOf(const DossierId &id) const;
    /// "3 wijzigingen nog niet op de site", "wacht op akkoord van J.", "alleen op deze computer".
    [[nodiscard]] static QString newsOf(const ShelfRow &row);

    /// The person's own name: publicist of what create() makes, and by it they know their own.
    void setOwnName(const QString &name);
    void setFilter(const ShelfFilter &filter);
    [[nodiscard]] const ShelfFilter &filter() const;
    /// Somebody works in this one: its row stays where it is, and on the shelf though it passes the filter no
    /// longer, until another one is held (or none: an empty id) or the filter changes.
    void hold(const DossierId &id);

    void refresh();
    /// Reads this dossier anew, though its row in the store is as it was: something was half typed in it.
    void readAnew(const DossierId &id);
    /// Makes a dossier; created() tells when it stands in the store.
    void create(const QString &title, const QString &profile);
    /// Into the trash (deleted = today), and back.
    void throwAway(const DossierId &id);
    void putBack(const DossierId &id);
    /// Searches while one types; only the newest question is answered, by found().
    void search(const QString &words);

Q_SIGNALS:
    void refreshed();
    void written(const wd::DossierId &id); ///< thrown away or put back: who has it open looks again
    void created(const wd::DossierId &id);
    void found(const QString &words, const QList<wd::SearchHit> &hits);
    void failed(const wd::Error &error);

private:
    struct Private;
    [[nodiscard]] static QString standingNews(const ShelfRow &row);
    void arrange();
    void sort();
    void tellOf(const QList<DossierId> &ids);
    void readWhatFilterNeeds(const QSet<DossierId> &among);
    void readSoon(const DossierId &id);
    void readNext();
    void setDeleted(const DossierId &id, const QString &day);

    StoreThread &m_store;
    SitePort &m_site;
    IdMaker m_ids;
    Clock m_clock;
    QString m_question; ///< the newest search
    QString m_ownName;
    std::unique_ptr<Private> d;
};

} // namespace wd
