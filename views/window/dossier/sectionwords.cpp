// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/sectionwords.h"

#include "views/window/dossier/sectionpane.h"
#include "views/words/sectionname.h"

namespace wd
{

using namespace Qt::StringLiterals;

SectionWords sectionWords(const SjabloonText &sjabloon, const QString &key, Language language)
{
    if (key == u"title"_s)
        return {.label = nameOfSection(sjabloon, key, language),
                .help = sjabloon.profiles.isEmpty()
                    ? SectionPane::tr("Hoe het plan heet, en over welke onderwerpen het gaat.")
                    : SectionPane::tr(
                          "Hoe het plan heet, wat voor plan het is, en over welke onderwerpen het gaat."),
                .example = SectionPane::tr("Speelplekken Paddepoel")};
    if (key == u"start"_s)
        return {.label = SectionPane::tr("Om te beginnen"),
                .help = sjabloon.isInternal
                    ? SectionPane::tr("Hier vindt u wat nodig is. Alle onderdelen vindt u in de lijst.")
                    : SectionPane::tr("Hier vindt u wat nodig is om te publiceren; stukken mogen ook later. "
                                      "Alle onderdelen vindt u in de lijst.")};
    const Section *section = sjabloon.section(key);
    if (!section)
        return {};
    return {.label = section->label.in(language),
            .help = section->help.in(language),
            .example = section->example.in(language),
            .isPublic = section->isPublic};
}

} // namespace wd
