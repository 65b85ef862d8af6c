// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"

#include <QObject>

class QMenu;
class QMenuBar;

namespace wd
{

class ProgramPages;
class PublishingPages;
class StartPages;
class StatusOffers;
class WindowCommands;

/// The menu *Site*: what residents see, sharing, and which site one works with.
class SiteMenu : public QObject
{
    Q_OBJECT

public:
    SiteMenu(WindowCommands &commands, QMenuBar &bar, OpenDossier &openDossier, SitePort &site,
             StartPages &start, PublishingPages &publishing, ProgramPages &program, StatusOffers &offers);

    void refresh(); ///< what can be asked now
    void seePage(); ///< in the browser; nothing happens while it is not published

Q_SIGNALS:
    void practiceAsked();
    void realSiteAsked();

private:
    void addPublishing(QMenu &menu);
    void addSharing(QMenu &menu);
    void addPractice(QMenu &menu);
    void seeAsResident();
    [[nodiscard]] bool isPublished() const;

    WindowCommands &m_commands;
    OpenDossier &m_openDossier;
    SitePort &m_site;
    StartPages &m_start;
    PublishingPages &m_publishing;
    ProgramPages &m_program;
    StatusOffers &m_offers;
};

} // namespace wd
