// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/columns.h"
#include "views/window/menus/lookcommands.h"
#include "views/window/windowcontext.h"

#include <memory>

class QMenu;
class QMenuBar;

namespace wd
{

class ColumnWalk;
class DossierNavigation;
class OpenDossier;
class SectionsMenu;
class TextBarRow;
class WindowCommands;

/// The menu *Beeld*: what is shown and how large, and the ways to each column and section.
class ViewMenu : public QObject
{
    Q_OBJECT

public:
    ViewMenu(WindowCommands &commands, QMenuBar &bar, const WindowContext &context,
             const OpenDossier &openDossier, DossierNavigation &navigation, const TextBarRow &textBar,
             Columns &columns, ColumnWalk &walk);
    ~ViewMenu() override;

    void refresh(); ///< what can be asked now
    void showPreview(bool shown);
    void tickFullScreen(); ///< the desktop may take a window out of full screen too
    void tickTheme(Theme theme);

Q_SIGNALS:
    void lookChanged(wd::Theme theme, double typeScale);
    void languageAsked(wd::Language language);

private:
    void addShown(QMenu &menu);
    void addWays(QMenu &menu);
    void togglePreview();

    WindowCommands &m_commands;
    const OpenDossier &m_openDossier;
    const TextBarRow &m_textBar;
    Columns &m_columns;
    ColumnWalk &m_walk;
    QWidget &m_window;
    SectionsMenu *m_sections = nullptr;
    std::unique_ptr<LookCommands> m_looks;
};

} // namespace wd
