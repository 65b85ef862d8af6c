// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/barepicture.h"
#include "model/intake/bytereader.h"

namespace wd
{

namespace
{

// ITU-T T.81, table B.1
constexpr quint8 startOfImage = 0xd8, endOfImage = 0xd9, startOfScan = 0xda;

bool standsAlone(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/// Frames, Huffman and arithmetic tables (C0-CF), quantisation (DB), number of lines (DC), restarts (DD).
bool isOfThePicture(quint8 marker)
{
    return (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xdb && marker <= 0xdd);
}

void append(QByteArray &out, quint8 marker, QByteArrayView data)
{
    const auto length = quint16(data.size() + 2);
    out.append('\xff').append(char(marker)).append(char(length >> 8)).append(char(length & 0xff));
    out.append(data);
}

/// What of a segment goes on: the picture's own, colour profile, and the few bytes of JFIF and Adobe that say
/// how the colours are to be read.
void appendWanted(QByteArray &out, quint8 marker, QByteArrayView data)
{
    constexpr qsizetype jfifHead = 12, adobeSize = 12;
    if (isOfThePicture(marker) || (marker == 0xe2 && data.startsWith(QByteArrayView("ICC_PROFILE\0", 12))))
        append(out, marker, data);
    else if (marker == 0xee && data.size() >= adobeSize && data.startsWith("Adobe"))
        append(out, marker, data.first(adobeSize));
    else if (marker == 0xe0 && data.size() >= jfifHead && data.startsWith(QByteArrayView("JFIF\0", 5)))
        append(out, marker,
               QByteArray(data.data(), jfifHead) + QByteArray(2, '\0')); // its thumbnail is left out
}

/// The coded dots of one scan: up to a marker that is neither a stuffed zero nor a restart.
QByteArrayView takeScan(ByteReader &reader)
{
    const qsizetype from = reader.at();
    while (true) {
        reader.skipTo('\xff');
        const qsizetype marker = reader.at();
        reader.take(1);
        const quint8 kind = reader.byte();
        if (reader.isBroken())
            return {};
        if (kind == 0xff) {
            reader.moveTo(marker + 1); // a filler; the next byte may be the marker
        } else if (kind != 0 && !standsAlone(kind)) {
            reader.moveTo(marker);
            return reader.since(from);
        }
    }
}

quint8 nextMarker(ByteReader &reader)
{
    reader.skipTo('\xff');
    quint8 marker = 0xff;
    while (marker == 0xff && !reader.isBroken())
        marker = reader.byte();
    return marker;
}

} // namespace

std::optional<BarePicture> bareJpeg(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    if (reader.byte() != 0xff || reader.byte() != startOfImage)
        return std::nullopt;
    BarePicture bare{.bytes = QByteArray("\xff\xd8", 2), .lossless = false};
    const QByteArrayView exifHead("Exif\0\0", 6);
    while (true) {
        const quint8 marker = nextMarker(reader);
        if (reader.isBroken())
            return std::nullopt;
        if (marker == endOfImage)
            break;
        if (standsAlone(marker) || marker == 0)
            continue;
        const QByteArrayView data = reader.take(std::max(2, int(reader.big16())) - 2);
        if (marker == 0xe1 && data.startsWith(exifHead))
            bare.orientation = orientationIn(data.sliced(exifHead.size()));
        if (marker == startOfScan) {
            append(bare.bytes, marker, data);
            bare.bytes.append(takeScan(reader));
        } else {
            appendWanted(bare.bytes, marker, data);
        }
    }
    bare.bytes.append("\xff\xd9", 2);
    return bare;
}

} // namespace wd
