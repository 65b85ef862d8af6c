// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QMenuBar;

namespace wd
{

class OpenDossier;
class ProgramPages;
class SectionPane;
class WindowCommands;

/// The menu *Hulp*: what a section asks, all subjects, what this program is.
class HelpMenu
{
    Q_DECLARE_TR_FUNCTIONS(wd::HelpMenu)

public:
    HelpMenu(WindowCommands &commands, QMenuBar &bar, const OpenDossier &openDossier, SectionPane &section,
             ProgramPages &program);

    void refresh(); ///< what can be asked now

private:
    WindowCommands &m_commands;
    const OpenDossier &m_openDossier;
};

} // namespace wd
