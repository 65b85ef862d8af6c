// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/notes/sitenotes.h"
#include "model/store/store.h"

#include <QUrl>

namespace wd
{

/// A colleague who may not publish asked somebody who may.
struct OpenRequest {
    QString user; ///< the account
    QString name = {}; ///< what the person is called; empty: not known
    bool mine = false; ///< asked by this account
    QDateTime at = {}; ///< UTC
    int revision = 0;
    bool withdraw = false;
    bool notice = false; ///< withdraw: leave a page that says so
    QString reason;
    QList<Overruled> overruled; ///< what the asker let pass, and why
    [[nodiscard]] QString who() const { return name.isEmpty() ? user : name; }
    bool operator==(const OpenRequest &) const = default;
};

/// Somebody else who has a dossier open now, or the same person at another computer.
struct AlsoOpen {
    QString name; ///< as they are called
    QDateTime since; ///< UTC
    bool self = false; ///< the same account
    bool operator==(const AlsoOpen &) const = default;
};

/// How a dossier stands on the site, as far as this desk knows.
struct PublicationStatus {
    bool published = false;
    int publication = 0; ///< number of the newest publication, 0 none
    int publishedRevision = 0;
    QDateTime publishedAt; ///< UTC
    QString publishedBy; ///< as they are called
    QString address; ///< public address, also before it is published; empty without a site
    std::optional<Dossier>
        shown; ///< the public view residents see now, where this desk still has that revision
    QSet<QString> lacking; ///< hashes of files in it that the site would not take
    QString
        structure; ///< of the sjabloon that `shown` was made into a page by (structureHash); empty: not known
    bool shownWhole
        = false; ///< an older program made that page, which kept nothing of `shown` from residents
    QDate shownAs; ///< the day at which that was taken and made into a page; invalid: not known
    QString withdrawnReason; ///< of the newest act, when that was a withdrawal
    std::vector<OpenRequest> requests;
    QString returnedReason; ///< a request of ours came back with this reason
    QString returnedBy; ///< as they are called
    QList<SyncEvent> asked; ///< what only a person can judge, until something is decided
    bool otherOnSite = false; ///< what somebody did on the page still stands there, also when that was read
    QList<AlsoOpen> alsoOpen; ///< as the newest look at the site said; empty while there is no connection
    bool operator==(const PublicationStatus &) const = default;
};

/// What is known of the site beside the notes of each dossier.
struct SiteSeen {
    /// Where residents read what stands at a path of the site; none: no site was chosen yet.
    std::function<QString(const QString &path)> publicUrl = {};
    QString dossiers = {}; ///< the path at which dossiers stand
    QString user = {}; ///< our account
    QHash<DossierId, QList<AlsoOpen>> alsoOpen = {}; ///< by the newest look
};

/// How a dossier stands, of what this desk holds of it and of its notes; `shown`: the public view residents
/// see. Pure.
[[nodiscard]] PublicationStatus publicationStatusOf(const LocalDossier &local, const SiteNotes &notes,
                                                    const std::optional<Dossier> &shown,
                                                    const SiteSeen &site);
/// The same with the notes and the view that this store has, as far as they can be read. Reads at most one
/// revision; may be called within a change of this store.
[[nodiscard]] PublicationStatus publicationStatusOf(const Store &store, const LocalDossier &local,
                                                    const SiteSeen &site);
/// For who decides by it: what cannot be read is the store's error, not a dossier that shows nothing.
[[nodiscard]] Result<PublicationStatus> readPublicationStatus(const Store &store, const LocalDossier &local);

} // namespace wd
