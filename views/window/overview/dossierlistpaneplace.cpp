// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which row is open, and how the list stays still under the eye while its rows come and go.
#include "views/window/overview/dossierlistpane.h"

#include <QScrollBar>

namespace wd
{

void DossierListPane::setCurrent(const DossierId &id)
{
    m_open = id;
    m_shownDossiers.hold(id);
    markOpen();
    const QModelIndex index = m_shownDossiers.indexOf(id);
    if (index.isValid() && index != m_rows->currentIndex()) {
        m_rows->setCurrentIndex(index);
        m_rows->scrollTo(index);
    }
    refreshEmpty();
}

void DossierListPane::markOpen()
{
    const QModelIndex index = m_shownDossiers.indexOf(m_open);
    if (index.isValid())
        m_rows->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    else
        m_rows->selectionModel()->clearSelection();
}

void DossierListPane::notePlace()
{
    const QModelIndex index = m_rows->currentIndex();
    m_cursor = {index.data(ShownDossiers::IdRole).toString()};
    m_cursorTop = m_rows->visualRect(index).top();
}

/// The row of the cursor comes back where it was seen; where it is gone, the cursor goes to what is open.
void DossierListPane::takePlace()
{
    markOpen();
    const QModelIndex kept = m_shownDossiers.indexOf(m_cursor);
    const QModelIndex index = kept.isValid() ? kept : m_shownDossiers.indexOf(m_open);
    if (index.isValid()) {
        m_rows->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        if (kept.isValid()) {
            QScrollBar *bar = m_rows->verticalScrollBar();
            bar->setValue(bar->value() + m_rows->visualRect(index).top() - m_cursorTop);
        } else {
            m_rows->scrollTo(index);
        }
    }
    refreshEmpty();
}

} // namespace wd
