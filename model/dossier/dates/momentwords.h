// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

namespace wd
{

/// When something happens: a date, or from a date to and with another; and at what hours of a day.
struct Moment {
    EdtfDate date, endDate = {}; ///< `endDate` unknown: it is no period
    QString time = {}, endTime = {}; ///< HH:MM; empty: not said
    bool operator==(const Moment &) const = default;
};

/// The date on which a moment, or a milestone, ends, or the only one; unknown when its date is.
template <typename When> [[nodiscard]] const EdtfDate &lastDateOf(const When &when)
{
    return when.endDate.isKnown() ? when.endDate : when.date;
}
template <typename When> const EdtfDate &lastDateOf(const When &&) = delete; // it would not live long enough

/// A moment as people type it, in any language there is; nullopt for what is none or may be more than one:
/// then ask.
///
/// Dates as dateFromWords() reads them; two of them with "t/m", "tot", "-" between make a period, what the
/// second says of month and year holds for the first ("24-28 feb", "28 dec - 8 jan 2027"). "en" and "/" join
/// only what follows on each other ("za 12 en zo 13 juni", "mei/juni"). Weeks are periods from Monday to
/// Sunday. Without a year it is the coming one: what is not over on `today`. With a day "19.30 uur",
/// "van 19.30 tot 21.00 uur" may stand. Words for what it is ("raadsvergadering 27 januari") are passed over.
[[nodiscard]] std::optional<Moment> momentFromWords(const QString &typed, const QDate &today);

/// The same moment without its hours.
[[nodiscard]] Moment withoutHours(Moment moment);

/// Whether it is a period the wrong way round ("28-24 feb"): momentFromWords() refuses it.
[[nodiscard]] bool endsBeforeItBegins(const QString &typed, const QDate &today);

/// "24 februari 2027", "24 tot en met 28 februari 2027", "14 mei 2027, 19.30 tot 21.00 uur"; reads back as
/// that moment.
[[nodiscard]] QString inWords(const Moment &moment, Language language);

/// Of a typed day that does not exist ("31 april", "29-2-2027") the last day of that month and what was
/// typed, in words, with the year it would have; nullopt for everything else.
struct NoSuchDay {
    QString typed; ///< "31 april 2027"
    EdtfDate nearest;
};
[[nodiscard]] std::optional<NoSuchDay> noSuchDay(const QString &typed, const QDate &today, Language language);

} // namespace wd
