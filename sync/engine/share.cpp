// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/share.h"

#include "model/dossier/dossierjson.h"
#include "model/dossier/pagemembers.h"
#include "model/dossier/publicview.h"
#include "sync/engine/asked.h"
#include "sync/engine/decision.h"
#include "sync/engine/discover.h"
#include "sync/engine/filetransfer.h"
#include "sync/engine/foundation.h"
#include "sync/engine/gate.h"
#include "sync/engine/logfiles.h"
#include "sync/engine/newest.h"
#include "sync/engine/prune.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int chainLength = 50;
constexpr int triesAgainstOthers = 12;

/// The hashes before the next revision, newest first.
QStringList chainOf(const Desk &desk)
{
    if (!desk.base)
        return {};
    QStringList chain{desk.base->hash};
    chain += SiteNotes::from(desk).headChain;
    return chain.mid(0, chainLength);
}

/// One try at the next revision: what is to be created, built from `work` as it is in this transaction.
struct Attempt {
    ConceptRecord record;
    QByteArray bytes;
    [[nodiscard]] bool isA(IntentKind kind) const { return record.intent && record.intent->kind == kind; }
};

ConceptRecord nextRecord(const Bench &bench, const Desk &desk, const Dossier &content)
{
    const SiteNotes notes = SiteNotes::from(desk);
    ConceptRecord record{.revision = desk.base ? desk.base->number + 1 : 1,
                         .chain = chainOf(desk),
                         .desk = bench.context.deskId,
                         .user = bench.context.site.user,
                         .attempt = bench.uuid(),
                         .name = bench.context.name,
                         .at = bench.now(),
                         .open = notes.open,
                         .dossier = content};
    // What a newer program's page shows stays named as long as the dossier holds it.
    record.needs
        = pageMembers(publicView(content, bench.now().date())) + unknownMembers(notes.needs, content);
    record.needs.sort();
    record.open.removeIf([&notes](const Intent &intent) { return intent.revision <= notes.closedUpTo(); });
    return record;
}

void keepAsSent(Desk &desk, const Attempt &attempt)
{
    desk.sent.removeIf([](const Sent &sent) { return sent.settled; });
    desk.sent.append(
        {.number = attempt.record.revision, .attempt = attempt.record.attempt, .bytes = attempt.bytes});
}

Result<Attempt> commitSent(const Bench &bench, const DossierId &id, std::optional<bool> mayPublish)
{
    Attempt attempt;
    WD_TRY(bench.store.change(id, [&](Desk &desk) -> Result<void> {
        attempt.record = nextRecord(bench, desk, desk.work);
        // A decision of this very moment waits for the next revision: what it may become is not asked yet.
        WD_ASSIGN(const std::optional<SyncEventKind> held, whatHoldsBack(bench, desk));
        if (mayPublish && desk.intent && !held && stillHolds(*desk.intent, desk))
            attempt.record.intent = carriedBy(bench, desk, attempt.record.revision, *mayPublish);
        attempt.bytes = toBytes(attempt.record);
        keepAsSent(desk, attempt);
        return {};
    }));
    return attempt;
}

Result<PloneObject> create(const Bench &bench, const QString &slug, const Attempt &attempt)
{
    QJsonArray subjects{u"wijkdossier-log"_s};
    if (attempt.record.intent)
        subjects.append(decisionSubject);
    WD_ASSIGN(
        const PloneObject made,
        createLogRecord(
            bench, bench.placesOf(slug),
            {.name = conceptName(attempt.record.revision), .bytes = attempt.bytes, .subjects = subjects}));
    WD_TRY(keepWitness(bench.store, made));
    return made;
}

