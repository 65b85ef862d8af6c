// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow has as every program has it: the clipboard, the menus of inputs, recent dossiers, full
// screen, and what another window takes over.
#include "views/sections/sectioneditor.h"
#include "views/text/richtextedit.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/keyboard/editcommands.h"
#include "views/window/keyboard/focuskeeper.h"
#include "views/window/mainwindow.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/overview/startpages.h"
#include "views/window/program/firststartpage.h"
#include "views/window/program/programpages.h"
#include "views/window/statusline.h"
#include "views/window/statusoffers.h"
#include "views/window/workcolumn.h"
#include "views/words/plainly.h"

#include <QMenu>
#include <QTextBrowser>

namespace wd
{

using namespace Qt::StringLiterals;
using Page = WindowPages::Page;

void MainWindow::refreshEdits()
{
    const EditCommands::Able &able = m_edits->able();
    m_named.value(u"cut"_s)->setEnabled(able.cut);
    m_named.value(u"copy"_s)->setEnabled(able.copy);
    m_named.value(u"paste"_s)->setEnabled(able.paste);
    m_named.value(u"selectAll"_s)->setEnabled(able.selectAll);
    refreshUndo();
}

/// In a text of the dossier undo is the dossier's, anywhere else that of the input one is in.
void MainWindow::refreshUndo()
{
    const EditCommands::Able &able = m_edits->able();
    const bool open = m_openDossier.isOpen() && !able.ownUndo;
    m_named.value(u"undo"_s)->setEnabled(able.ownUndo ? able.undo : open && m_openDossier.canUndo());
    m_named.value(u"redo"_s)->setEnabled(able.ownUndo ? able.redo : open && m_openDossier.canRedo());
    m_named.value(u"undo"_s)->setText(open && m_openDossier.canUndo()
                                          ? tr("Ongedaan maken: %1").arg(m_openDossier.undoName())
                                          : tr("Ongedaan maken"));
    m_named.value(u"redo"_s)->setText(
        open && m_openDossier.canRedo() ? tr("Opnieuw: %1").arg(m_openDossier.redoName()) : tr("Opnieuw"));
}

/// One menu for every text, which says the same as Bewerken; Qt's own knows nothing of the dossier.
bool MainWindow::showInputMenu(QObject *watched, const QPoint &at)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    QWidget *input = widget && isAncestorOf(widget) ? EditCommands::inputOf(widget) : nullptr;
    // A page that is read has links, of which Qt's menu knows; the palette acts on another input.
    if (qobject_cast<QTextBrowser *>(input) || (input && input->property("passesOn").toBool()))
        return false;
    if (!input || input->property("takesPaste").toBool())
        return false;
    input->setFocus(Qt::PopupFocusReason);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"inputMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name :
         {u"undo"_s, u"redo"_s, QString(), u"cut"_s, u"copy"_s, u"paste"_s, QString(), u"selectAll"_s})
        name.isEmpty() ? (void)menu->addSeparator() : menu->addAction(m_named.value(name));
    if (auto *rich = qobject_cast<RichTextEdit *>(input); rich && !rich->isReadOnly())
        rich->addTableActions(*menu);
    menu->popup(at);
    return true;
}

WindowCarryOver MainWindow::leave() const
{
    static const QMap<Page, QString> commands{
        {Page::FirstStart, u"logInAgain"_s}, {Page::NewDossier, u"newDossier"_s},
        {Page::Publish, u"publish"_s},       {Page::Withdraw, u"withdraw"_s},
        {Page::History, u"history"_s},       {Page::Trash, u"trash"_s},
        {Page::About, u"about"_s},           {Page::Settings, u"settings"_s},
        {Page::Help, u"helpTopics"_s},       {Page::Copies, u"copies"_s}};
    WindowCarryOver left{.settings = settings(),
                         .page = commands.value(m_work->pages().page()),
                         .asksPassword = m_work->pages().page() == Page::FirstStart
                             && m_work->start().firstStart().asksAgain(),
                         .words = typedIn(m_work->pages())};
    // The texts of the dossier are in the dossier, what is half typed of them in its drafts.
    for (const QWidget *editor : m_work->part().findChildren<SectionEditor *>()) {
        for (const QWidget *input : editor->findChildren<QWidget *>())
            left.words.remove(input->objectName());
    }
    left.words.insert(typedIn(*m_dossierListPane));
    return left;
}

void MainWindow::resume(const WindowCarryOver &left)
{
    TypedWords words = left.words;
    typeAgain(words, *m_dossierListPane);
    typeAgain(words, m_work->start().firstStart());
    WindowCarryOver rest = left; // a password that has its place again is kept nowhere else
    rest.words = words;
    if (rest.settings.dossier.isEmpty())
        return resumePage(rest);
    connect(
        &m_openDossier, &OpenDossier::opened, this,
        [this, rest] {
            if (m_openDossier.work().id.value == rest.settings.dossier)
                resumePage(rest);
        },
        Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
}

/// The page anew, and in it what stood there; what waits then is for inputs that are still to come.
void MainWindow::resumePage(const WindowCarryOver &left)
{
    QAction *action = m_named.value(left.page);
    if (left.asksPassword)
        m_work->start().firstStart().askPasswordAgain();
    if (left.page == u"logInAgain"_s)
        m_work->pages().showPage(Page::FirstStart);
    else if (action && action->isEnabled())
        action->trigger();
    m_toType = left.words;
    typeAgain(m_toType, *m_work->pages().currentWidget());
    for (const QWidget *input : m_work->pages().findChildren<QWidget *>())
        m_toType.remove(input->objectName());
}

void MainWindow::refreshRecent()
{
    m_recent->clear();
    const QList<RecentDossier> dossiers = recentDossiers(m_context.workspace);
    for (const RecentDossier &one : dossiers) {
        QString words = one.title.isEmpty() ? tr("Zonder naam") : plainly(one.title);
        auto *action = m_recent->addAction(words.replace(u'&', u"&&"_s));
        action->setObjectName(u"recent_"_s + one.id.value);
        // Queued: opening makes this menu anew.
        connect(action, &QAction::triggered, this, [this, id = one.id] { open(id); }, Qt::QueuedConnection);
    }
    m_recent->setEnabled(!dossiers.isEmpty());
}

void MainWindow::connectProgramPages()
{
    const ProgramPages *program = &m_work->program();
    connect(program, &ProgramPages::languageAsked, this, &MainWindow::languageAsked);
    connect(program, &ProgramPages::lookAsked, this, [this](Theme theme, double scale) {
        const QString name = theme == Theme::Dark ? u"themeDark"_s
            : theme == Theme::Light               ? u"themeLight"_s
                                                  : u"themeSystem"_s;
        m_named.value(name)->setChecked(true); // in the menu too
        Q_EMIT lookChanged(theme, scale);
    });
    connect(program, &ProgramPages::preferencesChanged, this, [this](const Preferences &preferences) {
        m_statusLine->setAutomatic(preferences.automatic);
        Q_EMIT preferencesChanged(preferences);
    });
    connect(program, &ProgramPages::copyAsked, m_offers.get(), &StatusOffers::askCopy);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

/// The desktop may take a window out of full screen too.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // What has the focus may have gone meanwhile; Qt would look for another control now.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_focus->isAdrift())
        m_focus->rest();
    if (QAction *full = m_named.value(u"fullScreen"_s); full && event->type() == QEvent::WindowStateChange)
        full->setChecked(isFullScreen());
}

} // namespace wd
