// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/cleansteps.h"

#include <QColorSpace>

#include <cstring>
#include <libheif/heif.h>
#include <memory>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

template <auto Free> struct Freed {
    template <typename T> void operator()(T *thing) const { Free(thing); }
};
using Context = std::unique_ptr<heif_context, Freed<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Freed<heif_image_handle_release>>;
using Picture = std::unique_ptr<heif_image, Freed<heif_image_release>>;
using Nclx = std::unique_ptr<heif_color_profile_nclx, Freed<heif_nclx_color_profile_free>>;

/// A profile as cameras embed it, or the name of one; sRGB is what remains.
QColorSpace coloursOf(const heif_image_handle *handle)
{
    QByteArray profile(qsizetype(heif_image_handle_get_raw_color_profile_size(handle)), '\0');
    if (!profile.isEmpty()
        && heif_image_handle_get_raw_color_profile(handle, profile.data()).code == heif_error_Ok)
        return QColorSpace::fromIccProfile(profile);
    heif_color_profile_nclx *named = nullptr;
    heif_image_handle_get_nclx_color_profile(handle, &named);
    const Nclx nclx(named);
    return nclx && nclx->color_primaries == heif_color_primaries_SMPTE_EG_432_1
        ? QColorSpace(QColorSpace::DisplayP3)
        : QColorSpace();
}

QImage copied(const heif_image *picture, bool alpha)
{
    int stride = 0;
    const uint8_t *plane = heif_image_get_plane_readonly(picture, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(picture, heif_channel_interleaved),
              height = heif_image_get_height(picture, heif_channel_interleaved);
    QImage image(width, height, alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (!plane || image.isNull())
        return {};
    const size_t line = size_t(width) * (alpha ? 4 : 3);
    for (int y = 0; y < height; ++y)
        std::memcpy(image.scanLine(y), plane + qsizetype(y) * stride, line);
    return image;
}

} // namespace

Result<QImage> imageOfHeif(const QByteArray &bytes)
{
    const auto broken = fail(ErrorKind::BadInput, {}, u"broken-image"_s);
    const Context context(heif_context_alloc());
    if (heif_context_read_from_memory_without_copy(context.get(), bytes.constData(), size_t(bytes.size()),
                                                   nullptr)
            .code
        != heif_error_Ok)
        return broken;
    heif_image_handle *primary = nullptr;
    heif_context_get_primary_image_handle(context.get(), &primary);
    const Handle handle(primary);
    if (!handle)
        return broken;
    if (qint64(heif_image_handle_get_width(primary)) * heif_image_handle_get_height(primary) > mostDots)
        return fail(ErrorKind::BadInput, {}, u"too-many-dots"_s);
    const bool alpha = heif_image_handle_has_alpha_channel(primary) != 0;
    heif_image *decoded = nullptr;
    // Turned and mirrored as the file says; its EXIF says the same a second time and is not to be believed
    // too.
    heif_decode_image(primary, &decoded, heif_colorspace_RGB,
                      alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, nullptr);
    const Picture picture(decoded);
    QImage image = picture ? copied(decoded, alpha) : QImage();
    if (image.isNull())
        return broken;
    image.setColorSpace(coloursOf(primary));
    return image;
}

} // namespace wd
