// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/viewmenu.h"

#include "views/text/richtextbar.h"
#include "views/window/dossier/dossiernavigation.h"
#include "views/window/dossier/textbarrow.h"
#include "views/window/keyboard/columnwalk.h"
#include "views/window/menus/sectionsmenu.h"
#include "views/window/menus/windowcommands.h"

#include <QMenuBar>

namespace wd
{

using namespace Qt::StringLiterals;

ViewMenu::ViewMenu(WindowCommands &commands, QMenuBar &bar, const WindowContext &context,
                   const OpenDossier &openDossier, DossierNavigation &navigation, const TextBarRow &textBar,
                   Columns &columns, ColumnWalk &walk)
    : m_commands(commands)
    , m_openDossier(openDossier)
    , m_textBar(textBar)
    , m_columns(columns)
    , m_walk(walk)
    , m_window(*bar.window())
{
    QMenu &menu = *bar.addMenu(tr("Bee&ld"));
    addShown(menu);
    addWays(menu);
    m_sections = new SectionsMenu(m_commands, openDossier, context.sjablonen, context.language, &menu);
    menu.addMenu(m_sections);
    menu.addSeparator();
    m_looks = std::make_unique<LookCommands>(m_commands, menu);
    connect(m_sections, &SectionsMenu::sectionAsked, &navigation, &DossierNavigation::showSection);
    connect(m_looks.get(), &LookCommands::lookChanged, this, &ViewMenu::lookChanged);
    connect(m_looks.get(), &LookCommands::languageAsked, this, &ViewMenu::languageAsked);
}

ViewMenu::~ViewMenu() = default;

void ViewMenu::addShown(QMenu &menu)
{
    m_commands.addTo(
        menu,
        {{u"preview"_s, tr("Voorbeeld van de pagina"), {u"F9"_s}, [this] { togglePreview(); }, u"preview"_s},
         {u"fullScreen"_s, tr("Volledig scherm"), {u"F11"_s}, [this] {
              m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
          }}});
    for (const QString &name : {u"preview"_s, u"fullScreen"_s})
        m_commands.action(name)->setCheckable(true);
}

void ViewMenu::addWays(QMenu &menu)
{
    m_commands.addTo(
        menu,
        {{u"goDossierList"_s,
          tr("Naar de dossiers"),
          {u"Ctrl+1"_s},
          [this] { m_walk.walkTo(Columns::ShownDossiers); }},
         {u"goOutline"_s,
          tr("Naar de onderdelen"),
          {u"Ctrl+2"_s},
          [this] { m_walk.walkTo(Columns::Outline); }},
         {u"goPart"_s, tr("Naar de tekst"), {u"Ctrl+3"_s}, [this] { m_walk.walkTo(Columns::Part); }},
         {u"goFormat"_s, tr("Naar de opmaakknoppen"), {u"Alt+F10"_s}, [this] { m_textBar.bar().enter(); }},
         {u"nextColumn"_s, tr("Naar de volgende kolom"), {u"F6"_s}, [this] { m_walk.step(true); }},
         {u"previousColumn"_s, tr("Naar de vorige kolom"), {u"Shift+F6"_s}, [this] { m_walk.step(false); }}});
}

void ViewMenu::togglePreview()
{
    const bool shown = !m_columns.isPreviewShown();
    showPreview(shown);
    if (shown && m_columns.folded() < 3)
        m_columns.walkTo(Columns::Preview);
}

void ViewMenu::showPreview(bool shown)
{
    m_columns.setPreviewShown(shown);
    m_commands.action(u"preview"_s)->setChecked(shown);
}

void ViewMenu::tickFullScreen()
{
    m_commands.action(u"fullScreen"_s)->setChecked(m_window.isFullScreen());
}

void ViewMenu::tickTheme(Theme theme)
{
    m_looks->tick(theme);
}

void ViewMenu::refresh()
{
    m_sections->refresh();
    m_commands.enable({u"preview"_s, u"goOutline"_s, u"goPart"_s}, m_openDossier.isOpen());
    m_commands.enable({u"goFormat"_s}, m_textBar.bar().edit() != nullptr);
}

} // namespace wd
