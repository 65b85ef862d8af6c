// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow leaves to the one that comes in its place.
#include "views/sections/sectioneditor.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/mainwindow.h"
#include "views/window/menus/windowcommands.h"
#include "views/window/menus/windowmenus.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/overview/startpages.h"
#include "views/window/program/firststartpage.h"
#include "views/window/workcolumn.h"

#include <QAction>
#include <QEvent>

namespace wd
{

using namespace Qt::StringLiterals;
using Page = WindowPages::Page;

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
    QAction *action = m_menus->commands().action(left.page);
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

/// Types again in an input that comes later than its page.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_toType.isEmpty() && watched->isWidgetType()
        && isAncestorOf(static_cast<QWidget *>(watched)))
        (void)typeAgainIn(m_toType, *static_cast<QWidget *>(watched));
    return QMainWindow::eventFilter(watched, event);
}

} // namespace wd
