// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace wd
{

/// A date as exact as it is known: EDTF (ISO 8601-2) level 1 as far as dossier.md uses it.
/// Day, month, year, season (2027-21..24), quarter (2027-33..36), with `~` about or `?` uncertain.
/// Default constructed: not known yet; its text is empty.
class EdtfDate
{
public:
    EdtfDate() = default;
    /// nullopt when `text` is not such a date (2027-02-30, 2027-13, "14 m"). Empty text is the unknown date.
    [[nodiscard]] static std::optional<EdtfDate> parse(const QString &text);
    [[nodiscard]] static EdtfDate fromDay(const QDate &day);

    [[nodiscard]] bool isKnown() const { return !m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// First and last day it may be. Spring begins 1 March; winter (24) begins 1 December of its year and
    /// ends in the next.
    [[nodiscard]] QDate earliest() const { return m_earliest; }
    [[nodiscard]] QDate latest() const { return m_latest; }
    /// The day, where it is exact (a day without ~ or ?).
    [[nodiscard]] std::optional<QDate> exactDay() const;
    /// "14 maart 2027", "najaar 2027", "3e kwartaal 2027", "rond maart 2027", "nog niet bekend".
    [[nodiscard]] QString inWords(Language language) const;
    /// Earliest day first, of equal ones the more exact, unknown last. Not operator<: equal here is not
    /// equal.
    [[nodiscard]] static bool sortsBefore(const EdtfDate &a, const EdtfDate &b);

    bool operator==(const EdtfDate &other) const { return m_text == other.m_text; }

private:
    QString m_text;
    QDate m_earliest;
    QDate m_latest;
};

} // namespace wd
