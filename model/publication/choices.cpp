// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was left open on the screen: two texts, input that is no value yet.
#include "model/publication/looking.h"
#include "model/sjabloon/places.h"
#include "model/sjabloon/sjabloon.h"

namespace wd
{

namespace
{

/// The section in which residents would meet this place; empty when they would not.
QString publicSection(const Dossier &view, const Draft &draft)
{
    const QString key = sectionOfPlace(view, draft.part, draft.field);
    const Section *section = standardSjabloon().section(key);
    return section && !section->isPublic ? QString() : key;
}

} // namespace

void lookAtChoices(const Looking &looking, QList<Finding> &found)
{
    for (const NumberedConflict &one : looking.question.conflicts) {
        const Conflict &conflict = one.conflict;
        found.append({.kind = FindingKind::Conflict,
                      .section = sectionOfPlace(looking.question.work, conflict.part, conflict.field),
                      .part = conflict.part,
                      .field = conflict.field});
    }
    for (const Draft &draft : looking.question.drafts) {
        const QString section = publicSection(looking.view, draft);
        if (!section.isEmpty())
            found.append({.kind = FindingKind::Draft,
                          .section = section,
                          .part = draft.part,
                          .field = draft.field,
                          .facts = {draft.text}});
    }
}

} // namespace wd
