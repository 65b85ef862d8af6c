// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/barepicture.h"
#include "model/intake/bytereader.h"

#include <array>

namespace wd
{

namespace
{

// developers.google.com/speed/webp/docs/riff_container
constexpr qsizetype frameHead = 16; ///< of an ANMF, before its own chunks
constexpr char exifFlag = 0x08, xmpFlag = 0x04;

struct Chunk {
    QByteArrayView kind, data;
};

Chunk takeChunk(ByteReader &reader)
{
    const QByteArrayView kind = reader.take(4);
    const auto size = qsizetype(reader.little32());
    const QByteArrayView data = reader.take(size);
    if (size % 2 != 0 && !reader.atEnd())
        reader.take(1);
    return {kind, data};
}

void append(QByteArray &out, QByteArrayView kind, QByteArrayView data)
{
    std::array<char, 4> size{};
    qToLittleEndian(quint32(data.size()), size.data());
    out.append(kind).append(size.data(), 4).append(data);
    if (data.size() % 2 != 0)
        out.append('\0');
}

bool isOfAFrame(QByteArrayView kind)
{
    return kind == QByteArrayView("VP8 ") || kind == QByteArrayView("VP8L") || kind == QByteArrayView("ALPH");
}

/// A frame of a moving picture, which is a small row of chunks itself.
QByteArray bareFrame(QByteArrayView frame, bool &broken)
{
    ByteReader reader(frame);
    QByteArray out = reader.take(frameHead).toByteArray();
    while (!reader.isBroken() && !reader.atEnd()) {
        const Chunk chunk = takeChunk(reader);
        if (!reader.isBroken() && isOfAFrame(chunk.kind))
            append(out, chunk.kind, chunk.data);
    }
    broken = broken || reader.isBroken();
    return out;
}

void appendWanted(BarePicture &bare, const Chunk &chunk, bool &broken)
{
    const auto [kind, data] = chunk;
    bare.lossless = bare.lossless && kind != QByteArrayView("VP8 ");
    if (isOfAFrame(kind) || kind == QByteArrayView("ICCP") || kind == QByteArrayView("ANIM")) {
        append(bare.bytes, kind, data);
    } else if (kind == QByteArrayView("VP8X") && !data.isEmpty()) {
        QByteArray head = data.toByteArray();
        head[0] = char(head[0] & ~(exifFlag | xmpFlag));
        append(bare.bytes, kind, head);
    } else if (kind == QByteArrayView("ANMF")) {
        bare.moving = true;
        append(bare.bytes, kind, bareFrame(data, broken));
    } else if (kind == QByteArrayView("EXIF")) {
        // Some programs put JPEG's own head before it.
        const QByteArrayView head("Exif\0\0", 6);
        bare.orientation = orientationIn(data.startsWith(head) ? data.sliced(head.size()) : data);
    }
}

} // namespace

std::optional<BarePicture> bareWebp(const QByteArray &bytes)
{
    ByteReader file(bytes);
    if (file.take(4) != QByteArrayView("RIFF"))
        return std::nullopt;
    ByteReader reader(file.take(qsizetype(file.little32())));
    if (reader.take(4) != QByteArrayView("WEBP"))
        return std::nullopt;
    BarePicture bare;
    bool broken = false;
    while (!reader.atEnd() && !broken) {
        const Chunk chunk = takeChunk(reader);
        broken = reader.isBroken();
        if (!broken)
            appendWanted(bare, chunk, broken);
    }
    if (broken || bare.bytes.isEmpty())
        return std::nullopt;
    QByteArray whole;
    append(whole, "RIFF", QByteArray("WEBP") + bare.bytes);
    bare.bytes = whole;
    return bare;
}

} // namespace wd
