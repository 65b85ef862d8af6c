// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/dossierplaces.h"
#include "sync/site/sight.h"
#include "sync/site/sitemapping.h"

#include <QSet>

#include <functional>

namespace wd
{

/// Who is asked and told of every write of a connection, of its logs as well.
struct WriteWatch {
    std::function<Result<void>()> mayWrite; ///< before each; an error stops it before a byte is sent
    /// Of each that failed once it was sent; isFateUnknown() tells of which nobody knows whether it was done.
    std::function<void(const Error &)> writeFailed;
    std::function<void()> heartbeat; ///< now and then while something is under way; may ask the place
};

/// What a connection learns of a site once and keeps for the next: by name, on this desk. Names stand among
/// the settings of the workspace, and whoever chooses another site forgets them by name (mayBelongTo).
class SiteMemory
{
public:
    SiteMemory() = default;
    virtual ~SiteMemory();
    SiteMemory(const SiteMemory &) = delete;
    SiteMemory &operator=(const SiteMemory &) = delete;
    [[nodiscard]] virtual Result<QJsonValue> recall(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> keep(const QString &name, const QJsonValue &value) = 0;
};

/// A site as a tree of things with fields, states and locks (siteobject.h), for those who are logged in and
/// for strangers. No policy: what may show, and when, is the engine's. For one thread.
///
/// What may be trusted: create() makes a thing or says Conflict "in-use", so of all who create one path one
/// wins; what is created is private, as its answer says, or the caller takes it away again. What an answer
/// tells of one thing was true when it was given. What a stranger is refused was refused by the site itself
/// (Sight::Hidden), not by something between. A `uid` stays with a thing when it is moved and is never given
/// out again. A lock is held by whoever has its token, until its time-out.
///
/// What may not: an absence (who is no longer logged in is shown less, and is not told so, until
/// proveIdentity() was asked; rows() leave out what lies deeper than this account sees); that a state holds
/// for what lies inside (a published thing may be readable in a private one: each is hidden by itself); the
/// order of rows; any clock but the site's own, which compares with itself alone. A write without an answer
/// may have been done, or be done later. The site may change what it is sent: what an answer shows is what
/// stands there. It may be set back to a backup at any moment.
///
/// Errors: NotFound (nothing there, also where a search is asked below what is not there; of one that moved
/// "moved:PATH"), Conflict "in-use" (that id is taken), Forbidden and Rejected (this account may not, or the
/// site will not, in its own words), Locked (subject: the path), TooLarge ("site-full", else it may go in
/// pieces), BadReply "size" or "hash" (a file did not arrive whole), "not-json", "status:N" and "elsewhere:"
/// (no answer of this site), ServerFault ("conflict": tried often enough), Offline, TimedOut and BadReply
/// "broken-off" (outcome unknown, where it was a write), Unauthorised and NeedsUser (logging in), Storage and
/// BadInput (what was to be sent cannot be read), Stopped. siteerrors.h tells apart what follows
/// from each.
class PublicPlace
{
public:
    PublicPlace() = default;
    virtual ~PublicPlace();
    PublicPlace(const PublicPlace &) = delete;
    PublicPlace &operator=(const PublicPlace &) = delete;

    // The connection
    /// Learns what this connection must know of the site, from `memory` where it was kept; once, before
    /// anything that makes or reads pages. Before that placesOf() and mapping() may be of another kind.
    [[nodiscard]] virtual Result<void> prepare(SiteMemory &memory) = 0;
    /// Proves that we are still who we say: after this an absence is one.
    [[nodiscard]] virtual Result<void> proveIdentity() = 0;
    /// What the site calls this account; empty: it knows no name, or nobody logged in yet.
    [[nodiscard]] virtual QString fullName() const = 0;
    /// What time it is according to the site's newest answer, UTC; invalid: it never said.
    [[nodiscard]] virtual QDateTime saidTime() const = 0;
    /// Exchanges with the site so far on this connection, its logs included, those for logging in aside.
    [[nodiscard]] virtual int requests() const = 0;
    /// From now on; {} ends it.
    virtual void watchWrites(const WriteWatch &watch) = 0;

