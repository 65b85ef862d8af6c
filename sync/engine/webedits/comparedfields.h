// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "sync/engine/publishing/writtenobject.h"

namespace wd
{

/// Whether another value of that field is an edit. Dates of publication only steer listings, and some sites
/// round or shift them.
[[nodiscard]] bool isCompared(const SiteMapping &mapping, const QString &field);

/// Whether a field of `there` says what it does before a first publication: nothing, or that there is nothing
/// yet. Only of page or folder which no record names and nobody else may read: what is shown was written
/// whole.
[[nodiscard]] bool saysNothingYet(const SiteMapping &mapping, const WrittenObject &object, const SiteRow &row,
                                  const Dossier &dossier, const QString &field, const QJsonObject &there);

} // namespace wd
