// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSize>
#include <QString>

namespace wd::practice
{

/// A picture as Plone keeps it: a JPEG or TIFF that says it was held otherwise (EXIF orientation 2 to 8) is
/// turned and written anew, with what else the camera said; anything else stays as it came.
[[nodiscard]] QByteArray keptPicture(const QByteArray &bytes);
/// -1 by -1: no picture this program can read.
[[nodiscard]] QSize sizeOfPicture(const QByteArray &bytes);
/// Greys of sixteen bits are kept, but no smaller sizes come of them.
[[nodiscard]] bool hasSmallerSizes(const QByteArray &bytes);
/// In pixels, the widths of the smaller sizes Plone makes by their names ("mini").
[[nodiscard]] const QMap<QString, int> &scaleWidths();

} // namespace wd::practice
