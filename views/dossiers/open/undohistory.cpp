// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/undohistory.h"

#include <algorithm>
#include <chrono>

namespace wd
{

using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds joins = 2s; ///< typing goes on in a step until a pause of this length
constexpr qsizetype mostSteps = 500;

/// The same places, which nobody else touched in between: typing in one field, not in the next.
bool goesOnFrom(const UndoStep &a, const UndoStep &b)
{
    return a.name == b.name
        && std::equal(a.differences.begin(), a.differences.end(), b.differences.begin(), b.differences.end(),
                      [](const Difference &x, const Difference &y) {
                          return x.list == y.list && x.place == y.place && x.after == y.before;
                      });
}

} // namespace

bool UndoHistory::goesOnWith(const UndoEntry &entry) const
{
    if (!entry.typing || !m_redo.isEmpty() || m_undo.isEmpty())
        return false;
    const UndoEntry &last = m_undo.last();
    return last.typing && last.last.msecsTo(entry.last) < joins.count() && goesOnFrom(last.step, entry.step);
}

void UndoHistory::remember(UndoEntry &&entry)
{
    if (goesOnWith(entry)) {
        UndoEntry &last = m_undo.last();
        last.step = joined(last.step, entry.step);
        last.last = entry.last;
        if (last.step.isEmpty())
            m_undo.removeLast();
    } else {
        m_undo.append(std::move(entry));
        if (m_undo.size() > mostSteps)
            m_undo.removeFirst();
    }
    m_redo.clear();
}

QString UndoHistory::undoName() const
{
    return canUndo() ? m_undo.last().step.name : QString();
}

QString UndoHistory::redoName() const
{
    return canRedo() ? m_redo.last().step.name : QString();
}

} // namespace wd
