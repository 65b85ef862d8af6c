// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/columns.h"

namespace wd
{

class FocusKeeper;
class OpenDossier;
class WorkColumn;

/// How a window is walked by keys from column to column: F6 to the next one, Ctrl+1 to a certain one; each
/// time to where one goes on in it.
class ColumnWalk : public QObject
{
    Q_OBJECT

public:
    /// `last`: what stands below the columns.
    ColumnWalk(Columns &columns, const WorkColumn &work, QWidget &last, FocusKeeper &focus,
               const OpenDossier &openDossier);

    void walkTo(Columns::Place place);
    void step(bool next);

private:
    bool focusColumn(QWidget *column);

    Columns &m_columns;
    const WorkColumn &m_work;
    QWidget &m_last;
    FocusKeeper &m_focus;
    const OpenDossier &m_openDossier;
};

} // namespace wd
