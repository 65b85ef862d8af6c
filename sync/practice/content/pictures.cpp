// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/content/pictures.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

/// The first APP1 segment with EXIF of a JPEG, with its marker and length; empty when there is none.
QByteArray exifOf(const QByteArray &jpeg)
{
    qsizetype at = 2;
    while (at + 4 <= jpeg.size() && jpeg.at(at) == '\xff' && jpeg.at(at + 1) != '\xda') {
        const qsizetype size = 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        const QByteArray segment = jpeg.mid(at, size);
        if (segment.startsWith("\xff\xe1") && segment.mid(4, 6) == QByteArray("Exif\0\0", 6))
            return segment;
        at += size;
    }
    return {};
}

/// The segment with its orientation put to upright.
QByteArray upright(QByteArray segment)
{
    const qsizetype tiff = 10;
    const bool big = segment.mid(tiff, 2) == "MM";
    const auto number = [&](qsizetype at, auto sample) {
        using Number = decltype(sample);
        if (at < 0 || at + qsizetype(sizeof(Number)) > segment.size())
            return Number(0);
        return big ? qFromBigEndian<Number>(segment.constData() + at)
                   : qFromLittleEndian<Number>(segment.constData() + at);
    };
    const qsizetype directory = tiff + number(tiff + 4, quint32());
    const int entries = number(directory, quint16());
    for (int n = 0; n < entries; ++n) {
        const qsizetype entry = directory + 2 + 12 * n;
        if (number(entry, quint16()) != 0x112 || entry + 10 > segment.size())
            continue;
        segment[entry + 8] = big ? 0 : 1;
        segment[entry + 9] = big ? 1 : 0;
    }
    return segment;
}

} // namespace

QByteArray keptPicture(const QByteArray &bytes)
{
    QBuffer source;
    source.setData(bytes);
    QImageReader reader(&source);
    const QByteArray format = reader.format();
    if ((format != "jpeg" && format != "tiff")
        || reader.transformation() == QImageIOHandler::TransformationNone)
        return bytes;
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    QBuffer target;
    if (image.isNull() || !image.save(&target, format.constData(), format == "jpeg" ? 75 : -1))
        return bytes;
    if (format != "jpeg")
        return target.data();
    return target.data().left(2) + upright(exifOf(bytes)) + target.data().mid(2);
}

QSize sizeOfPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return QImageReader(&buffer).size();
}

bool hasSmallerSizes(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return QImageReader(&buffer).imageFormat() != QImage::Format_Grayscale16;
}

const QMap<QString, int> &scaleWidths()
{
    static const QMap<QString, int> widths{{u"listing"_s, 16}, {u"icon"_s, 32},   {u"tile"_s, 64},
                                           {u"thumb"_s, 128},  {u"mini"_s, 200},  {u"preview"_s, 400},
                                           {u"teaser"_s, 600}, {u"large"_s, 800}, {u"larger"_s, 1000},
                                           {u"great"_s, 1200}, {u"huge"_s, 1600}};
    return widths;
}

} // namespace wd::practice
