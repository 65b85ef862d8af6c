// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/dossier/pagemembers.h"
#include "model/merge/merge.h"
#include "model/publication/person.h"
#include "sync/engine/asked.h"
#include "sync/engine/decision.h"
#include "sync/engine/logfiles.h"
#include "sync/engine/privacy.h"
#include "sync/engine/share.h"
#include "sync/engine/whereabouts.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// The newest revision in the head's chain, the head included, that this desk agreed on or sent; none: no
/// base.
Result<std::optional<Dossier>> mergeBase(const Bench &bench, const DossierId &id, const ReadConcept &head)
{
    QStringList candidates{head.hash};
    candidates += head.record.chain;
    for (const QString &hash : candidates) {
        WD_ASSIGN(const std::optional<Revision> known, bench.store.revision(id, hash));
        if (known)
            return std::optional<Dossier>(known->dossier);
    }
    return std::optional<Dossier>();
}

/// What was said of our requests between the head we knew and this one: a decision on them is not carried on,
/// so it is looked up in the concept that made it. Asked only when a request of ours is gone without a
/// record.
Result<std::optional<ReturnedRequest>> answerTo(const Bench &bench, const Desk &before,
                                                const ReadConcept &head)
{
    const QString user = bench.context.site.user;
    if (const auto now = returnedBy(head.record, user))
        return now;
    const SiteNotes notes = SiteNotes::from(before);
    const QList<Intent> open = openAfter(head.record, notes.closedUpTo());
    const bool gone = std::any_of(notes.open.begin(), notes.open.end(), [&](const Intent &intent) {
        return intent.kind == IntentKind::Request && intent.user == user && !open.contains(intent);
    });
    for (int number = head.record.revision - 1; gone && number > notes.head; --number) {
        const auto between = readConceptAt(bench, before.work.slug, number);
        if (!between && between.error().kind != ErrorKind::NotFound)
            return tl::unexpected<Error>(between.error());
        if (!between)
            continue;
        if (const auto found = returnedBy(between->record, user))
            return found;
    }
    return std::optional<ReturnedRequest>();
}

/// Whether a publication of this account that stood open is off the log without a record: somebody's desk met
/// something that was not known when it was agreed on. A newer publication takes its place without a word.
Result<bool> isPublicationVoid(const Bench &bench, const Desk &before, const ReadConcept &head)
{
    const SiteNotes notes = SiteNotes::from(before);
    int ours = 0;
    for (const Intent &intent : notes.open) {
        if (intent.kind == IntentKind::Publish && intent.user == bench.context.site.user)
            ours = std::max(ours, intent.revision);
    }
    const QList<Intent> open = openAfter(head.record, notes.closedUpTo());
    const bool stands = std::any_of(open.begin(), open.end(), [ours](const Intent &intent) {
        return intent.kind == IntentKind::Publish && intent.revision >= ours;
    });
    if (ours == 0 || stands)
        return false;
    // Whoever shared this head may know a record that we have not read.
    const DossierPlaces at = bench.placesOf(before.work.slug);
    WD_ASSIGN(const Glimpse now, lookAt(bench, at, at.intern()));
    if (now.record.number <= (notes.record ? notes.record->number : 0))
        return true;
    WD_ASSIGN(const LogBytes log, readLogRecord(bench, at.recordPath(now.record.number)));
    WD_ASSIGN(const PublicRecord record, readPublicRecord(log.bytes));
    return record.revision < ours;
}

/// Whether a head grew from the revision we knew; it did not when the site was set back to before that one.
bool follows(const ReadConcept &head, const QString &known)
{
    return head.hash == known || head.record.chain.contains(known);
}

void takeHead(Desk &desk, const ReadConcept &head, const QString &uid,
              const std::optional<ReturnedRequest> &returned)
{
    const bool first = !desk.base;
    const bool setBack = desk.base && !follows(head, desk.base->hash);
    desk.base = Revision{.number = head.record.revision, .hash = head.hash, .dossier = head.record.dossier};
    SiteNotes notes = SiteNotes::from(desk);
    if (setBack)
        notes.doubtAll();
    notes.head = head.record.revision;
    notes.headUid = uid;
    notes.headMadeAt = {};
    notes.headChain = head.record.chain;
    notes.open = openAfter(head.record, notes.closedUpTo());
    notes.needs = unknownMembers(head.record.needs, head.record.dossier);
    notes.madeOnSite = notes.madeOnSite || first;
    if (returned)
        notes.returned = returned;
    notes.keepIn(desk);
}

