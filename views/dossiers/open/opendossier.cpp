// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/opendossier.h"

#include "views/dossiers/open/opendossierstate.h"
#include "views/dossiers/places.h"

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto joins = 2s; ///< typing goes on in a step until a pause of this length
constexpr qsizetype mostSteps = 500;

/// The same places, which nobody else touched in between: typing in one field, not in the next.
bool goesOnFrom(const UndoStep &a, const UndoStep &b)
{
    return a.name == b.name
        && std::equal(a.differences.begin(), a.differences.end(), b.differences.begin(), b.differences.end(),
                      [](const Difference &x, const Difference &y) {
                          return x.list == y.list && x.part == y.part && x.field == y.field
                              && x.after == y.before;
                      });
}

} // namespace

OpenDossier::OpenDossier(StoreThread &store, SitePort &site, const SjabloonCatalogue &sjablonen, IdMaker ids,
                         Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(store, site, sjablonen, std::move(ids), std::move(clock)))
{
    d->saveSoon.setSingleShot(true);
    connect(&d->saveSoon, &QTimer::timeout, this, &OpenDossier::saveNow);
    connect(&store, &StoreThread::othersWrote, this, &OpenDossier::lookAgain);
}

bool OpenDossier::isOpen() const
{
    return d->open;
}

const Dossier &OpenDossier::work() const
{
    return d->work;
}

const SjabloonCatalogue &OpenDossier::sjablonen() const
{
    return d->sjablonen;
}

const SjabloonText &OpenDossier::sjabloon() const
{
    return d->sjablonen.of(d->work);
}

const PublicationStatus &OpenDossier::publicationStatus() const
{
    return d->publicationStatus;
}

const std::optional<PendingIntent> &OpenDossier::intent() const
{
    return d->intent;
}

const QList<NumberedConflict> &OpenDossier::conflicts() const
{
    return d->conflicts;
}

bool OpenDossier::readOnly() const
{
    return d->work.schema > currentSchema || !d->work.deleted.isEmpty();
}

QDate OpenDossier::today() const
{
    return d->clock().toLocalTime().date();
}

const IdMaker &OpenDossier::ids() const
{
    return d->ids;
}

const Clock &OpenDossier::clock() const
{
    return d->clock;
}

void OpenDossier::edit(const QString &name, const std::function<void(Dossier &)> &how, EditKind editKind)
{
    if (!d->open || readOnly())
        return;
    Dossier after = d->work;
    how(after);
    if (after == d->work)
        return;
    UndoEntry entry{.step = stepBetween(name, d->work, after),
                    .typing = editKind == EditKind::Typing,
                    .last = d->clock(),
                    .settled = std::nullopt};
    d->work = std::move(after);
    remember(std::move(entry));
    Q_EMIT changed();
    saveLater();
}

void OpenDossier::remember(UndoEntry &&entry)
{
    Private::Stacks &stacks = d->here();
    const bool goesOn = entry.typing && stacks.redo.isEmpty() && !stacks.undo.isEmpty()
        && stacks.undo.last().typing
        && stacks.undo.last().last.msecsTo(entry.last) < std::chrono::milliseconds(joins).count()
        && goesOnFrom(stacks.undo.last().step, entry.step);
    if (goesOn) {
        UndoEntry &last = stacks.undo.last();
        last.step = joined(last.step, entry.step);
        last.last = entry.last;
        if (last.step.isEmpty())
            stacks.undo.removeLast();
    } else {
        stacks.undo.append(std::move(entry));
        if (stacks.undo.size() > mostSteps)
            stacks.undo.removeFirst();
    }
    stacks.redo.clear();
    Q_EMIT undoChanged();
}

bool OpenDossier::canUndo() const
{
    return d->open && !d->here().undo.isEmpty();
}

bool OpenDossier::canRedo() const
{
    return d->open && !d->here().redo.isEmpty();
}

QString OpenDossier::undoName() const
{
    return canUndo() ? d->here().undo.last().step.name : QString();
}

QString OpenDossier::redoName() const
{
    return canRedo() ? d->here().redo.last().step.name : QString();
}

