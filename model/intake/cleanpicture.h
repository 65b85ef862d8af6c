// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace wd
{

/// A picture that may be shown to strangers: upright, and without where it was taken, with what, and by whom.
struct CleanPicture {
    QByteArray bytes;
    QString mediaType;
    QSize size; ///< in dots; empty for a drawing in lines
};

/// Whether this is to be looked at as a picture; the media type decides where the first bytes do not.
[[nodiscard]] bool isPictureFile(QByteArrayView head, const QString &mediaType);

/// JPEG, PNG, WebP and GIF stay what they are, dot for dot, unless they have to be turned upright (without
/// loss where the format has none, else at quality 92) or have 16 bits a colour: Plone makes no smaller
/// copies of those. HEIC and AVIF become JPEG, because browsers do not show them all; TIFF and whatever else
/// Qt reads becomes PNG, or JPEG where that would be more than 5 MB. With transparency always PNG. A drawing
/// (SVG) loses scripts and its maker's notes. The colour profile stays. Cleaning what is clean changes
/// nothing. For a worker: it decodes the whole picture.
///
/// Errors: BadInput "broken-image"; "picture-format" (a kind we cannot look into); "drawing-format" (DWG,
/// DXF, DjVu); "many-pages" (a TIFF); "too-many-dots". The subject is left to the caller.
[[nodiscard]] Result<CleanPicture> cleanPicture(const QByteArray &bytes, const QString &mediaType);

} // namespace wd
