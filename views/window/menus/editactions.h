// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QObject>

class QMenu;
class QWidget;

namespace wd
{

class EditCommands;
class WindowCommands;

/// Undo, redo, and what the clipboard does, in a menu. In a text of the dossier undo is the dossier's,
/// anywhere else that of the input one is in.
class EditActions : public QObject
{
    Q_OBJECT

public:
    /// `part`: where the texts of the dossier are edited.
    EditActions(WindowCommands &commands, QMenu &menu, OpenDossier &openDossier, EditCommands &edits,
                const QWidget &part);

    void refreshUndo();

protected:
    /// One undo for everything: the line edits' own would take the keys first, and show it in their menus.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTo(QMenu &menu);
    void refresh();

    WindowCommands &m_commands;
    OpenDossier &m_openDossier;
    EditCommands &m_edits;
    const QWidget &m_part;
};

} // namespace wd
