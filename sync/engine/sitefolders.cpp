// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sitefolders.h"

#include "model/page/page.h"
#include "sync/engine/closing.h"
#include "sync/engine/privacy.h"
#include "sync/engine/siteobjects.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

// Plone tells the title of a private thing to a stranger who asks its address for a site map.
const auto unpublishedTitle = u"Dossier in voorbereiding"_s;
const auto basePublished = u"base-published"_s;

QJsonObject containerBody(const SyncContext &sync, const QString &name, const QString &title, bool hidden)
{
    QJsonObject body{{u"@type"_s, containerType(sync.dialect)}, {u"id"_s, name}, {u"title"_s, title}};
    if (hidden)
        body.insert(u"exclude_from_nav"_s, true);
    return withCreators(sync, body);
}

/// What stood there already may show only what was published or is about to be.
Result<void> closeFace(const SyncContext &sync, const Dossier &dossier, const QString &path)
{
    WD_ASSIGN(const PloneObject there, sync.site.get(path, u"include_items=false"_s));
    if (there.state == u"private"_s)
        return {};
    PublicSide side{.sync = sync, .id = dossier.id, .slug = dossier.slug, .at = sync.placesOf(dossier.slug)};
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
Result<void> ensureFace(const SyncContext &sync, const QString &parent, const QJsonObject &body,
                        const Dossier &dossier)
{
    WD_ASSIGN(const bool made, createPrivate(sync, parent, body));
    return made ? Result<void>() : closeFace(sync, dossier, parent + u'/' + body.value(u"id"_s).toString());
}

} // namespace

Result<void> ensureContainer(const SyncContext &sync, const QString &parent, const QString &name,
                             const QString &title, bool hidden)
{
    WD_ASSIGN(const bool made, createPrivate(sync, parent, containerBody(sync, name, title, hidden)));
    return made || !hidden ? Result<void>() : makePrivate(sync, parent + u'/' + name);
}

Result<void> ensureBaseFolders(const SyncContext &sync)
{
    if (sync.site.get(sync.places.dossiers(), u"include_items=false"_s))
        return {};
    bool made = false;
    QString parent;
    const QStringList names = sync.places.dossiers().split(u'/', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString title = name == u"mijnwijk"_s ? u"Mijn wijk"_s
            : name == u"dossiers"_s                 ? u"Dossiers"_s
                                                    : name;
        WD_ASSIGN(const bool now, createPrivate(sync, parent, containerBody(sync, name, title, false)));
        made = made || now;
        parent += u'/' + name;
    }
    if (made)
        sync.did({.kind = SyncEventKind::BaseFolders});
    return {};
}

Result<void> ensureDossier(const SyncContext &sync, const Dossier &dossier)
{
    const DossierPlaces at = sync.placesOf(dossier.slug);
    WD_TRY(proveBornPrivate(sync));
    QJsonObject container = containerBody(sync, dossier.slug, unpublishedTitle, false);
    if (sync.dialect == Dialect::Volto) {
        const QJsonObject blocks = placeholderBlocks(dossier);
        for (auto it = blocks.begin(); it != blocks.end(); ++it)
            container.insert(it.key(), it.value());
    }
    // Where somebody moved it, it stands already.
    if (sync.root.isEmpty())
        WD_TRY(ensureFace(sync, sync.places.dossiers(), container, dossier));
    if (sync.dialect == Dialect::Classic) {
        const QJsonObject page = onTheWire({{u"@type"_s, u"Document"_s},
                                            {u"id"_s, u"index_html"_s},
                                            {u"title"_s, unpublishedTitle},
                                            {u"text"_s, placeholderHtml()}});
        WD_TRY(ensureFace(sync, at.root, withCreators(sync, page), dossier));
    }
    WD_TRY(ensureContainer(sync, at.root, u"intern"_s, u"Intern"_s, true));
    WD_TRY(proveInternHidden(sync, dossier.id));
    return ensureContainer(sync, at.intern(), u"bestanden"_s, u"Bestanden"_s, true);
}

Result<void> mendSiteFolders(const SyncContext &sync, const DossierId &id, const SiteChanges &siteChanges,
                             bool full)
{
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    const SiteNotes notes = SiteNotes::from(local);
    const DossierPlaces at = sync.placesOf(local.work.slug);
    if (!siteChanges.rows.contains(at.root))
        return {};
    // The page of a published dossier that somebody took away is asked about (askAboutRemoved).
    const bool published = notes.record && notes.record->isPublished();
    const bool lacks = !siteChanges.rows.contains(at.intern()) || !siteChanges.rows.contains(at.files())
        || (!published && !siteChanges.rows.contains(at.page()));
    if (notes.madeOnSite && !(full && lacks))
        return {};
    PublicSide side{.sync = sync,
                    .id = id,
                    .slug = local.work.slug,
                    .at = at,
                    .rows = siteChanges.rows,
                    .previous = notes.record.value_or(PublicRecord{})};
    if (side.stateOf(at.root) == u"published"_s)
        WD_TRY(closeWhatMayNotShow(side, {.certain = {at.root}, .unsure = {}}));
    WD_TRY(ensureDossier(sync, local.work));
    WD_TRY(changeNotes(sync, id, [](SiteNotes &kept) { kept.madeOnSite = true; }));
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
        WD_ASSIGN(const PloneObject folder, sync.site.get(path, u"include_items=false"_s));
        if (folder.state == u"published"_s || folder.state.isEmpty())
            continue;
        WD_TRY(sync.site.transition(path, u"publish"_s));
        sync.did({.kind = SyncEventKind::BasePublished, .what = path});
    }
    return sync.store.setSetting(basePublished, true);
}

} // namespace wd
