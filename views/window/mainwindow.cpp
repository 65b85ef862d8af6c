// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/look/look.h"
#include "views/text/richtextbar.h"
#include "views/window/columns.h"
#include "views/window/dossier/cardstack.h"
#include "views/window/dossier/dossierpages.h"
#include "views/window/dossier/findbar.h"
#include "views/window/dossier/outlinepane.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/keyboard/commandpalette.h"
#include "views/window/keyboard/editcommands.h"
#include "views/window/keyboard/focuskeeper.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/overview/startpages.h"
#include "views/window/practiceribbon.h"
#include "views/window/preview/pageprinter.h"
#include "views/window/preview/previewpane.h"
#include "views/window/program/filedialogs.h"
#include "views/window/program/programpages.h"
#include "views/window/publishing/publishingpages.h"
#include "views/window/statusline.h"
#include "views/window/statusnews.h"
#include "views/window/statusoffers.h"

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
    , m_editing{.openDossier = m_openDossier, .files = context.files, .language = context.language}
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Wijkdossier"));
    m_dossierListPane = new DossierListPane(m_context.dossierList, m_context.store, m_context.language, this);
    m_outline = new OutlinePane(m_openDossier, m_context.language, this);
    m_part = new SectionPane(m_editing, this);
    m_preview = new PreviewPane(m_openDossier, m_context.files, m_context.language, this);
    m_statusLine = new StatusLine(m_openDossier, m_context.site, this);
    m_news = std::make_unique<StatusNews>(*m_statusLine, m_context, m_openDossier);
    m_offers = std::make_unique<StatusOffers>(*m_statusLine, m_openDossier, m_context.dossierList);
    m_palette = new CommandPalette(this);
    m_edits = new EditCommands(this);
    m_find = new FindBar(m_openDossier, *m_part, m_context.language, this);
    m_focus = new FocusKeeper(this, [this] { return m_pages->currentWidget(); });
    makePages();
    auto *work = new QWidget(this);
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeWalk());
    rows->addWidget(m_find);
    rows->addWidget(makeTextBar());
    rows->addWidget(m_pages, 1);
    m_columns = new Columns(m_dossierListPane, m_outline, work, m_preview, this);
    connect(m_columns, &Columns::foldedChanged, this, &MainWindow::refreshWalk);

    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_context.site.account().practice)
        column->addWidget(new PracticeRibbon(this));
    column->addWidget(m_columns, 1);
    column->addWidget(m_statusLine);
    setCentralWidget(whole);
    makeMenus();
    connectAll();
    qApp->installEventFilter(this);
    m_pages->showPage(Page::Empty);
    refreshCommands();
}

void MainWindow::makePages()
{
    const FileCheck files{FileStore(m_context.workspace)}; // its copies read a file once for all
    m_cards = new CardStack(m_openDossier, m_context.site, files, m_context.files.papers(),
                            m_context.language, m_part);
    m_part->setCards(m_cards);
    m_pages = new WindowPages(m_openDossier, *m_focus, *m_statusLine, this);
    m_startPages = std::make_unique<StartPages>(m_context, m_openDossier, *m_pages, *m_news);
    m_dossierPages = std::make_unique<DossierPages>(m_context, m_openDossier, *m_part, *m_pages, *m_news);
    m_publishingPages = std::make_unique<PublishingPages>(m_context, m_openDossier, files, *m_pages, *m_news);
    m_programPages = std::make_unique<ProgramPages>(m_context, *m_pages);
    m_statusLine->setAutomatic(m_context.preferences.automatic);
}

/// Hidden while all is there: an input that loses the focus hands over what was being typed.
MainWindow::~MainWindow()
{
    hide();
    m_textBar->disconnect(this); // a text that goes with the window tells it so
}

