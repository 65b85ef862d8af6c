// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether residents are to see a dossier of this sjabloon at all.
#include "model/publication/findings/subject.h"
#include "model/sjabloon/places.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace kinds
{
const FindingKind unknownSjabloon{.code = u"unknown-sjabloon",
                                  .weight = Weight::Never,
                                  .dutch
                                  = QT_TRANSLATE_NOOP("Finding",
                                                      "Wijkdossier kent het sjabloon van dit dossier nog "
                                                      "niet. Werk het programma bij en publiceer daarna.")};
const FindingKind internalSjabloon{
    .code = u"internal-sjabloon",
    .weight = Weight::Never,
    .dutch = QT_TRANSLATE_NOOP(
        "Finding",
        "Dit dossier is alleen voor collega's. U kunt het niet publiceren, wel bewaren als document.")};
} // namespace kinds

namespace
{

void lookAtSjabloon(const Looking &looking, QList<Finding> &found)
{
    const PublicationQuestion &question = looking.question;
    if (followsAnother(question.sjabloon, question.work))
        found.append({.kind = &kinds::unknownSjabloon, .section = u"title"_s});
    else if (question.sjabloon.isInternal)
        found.append({.kind = &kinds::internalSjabloon, .section = u"title"_s});
}

constexpr std::array sjablonenFound{&kinds::unknownSjabloon, &kinds::internalSjabloon};

} // namespace

namespace subjects
{
extern const FindingSubject sjablonen{
    .order = 1, .kinds = sjablonenFound, .look = lookAtSjabloon, .endsTheLook = true, .comesUpLater = true};
} // namespace subjects

} // namespace wd
