// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/library.h"
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

/// The left column: search as one types, which dossiers to see, and the dossiers in two lines each.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPane(Library &library, QWidget *parent = nullptr);

    /// This one is open: its row is marked, the cursor goes there, and it stays where it is.
    void setCurrent(const DossierId &id);
    void focusSearch();

Q_SIGNALS:
    /// A dossier, and the part a search found (or empty).
    void openAsked(const wd::DossierId &id, const QString &part);
    void newAsked();
    void throwAwayAsked(const wd::DossierId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void search();
    void showFound(const QString &words, const QList<SearchHit> &hits);
    void openRow(const QModelIndex &index);
    void openHit(const QModelIndex &index);
    void openBest();
    void showMenu(const QPoint &at);
    void refreshEmpty();
    void markOpen();
    void notePlace();
    void takePlace();

    Library &m_library;
    QLineEdit *m_search;
    QButtonGroup *m_which;
    ComboBox *m_wijk, *m_state;
    QStackedWidget *m_lists;
    QListView *m_rows, *m_hits;
    QStandardItemModel m_found;
    QLabel *m_empty;
    QPushButton *m_new;
    QTimer m_soon;
    QString m_foundFor; ///< the words the hits belong to; empty: being typed
    bool m_openFound = false; ///< Enter was pressed before the answer came
    DossierId m_open;
    DossierId m_cursor; ///< while rows move: where the cursor was
    int m_cursorTop = 0; ///< and how far below the top of the list
};

} // namespace wd
