// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace wd
{

/// A picture's file with nothing in it but the picture: dots, colours, transparency, frames and the colour
/// profile. Each format is written anew from the pieces that are on a short list, so that what nobody thought
/// of (a maker's notes, a film behind the end, a second photo beside the first) stays behind too. The pieces
/// are copied as they are: no dot changes.
struct BarePicture {
    QByteArray bytes;
    int orientation = 1; ///< how EXIF said it was to be turned, 1-8; the bytes no longer say so
    bool moving = false; ///< has frames
    bool lossless = true; ///< every dot is kept as it was drawn
};

/// nullopt: not of this format, or it ends before its end.
[[nodiscard]] std::optional<BarePicture> bareJpeg(const QByteArray &bytes);
[[nodiscard]] std::optional<BarePicture> barePng(const QByteArray &bytes);
[[nodiscard]] std::optional<BarePicture> bareWebp(const QByteArray &bytes);
[[nodiscard]] std::optional<BarePicture> bareGif(const QByteArray &bytes);

/// The orientation that a block of EXIF names (from its byte order on); 1 where it names none.
[[nodiscard]] int orientationIn(QByteArrayView exif);

} // namespace wd
