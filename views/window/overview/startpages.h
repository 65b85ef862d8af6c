// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowcontext.h"
#include "views/window/windowpages.h"

namespace wd
{

class FirstStartPage;
class NewDossierPage;
class StatusNews;

/// The pages with which one begins: nothing open yet, logging in, a new dossier.
class StartPages : public QObject
{
    Q_OBJECT

public:
    StartPages(const WindowContext &context, const OpenDossier &openDossier, WindowPages &pages,
               StatusNews &news);

    /// The page that asks where to begin, or for the password of an account that is known.
    void showFirstStart();
    void showNewDossier();
    [[nodiscard]] FirstStartPage &firstStart(); ///< made when it is asked for: hardly any start needs it

Q_SIGNALS:
    void practiceAsked();
    void exampleAsked();
    void made(const wd::DossierId &id); ///< the dossier that was asked for on a page of this window

private:
    void welcome();
    [[nodiscard]] QString welcomeWords() const;

    SitePort &m_site;
    const OpenDossier &m_openDossier;
    WindowPages &m_pages;
    StatusNews &m_news;
    FirstStartPage *m_firstStart = nullptr;
    NewDossierPage *m_newDossier;
};

} // namespace wd
