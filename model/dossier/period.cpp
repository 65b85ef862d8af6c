// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/period.h"

#include "model/dossier/datewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wd
{

QString inWords(const Period &period, Language language)
{
    const bool dutch = language == Language::Dutch;
    const QString start = period.start.inWords(language);
    const QString end = period.end.inWords(language);
    if (period.start == period.end)
        return start;
    if (!period.end.isKnown())
        return (dutch ? u"vanaf %1"_s : u"from %1"_s).arg(start);
    if (!period.start.isKnown())
        return (dutch ? u"tot en met %1"_s : u"until %1"_s).arg(end);
    return start + u" – "_s + end;
}

std::optional<Period> periodFromWords(const QString &typed, const QDate &today)
{
    static const QRegularExpression only(
        u"^(?:(vanaf|sinds|from|since)|tot en met|t/m|tot|until|till|uiterlijk)\\s+(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"\\s+(?:-|tot en met|t/m|tot|until|till|to)\\s+|\\s*[–—]\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.simplified();
    if (const auto match = only.match(text); match.hasMatch()) {
        const auto date = dateFromWords(match.captured(2), today);
        if (!date)
            return std::nullopt;
        return match.hasCaptured(1) ? Period{.start = *date, .end = {}} : Period{.start = {}, .end = *date};
    }
    const QStringList ends = text.split(between);
    const auto start = dateFromWords(ends[0], today);
    if (ends.size() > 2 || !start)
        return std::nullopt;
    const auto end
        = ends.size() == 1 ? start : dateFromWords(ends[1], start->isKnown() ? start->earliest() : today);
    return end ? std::optional(Period{.start = *start, .end = *end}) : std::nullopt;
}

} // namespace wd
