// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// First and last days: what a site would refuse, and what passed while nobody looked.
#include "model/publication/looking.h"
#include "model/sjabloon/completeness.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

bool isCrossed(const QString &first, const QString &last)
{
    return day(first).isValid() && day(last).isValid() && day(last) < day(first);
}

/// A site keeps the first day something was online, and refuses a last day before it. Of what was online
/// before, only the site knows the first day.
void lookAtValidity(const Looking &looking, QList<Finding> &found)
{
    const Validity &validity = looking.view.validity;
    const QDate end = day(validity.end), date = looking.question.date;
    const QString field = u"validity/end"_s;
    if (end.isValid() && end < date && !looking.question.wasOnline)
        found.append({.kind = FindingKind::EndsTooEarly,
                      .section = looking.section(u"validity"_s),
                      .field = field,
                      .facts = {date.toString(Qt::ISODate), validity.end}});
    else if (end.isValid() && end < date)
        found.append({.kind = FindingKind::Expired,
                      .section = looking.section(u"validity"_s),
                      .field = field,
                      .facts = {validity.end}});
    if (isCrossed(validity.start, validity.end))
        found.append(
            {.kind = FindingKind::DatesCrossed, .section = looking.section(u"validity"_s), .field = field});
}

void lookAtNews(const Looking &looking, QList<Finding> &found)
{
    const auto &shown = looking.question.shown;
    const auto isShown = [&](const NewsItem &item) {
        return shown && std::any_of(shown->news.begin(), shown->news.end(), [&](const NewsItem &other) {
                   return other.id == item.id;
               });
    };
    for (const NewsItem &item : looking.view.news) {
        const QDate own = day(item.date), until = day(item.until);
        const QDate first = own.isValid() || isShown(item) ? own : looking.question.date;
        if (first.isValid() && until.isValid() && until < first)
            found.append({.kind = FindingKind::EndsTooEarly,
                          .section = looking.section(u"news"_s),
                          .part = item.id,
                          .field = u"until"_s,
                          .facts = {first.toString(Qt::ISODate), item.until}});
    }
}

void lookAtReaction(const Looking &looking, QList<Finding> &found)
{
    const Reaction &reaction = looking.view.reaction;
    const QString field = u"reaction/closes"_s;
    if (!reaction.open)
        return;
    if (day(reaction.closes).isValid() && day(reaction.closes) < looking.question.date)
        found.append({.kind = FindingKind::ReactionOver,
                      .section = looking.section(u"reaction"_s),
                      .field = field,
                      .facts = {reaction.closes}});
    if (isCrossed(reaction.opens, reaction.closes))
        found.append(
            {.kind = FindingKind::DatesCrossed, .section = looking.section(u"reaction"_s), .field = field});
}

} // namespace

void lookAtDays(const Looking &looking, QList<Finding> &found)
{
    lookAtReaction(looking, found);
    lookAtNews(looking, found);
    lookAtValidity(looking, found);
    for (const Milestone &milestone : looking.view.planning.milestones) {
        const EdtfDate &end = milestone.endDate;
        if (end.isKnown() && end.latest() < milestone.date.earliest())
            found.append({.kind = FindingKind::DatesCrossed,
                          .section = looking.section(u"planning"_s),
                          .part = milestone.id,
                          .field = u"date"_s});
    }
    if (const int passed = datesPassed(looking.view, looking.question.date); passed > 0)
        found.append({.kind = FindingKind::DatesPassed,
                      .section = looking.section(u"planning"_s),
                      .facts = {QString::number(passed)}});
}

} // namespace wd
