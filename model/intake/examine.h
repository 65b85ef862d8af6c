// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QImage>
#include <QString>

namespace wd
{

/// What was read out of a file on its way in. Never throws on a broken file: then `readable` is false.
struct ExaminedFile {
    QString mediaType; ///< told from the bytes, then the name
    QString text; ///< text of a PDF or text file, at most 2 million characters
    int pages = 0;
    bool scan = false; ///< a PDF with fewer than 20 characters a page on average
    bool readable = true; ///< false: broken or encrypted; it may still be added, with a word of warning
    int width = 0, height = 0; ///< of a picture as shown, in pixels
};
/// Looks at a file; runs for at most some seconds (a worker's job, not the GUI thread's). BadInput
/// "missing-file".
[[nodiscard]] Result<ExaminedFile> examine(const QString &path);

/// A picture of a file, at most `pixels` wide and high: a photo upright, the first page of a PDF. For a
/// worker. BadInput "missing-file", "broken-image", "unreadable" (a PDF that is broken or locked).
[[nodiscard]] Result<QImage> pictureOf(const QString &path, const QString &mediaType, int pixels);

} // namespace wd
