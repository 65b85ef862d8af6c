// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/period.h"

#include "model/dossier/dates/datevocabulary.h"
#include "model/dossier/dates/datewords.h"
#include "model/dossier/dates/momentwords.h"
#include "model/dossier/dates/saiddates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wd
{

QString inWords(const Period &period, Language language)
{
    const QString start = period.start.inWords(language);
    const QString end = period.end.inWords(language);
    if (period.start == period.end)
        return start;
    if (!period.end.isKnown())
        return saidDates(language).from.arg(start);
    if (!period.start.isKnown())
        return saidDates(language).until.arg(end);
    return start + u" – "_s + end;
}

namespace
{

/// As inWords() says it: two dates with their years, also where they stand the wrong way round.
std::optional<Period> asSaid(const QString &text, const QDate &today)
{
    const QStringList ends = text.split(u" – "_s);
    QList<EdtfDate> dates;
    for (const QString &end : ends) {
        const auto date = dateFromWords(end, today);
        if (date && date->isKnown() && date == dateFromWords(end, today.addYears(3)))
            dates.append(*date);
    }
    return dates.size() == 2 && ends.size() == 2 ? std::optional(Period{.start = dates[0], .end = dates[1]})
                                                 : std::nullopt;
}

} // namespace

std::optional<Period> periodFromWords(const QString &typed, const QDate &today)
{
    static const QRegularExpression only(
        u"^(?:(%1)|%2)\\s+(.*)$"_s.arg(anyPhrase(u"openSince"_s), anyPhrase(u"openUntil"_s)),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression to(
        u"\\s(?:%1|%2)\\s"_s.arg(anyPhrase(u"rangeTo"_s), anyPhrase(u"openUntil"_s)),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.simplified();
    // "vanaf" before two dates is that of a period with both ends.
    if (const auto match = only.match(text); match.hasMatch() && !match.captured(2).contains(to)) {
        const auto date = dateFromWords(match.captured(2), today);
        if (!date)
            return std::nullopt;
        return match.hasCaptured(1) ? Period{.start = *date, .end = {}} : Period{.start = {}, .end = *date};
    }
    if (const auto said = asSaid(text, today))
        return said;
    const auto moment = momentFromWords(text, today);
    if (!moment || !moment->time.isEmpty())
        return std::nullopt;
    return Period{.start = moment->date, .end = moment->endDate.isKnown() ? moment->endDate : moment->date};
}

} // namespace wd
