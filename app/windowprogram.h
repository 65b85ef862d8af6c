// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/passwords.h"
#include "app/site/sitehost.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QTranslator>

namespace wd
{

struct Desktop;

/// The program with a window: puts store, site, files and windows together for a workspace, and again when
/// another one is asked for (practice, the real site) or another language.
class WindowProgram : public QObject
{
    Q_OBJECT

public:
    struct Around {
        QString workspace;
        SjabloonCatalogue sjablonen = SjabloonCatalogue::carried();
        Clock clock = systemClock();
        RandomSource random = systemRandom();
        Passwords passwords;
        Language language = Language::Dutch;
        std::chrono::milliseconds soon{1500}; ///< as SiteHost
        std::chrono::milliseconds between{20000};
    };
    WindowProgram(QApplication &application, Around around);
    ~WindowProgram() override;

    /// Opens the workspace, or its Oefensite where the person chose to practise, and brings these files in.
    void begin(const QStringList &files = {});
    [[nodiscard]] MainWindow *window() const;
    [[nodiscard]] SiteHost *site() const;

private:
    void openWorkspace(bool practice, const std::vector<WindowCarryOver> &left = {});
    void closeWorkspace();
    MainWindow *addWindow();
    MainWindow *addWindow(const WindowSettings &opened);
    void changeLanguage(Language language);
    void draftsChanged(MainWindow &window);
    void learnSjablonen();
    void startedFresh(MainWindow *window);
    void forgetWindow(MainWindow *window);
    void chooseLanguage(Language language);
    void importFrom(MainWindow *window, const QStringList &paths);
    void imported(MainWindow *window, const Result<Dossier> &come);
    void exportTo(MainWindow *window, const DossierId &id, const QString &as, const QString &path);
    void resetPractice();
    void signOutHere();
    void restoreCopy(const QString &path);
    void tellInWindow(const QString &sentence);
    void tellRepair();
    [[nodiscard]] QString workspace(bool practice) const;

    QApplication &m_application;
    Around m_around;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<Desktop> m_desktop;
    bool m_beginsWithFiles = false; ///< and so does not ask where to begin
};

} // namespace wd
