// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/conceptlog.h"
#include "sync/site/siteobject.h"

#include <optional>

namespace wd
{

/// Which path holds what, on every site. What lies at and below a dossier's `intern` nobody may see who is
/// not logged in, wherever a site keeps it.
struct Places {
    QString base = QStringLiteral("/mijnwijk");

    [[nodiscard]] QString dossiers() const { return base + QStringLiteral("/dossiers"); }
    [[nodiscard]] QString dossier(const QString &slug) const { return dossiers() + u'/' + slug; }
    /// What all desks share beside dossiers; each document has its log in a folder of its own, as a dossier
    /// has.
    [[nodiscard]] QString shared() const { return base + QStringLiteral("/gedeeld"); }
    [[nodiscard]] QString shared(const QString &kind) const { return shared() + u'/' + kind; }
};

/// The places of one dossier.
struct DossierPlaces {
    QString root; ///< /mijnwijk/dossiers/<slug>
    QString pageName = QStringLiteral("index_html"); ///< empty: root itself is the page

    /// The page residents read, which also carries the lock.
    [[nodiscard]] QString page() const { return pageName.isEmpty() ? root : root + u'/' + pageName; }
    [[nodiscard]] QString intern() const { return root + QStringLiteral("/intern"); }
    [[nodiscard]] QString files() const { return intern() + QStringLiteral("/bestanden"); }
    [[nodiscard]] QString underway() const { return intern() + QStringLiteral("/onderweg"); }
    [[nodiscard]] QString removed() const { return intern() + QStringLiteral("/verwijderd"); }
    [[nodiscard]] QString entryPath(const LogKey &key) const;
    [[nodiscard]] QString fileOf(const FileRef &file) const;
    [[nodiscard]] QString markPath(const QString &desk) const; ///< that it is open on that desk
};

/// Children before what holds them: the order in which things are taken off the site.
void sortChildrenFirst(QStringList &paths);

/// The desk of the mark at a path (engine/openmarks); empty: that is no mark.
[[nodiscard]] QString deskOfMark(const QString &path);

/// Which entry of the dossier's log stands at a path; none: something else does.
[[nodiscard]] std::optional<LogKey> logKeyOf(const DossierPlaces &at, const QString &path);
/// The slug of the dossier a path lies in; empty when it lies in none.
[[nodiscard]] QString slugOf(const Places &places, const QString &path);

/// Among the subjects of an entry of the log that carries a decision, so that nobody reads it to find out.
inline const QString decisionSubject = QStringLiteral("wijkdossier-besluit");
/// The entry that a row is; `key` as its path tells (logKeyOf).
[[nodiscard]] LogEntry entryOf(const LogKey &key, const SiteRow &row);
/// Takes the entry for the newest of its row, if it is.
void takeNewer(LogHeads &heads, const LogKey &key, const LogEntry &entry);

} // namespace wd
