// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/newest.h"

#include "sync/engine/asked.h"
#include "sync/engine/closing.h"
#include "sync/engine/filetransfer.h"
#include "sync/engine/foundation.h"
#include "sync/engine/logfiles.h"
#include "sync/engine/privacy.h"
#include "sync/engine/publicside.h"
#include "sync/engine/putfile.h"
#include "sync/engine/share.h"
#include "sync/engine/whereabouts.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// True: the record this desk knew is not what stands there.
Result<bool> takeRecord(const Bench &bench, const DossierId &id, const DossierPlaces &at,
                        const Glimpse &glimpse, bool full)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
    const int known = notes.record ? notes.record->number : 0;
    const int there = glimpse.record.number;
    const bool shows = glimpse.head.number > 0 || glimpse.rows.contains(at.intern());
    const bool lost = full && shows && there < known;
    const bool other = there > 0 && there == known && glimpse.recordUid != notes.recordUid;
    if (there <= known && !lost && !other)
        return false;
    if (there == 0) {
        dropInternProof(bench, at);
        WD_TRY(changeNotes(bench, id, [](SiteNotes &kept) {
            kept.doubtAll();
            kept.forgetRecord();
        }));
        return true;
    }
    WD_ASSIGN(const LogBytes log, readLogRecord(bench, at.recordPath(there)));
    WD_ASSIGN(const PublicRecord read, readPublicRecord(log.bytes));
    const PublicRecord record = standingAt(read, at.root);
    const bool setBack = there <= known && record.attempt != notes.record->attempt;
    if (setBack)
        dropInternProof(bench, at); // what was closed since that backup is open again
    WD_TRY(changeNotes(bench, id, [&](SiteNotes &kept) {
        if (setBack)
            kept.doubtAll();
        kept.takeRecord(record, glimpse.recordUid);
    }));
    return setBack;
}

/// `again`: reads the head although it is the one we know, for what stands open at it now.
Result<void> takeHead(const Bench &bench, const DossierId &id, const Glimpse &glimpse, bool full, bool again)
{
    WD_ASSIGN(const SiteNotes notes, notesOf(bench, id));
    const int there = glimpse.head.number;
    if (there == 0)
        return {};
    const bool same = there == notes.head && (notes.headUid.isEmpty() || glimpse.headUid == notes.headUid);
    if (!same || again) {
        if (there >= notes.head || full || again)
            WD_TRY(pull(bench, id, there, glimpse.headUid));
        else
            return {};
    } else if (notes.headUid == glimpse.headUid && notes.headMadeAt == glimpse.headMadeAt) {
        return {};
    }
    return changeNotes(bench, id, [&glimpse](SiteNotes &kept) {
        kept.headUid = glimpse.headUid;
        kept.headMadeAt = glimpse.headMadeAt;
    });
}

