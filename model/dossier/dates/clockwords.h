// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"

#include <QTime>

#include <optional>

namespace wd
{

/// The hours in a typed date, and the text without them.
struct ClockReading {
    QTime from, until; ///< invalid: not said
    QString rest;
    bool bare = false; ///< nothing tells it from a day and month: "17.05"
};

/// Takes "19.30 uur", "van 19.30 tot 21.00 uur", "11-15 uur", "19u30", "8 uur 's avonds", "half 8 's avonds",
/// "7.30 pm", "from 7.30 to 9 pm" out of plainDateText(). A text without hours comes back as it is; nullopt:
/// there are hours that cannot be or that may be morning or evening ("7 uur").
[[nodiscard]] std::optional<ClockReading> takeClock(const QString &plain);

/// From when until when on a day, HH:MM; `until` only with `from`, empty: not said.
struct Hours {
    QString from, until;
    bool operator==(const Hours &) const = default;
};

/// Hours alone, with or without "uur": "19.30", "9 uur", "19.30 tot 21.00 uur"; nullopt for what is none.
/// Empty text is no hours.
[[nodiscard]] std::optional<Hours> hoursFromWords(const QString &typed);

/// "19.30 tot 21.00 uur", "19:30 to 21:00"; reads back as those hours.
[[nodiscard]] QString hoursInWords(const Hours &hours, Language language);

} // namespace wd
