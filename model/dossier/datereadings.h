// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/edtf.h"

#include <QStringList>

namespace wd
{

/// What was understood of a typed date, before ~ and ? are put behind it. For datewords.cpp.
struct UnderstoodDate {
    QString edtf;
    bool about = false; ///< it is rougher than EDTF can say
};
using DateReading = std::optional<UnderstoodDate>;

// Each takes all the words (lower case, without fillers and words for ~ and ?), or is no reading of them.

/// "morgen", "over 3 weken".
[[nodiscard]] DateReading readSpan(const QStringList &words, const QDate &today);
/// "vrijdag", "volgende week vrijdag", "volgende maand", "dit jaar".
[[nodiscard]] DateReading readStep(QStringList words, const QDate &today);
/// "14 maart 2027", "14-3", "mrt", "najaar '27", "3e kw", "week 12", "2027".
[[nodiscard]] DateReading readCalendar(const QStringList &words, const QDate &today);
/// "begin 2027", "half mei", "eind volgend jaar".
[[nodiscard]] DateReading readPortion(QStringList words, const QDate &today);

/// That date when it is one.
[[nodiscard]] DateReading readingOf(const QString &edtf, bool about = false);
/// -1 when `word` is no number.
[[nodiscard]] int wholeNumber(const QString &word);
[[nodiscard]] QString yearText(int year);
/// A month (1-12), season (21-24) or quarter (33-36) of a year.
[[nodiscard]] QString unitText(int year, int unit);

} // namespace wd