Result<bool> takeBoth(const Bench &bench, const DossierId &id, const DossierPlaces &at,
                      const Glimpse &glimpse, bool full)
{
    WD_ASSIGN(const bool setBack, takeRecord(bench, id, at, glimpse, full));
    WD_TRY(takeHead(bench, id, glimpse, full, setBack));
    return setBack;
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
Result<void> answerSetBack(const Bench &bench, const DossierId &id, const SiteNotes &before)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes now = SiteNotes::from(desk);
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
        WD_TRY(bench.store.change(id, [&](Desk &changed) -> Result<void> {
            changed.intent = PendingIntent{.kind = IntentKind::Withdraw,
                                           .reason = away->reason,
                                           .notice = away->notice,
                                           .date = bench.now().date()};
            return {};
        }));
        return {};
    }
    if (published && !isOpen(now, IntentKind::Publish) && !desk.intent) {
        WD_TRY(ask(bench, id, u"#set-back"_s, {.kind = SyncEventKind::AskSetBack}));
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

Result<void> takeNewest(const Bench &bench, const DossierId &id, const QString &slug, const Glimpse &glimpse,
                        bool full)
{
    const DossierPlaces at = bench.placesOf(slug);
    WD_ASSIGN(const SiteNotes before, notesOf(bench, id));
    WD_ASSIGN(bool setBack, takeBoth(bench, id, at, glimpse, full));
    WD_ASSIGN(const SiteNotes after, notesOf(bench, id));
    if (after.recordInDoubt) {
        WD_ASSIGN(const Glimpse whole, lookAt(bench, at, at.intern()));
        WD_ASSIGN(const bool again, takeBoth(bench, id, at, whole, true));
        setBack = setBack || again;
        WD_TRY(changeNotes(bench, id, [](SiteNotes &kept) { kept.recordInDoubt = false; }));
    }
    const bool doubted = after.filesInDoubt && !before.filesInDoubt;
    return setBack || doubted ? answerSetBack(bench, id, before) : Result<void>();
}

Result<void> reviseFiles(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    const QSet<QString> agreed = desk.base ? namesOf(desk.base->dossier) : QSet<QString>();
    const DossierPlaces at = bench.placesOf(desk.work.slug);
    QSet<QString> gone;
    for (const FileRef &file : filesOf(desk.work)) {
        const QString name = storedName(file);
        if (!notes.filesThere.contains(name) || (agreed.contains(name) && !notes.filesInDoubt))
            continue;
        WD_TRY(bench.notStopped());
        const auto there = bench.site.get(at.fileOf(file));
        if (!there && there.error().kind != ErrorKind::NotFound)
            return tl::unexpected<Error>(there.error());
        if (!there || sizeOf(*there, u"file"_s) != file.size)
            gone.insert(name);
    }
    if (gone.isEmpty() && !notes.filesInDoubt)
        return {};
    return changeNotes(bench, id, [&](SiteNotes &kept) {
        kept.filesThere.subtract(gone);
        if (kept.filesInDoubt)
            kept.filesThere.intersect(namesOf(desk.work)); // of the others nothing was seen
        kept.filesInDoubt = false;
    });
}

bool isLostFromSite(const Desk &desk)
{
    return desk.base && SiteNotes::from(desk).head == 0;
}

Result<void> beginAnew(const Bench &bench, const DossierId &id)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes before = SiteNotes::from(desk);
    dropInternProof(bench, bench.placesOf(desk.work.slug)); // it told of what stood there before
    WD_TRY(ensureBaseFolders(bench));
    WD_TRY(changeNotes(bench, id, [](SiteNotes &kept) {
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
    bench.did({.kind = SyncEventKind::BegunAnew});
    return answerSetBack(bench, id, before);
}

Result<void> mendFoundation(const Bench &bench, const DossierId &id, const Glimpse &glimpse, bool full)
{
    WD_ASSIGN(const Desk desk, bench.store.read(id));
    const SiteNotes notes = SiteNotes::from(desk);
    const DossierPlaces at = bench.placesOf(desk.work.slug);
    if (!glimpse.rows.contains(at.root))
        return {};
    // The page of a published dossier that somebody took away is asked about (askAboutRemoved).
    const bool published = notes.record && notes.record->isPublished();
    const bool lacks = !glimpse.rows.contains(at.intern()) || !glimpse.rows.contains(at.files())
        || (!published && !glimpse.rows.contains(at.page()));
    if (notes.madeOnSite && !(full && lacks))
        return {};
    PublicSide side{.bench = bench,
                    .id = id,
                    .slug = desk.work.slug,
                    .at = at,
                    .rows = glimpse.rows,
                    .previous = notes.record.value_or(PublicRecord{})};
    if (side.stateOf(at.root) == u"published"_s)
        WD_TRY(closeWhatMayNotShow(side, {.certain = {at.root}, .unsure = {}}));
    WD_TRY(ensureDossier(bench, desk.work));
    WD_TRY(changeNotes(bench, id, [](SiteNotes &kept) { kept.madeOnSite = true; }));
    if (full && lacks)
        bench.did({.kind = SyncEventKind::Mended});
    return {};
}

} // namespace wd
