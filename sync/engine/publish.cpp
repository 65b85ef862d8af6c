// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publish.h"

#include "model/dossier/publicview.h"
#include "sync/engine/filetransfer.h"
#include "sync/engine/foundation.h"
#include "sync/engine/removedonsite.h"
#include "sync/engine/share.h"
#include "sync/engine/webedits.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// Children, their containers, the page, the dossier's container last: nothing shows before what it stands on
/// is right.
Result<void> showAll(PublicSide &side, const QList<WantedObject> &wanted)
{
    QStringList containers;
    for (const WantedObject &object : wanted) {
        if (object.container.isEmpty())
            continue;
        if (object.hasState())
            WD_TRY(show(side, object.path));
        const QString container = side.at.root + u'/' + object.container;
        if (!containers.contains(container))
            containers.append(container);
    }
    for (const QString &container : containers)
        WD_TRY(show(side, container));
    WD_TRY(show(side, side.at.page()));
    WD_TRY(show(side, side.at.root));
    return {};
}

/// After children came, went or changed state, what the site says of each object's last change is news again.
Result<void> readModifiedAgain(PublicSide &side)
{
    WD_ASSIGN(const QList<CatalogRow> rows, side.bench.site.search(side.at.root, {}));
    QHash<QString, QString> modified;
    for (const CatalogRow &row : rows)
        modified.insert(row.path, row.modified.toUTC().toString(Qt::ISODate));
    for (PublicObject &object : side.next.objects)
        object.modified = modified.value(object.path, object.modified);
    return {};
}

QSet<QString> keysOf(const QList<WantedObject> &wanted)
{
    QSet<QString> keys;
    for (const WantedObject &object : wanted)
        keys.insert(object.key);
    return keys;
}

Result<CarriedOut> publishUnderLock(PublicSide &side, const Dossier &dossier, PageLock &lock)
{
    WD_ASSIGN(const CarriedOut look, lookAround(side));
    if (look != CarriedOut::Done)
        return look;
    const QList<WantedObject> wanted = siteObjects(publicView(dossier, side.intent.date), side.mapping());
    WD_ASSIGN(const bool asked,
              askAboutRemoved(side.bench, side.id, side.rows, side.previous, keysOf(wanted)));
    if (asked) {
        WD_TRY(voidPublications(side.bench, side.id));
        return CarriedOut::LookAgain;
    }
    WD_ASSIGN(const WebEditOutcome edits,
              takeInWebEdits(side.bench, side.id, side.rows, side.previous, side.intent));
    if (edits != WebEditOutcome::None)
        return CarriedOut::LookAgain;
    WD_TRY(publishBaseFolders(side.bench, side.previous.number == 0));
    WD_TRY(takeAway(side, wanted, slugsOfAllParts(dossier)));
    WD_TRY(makeEqual(side, wanted, lock));
    WD_TRY(showAll(side, wanted));
    QStringList readable{side.at.root};
    if (side.visibilityChanged) {
        WD_TRY(readModifiedAgain(side));
        for (const WantedObject &object : wanted) {
            if (!readable.contains(object.path))
                readable.append(object.path);
        }
    }
    WD_TRY(proveToStrangers(side, readable, side.goneFromPublic));
    return commitRecord(side);
}

} // namespace

QStringList slugsOfAllParts(const Dossier &dossier)
{
    QStringList slugs;
    const auto add = [&slugs](const auto &parts) {
        for (const auto &part : parts)
            slugs.append(part.slug);
    };
    add(dossier.documents);
    add(dossier.reports);
    add(dossier.images);
    add(dossier.films);
    add(dossier.questions);
    add(dossier.news);
    add(dossier.planning.milestones);
    return slugs;
}

Result<IntentContent> contentOf(const Bench &bench, const Desk &desk, const Intent &intent)
{
    if (desk.base && desk.base->number == intent.revision)
        return IntentContent{.dossier = desk.base->dossier, .hash = desk.base->hash};
    WD_ASSIGN(const ReadConcept there, readConceptAt(bench, desk.work.slug, intent.revision));
    return IntentContent{.dossier = there.record.dossier, .hash = there.hash};
}

Result<CarriedOut> publish(const Bench &bench, const DossierId &id, const Intent &intent)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    WD_ASSIGN(const IntentContent content, contentOf(bench, desk, intent));
    PublicSide side{.bench = bench,
                    .id = id,
                    .slug = desk.work.slug,
                    .intent = intent,
                    .at = bench.placesOf(desk.work.slug)};
    side.next.hash = content.hash;
    const Dossier shown = publicView(content.dossier, intent.date);
    // Another desk of ours may have decided this: its files first.
    WD_TRY(fetchFiles(bench, filesOf(shown), desk.work));
    WD_TRY(stageLargeFiles(side, siteObjects(shown, side.mapping())));
    const auto page = bench.site.get(side.at.page(), u"include_items=false"_s);
    if (!page && page.error().kind == ErrorKind::NotFound) {
        WD_ASSIGN(const bool asked, askAboutRemovedPage(bench, id));
        if (asked) {
            WD_TRY(voidPublications(bench, id));
            return CarriedOut::LookAgain;
        }
    }
    if (!page)
        return tl::unexpected<Error>(page.error());
    WD_ASSIGN(PageLock lock, PageLock::take(bench, id, *page));
    const auto done = [&] {
        const LockedWork work(lock);
        return publishUnderLock(side, content.dossier, lock);
    }();
    if (!done) {
        lock.leaveAfter(done.error());
        return done;
    }
    if (!lock.release())
        bench.did(u"lock-not-released"_s);
    if (*done == CarriedOut::Done)
        bench.did(u"published:%1"_s.arg(side.next.number));
    return done;
}

} // namespace wd
