// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace wd
{

/// So much of a file as telling its media type needs, in bytes.
inline constexpr qint64 mediaTypeHead = 8192;

/// The media type of a file. Its first bytes decide; where they say no more than "zip", "text" or "bytes",
/// the name may say what kind of that.
[[nodiscard]] QString mediaTypeOf(const QByteArray &head, const QString &name);
/// Whether that is a picture of whatever kind.
[[nodiscard]] bool isImageType(const QString &mediaType);

} // namespace wd
