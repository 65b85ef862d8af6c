// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossiers/open/workcopy.h"

namespace wd
{

void WorkCopy::begin(const LocalDossier &local)
{
    m_open = true;
    m_work = m_stored = local.work;
    m_base = local.base;
    m_conflicts = local.conflicts;
    m_newConflicts.clear();
    m_settled.clear();
}

void WorkCopy::leave()
{
    m_open = false;
    m_work = {};
}

void WorkCopy::addConflict(const Conflict &conflict)
{
    m_newConflicts.append(conflict);
    m_conflicts.append({.number = 0, .conflict = conflict});
}

void WorkCopy::forgetConflict(const Conflict &conflict)
{
    m_newConflicts.removeAll(conflict);
    m_conflicts.removeIf([&](const NumberedConflict &one) {
        if (!(one.conflict == conflict))
            return false;
        m_settled.append(one);
        return true;
    });
}

bool WorkCopy::isAhead() const
{
    return m_open && (!m_newConflicts.isEmpty() || !m_settled.isEmpty() || isTextAhead());
}

SaveRequest WorkCopy::request(const QDateTime &now) const
{
    SaveRequest request = requestBehind(now);
    request.newConflicts = m_newConflicts;
    request.settled = m_settled;
    return request;
}

SaveRequest WorkCopy::requestBehind(const QDateTime &now) const
{
    return {.id = m_work.id, .stored = lastGiven(), .work = m_work, .now = now};
}

void WorkCopy::gone(const SaveRequest &saveRequest)
{
    ++m_onTheirWay;
    m_onItsWay = saveRequest.work;
    if (!saveRequest.newConflicts.isEmpty())
        m_newConflicts.clear();
    if (!saveRequest.settled.isEmpty())
        m_settled.clear();
}

void WorkCopy::answered(const SaveRequest &saveRequest, bool carried)
{
    --m_onTheirWay;
    if (carried)
        return;
    m_newConflicts = saveRequest.newConflicts + m_newConflicts;
    m_settled = saveRequest.settled + m_settled;
}

WorkCopy::Changes WorkCopy::takeOver(const LocalDossier &there, const Dossier &base, const QDateTime &now)
{
    Changes changes{.work = !(there.work == base)};
    if (changes.work && m_work == base) {
        m_work = there.work;
    } else if (changes.work) {
        const Merged merged = merge(base, m_work, there.work);
        m_work = merged.dossier;
        for (Conflict conflict : merged.conflicts) {
            conflict.when = now;
            m_newConflicts.append(conflict);
        }
    }
    m_stored = there.work;
    m_base = there.base;
    QList<NumberedConflict> conflicts = there.conflicts;
    conflicts.removeIf([this](const NumberedConflict &one) { return isSettled(m_settled, one); });
    for (const Conflict &conflict : m_newConflicts)
        conflicts.append({.number = 0, .conflict = conflict});
    changes.conflicts = conflicts != m_conflicts;
    m_conflicts = conflicts;
    return changes;
}

bool WorkCopy::isAsShared(int revision) const
{
    return m_base && m_base->number == revision && m_base->dossier == m_work;
}

} // namespace wd
