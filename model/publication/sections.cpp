// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sjabloon asks of every section, and what its parts lack.
#include "model/publication/looking.h"
#include "model/sjabloon/completeness.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

Finding missing(const Section &section)
{
    if (section.binding.kind == u"reaction"_s)
        return {.kind = FindingKind::ReactionReason, .section = section.key, .field = u"reaction/reason"_s};
    if (section.binding.kind == u"people"_s)
        return {.kind = FindingKind::Owner, .section = section.key, .field = u"roles/owner"_s};
    return {.kind = FindingKind::Empty, .section = section.key};
}

/// Names are looked at apart: only what gets an address of its own needs one.
Finding lacking(const Lack &lack, const SectionBinding &binding)
{
    if (binding.kind == u"people"_s)
        return {.kind = FindingKind::Owner, .section = lack.section, .field = u"roles/owner"_s};
    if (binding.kind == u"reaction"_s)
        return {
            .kind = FindingKind::ReactionAddress, .section = lack.section, .field = u"reaction/address"_s};
    if (binding.kind == u"person"_s)
        return {.kind = FindingKind::ContactAddress, .section = lack.section, .field = u"roles/contact"_s};
    if (lack.what == u"file"_s)
        return {.kind = FindingKind::NoFile, .section = lack.section, .part = lack.part, .field = lack.what};
    if (lack.what == u"alt"_s)
        return {.kind = FindingKind::Alt, .section = lack.section, .part = lack.part, .field = lack.what};
    if (binding.member == u"/films"_s && lack.what == u"url"_s)
        return {.kind = FindingKind::Address, .section = lack.section, .part = lack.part, .field = lack.what};
    return {
        .kind = FindingKind::Unfinished, .section = lack.section, .part = lack.part, .facts = {lack.what}};
}

} // namespace

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
            found.append({.kind = FindingKind::TooLong,
                          .section = section.key,
                          .field = u"summary"_s,
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

} // namespace wd
