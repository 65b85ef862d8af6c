// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/sitenotes.h"

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
    // Somebody decided. What only adds to a publication (completePublication) is nobody's decision.
    if (!record || record->revision != newest.revision)
        asked.clear();
    // What was told of an object is news again once that object was written again.
    QSet<QString> asBefore;
    for (auto it = newest.objects.cbegin(); record && it != newest.objects.cend(); ++it) {
        if (record->objects.value(it.key()).toJson() == it->toJson())
            asBefore.insert(it->path);
    }
    seen.removeIf([&](const auto &told) { return !asBefore.contains(told.key().section(u'#', 0, 0)); });
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
