// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/sitesettings.h"
#include "app/site/sitethread.h"

#include <memory>

namespace wd
{

/// The Oefensite of a workspace, running, and who we are on it.
struct PracticeStart {
    std::shared_ptr<SiteThread> site;
    SiteSettings settings;
    QString password;
    QList<DossierId> imported; ///< the samples, the first time
};

/// Where the Oefensite's dossiers are practised on, beside those of the real site: one workspace, one site.
[[nodiscard]] QString practiceWorkspace(const QString &workspace);

/// Starts the Oefensite of a practice workspace, at the address it had the last time where that is free,
/// writes it down as the workspace's site, and brings the sample dossiers the first time. Blocks: for a
/// thread apart. Storage; Offline.
[[nodiscard]] Result<PracticeStart> startPracticeWorkspace(const QString &workspace, const Clock &clock,
                                                           const RandomSource &random);

} // namespace wd
