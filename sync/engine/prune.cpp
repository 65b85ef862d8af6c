// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/prune.h"

#include "sync/engine/share.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype keptAlways = 30;
constexpr qint64 keptDays = 30;
constexpr qint64 secondsInDay = 86400;
constexpr int atMostADay = 20;

/// The numbers of the concepts that are old enough to go, oldest first.
QList<int> oldNumbers(const SyncContext &sync, const DossierPlaces &at, const QList<CatalogRow> &concepts)
{
    QList<QPair<int, CatalogRow>> newestFirst;
    for (const CatalogRow &row : concepts) {
        if (const auto log = logNameIn(at, row.path); log && !log->isRecord)
            newestFirst.append({log->number, row});
    }
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<int> numbers;
    for (const auto &[number, row] : newestFirst.mid(keptAlways)) {
        // Both times are the site's: a desk whose clock is ahead clears nothing away.
        const QDateTime now = sync.site.saidTime();
        const bool old = row.created.isValid() && now.isValid() && row.created.daysTo(now) > keptDays;
        if (old && !row.subjects.contains(decisionSubject))
            numbers.prepend(number);
    }
    return numbers;
}

bool isNamed(const SiteNotes &notes, int number)
{
    return (notes.record && notes.record->revision == number)
        || std::any_of(notes.open.begin(), notes.open.end(),
                       [number](const Intent &intent) { return intent.revision == number; });
}

} // namespace

Result<void> pruneOldRevisions(const SyncContext &sync, const DossierId &id, const SiteChanges &siteChanges)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    const SiteNotes notes = SiteNotes::from(local);
    const DossierPlaces at = sync.placesOf(local.work.slug);
    const QDateTime now = sync.site.saidTime();
    const qint64 ago = notes.prunedAt.isValid() ? notes.prunedAt.secsTo(now) : secondsInDay;
    const bool doneToday = ago >= 0 && ago < secondsInDay;
    const QList<int> numbers
        = doneToday ? QList<int>() : oldNumbers(sync, at, siteChanges.concepts).mid(0, atMostADay);
    for (const int number : numbers) {
        WD_TRY(sync.notStopped());
        const auto there = readConceptAt(sync, local.work.slug, number);
        // What cannot be read, by us or by this version, is left to somebody who can.
        if (!there || there->record.intent || isNamed(notes, number) || number >= notes.head)
            continue;
        const auto removed = sync.site.remove(at.conceptPath(number));
        if (!removed && removed.error().kind == ErrorKind::Forbidden)
            break; // a colleague who may will
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            return removed;
        if (!there->body.isEmpty())
            (void)sync.site.remove(there->body); // named by this one alone: its bytes hold its number
        sync.did({.kind = SyncEventKind::Pruned, .number = number});
    }
    if (numbers.isEmpty())
        return {};
    return changeNotes(sync, id, [&now](SiteNotes &kept) { kept.prunedAt = now; });
}

} // namespace wd
