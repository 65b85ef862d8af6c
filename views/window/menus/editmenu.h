// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/menus/editactions.h"

#include <memory>

class QMenuBar;

namespace wd
{

class WorkColumn;

/// The menu *Bewerken*: taking back, the clipboard, looking for words, what was there before, settings.
class EditMenu : public QObject
{
    Q_OBJECT

public:
    EditMenu(WindowCommands &commands, QMenuBar &bar, OpenDossier &openDossier, EditCommands &edits,
             const WorkColumn &work);

    void refresh(); ///< what can be asked now

Q_SIGNALS:
    void searchAsked(); ///< in all dossiers
    void paletteAsked();

private:
    void addFinding(QMenu &menu);
    void addEarlier(QMenu &menu);

    WindowCommands &m_commands;
    const OpenDossier &m_openDossier;
    const WorkColumn &m_work;
    std::unique_ptr<EditActions> m_actions;
};

} // namespace wd
