// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/standing.h"

#include "model/publication/person.h"
#include "model/publication/shown.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString addressOf(const Desk &desk, const SiteNotes &notes, const SiteSeen &site)
{
    if (site.url.isEmpty())
        return {};
    return site.url.toString() + (notes.root.isEmpty() ? site.dossiers + u'/' + desk.work.slug : notes.root);
}

std::vector<OpenRequest> requestsIn(const SiteNotes &notes, const SiteSeen &site)
{
    std::vector<OpenRequest> requests;
    for (const Intent &intent : notes.open) {
        if (intent.kind == IntentKind::Request)
            requests.push_back({.user = intent.user,
                                .name = intent.name,
                                .mine = !site.url.isEmpty() && intent.user == site.user,
                                .at = {},
                                .revision = intent.revision,
                                .withdraw = !intent.reason.isEmpty(),
                                .notice = intent.notice,
                                .reason = intent.reason,
                                .overruled = intent.overruled});
    }
    return requests;
}

/// What the newest act on the site made of it.
void takeRecord(Standing &standing, const PublicRecord &record, const std::optional<Dossier> &shown)
{
    standing.publication = record.number;
    standing.publishedBy = shownAs(record.name, record.user);
    standing.publishedAt = record.at;
    standing.published = record.isPublished();
    if (!standing.published) {
        standing.withdrawnReason = record.reason;
        return;
    }
    standing.publishedRevision = record.revision;
    standing.shownAs = record.date;
    standing.shown = shown;
    if (shown)
        standing.lacking = lackingIn(record, *shown);
}

} // namespace

Standing standingOf(const Desk &desk, const SiteNotes &notes, const std::optional<Dossier> &shown,
                    const SiteSeen &site)
{
    Standing standing{.address = addressOf(desk, notes, site),
                      .requests = requestsIn(notes, site),
                      .asked = notes.asked.values(),
                      .alsoOpen = site.alsoOpen.value(desk.work.id)};
    if (notes.returned) {
        standing.returnedBy = shownAs(notes.returned->name, notes.returned->by);
        standing.returnedReason = notes.returned->reason;
    }
    if (notes.record)
        takeRecord(standing, *notes.record, shown);
    return standing;
}

Standing standingOf(const Store &store, const Desk &desk, const SiteSeen &site)
{
    const SiteNotes notes = SiteNotes::from(desk);
    // What cannot be read is as what this desk never had: all else is said all the same.
    const auto shown = shownNow(store, desk.work.id, notes);
    return standingOf(desk, notes, shown.value_or(std::nullopt), site);
}

} // namespace wd
