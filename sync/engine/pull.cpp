// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/dossier/pagemembers.h"
#include "model/merge/merge.h"
#include "model/publication/person.h"
#include "sync/engine/decision.h"
#include "sync/engine/dossierlocation.h"
#include "sync/engine/openquestions.h"
#include "sync/engine/privacy.h"
#include "sync/engine/share.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// The newest revision in the head's chain, the head included, that this desk agreed on or sent; none: no
/// base.
Result<std::optional<Dossier>> mergeBase(const SyncContext &sync, const DossierId &id,
                                         const ReadConcept &head)
{
    QStringList candidates{head.hash};
    candidates += head.record.chain;
    for (const QString &hash : candidates) {
        WD_ASSIGN(const std::optional<Revision> known, sync.store.revision(id, hash));
        if (known)
            return std::optional<Dossier>(known->dossier);
    }
    return std::optional<Dossier>();
}

/// What was said of our requests between the head we knew and this one: a decision on them is not carried on,
/// so it is looked up in the concept that made it. Asked only when a request of ours is gone without a
/// record.
Result<std::optional<ReturnedRequest>> answerTo(const SyncContext &sync, const LocalDossier &before,
                                                const ReadConcept &head)
{
    const QString user = sync.context.site.user;
    if (const auto now = returnedBy(head.record, user))
        return now;
    const SiteNotes notes = SiteNotes::from(before);
    const QList<Intent> open = openAfter(head.record, notes.closedUpTo());
    const bool gone = std::any_of(notes.open.begin(), notes.open.end(), [&](const Intent &intent) {
        return intent.kind == IntentKind::Request && intent.user == user && !open.contains(intent);
    });
    for (int number = head.record.revision - 1; gone && number > notes.head; --number) {
        const auto between = readConceptAt(sync, before.work.slug, number);
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
Result<bool> isPublicationVoid(const SyncContext &sync, const LocalDossier &before, const ReadConcept &head)
{
    const SiteNotes notes = SiteNotes::from(before);
    int ours = 0;
    for (const Intent &intent : notes.open) {
        if (intent.kind == IntentKind::Publish && intent.user == sync.context.site.user)
            ours = std::max(ours, intent.revision);
    }
    const QList<Intent> open = openAfter(head.record, notes.closedUpTo());
    const bool stands = std::any_of(open.begin(), open.end(), [ours](const Intent &intent) {
        return intent.kind == IntentKind::Publish && intent.revision >= ours;
    });
    if (ours == 0 || stands)
        return false;
    // Whoever shared this head may know a record that we have not read.
    const auto log = sync.logOf(before.work.slug);
    WD_ASSIGN(const LogHeads now, log->heads());
    if (now.record.number <= (notes.record ? notes.record->number : 0))
        return true;
    WD_ASSIGN(const LogBytes newest, log->read({.row = LogRow::Records, .number = now.record.number}));
    WD_ASSIGN(const PublicRecord record, readPublicRecord(newest.bytes));
    return record.revision < ours;
}

/// Whether a head grew from the revision we knew; it did not when the site was set back to before that one.
bool follows(const ReadConcept &head, const QString &known)
{
    return head.hash == known || head.record.chain.contains(known);
}

void takeHead(LocalDossier &local, const ReadConcept &head, const QString &uid,
              const std::optional<ReturnedRequest> &returned)
{
    const bool first = !local.base;
    const bool setBack = local.base && !follows(head, local.base->hash);
    local.base = Revision{.number = head.record.revision, .hash = head.hash, .dossier = head.record.dossier};
    SiteNotes notes = SiteNotes::from(local);
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
    notes.keepIn(local);
}

void addConflicts(LocalDossier &local, const QList<Conflict> &conflicts, const ConceptRecord &theirs)
{
    for (Conflict conflict : conflicts) {
        conflict.who = shownAs(theirs.name, theirs.user);
        conflict.when = theirs.at;
        local.conflicts.append({.number = 0, .conflict = conflict});
    }
}

/// A card whose place the new head wrote again shows that, and by whom.
void renewCards(LocalDossier &local, const Dossier &was, const ConceptRecord &theirs)
{
    for (NumberedConflict &card : local.conflicts) {
        std::optional<Conflict> now = renewed(local.work, card.conflict);
        if (!now || renewed(was, card.conflict))
            continue; // typed over on this desk: told when it is answered
        now->who = shownAs(theirs.name, theirs.user);
        now->when = theirs.at;
        card.conflict = *now;
    }
}

/// Whether a dossier found under another name is on this desk; if so it is followed there when it moved.
Result<bool> isKnown(const SyncContext &sync, const DossierId &id, const QString &root)
{
    const auto local = sync.store.read(id);
    if (!local && local.error().kind == ErrorKind::NotFound)
        return false;
    if (!local)
        return tl::unexpected<Error>(local.error());
    SyncContext own = sync;
    own.root = SiteNotes::from(*local).root;
    if (own.root == root)
        return true;
    WD_ASSIGN(const DossierLocation where, whereIs(own, id));
    if (where.kind == DossierLocation::Kind::Moved)
        WD_TRY(follow(own, id, where.root));
    return true;
}

} // namespace

Result<void> pull(const SyncContext &sync, const DossierId &id, int number, const QString &uid)
{
    WD_ASSIGN(const LocalDossier before, sync.store.read(id));
    WD_ASSIGN(const ReadConcept head, readConceptAt(sync, before.work.slug, number));
    if (head.record.dossier.id != id)
        return fail(ErrorKind::BadReply, before.work.slug, u"record"_s);
    const bool newer = head.record.dossier.schema > currentSchema;
    if (newer && before.dirty())
        return fail(ErrorKind::BadInput, before.work.title, u"newer"_s);
    WD_ASSIGN(const std::optional<Dossier> base, mergeBase(sync, id, head));
    WD_ASSIGN(const std::optional<ReturnedRequest> returned, answerTo(sync, before, head));
    WD_ASSIGN(const bool isVoid, isPublicationVoid(sync, before, head));
    if (before.base && !follows(head, before.base->hash))
        dropInternProof(sync, sync.placesOf(before.work.slug)); // the site was set back
    bool changed = false;
    WD_TRY(sync.store.change(id, [&](LocalDossier &local) -> Result<void> {
        const Dossier was = local.work;
        if (newer) {
            local.work = head.record.dossier;
        } else {
            const Merged merged = merge(base, local.work, head.record.dossier);
            local.work = merged.dossier;
            renewCards(local, was, head.record);
            addConflicts(local, merged.conflicts, head.record);
            for (const MergeNotice &notice : merged.notices)
                sync.did({.kind = SyncEventKind::Restored, .what = notice.part});
        }
        changed = !(was == local.work);
        takeHead(local, head, uid, returned);
        if (isVoid)
            keepQuestion(local, aboutDecision, {.kind = SyncEventKind::AskPublicationChanged});
        return {};
    }));
    if (changed)
        sync.did({.kind = SyncEventKind::Pulled, .number = number});
    if (isVoid)
        tellAsked(sync, {{.kind = SyncEventKind::AskPublicationChanged}});
    if (returned) {
        sync.report.needsUser = true;
        sync.did({.kind = SyncEventKind::AskReturned, .what = returned->reason});
    }
    return {};
}

Result<DossierId> arrive(const SyncContext &sync, const QString &slug, int number, const QString &uid)
{
    SyncContext there = sync;
    there.root = sync.places.dossier(slug);
    WD_ASSIGN(const ReadConcept head, readConceptAt(there, slug, number));
    const Dossier &dossier = head.record.dossier;
    const bool moved = dossier.slug != slug;
    if (moved) {
        WD_ASSIGN(const bool ours, isKnown(sync, dossier.id, there.root));
        // Beside one that stands in its usual place it is a copy.
        if (ours || sync.site.get(sync.places.dossier(dossier.slug), u"include_items=false"_s))
            return DossierId();
    }
    LocalDossier local{.work = dossier};
    takeHead(local, head, uid, returnedBy(head.record, sync.context.site.user));
    if (moved) {
        SiteNotes notes = SiteNotes::from(local);
        notes.root = there.root;
        notes.keepIn(local);
    }
    WD_TRY(sync.store.add(local));
    sync.did({.kind = SyncEventKind::Arrived, .number = number});
    return dossier.id;
}

} // namespace wd
