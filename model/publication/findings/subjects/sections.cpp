// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sjabloon asks of every section, and what its parts lack.
#include "model/publication/findings/subject.h"
#include "model/sjabloon/completeness.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// What is said otherwise when the same is found in another place.
const char *insteadOfUnfinished(const Finding &finding)
{
    const QString lacks = finding.facts.value(0);
    if (lacks == u"title"_s)
        return QT_TRANSLATE_NOOP("Finding", "%1: geef het onderdeel zonder naam een titel.");
    if (lacks == u"table"_s)
        return QT_TRANSLATE_NOOP("Finding", "%1: zet hier een tabel.");
    if (lacks == u"answer"_s)
        return QT_TRANSLATE_NOOP("Finding", "%1: schrijf het antwoord bij „%2”.");
    if (lacks == u"url"_s)
        return QT_TRANSLATE_NOOP("Finding", "%1: vul de link in bij %2.");
    return finding.place.part.isEmpty()
        ? QT_TRANSLATE_NOOP("Finding", "%1: dit is nog niet af. Vul ook de rest in.")
        : nullptr;
}

} // namespace

namespace kinds
{
/// A section that the sjabloon requires.
const FindingKind empty{.code = u"empty",
                        .weight = Weight::Never,
                        .dutch = QT_TRANSLATE_NOOP("Finding", "%1: dit ontbreekt nog.")};
const FindingKind owner{.code = u"owner",
                        .weight = Weight::Never,
                        .dutch
                        = QT_TRANSLATE_NOOP("Finding", "%1: vul de naam van de informatie-eigenaar in.")};
/// Reacting is closed and nobody says why.
const FindingKind reactionReason{
    .code = u"reaction-reason",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: schrijf waarom bewoners niet kunnen reageren.")};
const FindingKind reactionAddress{.code = u"reaction-address",
                                  .weight = Weight::Never,
                                  .dutch = QT_TRANSLATE_NOOP("Finding", "%1: vul het adres in.")};
/// A film without its link.
const FindingKind address{.code = u"address",
                          .weight = Weight::Never,
                          .dutch = QT_TRANSLATE_NOOP("Finding", "%1: vul de link in bij %2.")};
/// A picture without a description.
const FindingKind alt{.code = u"alt",
                      .weight = Weight::Unless,
                      .dutch = QT_TRANSLATE_NOOP("Finding", "%1: beschrijf wat er te zien is op %2.")};
const FindingKind noFile{.code = u"no-file",
                         .weight = Weight::Beware,
                         .dutch = QT_TRANSLATE_NOOP("Finding", "%1: kies een bestand bij %2.")};
const FindingKind contactAddress{
    .code = u"contact-address",
    .weight = Weight::Beware,
    .dutch = QT_TRANSLATE_NOOP("Finding", "%1: vul een e-mailadres of telefoonnummer in.")};
/// Facts: what lacks, as SectionState::lacks.
const FindingKind unfinished{.code = u"unfinished",
                             .weight = Weight::Beware,
                             .dutch = QT_TRANSLATE_NOOP("Finding", "%1: schrijf nog een tekst bij %2."),
                             .instead = insteadOfUnfinished};
/// Facts: how many characters there may be.
const FindingKind tooLong{.code = u"too-long",
                          .weight = Weight::Beware,
                          .dutch
                          = QT_TRANSLATE_NOOP("Finding", "%1: dit is lang. Houd het onder %3 tekens.")};
} // namespace kinds

namespace
{

Finding missing(const Section &section)
{
    if (section.binding.kind == u"reaction"_s)
        return {.kind = &kinds::reactionReason, .section = section.key, .place = {{}, u"reaction/reason"_s}};
    if (section.binding.kind == u"people"_s)
        return {.kind = &kinds::owner, .section = section.key, .place = {{}, u"roles/owner"_s}};
    return {.kind = &kinds::empty, .section = section.key};
}

/// Names are looked at apart: only what gets an address of its own needs one.
Finding lacking(const Lack &lack, const SectionBinding &binding)
{
    if (binding.kind == u"people"_s)
        return {.kind = &kinds::owner, .section = lack.section, .place = {{}, u"roles/owner"_s}};
    if (binding.kind == u"reaction"_s)
        return {
            .kind = &kinds::reactionAddress, .section = lack.section, .place = {{}, u"reaction/address"_s}};
    if (binding.kind == u"person"_s)
        return {.kind = &kinds::contactAddress, .section = lack.section, .place = {{}, u"roles/contact"_s}};
    if (lack.what == u"file"_s)
        return {.kind = &kinds::noFile, .section = lack.section, .place = {lack.part, lack.what}};
    if (lack.what == u"alt"_s)
        return {.kind = &kinds::alt, .section = lack.section, .place = {lack.part, lack.what}};
    if (binding.member == u"/films"_s && lack.what == u"url"_s)
        return {.kind = &kinds::address, .section = lack.section, .place = {lack.part, lack.what}};
    return {
        .kind = &kinds::unfinished, .section = lack.section, .place = {lack.part, {}}, .facts = {lack.what}};
}

void lookAtSections(const Looking &looking, QList<Finding> &found)
{
    const SjabloonText &sjabloon = looking.question.sjabloon;
    // Of what residents get: an internal document without a file hinders nobody. Of an internal section it is
    // only asked whether something is there, and of roles whether they have an owner.
    const QList<SectionState> offered = completeness(sjabloon, looking.view);
    const QList<SectionState> own = completeness(sjabloon, looking.question.work);
    for (qsizetype i = 0; i < sjabloon.sections.size(); ++i) {
        const Section &section = sjabloon.sections.at(i);
        if ((section.isPublic ? offered : own).at(i).filled == Filled::Missing)
            found.append(missing(section));
        if (section.maxLength > 0 && section.binding.member == u"/summary"_s
            && looking.view.summary.size() > section.maxLength)
            found.append({.kind = &kinds::tooLong,
                          .section = section.key,
                          .place = {{}, u"summary"_s},
                          .facts = {QString::number(section.maxLength)}});
    }
    for (const bool isPublic : {true, false}) {
        for (const Lack &lack : lacksOf(sjabloon, isPublic ? looking.view : looking.question.work)) {
            const Section *section = sjabloon.section(lack.section);
            const bool isAsked = section && section->isPublic == isPublic
                && (isPublic || section->binding.kind == u"people"_s);
            if (isAsked && lack.what != u"title"_s)
                found.append(lacking(lack, section->binding));
        }
    }
}

constexpr std::array sectionsFound{
    &kinds::empty, &kinds::owner,  &kinds::reactionReason, &kinds::reactionAddress, &kinds::address,
    &kinds::alt,   &kinds::noFile, &kinds::contactAddress, &kinds::unfinished,      &kinds::tooLong};

} // namespace

namespace subjects
{
extern const FindingSubject sections{.order = 20, .kinds = sectionsFound, .look = lookAtSections};
} // namespace subjects

} // namespace wd
