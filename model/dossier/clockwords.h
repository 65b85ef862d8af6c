// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Takes "19.30 uur", "van 19.30 tot 21.00 uur", "11-15 uur", "19u30", "8 uur 's avonds", "7.30 pm" out of
/// plainDateText(). A text without hours comes back as it is; nullopt: there are hours that cannot be or that
/// may be morning or evening ("7 uur").
[[nodiscard]] std::optional<ClockReading> takeClock(const QString &plain);

/// A time of day alone, as "HH:MM", with or without "uur": "19.30", "9 uur", "19:30 uur"; nullopt for what is
/// none. Empty stays empty.
[[nodiscard]] std::optional<QString> clockFromWords(const QString &typed);

/// "19.30" or "19:30" of HH:MM, as that language writes it.
[[nodiscard]] QString clockInWords(const QString &clock, bool dutch);

} // namespace wd
