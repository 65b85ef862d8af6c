// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/place.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace wd
{

/// One place where two people changed the same, kept until the user chooses. Made by merge, kept by store.
/// All values are canonical JSON: of rich text the run of blocks (an array), undefined where there is
/// nothing.
struct Conflict {
    Place place;
    QJsonValue base, mine, theirs;
    QString who; ///< whose is `theirs`: what a person is called, or empty for "on the site"
    QDateTime when; ///< when theirs was made, UTC
    bool operator==(const Conflict &) const = default;
};

} // namespace wd
