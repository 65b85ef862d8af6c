// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/intake/cleanpicture.h"

#include <QImage>

namespace wd
{

inline constexpr qint64 mostDots = 120'000'000; ///< in a picture: more than any phone makes

// The steps cleanPicture() is made of.

/// A picture of HEIC or AVIF, turned and mirrored as its file says.
[[nodiscard]] Result<QImage> imageOfHeif(const QByteArray &bytes);

/// A picture of any format Qt reads, as it is stored, not turned. With its colour profile.
[[nodiscard]] Result<QImage> imageStored(const QByteArray &bytes);
/// As the EXIF orientation (1-8) says a person is to see it.
[[nodiscard]] QImage upright(const QImage &stored, int orientation);
/// At most eight bits a colour, the profile kept.
[[nodiscard]] QImage eightBits(const QImage &image);
/// "JPEG", "PNG" or "WEBP"; bare: without what a writer says of itself.
[[nodiscard]] Result<CleanPicture> encoded(const QImage &image, const QByteArray &format, int quality);

/// Neither a camera's raw photo nor several pages; BadInput "picture-format" or "many-pages".
[[nodiscard]] Result<void> isOnePhoto(const QByteArray &tiff);

/// A drawing without scripts, comments, metadata and what editors note of themselves.
[[nodiscard]] Result<CleanPicture> cleanDrawing(const QByteArray &svg);

} // namespace wd
