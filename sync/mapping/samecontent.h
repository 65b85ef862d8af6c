// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace wd
{

/// Whether a field says the same in two versions of an object's fields, form included: where a link leads,
/// bold, headings, kinds of list, pictures, order of blocks. What the site adds for itself does not count.
/// Stricter than sameField(), which looks at words: this one tells a person's edit from our own text.
[[nodiscard]] bool sameContent(const QString &field, const QJsonObject &a, const QJsonObject &b);

} // namespace wd
