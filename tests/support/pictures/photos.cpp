// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures/photos.h"

#include "tests/support/pictures/heifwriting.h"

#include <QBuffer>
#include <QColorSpace>
#include <QtEndian>

#include <array>
#include <exiv2/exiv2.hpp>

using namespace Qt::StringLiterals;

namespace wd::test
{

namespace
{

const auto serial = "SN-4711-0815";
const auto artist = "A. Voorbeeld";
const auto maker = "NOTITIE VAN DE MAKER";

/// Where the picture's point (x, y), as a person sees it, lies in what the camera kept: EXIF names for every
/// orientation which edge the first row and the first column are.
QPoint keptAt(int orientation, int x, int y, const QSize &seen)
{
    const int right = seen.width() - 1 - x, below = seen.height() - 1 - y;
    switch (orientation) {
    case 2:
        return {right, y};
    case 3:
        return {right, below};
    case 4:
        return {x, below};
    case 5:
        return {y, x};
    case 6:
        return {y, right};
    case 7:
        return {below, right};
    case 8:
        return {below, x};
    default:
        return {x, y};
    }
}

QImage asKept(const QImage &seen, int orientation)
{
    QImage kept(orientation > 4 ? seen.size().transposed() : seen.size(), QImage::Format_RGB32);
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x)
            kept.setPixel(keptAt(orientation, x, y, seen.size()), seen.pixel(x, y));
    }
    return kept;
}

Exiv2::ExifData exifData(int orientation)
{
    Exiv2::ExifData exif;
    exif["Exif.Image.Make"] = "Proefcamera";
    exif["Exif.Image.Artist"] = artist;
    exif["Exif.Image.Orientation"] = uint16_t(orientation);
    exif["Exif.Photo.BodySerialNumber"] = serial;
    exif["Exif.Photo.CameraOwnerName"] = artist;
    Exiv2::DataValue note(Exiv2::undefined);
    note.read(reinterpret_cast<const Exiv2::byte *>(maker), long(qstrlen(maker)));
    exif.add(Exiv2::ExifKey("Exif.Photo.MakerNote"), &note);
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "53/1 13/1 1932/100";
    exif["Exif.GPSInfo.GPSLongitudeRef"] = "E";
    exif["Exif.GPSInfo.GPSLongitude"] = "6/1 34/1 264/100";
    return exif;
}

/// JPEG, WebP and TIFF; a PNG gets its chunks by hand, because Exiv2 0.27 writes them in an older way.
QByteArray withMetadata(const QByteArray &bytes, int orientation)
{
    const auto *data = reinterpret_cast<const Exiv2::byte *>(bytes.constData());
    const auto image = Exiv2::ImageFactory::open(data, long(bytes.size()));
    image->readMetadata();
    for (const Exiv2::Exifdatum &datum : exifData(orientation))
        image->exifData()[datum.key()] = datum.value();
    image->setXmpPacket(phoneXmp(orientation).toStdString());
    Exiv2::XmpParser::decode(image->xmpData(), image->xmpPacket());
    image->writeMetadata();
    image->io().open();
    QByteArray written(qsizetype(image->io().size()), '\0');
    image->io().read(reinterpret_cast<Exiv2::byte *>(written.data()), long(written.size()));
    return written;
}

QByteArray pngWithMetadata(const QByteArray &bytes, int orientation)
{
    constexpr qsizetype afterHeader = 8 + 12 + 13;
    const QByteArray text
        = pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + phoneXmp(orientation))
        + pngChunk("tEXt", QByteArray("Author\0", 7) + artist)
        + pngChunk("zTXt", QByteArray("Comment\0\0", 9) + qCompress(QByteArray(serial)).mid(4));
    return bytes.left(afterHeader) + pngChunk("eXIf", phoneExif(orientation)) + text + bytes.mid(afterHeader);
}

/// Three rationals as EXIF writes a latitude, in either order of bytes.
template <typename Order> QByteArray latitude(Order order)
{
    QByteArray bytes;
    for (const quint32 number : {53U, 1U, 13U, 1U}) {
        std::array<char, 4> raw{};
        order(number, raw.data());
        bytes.append(raw.data(), 4);
    }
    return bytes;
}

QString exiv2Finds(const QByteArray &bytes)
{
    QStringList found;
    try {
        const auto *data = reinterpret_cast<const Exiv2::byte *>(bytes.constData());
        const auto image = Exiv2::ImageFactory::open(data, long(bytes.size()));
        image->readMetadata();
        for (const Exiv2::Exifdatum &datum : image->exifData()) {
            // A TIFF says with EXIF tags how it is stored; those it must keep.
            if (datum.groupName() != "Image" || datum.key() == "Exif.Image.Artist"
                || datum.key() == "Exif.Image.Make" || datum.key() == "Exif.Image.Orientation")
                found.append(QString::fromStdString(datum.key()));
        }
        for (const Exiv2::Xmpdatum &datum : image->xmpData())
            found.append(QString::fromStdString(datum.key()));
        for (const Exiv2::Iptcdatum &datum : image->iptcData())
            found.append(QString::fromStdString(datum.key()));
    } catch (const std::exception &) {
        return {}; // no picture it knows: the plain search must do
    }
    return found.join(u' ');
}

} // namespace

