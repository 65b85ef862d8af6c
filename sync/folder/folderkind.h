// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/sitekind.h"

namespace wd
{

/// Two folders on a network share (foldersite.h). Keeps in `own` where they are and what their marks said, so
/// that a share that is not mounted is never taken for an empty one. No password: who may do what is who may
/// write where. Residents read the files themselves, or at the address at which somebody serves them.
class FolderKind : public SiteKind
{
public:
    QString key() const override;
    QList<SiteField> fields() const override;
    bool asksPassword() const override { return false; }
    SiteSettings agreed(const SiteSettings &site, const SiteAnswers &answers) const override;
    /// NeedsUser "new-site:FOLDER" where nobody marked the two yet, "new-public:FOLDER" where only the
    /// private one is; FOLDER is the public one.
    Result<SiteSettings> look(const SiteSettings &site, const SiteTry &with) const override;
    Result<SiteFound> join(const SiteSettings &site, const SiteTry &with) const override;
    /// Offline "share" where they are not, or have lost their marks.
    Result<SiteMaker> connect(const SiteSettings &site, const SiteTry &with) const override;
    QList<TrialSubject> trialSubjects() const override;
    SiteTrial tryPlace(const SiteSettings &site, const SiteTry &with) const override;
    QString publicUrl(const SiteSettings &site, const QString &path) const override;
    /// By what the marks said: one share has many names.
    bool isSame(const SiteSettings &one, const SiteSettings &other) const override;

protected:
    Result<void> take(SiteSettings &settings, const SiteAnswers &answers) const override;
};

} // namespace wd
