// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace wd::test
{

/// A HEIC (or AVIF) whose stored picture is `kept`, said to be turned as the EXIF orientation says.
[[nodiscard]] QByteArray writtenAsHeif(const QImage &kept, int orientation, bool avif, const QByteArray &exif,
                                       const QByteArray &xmp);

} // namespace wd::test
