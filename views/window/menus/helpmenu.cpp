// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/helpmenu.h"

#include "views/window/dossier/sectionpane.h"
#include "views/window/menus/windowcommands.h"
#include "views/window/program/programpages.h"

#include <QAction>
#include <QMenuBar>

namespace wd
{

using namespace Qt::StringLiterals;

HelpMenu::HelpMenu(WindowCommands &commands, QMenuBar &bar, const OpenDossier &openDossier,
                   SectionPane &section, ProgramPages &program)
    : m_commands(commands)
    , m_openDossier(openDossier)
{
    m_commands.addTo(*bar.addMenu(tr("&Hulp")),
                     {{u"help"_s,
                       tr("Hulp bij dit onderdeel"),
                       {u"F1"_s},
                       [&section] { section.toggleHelp(); },
                       u"help"_s},
                      {u"helpTopics"_s,
                       tr("Alle onderwerpen van de hulp"),
                       {u"Shift+F1"_s},
                       [&program] { program.showHelp(); }},
                      {u"askHelp"_s,
                       tr("Hulp vragen…"),
                       {},
                       [&program, &openDossier] {
                           program.showHelpFile(openDossier.isOpen() ? openDossier.work().id : DossierId());
                       }},
                      {u"about"_s, tr("Over Wijkdossier"), {}, [&program] { program.showAbout(); }}});
}

void HelpMenu::refresh()
{
    const bool open = m_openDossier.isOpen();
    m_commands.enable({u"help"_s}, open);
    const QKeySequence help(u"F1"_s), topics(u"Shift+F1"_s); // without a section F1 shows all there is
    m_commands.action(u"helpTopics"_s)->setShortcuts(open ? QList{topics} : QList{help, topics});
}

} // namespace wd
