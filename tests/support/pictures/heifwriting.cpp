// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures/heifwriting.h"

#include <cstring>
#include <libheif/heif.h>
#include <memory>

namespace wd::test
{

namespace
{

template <auto Free> struct Freed {
    template <typename T> void operator()(T *thing) const { Free(thing); }
};
using Context = std::unique_ptr<heif_context, Freed<heif_context_free>>;
using Encoder = std::unique_ptr<heif_encoder, Freed<heif_encoder_release>>;
using Picture = std::unique_ptr<heif_image, Freed<heif_image_release>>;
using Handle = std::unique_ptr<heif_image_handle, Freed<heif_image_handle_release>>;
using Options = std::unique_ptr<heif_encoding_options, Freed<heif_encoding_options_free>>;

Picture pictureOf(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    heif_image *made = nullptr;
    heif_image_create(rgb.width(), rgb.height(), heif_colorspace_RGB, heif_chroma_interleaved_RGB, &made);
    heif_image_add_plane(made, heif_channel_interleaved, rgb.width(), rgb.height(), 8);
    int stride = 0;
    uint8_t *plane = heif_image_get_plane(made, heif_channel_interleaved, &stride);
    for (int y = 0; y < rgb.height(); ++y)
        std::memcpy(plane + qsizetype(y) * stride, rgb.constScanLine(y), size_t(rgb.width()) * 3);
    return Picture(made);
}

heif_error append(heif_context *, const void *data, size_t size, void *bytes)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), qsizetype(size));
    return {heif_error_Ok, heif_suberror_Unspecified, ""};
}

} // namespace

QByteArray writtenAsHeif(const QImage &kept, int orientation, bool avif, const QByteArray &exif,
                         const QByteArray &xmp)
{
    const Context context(heif_context_alloc());
    heif_encoder *found = nullptr;
    heif_context_get_encoder_for_format(context.get(), avif ? heif_compression_AV1 : heif_compression_HEVC,
                                        &found);
    const Encoder encoder(found);
    heif_encoder_set_lossy_quality(found, 80);
    const Options options(heif_encoding_options_alloc());
    options->image_orientation = heif_orientation(orientation);
    const Picture picture = pictureOf(kept);
    heif_image_handle *written = nullptr;
    heif_context_encode_image(context.get(), picture.get(), found, options.get(), &written);
    const Handle handle(written);
    heif_context_add_exif_metadata(context.get(), written, exif.constData(), int(exif.size()));
    heif_context_add_XMP_metadata(context.get(), written, xmp.constData(), int(xmp.size()));
    QByteArray bytes;
    heif_writer writer{1, append};
    heif_context_write(context.get(), &writer, &bytes);
    return bytes;
}

} // namespace wd::test
