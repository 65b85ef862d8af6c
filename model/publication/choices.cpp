// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was left open on the screen: two texts, input that is no value yet.
#include "model/dossier/datewords.h"
#include "model/publication/looking.h"
#include "model/publication/unfinished.h"
#include "model/sjabloon/places.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// The section in which residents would meet this place; empty when they would not.
QString publicSection(const Looking &looking, const Draft &draft)
{
    const QString key = looking.sectionOf(draft.part, draft.field);
    const Section *section = looking.question.sjabloon.section(key);
    return section && !section->isPublic ? QString() : key;
}

/// What was typed; and "reason" for a date that is understood, and later than residents were told: it waits
/// to be told why.
QStringList factsOf(const Looking &looking, const Draft &draft)
{
    const QList<Milestone> &milestones = looking.view.planning.milestones;
    const bool ofMilestone = draft.field == u"date"_s
        && std::any_of(milestones.begin(), milestones.end(),
                       [&](const Milestone &one) { return one.id == draft.part; });
    if (ofMilestone && dateFromWords(draft.text, looking.question.date))
        return {draft.text, u"reason"_s};
    return {draft.text};
}

} // namespace

void lookAtChoices(const Looking &looking, QList<Finding> &found)
{
    for (const NumberedConflict &one : looking.question.conflicts) {
        const Conflict &conflict = one.conflict;
        found.append({.kind = FindingKind::Conflict,
                      .section = sectionOfPlace(looking.question.sjabloon, looking.question.work,
                                                conflict.part, conflict.field),
                      .part = conflict.part,
                      .field = conflict.field});
    }
    for (const Draft &draft : standingDrafts(looking.question.work, looking.question.drafts)) {
        const QString section = publicSection(looking, draft);
        if (!section.isEmpty())
            found.append({.kind = FindingKind::Draft,
                          .section = section,
                          .part = draft.part,
                          .field = draft.field,
                          .facts = factsOf(looking, draft)});
    }
}

} // namespace wd
