// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/commands/scene.h"

#include <functional>

namespace wd::test
{

/// What is expected of one command: in which states it can be given, and what has become of it then.
struct CommandRow {
    QString name; ///< of the action; ends in "*": of every action that begins so
    QString where; ///< of the states Open, Empty and ReadOnly the letters O, E and R
    std::function<bool(Scene &)> became; ///< waited for
    std::function<bool(Scene &)> before = {}; ///< what it acts on; false: it could not be made
    bool ends = false; ///< closes the window or the workspace: the next command has a new one
    [[nodiscard]] bool fits(const QString &action) const
    {
        return name.endsWith(QChar(u'*')) ? action.startsWith(name.chopped(1)) : action == name;
    }
    [[nodiscard]] bool isIn(State state) const
    {
        return where.contains(QStringLiteral("OER").at(int(state)));
    }
};

/// Every command of the window, once.
[[nodiscard]] const QList<CommandRow> &commandTable();

} // namespace wd::test
