// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/intake.h"

#include <exiv2/exiv2.hpp>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

bool isPosition(const Exiv2::Exifdatum &datum)
{
    return datum.groupName() == "GPSInfo" || datum.key() == "Exif.Image.GPSTag";
}

/// XMP writes the same position a second time.
bool isXmpPosition(const Exiv2::Xmpdatum &datum)
{
    return datum.key().starts_with("Xmp.exif.GPS");
}

template <typename Data, typename Predicate> bool eraseWhere(Data &data, Predicate predicate)
{
    bool any = false;
    for (auto datum = data.begin(); datum != data.end();) {
        if (!predicate(*datum)) {
            ++datum;
            continue;
        }
        datum = data.erase(datum);
        any = true;
    }
    return any;
}

QByteArray stripped(const QByteArray &jpeg)
{
    const auto *bytes = reinterpret_cast<const Exiv2::byte *>(jpeg.constData());
    const Exiv2::Image::AutoPtr image = Exiv2::ImageFactory::open(bytes, static_cast<long>(jpeg.size()));
    image->readMetadata();
    const bool exif = eraseWhere(image->exifData(), isPosition);
    const bool xmp = eraseWhere(image->xmpData(), isXmpPosition);
    if (!exif && !xmp)
        return {};
    image->writeMetadata();
    Exiv2::BasicIo &io = image->io();
    if (io.open() != 0)
        return {};
    const Exiv2::IoCloser closer(io);
    const Exiv2::DataBuf result = io.read(static_cast<long>(io.size()));
    return {reinterpret_cast<const char *>(result.pData_), static_cast<qsizetype>(result.size_)};
}

} // namespace

Result<QByteArray> withoutPosition(const QByteArray &jpeg)
{
    // exiv2's XMP parser is not safe to start from two threads at once.
    static const bool ready = Exiv2::XmpParser::initialize();
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    if (!ready || !jpeg.startsWith("\xff\xd8"))
        return fail(ErrorKind::BadInput, {}, u"broken-image"_s);
    try {
        return stripped(jpeg);
    } catch (const std::exception &error) {
        return fail(ErrorKind::BadInput, QString::fromLocal8Bit(error.what()), u"broken-image"_s);
    }
}

} // namespace wd
