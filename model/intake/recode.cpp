// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/barepicture.h"
#include "model/intake/bytereader.h"
#include "model/intake/cleansteps.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTransform>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostMegabytes = 1024; ///< decoded: mostDots at eight bytes a dot

QImage turned(const QImage &image, int degrees)
{
    QImage result = image.transformed(QTransform().rotate(degrees));
    result.setColorSpace(image.colorSpace());
    return result;
}

/// The tags of one list of a TIFF, as far as we ask for them.
struct TiffList {
    bool raw = false, small = false;
    qsizetype next = 0;
};

TiffList tiffListAt(ByteReader &reader, bool big, qsizetype at)
{
    constexpr quint16 kindTag = 0x00fe, innerListsTag = 0x014a, dngTag = 0xc612;
    TiffList list;
    reader.moveTo(at);
    const int count = reader.number<quint16>(big);
    for (int i = 0; i < count && !reader.isBroken(); ++i) {
        const quint16 tag = reader.number<quint16>(big);
        reader.take(6);
        const quint32 value = reader.number<quint32>(big);
        list.raw = list.raw || tag == innerListsTag || tag == dngTag;
        list.small = list.small || (tag == kindTag && (value & 1U) != 0);
    }
    list.next = reader.number<quint32>(big);
    return list;
}

} // namespace

Result<QImage> imageStored(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(false);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostDots)
        return fail(ErrorKind::BadInput, {}, u"too-many-dots"_s);
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::BadInput, {}, u"broken-image"_s);
    return image;
}

QImage upright(const QImage &stored, int orientation)
{
    switch (orientation) {
    case 2:
        return stored.mirrored(true, false);
    case 3:
        return stored.mirrored(true, true);
    case 4:
        return stored.mirrored(false, true);
    case 5:
        return turned(stored.mirrored(true, false), 270);
    case 6:
        return turned(stored, 90);
    case 7:
        return turned(stored.mirrored(true, false), 90);
    case 8:
        return turned(stored, 270);
    default:
        return stored;
    }
}

QImage eightBits(const QImage &image)
{
    if (image.format() == QImage::Format_Grayscale16)
        return image.convertToFormat(QImage::Format_Grayscale8);
    if (image.depth() <= 32)
        return image;
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
}

Result<CleanPicture> encoded(const QImage &image, const QByteArray &format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool png = format == "PNG"; // to Qt a PNG's quality is how hard it is packed, never what it loses
    if (!image.save(&buffer, format.constData(), png ? -1 : quality))
        return fail(ErrorKind::BadInput, {}, u"broken-image"_s);
    const auto bare = png  ? barePng(buffer.data())
        : format == "JPEG" ? bareJpeg(buffer.data())
                           : bareWebp(buffer.data());
    if (!bare)
        return fail(ErrorKind::BadInput, {}, u"broken-image"_s);
    return CleanPicture{.bytes = bare->bytes,
                        .mediaType = u"image/"_s + QString::fromLatin1(format.toLower()),
                        .size = image.size()};
}

Result<void> isOnePhoto(const QByteArray &tiff)
{
    ByteReader reader(tiff);
    const bool big = reader.take(2) == QByteArrayView("MM");
    reader.take(2);
    const TiffList first = tiffListAt(reader, big, qsizetype(reader.number<quint32>(big)));
    if (first.raw)
        return fail(ErrorKind::BadInput, {}, u"picture-format"_s);
    // Cameras put a small copy behind the photo.
    if (!reader.isBroken() && first.next != 0 && !tiffListAt(reader, big, first.next).small)
        return fail(ErrorKind::BadInput, {}, u"many-pages"_s);
    return {};
}

} // namespace wd
