// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow has as every program has it: the clipboard, the menus of inputs, recent dossiers, full
// screen.
#include "views/text/richtextedit.h"
#include "views/window/editcommands.h"
#include "views/window/mainwindow.h"
#include "views/window/partpane.h"
#include "views/words/plainly.h"

#include <QMenu>

namespace wd
{

using namespace Qt::StringLiterals;

void MainWindow::refreshEdits()
{
    const EditCommands::Able &able = m_edits->able();
    m_named.value(u"cut"_s)->setEnabled(able.cut);
    m_named.value(u"copy"_s)->setEnabled(able.copy);
    m_named.value(u"paste"_s)->setEnabled(able.paste);
    m_named.value(u"selectAll"_s)->setEnabled(able.selectAll);
}

/// Qt's own menu knows the undo of one input; the undo of an input in a dossier is the dossier's.
bool MainWindow::showInputMenu(QObject *watched, const QPoint &at)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    QWidget *input = widget && m_part->isAncestorOf(widget) ? EditCommands::inputOf(widget) : nullptr;
    if (!input || input->property("takesPaste").toBool())
        return false;
    input->setFocus(Qt::PopupFocusReason);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"inputMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name :
         {u"undo"_s, u"redo"_s, QString(), u"cut"_s, u"copy"_s, u"paste"_s, QString(), u"selectAll"_s})
        name.isEmpty() ? (void)menu->addSeparator() : menu->addAction(m_named.value(name));
    if (auto *rich = qobject_cast<RichTextEdit *>(input))
        rich->addTableActions(*menu);
    menu->popup(at);
    return true;
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

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

/// The desktop may take a window out of full screen too.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (QAction *full = m_named.value(u"fullScreen"_s); full && event->type() == QEvent::WindowStateChange)
        full->setChecked(isFullScreen());
}

} // namespace wd
