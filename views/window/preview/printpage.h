// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/preview/paperpage.h"

#include <QImage>

class QPrinter;

namespace wd
{

/// The pictures of a page as large as paper can use, by the name the page calls them; read from the files of
/// the workspace, one after another. What cannot be read is left out. For a worker.
[[nodiscard]] QHash<QString, QImage> picturesToPrint(const PaperPage &page, const QString &workspace);

/// Prints the page on the paper that was chosen, with page numbers.
void printPage(const PaperPage &page, const QHash<QString, QImage> &pictures, QPrinter &printer);

} // namespace wd
