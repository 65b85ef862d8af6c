// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/datewords.h"
#include "model/dossier/delay.h"
#include "model/dossier/period.h"
#include "views/fields/binding.h"
#include "views/parts/planningmodel.h"

using namespace Qt::StringLiterals;

// What a person does to the planning, each one named step of the workbench.

namespace wd
{

EdtfDate PlanningModel::promised(const QString &milestone) const
{
    const Standing &standing = bench().standing();
    return promisedDate(bench().work(), standing.shown, standing.published, milestone);
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
    if (!states().contains(typed) && !typed.isEmpty())
        return false;
    const QString name = tr("stand van %1").arg(planTitle(bench().work().planning, row.id));
    bench().edit(name, [&](Dossier &dossier) {
        if (Phase *phase = findPart(dossier.planning.phases, row.id))
            phase->state = typed;
        if (Milestone *milestone = findPart(dossier.planning.milestones, row.id))
            milestone->state = typed;
    });
    return true;
}

void PlanningModel::setTitle(const PlanRow &row, const QString &title)
{
    const auto rename = [&](auto &part) {
        part.title = title;
        if (m_unnamed.contains(row.id))
            part.slug = slugFor(title.isEmpty() ? planTitle(bench().work().planning, row.id) : title, row.id);
    };
    const bool phase = row.kind == PlanRow::Kind::Group;
    const auto how = [&](Dossier &dossier) {
        if (Phase *one = findPart(dossier.planning.phases, row.id); one && one->title != title)
            rename(*one);
        if (Milestone *one = findPart(dossier.planning.milestones, row.id); one && one->title != title)
            rename(*one);
    };
    bench().edit(phase ? tr("naam van een fase") : tr("naam van een mijlpaal"), how,
                 Workbench::Manner::Typing);
}

void PlanningModel::keepTyping(const QModelIndex &index, const QString &typed)
{
    const PlanRow row = planRow(index.row());
    if (bench().readOnly() || row.id.isEmpty())
        return;
    if (index.column() == What)
        setTitle(row, typed);
    else if (index.column() == When)
        bench().setDraft(row.id, data(index, FieldRole).toString(), typed);
}

bool PlanningModel::takePeriod(const QString &phase, const QString &typed)
{
    const auto period = periodFromWords(typed, bench().today());
    bench().setDraft(phase, u"when"_s, period ? QString() : typed);
    if (!period)
        return false;
    bench().edit(tr("tijd van %1").arg(planTitle(bench().work().planning, phase)), [&](Dossier &dossier) {
        if (Phase *one = findPart(dossier.planning.phases, phase)) {
            one->start = period->start;
            one->end = period->end;
        }
    });
    return true;
}

bool PlanningModel::enterDate(const QString &milestone, const QString &typed)
{
    const auto date = dateFromWords(typed, bench().today());
    const Milestone *now = findPart(bench().work().planning.milestones, milestone);
    if (!now || !date) {
        bench().setDraft(milestone, u"date"_s, typed);
        refresh();
        return false;
    }
    const Delay *told = unseenDelay(bench().work(), bench().standing().shown, milestone);
    // The date it has may itself be later than residents know: moved elsewhere, and nobody said why.
    const bool slips = slipped(promised(milestone), *date);
    if (slips && !(told && !slipped(told->to, *date))) {
        // The day itself, for "morgen" is another day tomorrow.
        bench().setDraft(milestone, u"date"_s, date->inWords(language()));
        refresh();
        Q_EMIT asked(milestone);
        return false;
    }
    bench().setDraft(milestone, u"date"_s, {});
    bench().setDraft(milestone, u"reason"_s, {});
    if (!(*date == now->date))
        setDate(milestone, *date, slips ? told->reason : QString());
    refresh();
    return true;
}

void PlanningModel::setDate(const QString &milestone, const EdtfDate &date, const QString &reason)
{
    const EdtfDate from = promised(milestone);
    const QString title = planTitle(bench().work().planning, milestone);
    const std::optional<Dossier> &shown = bench().standing().shown;
    bench().edit(reason.isEmpty() ? tr("datum van %1").arg(title) : tr("uitstel van %1").arg(title),
                 [&](Dossier &dossier) {
                     setMilestoneDate(dossier, shown, milestone, from, date, reason, bench().today());
                 });
}

std::optional<DelayQuestion> PlanningModel::question(const QString &milestone) const
{
    const QString typed = bench().draft(milestone, u"date"_s);
    const Milestone *now
        = typed.isEmpty() ? nullptr : findPart(bench().work().planning.milestones, milestone);
    const auto date = now ? dateFromWords(typed, bench().today()) : std::nullopt;
    const EdtfDate from = promised(milestone);
    const Delay *told = unseenDelay(bench().work(), bench().standing().shown, milestone);
    if (!date || (*date == now->date && told) || !slipped(from, *date))
        return std::nullopt;
    const QString reason = bench().draft(milestone, u"reason"_s);
    return DelayQuestion{
        .promised = from, .wanted = *date, .reason = reason.isEmpty() && told ? told->reason : reason};
}

void PlanningModel::keepReason(const QString &milestone, const QString &reason)
{
    bench().setDraft(milestone, u"reason"_s, reason);
}

bool PlanningModel::delay(const QString &milestone, const QString &reason)
{
    const auto asked = question(milestone);
    if (!asked || reason.trimmed().isEmpty())
        return false;
    setDate(milestone, asked->wanted, reason.trimmed());
    takeBack(milestone);
    return true;
}

void PlanningModel::takeBack(const QString &milestone)
{
    bench().setDraft(milestone, u"date"_s, {});
    bench().setDraft(milestone, u"reason"_s, {});
    refresh();
}

} // namespace wd
