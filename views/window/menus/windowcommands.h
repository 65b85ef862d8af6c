// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace wd
{

/// One thing that can be asked of a window. One without a name is a line between those beside it in a menu.
struct WindowCommand {
    QString name = {}; ///< of its action, for who looks for it
    QString words = {};
    QList<QKeySequence> keys = {};
    std::function<void()> act = {};
    QString sign = {}; ///< its icon; empty: none
};

/// All that can be asked of a window, in the order in which it was added: each thing is one action with a
/// name, which its menu, its keys and the palette share. The window owns the actions.
class WindowCommands
{
public:
    explicit WindowCommands(QWidget &window);

    QAction *add(const WindowCommand &command);
    /// Adds them, and puts them into a menu below what is there.
    void addTo(QMenu &menu, const QList<WindowCommand> &commands);

    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Null: nothing of that name was added.
    [[nodiscard]] QAction *action(const QString &name) const { return m_named.value(name); }
    void enable(const QStringList &names, bool enabled) const; ///< of names that were added

private:
    QWidget &m_window;
    QList<QAction *> m_all;
    QHash<QString, QAction *> m_named;
};

} // namespace wd
