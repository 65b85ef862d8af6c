// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/foundation.h"

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

QJsonObject containerBody(const Bench &bench, const QString &name, const QString &title, bool hidden)
{
    QJsonObject body{{u"@type"_s, containerType(bench.dialect)}, {u"id"_s, name}, {u"title"_s, title}};
    if (hidden)
        body.insert(u"exclude_from_nav"_s, true);
    return withCreators(bench, body);
}

/// What stood there already may show only what was published or is about to be.
Result<void> closeFace(const Bench &bench, const Dossier &dossier, const QString &path)
{
    WD_ASSIGN(const PloneObject there, bench.site.get(path, u"include_items=false"_s));
    if (there.state == u"private"_s)
        return {};
    PublicSide side{
        .bench = bench, .id = dossier.id, .slug = dossier.slug, .at = bench.placesOf(dossier.slug)};
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
Result<void> ensureFace(const Bench &bench, const QString &parent, const QJsonObject &body,
                        const Dossier &dossier)
{
    WD_ASSIGN(const bool made, createPrivate(bench, parent, body));
    return made ? Result<void>() : closeFace(bench, dossier, parent + u'/' + body.value(u"id"_s).toString());
}

} // namespace

Result<void> ensureContainer(const Bench &bench, const QString &parent, const QString &name,
                             const QString &title, bool hidden)
{
    WD_ASSIGN(const bool made, createPrivate(bench, parent, containerBody(bench, name, title, hidden)));
    return made || !hidden ? Result<void>() : makePrivate(bench, parent + u'/' + name);
}

Result<void> ensureBaseFolders(const Bench &bench)
{
    if (bench.site.get(bench.places.dossiers(), u"include_items=false"_s))
        return {};
    bool made = false;
    QString parent;
    const QStringList names = bench.places.dossiers().split(u'/', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString title = name == u"mijnwijk"_s ? u"Mijn wijk"_s
            : name == u"dossiers"_s                 ? u"Dossiers"_s
                                                    : name;
        WD_ASSIGN(const bool now, createPrivate(bench, parent, containerBody(bench, name, title, false)));
        made = made || now;
        parent += u'/' + name;
    }
    if (made)
        bench.did({.kind = SyncEventKind::BaseFolders});
    return {};
}

Result<void> ensureDossier(const Bench &bench, const Dossier &dossier)
{
    const DossierPlaces at = bench.placesOf(dossier.slug);
    WD_TRY(proveBornPrivate(bench));
    QJsonObject container = containerBody(bench, dossier.slug, unpublishedTitle, false);
    if (bench.dialect == Dialect::Volto) {
        const QJsonObject blocks = placeholderBlocks(dossier);
        for (auto it = blocks.begin(); it != blocks.end(); ++it)
            container.insert(it.key(), it.value());
    }
    // Where somebody moved it, it stands already.
    if (bench.root.isEmpty())
        WD_TRY(ensureFace(bench, bench.places.dossiers(), container, dossier));
    if (bench.dialect == Dialect::Classic) {
        const QJsonObject page = onTheWire({{u"@type"_s, u"Document"_s},
                                            {u"id"_s, u"index_html"_s},
                                            {u"title"_s, unpublishedTitle},
                                            {u"text"_s, placeholderHtml()}});
        WD_TRY(ensureFace(bench, at.root, withCreators(bench, page), dossier));
    }
    WD_TRY(ensureContainer(bench, at.root, u"intern"_s, u"Intern"_s, true));
    WD_TRY(proveInternHidden(bench, dossier.id));
    return ensureContainer(bench, at.intern(), u"bestanden"_s, u"Bestanden"_s, true);
}

QString placeholderTitle()
{
    return unpublishedTitle;
}

Result<void> publishBaseFolders(const Bench &bench, bool first)
{
    WD_ASSIGN(const QJsonValue done, bench.store.setting(basePublished));
    if (done.toBool() && !first)
        return {};
    QString path;
    for (const QString &name : bench.places.dossiers().split(u'/', Qt::SkipEmptyParts)) {
        path += u'/' + name;
        WD_ASSIGN(const PloneObject folder, bench.site.get(path, u"include_items=false"_s));
        if (folder.state == u"published"_s || folder.state.isEmpty())
            continue;
        WD_TRY(bench.site.transition(path, u"publish"_s));
        bench.did({.kind = SyncEventKind::BasePublished, .what = path});
    }
    return bench.store.setSetting(basePublished, true);
}

} // namespace wd
