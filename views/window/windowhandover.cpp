// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/windowhandover.h"

#include "views/sections/sectioneditor.h"
#include "views/window/columns.h"
#include "views/window/dossier/dossiernavigation.h"
#include "views/window/dossier/sectionpane.h"
#include "views/window/menus/viewmenu.h"
#include "views/window/menus/windowcommands.h"
#include "views/window/menus/windowmenus.h"
#include "views/window/overview/dossierlistpane.h"
#include "views/window/overview/startpages.h"
#include "views/window/program/firststartpage.h"
#include "views/window/workcolumn.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

namespace wd
{

using namespace Qt::StringLiterals;
using Page = WindowPages::Page;

namespace
{

/// The name of the command that shows a page; empty: of the part, or of what is shown anew by nothing.
QString commandOf(Page page)
{
    static const QMap<Page, QString> commands{
        {Page::FirstStart, u"logInAgain"_s}, {Page::NewDossier, u"newDossier"_s},
        {Page::Publish, u"publish"_s},       {Page::Withdraw, u"withdraw"_s},
        {Page::History, u"history"_s},       {Page::Trash, u"trash"_s},
        {Page::About, u"about"_s},           {Page::Settings, u"settings"_s},
        {Page::Help, u"helpTopics"_s},       {Page::Copies, u"copies"_s}};
    return commands.value(page);
}

} // namespace

WindowHandover::WindowHandover(OpenDossier &openDossier, const Parts &parts)
    : m_openDossier(openDossier)
    , m_parts(parts)
{
    connect(&m_parts.work.pages(), &WindowPages::leaving, this, [this] {
        m_toType.clear(); // that was for the page before
    });
    qApp->installEventFilter(this);
}

WindowSettings WindowHandover::settings() const
{
    return {.geometry = m_parts.window.saveGeometry(),
            .columns = m_parts.columns.widths(),
            .preview = m_parts.columns.isPreviewShown(),
            .order = m_parts.dossiers.shownDossiers().order(),
            .dossier = m_openDossier.isOpen() ? m_openDossier.work().id.value : QString(),
            .section = m_parts.work.navigation().lastSection(),
            .theme = currentTheme(),
            .typeScale = typeScale()};
}

void WindowHandover::restore(const WindowSettings &settings)
{
    if (settings.geometry.isEmpty() || !m_parts.window.restoreGeometry(settings.geometry))
        m_parts.window.resize(1280, 800);
    m_parts.columns.setWidths(settings.columns);
    m_parts.dossiers.setOrder(settings.order);
    m_parts.menus.view().showPreview(settings.preview);
    m_parts.work.navigation().setLastSection(settings.section);
    if (!settings.dossier.isEmpty())
        m_openDossier.open({settings.dossier});
}

WindowCarryOver WindowHandover::leave() const
{
    const Page page = m_parts.work.pages().page();
    WindowCarryOver left{.settings = settings(),
                         .page = commandOf(page),
                         .asksPassword
                         = page == Page::FirstStart && m_parts.work.start().firstStart().asksAgain(),
                         .words = typedIn(m_parts.work.pages())};
    // The texts of the dossier are in the dossier, what is half typed of them in its drafts.
    for (const QWidget *editor : m_parts.work.part().findChildren<SectionEditor *>()) {
        for (const QWidget *input : editor->findChildren<QWidget *>())
            left.words.remove(input->objectName());
    }
    left.words.insert(typedIn(m_parts.dossiers));
    return left;
}

void WindowHandover::resume(const WindowCarryOver &left)
{
    WindowCarryOver rest = left; // a password that has its place again is kept nowhere else
    typeAgain(rest.words, m_parts.dossiers);
    typeAgain(rest.words, m_parts.work.start().firstStart());
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
void WindowHandover::resumePage(const WindowCarryOver &left)
{
    QAction *action = m_parts.menus.commands().action(left.page);
    if (left.asksPassword)
        m_parts.work.start().firstStart().askPasswordAgain();
    if (left.page == u"logInAgain"_s)
        m_parts.work.pages().showPage(Page::FirstStart);
    else if (action && action->isEnabled())
        action->trigger();
    m_toType = left.words;
    typeAgain(m_toType, *m_parts.work.pages().currentWidget());
    for (const QWidget *input : m_parts.work.pages().findChildren<QWidget *>())
        m_toType.remove(input->objectName());
}

bool WindowHandover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_toType.isEmpty() && watched->isWidgetType()
        && m_parts.window.isAncestorOf(static_cast<QWidget *>(watched)))
        (void)typeAgainIn(m_toType, *static_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

} // namespace wd
