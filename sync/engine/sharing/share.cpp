// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sharing/share.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pagemembers.h"
#include "model/dossier/described/publicview.h"
#include "model/publication/notes/sitequestions.h"
#include "sync/engine/asking/openquestions.h"
#include "sync/engine/discover.h"
#include "sync/engine/publishing/carrieddecision.h"
#include "sync/engine/publishing/gate.h"
#include "sync/engine/sharing/filetransfer.h"
#include "sync/engine/sharing/newest.h"
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

/// What a newer program wrote goes on to the letter, as it stands in the log: this one understands a part.
Result<QByteArray> asItIsWritten(const SyncContext &sync, const LocalDossier &local)
{
    if (!isNewer(local))
        return QByteArray();
    WD_ASSIGN(const LogBytes base, sync.logOf(local.work.slug)->read({.number = local.base->number}));
    if (sha256Of(base.bytes) != local.base->hash)
        return fail(ErrorKind::Conflict, local.work.slug, u"head"_s);
    return base.bytes;
}

Result<Attempt> commitSent(const SyncContext &sync, DossierHere &here, std::optional<bool> mayPublish)
{
    WD_ASSIGN(const QByteArray written, asItIsWritten(sync, here.local()));
    Attempt attempt;
    WD_TRY(here.change([&](LocalDossier &local) -> Result<void> {
        // What is not shared yet of a dossier we cannot write whole stays so: it is in none of these bytes.
        attempt.record = nextRecord(sync, local, written.isEmpty() ? local.work : local.base->dossier);
        // A decision of this very moment waits for the next revision: what it may become is not asked yet.
        WD_ASSIGN(const std::optional<SyncEventKind> held, whatHoldsBack(sync, local));
        if (mayPublish && local.intent && !held
            && stillHolds(*local.intent, local, sync.context.sjablonen.of(local.work)))
            attempt.record.intent = carriedBy(sync, local, attempt.record.revision, *mayPublish);
        attempt.bytes = toBytes(attempt.record);
        if (!written.isEmpty()) {
            WD_ASSIGN(attempt.bytes, toBytes(attempt.record, written));
        }
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

/// base := what was created. `work` grew from it (or is that of a newer program, and waits for it), so there
/// is nothing to merge.
Result<void> becomeBase(const SyncContext &sync, DossierHere &here, const ConceptRecord &record,
                        const QString &hash, const QString &uid)
{
    WD_TRY(here.change([&](LocalDossier &local) -> Result<void> {
        local.base = Revision{.number = record.revision, .hash = hash, .dossier = record.dossier};
        for (SentConcept &sent : local.sent)
            sent.settled = sent.settled || sent.number <= record.revision;
        const bool decided = record.intent && record.intent->desk == sync.context.deskId;
        if (decided && local.intent && carries(record, *local.intent))
            local.intent.reset();
        SiteNotes notes = SiteNotes::from(local);
        if (decided) {
            notes.returned.reset();
            // Who asks a colleague, or sends a request back, decides nothing about what stands on the site.
            const bool publishes = record.intent->kind == IntentKind::Publish;
            const bool withdraws = record.intent->kind == IntentKind::Withdraw;
            notes.asked.removeIf([&](QMap<QString, SyncEvent>::iterator about) {
                return publishes || (withdraws && !outlastsWithdrawal(*about))
                    || about.key() == aboutDecision;
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
Result<void> takeIn(const SyncContext &sync, DossierHere &here, const QString &slug, int number)
{
    WD_ASSIGN(const ReadConcept there, readConceptAt(sync, slug, number));
    const QList<SentConcept> &sent = here.local().sent;
    const bool ours = std::any_of(sent.begin(), sent.end(), [&there](const SentConcept &one) {
        return one.attempt == there.record.attempt;
    });
    if (ours)
        return becomeBase(sync, here, there.record, there.hash, {});
    return pull(sync, here, number, {});
}

/// Container, page and intern, once a dossier; that nobody else can read them, once a start of the program.
Result<void> ensureOnSite(const SyncContext &sync, DossierHere &here, const Dossier &work)
{
    if (here.notes().madeOnSite)
        return proveInternHidden(sync, here);
    WD_TRY(ensureDossier(sync, here, work));
    return here.changeNotes([](SiteNotes &kept) { kept.madeOnSite = true; });
}

/// Whether a decision is carried as it is, or as a request. Carrying out a publication asks the site again,
/// so what was seen last will do for it. A withdrawal stays in the log for anybody with the right, and who
/// decides it without must hear so; a request that is sent back is carried out by being shared.
Result<bool> mayDecide(const SyncContext &sync, DossierHere &here, const LocalDossier &local)
{
    const bool seen = here.notes().mayPublish;
    const IntentKind kind = local.intent->kind;
    if (seen && isToBeShown(kind))
        return true;
    WD_ASSIGN(const bool may, mayPublish(sync, here, local.work.slug));
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

Result<void> share(const SyncContext &sync, DossierHere &here)
{
    WD_TRY(reviseFiles(sync, here));
    for (int tries = 0; tries < triesAgainstOthers; ++tries) {
        WD_TRY(sync.notStopped());
        WD_TRY(here.renew());
        const LocalDossier local = here.local();
        if (isNewer(local) && !(local.base && local.intent))
            return {}; // it is read only here
        WD_ASSIGN(const std::optional<SyncEventKind> undecided, whyUndecided(sync, local));
        if (undecided) {
            WD_TRY(dropDecision(sync, here, *local.intent, *undecided));
            continue;
        }
        if (!local.dirty() && !local.intent && !isLostFromSite(local))
            return {};
        WD_TRY(ensureOnSite(sync, here, local.work));
        // Files first, then intents; but a withdrawal needs none, and they follow it.
        if (!isNewer(local) && !(local.intent && local.intent->kind == IntentKind::Withdraw))
            WD_TRY(shareFiles(sync, here, local.work));
        std::optional<bool> may;
        if (local.intent) {
            WD_ASSIGN(may, mayDecide(sync, here, local));
            if (!*may && local.intent->kind == IntentKind::Returned) {
                WD_TRY(dropDecision(sync, here, *local.intent, SyncEventKind::AskMayNotReturn));
                continue;
            }
        }
        WD_ASSIGN(const Attempt attempt, commitSent(sync, here, may));
        const auto made = append(sync, local.work.slug, attempt);
        if (made) {
            if (!attempt.record.intent)
                WD_TRY(proveAppended(sync, local.work.slug, attempt));
            WD_TRY(becomeBase(sync, here, attempt.record, sha256Of(attempt.bytes), made->uid));
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
        WD_TRY(takeIn(sync, here, local.work.slug, attempt.record.revision));
    }
    return fail(ErrorKind::Conflict, {}, u"busy-dossier"_s);
}

Result<void> shareAdopted(const SyncContext &sync, DossierHere &here, const Dossier &changed,
                          const std::optional<Intent> &intent)
{
    WD_TRY(proveInternHidden(sync, here));
    WD_ASSIGN(const QByteArray written, asItIsWritten(sync, here.local()));
    Attempt attempt;
    WD_TRY(here.change([&](LocalDossier &local) -> Result<void> {
        attempt.record = nextRecord(sync, local, written.isEmpty() ? changed : local.base->dossier);
        // What was agreed to be published was without what is taken in here: it goes on as `intent`, or is
        // void.
        attempt.record.open.removeIf([](const Intent &open) { return open.kind == IntentKind::Publish; });
        if (intent) {
            attempt.record.intent = intent;
            attempt.record.intent->revision = attempt.record.revision;
        }
        attempt.bytes = toBytes(attempt.record);
        if (!written.isEmpty()) {
            WD_ASSIGN(attempt.bytes, toBytes(attempt.record, written));
        }
        // Not kept as sent: `work` did not grow from it, so it is to be merged like a colleague's revision.
        return {};
    }));
    WD_ASSIGN(const LogEntry made, append(sync, changed.slug, attempt));
    return written.isEmpty()
        ? pull(sync, here, attempt.record.revision, made.uid)
        : becomeBase(sync, here, attempt.record, sha256Of(attempt.bytes), made.uid); // holds what base holds
}

} // namespace wd
