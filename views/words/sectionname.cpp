// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sectionname.h"

#include "views/words/translated.h"

namespace wd
{

QString nameOfSection(const SjabloonText &sjabloon, const QString &key, Language language)
{
    if (const Section *section = sjabloon.section(key))
        return section->label.in(language);
    return translated("Section", QT_TRANSLATE_NOOP("Section", "Naam en soort"), language);
}

QString namelessPart(Language language)
{
    return translated("Part", QT_TRANSLATE_NOOP("Part", "een onderdeel zonder naam"), language);
}

} // namespace wd
