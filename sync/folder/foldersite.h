// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/share.h"

namespace wd
{

/// The two folders that are a site together: one that colleagues share, and one that a web server shows, or
/// that is read by whoever may.
struct FolderSite {
    QString privateFolder, publicFolder; ///< absolute
};

/// What trying them told.
struct FolderFacts {
    QString id; ///< of the site, as its mark in both folders says; empty: neither has one
    bool isWhole = true; ///< both folders have their mark
    OnlyOnce privateWay = OnlyOnce::Link;
    OnlyOnce publicWay = OnlyOnce::Link;
    bool mayPublish = true; ///< this account may write in the public folder
    /// Whether the rights that stand there are those that hold. Not on SMB, FAT and what is mounted by a
    /// program: there they are made up by the mount, what the server allows is not told, and that nobody else
    /// reads the private folder is for whoever manages the share to see to.
    bool rightsAreTold = true;
};

/// Sees whether these two are a site or can be one, by looking and by trying; leaves everything as it was.
///
/// The private folder may be neither the public one nor below it: it would be served with it. Nor may the
/// public one lie below the private: whoever serves it would need a way through what is private. Both are
/// followed to where they really are (symbolic links, mounts, capitals), so two names of one folder are one.
/// A folder of a synchronising service is refused: such a service lets two machines make the same name and
/// renames one of them afterwards, which is the one thing a log cannot bear.
///
/// Errors, each with the folder as subject. BadInput: "not-a-folder", "private-in-public",
/// "public-in-private", "synchronised:NAME" (of the service), "read-by-everybody" (the private folder gives
/// rights to everybody: 0770 at most), "no-exclusive-create" (one name was given out twice),
/// "marks-differ" (the two belong to other sites, or one of them does). Forbidden: this account may not write
/// in the private folder. What a share answers (share.h).
[[nodiscard]] Result<FolderFacts> lookAtFolderSite(const FolderSite &site, const RandomSource &random);
/// The same, and marks the two as one site where they are not yet. Forbidden too: this account may not write
/// in a public folder that nobody marked yet.
[[nodiscard]] Result<FolderFacts> tryFolderSite(const FolderSite &site, const RandomSource &random);
/// Where these two really are, when they can be found; as they are given else.
[[nodiscard]] FolderSite whereItReallyIs(const FolderSite &site);

/// The synchronising service whose folder this is, or lies in; empty: none that we know.
[[nodiscard]] QString synchronisedBy(const QString &folder);

} // namespace wd
