// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/conflict.h"
#include "model/dossier/dossier.h"
#include "model/dossier/overruled.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace wd
{

/// A shared revision this desk agreed on: concept-<number>.json on the site, and the SHA-256 of that file's
/// bytes.
struct Revision {
    int number = 0;
    QString hash;
    Dossier dossier;
    bool operator==(const Revision &) const = default;
};

/// A revision this desk agreed on, and when; an invalid time: before that was written down.
struct KeptRevision {
    Revision revision;
    QDateTime agreedAt; ///< UTC
    bool operator==(const KeptRevision &) const = default;
};

/// Half-typed input of a field: what is no value yet.
struct Draft {
    Place place;
    QString text;
    bool operator==(const Draft &) const = default;
};

/// A concept this desk is trying, or has tried, to create; committed before the first byte goes out.
struct SentConcept {
    int number = 0;
    QString attempt; ///< a UUID that stands in the record: how we know our own
    QByteArray bytes; ///< exactly what is (or was) posted
    bool settled = false; ///< it was certainly created, or certainly refused
    bool operator==(const SentConcept &) const = default;
};

enum class IntentKind { Publish, Withdraw, Request, Returned };
/// As it stands in the logs, in the store and in answers to machines.
template <>
inline constexpr Code<IntentKind> codeTable<IntentKind>[] = {
    {IntentKind::Publish, u"publish"},
    {IntentKind::Withdraw, u"withdraw"},
    {IntentKind::Request, u"request"},
    {IntentKind::Returned, u"returned"},
};

/// What the user decided and no concept revision carries yet.
struct PendingIntent {
    IntentKind kind = IntentKind::Publish;
    QString reason; ///< withdraw, returned
    bool notice = false; ///< withdraw: leave a page that says so
    QDate date; ///< the date publicView is taken at
    QByteArray shown; ///< canonical bytes of the public view the user saw; the intent is void when it no
                      ///< longer equals
    QString structure = {}; ///< of the sjabloon by which they saw it (structureHash), as `shown`; empty: an
                            ///< older program did not say
    int answers = 0; ///< returned: the requests up to this revision; 0: all that stand open when it is shared
    QList<Overruled> overruled; ///< publish, request: what held back and was let pass
    bool operator==(const PendingIntent &) const = default;
};

/// A conflict with its number on this desk (what `resolve --conflict N` names; never reused in a dossier).
struct NumberedConflict {
    int number = 0;
    Conflict conflict;
    bool operator==(const NumberedConflict &) const = default;
};

/// Everything this workstation knows of one dossier. Read and written whole, in one transaction
/// (Store::change).
struct LocalDossier {
    Dossier work; ///< what the user sees
    std::optional<Revision> base; ///< the newest shared revision merged into work; none: never shared
    QList<SentConcept> sent; ///< oldest first; settled ones may be dropped by whoever adds
    std::optional<PendingIntent> intent;
    QList<NumberedConflict> conflicts; ///< open ones; number 0 on a new one: the store gives it one
    QJsonObject
        site; ///< the engine's own notes of this dossier: address, newest record, lock token, due checks
    [[nodiscard]] bool dirty() const { return !base || !(work == base->dossier); }
};

/// A dossier as one connection to the store last saw it, with what tells that connection whether it still
/// stands so (Store::renew).
struct SeenDossier {
    LocalDossier local;
    qint64 others = -1; ///< Store::othersWrote() at that moment; -1: never seen
    qint64 own = -1; ///< how often that connection itself had written dossiers
};

/// What a list of dossiers shows and sorts on, without reading whole dossiers.
struct DossierRow {
    DossierId id;
    QString slug, title, profile, primaryWijk, deleted;
    QStringList wijken; ///< primary and affected
    QDateTime changedAt; ///< when work last changed, UTC
    int sharedRevision = 0; ///< number of base; 0 never shared
    bool dirty = false;
    bool intentPending = false;
    int openConflicts = 0;
};

struct SearchHit {
    DossierId dossier;
    QString title;
    QString part; ///< id of the part the words are in, empty for the dossier's own fields
    QString snippet; ///< plain text; hits between U+2068 and U+2069
};

} // namespace wd
