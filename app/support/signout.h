// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/passwords.h"
#include "model/store/store.h"

#include <stop_token>

namespace wd
{

/// What stands on this computer and not on the site, each by the title of its dossier: unshared or half typed
/// work, a decision that was not carried out, a clash, a file that the site would not take. Of what all desks
/// share beside dossiers the kind. Empty: all of it is on the site.
[[nodiscard]] Result<QStringList> unsharedOn(const Store &store);

/// What came of it; what is left a person has to take away themselves.
struct SignedOut {
    bool passwordStays = false; ///< the keychain would not let go of it
    QStringList left = {}; ///< paths: what would not go, and what is not ours
};

/// Signs out of the site and takes all this program keeps in a workspace off this computer: dossiers, files,
/// copies, settings, the Oefensite, and the password from the keychain. What is no file of ours stays. Nobody
/// else may have the workspace open; a sync on its way is waited for (as SyncLock). NeedsUser "unshared"
/// (subject: what): then nothing is gone. Killed half-way it may be run again: the database goes last.
[[nodiscard]] Result<SignedOut> signOut(const QString &workspace, const Passwords &passwords,
                                        const std::stop_token &stop = {});

} // namespace wd
