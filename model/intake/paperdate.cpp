// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/paperdate.h"

#include "model/dossier/dates/datevocabulary.h"
#include "model/dossier/dates/datewords.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype head = 3000; ///< characters: about a page

/// Every day that is written in numbers or with the name of its month, with its year.
QSet<QDate> daysIn(const QString &text)
{
    static const QRegularExpression yearFirst(
        u"(?<!\\d)((?:19|20)\\d\\d)([-_. ]?)(\\d\\d)\\2(\\d\\d)(?!\\d)"_s);
    static const QRegularExpression dayFirst(
        u"(?<!\\d)(\\d\\d?)([-_./ ])(\\d\\d?)\\2((?:19|20)\\d\\d)(?!\\d)"_s);
    static const QRegularExpression named(
        u"(?<!\\d)(\\d\\d?)[-_. ]*(\\p{L}{3,})[-_. ]*((?:19|20)\\d\\d)(?!\\d)"_s);
    QSet<QDate> days;
    const auto add = [&days](const QString &year, const QString &month, const QString &day) {
        const QDate one(year.toInt(), month.toInt(), day.toInt());
        if (one.isValid())
            days.insert(one);
    };
    for (auto each = yearFirst.globalMatch(text); each.hasNext();) {
        const auto m = each.next();
        add(m.captured(1), m.captured(3), m.captured(4));
    }
    for (auto each = dayFirst.globalMatch(text); each.hasNext();) {
        const auto m = each.next();
        add(m.captured(4), m.captured(3), m.captured(1));
    }
    for (auto each = named.globalMatch(text); each.hasNext();) {
        const auto m = each.next();
        const QStringList words{m.captured(1), m.captured(2), m.captured(3)};
        const auto date = dateFromWords(words.join(u' '), QDate(2000, 1, 1));
        if (date && date->exactDay())
            days.insert(*date->exactDay());
    }
    return days;
}

EdtfDate onlyOf(const QSet<QDate> &days)
{
    return days.size() == 1 ? EdtfDate::fromDay(*days.begin()) : EdtfDate();
}

} // namespace

EdtfDate dateOfPaper(const QString &fileName, const QString &text)
{
    static const QRegularExpression said(u"(?<!\\p{L})(?:%1|%2\\s*:)\\s*(?:%3\\s+)?(?=([^\\n]{6,24}))"_s.arg(
                                             anyOf(u"dated"_s), anyOf(u"datedHead"_s), anyOf(u"weekdays"_s)),
                                         QRegularExpression::CaseInsensitiveOption);
    const QSet<QDate> named
        = daysIn(QFileInfo(fileName).completeBaseName().normalized(QString::NormalizationForm_C));
    if (!named.isEmpty())
        return onlyOf(named);
    QSet<QDate> days;
    for (auto each = said.globalMatch(text.left(head)); each.hasNext();)
        days.unite(daysIn(each.next().captured(1)));
    return onlyOf(days);
}

} // namespace wd
