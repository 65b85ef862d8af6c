// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/dossiermenu.h"

#include "views/window/menus/recentmenu.h"
#include "views/window/menus/windowcommands.h"
#include "views/window/overview/startpages.h"
#include "views/window/preview/pageprinter.h"
#include "views/window/program/filedialogs.h"
#include "views/window/program/programpages.h"
#include "views/window/statusoffers.h"

#include <QApplication>
#include <QMenuBar>

namespace wd
{

using namespace Qt::StringLiterals;

DossierMenu::DossierMenu(WindowCommands &commands, QMenuBar &bar, const WindowContext &context,
                         OpenDossier &openDossier, StartPages &start, ProgramPages &program,
                         StatusOffers &offers)
    : m_commands(commands)
    , m_openDossier(openDossier)
    , m_site(context.site)
    , m_start(start)
    , m_program(program)
    , m_window(*bar.window())
    , m_files(std::make_unique<FileDialogs>(openDossier, m_window))
    , m_printer(std::make_unique<PagePrinter>(openDossier, context.workspace, context.language, m_window))
{
    QMenu &menu = *bar.addMenu(tr("&Dossier"));
    m_commands.addTo(
        menu,
        {{u"newDossier"_s,
          tr("Nieuw dossier"),
          {QKeySequence::New},
          [this] { m_start.showNewDossier(); },
          u"add"_s},
         {u"newWindow"_s, tr("Nieuw venster"), {u"Ctrl+Shift+N"_s}, [this] { Q_EMIT newWindowAsked(); }}});
    m_recent = new RecentMenu(context.workspace, &menu);
    menu.addMenu(m_recent);
    menu.addSeparator();
    addCopies(menu);
    addKeeping(menu, offers);
    addClosing(menu);
    connect(m_files.get(), &FileDialogs::importAsked, this, &DossierMenu::importAsked);
    connect(m_files.get(), &FileDialogs::exportAsked, this, &DossierMenu::exportAsked);
    connect(m_printer.get(), &PagePrinter::printed, this, &DossierMenu::printed);
    connect(&offers, &StatusOffers::thrownAway, m_recent, &RecentMenu::forget);
}

DossierMenu::~DossierMenu() = default;

/// What comes in from elsewhere, and goes out.
void DossierMenu::addCopies(QMenu &menu)
{
    m_commands.addTo(menu, {{u"import"_s, tr("Dossier inlezen…"), {QKeySequence::Open}, [this] {
                                 m_files->askImport();
                             }}});
    m_commands.addTo(
        *menu.addMenu(tr("Bewaar een kopie")),
        {{u"exportPackage"_s,
          tr("Als dossierbestand…"),
          {u"Ctrl+Shift+S"_s},
          [this] { m_files->askExport(u"package"_s); }},
         {u"exportHtml"_s, tr("Als webpagina…"), {}, [this] { m_files->askExport(u"html"_s); }},
         {u"exportDocument"_s,
          tr("Als document voor collega's…"),
          {},
          [this] { m_files->askExport(u"document"_s); }},
         {u"exportJson"_s, tr("Als JSON voor programma's…"), {}, [this] { m_files->askExport(u"json"_s); }}});
    m_commands.addTo(
        menu, {{u"print"_s, tr("Afdrukken…"), {QKeySequence::Print}, [this] { m_printer->print(); }}, {}});
}

void DossierMenu::addKeeping(QMenu &menu, StatusOffers &offers)
{
    m_commands.addTo(menu,
                     {{u"save"_s,
                       tr("Nu bewaren en delen"),
                       {QKeySequence::Save},
                       [this] {
                           m_openDossier.save();
                           m_site.syncSoon();
                       }},
                      {u"throwAwayDossier"_s,
                       tr("Dossier naar de prullenbak"),
                       {},
                       [&offers] { offers.throwAwayOpen(); },
                       u"trash"_s},
                      {u"copies"_s, tr("Reservekopieën…"), {}, [this] { m_program.showCopies(); }},
                      {}});
}

void DossierMenu::addClosing(QMenu &menu)
{
    m_commands.addTo(
        menu,
        {{u"closeWindow"_s, tr("Sluit venster"), {QKeySequence::Close}, [this] { m_window.close(); }},
         {u"quit"_s, tr("Stop Wijkdossier"), {u"Ctrl+Q"_s}, [] { QApplication::closeAllWindows(); }}});
}

void DossierMenu::refresh()
{
    const bool open = m_openDossier.isOpen();
    m_commands.enable({u"exportPackage"_s, u"exportHtml"_s, u"exportDocument"_s, u"exportJson"_s, u"print"_s},
                      open);
    m_commands.enable({u"save"_s, u"throwAwayDossier"_s}, open && !m_openDossier.readOnly());
}

} // namespace wd
