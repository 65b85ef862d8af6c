// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace wd
{

/// The libraries that read other people's files, by name, with the version that runs: what they say
/// themselves, not what was there when this was compiled.
[[nodiscard]] QList<std::pair<QString, QString>> readerVersions();

} // namespace wd
