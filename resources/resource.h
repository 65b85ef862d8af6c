// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wd
{

/// The bytes of a file this program carries, by its path below resources/ ("schema/dossier-1.json").
/// The name is a constant of the program: asking for one that is not there ends the program.
[[nodiscard]] QByteArray resource(const QString &path);
/// The names of the files in a folder below resources/ that fit a pattern ("page-*.json"), in order.
[[nodiscard]] QStringList resourcesIn(const QString &folder, const QString &pattern);

} // namespace wd
