// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/menus/undoandclipboard.h"

#include <memory>

class QMenuBar;

namespace wd
{

class DossierPages;
class FindBar;
class WorkColumn;

/// The menu *Bewerken*: taking back, the clipboard, looking for words, what was there before, settings.
class EditMenu : public QObject
{
    Q_OBJECT

public:
    EditMenu(WindowCommands &commands, QMenuBar &bar, OpenDossier &openDossier, OpenWijkList &wijken,
             FocusedInput &input, const WorkColumn &work);

    void refresh(); ///< what can be asked now

Q_SIGNALS:
    void searchAsked(); ///< in all dossiers
    void paletteAsked();

private:
    void addFinding(QMenu &menu);
    void addEarlier(QMenu &menu);

    WindowCommands &m_commands;
    const OpenDossier &m_openDossier;
    FindBar &m_find;
    DossierPages &m_dossier;
    std::unique_ptr<UndoAndClipboard> m_actions;
};

} // namespace wd
