// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a picture residents would get may tell beside what it shows.
#include "model/publication/findings/placedfiles.h"

#include <array>

namespace wd
{

using namespace Qt::StringLiterals;

namespace kinds
{
/// Facts: the file's name.
const FindingKind uncleaned{
    .code = u"uncleaned",
    .weight = Weight::Unless,
    .dutch = QT_TRANSLATE_NOOP("Finding",
                               "%1: %3 kan nog vertellen waar en met welk toestel deze foto gemaakt is. Haal "
                               "%3 weg, of bewaar de foto als JPEG en voeg die toe.")};
} // namespace kinds

namespace
{

/// What nobody looked at on this desk passes for unclean where it would be sent; what is not here cannot be.
bool isUncleaned(const PublicationQuestion &question, const QSet<QString> &there, const FileRef &file)
{
    const auto noted = question.pictures->constFind(file.sha256);
    if (noted != question.pictures->cend())
        return !*noted;
    return !there.contains(file.sha256) && stateOf(question, file) == FileState::Whole;
}

void lookAtPictures(const Looking &looking, QList<Finding> &found)
{
    const PublicationQuestion &question = looking.question;
    if (!question.pictures)
        return;
    const QSet<QString> there = filesThere(looking);
    for (const PlacedFile &placed : filesIn(looking)) {
        if (placed.isPicture && isUncleaned(question, there, placed.file))
            found.append(placed.is(kinds::uncleaned, {placed.file.name}));
    }
}

constexpr std::array picturesFound{&kinds::uncleaned};

} // namespace

namespace subjects
{
extern const FindingSubject pictures{
    .order = 40, .kinds = picturesFound, .look = lookAtPictures, .comesUpLater = true};
} // namespace subjects

} // namespace wd
