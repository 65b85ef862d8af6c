// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/look/look.h"
#include "views/window/columns.h"
#include "views/window/dossier/dossiernavigation.h"
#include "views/window/dossier/outlinepane.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/dossier/textbarrow.h"
#include "views/window/keyboard/columnwalk.h"
#include "views/window/keyboard/commandpalette.h"
#include "views/window/keyboard/editcommands.h"
#include "views/window/keyboard/focuskeeper.h"
#include "views/window/keyboard/readingorder.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/overview/startpages.h"
#include "views/window/practiceribbon.h"
#include "views/window/preview/pageprinter.h"
#include "views/window/preview/previewpane.h"
#include "views/window/program/filedialogs.h"
#include "views/window/publishing/publishingpages.h"
#include "views/window/statusline.h"
#include "views/window/statusnews.h"
#include "views/window/statusoffers.h"
#include "views/window/walkbar.h"
#include "views/window/workcolumn.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;
using Page = WindowPages::Page;

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_openDossier(context.store, context.site, context.sjablonen, context.ids, context.clock)
    , m_guard(m_openDossier, context.language)
    , m_files(std::make_unique<FileDialogs>(m_openDossier, *this))
    , m_printer(std::make_unique<PagePrinter>(m_openDossier, context.workspace, context.language, *this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Wijkdossier"));
    m_dossierListPane = new DossierListPane(m_context.dossierList, m_context.store, m_context.language, this);
    m_outline = new OutlinePane(m_openDossier, m_context.language, this);
    m_preview = new PreviewPane(m_openDossier, m_context.files, m_context.language, this);
    m_statusLine = new StatusLine(m_openDossier, m_context.site, this);
    m_statusLine->setAutomatic(m_context.preferences.automatic);
    m_news = std::make_unique<StatusNews>(*m_statusLine, m_context, m_openDossier);
    m_offers = std::make_unique<StatusOffers>(*m_statusLine, m_openDossier, m_context.dossierList);
    m_palette = new CommandPalette(this);
    m_edits = new EditCommands(this);
    m_focus = new FocusKeeper(this, [this] { return m_work->pages().currentWidget(); });
    m_work = new WorkColumn(m_context, m_openDossier, *m_focus, *m_news, *m_statusLine, this);
    m_columns = new Columns(m_dossierListPane, m_outline, m_work, m_preview, this);
    m_walk = std::make_unique<ColumnWalk>(*m_columns, *m_work, *m_statusLine, *m_focus, m_openDossier);
    layOut();
    makeMenus();
    connectAll();
    qApp->installEventFilter(this);
    m_work->pages().showPage(Page::Empty);
    refreshCommands();
}

void MainWindow::layOut()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_context.site.account().practice)
        column->addWidget(new PracticeRibbon(this));
    column->addWidget(m_columns, 1);
    column->addWidget(m_statusLine);
    setCentralWidget(whole);
}

/// Hidden while all is there: an input that loses the focus hands over what was being typed.
MainWindow::~MainWindow()
{
    hide();
    m_work->textBar().disconnect(this); // a text that goes with the window tells it so
}

void MainWindow::connectAll()
{
    connectOpenDossier();
    connectOffers();
    connectColumns();
    connect(m_files.get(), &FileDialogs::importAsked, this, &MainWindow::importAsked);
    connect(m_files.get(), &FileDialogs::exportAsked, this, &MainWindow::exportAsked);
    connect(m_printer.get(), &PagePrinter::printed, this, &MainWindow::tell);
    connectPages();
}

void MainWindow::connectColumns()
{
    const DossierListPane *list = m_dossierListPane;
    SectionPane *part = &m_work->part();
    DossierNavigation *navigation = &m_work->navigation();
    StartPages *start = &m_work->start();
    PublishingPages *publishing = &m_work->publishing();
    connect(list, &DossierListPane::openAsked, navigation, &DossierNavigation::open);
    connect(list, &DossierListPane::newAsked, start, &StartPages::showNewDossier);
    connect(list, &DossierListPane::republishAsked, publishing, &PublishingPages::showRepublish);
    connect(list, &DossierListPane::throwAwayAsked, m_offers.get(), &StatusOffers::throwAway);
    connect(list, &DossierListPane::failed, m_news.get(), &StatusNews::tellError);
    connect(m_outline, &OutlinePane::sectionAsked, navigation, &DossierNavigation::showSection);
    connect(m_outline, &OutlinePane::lackAsked, part,
            [part](const QString &key, const QString &id) { part->goToSection(key, id, {}); });
    connect(part, &SectionPane::sectionShown, m_outline, &OutlinePane::setCurrent);
    connect(part, &SectionPane::sectionShown, m_preview, &PreviewPane::showSection);
    connect(m_statusLine, &StatusLine::publishAsked, publishing, &PublishingPages::showPublish);
    connect(m_statusLine, &StatusLine::pageAsked, this, &MainWindow::seePage);
    connect(m_statusLine, &StatusLine::passwordAsked, start, &StartPages::showFirstStart);
    connect(&m_work->walkBar(), &WalkBar::walkAsked, m_walk.get(), &ColumnWalk::walkTo);
    connect(m_columns, &Columns::foldedChanged, this,
            [this] { m_work->walkBar().refresh(*m_columns, m_openDossier.isOpen()); });
}

void MainWindow::placed(Page page)
{
    const bool alone = page == Page::FirstStart;
    m_columns->setAlone(alone);
    m_statusLine->setVisible(!alone);
    m_statusLine->setQuiet(page != Page::Part);
    if (page != Page::Empty)
        m_columns->walkTo(Columns::Part);
}

void MainWindow::open(const DossierId &id, const QString &part, const QString &field)
{
    m_work->navigation().open(id, part, field);
}

/// Tab, and what Qt does when the control with the focus goes.
bool MainWindow::focusNextPrevChild(bool next)
{
    if (m_focus->isAdrift()) {
        m_focus->rest();
        return true;
    }
    return stepInOrder(this, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::restore(const WindowSettings &settings)
{
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(1280, 800);
    m_columns->setWidths(settings.columns);
    m_dossierListPane->setOrder(settings.order);
    m_columns->setPreviewShown(settings.preview);
    m_named.value(u"preview"_s)->setChecked(settings.preview);
    m_work->navigation().setLastSection(settings.section);
    if (!settings.dossier.isEmpty())
        m_openDossier.open({settings.dossier});
}

WindowSettings MainWindow::settings() const
{
    return {.geometry = saveGeometry(),
            .columns = m_columns->widths(),
            .preview = m_columns->isPreviewShown(),
            .order = m_dossierListPane->shownDossiers().order(),
            .dossier = m_openDossier.isOpen() ? m_openDossier.work().id.value : QString(),
            .section = m_work->navigation().lastSection(),
            .theme = currentTheme(),
            .typeScale = typeScale()};
}

/// One undo for everything: the line edits' own would take the keys first, and show it in their menus.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_toType.isEmpty() && watched->isWidgetType()
        && isAncestorOf(static_cast<QWidget *>(watched)))
        (void)typeAgainIn(m_toType, *static_cast<QWidget *>(watched));
    if (event->type() == QEvent::ContextMenu
        && showInputMenu(watched, static_cast<QContextMenuEvent *>(event)->globalPos()))
        return true;
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (ours && widget && m_work->part().isAncestorOf(widget)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const QString why = m_guard.objection(); !why.isEmpty()) {
        tell(why);
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT closing();
}

} // namespace wd
