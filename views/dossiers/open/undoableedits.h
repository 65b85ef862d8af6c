// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/open/undohistory.h"
#include "views/dossiers/open/workcopy.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace wd
{

/// Changes the open dossier in named steps that can be taken back and done again, also when the dossier was
/// left meanwhile; settling a conflict is such a step. Whether one may is asked by the caller.
class UndoableEdits : public QObject
{
    Q_OBJECT

public:
    UndoableEdits(WorkCopy &copy, const IdMaker &ids, const Clock &clock, QObject *parent = nullptr);

    /// One step, unless `how` changes nothing. `typing`: it may join the step before it.
    void edit(const QString &name, const std::function<void(Dossier &)> &how, bool typing);
    /// A card that is older than what stands in its place shows that instead, and asks again.
    void settle(const NumberedConflict &card, ConflictChoice keep);

    [[nodiscard]] const UndoHistory &history() const; ///< of the open dossier
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    void conflictsChanged();
    void undoChanged();
    void stepped(const QString &part, const QString &field); ///< undo or redo changed this place
    void passedOver(const QStringList &places);
    void failed(const wd::Error &error);

private:
    void makeStep(const QString &name, const Dossier &after, bool typing,
                  const std::optional<NumberedConflict> &settled);
    void walk(const UndoStep &step, Direction direction);
    bool renewCard(const NumberedConflict &card);
    void forgetConflict(const Conflict &conflict);
    [[nodiscard]] UndoHistory &here() { return m_histories[m_copy.work().id]; }

    WorkCopy &m_copy;
    const IdMaker &m_ids;
    const Clock &m_clock;
    QHash<DossierId, UndoHistory> m_histories;
    const UndoHistory m_none;
};

} // namespace wd
