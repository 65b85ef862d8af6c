// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/sitekind.h"

namespace wd
{

/// How a connection is tried.
struct TrialRun {
    SiteTry with; ///< its `stop` ends it; what was made is taken away all the same
    QString deskId; ///< names what is made, so that the next trial takes away what this one had to leave
    TrialTold told = {};
    QList<qint64> sizes{1'000'000, 10'000'000, 50'000'000}; ///< of the files that are sent, one after another
};

/// Tries all that SiteKind::trialSubjects() names, in that order, and tells of each what was found. After
/// what hinders, only what does not depend on it is tried.
///
/// No password is sent before it was seen that a site answers. What is made is a private folder of a name
/// that says nothing beside the dossiers, with a page and files in an `intern` of its own: seen by a
/// stranger's eyes before a byte of a file is sent, and taken away at the end, by a connection of its own
/// where the first one broke or was stopped. Blocks, on any thread; not at the same time as a sync of this
/// workspace.
[[nodiscard]] SiteTrial trySite(const SiteKind &kind, const SiteSettings &site, const TrialRun &run);

} // namespace wd
