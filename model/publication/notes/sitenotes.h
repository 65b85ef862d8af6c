// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/intent.h"
#include "model/publication/notes/publicrecord.h"
#include "model/publication/syncevent.h"
#include "model/store/localdossier.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace wd
{

/// A request of ours that somebody with the right to publish sent back.
struct ReturnedRequest {
    int revision = 0; ///< the concept that says so
    QString by, name, reason; ///< by: the account; name: what it is called
    QDateTime at; ///< UTC
    bool operator==(const ReturnedRequest &) const = default;
};

/// What this desk knows of a dossier on the site; kept as LocalDossier::site, whose JSON nobody else reads.
/// None of it is trusted without a look, and whatever does not fit what stands there (a backup was put back)
/// makes a guess of all the rest.
struct SiteNotes {
    int head = 0; ///< newest concept number seen; 0 beside a base: the site has lost it all
    QString headUid; ///< tells a head restored from a backup and written again from the one we merged
    QDateTime headMadeAt; ///< by the site's clock; invalid: not seen in a look yet
    QStringList headChain; ///< hashes of the revisions before it, newest first
    QList<Intent> open; ///< open at that head
    QStringList needs; ///< members of that head's page that this version does not know
    std::optional<ReturnedRequest> returned; ///< until we ask again or something is published
    QString recordUid;
    std::optional<PublicRecord> record; ///< the newest record read
    bool mayPublish = false; ///< as last seen; every act asks anew
    QSet<QString> filesThere; ///< names in intern/bestanden known whole
    QHash<QString, QDateTime> refused; ///< names there the site would not take, and when it said so
    QSet<QString> leftOut; ///< keys of files some publication went without: texts without them are ours
    bool filesInDoubt = false; ///< each of those is looked at again before the next share
    bool recordInDoubt = false; ///< the record is looked for again before anything else
    QHash<QString, QString> underway; ///< path in intern/onderweg -> sha256 of what was sent there whole
    QJsonObject lock; ///< PageLock's own
    QMap<QString, SyncEvent>
        asked; ///< what waits for a person's answer: what it is about -> the event that told it
    QHash<QString, QString> seen; ///< path -> `modified` of web changes already dealt with
    QHash<QString, QJsonObject>
        standing; ///< path -> fields that a web change left there when it was dealt with
    QList<QDateTime> dueChecks; ///< anonymous looks after a withdrawal
    bool takenOff = false; ///< taken off the site for a withdrawal, and not by a record yet
    bool madeOnSite = false; ///< container, page and intern stand
    QString root; ///< where the dossier stands since somebody moved it; empty: in its usual place
    QDateTime prunedAt; ///< when old revisions were last cleared away
    QDateTime goneSince; ///< when it was first not to be found
    QStringList openToAll; ///< what strangers could read and was not closed yet
    QString goneWith; ///< hash of what was asked about when it was gone
    QDateTime trashedAt; ///< by the site's clock: when its trash mark was first seen to be agreed on
    QJsonObject extra; ///< members a newer program wrote: kept as they are

    [[nodiscard]] static SiteNotes from(const LocalDossier &local);
    void keepIn(LocalDossier &local) const;
    /// The same as the JSON that is stored; a member that is absent or makes no sense is as a new note.
    [[nodiscard]] static SiteNotes fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    /// A record was read or written: what it closes is no longer open.
    void takeRecord(const PublicRecord &newest, const QString &uid);
    /// The site was set back: nothing noted is believed any more before it was seen again.
    void doubtAll();
    /// And of the record it was seen: there is none.
    void forgetRecord();
    [[nodiscard]] int closedUpTo() const { return record ? record->revision : 0; }
};

} // namespace wd
