// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/text/richtext.h"

#include <QImage>
#include <QMimeData>
#include <QTextCursor>

#include <memory>

namespace wd
{

/// What another program, or this one, put on the clipboard, as far as a text can take it over.
struct Clipboard {
    QString address = {}; ///< where all of it is one address
    RichText text = {};
    QList<QImage> pictures = {}; ///< that came along, and
    QStringList paths = {}; ///< those that are files of this computer
    QString lost = {}; ///< "2 afbeeldingen": what was left behind, in words
};

[[nodiscard]] bool canPaste(const QMimeData &source);
[[nodiscard]] Clipboard readClipboard(const QMimeData &source);

/// What is selected, for this program and for others.
[[nodiscard]] std::unique_ptr<QMimeData> copied(const QTextCursor &cursor);

} // namespace wd
