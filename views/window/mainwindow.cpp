// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/window/columns.h"
#include "views/window/dossier/dossiernavigation.h"
#include "views/window/dossier/outlinepane.h"
#include "views/window/dossier/presencereporter.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/dossier/textbarrow.h"
#include "views/window/keyboard/columnwalk.h"
#include "views/window/keyboard/focusedinput.h"
#include "views/window/keyboard/focuskeeper.h"
#include "views/window/keyboard/readingorder.h"
#include "views/window/menus/dossiermenu.h"
#include "views/window/menus/recentmenu.h"
#include "views/window/menus/sitemenu.h"
#include "views/window/menus/viewmenu.h"
#include "views/window/menus/windowcommands.h"
#include "views/window/menus/windowmenus.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/overview/startpages.h"
#include "views/window/practiceribbon.h"
#include "views/window/preview/previewpane.h"
#include "views/window/program/programpages.h"
#include "views/window/publishing/publishingpages.h"
#include "views/window/statusline.h"
#include "views/window/statusnews.h"
#include "views/window/statusoffers.h"
#include "views/window/walkbar.h"
#include "views/window/windowhandover.h"
#include "views/window/workcolumn.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace wd
{

using namespace Qt::StringLiterals;
using Page = WindowPages::Page;

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_openDossier(context.store, context.site, context.sjablonen, context.dossierList.wijken().list(),
                    context.ids, context.clock)
    , m_guard(m_openDossier, context.language)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Wijkdossier"));
    makeColumns(context);
    layOut(context.site.account().practice);
    makeMenus(context);
    connectOpenDossier(context);
    connectColumns();
    connectPages();
    connectMenus();
    m_work->pages().showPage(Page::Empty);
    m_menus->refresh();
}

/// Hidden while all is there: an input that loses the focus hands over what was being typed.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::makeColumns(const WindowContext &context)
{
    m_dossierListPane = new DossierListPane(context.dossierList, context.store, context.language, this);
    m_outline = new OutlinePane(m_openDossier, context.language, this);
    m_preview = new PreviewPane(m_openDossier, context.files, context.language, this);
    m_statusLine = new StatusLine(m_openDossier, context.site, this);
    m_statusLine->setAutomatic(context.preferences.automatic);
    m_input = new FocusedInput(this);
    m_focus = new FocusKeeper(this, [this] { return m_work->pages().currentWidget(); });
    m_news = std::make_unique<StatusNews>(*m_statusLine, context, m_openDossier);
    m_work = new WorkColumn(context, m_openDossier, *m_focus, *m_news, *m_statusLine, this);
    m_columns = new Columns(m_dossierListPane, m_outline, m_work, m_preview, this);
}

void MainWindow::layOut(bool practice)
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (practice)
        column->addWidget(new PracticeRibbon(this));
    column->addWidget(m_columns, 1);
    column->addWidget(m_statusLine);
    setCentralWidget(whole);
}

void MainWindow::makeMenus(const WindowContext &context)
{
    m_offers = std::make_unique<StatusOffers>(*m_statusLine, m_openDossier, context.dossierList);
    m_walk = std::make_unique<ColumnWalk>(*m_columns, *m_work, *m_statusLine, *m_focus, m_openDossier);
    m_menus = std::make_unique<WindowMenus>(
        *this, context, m_openDossier, WindowMenus::Doers{*m_work, *m_columns, *m_walk, *m_input, *m_offers});
    m_handover = std::make_unique<WindowHandover>(
        m_openDossier, WindowHandover::Parts{*this, *m_columns, *m_dossierListPane, *m_work, *m_menus});
}

