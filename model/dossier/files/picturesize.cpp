// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/files/picturesize.h"

#include <algorithm>

namespace wd
{

namespace
{

using Found = std::optional<PictureSize>;

/// Reads numbers at places of a device; anything beyond its end makes it short.
class Numbers
{
public:
    explicit Numbers(QIODevice &device)
        : m_device(device)
    {
    }
    [[nodiscard]] bool isShort() const { return m_short; }
    QByteArray bytes(qint64 at, qint64 count)
    {
        const QByteArray read = m_device.seek(at) ? m_device.read(count) : QByteArray();
        m_short = m_short || read.size() != count;
        return read.size() == count ? read : QByteArray(count, '\0');
    }
    quint32 big(qint64 at, int count) { return number(bytes(at, count)); }
    quint32 little(qint64 at, int count)
    {
        QByteArray read = bytes(at, count);
        std::reverse(read.begin(), read.end());
        return number(read);
    }

private:
    static quint32 number(const QByteArray &bytes)
    {
        quint32 value = 0;
        for (const char byte : bytes)
            value = (value << 8) | quint8(byte);
        return value;
    }
    QIODevice &m_device;
    bool m_short = false;
};

Found sized(const Numbers &numbers, quint32 width, quint32 height)
{
    constexpr quint32 largest = 1'000'000;
    if (numbers.isShort() || width == 0 || height == 0 || width > largest || height > largest)
        return std::nullopt;
    return PictureSize{.width = int(width), .height = int(height)};
}

/// The frame header among the segments; what is embedded in them (a thumbnail) is passed over.
Found jpegSize(Numbers &numbers)
{
    qint64 at = 2;
    while (!numbers.isShort()) {
        const quint32 marker = numbers.big(at, 2);
        if (marker == 0xffff) { // filling
            ++at;
            continue;
        }
        const bool frame = marker >= 0xffc0 && marker <= 0xffcf && marker != 0xffc4 && marker != 0xffc8
            && marker != 0xffcc;
        if (frame)
            return sized(numbers, numbers.big(at + 7, 2), numbers.big(at + 5, 2));
        if (marker < 0xffc0 || marker == 0xffd9 || marker == 0xffda)
            return std::nullopt;
        at += 2 + qint64(numbers.big(at + 2, 2));
    }
    return std::nullopt;
}

Found webpSize(Numbers &numbers)
{
    const QByteArray kind = numbers.bytes(12, 4);
    if (kind == "VP8X")
        return sized(numbers, numbers.little(24, 3) + 1, numbers.little(27, 3) + 1);
    if (kind == "VP8 ")
        return sized(numbers, numbers.little(26, 2) & 0x3fff, numbers.little(28, 2) & 0x3fff);
    if (kind != "VP8L")
        return std::nullopt;
    const quint32 bits = numbers.little(21, 4);
    return sized(numbers, (bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
}

Found tiffSize(Numbers &numbers, bool big)
{
    const auto number
        = [&](qint64 at, int count) { return big ? numbers.big(at, count) : numbers.little(at, count); };
    const qint64 directory = number(4, 4);
    const quint32 entries = number(directory, 2);
    quint32 width = 0, height = 0;
    for (quint32 i = 0; i < entries && !numbers.isShort(); ++i) {
        const qint64 at = directory + 2 + qint64(i) * 12;
        const quint32 tag = number(at, 2);
        const quint32 value = number(at + 8, number(at + 2, 2) == 3 ? 2 : 4);
        width = tag == 256 ? value : width;
        height = tag == 257 ? value : height;
    }
    return sized(numbers, width, height);
}

Found sizeIn(QIODevice &picture)
{
    Numbers numbers(picture);
    const QByteArray head = numbers.bytes(0, 12);
    if (head.startsWith("\xff\xd8"))
        return jpegSize(numbers);
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return sized(numbers, numbers.big(16, 4), numbers.big(20, 4));
    if (head.startsWith("GIF8"))
        return sized(numbers, numbers.little(6, 2), numbers.little(8, 2));
    if (head.startsWith("RIFF") && head.endsWith("WEBP"))
        return webpSize(numbers);
    if (head.startsWith(QByteArray("MM\0*", 4)) || head.startsWith(QByteArray("II*\0", 4)))
        return tiffSize(numbers, head.startsWith('M'));
    return std::nullopt;
}

} // namespace

Found pictureSizeOf(QIODevice &picture)
{
    const Found found = sizeIn(picture);
    picture.seek(0);
    return found;
}

} // namespace wd
