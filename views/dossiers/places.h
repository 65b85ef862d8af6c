// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/places.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "views/words/readable.h"

#include <QJsonValue>

namespace wd
{

/// What a place is called, by the title of its part and its member: "Raming: datum", "Raming", "datum".
[[nodiscard]] QString nameOfPlace(const QString &title, const QString &field, Language language);

/// A value of `dossier` as `readable`; one that points to another part is that part's title, and the order of
/// parts is their titles.
[[nodiscard]] QString readableIn(const SaidBy &by, const Dossier &dossier, const QString &field,
                                 const QJsonValue &value);

} // namespace wd
