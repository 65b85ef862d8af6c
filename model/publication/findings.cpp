// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings.h"

#include "model/dossier/publicview.h"
#include "model/publication/looking.h"
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
    if (finding.kind == FindingKind::Draft)
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

bool takesAway(const Looking &looking)
{
    return looking.question.shown && onlyTakesAway(*looking.question.shown, looking.view);
}

/// What holds a dossier back whatever stands in it: nothing else is to be said of it.
QList<Finding> wholly(const PublicationQuestion &question)
{
    const auto found = [](FindingKind kind) { return QList<Finding>{{.kind = kind, .section = u"title"_s}}; };
    if (!question.work.deleted.isEmpty())
        return found(FindingKind::Deleted);
    if (question.work.schema > currentSchema)
        return found(FindingKind::Newer);
    if (followsAnother(question.sjabloon, question.work))
        return found(FindingKind::UnknownSjabloon);
    return question.sjabloon.isInternal ? found(FindingKind::InternalSjabloon) : QList<Finding>();
}

/// Whatever is taken away goes, however the rest stands; what is half typed stays behind, and is said. Where
/// nothing goes either, only what is half typed is left to do.
void letGo(const Looking &looking, QList<Finding> &found)
{
    const bool nothing = onlyTakesAway(looking.view, *looking.question.shown);
    for (Finding &finding : found) {
        if (finding.kind == FindingKind::Draft && !nothing)
            finding = {.kind = FindingKind::DraftBehind,
                       .section = finding.section,
                       .part = finding.part,
                       .field = finding.field,
                       .facts = finding.facts.first(1)};
    }
    found.removeIf([](const Finding &finding) {
        return finding.weight() != Weight::Beware && finding.kind != FindingKind::Draft;
    });
}

} // namespace

Looking::Looking(const PublicationQuestion &asked)
    : question(asked)
    , view(publicView(asked.work, asked.date))
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

QString Looking::sectionOf(const QString &part, const QString &field) const
{
    return sectionOfPlace(question.sjabloon, view, part, field);
}

QList<Finding> findings(const PublicationQuestion &question)
{
    if (const QList<Finding> whole = wholly(question); !whole.isEmpty())
        return whole;
    const Looking looking(question);
    QList<Finding> found;
    for (const auto look : {lookAtChoices, lookAtSections, lookAtNames, lookAtPictures, lookAtFiles,
                            lookAtPromises, lookAtDays, lookAtGiveaways})
        look(looking, found);
    if (takesAway(looking))
        letGo(looking, found);
    sort(question.sjabloon, found);
    return found;
}

QList<Finding> heldBackBy(const QList<Finding> &found, const QList<Overruled> &overruled)
{
    const auto isLetPass = [&](const Finding &finding) {
        return std::any_of(overruled.begin(), overruled.end(), [&](const Overruled &one) {
            return one.kind == wordOf(finding.kind) && one.part == finding.part && !one.reason.isEmpty();
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
    const QList<Finding> whole = wholly(question);
    if (std::ranges::any_of(whole, [](const Finding &one) {
            return one.kind == FindingKind::InternalSjabloon || one.kind == FindingKind::UnknownSjabloon;
        }))
        return whole;
    const Looking looking(question);
    QList<Finding> found;
    if (!takesAway(looking)) {
        lookAtChoices(looking, found);
        lookAtPictures(looking, found);
    }
    sort(question.sjabloon, found);
    return found;
}

} // namespace wd