/// base := what was created. `work` grew from it, so there is nothing to merge.
Result<void> becomeBase(const Bench &bench, const DossierId &id, const ConceptRecord &record,
                        const QString &hash, const QString &uid)
{
    WD_TRY(bench.store.change(id, [&](Desk &desk) -> Result<void> {
        desk.base = Revision{.number = record.revision, .hash = hash, .dossier = record.dossier};
        for (Sent &sent : desk.sent)
            sent.settled = sent.settled || sent.number <= record.revision;
        const bool decided = record.intent && record.intent->desk == bench.context.deskId;
        if (decided && desk.intent && carries(*record.intent, *desk.intent))
            desk.intent.reset();
        SiteNotes notes = SiteNotes::from(desk);
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
        notes.keepIn(desk);
        return {};
    }));
    return {};
}

/// The proof of a share: the bytes as anybody will read them.
Result<void> proveCreated(const Bench &bench, const PloneObject &made, const QByteArray &bytes)
{
    WD_ASSIGN(const LogBytes there, readLogRecord(bench, made.path));
    if (there.bytes != bytes)
        return fail(ErrorKind::BadReply, made.path, u"hash"_s);
    return {};
}

/// The number is taken: by an earlier try of ours (then we are done), or by somebody else (then merge
/// theirs).
Result<void> takeIn(const Bench &bench, const DossierId &id, const QString &slug, int number)
{
    WD_ASSIGN(const ReadConcept there, readConceptAt(bench, slug, number));
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const bool ours = std::any_of(desk.sent.begin(), desk.sent.end(), [&there](const Sent &sent) {
        return sent.attempt == there.record.attempt;
    });
    if (ours)
        return becomeBase(bench, id, there.record, there.hash, {});
    return pull(bench, id, number, {});
}

/// Container, page and intern, once a dossier; that nobody else can read them, once a start of the program.
Result<void> ensureOnSite(const Bench &bench, const DossierId &id, const Dossier &work)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
    if (notes.madeOnSite)
        return proveInternHidden(bench, id);
    WD_TRY(ensureDossier(bench, work));
    return changeNotes(bench, id, [](SiteNotes &kept) { kept.madeOnSite = true; });
}

/// Whether a decision is carried as it is, or as a request. Carrying out a publication asks the site again,
/// so what was seen last will do for it. A withdrawal stays in the log for anybody with the right, and who
/// decides it without must hear so; a request that is sent back is carried out by being shared.
Result<bool> mayDecide(const Bench &bench, const DossierId &id, const Desk &desk)
{
    const bool seen = SiteNotes::from(desk).mayPublish;
    const IntentKind kind = desk.intent->kind;
    if (seen && isToBeShown(kind))
        return true;
    WD_ASSIGN(const bool may, mayPublish(bench, id, desk.work.slug));
    if (seen && !may && kind == IntentKind::Withdraw) {
        bench.report.needsUser = true;
        bench.did({.kind = SyncEventKind::AskMayNotWithdraw});
    }
    return may;
}

} // namespace

Result<ReadConcept> readConceptAt(const Bench &bench, const QString &slug, int number)
{
    WD_ASSIGN(const LogBytes there, readLogRecord(bench, bench.placesOf(slug).conceptPath(number)));
    WD_ASSIGN(ConceptRecord record, readConcept(there.bytes));
    if (record.revision != number || (bench.root.isEmpty() && record.dossier.slug != slug))
        return fail(ErrorKind::BadReply, bench.placesOf(slug).conceptPath(number), u"record"_s);
    return ReadConcept{.record = std::move(record), .hash = sha256Of(there.bytes), .body = there.body};
}

Result<bool> mayPublish(const Bench &bench, const DossierId &id, const QString &slug)
{
    const DossierPlaces at = bench.placesOf(slug);
    auto offers = bench.site.transitions(at.page());
    if (!offers && offers.error().kind == ErrorKind::NotFound)
        offers = bench.site.transitions(at.root); // somebody took the page away by hand
    WD_ASSIGN(const QStringList offered, offers);
    // On a published page nobody is offered "publish"; "reject" asks for the same right.
    const bool may = offered.contains(u"publish"_s) || offered.contains(u"reject"_s);
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
    if (may != notes.mayPublish)
        WD_TRY(changeNotes(bench, id, [may](SiteNotes &kept) { kept.mayPublish = may; }));
    return may;
}

