// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/share.h"

#include "model/dossier/dossierjson.h"
#include "model/dossier/pagemembers.h"
#include "model/dossier/publicview.h"
#include "sync/engine/decision.h"
#include "sync/engine/discover.h"
#include "sync/engine/filetransfer.h"
#include "sync/engine/gate.h"
#include "sync/engine/newest.h"
#include "sync/engine/openquestions.h"
#include "sync/engine/sitefolders.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int chainLength = 50;
constexpr int triesAgainstOthers = 12;

/// The hashes before the next revision, newest first.
QStringList chainOf(const LocalDossier &local)
{
    if (!local.base)
        return {};
    QStringList chain{local.base->hash};
    chain += SiteNotes::from(local).headChain;
    return chain.mid(0, chainLength);
}

/// One try at the next revision: what is to be created, built from `work` as it is in this transaction.
struct Attempt {
    ConceptRecord record;
    QByteArray bytes;
    [[nodiscard]] bool isA(IntentKind kind) const { return record.intent && record.intent->kind == kind; }
};

ConceptRecord nextRecord(const SyncContext &sync, const LocalDossier &local, const Dossier &content)
{
    const SiteNotes notes = SiteNotes::from(local);
    ConceptRecord record{.revision = local.base ? local.base->number + 1 : 1,
                         .chain = chainOf(local),
                         .desk = sync.context.deskId,
                         .user = sync.context.site.user,
                         .attempt = sync.uuid(),
                         .name = sync.context.name,
                         .at = sync.now(),
                         .open = notes.open,
                         .dossier = content};
    // What a newer program's page shows stays named as long as the dossier holds it.
    record.needs = pageMembers(publicView(content, sync.now().date())) + unknownMembers(notes.needs, content);
    record.needs.sort();
    record.open.removeIf([&notes](const Intent &intent) { return intent.revision <= notes.closedUpTo(); });
    return record;
}

void keepAsSent(LocalDossier &local, const Attempt &attempt)
{
    local.sent.removeIf([](const SentConcept &sent) { return sent.settled; });
    local.sent.append(
        {.number = attempt.record.revision, .attempt = attempt.record.attempt, .bytes = attempt.bytes});
}

Result<Attempt> commitSent(const SyncContext &sync, const DossierId &id, std::optional<bool> mayPublish)
{
    Attempt attempt;
    WD_TRY(sync.store.change(id, [&](LocalDossier &local) -> Result<void> {
        attempt.record = nextRecord(sync, local, local.work);
        // A decision of this very moment waits for the next revision: what it may become is not asked yet.
        WD_ASSIGN(const std::optional<SyncEventKind> held, whatHoldsBack(sync, local));
        if (mayPublish && local.intent && !held && stillHolds(*local.intent, local))
            attempt.record.intent = carriedBy(sync, local, attempt.record.revision, *mayPublish);
        attempt.bytes = toBytes(attempt.record);
        keepAsSent(local, attempt);
        return {};
    }));
    return attempt;
}

Result<LogEntry> append(const SyncContext &sync, const QString &slug, const Attempt &attempt)
{
    WD_ASSIGN(const LogEntry made,
              sync.logOf(slug)->append({.number = attempt.record.revision}, attempt.bytes,
                                       attempt.record.intent.has_value()));
    WD_TRY(keepWitness(sync.store, made));
    return made;
}

