// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sitefolders.h"

#include "sync/engine/hiding/closing.h"
#include "sync/engine/hiding/privacy.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

// A site may tell the title of a private thing to a stranger, as Plone does in a site map.
const auto unpublishedTitle = u"Dossier in voorbereiding"_s;
const auto basePublished = u"base-published"_s;

NewObject container(const QString &name, const QString &title)
{
    return {.type = u"Folder"_s, .id = name, .fields = {{u"title"_s, title}}};
}

/// What stood there already may show only what was published or is about to be.
Result<void> closeFace(const SyncContext &sync, DossierHere &here, const QString &path)
{
    WD_ASSIGN(const SiteObject there, sync.site.get(path));
    if (there.state == privateState)
        return {};
    const QString slug = here.local().work.slug;
    PublicSide side{.sync = sync, .here = here, .slug = slug, .at = sync.placesOf(slug)};
    WD_TRY(lookAround(side));
    WD_ASSIGN(const QSet<QString> named, mayShow(side));
    if (named.contains(path))
        return {};
    if (!mayBeClosed(there.state))
        return fail(ErrorKind::Rejected, path, u"not-private"_s);
    // What waits for somebody's lock is noted, and the watch takes it up.
    WD_TRY(closeWhatMayNotShow(side, {.certain = {path}, .unsure = {}}));
    return {};
}

/// What residents come to: the container and the page.
Result<void> ensureFace(const SyncContext &sync, DossierHere &here, const QString &parent,
                        const NewObject &object)
{
    WD_ASSIGN(const bool made, createPrivate(sync, parent, object));
    return made ? Result<void>() : closeFace(sync, here, object.pathIn(parent));
}

} // namespace

Result<void> ensureContainer(const SyncContext &sync, const QString &parent, const QString &name,
                             const QString &title, bool hidden)
{
    NewObject made = container(name, title);
    made.isListed = !hidden;
    WD_ASSIGN(const bool isNew, createPrivate(sync, parent, made));
    return isNew || !hidden ? Result<void>() : makePrivate(sync, parent + u'/' + name);
}

Result<void> ensureBaseFolders(const SyncContext &sync)
{
    if (sync.site.get(sync.places.dossiers()))
        return {};
    bool made = false;
    QString parent;
    const QStringList names = sync.places.dossiers().split(u'/', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString title = name == u"mijnwijk"_s ? u"Mijn wijk"_s
            : name == u"dossiers"_s                 ? u"Dossiers"_s
                                                    : name;
        WD_ASSIGN(const bool now, createPrivate(sync, parent, container(name, title)));
        made = made || now;
        parent += u'/' + name;
    }
    if (made)
        sync.did({.kind = SyncEventKind::BaseFolders});
    return {};
}

Result<void> ensureDossier(const SyncContext &sync, DossierHere &here, const Dossier &dossier)
{
    const DossierPlaces at = sync.placesOf(dossier.slug);
    WD_TRY(proveBornPrivate(sync));
    QJsonObject placeholder = sync.mapping.placeholderOf(dossier);
    placeholder.insert(u"title"_s, unpublishedTitle);
    const bool pageApart = at.page() != at.root;
    NewObject folder = container(dossier.slug, unpublishedTitle);
    if (!pageApart)
        folder.fields = placeholder;
    // Where somebody moved it, it stands already.
    if (sync.root.isEmpty())
        WD_TRY(ensureFace(sync, here, sync.places.dossiers(), folder));
    if (pageApart)
        WD_TRY(ensureFace(sync, here, at.root,
                          {.type = u"Document"_s, .id = at.pageName, .fields = placeholder}));
    WD_TRY(ensureContainer(sync, at.root, u"intern"_s, u"Intern"_s, true));
    WD_TRY(proveInternHidden(sync, here));
    return ensureContainer(sync, at.intern(), u"bestanden"_s, u"Bestanden"_s, true);
}

Result<void> mendSiteFolders(const SyncContext &sync, DossierHere &here, const SiteChanges &siteChanges,
                             bool full)
{
    const Dossier work = here.local().work;
    const SiteNotes notes = here.notes();
    const DossierPlaces at = sync.placesOf(work.slug);
    if (!siteChanges.rows.contains(at.root))
        return {};
    // The page of a published dossier that somebody took away is asked about (askAboutRemoved).
    const bool published = notes.record && notes.record->isPublished();
    const bool lacks = !siteChanges.rows.contains(at.intern()) || !siteChanges.rows.contains(at.files())
        || (!published && !siteChanges.rows.contains(at.page()));
    if (notes.madeOnSite && !(full && lacks))
        return {};
    PublicSide side{.sync = sync,
                    .here = here,
                    .slug = work.slug,
                    .at = at,
                    .rows = siteChanges.rows,
                    .previous = notes.record.value_or(PublicRecord{})};
    if (side.stateOf(at.root) == publishedState)
        WD_TRY(closeWhatMayNotShow(side, {.certain = {at.root}, .unsure = {}}));
    WD_TRY(ensureDossier(sync, here, work));
    WD_TRY(here.changeNotes([](SiteNotes &kept) { kept.madeOnSite = true; }));
    if (full && lacks)
        sync.did({.kind = SyncEventKind::DatabaseRepair});
    return {};
}

QString placeholderTitle()
{
    return unpublishedTitle;
}

Result<void> publishBaseFolders(const SyncContext &sync, bool first)
{
    WD_ASSIGN(const QJsonValue done, sync.store.setting(basePublished));
    if (done.toBool() && !first)
        return {};
    QString path;
    for (const QString &name : sync.places.dossiers().split(u'/', Qt::SkipEmptyParts)) {
        path += u'/' + name;
        WD_ASSIGN(const SiteObject folder, sync.site.get(path));
        if (folder.state == publishedState || folder.state.isEmpty())
            continue;
        WD_TRY(sync.site.show(path));
        sync.did({.kind = SyncEventKind::BasePublished, .what = path});
    }
    return sync.store.setSetting(basePublished, true);
}

} // namespace wd
