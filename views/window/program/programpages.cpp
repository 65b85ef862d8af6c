// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/program/programpages.h"

#include "views/window/program/aboutpage.h"
#include "views/window/program/copiespage.h"
#include "views/window/program/helppage.h"
#include "views/window/program/settingspage.h"
#include "views/window/wijken/wijkenpage.h"

namespace wd
{

using Page = WindowPages::Page;

ProgramPages::ProgramPages(const WindowContext &context, WindowPages &pages)
    : m_pages(pages)
    , m_preferences(context.preferences)
    , m_settings(new SettingsPage(context.language, pages.window()))
    , m_help(new HelpPage(context.sjablonen, context.language, pages.window()))
    , m_copies(new CopiesPage(context.workspace, context.clock, context.language, pages.window()))
    , m_wijken(new WijkenPage(context.dossierList.wijken(), context.language, pages.window()))
{
    auto *about = new AboutPage(pages.window());
    m_pages.add(Page::About, about);
    m_pages.add(Page::Settings, m_settings);
    m_pages.add(Page::Help, m_help);
    m_pages.add(Page::Copies, m_copies);
    m_pages.add(Page::Wijken, m_wijken);
    connect(about, &AboutPage::closeAsked, &m_pages, &WindowPages::showPart);
    for (const PageFrame *page : {static_cast<PageFrame *>(m_settings), static_cast<PageFrame *>(m_help),
                                  static_cast<PageFrame *>(m_copies), static_cast<PageFrame *>(m_wijken)})
        connect(page, &PageFrame::closeAsked, &m_pages, &WindowPages::showPart);
    connect(m_copies, &CopiesPage::copyAsked, this, &ProgramPages::copyAsked);
    connectSettings();
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
    m_pages.showPage(Page::About);
}

void ProgramPages::showSettings()
{
    m_pages.showPage(Page::Settings);
    m_settings->begin(m_preferences);
}

void ProgramPages::showHelp()
{
    m_pages.showPage(Page::Help);
    m_help->begin();
}

void ProgramPages::showWijken()
{
    m_pages.showPage(Page::Wijken);
    m_wijken->begin();
}

void ProgramPages::showCopies()
{
    m_pages.showPage(Page::Copies);
    m_copies->begin();
}

} // namespace wd
