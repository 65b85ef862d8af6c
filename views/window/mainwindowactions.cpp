// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of MainWindow do, and what it hears from the desk and the site.
#include "views/look/look.h"
#include "views/text/richtextbar.h"
#include "views/window/columns.h"
#include "views/window/dossier/dossiernavigation.h"
#include "views/window/dossier/outlinepane.h"
#include "views/window/dossier/presencereporter.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/dossier/textbarrow.h"
#include "views/window/keyboard/commandpalette.h"
#include "views/window/keyboard/editcommands.h"
#include "views/window/mainwindow.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/overview/startpages.h"
#include "views/window/preview/previewpane.h"
#include "views/window/publishing/publishingpages.h"
#include "views/window/statusline.h"
#include "views/window/statusnews.h"
#include "views/window/statusoffers.h"
#include "views/window/walkbar.h"
#include "views/window/workcolumn.h"

#include <QDesktopServices>

namespace wd
{

using namespace Qt::StringLiterals;
using Page = WindowPages::Page;

void MainWindow::connectOpenDossier()
{
    new PresenceReporter(m_openDossier, m_context.site, this);
    connect(&m_openDossier, &OpenDossier::closed, this, [this] {
        m_columns->setDossierOpen(false);
        m_dossierListPane->setCurrent({});
        m_work->pages().showPage(Page::Empty);
        refreshCommands();
    });
    connect(&m_openDossier, &OpenDossier::publicationStatusChanged, this, &MainWindow::refreshCommands);
    connect(&m_openDossier, &OpenDossier::undoChanged, this, &MainWindow::refreshCommands);
    connect(&m_openDossier, &OpenDossier::draftsChanged, this, [this] {
        const DossierListRow *row = m_context.dossierList.row(m_openDossier.work().id);
        if (!row || !row->known || row->news.unfinished != m_openDossier.unfinished().size())
            m_context.dossierList.readAnew(m_openDossier.work().id);
    });
    connect(&m_context.files, &WorkspaceFiles::copied, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(&m_context.site, &SitePort::siteStateChanged, this, &MainWindow::refreshCommands);
    connect(&m_openDossier, &OpenDossier::decided, &m_context.site, &SitePort::syncNow);
    connect(&m_work->navigation(), &DossierNavigation::arriving, this, [this] {
        const Dossier &dossier = m_openDossier.work();
        m_columns->setDossierOpen(true);
        m_work->walkBar().refresh(*m_columns, true);
        m_dossierListPane->setCurrent(dossier.id);
        setWindowTitle(tr("%1 – Wijkdossier").arg(dossier.title));
        noteRecent(m_context.workspace, {.id = dossier.id, .title = dossier.title});
        refreshRecent();
    });
    connect(&m_work->navigation(), &DossierNavigation::arrived, this, &MainWindow::refreshCommands);
}

void MainWindow::connectOffers()
{
    const StatusOffers *offers = m_offers.get();
    connect(offers, &StatusOffers::thrownAway, this, [this](const DossierId &id) {
        forgetRecent(m_context.workspace, id);
        refreshRecent();
    });
    connect(offers, &StatusOffers::openAsked, this, [this](const DossierId &id) { open(id); });
    connect(offers, &StatusOffers::resetPracticeAsked, this, &MainWindow::resetPracticeAsked);
    connect(offers, &StatusOffers::restoreCopyAsked, this, &MainWindow::restoreCopyAsked);
}

void MainWindow::connectPages()
{
    const WindowPages *pages = &m_work->pages();
    connect(pages, &WindowPages::leaving, this, [this] { m_toType.clear(); }); // it was for that page
    connect(pages, &WindowPages::placed, this, &MainWindow::placed);
    connect(&m_work->textBar(), &TextBarRow::editChanged, this, &MainWindow::refreshCommands);
    connect(m_edits, &EditCommands::changed, this, &MainWindow::refreshEdits);
    connect(&m_work->start(), &StartPages::practiceAsked, this, &MainWindow::practiceAsked);
    connect(&m_work->start(), &StartPages::exampleAsked, this,
            [this] { m_work->navigation().openFirst(m_dossierListPane->shownDossiers()); });
    connect(&m_work->publishing(), &PublishingPages::changesCounted, m_statusLine, &StatusLine::setChanges);
    connectProgramPages();
}

void MainWindow::showFirstStart()
{
    m_work->start().showFirstStart();
}

void MainWindow::tell(const QString &sentence)
{
    m_statusLine->tell(sentence);
}

void MainWindow::tellUntilRead(const QString &sentence)
{
    m_statusLine->tellUntilRead(sentence);
}

void MainWindow::seePage()
{
    if (m_openDossier.isOpen() && m_openDossier.publicationStatus().published)
        QDesktopServices::openUrl(QUrl(m_openDossier.publicationStatus().address));
}

void MainWindow::seeAsResident()
{
    const bool published = m_openDossier.isOpen() && m_openDossier.publicationStatus().published;
    QDesktopServices::openUrl(published ? QUrl(m_openDossier.publicationStatus().address)
                                        : m_context.site.residentAddress());
}

void MainWindow::togglePreview()
{
    const bool shown = !m_columns->isPreviewShown();
    m_columns->setPreviewShown(shown);
    m_named.value(u"preview"_s)->setChecked(shown);
    if (shown && m_columns->folded() < 3)
        m_columns->walkTo(Columns::Preview);
}

void MainWindow::focusSearch()
{
    m_columns->walkTo(Columns::ShownDossiers);
    m_dossierListPane->focusSearch();
}

void MainWindow::showPalette()
{
    m_palette->open(m_commands);
}

void MainWindow::setTheme(Theme theme)
{
    Q_EMIT lookChanged(theme, typeScale());
}

void MainWindow::setTypeScale(double scale)
{
    Q_EMIT lookChanged(currentTheme(), std::clamp(scale, 1.0, 2.0));
}

/// Those of the sjabloon the open dossier follows, by its names.
void MainWindow::refreshSections()
{
    const bool open = m_openDossier.isOpen();
    const SjabloonText &sjabloon = open ? m_openDossier.sjabloon() : m_context.sjablonen.of(Sjabloon());
    for (QAction *action : std::as_const(m_commands)) {
        if (!action->objectName().startsWith(u"section_"_s))
            continue;
        const QString label
            = sectionWords(sjabloon, action->objectName().section(u'_', 1), m_context.language).label;
        action->setText(label.isEmpty() ? action->text() : label);
        action->setVisible(!label.isEmpty());
        action->setEnabled(open && !label.isEmpty());
    }
}

void MainWindow::refreshCommands()
{
    const bool open = m_openDossier.isOpen(), may = open && !m_openDossier.readOnly();
    const auto enable = [this](const QString &name, bool enabled) {
        if (QAction *action = m_named.value(name))
            action->setEnabled(enabled);
    };
    for (QAction *action : m_commands) {
        if (action->objectName().startsWith(u"export"_s))
            action->setEnabled(open);
    }
    refreshSections();
    for (const QString &name : {u"save"_s, u"throwAwayDossier"_s, u"publish"_s})
        enable(name, may);
    for (const QString &name :
         {u"history"_s, u"trash"_s, u"preview"_s, u"goOutline"_s, u"goPart"_s, u"help"_s, u"print"_s,
          u"find"_s, u"findNext"_s, u"findPrevious"_s, u"historyWhole"_s})
        enable(name, open);
    // Ctrl+F looks where one is: in the dossier, and without one in all of them.
    const QKeySequence find(QKeySequence::Find), all(u"Ctrl+Shift+F"_s);
    m_named.value(u"search"_s)->setShortcuts(open ? QList{all} : QList{find, all});
    const QKeySequence help(u"F1"_s), topics(u"Shift+F1"_s);
    m_named.value(u"helpTopics"_s)->setShortcuts(open ? QList{topics} : QList{help, topics});
    enable(u"goFormat"_s, m_work->textBar().bar().edit() != nullptr);
    enable(u"withdraw"_s, may && m_openDossier.publicationStatus().published);
    enable(u"seePublicPage"_s, open && m_openDossier.publicationStatus().published);
    refreshUndo();
}

} // namespace wd
