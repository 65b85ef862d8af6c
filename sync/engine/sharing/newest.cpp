// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/sharing/newest.h"

#include "model/publication/notes/decision.h"
#include "sync/engine/asking/openquestions.h"
#include "sync/engine/dossierlocation.h"
#include "sync/engine/hiding/privacy.h"
#include "sync/engine/sharing/filetransfer.h"
#include "sync/engine/sharing/share.h"
#include "sync/engine/sitefolders.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// True: the record this desk knew is not what stands there.
Result<bool> takeRecord(const SyncContext &sync, DossierHere &here, const QString &slug,
                        const LogHeads &heads, bool full)
{
    const SiteNotes notes = here.notes();
    const DossierPlaces at = sync.placesOf(slug);
    const int known = notes.record ? notes.record->number : 0;
    const int there = heads.record.number;
    const bool shows = heads.head.number > 0 || heads.seesAll;
    const bool lost = full && shows && there < known;
    const bool other = there > 0 && there == known && heads.record.uid != notes.recordUid;
    if (there <= known && !lost && !other)
        return false;
    if (there == 0) {
        dropInternProof(sync, at);
        WD_TRY(here.changeNotes([](SiteNotes &kept) {
            kept.doubtAll();
            kept.forgetRecord();
        }));
        return true;
    }
    WD_ASSIGN(const LogBytes log, sync.logOf(slug)->read({.row = LogRow::Records, .number = there}));
    WD_ASSIGN(const PublicRecord read, readPublicRecord(log.bytes));
    const PublicRecord record = standingAt(read, at.root);
    const bool setBack = there <= known && record.attempt != notes.record->attempt;
    if (setBack)
        dropInternProof(sync, at); // what was closed since that backup is open again
    WD_TRY(here.changeNotes([&](SiteNotes &kept) {
        if (setBack)
            kept.doubtAll();
        kept.takeRecord(record, heads.record.uid);
    }));
    return setBack;
}

/// `again`: reads the head although it is the one we know, for what stands open at it now.
Result<void> takeHead(const SyncContext &sync, DossierHere &here, const LogHeads &heads, bool full,
                      bool again)
{
    const SiteNotes notes = here.notes();
    const int there = heads.head.number;
    if (there == 0)
        return {};
    const bool same = there == notes.head && (notes.headUid.isEmpty() || heads.head.uid == notes.headUid);
    if (!same || again) {
        if (there >= notes.head || full || again)
            WD_TRY(pull(sync, here, there, heads.head.uid));
        else
            return {};
    } else if (notes.headUid == heads.head.uid && notes.headMadeAt == heads.head.madeAt) {
        return {};
    }
    return here.changeNotes([&heads](SiteNotes &kept) {
        kept.headUid = heads.head.uid;
        kept.headMadeAt = heads.head.madeAt;
    });
}

/// What a look tells of the log, taken in.
struct Taken {
    bool setBack = false; ///< the record this desk knew is not what stands there
    Result<void> head; ///< why the head waits for the newer program, if it does
};

Result<Taken> takeBoth(const SyncContext &sync, DossierHere &here, const QString &slug, const LogHeads &heads,
                       bool full)
{
    WD_ASSIGN(const bool setBack, takeRecord(sync, here, slug, heads, full));
    const auto head = takeHead(sync, here, heads, full, setBack);
    if (!head && !waitsForNewerProgram(head.error()))
        return tl::unexpected<Error>(head.error());
    return Taken{.setBack = setBack, .head = head};
}

/// A decision of before that nothing on the site knows of any more.
bool isLost(const Intent &intent, const SiteNotes &now)
{
    return intent.revision > now.closedUpTo()
        && std::none_of(now.open.begin(), now.open.end(),
                        [&intent](const Intent &open) { return open == intent; });
}

bool isOpen(const SiteNotes &notes, IntentKind kind)
{
    return std::any_of(notes.open.begin(), notes.open.end(),
                       [&kind](const Intent &intent) { return intent.kind == kind; });
}

