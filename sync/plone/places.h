// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "sync/plone/ploneclient.h"
#include "sync/site/conceptlog.h"

#include <optional>

namespace wd
{

/// Which path holds what; the tree of site-mapping in ARCHITECTURE.md. Paths are relative to the site root.
struct Places {
    QString base = QStringLiteral("/mijnwijk");

    [[nodiscard]] QString dossiers() const { return base + QStringLiteral("/dossiers"); }
    [[nodiscard]] QString dossier(const QString &slug) const { return dossiers() + u'/' + slug; }
};

/// The places of one dossier.
struct DossierPlaces {
    QString root; ///< /mijnwijk/dossiers/<slug>
    Dialect dialect = Dialect::Classic;

    /// The page residents read, which also carries the lock: index_html, or on Volto the dossier itself.
    [[nodiscard]] QString page() const;
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

/// The type of a container: Folder, or on Volto Document.
[[nodiscard]] QString containerType(Dialect dialect);

/// The desk of the mark at a path (engine/openmarks); empty: that is no mark.
[[nodiscard]] QString deskOfMark(const QString &path);

/// Which entry of the dossier's log stands at a path; none: something else does.
[[nodiscard]] std::optional<LogKey> logKeyOf(const DossierPlaces &at, const QString &path);
/// The slug of the dossier a path lies in; empty when it lies in none.
[[nodiscard]] QString slugOf(const Places &places, const QString &path);

} // namespace wd
