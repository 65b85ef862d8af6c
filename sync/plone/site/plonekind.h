// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/sitekind.h"

namespace wd
{

/// A Plone site, over HTTP. Keeps in `own` the organisation that all we make bears, and that a person agreed
/// to a connection that can be read on the way.
class PloneKind : public SiteKind
{
public:
    QString key() const override;
    QList<SiteField> fields() const override;
    bool asksPassword() const override { return true; }
    QStringList remembers() const override;
    Result<void> mayLogIn(const SiteSettings &site) const override;
    SiteSettings agreed(const SiteSettings &site, const SiteAnswers &answers) const override;
    Result<SiteSettings> look(const SiteSettings &site, const SiteTry &with) const override;
    Result<SiteFound> join(const SiteSettings &site, const SiteTry &with) const override;
    Result<SiteMaker> connect(const SiteSettings &site, const SiteTry &with) const override;
    QList<TrialSubject> trialSubjects() const override;
    SiteTrial tryPlace(const SiteSettings &site, const SiteTry &with) const override;

protected:
    Result<void> take(SiteSettings &settings, const SiteAnswers &answers) const override;
};

} // namespace wd
