// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standingof.h"

#include "model/publication/person.h"
#include "model/publication/shown.h"
#include "sync/engine/places.h"

namespace wd
{

using namespace Qt::StringLiterals;

Standing standingOf(const Store &store, const Desk &desk, const std::optional<SiteSettings> &site)
{
    const SiteNotes notes = SiteNotes::from(desk);
    Standing standing;
    if (site)
        standing.address = site->url.toString()
            + (notes.root.isEmpty() ? Places{.base = site->base}.dossier(desk.work.slug) : notes.root);
    for (const Intent &intent : notes.open) {
        if (intent.kind == u"request"_s)
            standing.requests.push_back({.user = intent.user,
                                         .name = intent.name,
                                         .mine = site && intent.user == site->user,
                                         .at = {},
                                         .revision = intent.revision,
                                         .withdraw = !intent.reason.isEmpty(),
                                         .notice = intent.notice,
                                         .reason = intent.reason,
                                         .overruled = intent.overruled});
    }
    if (notes.returned) {
        standing.returnedBy = shownAs(notes.returned->name, notes.returned->by);
        standing.returnedReason = notes.returned->reason;
    }
    standing.asked = notes.asked.values();
    if (!notes.record)
        return standing;
    const PublicRecord &record = *notes.record;
    standing.publication = record.number;
    standing.publishedBy = shownAs(record.name, record.user);
    standing.publishedAt = record.at;
    standing.published = record.isPublished();
    if (!standing.published) {
        standing.withdrawnReason = record.reason;
        return standing;
    }
    standing.publishedRevision = record.revision;
    standing.shownAs = record.date;
    if (const auto shown = shownNow(store, desk.work.id, notes))
        standing.shown = *shown;
    if (standing.shown)
        standing.lacking = lackingIn(record, *standing.shown);
    return standing;
}

} // namespace wd