Result<void> share(const Bench &bench, const DossierId &id)
{
    WD_TRY(reviseFiles(bench, id));
    for (int tries = 0; tries < triesAgainstOthers; ++tries) {
        WD_TRY(bench.notStopped());
        WD_ASSIGN(const Desk desk, bench.store.read(id));
        if (desk.work.schema > currentSchema)
            return {};
        if (desk.intent && !stillHolds(*desk.intent, desk)) {
            const bool returns = desk.intent->kind == IntentKind::Returned;
            WD_TRY(dropDecision(
                bench, id, returns ? SyncEventKind::AskRequestGone : SyncEventKind::AskPublicationChanged));
            continue;
        }
        if (desk.intent)
            WD_TRY(lookAtPicturesOf(bench, desk.work, desk.intent->date));
        WD_ASSIGN(const std::optional<SyncEventKind> held, whatHoldsBack(bench, desk));
        if (held) {
            WD_TRY(dropDecision(bench, id, *held));
            continue;
        }
        if (desk.intent && desk.intent->kind == IntentKind::Publish
            && !unknownMembers(SiteNotes::from(desk).needs, desk.work).isEmpty()) {
            WD_TRY(dropDecision(bench, id, SyncEventKind::AskNewerPage));
            continue;
        }
        if (!desk.dirty() && !desk.intent && !isLostFromSite(desk))
            return {};
        WD_TRY(ensureOnSite(bench, id, desk.work));
        // Files first, then intents; but a withdrawal needs none, and they follow it.
        if (!desk.intent || desk.intent->kind != IntentKind::Withdraw)
            WD_TRY(shareFiles(bench, desk.work));
        std::optional<bool> may;
        if (desk.intent) {
            WD_ASSIGN(may, mayDecide(bench, id, desk));
            if (!*may && desk.intent->kind == IntentKind::Returned) {
                WD_TRY(dropDecision(bench, id, SyncEventKind::AskMayNotReturn));
                continue;
            }
        }
        WD_ASSIGN(const Attempt attempt, commitSent(bench, id, may));
        const auto made = create(bench, desk.work.slug, attempt);
        if (made) {
            if (!attempt.record.intent)
                WD_TRY(proveCreated(bench, *made, attempt.bytes));
            WD_TRY(becomeBase(bench, id, attempt.record, sha256Of(attempt.bytes), made->uid));
            bench.did({.kind = SyncEventKind::Shared, .number = attempt.record.revision});
            if (attempt.isA(IntentKind::Request)) {
                bench.report.needsUser = true;
                bench.did({.kind = SyncEventKind::Requested});
            }
            if (attempt.isA(IntentKind::Returned))
                bench.did({.kind = SyncEventKind::Returned});
            continue; // typing may have gone on meanwhile
        }
        if (made.error().kind != ErrorKind::Conflict || made.error().detail != u"in-use"_s)
            return tl::unexpected<Error>(made.error());
        WD_TRY(takeIn(bench, id, desk.work.slug, attempt.record.revision));
    }
    return fail(ErrorKind::Conflict, {}, u"busy-dossier"_s);
}

Result<void> shareAdopted(const Bench &bench, const DossierId &id, const Dossier &changed,
                          const std::optional<Intent> &intent)
{
    WD_TRY(proveInternHidden(bench, id));
    Attempt attempt;
    WD_TRY(bench.store.change(id, [&](Desk &desk) -> Result<void> {
        attempt.record = nextRecord(bench, desk, changed);
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
    WD_ASSIGN(const PloneObject made, create(bench, changed.slug, attempt));
    return pull(bench, id, attempt.record.revision, made.uid);
}

} // namespace wd
