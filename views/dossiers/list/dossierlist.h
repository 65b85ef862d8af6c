// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjablooncatalogue.h"
#include "views/dossiers/list/dossierlistrow.h"
#include "views/dossiers/siteport.h"
#include "views/dossiers/storethread.h"
#include "views/dossiers/wijken/openwijklist.h"

#include <QObject>

namespace wd
{

/// All dossiers of the workspace, for every window the same: made, thrown away and put back here. What is to
/// be said of one besides its line in the store is read when somebody asks for it, some at a time; 10,000
/// dossiers cost no more than they must. Which of them one sees and in what order is a ShownDossiers'.
class DossierList : public QObject
{
    Q_OBJECT

public:
    DossierList(StoreThread &store, SitePort &site, const SjabloonCatalogue &sjablonen, IdMaker ids,
                Clock clock, QObject *parent = nullptr);
    ~DossierList() override;

    /// All of them, also what lies in the trash; in no order. The same places until rowsChanged().
    [[nodiscard]] const QList<DossierListRow> &rows() const;
    [[nodiscard]] const DossierListRow *row(const DossierId &id) const; ///< null: there is none
    [[nodiscard]] const SjabloonCatalogue &sjablonen() const { return m_sjablonen; }
    /// The wijken by which they are found and sorted, and what those are called.
    [[nodiscard]] OpenWijkList &wijken() const { return *m_wijken; }
    /// "3 wijzigingen nog niet op de site", "wacht op akkoord van J.", "alleen op deze computer".
    [[nodiscard]] static QString newsOf(const DossierListRow &row);

    /// The person's own name: publicist of what create() makes, and by it they know their own.
    void setOwnName(const QString &name);

    void refresh();
    /// Whether what is known of the row may be otherwise by now, or on this day.
    [[nodiscard]] bool isOld(const DossierListRow &row) const;
    /// Reads the news of this one, unless it is on its way; newsRead() tells.
    void readSoon(const DossierId &id);
    /// Reads it anew, though its row in the store is as it was: something was half typed in it.
    void readAnew(const DossierId &id);
    /// Makes a dossier; created() tells when it stands in the store.
    void create(const QString &title, const wd::Sjabloon &sjabloon, const QString &profile);
    /// Into the trash (deleted = today), and back.
    void throwAway(const DossierId &id);
    void putBack(const DossierId &id);

Q_SIGNALS:
    /// rows() is another list: these say something else than before, or are new.
    void rowsChanged(const QSet<wd::DossierId> &changed);
    void newsRead(const QList<wd::DossierId> &ids); ///< of these rows the news is known now
    void refreshed();
    void written(const wd::DossierId &id); ///< thrown away or put back: who has it open looks again
    void created(const wd::DossierId &id);
    void failed(const wd::Error &error);

private:
    struct Private;
    [[nodiscard]] static QString publicationNews(const DossierListRow &row);
    [[nodiscard]] QDate today() const;
    void take(const QList<DossierRow> &rows);
    void readNext();
    void setDeleted(const DossierId &id, const QString &day);

    StoreThread &m_store;
    SitePort &m_site;
    const SjabloonCatalogue &m_sjablonen;
    IdMaker m_ids;
    Clock m_clock;
    QString m_ownName;
    OpenWijkList *m_wijken;
    std::unique_ptr<Private> d;
};

} // namespace wd
