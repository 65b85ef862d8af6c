// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/edtf.h"
#include "views/desk/filedesk.h"

namespace wd
{

/// What a file's name tells of its part: the day in it ("2026 10 02", "20261002"), else today.
[[nodiscard]] EdtfDate proposedDate(const QString &title, const QDate &today);
/// A document's type from words in its name ("nota", "besluit"); "overig" when there are none.
[[nodiscard]] QString proposedType(const QString &title);
/// What a person should hear of a document that came in: it is a scan, or cannot be read.
[[nodiscard]] QString remarkOn(const FileTaken &file, Language language);

} // namespace wd
