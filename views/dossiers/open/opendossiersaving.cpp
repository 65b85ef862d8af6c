// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an OpenDossier reads and writes: every save and every look is a merge, so that nobody's words are lost.
#include "views/dossiers/open/opendossier.h"
#include "views/dossiers/open/opendossierstate.h"

namespace wd
{

using namespace std::chrono_literals;

namespace
{

constexpr auto pause = 250ms; ///< after the last edit
constexpr auto tryAgain = 3s; ///< after the store refused
constexpr qint64 mostUnsaved = 400; ///< ms after the first: with what a field holds it stays under a second

} // namespace

OpenDossier::~OpenDossier()
{
    // The widgets that could still hold something are gone by now; what they handed over is saved.
    saveAndLeave();
}

/// Saves without waiting for the answer, also behind a save that is on its way.
void OpenDossier::saveAndLeave()
{
    d->saveSoon.stop();
    if (!d->dirty())
        return;
    const SaveRequest saveRequest{.id = d->work.id,
                                  .stored = d->saving ? d->onItsWay : d->stored,
                                  .work = d->work,
                                  .newConflicts = d->newConflicts,
                                  .settled = d->settled,
                                  .finished = d->finished,
                                  .unkept = d->draftsToKeep(),
                                  .now = d->clock()};
    d->store.post([saveRequest](const Result<Store *> &store) {
        if (store)
            (void)saveInStore(**store, saveRequest);
    });
}

void OpenDossier::open(const DossierId &asked)
{
    const DossierId id = asked; // whoever asks may hand over the id of the dossier that goes
    d->wanted = id;
    if (d->open && id == d->work.id) {
        lookAgain();
        QMetaObject::invokeMethod(this, &OpenDossier::opened, Qt::QueuedConnection);
        return;
    }
    save();
    if (id.isEmpty() && isSaved()) {
        arrive(id, std::optional<StoredState>());
        return;
    }
    d->store.ask<std::optional<StoredState>>(
        this,
        [id, site = d->site.seen()](Store &store) -> Result<std::optional<StoredState>> {
            if (id.isEmpty())
                return std::nullopt;
            WD_ASSIGN(const StoredState seen, look(store, id, site));
            return seen;
        },
        [this, id](const Result<std::optional<StoredState>> &seen) {
            if (id == d->wanted) // else another one was asked for meanwhile
                arrive(id, seen);
        });
}

/// The dossier that was asked for is here (or the goodbye to the last one): leaves what is open, if that is
/// saved.
void OpenDossier::arrive(const DossierId &id, const Result<std::optional<StoredState>> &seen)
{
    Q_EMIT flushAsked();
    if (!seen) {
        d->wanted = d->work.id;
        Q_EMIT failed(seen.error());
        return;
    }
    if (!isSaved()) {
        if (d->saveFailed) {
            d->wanted = d->work.id;
            Q_EMIT failed(*d->saveFailed);
        } else
            open(id); // something was typed while the other was on its way
        return;
    }
    d->saveSoon.stop();
    d->open = seen->has_value();
    if (d->open) {
        begin(**seen);
        return;
    }
    d->work = {};
    Q_EMIT closed();
}

void OpenDossier::begin(const StoredState &seen)
{
    d->saveFailed.reset();
    d->work = d->stored = seen.local.work;
    d->base = seen.local.base;
    d->newConflicts.clear();
    d->settled.clear();
    d->unsaved.invalidate();
    d->drafts.clear();
    d->finished.clear();
    d->unkept.clear();
    for (const Draft &draft : seen.drafts)
        d->drafts.insert({draft.part, draft.field}, draft.text);
    d->conflicts = seen.local.conflicts;
    d->intent = seen.local.intent;
    d->publicationStatus = seen.publicationStatus;
    Q_EMIT opened();
    Q_EMIT publicationStatusChanged();
    Q_EMIT conflictsChanged();
    Q_EMIT undoChanged();
}

void OpenDossier::saveLater()
{
    if (!d->unsaved.isValid())
        d->unsaved.start();
    const qint64 left = mostUnsaved - d->unsaved.elapsed();
    d->saveSoon.start(std::min(pause, std::chrono::milliseconds(std::max<qint64>(left, 0))));
}

/// Tells why nothing was saved, once, and tries again: with the next edit, or by itself where that can help.
void OpenDossier::saveRefused(const Error &error)
{
    const bool told = d->saveFailed == error;
    d->saveFailed = error;
    d->unsaved.invalidate();
    if (error.kind != ErrorKind::BadInput)
        d->saveSoon.start(tryAgain);
    if (!told)
        Q_EMIT failed(error);
}

void OpenDossier::save()
{
    Q_EMIT flushAsked();
    saveNow();
}

bool OpenDossier::isSaved() const
{
    return !d->dirty() && !d->saving;
}

void OpenDossier::saveNow()
{
    d->saveSoon.stop();
    if (d->saving || !d->dirty())
        return;
    d->saving = true;
    d->onItsWay = d->work;
    d->unsaved.invalidate();
    const SaveRequest saveRequest{.id = d->work.id,
                                  .stored = d->stored,
                                  .work = d->work,
                                  .newConflicts = std::exchange(d->newConflicts, {}),
                                  .settled = std::exchange(d->settled, {}),
                                  .finished = std::exchange(d->finished, {}),
                                  .unkept = d->draftsToKeep(),
                                  .now = d->clock()};
    d->unkept.clear();
    d->store.ask<StoredState>(
        this,
        [saveRequest, site = d->site.seen()](Store &store) { return carryOut(store, saveRequest, site); },
        [this, saveRequest, typed = d->typed](const Result<StoredState> &seen) {
            if (!d->open || d->work.id != saveRequest.id)
                return;
            d->saving = d->behind > 0;
            if (!seen) {
                d->newConflicts = saveRequest.newConflicts + d->newConflicts;
                d->settled = saveRequest.settled + d->settled;
                for (const DraftPlace &place : saveRequest.finished) {
                    if (!d->drafts.contains(place) && !d->finished.contains(place))
                        d->finished.append(place);
                }
                for (const Draft &draft : saveRequest.unkept) {
                    const DraftPlace place(draft.part, draft.field);
                    if (d->drafts.contains(place) && !d->unkept.contains(place))
                        d->unkept.append(place);
                }
                saveRefused(seen.error());
                return;
            }
            d->saveFailed.reset();
            absorb(saveRequest.work, *seen);
            takeDrafts(seen->drafts, typed);
            if (d->dirty())
                saveLater();
            else
                Q_EMIT saved();
        });
}

void OpenDossier::lookAgain()
{
    if (!d->open)
        return;
    d->store.ask<StoredState>(
        this, [id = d->work.id, site = d->site.seen()](Store &store) { return look(store, id, site); },
        [this, id = d->work.id, typed = d->typed](const Result<StoredState> &seen) {
            // While a save is on its way its answer tells the same, and newer.
            if (!seen || !d->open || d->work.id != id || d->saving)
                return;
            absorb(d->stored, *seen);
            takeDrafts(seen->drafts, typed);
        });
}

/// Takes over what stands in the store now. `base` is what both that and the screen came from.
void OpenDossier::absorb(const Dossier &base, const StoredState &seen)
{
    const Dossier &there = seen.local.work;
    const bool differs = !(there == base);
    if (differs)
        Q_EMIT mergeComing();
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
    d->base = seen.local.base;
    QList<NumberedConflict> conflicts = seen.local.conflicts;
    conflicts.removeIf([this](const NumberedConflict &one) { return isSettled(d->settled, one); });
    for (const Conflict &conflict : d->newConflicts)
        conflicts.append({.number = 0, .conflict = conflict});
    const bool otherConflicts = conflicts != d->conflicts;
    // What the store said before it had our newest decision says nothing of it.
    const std::optional<PendingIntent> intent = d->deciding > 0 ? d->intent : seen.local.intent;
    const bool otherPublicationStatus
        = seen.publicationStatus != d->publicationStatus || !sameDecision(intent);
    d->conflicts = conflicts;
    d->intent = intent;
    d->publicationStatus = seen.publicationStatus;
    if (differs)
        Q_EMIT changed();
    if (otherConflicts)
        Q_EMIT conflictsChanged();
    if (otherPublicationStatus)
        Q_EMIT publicationStatusChanged();
    if (!d->newConflicts.isEmpty())
        saveLater();
}

void OpenDossier::editElsewhere(const DossierId &id, const std::function<void(Dossier &)> &how)
{
    d->store.ask<bool>(
        this,
        [id, how](Store &store) -> Result<bool> {
            WD_TRY(store.edit(id, [&how](const Dossier &dossier) -> Result<Dossier> {
                Dossier edited = dossier;
                how(edited);
                return edited;
            }));
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            lookAgain(); // it may have been opened again
        });
}

const std::optional<Error> &OpenDossier::saveTrouble() const
{
    return d->saveFailed;
}

bool OpenDossier::isAsShared(int revision) const
{
    return d->base && d->base->number == revision && d->base->dossier == d->work;
}

} // namespace wd
