// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/foundation.h"

#include "model/page/page.h"
#include "sync/engine/siteobjects.h"

#include <QJsonArray>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

// Plone tells the title of a private thing to a stranger who asks its address for a site map.
const auto unpublishedTitle = u"Dossier in voorbereiding"_s;
const auto basePublished = u"base-published"_s;

/// Creates with an explicit id; "in use" means an earlier try, of ours or a colleague's desk, arrived. True:
/// made now.
Result<bool> createUnlessThere(const Bench &bench, const QString &parent, const QJsonObject &body)
{
    const auto made = bench.site.create(parent, body);
    if (made) {
        // What we make must be born private; a site with another workflow would show it to everybody at once.
        if (!made->state.isEmpty() && made->state != u"private"_s)
            return fail(ErrorKind::Rejected, made->path, u"not-private"_s);
        return true;
    }
    if (made.error().kind == ErrorKind::Conflict)
        return false;
    return tl::unexpected<Error>(made.error());
}

QJsonObject containerBody(const Bench &bench, const QString &name, const QString &title, bool hidden)
{
    QJsonObject body{{u"@type"_s, containerType(bench.dialect)}, {u"id"_s, name}, {u"title"_s, title}};
    if (hidden)
        body.insert(u"exclude_from_nav"_s, true);
    return withCreators(bench, body);
}

} // namespace

QJsonObject withCreators(const Bench &bench, QJsonObject fields)
{
    fields.insert(u"creators"_s, QJsonArray{bench.context.site.organisation});
    return fields;
}

Result<void> ensureContainer(const Bench &bench, const QString &parent, const QString &name,
                             const QString &title, bool hidden)
{
    WD_TRY(createUnlessThere(bench, parent, containerBody(bench, name, title, hidden)));
    return {};
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
        WD_ASSIGN(const bool now, createUnlessThere(bench, parent, containerBody(bench, name, title, false)));
        made = made || now;
        parent += u'/' + name;
    }
    if (made)
        bench.did(u"base-folders"_s);
    return {};
}

Result<void> ensureDossier(const Bench &bench, const Dossier &dossier)
{
    const DossierPlaces at = bench.placesOf(dossier.slug);
    QJsonObject container = containerBody(bench, dossier.slug, unpublishedTitle, false);
    if (bench.dialect == Dialect::Volto) {
        const QJsonObject blocks = placeholderBlocks(dossier);
        for (auto it = blocks.begin(); it != blocks.end(); ++it)
            container.insert(it.key(), it.value());
    }
    // Where somebody moved it, it stands already.
    if (bench.root.isEmpty())
        WD_TRY(createUnlessThere(bench, bench.places.dossiers(), container));
    if (bench.dialect == Dialect::Classic) {
        const QJsonObject page = onTheWire({{u"@type"_s, u"Document"_s},
                                            {u"id"_s, u"index_html"_s},
                                            {u"title"_s, unpublishedTitle},
                                            {u"text"_s, placeholderHtml()}});
        WD_TRY(createUnlessThere(bench, at.root, withCreators(bench, page)));
    }
    WD_TRY(ensureContainer(bench, at.root, u"intern"_s, u"Intern"_s, true));
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
        bench.did(u"base-published:"_s + path);
    }
    return bench.store.setSetting(basePublished, true);
}

} // namespace wd