QString nameOf(PhotoKind kind)
{
    switch (kind) {
    case PhotoKind::Jpeg:
        return u"IMG_0001.jpg"_s;
    case PhotoKind::Png:
        return u"IMG_0001.png"_s;
    case PhotoKind::Webp:
        return u"IMG_0001.webp"_s;
    case PhotoKind::Tiff:
        return u"IMG_0001.tif"_s;
    case PhotoKind::Heic:
        return u"IMG_0001.HEIC"_s;
    case PhotoKind::Avif:
        return u"IMG_0001.avif"_s;
    }
    Q_UNREACHABLE();
}

QImage corners(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool left = x < width / 2, above = y < height / 2;
            image.setPixelColor(x, y, above ? (left ? Qt::red : Qt::green) : (left ? Qt::blue : Qt::yellow));
        }
    }
    return image;
}

QString wrongCorners(const QImage &shown)
{
    const int w = shown.width(), h = shown.height();
    const std::array<std::pair<QPoint, QColor>, 4> expected{{{{w / 8, h / 8}, Qt::red},
                                                             {{w - 1 - w / 8, h / 8}, Qt::green},
                                                             {{w / 8, h - 1 - h / 8}, Qt::blue},
                                                             {{w - 1 - w / 8, h - 1 - h / 8}, Qt::yellow}}};
    QStringList wrong;
    for (const auto &[at, colour] : expected) {
        const QColor found = shown.isNull() ? QColor() : shown.pixelColor(at);
        const int off = std::abs(found.red() - colour.red()) + std::abs(found.green() - colour.green())
            + std::abs(found.blue() - colour.blue());
        if (off > 60)
            wrong.append(colour.name() + u" is "_s + found.name());
    }
    return wrong.join(u", "_s);
}

QByteArray plainPicture(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QByteArray phonePhoto(PhotoKind kind, int orientation, const QSize &size)
{
    return phonePhotoOf(corners(size.width(), size.height()), kind, orientation);
}

QByteArray phonePhotoOf(const QImage &seen, PhotoKind kind, int orientation, int quality)
{
    QImage kept = asKept(seen, orientation);
    kept.setColorSpace(seen.colorSpace());
    switch (kind) {
    case PhotoKind::Jpeg:
        return withMetadata(plainPicture(kept, "JPEG", quality), orientation);
    case PhotoKind::Png:
        return pngWithMetadata(plainPicture(kept, "PNG"), orientation);
    case PhotoKind::Webp:
        return withMetadata(plainPicture(kept, "WEBP", quality), orientation);
    case PhotoKind::Tiff:
        return withMetadata(plainPicture(kept, "TIFF"), orientation);
    case PhotoKind::Heic:
    case PhotoKind::Avif:
        return writtenAsHeif(kept, orientation, kind == PhotoKind::Avif, phoneExif(orientation),
                             phoneXmp(orientation));
    }
    Q_UNREACHABLE();
}

QString tells(const QByteArray &bytes)
{
    const auto big = [](quint32 value, char *to) { qToBigEndian(value, to); };
    const auto little = [](quint32 value, char *to) { qToLittleEndian(value, to); };
    const QByteArrayList secrets{serial,     artist,    maker,          "Proefcamera", "53,13",
                                 "+53.2187", "53.2187", "exif:GPSLati", latitude(big), latitude(little)};
    QStringList found;
    for (const QByteArray &secret : secrets) {
        if (bytes.contains(secret))
            found.append(QString::fromLatin1(secret.toPercentEncoding()));
    }
    found.append(exiv2Finds(bytes));
    return found.join(u' ').trimmed();
}

QByteArray pngChunk(const QByteArray &kind, const QByteArray &data)
{
    quint32 crc = 0xffffffffU;
    for (const char c : kind + data) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xedb88320U : crc >> 1U;
    }
    std::array<char, 4> length{}, check{};
    qToBigEndian(quint32(data.size()), length.data());
    qToBigEndian(crc ^ 0xffffffffU, check.data());
    return QByteArray(length.data(), 4) + kind + data + QByteArray(check.data(), 4);
}

QByteArray phoneExif(int orientation)
{
    Exiv2::ExifData exif = exifData(orientation);
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
    return {reinterpret_cast<const char *>(blob.data()), qsizetype(blob.size())};
}

QByteArray phoneXmp(int orientation)
{
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
           "xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" xmlns:tiff=\"http://ns.adobe.com/tiff/1.0/\" "
           "exif:GPSLatitude=\"53,13.3220N\" exif:GPSLongitude=\"6,34.0440E\" tiff:Orientation=\""
        + QByteArray::number(orientation) + "\"/></rdf:RDF></x:xmpmeta>";
}

} // namespace wd::test
