// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

namespace wd
{

/// One date as people type it, in any language; nullopt for what is none ("14 m", "31 februari 2027"),
/// what is a period ("24-28 feb"; see momentFromWords) and what may be something else ("3-5", "1.2", "1930
/// uur").
///
/// Days: "14 maart 2027", "14 mrt", "14-3-27", "vrijdag 14 mei", "March 14, 2027". Months, seasons, quarters
/// and years: "mrt 2027", "najaar '27", "3e kw", "Q3 2027", "2027". Counted from `today`: "morgen",
/// "vrijdag", "volgende week vrijdag", "volgende maand", "over 3 weken" (that day), "over 2 maanden" (that
/// month). EDTF and ISO as they are. Empty text, "?" and "nog niet bekend" are the unknown date.
///
/// Without a year it is the coming one: the first whose last day is not before `today`. Two digits are 20xx,
/// and a year only where one plans or looks back not too far; four are one from 1800 to 2199.
/// "rond", "ca.", "±" make it `~`; "misschien", "mogelijk" and a question mark `?`, which goes before `~`.
/// Rougher than EDTF can say: begin/medio/eind of a year are its first quarter, summer and last quarter, of
/// a month about its 1st, 15th and last day, of a season or quarter about that; a week is about its Monday.
/// What EdtfDate::inWords says of a date in those years reads back as that date.
[[nodiscard]] std::optional<EdtfDate> dateFromWords(const QString &typed, const QDate &today);

/// The Monday of the week that is typed ("week 12", "wk 12 2027", "volgende week"); nullopt: no week.
[[nodiscard]] std::optional<QDate> weekFromWords(const QString &typed, const QDate &today);

} // namespace wd
