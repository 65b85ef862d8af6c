// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/windowcontext.h"

#include <QObject>

#include <memory>

class QMenu;
class QMenuBar;

namespace wd
{

class FileDialogs;
class OpenDossier;
class PagePrinter;
class ProgramPages;
class RecentMenu;
class StartPages;
class StatusOffers;
class WindowCommands;

/// The menu *Dossier*: begin one, open it, keep it, take it elsewhere, throw it away; and the window itself.
class DossierMenu : public QObject
{
    Q_OBJECT

public:
    DossierMenu(WindowCommands &commands, QMenuBar &bar, const WindowContext &context,
                OpenDossier &openDossier, StartPages &start, ProgramPages &program, StatusOffers &offers);
    ~DossierMenu() override;

    [[nodiscard]] RecentMenu &recent() const { return *m_recent; }
    void refresh(); ///< what can be asked now

Q_SIGNALS:
    void newWindowAsked();
    void importAsked(const QString &path);
    void exportAsked(const wd::DossierId &id, const QString &as, const QString &path);
    void printed(const QString &sentence);

private:
    void addCopies(QMenu &menu);
    void addKeeping(QMenu &menu, StatusOffers &offers);
    void addClosing(QMenu &menu);

    WindowCommands &m_commands;
    OpenDossier &m_openDossier;
    SitePort &m_site;
    StartPages &m_start;
    ProgramPages &m_program;
    QWidget &m_window;
    std::unique_ptr<FileDialogs> m_files;
    std::unique_ptr<PagePrinter> m_printer;
    RecentMenu *m_recent;
};

} // namespace wd
