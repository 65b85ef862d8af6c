// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was left open on the screen: two texts, input that is no value yet.
#include "model/dossier/dates/datewords.h"
#include "model/publication/findings/subject.h"
#include "model/publication/findings/unfinished.h"
#include "model/sjabloon/places.h"

#include <algorithm>
#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What is said otherwise when the same is found in another place.
const char *insteadOfDraft(const Finding &finding)
{
    return finding.facts.value(1) == u"reason"_s
        ? QT_TRANSLATE_NOOP("Finding", "%5: schrijf waarom het later wordt („%3”), of kies Toch niet.")
        : nullptr;
}

} // namespace

namespace kinds
{
/// Two texts, and nobody chose.
const FindingKind conflict{
    .code = u"conflict",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%5: kies tussen uw tekst en die van een collega.")};
/// Facts: what was typed, and "reason" for a date that waits to be told why.
const FindingKind draft{
    .code = u"draft",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%5: maak af wat u begon te typen („%3”), of haal het weg."),
    .instead = insteadOfDraft};
/// Facts: what was typed.
const FindingKind draftBehind{.code = u"draft-behind",
                              .weight = Weight::Beware,
                              .dutch
                              = QT_TRANSLATE_NOOP("Finding", "%5: „%3” is nog niet af en gaat nu niet mee.")};
} // namespace kinds

namespace
{

/// The section in which residents would meet this place; empty when they would not.
QString publicSection(const Looking &looking, const Draft &draft)
{
    const QString key = looking.sectionOf(draft.place);
    const Section *section = looking.question.sjabloon.section(key);
    return section && !section->isPublic ? QString() : key;
}

/// What was typed; and "reason" for a date that is understood, and later than residents were told: it waits
/// to be told why.
QStringList factsOf(const Looking &looking, const Draft &draft)
{
    const QList<Milestone> &milestones = looking.view.planning.milestones;
    const bool ofMilestone = draft.place.field == u"date"_s
        && std::any_of(milestones.begin(), milestones.end(),
                       [&](const Milestone &one) { return one.id == draft.place.part; });
    if (ofMilestone && dateFromWords(draft.text, looking.question.date))
        return {draft.text, u"reason"_s};
    return {draft.text};
}

void lookAtChoices(const Looking &looking, QList<Finding> &found)
{
    for (const NumberedConflict &one : looking.question.conflicts) {
        const Conflict &conflict = one.conflict;
        found.append(
            {.kind = &kinds::conflict,
             .section = sectionToSettle(looking.question.sjabloon, looking.question.work, conflict.place),
             .place = conflict.place});
    }
    for (const Draft &draft : standingDrafts(looking.question.work, looking.question.drafts)) {
        const QString section = publicSection(looking, draft);
        if (!section.isEmpty())
            found.append({.kind = &kinds::draft,
                          .section = section,
                          .place = draft.place,
                          .facts = factsOf(looking, draft)});
    }
}

constexpr std::array choicesFound{&kinds::conflict, &kinds::draft, &kinds::draftBehind};

} // namespace

namespace subjects
{
extern const FindingSubject choices{
    .order = 10, .kinds = choicesFound, .look = lookAtChoices, .comesUpLater = true};
} // namespace subjects

} // namespace wd