void MainWindow::connectAll()
{
    connectOpenDossier();
    connectOffers();
    connect(m_dossierListPane, &DossierListPane::openAsked, this, &MainWindow::open);
    connect(m_dossierListPane, &DossierListPane::newAsked, m_startPages.get(), &StartPages::showNewDossier);
    connect(m_dossierListPane, &DossierListPane::republishAsked, m_publishingPages.get(),
            &PublishingPages::showRepublish);
    connect(m_outline, &OutlinePane::sectionAsked, this, &MainWindow::showSection);
    connect(m_outline, &OutlinePane::lackAsked, this,
            [this](const QString &key, const QString &part) { m_part->goToSection(key, part, {}); });
    connect(m_dossierListPane, &DossierListPane::throwAwayAsked, m_offers.get(), &StatusOffers::throwAway);
    connect(m_dossierListPane, &DossierListPane::failed, m_news.get(), &StatusNews::tellError);
    connect(m_part, &SectionPane::sectionShown, this, [this](const QString &key) {
        m_lastSection = key == u"start"_s ? m_lastSection : key; // that of one dossier alone
        m_outline->setCurrent(key);
        m_preview->showSection(key);
        m_cards->showSection(key);
    });
    connect(&m_context.dossierList, &DossierList::created, this, [this](const DossierId &id) {
        if (m_pages->page() != Page::NewDossier)
            return;
        connect(
            &m_openDossier, &OpenDossier::opened, this,
            [this, id] {
                if (m_openDossier.work().id == id)
                    showPlace(u"start"_s, {}, u"summary"_s); // where one goes on writing
            },
            Qt::SingleShotConnection);
        open(id);
    });
    connect(m_statusLine, &StatusLine::publishAsked, m_publishingPages.get(), &PublishingPages::showPublish);
    connect(m_statusLine, &StatusLine::pageAsked, this, &MainWindow::seePage);
    connect(m_statusLine, &StatusLine::passwordAsked, m_startPages.get(), &StartPages::showFirstStart);
    connect(m_files.get(), &FileDialogs::importAsked, this, &MainWindow::importAsked);
    connect(m_files.get(), &FileDialogs::exportAsked, this, &MainWindow::exportAsked);
    connect(m_printer.get(), &PagePrinter::printed, this, &MainWindow::tell);
    connectPages();
}

// By value: it may be the id of what is left.
void MainWindow::open(DossierId id, const QString &part, const QString &field)
{
    m_goTo = {part, field};
    if (m_openDossier.isOpen() && m_openDossier.work().id == id) {
        m_openDossier.lookAgain();
        opened();
        return;
    }
    m_openDossier.open(id);
}

void MainWindow::opened()
{
    m_columns->setDossierOpen(true);
    refreshWalk();
    m_dossierListPane->setCurrent(m_openDossier.work().id);
    setWindowTitle(tr("%1 – Wijkdossier").arg(m_openDossier.work().title));
    noteRecent(m_context.workspace, {.id = m_openDossier.work().id, .title = m_openDossier.work().title});
    refreshRecent();
    m_pages->showPage(Page::Part);
    m_columns->walkTo(Columns::Part);
    if (const auto [part, field] = std::exchange(m_goTo, {}); !part.isEmpty() || !field.isEmpty())
        m_part->goTo(part, field);
    else
        m_part->showSection(sectionToBegin());
    refreshCommands();
}

/// Where one was, as far as the dossier has such a section; else where the plan is said in a sentence.
QString MainWindow::sectionToBegin() const
{
    const SjabloonText &sjabloon = m_openDossier.sjabloon();
    if (m_lastSection == u"title"_s || sjabloon.section(m_lastSection))
        return m_lastSection;
    const QString summary = sjabloon.sectionAt(u"summary"_s);
    return summary.isEmpty() && !sjabloon.sections.isEmpty() ? sjabloon.sections.first().key : summary;
}

void MainWindow::showSection(const QString &key)
{
    showPlace(key, {}, {});
}

void MainWindow::showPlace(const QString &section, const QString &part, const QString &field)
{
    if (!m_openDossier.isOpen())
        return;
    m_pages->showPage(Page::Part);
    m_part->goToSection(section, part, field);
}

void MainWindow::restore(const WindowSettings &settings)
{
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resize(1280, 800);
    m_columns->setWidths(settings.columns);
    m_dossierListPane->setOrder(settings.order);
    m_columns->setPreviewShown(settings.preview);
    m_named.value(u"preview"_s)->setChecked(settings.preview);
    m_lastSection = settings.section;
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
            .section = m_lastSection,
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
        if (ours && widget && m_part->isAncestorOf(widget)) {
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
