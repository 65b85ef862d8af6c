// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of MainWindow do, and what it hears from the desk and the site.
#include "views/desk/places.h"
#include "views/look/look.h"
#include "views/text/richtextbar.h"
#include "views/window/attendance.h"
#include "views/window/cardstack.h"
#include "views/window/columns.h"
#include "views/window/commandpalette.h"
#include "views/window/editcommands.h"
#include "views/window/findbar.h"
#include "views/window/firststartpage.h"
#include "views/window/historypage.h"
#include "views/window/librarypane.h"
#include "views/window/mainwindow.h"
#include "views/window/newdossierpage.h"
#include "views/window/outlinepane.h"
#include "views/window/partpane.h"
#include "views/window/previewpane.h"
#include "views/window/publishpage.h"
#include "views/window/strip.h"
#include "views/window/trashpage.h"
#include "views/window/withdrawpage.h"
#include "views/words/sentences.h"

#include <QDesktopServices>
#include <QFileDialog>

namespace wd
{

using namespace Qt::StringLiterals;

void MainWindow::connectBench()
{
    new Attendance(m_bench, m_context.site, this);
    connect(&m_bench, &Workbench::opened, this, &MainWindow::opened);
    connect(&m_bench, &Workbench::closed, this, [this] {
        m_columns->setDossierOpen(false);
        m_shelf->setCurrent({});
        show(Page::Empty);
        refreshCommands();
    });
    connect(&m_bench, &Workbench::standingChanged, this, &MainWindow::refreshCommands);
    connect(&m_bench, &Workbench::undoChanged, this, &MainWindow::refreshCommands);
    connect(&m_bench, &Workbench::draftsChanged, this, [this] {
        const ShelfRow *row = m_context.library.row(m_bench.work().id);
        if (!row || !row->known || row->news.unfinished != m_bench.unfinished().size())
            m_context.library.readAnew(m_bench.work().id);
    });
    connect(&m_bench, &Workbench::stepped, this, [this](const QString &part, const QString &field) {
        if (page() == Page::Part)
            m_part->goTo(part, field);
    });
    connect(&m_bench, &Workbench::passedOver, this, [this](const QStringList &places) {
        m_strip->tell(
            tr("Niet teruggezet, want een collega veranderde het daarna: %1").arg(places.join(u", "_s)));
    });
    connect(&m_bench, &Workbench::failed, this,
            [this](const Error &error) { tell(sentence(error, m_context.language)); });
}

void MainWindow::connectSite()
{
    connect(&m_context.library, &Library::failed, this,
            [this](const Error &error) { tell(sentence(error, m_context.language)); });
    connect(m_shelf, &LibraryPane::failed, this,
            [this](const Error &error) { tell(sentence(error, m_context.language)); });
    connect(&m_context.files, &FileDesk::failed, this,
            [this](const Error &error) { tell(sentence(error, m_context.language)); });
    connect(&m_context.files, &FileDesk::copied, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(&m_context.site, &SitePort::moodChanged, this, &MainWindow::refreshCommands);
    connect(&m_bench, &Workbench::decided, &m_context.site, &SitePort::syncNow);
}

void MainWindow::connectPages()
{
    auto *publish = static_cast<PublishPage *>(m_shown.value(int(Page::Publish)));
    auto *withdraw = static_cast<WithdrawPage *>(m_shown.value(int(Page::Withdraw)));
    auto *history = static_cast<HistoryPage *>(m_shown.value(int(Page::History)));
    auto *trash = static_cast<TrashPage *>(m_shown.value(int(Page::Trash)));
    connect(m_cards, &CardStack::lookAsked, this, &MainWindow::showPublish);
    connect(m_cards, &CardStack::editAsked, m_part, &PartPane::goTo);
    connect(publish, &PublishPage::placeAsked, this, &MainWindow::showPlace);
    connect(m_find, &FindBar::placeAsked, this, &MainWindow::showPlace);
    connect(m_edits, &EditCommands::changed, this, &MainWindow::refreshEdits);
    connect(publish, &PublishPage::closeAsked, this, &MainWindow::showPart);
    connect(publish, &PublishPage::changesCounted, m_strip, &Strip::setChanges);
    connect(withdraw, &WithdrawPage::closeAsked, this, &MainWindow::showPart);
    connect(history, &HistoryPage::closeAsked, this, &MainWindow::showPart);
    connect(trash, &TrashPage::closeAsked, this, &MainWindow::showPart);
    connect(&m_context.library, &Library::created, m_newDossier, &NewDossierPage::made);
    connect(m_newDossier, &NewDossierPage::failed, this,
            [this](const Error &error) { tell(sentence(error, m_context.language)); });
}

void MainWindow::showPublish()
{
    if (!m_bench.isOpen())
        return;
    m_bench.save();
    show(Page::Publish);
    static_cast<PublishPage *>(m_shown.value(int(Page::Publish)))->begin();
}

void MainWindow::showWithdraw()
{
    if (!m_bench.isOpen())
        return;
    show(Page::Withdraw);
    static_cast<WithdrawPage *>(m_shown.value(int(Page::Withdraw)))->begin();
}

void MainWindow::showHistory(const QString &section)
{
    if (!m_bench.isOpen())
        return;
    show(Page::History);
    static_cast<HistoryPage *>(m_shown.value(int(Page::History)))->showSection(section);
}

void MainWindow::showTrash()
{
    if (!m_bench.isOpen())
        return;
    show(Page::Trash);
    static_cast<TrashPage *>(m_shown.value(int(Page::Trash)))->begin();
}

void MainWindow::loggedIn()
{
    const SiteAccount account = m_context.site.account();
    const QString may = !account.mayPublish ? tr("Of u mag publiceren, blijkt bij de eerste keer.")
        : *account.mayPublish               ? tr("U mag publiceren.")
                                            : tr("Publiceren doet een collega, op uw verzoek.");
    const QString kept = account.passwordKept
        ? tr("Uw wachtwoord is bewaard in de sleutelbos van deze computer.")
        : tr("Uw wachtwoord wordt niet bewaard; wij vragen het de volgende keer weer.");
    const QString welcome = tr("U bent aangemeld bij %1. %2 %3").arg(account.name, may, kept);
    if (m_bench.isOpen()) {
        showPart();
        tell(welcome);
        return;
    }
    show(Page::NewDossier);
    m_newDossier->begin(welcome);
}

void MainWindow::showFirstStart()
{
    if (m_context.site.mood() == SiteMood::NeedsPassword)
        m_firstStart->askPasswordAgain();
    else
        m_firstStart->askAnew();
    show(Page::FirstStart);
}

void MainWindow::tell(const QString &sentence)
{
    m_strip->tell(sentence);
}

void MainWindow::tellUntilRead(const QString &sentence)
{
    m_strip->tellUntilRead(sentence);
}

void MainWindow::seePage()
{
    if (m_bench.isOpen() && m_bench.standing().published)
        QDesktopServices::openUrl(QUrl(m_bench.standing().address));
}

void MainWindow::seeAsResident()
{
    const bool published = m_bench.isOpen() && m_bench.standing().published;
    QDesktopServices::openUrl(published ? QUrl(m_bench.standing().address)
                                        : m_context.site.residentAddress());
}

void MainWindow::throwAway()
{
    if (m_bench.isOpen())
        throwAwayDossier(m_bench.work().id);
}

/// By value: the id is often that of the open dossier, which goes before the last use of it.
void MainWindow::throwAwayDossier(DossierId id)
{
    const ShelfRow *row = m_context.library.row(id);
    const bool here = m_bench.isOpen() && m_bench.work().id == id;
    if (row && row->news.newer)
        return tell(tr("Een nieuwer Wijkdossier maakte dit dossier. Hier kunt u het alleen lezen."));
    const QString title = here ? m_bench.work().title : row ? row->row.title : QString();
    if (here)
        m_bench.open({});
    m_context.library.throwAway(id);
    forgetRecent(m_context.workspace, id);
    refreshRecent();
    m_strip->tell(tr("%1 ligt in de prullenbak. Daar blijft het minstens 30 dagen.").arg(title),
                  tr("Zet terug"), [this, id] {
                      m_context.library.putBack(id);
                      open(id);
                  });
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
    m_columns->walkTo(Columns::Shelf);
    m_shelf->focusSearch();
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

void MainWindow::refreshCommands()
{
    const bool open = m_bench.isOpen(), may = open && !m_bench.readOnly();
    const auto enable = [this](const QString &name, bool enabled) {
        if (QAction *action = m_named.value(name))
            action->setEnabled(enabled);
    };
    for (QAction *action : m_commands) {
        if (action->objectName().startsWith(u"section_"_s) || action->objectName().startsWith(u"export"_s))
            action->setEnabled(open);
    }
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
    enable(u"goFormat"_s, m_textBar->edit() != nullptr);
    enable(u"withdraw"_s, may && m_bench.standing().published);
    enable(u"seePublicPage"_s, open && m_bench.standing().published);
    refreshUndo();
}

} // namespace wd
