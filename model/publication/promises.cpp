// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What residents were told of when, and what is later now.
#include "model/dossier/delay.h"
#include "model/publication/looking.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

bool isCancelled(const QString &state)
{
    return state == u"cancelled"_s;
}

/// A milestone says why itself: from the day residents know to the day it has now.
bool isExplained(const Delay *delay, const EdtfDate &promised, const EdtfDate &now)
{
    return delay && !delay->reason.trimmed().isEmpty() && delay->from == promised && delay->to == now;
}

void lookAtMilestones(const Looking &looking, QList<Finding> &found)
{
    const PublicationQuestion &asked = looking.question;
    for (const Milestone &now : looking.view.planning.milestones) {
        const EdtfDate promised = promisedDate(asked.work, asked.shown, asked.published, now.id);
        if (isCancelled(now.state) || !slipped(promised, now.date)
            || isExplained(unseenDelay(asked.work, asked.shown, now.id), promised, now.date))
            continue;
        found.append({.kind = FindingKind::Moved,
                      .section = u"planning"_s,
                      .part = now.id,
                      .field = u"date"_s,
                      .facts = {promised.text(), now.date.text()}});
    }
}

/// Phases and steps have no list of delays: why stands in their note, or in the log.
class Notes
{
public:
    Notes(const Dossier &shown, const Dossier &next, QList<Finding> &found)
        : m_found(found)
        , m_inLog(std::any_of(next.changes.begin(), next.changes.end(), [&](const Change &change) {
            return change.kind == u"delay"_s && !shown.changes.contains(change);
        }))
    {
    }

    template <typename P, typename... Members>
    void look(const QString &section, const QList<P> &shown, const QList<P> &next, Members... members)
    {
        for (const P &now : next) {
            const auto before
                = std::find_if(shown.begin(), shown.end(), [&](const P &part) { return part.id == now.id; });
            if (before == shown.end() || isCancelled(now.state) || isExplained(before->note, now.note))
                continue;
            (void)(lookAt(section, now.id, (*before).*members, now.*members) || ...);
        }
    }

private:
    [[nodiscard]] bool isExplained(const QString &before, const QString &now) const
    {
        return m_inLog || (!now.trimmed().isEmpty() && now != before);
    }

    bool lookAt(const QString &section, const QString &part, const EdtfDate &promised, const EdtfDate &now)
    {
        if (!slipped(promised, now))
            return false;
        m_found.append({.kind = FindingKind::Moved,
                        .section = section,
                        .part = part,
                        .field = u"note"_s,
                        .facts = {promised.text(), now.text()}});
        return true;
    }

    QList<Finding> &m_found;
    bool m_inLog;
};

} // namespace

void lookAtPromises(const Looking &looking, QList<Finding> &found)
{
    lookAtMilestones(looking, found);
    if (!looking.question.published || !looking.question.shown)
        return;
    const Planning &shown = looking.question.shown->planning, &next = looking.view.planning;
    Notes notes(*looking.question.shown, looking.view, found);
    notes.look(u"planning"_s, shown.phases, next.phases, &Phase::end, &Phase::start);
    notes.look(u"procedure"_s, shown.procedure, next.procedure, &ProcedureStep::date);
}

} // namespace wd
