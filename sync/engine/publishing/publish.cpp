// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/publishing/publish.h"

#include "model/dossier/described/pagemembers.h"
#include "model/dossier/described/parts.h"
#include "model/dossier/described/publicview.h"
#include "model/sjabloon/structurehash.h"
#include "sync/engine/asking/openquestions.h"
#include "sync/engine/publishing/carrieddecision.h"
#include "sync/engine/publishing/gate.h"
#include "sync/engine/publishing/sitechecks.h"
#include "sync/engine/sharing/filetransfer.h"
#include "sync/engine/sharing/share.h"
#include "sync/engine/sitefolders.h"
#include "sync/engine/webedits/followedlinks.h"
#include "sync/engine/webedits/removedonsite.h"
#include "sync/engine/webedits/webedits.h"

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
    WD_ASSIGN(const QList<SiteRow> rows, side.sync.site.rows(side.at.root));
    QHash<QString, QString> modified;
    for (const SiteRow &row : rows)
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

/// What the look found: what is not as the record says is written whole.
void keepInMind(PublicSide &side, const WebEdits &edits)
{
    side.stood = edits.stood;
    for (const QString &key : edits.otherwise) {
        if (const auto known = side.previous.objects.find(key); known != side.previous.objects.end())
            known->modified.clear();
    }
    for (const QString &key : edits.otherFiles)
        side.previous.objects[key].sent.remove(u"sha256"_s);
}

Result<CarriedOut> publishUnderLock(PublicSide &side, const Dossier &dossier, const SiteObject &page,
                                    PageLock &lock)
{
    WD_ASSIGN(const CarriedOut look, lookAround(side));
    if (look != CarriedOut::Done)
        return look;
    const Dossier view = publicView(dossier, side.intent.date);
    QList<WantedObject> wanted = side.sync.mapping.objectsOf(view, side.mapping(view));
    WD_ASSIGN(const bool asked,
              askAboutRemoved(side.sync, side.here, side.rows, side.previous, keysOf(wanted), true));
    if (asked)
        return CarriedOut::LookAgain;
    WD_ASSIGN(const WebEdits edits,
              takeInWebEdits(side.sync, side.here,
                             {.rows = side.rows,
                              .record = side.previous,
                              .publishing = side.intent,
                              .wanted = wanted,
                              .page = page,
                              .lookedAt = side.lookedAt}));
    if (edits.outcome != WebEditOutcome::None)
        return CarriedOut::LookAgain;
    keepInMind(side, edits);
    if (const QList<SyncEvent> refused = refusedAhead(side.sync.site, wanted, side.rows);
        !refused.isEmpty()) {
        WD_ASSIGN(const bool voided, voidPublications(side.sync, side.here));
        for (const SyncEvent &one : voided ? refused : QList<SyncEvent>())
            WD_TRY(ask(side.sync, side.here, u"#refuses:"_s + factsOf(one), one));
        return CarriedOut::LookAgain;
    }
    WD_TRY(publishBaseFolders(side.sync, side.previous.number == 0));
    WD_TRY(takeAway(side, wanted, slugsOfAllParts(dossier)));
    WD_ASSIGN(const CarriedOut files, makeFilesEqual(side, wanted, lock));
    if (files != CarriedOut::Done)
        return files;
    if (side.completes > 0 && side.next.lacks.size() >= side.previous.lacks.size())
        return CarriedOut::AlreadyCovered;
    writeAnewWhatLedToOldFiles(side);
    wanted = side.sync.mapping.objectsOf(view, side.mapping(view)); // without what the site would not take
    WD_ASSIGN(const CarriedOut made, makeEqual(side, wanted, lock));
    if (made != CarriedOut::Done)
        return made;
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

/// A page made here would lack something that a newer program shows: that one is to make it. Told once.
Result<void> leaveToNewerProgram(const SyncContext &sync, DossierHere &here, const Intent &intent)
{
    const QString key = u"#needs"_s, mark = QString::number(intent.revision);
    const SyncEvent question{.kind = SyncEventKind::AskNewerPage};
    if (here.notes().seen.value(key) == mark)
        return {};
    WD_TRY(here.changeNotes([&](SiteNotes &kept) {
        kept.seen.insert(key, mark);
        kept.asked.insert(key, question);
    }));
    tellAsked(sync, {question});
    return {};
}

/// What was agreed elsewhere would show what may not be shown: asked again here.
Result<CarriedOut> askAgain(const SyncContext &sync, DossierHere &here, SyncEventKind why)
{
    WD_ASSIGN(const bool voided, voidPublications(sync, here));
    if (voided)
        WD_TRY(ask(sync, here, aboutDecision, {.kind = why}));
    return CarriedOut::LookAgain;
}

std::optional<Intent> newestOpen(const SiteNotes &notes, IntentKind kind)
{
    std::optional<Intent> newest;
    for (const Intent &intent : notes.open) {
        if (intent.kind == kind && (!newest || intent.revision > newest->revision))
            newest = intent;
    }
    return newest;
}

} // namespace

