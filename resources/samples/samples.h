// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wd
{

/// The names of the sample dossiers this program carries, after the evaluation's own two cases.
[[nodiscard]] QStringList sampleNames();
/// Writes a sample's JSON, and the files it names beside it, into `folder` (which exists); answers the path
/// of the JSON, ready to be imported, or an empty string when the disk refused.
[[nodiscard]] QString unpackSample(const QString &name, const QString &folder);

} // namespace wd
