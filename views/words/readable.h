// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/edtf.h"

#include <QJsonValue>
#include <QString>

namespace wd
{

/// A value of a dossier's JSON as a person reads it. `field` as in Conflict: it tells a date from a text.
/// Rich text as its words, a file by its name, nothing as "(niets)".
[[nodiscard]] QString readable(const QString &field, const QJsonValue &value, Language language);

/// What a member is called: "datum", "wat staat vast". Unknown ones by their own name.
[[nodiscard]] QString memberName(const QString &field, Language language);

} // namespace wd
