// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/program/closingguard.h"
#include "views/window/typedwords.h"
#include "views/window/windowcontext.h"

#include <QMainWindow>

#include <memory>

class QAction;

namespace wd
{

class ColumnWalk;
class Columns;
class DossierListPane;
class FocusedInput;
class FocusKeeper;
class OutlinePane;
class PreviewPane;
class StatusLine;
class StatusNews;
class StatusOffers;
class WindowHandover;
class WindowMenus;
class WorkColumn;

/// The window: dossiers, outline, part and preview beside each other, pages in the place of the part, the
/// menus, and the status line. Puts its parts together and passes on what they ask; decides nothing about
/// dossiers.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] OpenDossier &openDossier() { return m_openDossier; }
    /// Opens it, at a place (as in Conflict) or where one was.
    void open(const DossierId &id, const QString &part = {}, const QString &field = {});
    /// The page that asks where to begin; when nothing was ever chosen here.
    void showFirstStart();
    /// More sjablonen are known than before.
    void sjablonenCame();
    /// Remembered width, columns and place.
    void restore(const WindowSettings &settings);
    [[nodiscard]] WindowSettings settings() const;
    /// What is open and typed here, for the window that comes in the place of this one.
    [[nodiscard]] WindowCarryOver leave() const;
    void resume(const WindowCarryOver &left);
    void tell(const QString &sentence);
    /// One that stays until the person says to have read it.
    void tellUntilRead(const QString &sentence);
    /// All that can be asked of this window, for menus and palette alike.
    [[nodiscard]] QList<QAction *> commands() const;

Q_SIGNALS:
    void practiceAsked();
    void realSiteAsked();
    void resetPracticeAsked();
    void newWindowAsked();
    void importAsked(const QString &path);
    void exportAsked(const wd::DossierId &id, const QString &as, const QString &path);
    void languageAsked(wd::Language language);
    void lookChanged(wd::Theme theme, double typeScale);
    void preferencesChanged(const wd::Preferences &preferences);
    void restoreCopyAsked(const QString &path); ///< all dossiers as that copy has them
    void signOutAsked(); ///< of the site, with all that is on this computer
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeColumns(const WindowContext &context);
    void layOut(bool practice);
    void makeMenus(const WindowContext &context);
    void connectOpenDossier(const WindowContext &context);
    void connectColumns();
    void connectPages();
    void connectMenus();

    OpenDossier m_openDossier;
    ClosingGuard m_guard;
    // Children of the window: they go after all that stands below here, which hears them.
    DossierListPane *m_dossierListPane = nullptr;
    OutlinePane *m_outline = nullptr;
    PreviewPane *m_preview = nullptr;
    StatusLine *m_statusLine = nullptr;
    FocusedInput *m_input = nullptr;
    FocusKeeper *m_focus = nullptr;
    WorkColumn *m_work = nullptr;
    Columns *m_columns = nullptr;

    std::unique_ptr<StatusNews> m_news;
    std::unique_ptr<StatusOffers> m_offers;
    std::unique_ptr<ColumnWalk> m_walk;
    std::unique_ptr<WindowMenus> m_menus;
    std::unique_ptr<WindowHandover> m_handover;
};

} // namespace wd