/// base := what was created. `work` grew from it, so there is nothing to merge.
Result<void> becomeBase(const SyncContext &sync, const DossierId &id, const ConceptRecord &record,
                        const QString &hash, const QString &uid)
{
    WD_TRY(sync.store.change(id, [&](LocalDossier &local) -> Result<void> {
        local.base = Revision{.number = record.revision, .hash = hash, .dossier = record.dossier};
        for (SentConcept &sent : local.sent)
            sent.settled = sent.settled || sent.number <= record.revision;
        const bool decided = record.intent && record.intent->desk == sync.context.deskId;
        if (decided && local.intent && carries(*record.intent, *local.intent))
            local.intent.reset();
        SiteNotes notes = SiteNotes::from(local);
        if (decided) {
            notes.returned.reset();
            // Who asks a colleague, or sends a request back, decides nothing about what stands on the site.
            const bool aboutSite
                = record.intent->kind == IntentKind::Publish || record.intent->kind == IntentKind::Withdraw;
            notes.asked.removeIf([aboutSite](QMap<QString, SyncEvent>::iterator about) {
                return aboutSite || about.key() == aboutDecision;
            });
        }
        notes.head = record.revision;
        notes.headUid = uid;
        notes.headMadeAt = {};
        notes.headChain = record.chain;
        notes.open = openAfter(record, notes.closedUpTo());
        notes.needs = unknownMembers(record.needs, record.dossier);
        notes.keepIn(local);
        return {};
    }));
    return {};
}

/// The proof of a share: the bytes as anybody will read them.
Result<void> proveAppended(const SyncContext &sync, const QString &slug, const Attempt &attempt)
{
    const LogKey key{.number = attempt.record.revision};
    WD_ASSIGN(const LogBytes there, sync.logOf(slug)->read(key));
    if (there.bytes != attempt.bytes)
        return fail(ErrorKind::BadReply, sync.placesOf(slug).entryPath(key), u"hash"_s);
    return {};
}

/// The number is taken: by an earlier try of ours (then we are done), or by somebody else (then merge
/// theirs).
Result<void> takeIn(const SyncContext &sync, const DossierId &id, const QString &slug, int number)
{
    WD_ASSIGN(const ReadConcept there, readConceptAt(sync, slug, number));
    WD_ASSIGN(const LocalDossier local, sync.store.read(id));
    const bool ours = std::any_of(local.sent.begin(), local.sent.end(), [&there](const SentConcept &sent) {
        return sent.attempt == there.record.attempt;
    });
    if (ours)
        return becomeBase(sync, id, there.record, there.hash, {});
    return pull(sync, id, number, {});
}

/// Container, page and intern, once a dossier; that nobody else can read them, once a start of the program.
Result<void> ensureOnSite(const SyncContext &sync, const DossierId &id, const Dossier &work)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(sync, id));
    if (notes.madeOnSite)
        return proveInternHidden(sync, id);
    WD_TRY(ensureDossier(sync, work));
    return changeNotes(sync, id, [](SiteNotes &kept) { kept.madeOnSite = true; });
}

/// Whether a decision is carried as it is, or as a request. Carrying out a publication asks the site again,
/// so what was seen last will do for it. A withdrawal stays in the log for anybody with the right, and who
/// decides it without must hear so; a request that is sent back is carried out by being shared.
Result<bool> mayDecide(const SyncContext &sync, const DossierId &id, const LocalDossier &local)
{
    const bool seen = SiteNotes::from(local).mayPublish;
    const IntentKind kind = local.intent->kind;
    if (seen && isToBeShown(kind))
        return true;
    WD_ASSIGN(const bool may, mayPublish(sync, id, local.work.slug));
    if (seen && !may && kind == IntentKind::Withdraw) {
        sync.report.needsUser = true;
        sync.did({.kind = SyncEventKind::AskMayNotWithdraw});
    }
    return may;
}

} // namespace

Result<ReadConcept> readConceptAt(const SyncContext &sync, const QString &slug, int number)
{
    const LogKey key{.number = number};
    WD_ASSIGN(const LogBytes there, sync.logOf(slug)->read(key));
    WD_ASSIGN(ConceptRecord record, readConcept(there.bytes));
    if (record.revision != number || (sync.root.isEmpty() && record.dossier.slug != slug))
        return fail(ErrorKind::BadReply, sync.placesOf(slug).entryPath(key), u"record"_s);
    return ReadConcept{.record = std::move(record), .hash = sha256Of(there.bytes), .body = there.body};
}

