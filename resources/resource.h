// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wd {

/// The bytes of a file this program carries, by its path below resources/ ("schema/dossier-1.json").
/// The name is a constant of the program: asking for one that is not there ends the program.
[[nodiscard]] QByteArray resource(const QString &path);

} // namespace wd
