// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When what happens, and what came of it.
#include "model/dossier/dates/delay.h"
#include "model/page/pagecontent.h"

#include <array>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QString stateInWords(const PageContext &context, const OpenEnum<PlanState> &state)
{
    return state.known() ? context.word(u"state-"_s + state.text()) : QString();
}

QString periodInWords(const PageContext &context, const EdtfDate &start, const EdtfDate &end)
{
    if (start.isKnown() && end.isKnown())
        return context.word(u"from-to"_s).arg(context.date(start), context.date(end));
    if (start.isKnown())
        return context.word(u"from"_s, context.date(start));
    if (end.isKnown())
        return context.word(u"until"_s, context.date(end));
    return context.word(u"unknown-date"_s);
}

QString momentWords(const PageContext &context, const Moment &moment)
{
    return moment.date.isKnown() ? inWords(moment, context.language) : context.word(u"unknown-date"_s);
}

/// Every date it has had, struck through, and the one that holds, with its hours and where.
PageLine datesOf(const PageContext &context, const Milestone &milestone)
{
    PageLine line;
    for (const Delay &delay : milestone.delays) {
        if (delay.from.isKnown())
            line += {{.text = momentWords(context, {.date = delay.from, .endDate = delay.fromEnd}),
                      .struck = true},
                     {.text = u" "_s}};
    }
    line.append({.text = momentWords(context, momentOf(milestone)), .strong = !line.isEmpty()});
    if (!milestone.place.isEmpty())
        line.append({.text = u", "_s + milestone.place});
    return line;
}

PageLine noteOf(const PageContext &context, const Milestone &milestone)
{
    QStringList words;
    for (const Delay &delay : milestone.delays) {
        words.append(delay.on.isEmpty()
                         ? context.word(u"delayed-undated"_s, delay.reason)
                         : context.word(u"delayed"_s).arg(context.day(delay.on), delay.reason));
        // A date that was itself moved on would otherwise be nowhere.
        if (delay.to.isKnown() && !(delay.to == milestone.date && delay.toEnd == milestone.endDate))
            words.append(momentWords(context, {.date = delay.to, .endDate = delay.toEnd}) + u'.');
    }
    words.append(milestone.note);
    words.removeAll(QString());
    return {{.text = words.join(u' ')}};
}

PageTable::Row rowOf(const PageContext &context, const Milestone &milestone)
{
    const QString address = milestone.date.exactDay() ? context.address(milestone.id) : QString();
    return {.cells = {{{.text = milestone.title, .href = address}},
                      datesOf(context, milestone),
                      {{.text = stateInWords(context, milestone.state)}},
                      noteOf(context, milestone)}};
}

QList<PageItem> planningItems(const PageContext &context)
{
    const Planning &planning = context.dossier.planning;
    PageTable table{.header = {context.word(u"col-what"_s), context.word(u"col-when"_s),
                               context.word(u"col-state"_s), context.word(u"col-note"_s)},
                    .rows = {}};
    const auto addMilestonesOf = [&](const QString &phase) {
        for (const Milestone &milestone : planning.milestones) {
            if (milestone.phase == phase)
                table.rows.append(rowOf(context, milestone));
        }
    };
    for (const Phase &phase : planning.phases) {
        table.rows.append({.cells = {{{.text = phase.title, .strong = true}},
                                     {{.text = periodInWords(context, phase.start, phase.end)}},
                                     {{.text = stateInWords(context, phase.state)}},
                                     {{.text = phase.note}}}});
        addMilestonesOf(phase.id);
    }
    const bool phases = !planning.phases.isEmpty();
    for (const Milestone &milestone : planning.milestones) {
        const bool orphan = std::none_of(planning.phases.begin(), planning.phases.end(),
                                         [&](const Phase &phase) { return phase.id == milestone.phase; });
        if (!phases || orphan)
            table.rows.append(rowOf(context, milestone));
    }
    QList<PageItem> items;
    addTable(items, table);
    return items;
}

QList<PageItem> procedureItems(const PageContext &context)
{
    PageTable table{.header = {context.word(u"col-step"_s), context.word(u"col-who"_s),
                               context.word(u"col-when"_s), context.word(u"col-weeks"_s),
                               context.word(u"col-state"_s), context.word(u"col-note"_s)},
                    .rows = {}};
    for (const ProcedureStep &step : context.dossier.planning.procedure) {
        const QString weeks = step.weeks == 0 ? QString() : context.counted(u"weeks"_s, step.weeks);
        table.rows.append({.cells = {{{.text = step.title}},
                                     {{.text = step.body}},
                                     {{.text = step.date.isKnown() ? context.date(step.date)
                                                                   : context.word(u"unknown-date"_s)}},
                                     {{.text = weeks}},
                                     {{.text = stateInWords(context, step.state)}},
                                     {{.text = step.note}}}});
    }
    QList<PageItem> items;
    addTable(items, table);
    return items;
}

QList<PageItem> outcomeItems(const PageContext &context)
{
    QList<PageItem> items;
    for (const Outcome &outcome : context.dossier.outcome) {
        addHeading(items, outcome.title);
        if (outcome.date.isKnown())
            items.append(PageParagraph{{{.text = context.date(outcome.date)}}});
        if (!outcome.text.isEmpty())
            items.append(PageRich{outcome.text});
        PageTable counts{.header = {context.word(u"col-label"_s), context.word(u"col-number"_s)}, .rows = {}};
        for (const Count &count : outcome.counts)
            counts.rows.append(
                {.cells = {{{.text = count.label}}, {{.text = QString::number(count.number)}}}});
        addTable(items, counts);
    }
    return items;
}

constexpr std::array planningRows{
    PageRow{u"planning", u"/planning", planningItems},
    PageRow{u"procedure", u"/planning/procedure", procedureItems},
    PageRow{u"list", u"/outcome", outcomeItems},
};

} // namespace

namespace pagerows
{
extern const PageRows planning{planningRows};
} // namespace pagerows

} // namespace wd