Result<void> share(const SyncContext &sync, const DossierId &id)
{
    WD_TRY(reviseFiles(sync, id));
    for (int tries = 0; tries < triesAgainstOthers; ++tries) {
        WD_TRY(sync.notStopped());
        WD_ASSIGN(const LocalDossier local, sync.store.read(id));
        if (local.work.schema > currentSchema)
            return {};
        if (local.intent && !stillHolds(*local.intent, local)) {
            const bool returns = local.intent->kind == IntentKind::Returned;
            WD_TRY(dropDecision(
                sync, id, returns ? SyncEventKind::AskRequestGone : SyncEventKind::AskPublicationChanged));
            continue;
        }
        if (local.intent)
            WD_TRY(lookAtPicturesOf(sync, local.work, local.intent->date));
        WD_ASSIGN(const std::optional<SyncEventKind> held, whatHoldsBack(sync, local));
        if (held) {
            WD_TRY(dropDecision(sync, id, *held));
            continue;
        }
        if (local.intent && local.intent->kind == IntentKind::Publish
            && !unknownMembers(SiteNotes::from(local).needs, local.work).isEmpty()) {
            WD_TRY(dropDecision(sync, id, SyncEventKind::AskNewerPage));
            continue;
        }
        if (!local.dirty() && !local.intent && !isLostFromSite(local))
            return {};
        WD_TRY(ensureOnSite(sync, id, local.work));
        // Files first, then intents; but a withdrawal needs none, and they follow it.
        if (!local.intent || local.intent->kind != IntentKind::Withdraw)
            WD_TRY(shareFiles(sync, local.work));
        std::optional<bool> may;
        if (local.intent) {
            WD_ASSIGN(may, mayDecide(sync, id, local));
            if (!*may && local.intent->kind == IntentKind::Returned) {
                WD_TRY(dropDecision(sync, id, SyncEventKind::AskMayNotReturn));
                continue;
            }
        }
        WD_ASSIGN(const Attempt attempt, commitSent(sync, id, may));
        const auto made = append(sync, local.work.slug, attempt);
        if (made) {
            if (!attempt.record.intent)
                WD_TRY(proveAppended(sync, local.work.slug, attempt));
            WD_TRY(becomeBase(sync, id, attempt.record, sha256Of(attempt.bytes), made->uid));
            sync.did({.kind = SyncEventKind::Shared, .number = attempt.record.revision});
            if (attempt.isA(IntentKind::Request)) {
                sync.report.needsUser = true;
                sync.did({.kind = SyncEventKind::Requested});
            }
            if (attempt.isA(IntentKind::Returned))
                sync.did({.kind = SyncEventKind::Returned});
            continue; // typing may have gone on meanwhile
        }
        if (made.error().kind != ErrorKind::Conflict || made.error().detail != u"in-use"_s)
            return tl::unexpected<Error>(made.error());
        WD_TRY(takeIn(sync, id, local.work.slug, attempt.record.revision));
    }
    return fail(ErrorKind::Conflict, {}, u"busy-dossier"_s);
}

Result<void> shareAdopted(const SyncContext &sync, const DossierId &id, const Dossier &changed,
                          const std::optional<Intent> &intent)
{
    WD_TRY(proveInternHidden(sync, id));
    Attempt attempt;
    WD_TRY(sync.store.change(id, [&](LocalDossier &local) -> Result<void> {
        attempt.record = nextRecord(sync, local, changed);
        // What was agreed to be published was without what is taken in here: it goes on as `intent`, or is
        // void.
        attempt.record.open.removeIf([](const Intent &open) { return open.kind == IntentKind::Publish; });
        if (intent) {
            attempt.record.intent = intent;
            attempt.record.intent->revision = attempt.record.revision;
        }
        attempt.bytes = toBytes(attempt.record);
        // Not kept as sent: `work` did not grow from it, so it is to be merged like a colleague's revision.
        return {};
    }));
    WD_ASSIGN(const LogEntry made, append(sync, changed.slug, attempt));
    return pull(sync, id, attempt.record.revision, made.uid);
}

} // namespace wd
