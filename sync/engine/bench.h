// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/filestore.h"
#include "model/store/store.h"
#include "sync/engine/engine.h"
#include "sync/engine/places.h"
#include "sync/engine/records.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace wd
{

/// What every step of the engine works with, for one dossier on one thread. All of it borrowed.
struct Bench {
    const EngineContext &context;
    Store &store;
    const FileStore &files;
    PloneClient &site;
    Dialect dialect;
    Places places;
    SyncReport &report;
    bool mayRemove = true; ///< dossiers may be taken away in this sync: they are few, or named one by one
    QString root = {}; ///< where somebody moved the dossier to; empty: it stands in its usual place
    bool named = false; ///< somebody named this dossier for this sync

    /// Tells a step to whoever watches and keeps it for the report.
    void did(const QString &step) const;
    [[nodiscard]] DossierPlaces placesOf(const QString &slug) const;
    [[nodiscard]] Result<void> notStopped() const;
    [[nodiscard]] QString uuid() const;
    [[nodiscard]] QDateTime now() const { return context.clock(); }
};

/// A request of ours that somebody with the right to publish sent back.
struct ReturnedRequest {
    int revision = 0; ///< the concept that says so
    QString by, name, reason; ///< by: the account; name: what it is called
    QDateTime at; ///< UTC
    bool operator==(const ReturnedRequest &) const = default;
};

/// What this desk knows of a dossier on the site; kept as Desk::site. None of it is trusted without a look,
/// and whatever does not fit what stands there (a backup was put back) makes a guess of all the rest.
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
    QMap<QString, QString>
        asked; ///< what waits for a person's answer: what it is about -> the step that told it
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

    [[nodiscard]] static SiteNotes from(const Desk &desk);
    void keepIn(Desk &desk) const;
    /// A record was read or written: what it closes is no longer open.
    void takeRecord(const PublicRecord &newest, const QString &uid);
    /// The site was set back: nothing noted is believed any more before it was seen again.
    void doubtAll();
    /// And of the record it was seen: there is none.
    void forgetRecord();
    [[nodiscard]] int closedUpTo() const { return record ? record->revision : 0; }
};

/// Reads the notes, lets `edit` change them, and keeps them, in one transaction.
[[nodiscard]] Result<void> changeNotes(const Bench &bench, const DossierId &id,
                                       const std::function<void(SiteNotes &)> &edit);
[[nodiscard]] Result<SiteNotes> notesOf(const Bench &bench, const DossierId &id);

} // namespace wd
