// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"

#include <QSet>

namespace wd
{

/// What a table says of wijken.
struct WijkTable {
    QList<Wijk> wijken;
    QSet<QString> named = {}; ///< the slugs that were made of a name: the table gives none
    bool stadsdelen = false; ///< it has a column of them
    bool operator==(const WijkTable &) const = default;
};

/// A list of wijken as a table: CSV in UTF-8 or windows-1252, its fields apart by comma or semicolon, quoted
/// where they hold one (RFC 4180). The first line names the columns, others are passed over: `wijk` (or
/// `naam`), and `slug`, `stadsdeel` and `in_42` where they are there. Without a slug one is made of the name;
/// where `in_42` is there, what does not say "ja" is not listed. Lines that begin with # are remarks.
/// BadInput "wijken-no-column": there is no such column; "wijken-none": there is no wijk in it;
/// "wijken-twice": two have one slug (`subject`: which); "wijken-name": a name or stadsdeel that is no
/// isWijkLine (`subject`: how it begins).
[[nodiscard]] Result<WijkTable> wijkenFromCsv(const QByteArray &bytes);

/// Whether a name or a stadsdeel may come in so: one line of at most 100 characters that can all be read.
[[nodiscard]] bool isWijkLine(const QString &text);

/// A slug of a wijk's name: lower-case letters, digits and hyphens; empty where there is none of them in it.
[[nodiscard]] QString wijkSlug(const QString &name);

} // namespace wd
