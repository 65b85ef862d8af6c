// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRandomGenerator>
#include <QString>

namespace wd::test
{

/// What somebody typed and what was meant: EDTF and HH:MM, `start` empty for what is no date.
struct Phrase {
    QString typed;
    QString start, end, time, endTime;
};

/// Makes phrases from meanings; knows how people write, nothing of how it is read.
class PhraseMaker
{
public:
    PhraseMaker(quint32 seed, const QDate &today)
        : m_random(seed)
        , m_today(today)
    {
    }

    [[nodiscard]] Phrase day();
    [[nodiscard]] Phrase dayWithHours();
    [[nodiscard]] Phrase days();
    [[nodiscard]] Phrase months();
    [[nodiscard]] Phrase weeks();
    /// A phrase that was damaged: a weekday of another day, a day that is not there, an end before its start.
    [[nodiscard]] Phrase broken();
    /// Numbers of houses, files, versions, hours, amounts.
    [[nodiscard]] Phrase noDate();

private:
    struct Said {
        QString year; ///< as typed behind the date, may be empty
        bool said = false;
    };
    int number(int from, int to) { return m_random.bounded(from, to + 1); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString one(const QStringList &of) { return of[m_random.bounded(int(of.size()))]; }
    QString cased(const QString &text);
    QString monthName(int month);
    QString weekday(const QDate &day);
    QString rank(int day);
    QString clock(const QTime &time, bool unit);
    QString hours(Phrase &phrase);
    /// Within the year to come, so that it may be left out.
    QDate someDay();
    Said year(const QDate &of, const QDate &last);

    QRandomGenerator m_random;
    QDate m_today;
};

} // namespace wd::test
