// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/windowmenus.h"

#include "views/window/dossier/sectionpane.h"
#include "views/window/dossier/textbarrow.h"
#include "views/window/keyboard/commandpalette.h"
#include "views/window/menus/dossiermenu.h"
#include "views/window/menus/editmenu.h"
#include "views/window/menus/helpmenu.h"
#include "views/window/menus/inputmenu.h"
#include "views/window/menus/sitemenu.h"
#include "views/window/menus/viewmenu.h"
#include "views/window/menus/windowcommands.h"
#include "views/window/workcolumn.h"

#include <QMainWindow>
#include <QMenuBar>

namespace wd
{

WindowMenus::WindowMenus(QMainWindow &window, const WindowContext &context, OpenDossier &openDossier,
                         const Doers &doers)
    : m_commands(std::make_unique<WindowCommands>(window))
    , m_palette(new CommandPalette(&window))
{
    QMenuBar &bar = *window.menuBar();
    const WorkColumn &work = doers.work;
    m_dossier = std::make_unique<DossierMenu>(*m_commands, bar, context, openDossier, work.start(),
                                              work.program(), doers.offers);
    m_edit = std::make_unique<EditMenu>(*m_commands, bar, openDossier, context.dossierList.wijken(),
                                        doers.input, work);
    m_view = std::make_unique<ViewMenu>(*m_commands, bar, context, openDossier, work.navigation(),
                                        work.textBar(), doers.columns, doers.walk);
    m_site = std::make_unique<SiteMenu>(*m_commands, bar, openDossier, context.site, work.start(),
                                        work.publishing(), work.program(), doers.offers);
    m_help = std::make_unique<HelpMenu>(*m_commands, bar, openDossier, work.part(), work.program());
    m_input = std::make_unique<InputMenu>(*m_commands, window);
    connect(m_edit.get(), &EditMenu::searchAsked, this, &WindowMenus::searchAsked);
    connect(m_edit.get(), &EditMenu::paletteAsked, m_palette, [this] { m_palette->open(m_commands->all()); });
    connect(&openDossier, &OpenDossier::publicationStatusChanged, this, &WindowMenus::refresh);
    connect(&openDossier, &OpenDossier::undoChanged, this, &WindowMenus::refresh);
    connect(&context.site, &SitePort::siteStateChanged, this, &WindowMenus::refresh);
    connect(&work.textBar(), &TextBarRow::editChanged, this, &WindowMenus::refresh);
}

WindowMenus::~WindowMenus() = default;

void WindowMenus::refresh()
{
    m_dossier->refresh();
    m_edit->refresh();
    m_view->refresh();
    m_site->refresh();
    m_help->refresh();
}

} // namespace wd