std::optional<Intent> nextOpen(const SiteNotes &notes)
{
    const auto withdrawal = newestOpen(notes, IntentKind::Withdraw);
    return withdrawal ? withdrawal : newestOpen(notes, IntentKind::Publish);
}

QStringList slugsOfAllParts(const Dossier &dossier)
{
    QStringList slugs;
    eachPart(dossier, [&slugs](const AnyPart &part) {
        if (part.onSite)
            slugs.append(part.slug);
    });
    return slugs;
}

Result<IntentContent> contentOf(const SyncContext &sync, const LocalDossier &local, const Intent &intent)
{
    if (local.base && local.base->number == intent.revision)
        return IntentContent{.dossier = local.base->dossier,
                             .hash = local.base->hash,
                             .unknown = SiteNotes::from(local).needs};
    WD_ASSIGN(const ReadConcept there, readConceptAt(sync, local.work.slug, intent.revision));
    return IntentContent{.dossier = there.record.dossier,
                         .hash = there.hash,
                         .unknown = unknownMembers(there.record.needs, there.record.dossier)};
}

bool isForNewerProgram(const SyncContext &sync, const LocalDossier &local, const IntentContent &content)
{
    const Sjabloon &follows = content.dossier.sjabloon;
    const bool knowsSjabloon = follows.key.isEmpty() || sync.context.sjablonen.knows(follows);
    return isNewer(local) || content.dossier.schema > currentSchema || !content.unknown.isEmpty()
        || !knowsSjabloon;
}

Result<CarriedOut> publish(const SyncContext &sync, DossierHere &here, const Intent &intent, int completes)
{
    WD_TRY(here.renew());
    const LocalDossier local = here.local();
    WD_ASSIGN(const IntentContent content, contentOf(sync, local, intent));
    if (isForNewerProgram(sync, local, content)) {
        // Where only a late file is added nobody decided anything, so nothing is told.
        if (completes == 0)
            WD_TRY(leaveToNewerProgram(sync, here, intent));
        return CarriedOut::Left;
    }
    const QString structure = structureHash(sync.context.sjablonen.of(content.dossier));
    // The site had another structure of that name when this desk looked: here it would be another page.
    if (!intent.structure.isEmpty() && intent.structure != structure)
        return completes > 0 ? CarriedOut::AlreadyCovered
                             : askAgain(sync, here, SyncEventKind::AskPublicationChanged);
    PublicSide side{.sync = sync,
                    .here = here,
                    .slug = local.work.slug,
                    .intent = intent,
                    .at = sync.placesOf(local.work.slug),
                    .completes = completes};
    side.next.hash = content.hash;
    side.next.structure = structure;
    const Dossier shown = publicView(content.dossier, intent.date);
    // Another desk of ours may have decided this: its files first.
    WD_TRY(fetchFiles(sync, here, filesInUse(shown), local.work.slug));
    WD_TRY(lookAtPicturesOf(sync, content.dossier, intent.date));
    WD_ASSIGN(const std::optional<SyncEventKind> held, whatHoldsBack(sync, local, content.dossier, intent));
    if (held)
        return completes > 0 ? CarriedOut::AlreadyCovered : askAgain(sync, here, *held);
    WD_TRY(proveInternHidden(sync, here));
    WD_TRY(stageLargeFiles(side, sync.mapping.objectsOf(shown, side.mapping(shown))));
    const auto page = sync.site.get(side.at.page());
    if (!page && page.error().kind == ErrorKind::NotFound) {
        WD_ASSIGN(const bool asked, askAboutRemovedPage(sync, here));
        if (asked)
            return CarriedOut::LookAgain;
    }
    if (!page)
        return tl::unexpected<Error>(page.error());
    WD_ASSIGN(PageLock lock, PageLock::take(sync, here, *page));
    const auto done = [&] {
        const LockedWork work(lock);
        return publishUnderLock(side, content.dossier, *page, lock);
    }();
    if (!done) {
        lock.leaveAfter(done.error());
        return done;
    }
    if (!lock.release())
        sync.did({.kind = SyncEventKind::LockNotReleased});
    if (*done == CarriedOut::Done)
        sync.did({.kind = SyncEventKind::Published, .number = side.next.number});
    return done;
}

} // namespace wd
