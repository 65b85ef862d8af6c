// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/siteobject.h"

namespace wd
{

/// What is told of the bytes an object holds (size, and of a picture its width and height), by the site and
/// by an echo of it in a record; empty where it holds none. `bytesMember`: what they are in what stood there.
[[nodiscard]] QJsonObject bytesOf(const SiteObject &there);
[[nodiscard]] QJsonObject bytesOf(const QJsonObject &echo);
inline const QString bytesMember = QStringLiteral("bytes");

} // namespace wd
