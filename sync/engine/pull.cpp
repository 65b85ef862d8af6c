// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/merge/merge.h"
#include "sync/engine/share.h"

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

void takeHead(Desk &desk, const ReadConcept &head, const QString &uid)
{
    desk.base = Revision{.number = head.record.revision, .hash = head.hash, .dossier = head.record.dossier};
    SiteNotes notes = SiteNotes::from(desk);
    notes.head = head.record.revision;
    if (!uid.isEmpty())
        notes.headUid = uid;
    notes.headChain = head.record.chain;
    notes.open = openAfter(head.record, notes.closedUpTo());
    notes.madeOnSite = true;
    notes.keepIn(desk);
}

void addConflicts(Desk &desk, const QList<Conflict> &conflicts, const ConceptRecord &theirs)
{
    for (Conflict conflict : conflicts) {
        conflict.who = theirs.user;
        conflict.when = theirs.at;
        desk.conflicts.append({.number = 0, .conflict = conflict});
    }
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
    bool changed = false;
    WD_TRY(bench.store.change(id, [&](Desk &desk) -> Result<void> {
        const Dossier was = desk.work;
        if (newer) {
            desk.work = head.record.dossier;
        } else {
            const Merged merged = merge(base, desk.work, head.record.dossier);
            desk.work = merged.dossier;
            addConflicts(desk, merged.conflicts, head.record);
            for (const MergeNotice &notice : merged.notices)
                bench.did(notice.kind + u':' + notice.part);
        }
        changed = !(was == desk.work);
        takeHead(desk, head, uid);
        return {};
    }));
    if (changed)
        bench.did(u"pulled:%1"_s.arg(number));
    return {};
}

Result<DossierId> arrive(const Bench &bench, const QString &slug, int number, const QString &uid)
{
    WD_ASSIGN(const ReadConcept head, readConceptAt(bench, slug, number));
    Desk desk{.work = head.record.dossier};
    takeHead(desk, head, uid);
    WD_TRY(bench.store.add(desk));
    bench.did(u"arrived:%1"_s.arg(number));
    return head.record.dossier.id;
}

} // namespace wd
