// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QString>

namespace wd {

/// One place where two people changed the same, kept until the user chooses. Made by merge, kept by store.
/// All values are canonical JSON.
struct Conflict {
    QString part; ///< id of the part, empty for the dossier itself
    QString field; ///< member names from the part (or dossier) down, by '/': "title", "about/what", "reaction/closes"
    QJsonValue base, mine, theirs; ///< for rich text the run of blocks (an array); undefined where there is none
    QString who; ///< whose is `theirs`: what a person is called, or empty for "on the site"
    QDateTime when; ///< when theirs was made, UTC
    bool operator==(const Conflict &) const = default;
};

} // namespace wd
