// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <optional>

namespace wd
{

/// What a picture says of its own measures, in points, before anybody turns it.
struct PictureSize {
    int width = 0;
    int height = 0;
    /// Whether the other is this one, or this one turned a quarter.
    [[nodiscard]] bool isUpOrTurned(int otherWidth, int otherHeight) const
    {
        return (width == otherWidth && height == otherHeight)
            || (width == otherHeight && height == otherWidth);
    }
    bool operator==(const PictureSize &) const = default;
};

/// Read from the head of a JPEG, PNG, GIF, WebP or TIFF, without decoding it: the rooms that sync know no
/// pictures. Nothing for anything else and for what is cut short. Leaves the device at its beginning.
[[nodiscard]] std::optional<PictureSize> pictureSizeOf(QIODevice &picture);

} // namespace wd
