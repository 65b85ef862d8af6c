// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace wd
{

/// How people type dates in a language: "dates", "read" in its word list; all lower case. For
/// datevocabulary.cpp.
struct TypedDates {
    bool monthBeforeDay; ///< "march 14" is a day
    int weekdayLetters; ///< that tell one
    QStringList months; ///< as they are said
    QHash<QString, QHash<QString, int>> meanings; ///< by their key what words stand for; a code as its enum
    QHash<QString, QStringList> phrases; ///< by their key; also the weekdays and what has a meaning

    [[nodiscard]] int month(QStringView word) const; ///< 1-12; 0: none, or fewer than three letters
    [[nodiscard]] int weekday(QStringView word) const; ///< 1 Monday - 7 Sunday; 0: none
};

/// Those of every language there is, read once.
[[nodiscard]] const QList<TypedDates> &typedDates();

} // namespace wd
