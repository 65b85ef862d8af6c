// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds a dossier back whatever stands in it.
#include "model/publication/findings/subject.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace kinds
{
const FindingKind deleted{
    .code = u"deleted",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP("Finding", "Dit dossier staat in de prullenbak. Haal het daar eerst uit.")};
/// Written by a newer program.
const FindingKind newer{
    .code = u"newer",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding",
        "Dit dossier is gemaakt met een nieuwere versie van Wijkdossier. Werk het programma bij.")};
} // namespace kinds

namespace
{

void lookAtWhole(const Looking &looking, QList<Finding> &found)
{
    const Dossier &work = looking.question.work;
    if (!work.deleted.isEmpty())
        found.append({.kind = &kinds::deleted, .section = u"title"_s});
    else if (work.schema > currentSchema)
        found.append({.kind = &kinds::newer, .section = u"title"_s});
}

constexpr std::array wholeFound{&kinds::deleted, &kinds::newer};

} // namespace

namespace subjects
{
extern const FindingSubject whole{.order = 0, .kinds = wholeFound, .look = lookAtWhole, .endsTheLook = true};
} // namespace subjects

} // namespace wd
