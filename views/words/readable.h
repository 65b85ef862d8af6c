// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/wijklist.h"
#include "model/sjabloon/sjabloon.h"

#include <QJsonValue>
#include <QString>

namespace wd
{

/// By what a value of a dossier is said: the sjabloon that this follows, and what wijken are called.
/// Borrowed.
struct SaidBy {
    const SjabloonText &sjabloon;
    const WijkList &wijken;
    Language language;
};

/// A value of the JSON of a dossier, as a person reads it. `field` as in Conflict: it tells a date from a
/// text. Rich text as its words, a file by its name, nothing as "(niets)".
[[nodiscard]] QString readable(const SaidBy &by, const QString &field, const QJsonValue &value);

/// What a member is called: "datum", "wat staat vast". Unknown ones by their own name.
[[nodiscard]] QString memberName(const QString &field, Language language);

} // namespace wd
