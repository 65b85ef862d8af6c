// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/sitekind.h"
#include "views/dossiers/siteform.h"

namespace wd
{

/// The kinds of site there are, in the order in which they are offered. The first is that of a workspace that
/// was made before there were others.
[[nodiscard]] const QList<const SiteKind *> &siteKinds();

/// A site with its kind.
struct ChosenSite {
    const SiteKind *kind;
    SiteSettings settings;
};
/// BadInput "site-kind": a newer program knows it.
[[nodiscard]] Result<ChosenSite> chosenSite(const SiteSettings &settings);
/// What was said of a site, with its kind. BadInput "usage": no kind is asked all of that.
[[nodiscard]] Result<ChosenSite> siteFromAnswers(const QString &kind, const SiteAnswers &answers);
/// The same of the command line, where nobody names a kind: the first that is asked all that was said.
[[nodiscard]] Result<ChosenSite> siteFromOptions(const SiteAnswers &options);

/// What the window asks of each.
[[nodiscard]] QList<SiteForm> siteForms();

} // namespace wd
