// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"
#include "model/undo/undostep.h"

#include <optional>

namespace wd
{

/// One step of the undo history, and what goes with it.
struct UndoEntry {
    UndoStep step;
    bool typing = false;
    QDateTime last; ///< UTC, of the newest edit that is joined in it
    std::optional<NumberedConflict> settled; ///< the card that comes back with undo
};

/// The steps of one dossier that can be taken back or done again, the newest first. Keeps 500; what they
/// change is up to the caller.
class UndoHistory
{
public:
    /// Typing in the same field joins the step before it, until a pause of two seconds; what was taken back
    /// cannot be done again after this.
    void remember(UndoEntry &&entry);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    /// Empty when there is none.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;

    /// The step to take back next; there must be one. Once it is taken back, undone() makes it the next to do
    /// again.
    [[nodiscard]] UndoEntry takeUndo() { return m_undo.takeLast(); }
    void undone(UndoEntry &&entry) { m_redo.append(std::move(entry)); }
    /// The same the other way.
    [[nodiscard]] UndoEntry takeRedo() { return m_redo.takeLast(); }
    void redone(UndoEntry &&entry) { m_undo.append(std::move(entry)); }

private:
    [[nodiscard]] bool goesOnWith(const UndoEntry &entry) const;

    QList<UndoEntry> m_undo, m_redo;
};

} // namespace wd
