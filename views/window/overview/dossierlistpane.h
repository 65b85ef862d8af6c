// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/list/dossiersearch.h"
#include "views/dossiers/list/showndossiers.h"
#include "views/look/style.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

namespace wd
{

/// The left column: search as one types, which dossiers to see and in what order, and the dossiers in two
/// lines each.
class DossierListPane : public QWidget
{
    Q_OBJECT

public:
    DossierListPane(DossierList &dossierList, StoreThread &store, Language language,
                    QWidget *parent = nullptr);

    /// This one is open: its row is marked, the cursor goes there, and it stays where it is.
    void setCurrent(const DossierId &id);
    void focusSearch();
    void setOrder(DossierOrder order);
    [[nodiscard]] ShownDossiers &shownDossiers() { return m_shownDossiers; }

Q_SIGNALS:
    /// A dossier, and the place a search found, as in Conflict (or empty).
    void openAsked(const wd::DossierId &id, const QString &part, const QString &field);
    void newAsked();
    void republishAsked(); ///< the page of all outdated pages
    void throwAwayAsked(const wd::DossierId &id);
    void failed(const wd::Error &error); ///< a search

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeBoxes();
    void fillWijken();
    QWidget *makeOrder();
    void filter();
    void connectAll();
    void search();
    void showFound(const QString &words, const QList<FoundWords> &places);
    void openRow(const QModelIndex &index);
    void openHit(const QModelIndex &index);
    void openBest();
    void showMenu(const QPoint &at);
    void refreshEmpty();
    void refreshRepublish();
    void markOpen();
    void notePlace();
    void takePlace();

    DossierList &m_dossierList;
    ShownDossiers m_shownDossiers;
    DossierSearch m_finder;
    Language m_language;
    QLineEdit *m_search;
    QButtonGroup *m_which;
    ComboBox *m_wijk, *m_state, *m_order;
    QLabel *m_count; ///< how many dossiers or places are seen
    QStackedWidget *m_lists;
    QListView *m_rows, *m_hits;
    QStandardItemModel m_found;
    QLabel *m_empty;
    QPushButton *m_new;
    QPushButton *m_republish; ///< among what asks for attention: all outdated pages at once
    QTimer m_soon;
    QString m_foundFor; ///< the words the hits belong to; empty: being typed
    bool m_openFound = false; ///< Enter was pressed before the answer came
    DossierId m_open;
    DossierId m_cursor; ///< while rows move: where the cursor was
    int m_cursorTop = 0; ///< and how far below the top of the list
};

} // namespace wd
