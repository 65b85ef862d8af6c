// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/undoableedits.h"

#include "views/dossiers/places.h"

namespace wd
{

UndoableEdits::UndoableEdits(WorkCopy &copy, const IdMaker &ids, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_copy(copy)
    , m_ids(ids)
    , m_clock(clock)
{
}

void UndoableEdits::edit(const QString &name, const std::function<void(Dossier &)> &how, bool typing)
{
    Dossier after = m_copy.work();
    how(after);
    if (!(after == m_copy.work()))
        makeStep(name, after, typing, {});
}

void UndoableEdits::settle(const NumberedConflict &card, ConflictChoice keep)
{
    if (renewCard(card))
        return;
    if (const auto settled = wd::settle(m_copy.work(), card.conflict, keep, m_ids); settled)
        makeStep(tr("keuze tussen twee teksten"), *settled, false, card);
    else
        Q_EMIT failed(settled.error());
}

/// The screen says `after` now, and undo knows the way back.
void UndoableEdits::makeStep(const QString &name, const Dossier &after, bool typing,
                             const std::optional<NumberedConflict> &settled)
{
    UndoEntry entry{.step = stepBetween(name, m_copy.work(), after),
                    .typing = typing,
                    .last = m_clock(),
                    .settled = settled};
    m_copy.setWork(after);
    if (settled)
        forgetConflict(settled->conflict);
    here().remember(std::move(entry));
    Q_EMIT undoChanged();
    Q_EMIT changed();
}

bool UndoableEdits::renewCard(const NumberedConflict &card)
{
    std::optional<Conflict> now = renewed(m_copy.work(), card.conflict);
    if (!now)
        return false;
    now->when = m_clock();
    m_copy.addConflict(*now);
    forgetConflict(card.conflict);
    const QString title = titleOfPart(m_copy.work(), card.conflict.place.part);
    Q_EMIT failed(
        {ErrorKind::Conflict, title.isEmpty() ? m_copy.work().title : title, QStringLiteral("renewed")});
    return true;
}

void UndoableEdits::forgetConflict(const Conflict &conflict)
{
    m_copy.forgetConflict(conflict);
    Q_EMIT conflictsChanged();
}

const UndoHistory &UndoableEdits::history() const
{
    const auto found = m_histories.constFind(m_copy.work().id);
    return found == m_histories.constEnd() ? m_none : *found;
}

void UndoableEdits::undo()
{
    if (!here().canUndo())
        return;
    UndoEntry entry = here().takeUndo();
    if (entry.settled) {
        m_copy.addConflict(entry.settled->conflict);
        Q_EMIT conflictsChanged();
    }
    walk(entry.step, Direction::Undo);
    here().undone(std::move(entry));
    Q_EMIT undoChanged();
}

void UndoableEdits::redo()
{
    if (!here().canRedo())
        return;
    UndoEntry entry = here().takeRedo();
    if (entry.settled)
        forgetConflict(entry.settled->conflict);
    walk(entry.step, Direction::Redo);
    here().redone(std::move(entry));
    Q_EMIT undoChanged();
}

/// Takes a step and tells where, and what was passed over.
void UndoableEdits::walk(const UndoStep &step, Direction direction)
{
    const UndoResult stepped = take(step, m_copy.work(), direction);
    m_copy.setWork(stepped.dossier);
    Q_EMIT changed();
    if (!step.isEmpty())
        Q_EMIT this->stepped(step.differences.first().place.part, step.differences.first().place.field);
    QStringList places;
    for (const Difference &one : stepped.passedOver) {
        const QString title = titleOfPart(m_copy.work(), one.place.part);
        places.append(title.isEmpty() ? step.name : title);
    }
    places.removeDuplicates();
    if (!places.isEmpty())
        Q_EMIT passedOver(places);
}

} // namespace wd
