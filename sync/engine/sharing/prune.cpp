// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sharing/prune.h"

#include "sync/engine/sharing/share.h"

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
QList<int> oldNumbers(const SyncContext &sync, QList<LogEntry> concepts)
{
    std::sort(concepts.begin(), concepts.end(),
              [](const LogEntry &a, const LogEntry &b) { return a.number > b.number; });
    QList<int> numbers;
    for (const LogEntry &entry : concepts.mid(keptAlways)) {
        // Both times are the site's: a desk whose clock is ahead clears nothing away.
        const QDateTime now = sync.site.saidTime();
        const bool old = entry.madeAt.isValid() && now.isValid() && entry.madeAt.daysTo(now) > keptDays;
        if (old && !entry.decides)
            numbers.prepend(entry.number);
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

Result<void> pruneOldRevisions(const SyncContext &sync, DossierHere &here, const SiteChanges &siteChanges)
{
    const SiteNotes &notes = here.notes();
    const QString slug = here.local().work.slug;
    const QDateTime now = sync.site.saidTime();
    const qint64 ago = notes.prunedAt.isValid() ? notes.prunedAt.secsTo(now) : secondsInDay;
    const bool doneToday = ago >= 0 && ago < secondsInDay;
    const QList<int> numbers
        = doneToday ? QList<int>() : oldNumbers(sync, siteChanges.concepts).mid(0, atMostADay);
    for (const int number : numbers) {
        WD_TRY(sync.notStopped());
        const auto there = readConceptAt(sync, slug, number);
        // What cannot be read, by us or by this version, is left to somebody who can.
        if (!there || there->record.intent || isNamed(notes, number) || number >= notes.head)
            continue;
        const auto removed = sync.logOf(slug)->remove({.number = number}, there->body);
        if (!removed && removed.error().kind == ErrorKind::Forbidden)
            break; // a colleague who may will
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            return removed;
        sync.did({.kind = SyncEventKind::Pruned, .number = number});
    }
    if (numbers.isEmpty())
        return {};
    return here.changeNotes([&now](SiteNotes &kept) { kept.prunedAt = now; });
}

} // namespace wd
