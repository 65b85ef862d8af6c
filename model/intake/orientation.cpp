// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/barepicture.h"
#include "model/intake/bytereader.h"

namespace wd
{

/// EXIF is a small TIFF: byte order, 42, where the first list of tags is; a tag is id, type, count, value.
int orientationIn(QByteArrayView exif)
{
    constexpr quint16 orientationTag = 0x0112;
    ByteReader reader(exif);
    const QByteArrayView order = reader.take(2);
    const bool big = order == QByteArrayView("MM");
    if ((!big && order != QByteArrayView("II")) || reader.number<quint16>(big) != 42)
        return 1;
    reader.moveTo(reader.number<quint32>(big));
    const int count = reader.number<quint16>(big);
    for (int i = 0; i < count && !reader.isBroken(); ++i) {
        const quint16 tag = reader.number<quint16>(big);
        reader.take(6);
        const int value = reader.number<quint16>(big);
        reader.take(2);
        if (tag == orientationTag && !reader.isBroken())
            return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

} // namespace wd
