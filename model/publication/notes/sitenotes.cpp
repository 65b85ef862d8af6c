// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/sitenotes.h"

#include "model/publication/notes/sitequestions.h"

namespace wd
{

using namespace Qt::StringLiterals;

SiteNotes SiteNotes::from(const LocalDossier &local)
{
    return fromJson(local.site);
}

void SiteNotes::keepIn(LocalDossier &local) const
{
    local.site = toJson();
}

void SiteNotes::takeRecord(const PublicRecord &newest, const QString &uid)
{
    // Somebody decided. What only adds to a publication (sync/engine/publishing/latefiles) is nobody's
    // decision.
    const bool decided = !record || record->revision != newest.revision;
    // What was told of an object is news again once that object was written again.
    QSet<QString> asBefore;
    for (auto it = newest.objects.cbegin(); record && it != newest.objects.cend(); ++it) {
        if (record->objects.value(it.key()).toJson() == it->toJson())
            asBefore.insert(it->path);
    }
    if (decided)
        asked.removeIf([&](QMap<QString, SyncEvent>::iterator about) {
            const bool stands = !newest.isPublished() && asBefore.contains(about.key().section(u'#', 0, 0));
            return !stands || !outlastsWithdrawal(*about);
        });
    // So is a state that was taken back by hand: a decision puts it right without another write.
    seen.removeIf([&](const auto &told) {
        return !asBefore.contains(told.key().section(u'#', 0, 0))
            || (decided && told.key().endsWith(stateMark));
    });
    standing.removeIf([&](const auto &told) { return !asBefore.contains(told.key()); });
    leftOut.unite(QSet<QString>(newest.lacks.cbegin(), newest.lacks.cend()));
    record = newest;
    recordUid = uid;
    recordInDoubt = false;
    takenOff = false;
    open.removeIf([&newest](const Intent &intent) { return intent.revision <= newest.revision; });
    if (returned && returned->revision <= newest.revision)
        returned.reset();
}

void SiteNotes::doubtAll()
{
    recordInDoubt = record.has_value();
    seen.clear();
    underway.clear();
    filesInDoubt = true;
    madeOnSite = false;
    mayPublish = false;
}

void SiteNotes::forgetRecord()
{
    record.reset();
    recordUid.clear();
    dueChecks.clear();
    recordInDoubt = false;
}

} // namespace wd
