// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowcontext.h"
#include "views/window/windowpages.h"

namespace wd
{

class CopiesPage;
class HelpPage;
class SettingsPage;
class WijkenPage;

/// The pages about the program itself: what it is, how one wants it, its help, its copies of the dossiers,
/// and the list of wijken that goes with all of them.
class ProgramPages : public QObject
{
    Q_OBJECT

public:
    ProgramPages(const WindowContext &context, WindowPages &pages);

    void showAbout();
    void showSettings();
    void showHelp();
    void showCopies();
    void showWijken();

Q_SIGNALS:
    void languageAsked(wd::Language language);
    void lookAsked(wd::Theme theme, double typeScale);
    void preferencesChanged(const wd::Preferences &preferences);
    void copyAsked(const QString &path, const QString &moment); ///< as CopiesPage::copyAsked

private:
    void connectSettings();

    WindowPages &m_pages;
    Preferences m_preferences;
    SettingsPage *m_settings;
    HelpPage *m_help;
    CopiesPage *m_copies;
    WijkenPage *m_wijken;
};

} // namespace wd
