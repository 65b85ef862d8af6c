// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/place.h"
#include "views/dossiers/list/showndossiers.h"
#include "views/dossiers/open/opendossier.h"

#include <QObject>

namespace wd
{

class SectionPane;
class WindowPages;

/// Where one is in the dossiers of a window: opens one at a place or where one was, and goes to another place
/// in the one that is open.
class DossierNavigation : public QObject
{
    Q_OBJECT

public:
    DossierNavigation(OpenDossier &openDossier, SectionPane &part, WindowPages &pages);

    /// Opens it, at a place (as in Conflict) or where one was.
    void open(DossierId id, const QString &part = {}, const QString &field = {});
    /// The first one of the list, if it has any: the first step of the first lesson.
    void openFirst(const ShownDossiers &dossiers);
    /// One that was just made in this window: opens it where one goes on writing, unless one went elsewhere.
    void openMade(const DossierId &id);
    void showSection(const QString &key);
    /// Nothing happens while no dossier is open.
    void showPlace(const QString &section, const QString &part, const QString &field);

    /// The section one was in last, for the next dossier and the next time.
    [[nodiscard]] QString lastSection() const { return m_lastSection; }
    void setLastSection(const QString &key) { m_lastSection = key; }

Q_SIGNALS:
    void arriving(); ///< a dossier is open; its part has still to be shown
    void arrived();

private:
    void opened();
    [[nodiscard]] QString sectionToBegin() const;

    OpenDossier &m_openDossier;
    SectionPane &m_part;
    WindowPages &m_pages;
    Place m_goTo; ///< to show when the dossier is open
    QString m_lastSection;
};

} // namespace wd
