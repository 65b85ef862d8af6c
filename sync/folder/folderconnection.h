// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/foldersite.h"
#include "sync/site/siteconnection.h"

namespace wd
{

/// A site in folders as a workspace has it.
struct FolderAccount {
    FolderSite site;
    FolderFacts facts; ///< what trying them told (tryFolderSite)
    Places places = {};
    QString user = {}; ///< what we are called there
    QString address = {}; ///< where the public folder is served, without a slash behind it; empty: nowhere
    RandomSource random = systemRandom();
    std::function<void()> afterStep = {}; ///< after every step that changes something there (share.h)
};

/// Connects to it: the two ports on one pair of folders. How long a call on a share may hang is the mount's
/// to say, so patience is not looked at.
[[nodiscard]] SiteMaker folderSiteMaker(const FolderAccount &account);

} // namespace wd
