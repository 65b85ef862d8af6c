// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/sitemenu.h"

#include "views/window/menus/windowcommands.h"
#include "views/window/overview/startpages.h"
#include "views/window/program/programpages.h"
#include "views/window/publishing/publishingpages.h"
#include "views/window/statusoffers.h"

#include <QDesktopServices>
#include <QMenuBar>
#include <QUrl>

namespace wd
{

using namespace Qt::StringLiterals;

SiteMenu::SiteMenu(WindowCommands &commands, QMenuBar &bar, OpenDossier &openDossier, SitePort &site,
                   StartPages &start, PublishingPages &publishing, ProgramPages &program,
                   StatusOffers &offers)
    : m_commands(commands)
    , m_openDossier(openDossier)
    , m_site(site)
    , m_start(start)
    , m_publishing(publishing)
    , m_program(program)
    , m_offers(offers)
{
    QMenu &menu = *bar.addMenu(tr("&Site"));
    addPublishing(menu);
    addSharing(menu);
    addPractice(menu);
}

void SiteMenu::addPublishing(QMenu &menu)
{
    m_commands.addTo(
        menu,
        {{u"publish"_s,
          tr("Publiceren…"),
          {u"Ctrl+Shift+P"_s},
          [this] { m_publishing.showPublish(); },
          u"publish"_s},
         {u"withdraw"_s, tr("Intrekken…"), {}, [this] { m_publishing.showWithdraw(); }, u"withdraw"_s},
         {u"publishAnew"_s,
          tr("Werk verouderde pagina's bij…"),
          {},
          [this] { m_publishing.showRepublish(); }},
         {u"seePublicPage"_s, tr("Bekijk pagina"), {u"Ctrl+Shift+B"_s}, [this] { seePage(); }, u"open"_s},
         {}});
}

void SiteMenu::addSharing(QMenu &menu)
{
    m_commands.addTo(menu,
                     {{u"syncNow"_s,
                       tr("Nu delen"),
                       {u"F5"_s},
                       [this] {
                           m_openDossier.save();
                           m_site.syncNow();
                       },
                       u"sync"_s},
                      {u"logInAgain"_s, tr("Aanmelden…"), {}, [this] { m_start.showFirstStart(); }},
                      {u"tryConnection"_s, tr("Verbinding proberen…"), {}, [this] { m_program.showTrial(); }},
                      {u"wijkenList"_s, tr("Lijst van wijken…"), {}, [this] { m_program.showWijken(); }},
                      {}});
}

/// Of a window that practises, and the way to one.
void SiteMenu::addPractice(QMenu &menu)
{
    if (!m_site.account().practice)
        return m_commands.addTo(
            menu,
            {{u"practice"_s, tr("Oefenen"), {}, [this] { Q_EMIT practiceAsked(); }, u"practice"_s},
             {},
             {u"signOut"_s, tr("Afmelden en wissen…"), {}, [this] {
                  m_openDossier.save();
                  m_program.showSignOut();
              }}});
    m_commands.addTo(
        menu,
        {{u"asResident"_s, tr("Bekijk als bewoner"), {}, [this] { seeAsResident(); }, u"person"_s},
         {u"resetPractice"_s, tr("Oefensite opnieuw beginnen…"), {}, [this] { m_offers.askResetPractice(); }},
         {u"realSite"_s, tr("Werken met de site van de gemeente"), {}, [this] { Q_EMIT realSiteAsked(); }}});
}

bool SiteMenu::isPublished() const
{
    return m_openDossier.isOpen() && m_openDossier.publicationStatus().published;
}

void SiteMenu::seePage()
{
    if (isPublished())
        QDesktopServices::openUrl(QUrl(m_openDossier.publicationStatus().address));
}

void SiteMenu::seeAsResident()
{
    QDesktopServices::openUrl(isPublished() ? QUrl(m_openDossier.publicationStatus().address)
                                            : m_site.residentAddress());
}

void SiteMenu::refresh()
{
    const bool may = m_openDossier.isOpen() && !m_openDossier.readOnly();
    m_commands.enable({u"publish"_s}, may);
    m_commands.enable({u"withdraw"_s}, isPublished());
    m_commands.enable({u"seePublicPage"_s}, isPublished());
    m_commands.enable({u"tryConnection"_s}, m_site.siteState() != SiteState::None);
}

} // namespace wd
