// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace wd
{

/// A moment as people say it: "vandaag 10:32", "gisteren 16:05", "14 maart". Empty for an invalid one.
[[nodiscard]] QString momentWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

} // namespace wd
