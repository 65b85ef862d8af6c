// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjabloon.h"

#include <QJsonValue>
#include <QString>

namespace wd
{

/// A value of the JSON of a dossier with that sjabloon, as a person reads it. `field` as in Conflict: it
/// tells a date from a text. Rich text as its words, a file by its name, nothing as "(niets)".
[[nodiscard]] QString readable(const SjabloonText &sjabloon, const QString &field, const QJsonValue &value,
                               Language language);

/// What a member is called: "datum", "wat staat vast". Unknown ones by their own name.
[[nodiscard]] QString memberName(const QString &field, Language language);

} // namespace wd
