// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sections/files/imagechoices.h"

#include <QCoreApplication>

namespace wd
{

QList<ChoiceField::Choice> imageChoices(const Dossier &dossier)
{
    QList<ChoiceField::Choice> choices{
        {.key = {}, .label = QCoreApplication::translate("ImageChoices", "Geen foto")}};
    for (const Image &image : dossier.images) {
        if (image.deleted.isEmpty())
            choices.append({.key = image.id, .label = image.title.isEmpty() ? image.file.name : image.title});
    }
    return choices;
}

} // namespace wd
