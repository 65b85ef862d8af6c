// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/windowcommands.h"

#include "views/look/look.h"

#include <QAction>
#include <QMenu>

namespace wd
{

WindowCommands::WindowCommands(QWidget &window)
    : m_window(window)
{
}

QAction *WindowCommands::add(const WindowCommand &command)
{
    auto *action = new QAction(command.words, &m_window);
    action->setObjectName(command.name);
    action->setShortcuts(command.keys);
    if (!command.sign.isEmpty())
        action->setIcon(icon(command.sign));
    QObject::connect(action, &QAction::triggered, &m_window, command.act);
    m_window.addAction(action);
    m_all.append(action);
    m_named.insert(command.name, action);
    return action;
}

void WindowCommands::addTo(QMenu &menu, const QList<WindowCommand> &commands)
{
    for (const WindowCommand &command : commands) {
        if (command.name.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(add(command));
    }
}

void WindowCommands::enable(const QStringList &names, bool enabled) const
{
    for (const QString &name : names)
        m_named.value(name)->setEnabled(enabled);
}

} // namespace wd
