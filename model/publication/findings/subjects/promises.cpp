// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What residents were told of when, and what is later now.
#include "model/dossier/dates/delay.h"
#include "model/publication/findings/subject.h"

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What is said otherwise when the same is found in another place.
const char *insteadOfMoved(const Finding &finding)
{
    return finding.place.field == u"note"_s
        ? QT_TRANSLATE_NOOP(
              "Finding", "%1: schrijf in de toelichting waarom %2 later wordt. Het was: %3. Het wordt: %4.")
        : nullptr;
}

} // namespace

namespace kinds
{
/// Later than residents were told, without a reason; facts: the date they know, the date now.
const FindingKind moved{
    .code = u"moved",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: schrijf waarom %2 later wordt. Het was: %3. Het wordt: %4."),
    .facts = FactForm::Dates,
    .instead = insteadOfMoved};
} // namespace kinds

namespace
{

/// A date, or the interval of a period as EDTF has it.
QString factOf(const Moment &moment)
{
    return moment.endDate.isKnown() ? moment.date.text() + u'/' + moment.endDate.text() : moment.date.text();
}

/// Returns how many are later than residents were told, explained or not.
int lookAtMilestones(const Looking &looking, QList<Finding> &found)
{
    int moved = 0;
    const PublicationQuestion &asked = looking.question;
    for (const Milestone &now : looking.view.planning.milestones) {
        const Moment promised = promisedMoment(asked.work, looking.shown, asked.published, now.id);
        const Moment wanted = momentOf(now);
        if (now.state == PlanState::Cancelled || !slipped(promised, wanted))
            continue;
        ++moved;
        // A milestone says why itself: from what residents know to what it is now.
        const Delay *delay = unseenDelay(asked.work, looking.shown, now.id);
        if (delay && explains(*delay, promised, wanted))
            continue;
        found.append({.kind = &kinds::moved,
                      .section = looking.section(u"planning"_s),
                      .place = {now.id, u"date"_s},
                      .facts = {factOf(promised), factOf(wanted)}});
    }
    return moved;
}

/// Phases and steps have no list of delays: why stands in their note, or in the log.
class Notes
{
public:
    template <typename P, typename... Members>
    void look(const QString &section, const QList<P> &shown, const QList<P> &next, Members... members)
    {
        for (const P &now : next) {
            const auto before
                = std::find_if(shown.begin(), shown.end(), [&](const P &part) { return part.id == now.id; });
            if (before == shown.end() || now.state == PlanState::Cancelled)
                continue;
            const bool noted = !now.note.trimmed().isEmpty() && now.note != before->note;
            (void)(lookAt(section, now.id, noted, (*before).*members, now.*members) || ...);
        }
    }

    [[nodiscard]] int moved() const { return m_moved; }
    [[nodiscard]] const QList<Finding> &unexplained() const { return m_unexplained; }

private:
    bool lookAt(const QString &section, const QString &part, bool noted, const EdtfDate &promised,
                const EdtfDate &now)
    {
        if (!slipped(promised, now))
            return false;
        ++m_moved;
        if (!noted)
            m_unexplained.append({.kind = &kinds::moved,
                                  .section = section,
                                  .place = {part, u"note"_s},
                                  .facts = {promised.text(), now.text()}});
        return true;
    }

    int m_moved = 0; ///< parts that are later, explained or not
    QList<Finding> m_unexplained;
};

bool isDelayLogged(const Dossier &shown, const Dossier &next)
{
    return std::any_of(next.changes.begin(), next.changes.end(), [&](const Change &change) {
        return change.kind == ChangeKind::Delay && !shown.changes.contains(change);
    });
}

void lookAtPromises(const Looking &looking, QList<Finding> &found)
{
    const int milestonesMoved = lookAtMilestones(looking, found);
    if (!looking.question.published || !looking.shown)
        return;
    const Planning &shown = looking.shown->planning, &next = looking.view.planning;
    Notes notes;
    notes.look(looking.section(u"planning"_s), shown.phases, next.phases, &Phase::end, &Phase::start);
    notes.look(looking.section(u"planning/procedure"_s), shown.procedure, next.procedure,
               &ProcedureStep::date);
    // A line in the log does not name what it is about: it explains the only one that moved, and nothing
    // else.
    const bool onlyOne = milestonesMoved + notes.moved() == 1;
    if (!onlyOne || !isDelayLogged(*looking.shown, looking.view))
        found += notes.unexplained();
}

constexpr std::array promisesFound{&kinds::moved};

} // namespace

namespace subjects
{
extern const FindingSubject promises{.order = 60, .kinds = promisesFound, .look = lookAtPromises};
} // namespace subjects

} // namespace wd
