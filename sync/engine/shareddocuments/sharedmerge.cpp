// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/shareddocuments/sharedmerge.h"

#include "model/merge/merge.h"
#include "model/publication/notes/person.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What this desk began with, or took in last, is what its own changes grew from, also where the head's chain
/// reaches back no further. Where the site lost that, nothing is known of what the head grew from.
std::optional<QJsonObject> grewFrom(const LocalShared &local)
{
    return local.isLostFromSite() ? std::nullopt : std::optional(local.base.document);
}

} // namespace

Result<std::optional<QJsonObject>> mergeBase(const Store &store, const SharedKind &kind,
                                             const SharedRecord &head, const QString &hash)
{
    WD_ASSIGN(const LocalShared before, store.shared(kind));
    const bool grown = before.base.number > 0;
    for (const QString &one : QStringList(hash) + head.chain) {
        // Behind a gap what this desk took in last is nearer than what programs carry.
        if (grown && head.chain.size() >= SharedRecord::chainLength && one == head.chain.last())
            break;
        WD_ASSIGN(const auto known, store.sharedRevision(kind, one));
        if (known)
            return known;
    }
    return std::optional<QJsonObject>();
}

Result<void> mergeIn(const SharedKind &kind, LocalShared &local, const SharedRecord &head,
                     const std::optional<QJsonObject> &base)
{
    const bool newer = isNewerDocument(head.document);
    if ((newer || isNewerDocument(local.work)) && local.dirty())
        return fail(ErrorKind::BadInput, kind.name, u"newer-document"_s);
    if (newer) {
        local.work = head.document;
        return {};
    }
    const MergedJson merged = merge(*kind.shape, base ? base : grewFrom(local), local.work, head.document);
    WD_TRY(kind.check(merged.document));
    local.work = merged.document;
    for (Conflict conflict : merged.conflicts) {
        conflict.who = shownAs(head.name, head.user);
        conflict.when = head.at;
        local.conflicts.append({.number = 0, .conflict = conflict});
    }
    return {};
}

void setBase(LocalShared &local, const SharedRecord &record, const QString &hash, const QString &uid)
{
    local.base = {.number = record.revision,
                  .hash = hash,
                  .uid = uid,
                  .chain = record.chain,
                  .document = record.document};
    local.sent.removeIf([&](const SentConcept &sent) { return sent.number <= record.revision; });
}

} // namespace wd
