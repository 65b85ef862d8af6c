// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// First and last days: what a site would refuse, and what passed while nobody looked.
#include "model/publication/findings/subject.h"
#include "model/sjabloon/completeness.h"

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace kinds
{
/// Before its first day online; facts: the first day, the last day (ISO).
const FindingKind endsTooEarly{
    .code = u"ends-too-early",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: kies een einde op of na %3. Nu is het %4."),
    .facts = FactForm::Dates};
/// Facts: its last day (ISO).
const FindingKind expired{
    .code = u"expired",
    .weight = Weight::Beware,
    .dutch
    = QT_TRANSLATE_NOOP("Finding", "%1: dit dossier is verlopen op %3. Kies een later einde of trek het in."),
    .facts = FactForm::Dates};
/// Facts: how many.
const FindingKind datesPassed{
    .code = u"dates-passed",
    .weight = Weight::Beware,
    .dutch
    = QT_TRANSLATE_N_NOOP("Finding", "%1: bij %3 onderdelen is de datum voorbij. Zet erbij hoe het staat."),
    .facts = FactForm::Count};
/// A last day before a first day.
const FindingKind datesCrossed{
    .code = u"dates-crossed",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: het einde ligt voor het begin. Kies andere dagen.")};
/// Facts: the last day (ISO).
const FindingKind reactionOver{
    .code = u"reaction-over",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding", "%1: reageren kon tot en met %3. Kies een latere dag of sluit het met een reden."),
    .facts = FactForm::Dates};
} // namespace kinds

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
        found.append({.kind = &kinds::endsTooEarly,
                      .section = looking.section(u"validity"_s),
                      .place = {{}, field},
                      .facts = {date.toString(Qt::ISODate), validity.end}});
    else if (end.isValid() && end < date)
        found.append({.kind = &kinds::expired,
                      .section = looking.section(u"validity"_s),
                      .place = {{}, field},
                      .facts = {validity.end}});
    if (isCrossed(validity.start, validity.end))
        found.append(
            {.kind = &kinds::datesCrossed, .section = looking.section(u"validity"_s), .place = {{}, field}});
}

void lookAtNews(const Looking &looking, QList<Finding> &found)
{
    const auto &shown = looking.shown;
    const auto isShown = [&](const NewsItem &item) {
        return shown && std::any_of(shown->news.begin(), shown->news.end(), [&](const NewsItem &other) {
                   return other.id == item.id;
               });
    };
    for (const NewsItem &item : looking.view.news) {
        const QDate own = day(item.date), until = day(item.until);
        const QDate first = own.isValid() || isShown(item) ? own : looking.question.date;
        if (first.isValid() && until.isValid() && until < first)
            found.append({.kind = &kinds::endsTooEarly,
                          .section = looking.section(u"news"_s),
                          .place = {item.id, u"until"_s},
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
        found.append({.kind = &kinds::reactionOver,
                      .section = looking.section(u"reaction"_s),
                      .place = {{}, field},
                      .facts = {reaction.closes}});
    if (isCrossed(reaction.opens, reaction.closes))
        found.append(
            {.kind = &kinds::datesCrossed, .section = looking.section(u"reaction"_s), .place = {{}, field}});
}

void lookAtDays(const Looking &looking, QList<Finding> &found)
{
    lookAtReaction(looking, found);
    lookAtNews(looking, found);
    lookAtValidity(looking, found);
    for (const Milestone &milestone : looking.view.planning.milestones) {
        const EdtfDate &end = milestone.endDate;
        if (end.isKnown() && end.latest() < milestone.date.earliest())
            found.append({.kind = &kinds::datesCrossed,
                          .section = looking.section(u"planning"_s),
                          .place = {milestone.id, u"date"_s}});
    }
    if (const int passed = datesPassed(looking.view, looking.question.date); passed > 0)
        found.append({.kind = &kinds::datesPassed,
                      .section = looking.section(u"planning"_s),
                      .facts = {QString::number(passed)}});
}

constexpr std::array daysFound{&kinds::endsTooEarly, &kinds::expired, &kinds::datesPassed,
                               &kinds::datesCrossed, &kinds::reactionOver};

} // namespace

namespace subjects
{
extern const FindingSubject days{.order = 70, .kinds = daysFound, .look = lookAtDays};
} // namespace subjects

} // namespace wd
