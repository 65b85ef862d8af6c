// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace wd
{

class WindowCommands;

/// The menu with the right button, one for every text of a window, which says the same as *Bewerken*; Qt's
/// own knows nothing of the dossier.
class InputMenu : public QObject
{
    Q_OBJECT

public:
    InputMenu(const WindowCommands &commands, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showMenu(QObject *watched, const QPoint &at);

    const WindowCommands &m_commands;
    QWidget &m_window;
};

} // namespace wd
