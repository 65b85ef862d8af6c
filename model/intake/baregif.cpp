// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/barepicture.h"
#include "model/intake/bytereader.h"

namespace wd
{

namespace
{

// GIF89a
constexpr quint8 imageMark = 0x2c, extensionMark = 0x21, endMark = 0x3b;
constexpr quint8 frameTiming = 0xf9, applicationData = 0xff;

void skipColours(ByteReader &reader, quint8 flags)
{
    if ((flags & 0x80U) != 0)
        reader.take(3LL << ((flags & 7U) + 1));
}

/// A row of small blocks, ended by an empty one.
void skipBlocks(ByteReader &reader)
{
    while (!reader.isBroken() && reader.byte() != 0) {
        reader.moveTo(reader.at() - 1);
        reader.take(reader.byte());
    }
}

/// Of an application's own data only how often the frames go round.
bool isOfThePicture(quint8 label, QByteArrayView block)
{
    return label == frameTiming
        || (label == applicationData && block.sliced(1).startsWith(QByteArrayView("NETSCAPE2.0")));
}

} // namespace

std::optional<BarePicture> bareGif(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    const QByteArrayView signature = reader.take(6);
    if (signature != QByteArrayView("GIF89a") && signature != QByteArrayView("GIF87a"))
        return std::nullopt;
    reader.take(4);
    const quint8 flags = reader.byte();
    reader.take(2);
    skipColours(reader, flags);
    BarePicture bare{.bytes = reader.since(0).toByteArray(), .moving = true};
    while (true) {
        const qsizetype from = reader.at();
        const quint8 mark = reader.byte();
        bool wanted = mark == imageMark;
        if (wanted) {
            reader.take(8);
            skipColours(reader, reader.byte());
            reader.take(1);
        } else if (mark == extensionMark) {
            const quint8 label = reader.byte();
            const qsizetype block = reader.at();
            skipBlocks(reader);
            wanted = !reader.isBroken() && isOfThePicture(label, reader.since(block));
        }
        if (mark == imageMark)
            skipBlocks(reader);
        if (reader.isBroken() || (mark != imageMark && mark != extensionMark && mark != endMark))
            return std::nullopt;
        if (wanted)
            bare.bytes.append(reader.since(from));
        if (mark == endMark)
            break;
    }
    bare.bytes.append(char(endMark));
    return bare;
}

} // namespace wd