void addConflicts(Desk &desk, const QList<Conflict> &conflicts, const ConceptRecord &theirs)
{
    for (Conflict conflict : conflicts) {
        conflict.who = shownAs(theirs.name, theirs.user);
        conflict.when = theirs.at;
        desk.conflicts.append({.number = 0, .conflict = conflict});
    }
}

/// A card whose place the new head wrote again shows that, and by whom.
void renewCards(Desk &desk, const Dossier &was, const ConceptRecord &theirs)
{
    for (NumberedConflict &card : desk.conflicts) {
        std::optional<Conflict> now = renewed(desk.work, card.conflict);
        if (!now || renewed(was, card.conflict))
            continue; // typed over on this desk: told when it is answered
        now->who = shownAs(theirs.name, theirs.user);
        now->when = theirs.at;
        card.conflict = *now;
    }
}

/// Whether a dossier found under another name is on this desk; if so it is followed there when it moved.
Result<bool> isKnown(const Bench &bench, const DossierId &id, const QString &root)
{
    const auto desk = bench.store.read(id);
    if (!desk && desk.error().kind == ErrorKind::NotFound)
        return false;
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    Bench own = bench;
    own.root = SiteNotes::from(*desk).root;
    if (own.root == root)
        return true;
    WD_ASSIGN(const Whereabouts where, whereIs(own, id));
    if (where.kind == Whereabouts::Kind::Moved)
        WD_TRY(follow(own, id, where.root));
    return true;
}

} // namespace

Result<void> pull(const Bench &bench, const DossierId &id, int number, const QString &uid)
{
    WD_ASSIGN(const Desk before, bench.store.read(id));
    WD_ASSIGN(const ReadConcept head, readConceptAt(bench, before.work.slug, number));
    if (head.record.dossier.id != id)
        return fail(ErrorKind::BadReply, before.work.slug, u"record"_s);
    const bool newer = head.record.dossier.schema > currentSchema;
    if (newer && before.dirty())
        return fail(ErrorKind::BadInput, before.work.title, u"newer"_s);
    WD_ASSIGN(const std::optional<Dossier> base, mergeBase(bench, id, head));
    WD_ASSIGN(const std::optional<ReturnedRequest> returned, answerTo(bench, before, head));
    WD_ASSIGN(const bool isVoid, isPublicationVoid(bench, before, head));
    if (before.base && !follows(head, before.base->hash))
        dropInternProof(bench, bench.placesOf(before.work.slug)); // the site was set back
    bool changed = false;
    WD_TRY(bench.store.change(id, [&](Desk &desk) -> Result<void> {
        const Dossier was = desk.work;
        if (newer) {
            desk.work = head.record.dossier;
        } else {
            const Merged merged = merge(base, desk.work, head.record.dossier);
            desk.work = merged.dossier;
            renewCards(desk, was, head.record);
            addConflicts(desk, merged.conflicts, head.record);
            for (const MergeNotice &notice : merged.notices)
                bench.did({.kind = SyncEventKind::Restored, .what = notice.part});
        }
        changed = !(was == desk.work);
        takeHead(desk, head, uid, returned);
        if (isVoid)
            keepQuestion(desk, aboutDecision, {.kind = SyncEventKind::AskPublicationChanged});
        return {};
    }));
    if (changed)
        bench.did({.kind = SyncEventKind::Pulled, .number = number});
    if (isVoid)
        tellAsked(bench, {{.kind = SyncEventKind::AskPublicationChanged}});
    if (returned) {
        bench.report.needsUser = true;
        bench.did({.kind = SyncEventKind::AskReturned, .what = returned->reason});
    }
    return {};
}

Result<DossierId> arrive(const Bench &bench, const QString &slug, int number, const QString &uid)
{
    Bench there = bench;
    there.root = bench.places.dossier(slug);
    WD_ASSIGN(const ReadConcept head, readConceptAt(there, slug, number));
    const Dossier &dossier = head.record.dossier;
    const bool moved = dossier.slug != slug;
    if (moved) {
        WD_ASSIGN(const bool ours, isKnown(bench, dossier.id, there.root));
        // Beside one that stands in its usual place it is a copy.
        if (ours || bench.site.get(bench.places.dossier(dossier.slug), u"include_items=false"_s))
            return DossierId();
    }
    Desk desk{.work = dossier};
    takeHead(desk, head, uid, returnedBy(head.record, bench.context.site.user));
    if (moved) {
        SiteNotes notes = SiteNotes::from(desk);
        notes.root = there.root;
        notes.keepIn(desk);
    }
    WD_TRY(bench.store.add(desk));
    bench.did({.kind = SyncEventKind::Arrived, .number = number});
    return dossier.id;
}

} // namespace wd