/// Nobody's eyes are on a site that was set back: what was taken off it is taken off again, what was
/// published is asked about.
Result<void> answerSetBack(const SyncContext &sync, DossierHere &here, const SiteNotes &before)
{
    WD_TRY(here.renew());
    const SiteNotes &now = here.notes();
    std::optional<Intent> away;
    if (before.record && !before.record->isPublished())
        away = Intent{
            .kind = IntentKind::Withdraw, .reason = before.record->reason, .notice = before.record->notice};
    bool published = before.record && before.record->isPublished()
        && (!now.record || now.record->attempt != before.record->attempt);
    for (const Intent &intent : before.open) {
        if (!isLost(intent, now))
            continue;
        if (intent.kind == IntentKind::Withdraw)
            away = intent;
        published = published || intent.kind == IntentKind::Publish;
    }
    const bool shows = now.record && now.record->isPublished();
    if (away && shows && !isOpen(now, IntentKind::Withdraw)) {
        bool decided = false;
        WD_TRY(here.change([&](LocalDossier &changed) -> Result<void> {
            decided = changed.intent && isToBeShown(changed.intent->kind);
            changed.intent = PendingIntent{.kind = IntentKind::Withdraw,
                                           .reason = away->reason,
                                           .notice = away->notice,
                                           .date = sync.now().date()};
            return {};
        }));
        if (decided) // told now: the record of that withdrawal answers whatever is asked
            tellAsked(sync, {{.kind = SyncEventKind::AskSetBack}});
        return {};
    }
    if (published && !isOpen(now, IntentKind::Publish) && !here.local().intent) {
        WD_TRY(ask(sync, here, u"#set-back"_s, {.kind = SyncEventKind::AskSetBack}));
    }
    return {};
}

QSet<QString> namesOf(const Dossier &dossier)
{
    QSet<QString> names;
    for (const FileRef &file : filesOf(dossier))
        names.insert(storedName(file));
    return names;
}

} // namespace

Result<void> takeNewest(const SyncContext &sync, DossierHere &here, const QString &slug,
                        const LogHeads &heads, bool full)
{
    const SiteNotes before = here.notes();
    WD_ASSIGN(Taken taken, takeBoth(sync, here, slug, heads, full));
    const SiteNotes after = here.notes();
    if (after.recordInDoubt) {
        WD_ASSIGN(const LogHeads whole, sync.logOf(slug)->heads());
        WD_ASSIGN(const Taken again, takeBoth(sync, here, slug, whole, true));
        taken = {.setBack = taken.setBack || again.setBack, .head = again.head};
        WD_TRY(here.changeNotes([](SiteNotes &kept) { kept.recordInDoubt = false; }));
    }
    const bool doubted = after.filesInDoubt && !before.filesInDoubt;
    if (taken.setBack || doubted)
        WD_TRY(answerSetBack(sync, here, before));
    return taken.head;
}

Result<void> reviseFiles(const SyncContext &sync, DossierHere &here)
{
    WD_TRY(here.renew());
    const LocalDossier local = here.local();
    const SiteNotes notes = here.notes();
    const QSet<QString> agreed = local.base ? namesOf(local.base->dossier) : QSet<QString>();
    const auto log = sync.logOf(local.work.slug);
    QSet<QString> gone;
    for (const FileRef &file : filesOf(local.work)) {
        const QString name = storedName(file);
        if (!notes.filesThere.contains(name) || (agreed.contains(name) && !notes.filesInDoubt))
            continue;
        WD_TRY(sync.notStopped());
        WD_ASSIGN(const bool there, log->hasFile(file));
        if (!there)
            gone.insert(name);
    }
    if (gone.isEmpty() && !notes.filesInDoubt)
        return {};
    return here.changeNotes([&](SiteNotes &kept) {
        kept.filesThere.subtract(gone);
        if (kept.filesInDoubt)
            kept.filesThere.intersect(namesOf(local.work)); // of the others nothing was seen
        kept.filesInDoubt = false;
    });
}

bool isLostFromSite(const LocalDossier &local)
{
    return local.base && SiteNotes::from(local).head == 0;
}

Result<void> beginAnew(const SyncContext &sync, DossierHere &here)
{
    const SiteNotes before = here.notes();
    dropInternProof(sync, sync.placesOf(here.local().work.slug)); // it told of what stood there before
    WD_TRY(ensureBaseFolders(sync));
    WD_TRY(here.changeNotes([](SiteNotes &kept) {
        kept.doubtAll();
        kept.forgetRecord();
        kept.filesThere.clear();
        kept.filesInDoubt = false;
        kept.head = 0;
        kept.headUid.clear();
        kept.headMadeAt = {};
        kept.open.clear();
        kept.returned.reset();
        kept.asked.clear();
        kept.lock = {};
        kept.root.clear();
        kept.goneSince = {};
        kept.goneWith.clear();
    }));
    sync.did({.kind = SyncEventKind::BegunAnew});
    return answerSetBack(sync, here, before);
}

} // namespace wd
