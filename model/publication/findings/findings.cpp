// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/findings.h"

#include "model/dossier/described/publicview.h"
#include "model/publication/findings/subject.h"
#include "model/sjabloon/places.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What somebody was still typing comes first, then the title, then the sections.
qsizetype placeIn(const SjabloonText &sjabloon, const Finding &finding)
{
    if (finding.kind == &kinds::draft)
        return -2;
    const auto &sections = sjabloon.sections;
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](const Section &section) { return section.key == finding.section; });
    return found == sections.end() ? -1 : found - sections.begin();
}

void sort(const SjabloonText &sjabloon, QList<Finding> &found)
{
    std::stable_sort(found.begin(), found.end(), [&](const Finding &a, const Finding &b) {
        return placeIn(sjabloon, a) < placeIn(sjabloon, b);
    });
}

/// What the sjabloon keeps from residents goes as well, where an older program put it online.
bool takesAway(const Looking &looking)
{
    return looking.shown
        && onlyTakesAway(withoutHeldBack(looking.question.sjabloon, *looking.shown), looking.view);
}

/// What the first subject finds that ends the look, and that subject.
struct Ended {
    const FindingSubject *by = nullptr;
    QList<Finding> found = {};
};

Ended wholly(const Looking &looking)
{
    for (const FindingSubject *subject : findingSubjects()) {
        QList<Finding> found;
        if (subject->endsTheLook)
            subject->look(looking, found);
        if (!found.isEmpty())
            return {subject, found};
    }
    return {};
}

/// Whatever is taken away goes, however the rest stands; what is half typed stays behind, and is said. Where
/// nothing goes either, only what is half typed is left to do.
void letGo(const Looking &looking, QList<Finding> &found)
{
    const bool nothing = onlyTakesAway(looking.view, *looking.shown);
    for (Finding &finding : found) {
        if (finding.kind == &kinds::draft && !nothing)
            finding = {.kind = &kinds::draftBehind,
                       .section = finding.section,
                       .place = finding.place,
                       .facts = finding.facts.first(1)};
    }
    found.removeIf([](const Finding &finding) {
        return finding.weight() != Weight::Beware && finding.kind != &kinds::draft;
    });
}

} // namespace

std::optional<Dossier> seenNow(const PublicationQuestion &question)
{
    if (!question.shown || question.shownWhole)
        return question.shown;
    return withoutHeldBack(question.shownBy.value_or(question.sjabloon), *question.shown);
}

Dossier seenNext(const PublicationQuestion &question)
{
    return withoutHeldBack(question.sjabloon, publicView(question.work, question.date));
}

Looking::Looking(const PublicationQuestion &asked)
    : question(asked)
    , view(seenNext(asked))
    , shown(seenNow(asked))
{
}

QString Looking::section(const QString &member) const
{
    return question.sjabloon.sectionAt(member);
}

bool Looking::isShownAt(const QString &place) const
{
    return wd::isShownAt(question.sjabloon, place);
}

QString Looking::sectionOf(const Place &place) const
{
    return sectionOfPlace(question.sjabloon, view, place);
}

QList<Finding> findings(const PublicationQuestion &question)
{
    const Looking looking(question);
    if (const Ended whole = wholly(looking); whole.by)
        return whole.found;
    QList<Finding> found;
    for (const FindingSubject *subject : findingSubjects()) {
        if (!subject->endsTheLook)
            subject->look(looking, found);
    }
    if (takesAway(looking))
        letGo(looking, found);
    sort(question.sjabloon, found);
    return found;
}

QList<Finding> heldBackBy(const QList<Finding> &found, const QList<Overruled> &overruled)
{
    const auto isLetPass = [&](const Finding &finding) {
        return std::any_of(overruled.begin(), overruled.end(), [&](const Overruled &one) {
            return one.kind == finding.word() && one.part == finding.place.part && !one.reason.isEmpty();
        });
    };
    QList<Finding> held;
    for (const Finding &finding : found) {
        if (finding.weight() == Weight::Never || (finding.weight() == Weight::Unless && !isLetPass(finding)))
            held.append(finding);
    }
    return held;
}

QList<Finding> undecided(const PublicationQuestion &question)
{
    const Looking looking(question);
    if (const Ended whole = wholly(looking); whole.by && whole.by->comesUpLater)
        return whole.found;
    QList<Finding> found;
    if (!takesAway(looking)) {
        for (const FindingSubject *subject : findingSubjects()) {
            if (subject->comesUpLater && !subject->endsTheLook)
                subject->look(looking, found);
        }
    }
    sort(question.sjabloon, found);
    return found;
}

} // namespace wd