void MainWindow::connectOpenDossier(const WindowContext &context)
{
    new PresenceReporter(m_openDossier, context.site, this);
    connect(&m_openDossier, &OpenDossier::closed, this, [this] {
        m_columns->setDossierOpen(false);
        m_dossierListPane->setCurrent({});
        m_work->pages().showPage(Page::Empty);
        m_menus->refresh();
    });
    connect(&m_openDossier, &OpenDossier::draftsChanged, this, [this, &list = context.dossierList] {
        const DossierListRow *row = list.row(m_openDossier.work().id);
        if (!row || !row->known || row->news.unfinished != m_openDossier.unfinished().size())
            list.readAnew(m_openDossier.work().id);
    });
    connect(&context.dossierList.wijken(), &OpenWijkList::changed, &m_openDossier,
            &OpenDossier::wijkenChanged);
    connect(&m_openDossier, &OpenDossier::decided, &context.site, &SitePort::syncNow);
    connect(&context.files, &WorkspaceFiles::copied, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    DossierNavigation *navigation = &m_work->navigation();
    connect(navigation, &DossierNavigation::arriving, this, [this] {
        const Dossier &dossier = m_openDossier.work();
        m_columns->setDossierOpen(true);
        m_work->walkBar().refresh(*m_columns, true);
        m_dossierListPane->setCurrent(dossier.id);
        setWindowTitle(tr("%1 – Wijkdossier").arg(dossier.title));
        m_menus->dossier().recent().note({.id = dossier.id, .title = dossier.title});
    });
    connect(navigation, &DossierNavigation::arrived, m_menus.get(), &WindowMenus::refresh);
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
    connect(m_statusLine, &StatusLine::pageAsked, &m_menus->site(), &SiteMenu::seePage);
    connect(m_statusLine, &StatusLine::passwordAsked, start, &StartPages::showFirstStart);
    connect(&m_work->walkBar(), &WalkBar::walkAsked, m_walk.get(), &ColumnWalk::walkTo);
    connect(m_columns, &Columns::foldedChanged, this,
            [this] { m_work->walkBar().refresh(*m_columns, m_openDossier.isOpen()); });
}

void MainWindow::connectPages()
{
    connect(&m_work->pages(), &WindowPages::placed, this, [this](Page page) {
        const bool alone = page == Page::FirstStart;
        m_columns->setAlone(alone);
        m_statusLine->setVisible(!alone);
        m_statusLine->setQuiet(page != Page::Part);
        if (page != Page::Empty)
            m_columns->walkTo(Columns::Part);
    });
    connect(&m_work->start(), &StartPages::practiceAsked, this, &MainWindow::practiceAsked);
    connect(&m_work->start(), &StartPages::exampleAsked, this,
            [this] { m_work->navigation().openFirst(m_dossierListPane->shownDossiers()); });
    connect(&m_work->publishing(), &PublishingPages::changesCounted, m_statusLine, &StatusLine::setChanges);
    const ProgramPages *program = &m_work->program();
    connect(program, &ProgramPages::languageAsked, this, &MainWindow::languageAsked);
    connect(program, &ProgramPages::lookAsked, &m_menus->view(), &ViewMenu::tickTheme);
    connect(program, &ProgramPages::lookAsked, this, &MainWindow::lookChanged);
    connect(program, &ProgramPages::preferencesChanged, this, [this](const Preferences &preferences) {
        m_statusLine->setAutomatic(preferences.automatic);
        Q_EMIT preferencesChanged(preferences);
    });
    connect(program, &ProgramPages::signOutAsked, this, &MainWindow::signOutAsked);
    connect(program, &ProgramPages::copyAsked, m_offers.get(), &StatusOffers::askCopy);
}

/// What menus and offers ask of whoever has this window, or of its columns.
void MainWindow::connectMenus()
{
    const DossierMenu *dossier = &m_menus->dossier();
    connect(dossier, &DossierMenu::newWindowAsked, this, &MainWindow::newWindowAsked);
    connect(dossier, &DossierMenu::importAsked, this, &MainWindow::importAsked);
    connect(dossier, &DossierMenu::exportAsked, this, &MainWindow::exportAsked);
    connect(dossier, &DossierMenu::printed, this, &MainWindow::tell);
    connect(&m_menus->view(), &ViewMenu::lookChanged, this, &MainWindow::lookChanged);
    connect(&m_menus->view(), &ViewMenu::languageAsked, this, &MainWindow::languageAsked);
    connect(&m_menus->site(), &SiteMenu::practiceAsked, this, &MainWindow::practiceAsked);
    connect(&m_menus->site(), &SiteMenu::realSiteAsked, this, &MainWindow::realSiteAsked);
    connect(m_menus.get(), &WindowMenus::searchAsked, this, [this] {
        m_columns->walkTo(Columns::ShownDossiers);
        m_dossierListPane->focusSearch();
    });
    const auto openIt = [this](const DossierId &id) { open(id); };
    connect(&dossier->recent(), &RecentMenu::openAsked, this, openIt);
    connect(m_offers.get(), &StatusOffers::openAsked, this, openIt);
    connect(m_offers.get(), &StatusOffers::resetPracticeAsked, this, &MainWindow::resetPracticeAsked);
    connect(m_offers.get(), &StatusOffers::restoreCopyAsked, this, &MainWindow::restoreCopyAsked);
}

void MainWindow::open(const DossierId &id, const QString &part, const QString &field)
{
    m_work->navigation().open(id, part, field);
}

void MainWindow::showFirstStart()
{
    m_work->start().showFirstStart();
}

void MainWindow::sjablonenCame()
{
    m_openDossier.sjablonenCame();
    m_menus->refresh();
}

void MainWindow::restore(const WindowSettings &settings)
{
    m_handover->restore(settings);
}

WindowSettings MainWindow::settings() const
{
    return m_handover->settings();
}

WindowCarryOver MainWindow::leave() const
{
    return m_handover->leave();
}

void MainWindow::resume(const WindowCarryOver &left)
{
    m_handover->resume(left);
}

void MainWindow::tell(const QString &sentence)
{
    m_statusLine->tell(sentence);
}

void MainWindow::tellUntilRead(const QString &sentence)
{
    m_statusLine->tellUntilRead(sentence);
}

QList<QAction *> MainWindow::commands() const
{
    return m_menus->commands().all();
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

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // What has the focus may have gone meanwhile; Qt would look for another control now.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_focus->isAdrift())
        m_focus->rest();
    if (m_menus && event->type() == QEvent::WindowStateChange)
        m_menus->view().tickFullScreen();
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

} // namespace wd
