// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/editmenu.h"

#include "views/window/dossier/dossierpages.h"
#include "views/window/dossier/findbar.h"
#include "views/window/menus/windowcommands.h"
#include "views/window/program/programpages.h"
#include "views/window/workcolumn.h"

#include <QAction>
#include <QMenuBar>

namespace wd
{

using namespace Qt::StringLiterals;

EditMenu::EditMenu(WindowCommands &commands, QMenuBar &bar, OpenDossier &openDossier, OpenWijkList &wijken,
                   FocusedInput &input, const WorkColumn &work)
    : m_commands(commands)
    , m_openDossier(openDossier)
    , m_find(work.find())
    , m_dossier(work.dossier())
{
    QMenu &menu = *bar.addMenu(tr("Be&werken"));
    m_actions = std::make_unique<UndoAndClipboard>(m_commands, menu, openDossier, wijken, input, work);
    addFinding(menu);
    addEarlier(menu);
    m_commands.addTo(menu,
                     {{u"settings"_s,
                       tr("Instellingen…"),
                       {u"Ctrl+,"_s},
                       [&program = work.program()] { program.showSettings(); },
                       u"settings"_s}});
}

void EditMenu::addFinding(QMenu &menu)
{
    m_commands.addTo(
        menu,
        {{u"find"_s,
          tr("Zoeken in dit dossier…"),
          {QKeySequence::Find},
          [this] { m_find.begin(); },
          u"search"_s},
         {u"findNext"_s, tr("Volgende plaats"), {u"F3"_s}, [this] { m_find.step(true); }},
         {u"findPrevious"_s, tr("Vorige plaats"), {u"Shift+F3"_s}, [this] { m_find.step(false); }},
         {u"search"_s, tr("Zoeken in alle dossiers"), {u"Ctrl+Shift+F"_s}, [this] { Q_EMIT searchAsked(); }},
         {u"palette"_s,
          tr("Alle opdrachten…"),
          {u"Ctrl+K"_s},
          [this] { Q_EMIT paletteAsked(); },
          u"palette"_s},
         {}});
}

void EditMenu::addEarlier(QMenu &menu)
{
    m_commands.addTo(
        menu,
        {{u"history"_s,
          tr("Geschiedenis van dit onderdeel"),
          {u"Ctrl+H"_s},
          [this] { m_dossier.showHistory(); },
          u"history"_s},
         {u"historyWhole"_s,
          tr("Geschiedenis van het hele dossier"),
          {},
          [this] { m_dossier.showWholeHistory(); }},
         {u"trash"_s, tr("Prullenbak van dit dossier"), {}, [this] { m_dossier.showTrash(); }, u"trash"_s},
         {}});
}

void EditMenu::refresh()
{
    const bool open = m_openDossier.isOpen();
    m_commands.enable(
        {u"find"_s, u"findNext"_s, u"findPrevious"_s, u"history"_s, u"historyWhole"_s, u"trash"_s}, open);
    // Ctrl+F looks where one is: in the dossier, and without one in all of them.
    const QKeySequence find(QKeySequence::Find), all(u"Ctrl+Shift+F"_s);
    m_commands.action(u"search"_s)->setShortcuts(open ? QList{all} : QList{find, all});
    m_actions->refreshUndo();
}

} // namespace wd
