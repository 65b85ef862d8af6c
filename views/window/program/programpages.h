// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowcontext.h"
#include "views/window/windowpages.h"

namespace wd
{

class AboutPage;
class CopiesPage;
class HelpFilePage;
class HelpPage;
class PageFrame;
class SettingsPage;
class TrialPage;
class SignOutPage;
class WijkenPage;

/// The pages about the program itself: what it is, how one wants it, its help, its copies of the dossiers,
/// whether it works with the site, and the list of wijken that goes with all of them.
class ProgramPages : public QObject
{
    Q_OBJECT

public:
    ProgramPages(const WindowContext &context, WindowPages &pages);

    void showAbout();
    void showSettings();
    void showHelp();
    void showCopies();
    void showSignOut();
    void showHelpFile(const DossierId &open); ///< `open`: as HelpFilePage::begin
    void showWijken();
    void showTrial();

Q_SIGNALS:
    void languageAsked(wd::Language language);
    void lookAsked(wd::Theme theme, double typeScale);
    void preferencesChanged(const wd::Preferences &preferences);
    void signOutAsked(); ///< as SignOutPage::signOutAsked
    void copyAsked(const QString &path, const QString &moment); ///< as CopiesPage::copyAsked

private:
    void add(WindowPages::Page which, PageFrame *page);
    void connectSettings();

    const WindowContext m_context;
    WindowPages &m_pages;
    Preferences m_preferences;
    SettingsPage *m_settings;
    // These are made when they are asked for: hardly any start needs them.
    AboutPage *m_about = nullptr;
    HelpPage *m_help = nullptr;
    HelpFilePage *m_helpFile = nullptr;
    SignOutPage *m_signOut = nullptr;
    CopiesPage *m_copies = nullptr;
    WijkenPage *m_wijken = nullptr;
    TrialPage *m_trial = nullptr;
};

} // namespace wd
