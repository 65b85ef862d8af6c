// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/cleanpicture.h"

#include "model/dossier/files/mediatype.h"
#include "model/intake/barepicture.h"
#include "model/intake/cleansteps.h"

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int photoQuality = 92;
constexpr int losslessQuality = 100; ///< Qt writes WebP without loss at this
constexpr qsizetype mostPngBytes = 5 * 1024 * 1024;

enum class Format { Jpeg, Png, Webp, Gif, Tiff, Heif, Other };

bool isHeif(QByteArrayView head)
{
    constexpr std::array<const char *, 9> brands{"heic", "heix", "hevc", "heim", "heis",
                                                 "mif1", "msf1", "avif", "avis"};
    return head.size() >= 12 && head.sliced(4, 4) == QByteArrayView("ftyp")
        && std::ranges::any_of(
               brands, [brand = head.sliced(8, 4)](const char *one) { return brand == QByteArrayView(one); });
}

Format formatOf(QByteArrayView head)
{
    if (head.startsWith("\xff\xd8\xff"))
        return Format::Jpeg;
    if (head.startsWith("\x89PNG"))
        return Format::Png;
    if (head.startsWith("RIFF") && head.size() > 12 && head.sliced(8, 4) == QByteArrayView("WEBP"))
        return Format::Webp;
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return Format::Gif;
    if (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4)))
        return Format::Tiff;
    return isHeif(head) ? Format::Heif : Format::Other;
}

std::optional<BarePicture> bare(Format format, const QByteArray &bytes)
{
    switch (format) {
    case Format::Jpeg:
        return bareJpeg(bytes);
    case Format::Png:
        return barePng(bytes);
    case Format::Webp:
        return bareWebp(bytes);
    case Format::Gif:
        return bareGif(bytes);
    case Format::Tiff:
    case Format::Heif:
    case Format::Other:
        break;
    }
    return std::nullopt;
}

QByteArray nameOf(Format format)
{
    return format == Format::Jpeg ? "JPEG" : format == Format::Webp ? "WEBP" : "PNG";
}

QString mediaTypeOf(Format format)
{
    return format == Format::Gif ? u"image/gif"_s
                                 : u"image/"_s + QString::fromLatin1(nameOf(format).toLower());
}

/// Formats that every browser shows: they stay, dot for dot where that can be.
Result<CleanPicture> kept(Format format, const QByteArray &bytes)
{
    const std::optional<BarePicture> picture = bare(format, bytes);
    if (!picture)
        return fail(ErrorKind::BadInput, {}, u"broken-image"_s);
    WD_ASSIGN(const QImage stored, imageStored(picture->bytes));
    // A row of frames cannot be turned; browsers do not turn it either.
    const int orientation = picture->moving ? 1 : picture->orientation;
    const QImage shallow = eightBits(stored);
    if (picture->moving || (orientation == 1 && shallow.format() == stored.format()))
        return CleanPicture{.bytes = picture->bytes, .mediaType = mediaTypeOf(format), .size = stored.size()};
    return encoded(upright(shallow, orientation), nameOf(format),
                   picture->lossless ? losslessQuality : photoQuality);
}

Result<CleanPicture> converted(const QImage &image, bool photo)
{
    const QImage shallow = eightBits(image);
    if (photo && !shallow.hasAlphaChannel())
        return encoded(shallow, "JPEG", photoQuality);
    auto lossless = encoded(shallow, "PNG", losslessQuality);
    if (!lossless || lossless->bytes.size() <= mostPngBytes || shallow.hasAlphaChannel())
        return lossless;
    return encoded(shallow, "JPEG", photoQuality);
}

Result<CleanPicture> convertedTiff(const QByteArray &bytes)
{
    WD_TRY(isOnePhoto(bytes));
    WD_ASSIGN(const QImage stored, imageStored(bytes));
    return converted(upright(stored, orientationIn(bytes)), false);
}

/// Whatever else Qt can read, such as BMP.
Result<CleanPicture> convertedOther(const QByteArray &bytes, const QString &mediaType)
{
    static const QStringList known{u"image/jpeg"_s, u"image/png"_s,  u"image/webp"_s, u"image/gif"_s,
                                   u"image/tiff"_s, u"image/heif"_s, u"image/avif"_s, u"image/bmp"_s};
    static const QStringList drawings{u"image/vnd.dwg"_s,  u"image/vnd.dxf"_s,
                                      u"image/vnd.djvu"_s, u"image/vnd.djvu+multipage"_s,
                                      u"image/x-dwg"_s,    u"image/x-dxf"_s};
    if (drawings.contains(mediaType))
        return fail(ErrorKind::BadInput, {}, u"drawing-format"_s);
    auto stored = imageStored(bytes);
    if (stored)
        return converted(*stored, false);
    if (stored.error().detail == u"broken-image"_s && !known.contains(mediaType))
        return fail(ErrorKind::BadInput, {}, u"picture-format"_s);
    return tl::unexpected(stored.error());
}

} // namespace

bool isPictureFile(QByteArrayView head, const QString &mediaType)
{
    return formatOf(head) != Format::Other || isImageType(mediaType);
}

Result<CleanPicture> cleanPicture(const QByteArray &bytes, const QString &mediaType)
{
    const Format format = formatOf(bytes);
    switch (format) {
    case Format::Jpeg:
    case Format::Png:
    case Format::Webp:
    case Format::Gif:
        return kept(format, bytes);
    case Format::Tiff:
        return convertedTiff(bytes);
    case Format::Heif: {
        WD_ASSIGN(const QImage image, imageOfHeif(bytes));
        return converted(image, true);
    }
    case Format::Other:
        break;
    }
    return mediaType.startsWith(u"image/svg+xml"_s) ? cleanDrawing(bytes) : convertedOther(bytes, mediaType);
}

} // namespace wd
