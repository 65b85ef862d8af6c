// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/opendossier.h"
#include "views/window/program/closingguard.h"
#include "views/window/typedwords.h"
#include "views/window/windowcontext.h"
#include "views/window/windowpages.h"

#include <QMainWindow>

#include <memory>

namespace wd
{

class ColumnWalk;
class Columns;
class CommandPalette;
class EditCommands;
class FileDialogs;
class FocusKeeper;
class DossierListPane;
class OutlinePane;
class PagePrinter;
class PreviewPane;
class StatusLine;
class StatusNews;
class StatusOffers;
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
    [[nodiscard]] QList<QAction *> commands() const { return m_commands; }

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
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QAction *command(const QString &name, const QString &words, const QKeySequence &keys,
                     const std::function<void()> &act, const QString &sign = {});
    void makeMenus();
    void makeDossierMenu();
    void makeEditMenu();
    void makeViewMenu();
    void addSections(QMenu *sections); ///< of every sjabloon there is
    void addLooks(QMenu *menu); ///< letters, colours, language
    void makeSiteMenu();
    void makeHelpMenu();
    void connectAll();
    void connectOpenDossier();
    void connectOffers();
    void connectPages();
    void connectProgramPages();
    void placed(WindowPages::Page page);
    void layOut();
    void connectColumns();
    void seePage();
    void setTheme(Theme theme);
    void setTypeScale(double scale);
    void refreshCommands();
    void refreshSections();
    void refreshEdits();
    void refreshUndo();
    void resumePage(const WindowCarryOver &left);
    void refreshRecent();
    bool showInputMenu(QObject *watched, const QPoint &at);
    void toggleFullScreen();
    void showPalette();
    void focusSearch();
    void togglePreview();
    void seeAsResident();

    WindowContext m_context;
    OpenDossier m_openDossier;
    ClosingGuard m_guard;
    std::unique_ptr<FileDialogs> m_files;
    std::unique_ptr<PagePrinter> m_printer;
    Columns *m_columns = nullptr;
    DossierListPane *m_dossierListPane = nullptr;
    OutlinePane *m_outline = nullptr;
    WorkColumn *m_work = nullptr;
    PreviewPane *m_preview = nullptr;
    StatusLine *m_statusLine = nullptr;
    std::unique_ptr<StatusNews> m_news;
    std::unique_ptr<StatusOffers> m_offers;
    std::unique_ptr<ColumnWalk> m_walk;
    CommandPalette *m_palette = nullptr;
    EditCommands *m_edits = nullptr;
    FocusKeeper *m_focus = nullptr;
    QMenu *m_recent = nullptr;
    QList<QAction *> m_commands;
    QHash<QString, QAction *> m_named;
    TypedWords m_toType; ///< for inputs that are still to come
};

} // namespace wd
