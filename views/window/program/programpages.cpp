// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/programpages.h"

#include "views/window/program/aboutpage.h"
#include "views/window/program/copiespage.h"
#include "views/window/program/helpfilepage.h"
#include "views/window/program/helppage.h"
#include "views/window/program/settingspage.h"
#include "views/window/program/signoutpage.h"
#include "views/window/program/trialpage.h"
#include "views/window/wijken/wijkenpage.h"

namespace wd
{

using Page = WindowPages::Page;

ProgramPages::ProgramPages(const WindowContext &context, WindowPages &pages)
    : m_context(context)
    , m_pages(pages)
    , m_preferences(context.preferences)
    , m_settings(new SettingsPage(context.language, pages.window()))
{
    add(Page::Settings, m_settings);
    connectSettings();
}

void ProgramPages::add(Page which, PageFrame *page)
{
    m_pages.add(which, page);
    connect(page, &PageFrame::closeAsked, &m_pages, &WindowPages::showPart);
}

void ProgramPages::connectSettings()
{
    connect(m_settings, &SettingsPage::languageAsked, this, &ProgramPages::languageAsked);
    connect(m_settings, &SettingsPage::lookAsked, this, &ProgramPages::lookAsked);
    connect(m_settings, &SettingsPage::preferencesChanged, this, [this](const Preferences &preferences) {
        m_preferences = preferences;
        Q_EMIT preferencesChanged(preferences);
    });
}

void ProgramPages::showAbout()
{
    if (!m_about) {
        m_about = new AboutPage(m_context.support, m_context.language, m_pages.window());
        add(Page::About, m_about);
    }
    m_pages.showPage(Page::About);
    m_about->begin();
}

void ProgramPages::showSettings()
{
    m_pages.showPage(Page::Settings);
    m_settings->begin(m_preferences);
}

void ProgramPages::showHelp()
{
    if (!m_help) {
        m_help = new HelpPage(m_context.sjablonen, m_context.language, m_pages.window());
        add(Page::Help, m_help);
    }
    m_pages.showPage(Page::Help);
    m_help->begin();
}

void ProgramPages::showHelpFile(const DossierId &open)
{
    if (!m_context.support)
        return;
    if (!m_helpFile) {
        m_helpFile = new HelpFilePage(*m_context.support, m_context.dossierList, m_context.language,
                                      m_pages.window());
        add(Page::HelpFile, m_helpFile);
    }
    m_pages.showPage(Page::HelpFile);
    m_helpFile->begin(open);
}

void ProgramPages::showSignOut()
{
    if (!m_context.support)
        return;
    if (!m_signOut) {
        m_signOut = new SignOutPage(*m_context.support, m_context.site, m_pages.window());
        add(Page::SignOut, m_signOut);
        connect(m_signOut, &SignOutPage::signOutAsked, this, &ProgramPages::signOutAsked);
    }
    m_pages.showPage(Page::SignOut);
    m_signOut->begin();
}

void ProgramPages::showWijken()
{
    if (!m_wijken) {
        m_wijken = new WijkenPage(m_context.dossierList.wijken(), m_context.language, m_pages.window());
        add(Page::Wijken, m_wijken);
    }
    m_pages.showPage(Page::Wijken);
    m_wijken->begin();
}

void ProgramPages::showTrial()
{
    if (!m_trial) {
        m_trial = new TrialPage(m_context.site, m_context.clock, m_context.language, m_pages.window());
        add(Page::Trial, m_trial);
    }
    m_pages.showPage(Page::Trial);
    m_trial->begin();
}

void ProgramPages::showCopies()
{
    if (!m_copies) {
        m_copies = new CopiesPage(m_context.workspace, m_context.clock, m_context.language, m_pages.window());
        add(Page::Copies, m_copies);
        connect(m_copies, &CopiesPage::copyAsked, this, &ProgramPages::copyAsked);
    }
    m_pages.showPage(Page::Copies);
    m_copies->begin();
}

} // namespace wd
