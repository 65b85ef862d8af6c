// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/overtaken.h"

#include "model/dossier/dates/momentwords.h"
#include "model/dossier/dates/timeliness.h"

namespace wd
{

using namespace Qt::StringLiterals;

QString wordOf(TimePassed what)
{
    switch (what) {
    case TimePassed::NextStep:
        return u"next-step"_s;
    case TimePassed::Reaction:
        return u"reaction"_s;
    case TimePassed::News:
        return u"news"_s;
    case TimePassed::CheckPromised:
        return u"check-promised"_s;
    case TimePassed::NewsPromised:
        return u"news-promised"_s;
    case TimePassed::EndShown:
        return u"end-shown"_s;
    case TimePassed::CheckDue:
        return u"check-due"_s;
    case TimePassed::Ended:
        return u"ended"_s;
    }
    Q_UNREACHABLE();
}

QList<Overtaken> overtaken(const Dossier &shown, const QDate &shownAs, const QDate &today)
{
    if (!shownAs.isValid())
        return {};
    QList<Overtaken> all;
    // What was behind already when the page was made, the page says right.
    const auto ranOut = [&](const QString &day) { return isBehind(day, today) && !isBehind(day, shownAs); };
    const Milestone *next = nextMilestone(shown, shownAs);
    if (next && lastDateOf(*next).isKnown() && lastDateOf(*next).latest() < today)
        all.append({TimePassed::NextStep, u"planning"_s, next->id, lastDateOf(*next).text()});
    if (shown.reaction.open && ranOut(shown.reaction.closes))
        all.append({TimePassed::Reaction, u"reaction"_s, {}, shown.reaction.closes});
    for (const NewsItem &item : shown.news) {
        if (ranOut(item.until))
            all.append({TimePassed::News, u"news"_s, item.id, item.until});
    }
    const Validity &validity = shown.validity;
    if (ranOut(validity.nextCheck))
        all.append({TimePassed::CheckPromised, u"validity"_s, {}, validity.nextCheck});
    if (ranOut(validity.nothingNewUntil))
        all.append({TimePassed::NewsPromised, u"validity"_s, {}, validity.nothingNewUntil});
    if (ranOut(validity.end))
        all.append({TimePassed::EndShown, u"validity"_s, {}, validity.end});
    return all;
}

QList<Overtaken> dueOn(const Dossier &work, const QDate &today)
{
    if (!work.deleted.isEmpty())
        return {};
    QList<Overtaken> due;
    const Validity &validity = work.validity;
    const QDate check = QDate::fromString(validity.nextCheck, Qt::ISODate);
    const QDate checked = QDate::fromString(validity.checkedOn, Qt::ISODate);
    if (check.isValid() && check <= today && !(checked.isValid() && checked >= check))
        due.append({TimePassed::CheckDue, u"validity"_s, {}, validity.nextCheck});
    if (isBehind(validity.end, today))
        due.append({TimePassed::Ended, u"validity"_s, {}, validity.end});
    return due;
}

} // namespace wd
