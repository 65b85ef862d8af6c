// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pagemembers.h"
#include "model/merge/merge.h"
#include "model/publication/notes/person.h"
#include "sync/engine/asking/openquestions.h"
#include "sync/engine/dossierlocation.h"
#include "sync/engine/hiding/privacy.h"
#include "sync/engine/publishing/carrieddecision.h"
#include "sync/engine/sharing/share.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

const auto newerWork = u"newer"_s;

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
    auto here = DossierHere::read(sync.store, id);
    if (!here && here.error().kind == ErrorKind::NotFound)
        return false;
    if (!here)
        return tl::unexpected<Error>(here.error());
    SyncContext own = sync;
    own.root = here->notes().root;
    if (own.root == root)
        return true;
    WD_ASSIGN(const DossierLocation where, whereIs(own, *here));
    if (where.kind == DossierLocation::Kind::Moved)
        WD_TRY(follow(own, *here, where.root));
    return true;
}

} // namespace

bool waitsForNewerProgram(const Error &error)
{
    return error.kind == ErrorKind::BadInput && error.detail == newerWork;
}

Result<void> pull(const SyncContext &sync, DossierHere &here, int number, const QString &uid)
{
    WD_TRY(here.renew());
    const LocalDossier before = here.local();
    WD_ASSIGN(const ReadConcept head, readConceptAt(sync, before.work.slug, number));
    if (head.record.dossier.id != here.id())
        return fail(ErrorKind::BadReply, before.work.slug, u"record"_s);
    const bool newer = head.record.dossier.schema > currentSchema;
    if ((newer || isNewer(before)) && before.dirty())
        return fail(ErrorKind::BadInput, before.work.title, newerWork);
    WD_ASSIGN(const std::optional<Dossier> base, mergeBase(sync, here.id(), head));
    WD_ASSIGN(const std::optional<ReturnedRequest> returned, answerTo(sync, before, head));
    WD_ASSIGN(const bool isVoid, isPublicationVoid(sync, before, head));
    if (before.base && !follows(head, before.base->hash))
        dropInternProof(sync, sync.placesOf(before.work.slug)); // the site was set back
    bool changed = false;
    WD_TRY(here.change([&](LocalDossier &local) -> Result<void> {
        if ((newer || isNewer(local)) && local.dirty()) // typed while the revision was read
            return fail(ErrorKind::BadInput, local.work.title, newerWork);
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
        if (ours || sync.site.get(sync.places.dossier(dossier.slug)))
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
