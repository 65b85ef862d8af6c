// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/sectionname.h"

namespace wd
{

using namespace Qt::StringLiterals;

QString nameOfSection(const QString &key, Language language)
{
    if (const Section *section = standardSjabloon().section(key))
        return section->label.in(language);
    return language == Language::Dutch ? u"Naam en soort"_s : u"Name and kind"_s;
}

} // namespace wd