void OpenDossier::undo()
{
    Q_EMIT flushAsked();
    if (!canUndo() || readOnly())
        return;
    UndoEntry entry = d->here().undo.takeLast();
    if (entry.settled) {
        d->newConflicts.append(entry.settled->conflict);
        d->conflicts.append({.number = 0, .conflict = entry.settled->conflict});
        Q_EMIT conflictsChanged();
    }
    walk(entry.step, Direction::Undo);
    d->here().redo.append(std::move(entry));
    Q_EMIT undoChanged();
}

void OpenDossier::redo()
{
    Q_EMIT flushAsked();
    if (!canRedo() || readOnly())
        return;
    UndoEntry entry = d->here().redo.takeLast();
    if (entry.settled)
        forgetConflict(entry.settled->conflict);
    walk(entry.step, Direction::Redo);
    d->here().undo.append(std::move(entry));
    Q_EMIT undoChanged();
}

/// Takes a step and tells where, and what was passed over.
void OpenDossier::walk(const UndoStep &step, Direction direction)
{
    const UndoResult stepped = take(step, d->work, direction);
    d->work = stepped.dossier;
    Q_EMIT changed();
    saveLater();
    if (!step.isEmpty())
        Q_EMIT this->stepped(step.differences.first().part, step.differences.first().field);
    QStringList places;
    for (const Difference &one : stepped.passedOver) {
        const QString title = titleOfPart(d->work, one.part);
        places.append(title.isEmpty() ? step.name : title);
    }
    places.removeDuplicates();
    if (!places.isEmpty())
        Q_EMIT passedOver(places);
}

void OpenDossier::settle(int number, ConflictChoice keep)
{
    const auto found = std::find_if(d->conflicts.begin(), d->conflicts.end(),
                                    [number](const NumberedConflict &one) { return one.number == number; });
    if (found == d->conflicts.end() || readOnly())
        return;
    Q_EMIT flushAsked();
    const NumberedConflict card = *found;
    if (renewCard(card))
        return;
    const auto settled = wd::settle(d->work, card.conflict, keep, d->ids);
    if (!settled) {
        Q_EMIT failed(settled.error());
        return;
    }
    UndoEntry entry{.step = stepBetween(tr("keuze tussen twee teksten"), d->work, *settled),
                    .typing = false,
                    .last = d->clock(),
                    .settled = card};
    d->work = *settled;
    forgetConflict(card.conflict);
    remember(std::move(entry));
    Q_EMIT changed();
    saveLater();
}

/// A card that is older than what stands in its place by now shows that instead, and asks again.
bool OpenDossier::renewCard(const NumberedConflict &card)
{
    std::optional<Conflict> now = renewed(d->work, card.conflict);
    if (!now)
        return false;
    now->when = d->clock();
    d->newConflicts.append(*now);
    d->conflicts.append({.number = 0, .conflict = *now});
    forgetConflict(card.conflict);
    const QString title = titleOfPart(d->work, card.conflict.part);
    Q_EMIT failed({ErrorKind::Conflict, title.isEmpty() ? d->work.title : title, QStringLiteral("renewed")});
    saveLater();
    return true;
}

void OpenDossier::forgetConflict(const Conflict &conflict)
{
    d->newConflicts.removeAll(conflict);
    d->conflicts.removeIf([&](const NumberedConflict &one) {
        if (!(one.conflict == conflict))
            return false;
        d->settled.append(one);
        return true;
    });
    Q_EMIT conflictsChanged();
}

void OpenDossier::askHistory()
{
    if (!d->open)
        return;
    d->store.ask<QList<KeptRevision>>(
        this, [id = d->work.id](Store &store) { return store.revisions(id); },
        [this](const Result<QList<KeptRevision>> &kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            QList<HistoryEntry> entries;
            for (const KeptRevision &one : *kept)
                entries.append(
                    {.revision = one.revision.number, .at = one.agreedAt, .dossier = one.revision.dossier});
            Q_EMIT history(entries);
        });
}

} // namespace wd
