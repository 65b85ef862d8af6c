// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/pagelock.h"

namespace wd
{

/// What a look found somewhere (webedits/stillthere).
struct Stood {
    QJsonObject fields;
    int readAt = 0; ///< PublicPlace::requests() at that moment
};

/// The public side of one dossier while an intent is being carried out: what stands there, what the newest
/// record says, and what this run has written. Shared by publishing and withdrawing; lives for one run under
/// one lock.
struct PublicSide {
    const SyncContext &sync;
    DossierHere &here;
    QString slug;
    Intent intent;
    DossierPlaces at;
    QHash<QString, SiteRow> rows; ///< by path: everything at and below the dossier, intern included
    int head = 0; ///< number of the newest concept that stands there; 0: not looked at
    PublicRecord previous; ///< the newest record; number 0: none
    PublicRecord next; ///< being filled
    QStringList goneFromPublic; ///< paths that may no longer be readable
    int lookedAt = 0; ///< PublicPlace::requests() when `rows` were read
    QHash<QString, Stood> stood; ///< by path: what the look found there
    QStringList refused; ///< keys of files the site will not take; `wanted` is then made anew without them
    int completes
        = 0; ///< number of the record this run adds to: what the site refused then; 0: an act of its own
    bool visibilityChanged = false;

    [[nodiscard]] std::unique_ptr<ConceptLog> log() const { return sync.logs.of(at.root); }
    [[nodiscard]] MappingContext mapping(const Dossier &dossier) const;
    [[nodiscard]] QString stateOf(const QString &path) const; ///< as last seen; empty: no state or not there
    void setState(const QString &path, const QString &state);
    [[nodiscard]] bool isIntern(const QString &path) const;
};

/// What the site should hold for this dossier's public view on that day; `absent`: keys of files left out.
[[nodiscard]] QList<WantedObject> wantedOf(const SyncContext &sync, const Dossier &dossier, const QDate &date,
                                           const QStringList &absent = {});

/// Whether a row is as our record left the object. Its dates are whole seconds, so the title is looked at
/// too.
[[nodiscard]] bool isAsWritten(const SiteMapping &mapping, const SiteRow &row, const PublicObject &object);

/// What became of an attempt to carry out an intent. Left: it is for a newer program.
enum class CarriedOut { Done, AlreadyCovered, LookAgain, Left };

/// Reads rows and the newest record in one search (and one download when the record is news). LookAgain when
/// there is a newer head than the one this desk merged; AlreadyCovered when a record closes the intent.
[[nodiscard]] Result<CarriedOut> lookAround(PublicSide &side);

/// Retracts one object, if it has a state that shows it, and reads back that it is private.
[[nodiscard]] Result<void> retract(PublicSide &side, const QString &path);
/// Publishes one object that is not.
[[nodiscard]] Result<void> show(PublicSide &side, const QString &path);

/// Retracts and moves to intern/verwijderd/<number>/ what the newest record names or a part's slug claims,
/// and `wanted` does not.
[[nodiscard]] Result<void> takeAway(PublicSide &side, const QList<WantedObject> &wanted,
                                    const QStringList &partSlugs);

/// Makes Files and Images equal to `wanted`, in containers that are private where they are new. What the site
/// refuses is told, and named in side.refused; an older file that stands there stays. LookAgain: something
/// else stands where it was about to write than when this run looked.
[[nodiscard]] Result<CarriedOut> makeFilesEqual(PublicSide &side, const QList<WantedObject> &wanted,
                                                PageLock &lock);
/// Makes containers and all other objects equal to `wanted`, private where they are new. Both fill
/// next.objects and read every echo.
[[nodiscard]] Result<CarriedOut> makeEqual(PublicSide &side, const QList<WantedObject> &wanted,
                                           PageLock &lock);
/// Builds up in intern/onderweg, before the lock is taken, what is large and does not stand in its place yet:
/// new files and new bytes of files. What an earlier run sent whole is found again; one that is refused is
/// told when its turn comes.
[[nodiscard]] Result<void> stageLargeFiles(const PublicSide &side, const QList<WantedObject> &wanted);

/// A stranger's proof: `readable` answer, `hidden` and intern/bestanden are refused by the site itself. An
/// answer that comes from something between proves neither.
[[nodiscard]] Result<void> proveToStrangers(PublicSide &side, const QStringList &readable,
                                            const QStringList &hidden);

/// Creates the next record (compare-and-swap) and keeps it in the notes. AlreadyCovered when a colleague's
/// desk was first.
[[nodiscard]] Result<CarriedOut> commitRecord(PublicSide &side);

} // namespace wd
