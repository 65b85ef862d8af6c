// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/notes/publicationstatus.h"

#include "model/publication/notes/person.h"
#include "model/publication/notes/shown.h"
#include "model/publication/notes/sitequestions.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString addressOf(const LocalDossier &local, const SiteNotes &notes, const SiteSeen &site)
{
    if (!site.publicUrl)
        return {};
    return site.publicUrl(notes.root.isEmpty() ? site.dossiers + u'/' + local.work.slug : notes.root);
}

std::vector<OpenRequest> requestsIn(const SiteNotes &notes, const SiteSeen &site)
{
    std::vector<OpenRequest> requests;
    for (const Intent &intent : notes.open) {
        if (intent.kind == IntentKind::Request)
            requests.push_back({.user = intent.user,
                                .name = intent.name,
                                .mine = site.publicUrl && intent.user == site.user,
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
void takeRecord(PublicationStatus &publicationStatus, const PublicRecord &record,
                const std::optional<Dossier> &shown)
{
    publicationStatus.publication = record.number;
    publicationStatus.publishedBy = shownAs(record.name, record.user);
    publicationStatus.publishedAt = record.at;
    publicationStatus.published = record.isPublished();
    if (!publicationStatus.published) {
        publicationStatus.withdrawnReason = record.reason;
        return;
    }
    publicationStatus.publishedRevision = record.revision;
    publicationStatus.structure = record.structure;
    publicationStatus.shownWhole = record.structure.isEmpty();
    publicationStatus.shownAs = record.date;
    publicationStatus.shown = shown;
    if (shown)
        publicationStatus.lacking = lackingIn(record, *shown);
}

} // namespace

PublicationStatus publicationStatusOf(const LocalDossier &local, const SiteNotes &notes,
                                      const std::optional<Dossier> &shown, const SiteSeen &site)
{
    PublicationStatus publicationStatus{.address = addressOf(local, notes, site),
                                        .requests = requestsIn(notes, site),
                                        .asked = notes.asked.values(),
                                        .alsoOpen = site.alsoOpen.value(local.work.id)};
    if (notes.returned) {
        publicationStatus.returnedBy = shownAs(notes.returned->name, notes.returned->by);
        publicationStatus.returnedReason = notes.returned->reason;
    }
    if (notes.record)
        takeRecord(publicationStatus, *notes.record, shown);
    publicationStatus.otherOnSite = publicationStatus.published && isOtherOnSite(notes);
    return publicationStatus;
}

Result<PublicationStatus> readPublicationStatus(const Store &store, const LocalDossier &local)
{
    const SiteNotes notes = SiteNotes::from(local);
    WD_ASSIGN(const std::optional<Dossier> shown, shownNow(store, local.work.id, notes));
    return publicationStatusOf(local, notes, shown, {});
}

PublicationStatus publicationStatusOf(const Store &store, const LocalDossier &local, const SiteSeen &site)
{
    const SiteNotes notes = SiteNotes::from(local);
    // What cannot be read is as what this desk never had: all else is said all the same.
    const auto shown = shownNow(store, local.work.id, notes);
    return publicationStatusOf(local, notes, shown.value_or(std::nullopt), site);
}

} // namespace wd