    // What the site is like; nothing is asked of it
    [[nodiscard]] virtual const SiteMapping &mapping() const = 0;
    [[nodiscard]] virtual DossierPlaces placesOf(const QString &root) const = 0;
    /// The address a person opens.
    [[nodiscard]] virtual QString publicUrl(const QString &path) const = 0;
    /// The size in bytes up to which a file goes in one exchange; may shrink as the site refuses.
    [[nodiscard]] virtual qint64 atOnceAtMost() const = 0;
    /// The size of the pieces in which a larger one goes; may shrink as well. 0: it is never divided.
    [[nodiscard]] virtual qint64 pieceAtMost() const = 0;
    /// The first field of an object that this site would refuse; empty: none. `row`: what stands there.
    [[nodiscard]] virtual QString misfitIn(const WantedObject &object, const SiteRow &row) const = 0;

    // Looking
    [[nodiscard]] virtual Result<SiteObject> get(const QString &path) = 0;
    /// Everything at and below `below`, its log and all that is in intern included, expired or not; with
    /// `since` what changed then or later.
    [[nodiscard]] virtual Result<QList<SiteRow>> rows(const QString &below, const QDateTime &since = {}) = 0;
    /// The thing with that uid, wherever on the site it stands: one row, or none.
    [[nodiscard]] virtual Result<QList<SiteRow>> rowsOf(const QString &uid) = 0;

    // Making and changing. Each answers with the thing as it is afterwards.
    [[nodiscard]] virtual Result<SiteObject> create(const QString &parent, const NewObject &object) = 0;
    /// Writes these fields and no others; null takes one away. `lockToken`: of the lock on it that is ours.
    [[nodiscard]] virtual Result<SiteObject> patch(const QString &path, const QJsonObject &fields,
                                                   const QString &lockToken = {})
        = 0;
    /// With all that lies in it. NotFound when it is gone already.
    [[nodiscard]] virtual Result<void> remove(const QString &path) = 0;
    struct Moved {
        QString source, target; ///< paths
    };
    /// Moves `source` (a path or a uid) into the container, with its uid and its state. One that the site
    /// does not know is simply not in the answer; one whose id is taken there gets another: see `target`.
    [[nodiscard]] virtual Result<QList<Moved>> move(const QString &container, const QString &source) = 0;

    // Files
    /// Makes a File or Image in a container hold the file, in pieces where it must. Whatever stands there
    /// under that id is made to hold it, or found to hold it already. For places strangers cannot see: there
    /// is a moment without its bytes.
    [[nodiscard]] virtual Result<SiteObject> putFile(const QString &container, const NewObject &object,
                                                     const FileUpload &upload)
        = 0;
    /// The same in one exchange or not at all; TooLarge: it has to go in pieces. Where something stands
    /// already under that id its bytes are replaced.
    [[nodiscard]] virtual Result<SiteObject> putFileAtOnce(const QString &container, const NewObject &object,
                                                           const FileUpload &upload)
        = 0;
    /// Replaces the bytes of an existing object, and these fields along with them, and sees by the answer
    /// that it holds them.
    [[nodiscard]] virtual Result<SiteObject> replaceFile(const QString &path, const QJsonObject &fields,
                                                         const FileUpload &upload)
        = 0;
    /// Whether an answer of the site shows that it holds that file, as far as an answer can.
    [[nodiscard]] virtual bool holds(const SiteObject &there, const FileUpload &upload) const = 0;
    /// The bytes of the file or picture of an object, as they lie there.
    [[nodiscard]] virtual Result<void> fetch(const QString &path, const QString &field, QIODevice &target)
        = 0;

    // Who may see it. The state afterwards.
    [[nodiscard]] virtual Result<QString> show(const QString &path) = 0;
    /// Takes back what shows, and what waits for a reviewer; Rejected of what does neither.
    [[nodiscard]] virtual Result<QString> hide(const QString &path) = 0;
    /// Whether this account may show and hide it.
    [[nodiscard]] virtual Result<bool> mayShow(const QString &path) = 0;

    // Locks on a page
    /// The lock that stands there afterwards: ours, or one that stood there already, of somebody else or of
    /// another desk of this account. SiteLock::isFresh() tells, so every moment in it must be filled.
    [[nodiscard]] virtual Result<SiteLock> lock(const QString &path, int timeoutSeconds) = 0;
    [[nodiscard]] virtual Result<void> refreshLock(const QString &path, const QString &token) = 0;
    [[nodiscard]] virtual Result<void> unlock(const QString &path, const QString &token) = 0;

    // Through a stranger's eyes
    [[nodiscard]] virtual Result<StrangerSight> seenByStrangers(const QString &path) = 0;
    /// The paths at and below `below` that a stranger who looks around finds. Nothing where they may
    /// not, and on any error: finding nothing proves nothing.
    [[nodiscard]] virtual QSet<QString> foundByStrangers(const QString &below) = 0;
};

} // namespace wd
