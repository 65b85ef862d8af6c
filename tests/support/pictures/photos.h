// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace wd::test
{

/// What phones and desks make photos in.
enum class PhotoKind { Jpeg, Png, Webp, Tiff, Heic, Avif };

/// The name a phone would give it, with its extension.
[[nodiscard]] QString nameOf(PhotoKind kind);

/// A picture with a corner of each colour, as a person sees it: red and green above, blue and yellow below.
[[nodiscard]] QImage corners(int width = 480, int height = 320);
/// What corners() has lost: empty when the corners stand where they belong, else the colours found.
[[nodiscard]] QString wrongCorners(const QImage &shown);

/// corners() as a phone keeps it that was held in one of the eight ways (EXIF 1-8), with where it was taken,
/// who took it with which camera, and what its maker noted, in EXIF and XMP.
[[nodiscard]] QByteArray phonePhoto(PhotoKind kind, int orientation, const QSize &size = {480, 320});
/// The same of another picture; its colour space goes along. `quality`: of a JPEG or WebP; a WebP of 100 is
/// one without loss.
[[nodiscard]] QByteArray phonePhotoOf(const QImage &seen, PhotoKind kind, int orientation, int quality = 90);
/// A picture written by Qt in a format of its own, as a desk without a camera would.
[[nodiscard]] QByteArray plainPicture(const QImage &image, const char *format, int quality = -1);

/// What the bytes of a picture still tell of the place, the camera and its owner, as Exiv2 and a plain search
/// find it; empty: nothing. For whatever phonePhoto() makes and for the pictures in tests/model/intake/field.
[[nodiscard]] QString tells(const QByteArray &bytes);

/// A PNG chunk with its length and checksum.
[[nodiscard]] QByteArray pngChunk(const QByteArray &kind, const QByteArray &data);
/// The EXIF block of phonePhoto(), from its byte order on.
[[nodiscard]] QByteArray phoneExif(int orientation);
[[nodiscard]] QByteArray phoneXmp(int orientation);

} // namespace wd::test
