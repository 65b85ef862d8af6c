// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a Workbench reads and writes: every save and every look is a merge, so that nobody's words are lost.
#include "model/dossier/dossierjson.h"
#include "model/dossier/publicview.h"
#include "views/desk/workbench.h"
#include "views/desk/workbenchstate.h"

namespace wd
{

using namespace std::chrono_literals;

namespace
{

constexpr auto pause = 400ms; ///< after the last edit
constexpr qint64 mostUnsaved = 800; ///< ms after the first

using Reader = std::function<Standing(Store &, const Desk &)>;

Result<DeskSeen> look(Store &store, const DossierId &id, const Reader &standing)
{
    DeskSeen seen;
    WD_ASSIGN(seen.desk, store.read(id));
    seen.standing = standing(store, seen.desk);
    WD_ASSIGN(seen.drafts, store.drafts(id));
    return seen;
}

/// What the next save carries to the store.
struct Errand {
    DossierId id;
    Dossier stored, work;
    QList<Conflict> newConflicts;
    QList<int> settled;
    QDateTime now;
};

Result<DeskSeen> carryOut(Store &store, const Errand &errand, const Reader &standing)
{
    DeskSeen seen;
    WD_ASSIGN(seen.desk, store.change(errand.id, [&errand](Desk &desk) -> Result<void> {
        desk.conflicts.removeIf(
            [&](const NumberedConflict &one) { return errand.settled.contains(one.number); });
        for (const Conflict &conflict : errand.newConflicts)
            desk.conflicts.append({.number = 0, .conflict = conflict});
        return putInto(desk, errand.stored, errand.work, errand.now);
    }));
    seen.standing = standing(store, seen.desk);
    WD_ASSIGN(seen.drafts, store.drafts(errand.id));
    return seen;
}

} // namespace

Result<void> putInto(Desk &desk, const Dossier &stored, const Dossier &work, const QDateTime &now)
{
    if (desk.work == stored) {
        desk.work = work;
        return {};
    }
    const Merged merged = merge(stored, work, desk.work);
    desk.work = merged.dossier;
    for (Conflict conflict : merged.conflicts) {
        conflict.when = now;
        desk.conflicts.append({.number = 0, .conflict = conflict});
    }
    return {};
}

Workbench::~Workbench()
{
    // The widgets that could still hold something are gone by now; what they handed over is saved.
    saveAndLeave();
}

/// Saves without waiting for the answer, also behind a save that is on its way.
void Workbench::saveAndLeave()
{
    d->saveSoon.stop();
    if (!d->dirty())
        return;
    const Errand errand{.id = d->work.id,
                        .stored = d->saving ? d->onItsWay : d->stored,
                        .work = d->work,
                        .newConflicts = d->newConflicts,
                        .settled = d->settledNumbers,
                        .now = d->clock()};
    d->store.post([errand](const Result<Store *> &store) {
        if (store)
            (void)carryOut(**store, errand, [](Store &, const Desk &) { return Standing(); });
    });
}

void Workbench::open(const DossierId &id)
{
    Q_EMIT flushAsked();
    saveAndLeave();
    d->open = d->open && !id.isEmpty();
    d->wanted = id;
    if (id.isEmpty()) {
        d->work = {};
        Q_EMIT closed();
        return;
    }
    d->store.ask<DeskSeen>(
        this, [id, read = d->site.standingReader()](Store &store) { return look(store, id, read); },
        [this, id](const Result<DeskSeen> &seen) {
            if (id != d->wanted)
                return; // another one was asked for meanwhile
            if (!seen) {
                Q_EMIT failed(seen.error());
                return;
            }
            begin(*seen);
        });
}

void Workbench::begin(const DeskSeen &seen)
{
    // What was typed in the last dossier while this one was on its way belongs to that one.
    Q_EMIT flushAsked();
    saveAndLeave();
    d->open = true;
    d->saving = false;
    d->work = d->stored = seen.desk.work;
    d->newConflicts.clear();
    d->settledNumbers.clear();
    d->unsavedSince = {};
    d->drafts.clear();
    for (const Draft &draft : seen.drafts)
        d->drafts.insert(draft.part + QLatin1Char('\n') + draft.field, draft.text);
    d->conflicts = seen.desk.conflicts;
    d->intent = seen.desk.intent;
    d->standing = seen.standing;
    Q_EMIT opened();
    Q_EMIT standingChanged();
    Q_EMIT conflictsChanged();
    Q_EMIT undoChanged();
}

void Workbench::saveLater()
{
    const QDateTime now = d->clock();
    if (!d->unsavedSince.isValid())
        d->unsavedSince = now;
    const qint64 left = mostUnsaved - d->unsavedSince.msecsTo(now);
    d->saveSoon.start(std::min(pause, std::chrono::milliseconds(std::max<qint64>(left, 0))));
}

void Workbench::save()
{
    Q_EMIT flushAsked();
    saveNow();
}

bool Workbench::isSaved() const
{
    return !d->dirty() && !d->saving;
}

void Workbench::saveNow()
{
    d->saveSoon.stop();
    if (d->saving || !d->dirty())
        return;
    d->saving = true;
    d->onItsWay = d->work;
    d->unsavedSince = {};
    const Errand errand{.id = d->work.id,
                        .stored = d->stored,
                        .work = d->work,
                        .newConflicts = std::exchange(d->newConflicts, {}),
                        .settled = std::exchange(d->settledNumbers, {}),
                        .now = d->clock()};
    d->store.ask<DeskSeen>(
        this,
        [errand, read = d->site.standingReader()](Store &store) { return carryOut(store, errand, read); },
        [this, errand](const Result<DeskSeen> &seen) {
            if (!d->open || d->work.id != errand.id)
                return;
            d->saving = false;
            if (!seen) {
                d->newConflicts = errand.newConflicts + d->newConflicts;
                d->settledNumbers = errand.settled + d->settledNumbers;
                Q_EMIT failed(seen.error());
                saveLater();
                return;
            }
            absorb(errand.work, *seen);
            if (d->dirty())
                saveLater();
            else
                Q_EMIT saved();
        });
}

void Workbench::lookAgain()
{
    if (!d->open)
        return;
    d->store.ask<DeskSeen>(
        this,
        [id = d->work.id, read = d->site.standingReader()](Store &store) { return look(store, id, read); },
        [this, id = d->work.id](const Result<DeskSeen> &seen) {
            // While a save is on its way its answer tells the same, and newer.
            if (seen && d->open && d->work.id == id && !d->saving)
                absorb(d->stored, *seen);
        });
}

/// Takes over what stands in the store now. `base` is what both that and the screen came from.
void Workbench::absorb(const Dossier &base, const DeskSeen &seen)
{
    const Dossier &there = seen.desk.work;
    const bool differs = !(there == base);
    if (differs && d->work == base) {
        d->work = there;
    } else if (differs) {
        const Merged merged = merge(base, d->work, there);
        d->work = merged.dossier;
        for (Conflict conflict : merged.conflicts) {
            conflict.when = d->clock();
            d->newConflicts.append(conflict);
        }
    }
    d->stored = there;
    QList<NumberedConflict> conflicts = seen.desk.conflicts;
    conflicts.removeIf(
        [this](const NumberedConflict &one) { return d->settledNumbers.contains(one.number); });
    for (const Conflict &conflict : d->newConflicts)
        conflicts.append({.number = 0, .conflict = conflict});
    const bool otherConflicts = conflicts != d->conflicts;
    const bool otherStanding = seen.standing != d->standing || !sameDecision(seen.desk.intent);
    d->conflicts = conflicts;
    d->intent = seen.desk.intent;
    d->standing = seen.standing;
    if (differs)
        Q_EMIT changed();
    if (otherConflicts)
        Q_EMIT conflictsChanged();
    if (otherStanding)
        Q_EMIT standingChanged();
    if (!d->newConflicts.isEmpty())
        saveLater();
}

bool Workbench::sameDecision(const std::optional<PendingIntent> &other) const
{
    return other == d->intent;
}

void Workbench::decide(const PendingIntent &decision)
{
    Q_EMIT flushAsked();
    saveNow();
    PendingIntent intent = decision;
    if (!intent.date.isValid())
        intent.date = today();
    const bool shows = intent.kind == IntentKind::Publish || intent.kind == IntentKind::Request;
    if (shows && intent.shown.isEmpty())
        intent.shown = canonicalBytes(publicView(d->work, intent.date));
    writeDecision(intent);
}

void Workbench::takeBackDecision()
{
    writeDecision(std::nullopt);
}

void Workbench::writeDecision(const std::optional<PendingIntent> &intent)
{
    if (!d->open)
        return;
    d->intent = intent;
    Q_EMIT standingChanged();
    d->store.ask<bool>(
        this,
        [id = d->work.id, intent](Store &store) -> Result<bool> {
            WD_TRY(store.change(id, [&intent](Desk &desk) -> Result<void> {
                desk.intent = intent;
                return {};
            }));
            return true;
        },
        [this](const Result<bool> &written) {
            if (written)
                Q_EMIT decided();
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace wd
