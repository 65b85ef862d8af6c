// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/inputmenu.h"

#include "views/text/richtextedit.h"
#include "views/window/keyboard/focusedinput.h"
#include "views/window/menus/windowcommands.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBrowser>

namespace wd
{

using namespace Qt::StringLiterals;

InputMenu::InputMenu(const WindowCommands &commands, QWidget &window)
    : m_commands(commands)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool InputMenu::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::ContextMenu
            && showMenu(watched, static_cast<QContextMenuEvent *>(event)->globalPos()))
        || QObject::eventFilter(watched, event);
}

bool InputMenu::showMenu(QObject *watched, const QPoint &at)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    QWidget *input = widget && m_window.isAncestorOf(widget) ? FocusedInput::inputOf(widget) : nullptr;
    // A page that is read has links, of which Qt's menu knows; the palette acts on another input.
    if (qobject_cast<QTextBrowser *>(input) || (input && input->property("passesOn").toBool()))
        return false;
    if (!input || input->property("takesPaste").toBool())
        return false;
    input->setFocus(Qt::PopupFocusReason);
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(u"inputMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name :
         {u"undo"_s, u"redo"_s, QString(), u"cut"_s, u"copy"_s, u"paste"_s, QString(), u"selectAll"_s})
        name.isEmpty() ? (void)menu->addSeparator() : menu->addAction(m_commands.action(name));
    if (auto *rich = qobject_cast<RichTextEdit *>(input); rich && !rich->isReadOnly())
        rich->addTableActions(*menu);
    menu->popup(at);
    return true;
}

} // namespace wd
