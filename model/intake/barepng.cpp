// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/barepicture.h"
#include "model/intake/bytereader.h"

#include <algorithm>
#include <array>

namespace wd
{

namespace
{

/// Dots, palette, transparency, colours, size of a dot, frames. No text, no time, no EXIF, nothing private.
constexpr std::array<const char *, 16> wanted{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP",
                                              "sBIT", "sRGB", "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"};

bool isWanted(QByteArrayView kind)
{
    return std::ranges::any_of(wanted, [kind](const char *one) { return kind == QByteArrayView(one); });
}

} // namespace

std::optional<BarePicture> barePng(const QByteArray &bytes)
{
    const QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);
    ByteReader reader(bytes);
    if (reader.take(signature.size()) != signature)
        return std::nullopt;
    BarePicture bare{.bytes = signature.toByteArray()};
    while (true) {
        const qsizetype from = reader.at();
        const quint32 size = reader.big32();
        const QByteArrayView kind = reader.take(4), data = reader.take(qsizetype(size));
        reader.take(4); // the checksum
        if (reader.isBroken())
            return std::nullopt;
        if (isWanted(kind))
            bare.bytes.append(reader.since(from));
        else if (kind == QByteArrayView("eXIf"))
            bare.orientation = orientationIn(data);
        bare.moving = bare.moving || kind == QByteArrayView("acTL");
        if (kind == QByteArrayView("IEND"))
            return bare;
    }
}

} // namespace wd
