// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

/// What a day that passed made untrue or due.
enum class TimePassed {
    NextStep, ///< the page calls something the next step that is over
    Reaction, ///< the page invites, and the last day to react is over
    News, ///< news that ran out stands on the page
    CheckPromised, ///< the page promises a check on a day that is over
    NewsPromised, ///< the page says until when there is no news
    EndShown, ///< the page says how long the dossier goes on
    CheckDue, ///< a person is to look at the dossier again
    Ended, ///< its last day is over
};
inline constexpr int timesPassed = int(TimePassed::Ended) + 1;

/// The word that stands for it in answers to machines; it stays.
[[nodiscard]] QString wordOf(TimePassed what);

/// One thing that time overtook, and the place in the dossier it is about.
struct Overtaken {
    TimePassed what = TimePassed::NextStep;
    QString member; ///< of the dossier: "planning", "validity"
    QString part; ///< id; empty where it is about the dossier
    QString day; ///< EDTF: the last day it was right; CheckDue: the day of the check
    bool operator==(const Overtaken &) const = default;
};

/// What the page residents see says that is not so any more: `shown` is the public view that was published,
/// made into a page on the day `shownAs`. Publishing it anew, as it is, mends all of it. Empty when `shownAs`
/// is not known. Pure.
[[nodiscard]] QList<Overtaken> overtaken(const Dossier &shown, const QDate &shownAs, const QDate &today);

/// What a dossier asks of its makers on that day: the check that is due from its day on until it was checked
/// or got another day, and the end that is behind. Nothing of one in the trash.
[[nodiscard]] QList<Overtaken> dueOn(const Dossier &work, const QDate &today);

} // namespace wd
