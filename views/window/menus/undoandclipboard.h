// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/dossiers/wijken/openwijklist.h"

#include <QObject>

class QMenu;
class QWidget;

namespace wd
{

class FocusedInput;
class WindowCommands;
class WindowPages;
class WorkColumn;

/// Undo, redo, and what the clipboard does, in a menu. In a text of the dossier undo is the dossier's,
/// anywhere else that of the input one is in; while the list of wijken shows it is that of the list.
class UndoAndClipboard : public QObject
{
    Q_OBJECT

public:
    UndoAndClipboard(WindowCommands &commands, QMenu &menu, OpenDossier &openDossier, OpenWijkList &wijken,
                     FocusedInput &input, const WorkColumn &work);

    void refreshUndo();

protected:
    /// One undo for everything: the line edits' own would take the keys first, and show it in their menus.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTo(QMenu &menu);
    void refresh();
    [[nodiscard]] bool isOnWijken() const;
    [[nodiscard]] bool undoesInput() const;
    [[nodiscard]] bool redoesInput() const;
    void undo();
    void redo();

    WindowCommands &m_commands;
    OpenDossier &m_openDossier;
    OpenWijkList &m_wijken;
    FocusedInput &m_input;
    const WindowPages &m_pages;
    const QWidget &m_part; ///< where the texts of the dossier are edited
};

} // namespace wd
