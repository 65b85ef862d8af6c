// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dates/delay.h"
#include "model/dossier/dates/period.h"
#include "views/fields/binding.h"
#include "views/sections/planning/planningmodel.h"

using namespace Qt::StringLiterals;

// What a person does to the planning, each one named step of the open dossier.

namespace wd
{

Moment PlanningModel::promised(const QString &milestone) const
{
    const PublicationStatus &publicationStatus = openDossier().publicationStatus();
    return promisedMoment(openDossier().work(), publicationStatus.shown, publicationStatus.published,
                          milestone);
}

bool PlanningModel::take(const PlanRow &row, int column, const QString &typed)
{
    if (column == What) {
        setTitle(row, typed.simplified());
        m_unnamed.remove(row.id);
        return true;
    }
    if (column == When)
        return row.kind == PlanRow::Kind::Group ? takePeriod(row.id, typed) : enterDate(row.id, typed);
    const OpenEnum<PlanState> state(typed);
    if (!state.known() && !state.isEmpty())
        return false;
    const QString name = tr("stand van %1").arg(planTitle(openDossier().work().planning, row.id));
    openDossier().edit(name, [&](Dossier &dossier) {
        if (Phase *phase = findPart(dossier.planning.phases, row.id))
            phase->state = state;
        if (Milestone *milestone = findPart(dossier.planning.milestones, row.id))
            milestone->state = state;
    });
    return true;
}

void PlanningModel::setTitle(const PlanRow &row, const QString &title)
{
    const auto rename = [&](auto &part) {
        part.title = title;
        if (m_unnamed.contains(row.id))
            part.slug
                = slugFor(title.isEmpty() ? planTitle(openDossier().work().planning, row.id) : title, row.id);
    };
    const bool phase = row.kind == PlanRow::Kind::Group;
    const auto how = [&](Dossier &dossier) {
        if (Phase *one = findPart(dossier.planning.phases, row.id); one && one->title != title)
            rename(*one);
        if (Milestone *one = findPart(dossier.planning.milestones, row.id); one && one->title != title)
            rename(*one);
    };
    openDossier().edit(phase ? tr("naam van een fase") : tr("naam van een mijlpaal"), how,
                       OpenDossier::EditKind::Typing);
}

void PlanningModel::keepTyping(const QModelIndex &index, const QString &typed)
{
    const PlanRow row = planRow(index.row());
    if (openDossier().readOnly() || row.id.isEmpty())
        return;
    if (index.column() == What)
        setTitle(row, typed);
    else if (index.column() == When)
        openDossier().setDraft(row.id, data(index, FieldRole).toString(), typed);
}

bool PlanningModel::takePeriod(const QString &phase, const QString &typed)
{
    const auto period = periodFromWords(typed, openDossier().today());
    openDossier().setDraft(phase, u"when"_s, period ? QString() : typed);
    if (!period)
        return false;
    openDossier().edit(tr("tijd van %1").arg(planTitle(openDossier().work().planning, phase)),
                       [&](Dossier &dossier) {
                           if (Phase *one = findPart(dossier.planning.phases, phase)) {
                               one->start = period->start;
                               one->end = period->end;
                           }
                       });
    return true;
}

std::optional<Moment> PlanningModel::meant(const QString &milestone, const QString &typed, Typed about) const
{
    const Milestone *part = findPart(openDossier().work().planning.milestones, milestone);
    if (!part)
        return std::nullopt;
    const Moment now = momentOf(*part);
    if (about == Typed::All && typed.simplified() == inWords(now, language()))
        return now; // also what nobody would type, as a date of long ago
    auto moment = momentFromWords(typed, openDossier().today());
    if (!moment || !moment->time.isEmpty() || !moment->date.isKnown())
        return moment;
    // Moved, it begins at the same hour; the same day without its hour has lost it.
    const bool day = moment->date.text().size() >= 10;
    if (day && (about == Typed::Dates || !(withoutHours(now) == *moment))) {
        moment->time = now.time;
        moment->endTime = now.endTime;
    }
    return moment;
}

std::optional<QString> PlanningModel::understood(const QModelIndex &index, const QString &typed) const
{
    const PlanRow row = planRow(index.row());
    if (row.kind != PlanRow::Kind::Item || index.column() != When)
        return PlanTableModel::understood(index, typed);
    const auto moment = meant(row.id, typed, Typed::All);
    return moment ? std::optional(inWords(*moment, language())) : std::nullopt;
}

QString PlanningModel::datesText(const QString &milestone) const
{
    const QString draft = openDossier().draft(milestone, u"date"_s);
    const Milestone *part = findPart(openDossier().work().planning.milestones, milestone);
    return draft.isEmpty() && part ? inWords(withoutHours(momentOf(*part)), language()) : draft;
}

QList<QDate> PlanningModel::earlierDays(const QString &milestone) const
{
    const Milestone *now = findPart(openDossier().work().planning.milestones, milestone);
    if (!now)
        return {};
    const EdtfDate told = now->delays.isEmpty() ? EdtfDate() : now->delays.last().from;
    QList<QDate> days;
    for (const EdtfDate &date : {m_before.value(milestone), promised(milestone).date, told}) {
        const auto day = date.exactDay();
        if (day && !days.contains(*day) && !(date == now->date) && !(date == now->endDate))
            days.append(*day);
    }
    return days;
}

QString PlanningModel::whyNoDate(const QString &typed) const
{
    if (const auto none = noSuchDay(typed, openDossier().today(), language()))
        return tr("%1 bestaat niet. Bedoelt u %2?").arg(none->typed, none->nearest.inWords(language()));
    if (endsBeforeItBegins(typed, openDossier().today()))
        return tr("Het einde ligt voor het begin. Zet de eerste dag vooraan.");
    return tr("Deze datum is nog niet af. Typ bijvoorbeeld 14 maart 2027, 24-28 feb of voorjaar 2027.");
}

bool PlanningModel::enterDate(const QString &milestone, const QString &typed, Typed about)
{
    const auto moment = meant(milestone, typed, about);
    const Milestone *now = findPart(openDossier().work().planning.milestones, milestone);
    if (!now || !moment) {
        openDossier().setDraft(milestone, u"date"_s, typed);
        refresh();
        return false;
    }
    const Delay *told = unseenDelay(openDossier().work(), openDossier().publicationStatus().shown, milestone);
    // The date it has may itself be later than residents know: moved elsewhere, and nobody said why.
    const bool slips = slipped(promised(milestone), *moment);
    if (slips && !(told && !slipped(Moment{.date = told->to, .endDate = told->toEnd}, *moment))) {
        // The day itself, for "morgen" is another day tomorrow.
        openDossier().setDraft(milestone, u"date"_s, inWords(*moment, language()));
        refresh();
        Q_EMIT asked(milestone);
        return false;
    }
    openDossier().setDraft(milestone, u"date"_s, {});
    openDossier().setDraft(milestone, u"reason"_s, {});
    if (!(*moment == momentOf(*now)))
        setMoment(milestone, *moment, slips ? told->reason : QString());
    refresh();
    return true;
}

void PlanningModel::setMoment(const QString &milestone, const Moment &moment, const QString &reason)
{
    const Moment from = promised(milestone);
    if (const Milestone *now = findPart(openDossier().work().planning.milestones, milestone);
        now && !(now->date == moment.date))
        m_before.insert(milestone, now->date);
    const QString title = planTitle(openDossier().work().planning, milestone);
    const std::optional<Dossier> &shown = openDossier().publicationStatus().shown;
    openDossier().edit(reason.isEmpty() ? tr("datum van %1").arg(title) : tr("uitstel van %1").arg(title),
                       [&](Dossier &dossier) {
                           setMilestoneMoment(dossier, shown, milestone, from, moment, reason,
                                              openDossier().today());
                       });
}

std::optional<DelayQuestion> PlanningModel::question(const QString &milestone) const
{
    const QString typed = openDossier().draft(milestone, u"date"_s);
    const Milestone *now
        = typed.isEmpty() ? nullptr : findPart(openDossier().work().planning.milestones, milestone);
    const auto moment = now ? meant(milestone, typed, Typed::All) : std::nullopt;
    const Moment from = promised(milestone);
    const Delay *told = unseenDelay(openDossier().work(), openDossier().publicationStatus().shown, milestone);
    if (!moment || (*moment == momentOf(*now) && told) || !slipped(from, *moment))
        return std::nullopt;
    const QString reason = openDossier().draft(milestone, u"reason"_s);
    return DelayQuestion{
        .promised = from, .wanted = *moment, .reason = reason.isEmpty() && told ? told->reason : reason};
}

void PlanningModel::keepReason(const QString &milestone, const QString &reason)
{
    openDossier().setDraft(milestone, u"reason"_s, reason);
}

bool PlanningModel::delay(const QString &milestone, const QString &reason)
{
    const auto asked = question(milestone);
    if (!asked || reason.trimmed().isEmpty())
        return false;
    setMoment(milestone, asked->wanted, reason.trimmed());
    takeBack(milestone);
    return true;
}

void PlanningModel::takeBack(const QString &milestone)
{
    openDossier().setDraft(milestone, u"date"_s, {});
    openDossier().setDraft(milestone, u"reason"_s, {});
    refresh();
}

} // namespace wd
