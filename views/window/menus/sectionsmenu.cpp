// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/sectionsmenu.h"

#include "views/window/dossier/sectionpane.h"
#include "views/window/menus/windowcommands.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// "start" and the title, then every section once, in the order of the sjablonen.
QStringList keysOf(const SjabloonCatalogue &sjablonen)
{
    QStringList keys{u"start"_s, u"title"_s};
    QSet<QString> known;
    for (const SjabloonText &sjabloon : sjablonen.all()) {
        for (const Section &section : sjabloon.sections) {
            if (!known.contains(section.key))
                keys.append(section.key);
            known.insert(section.key);
        }
    }
    return keys;
}

} // namespace

SectionsMenu::SectionsMenu(WindowCommands &commands, const OpenDossier &openDossier,
                           const SjabloonCatalogue &sjablonen, Language language, QWidget *parent)
    : QMenu(tr("Onderdeel"), parent)
    , m_openDossier(openDossier)
    , m_sjablonen(sjablonen)
    , m_language(language)
{
    const SjabloonText &standard = m_sjablonen.of(Sjabloon());
    for (const QString &key : keysOf(m_sjablonen)) {
        commands.addTo(*this,
                       {{u"section_"_s + key, sectionWords(standard, key, m_language).label, {}, [this, key] {
                             Q_EMIT sectionAsked(key);
                         }}});
    }
}

void SectionsMenu::refresh()
{
    const bool open = m_openDossier.isOpen();
    const SjabloonText &sjabloon = open ? m_openDossier.sjabloon() : m_sjablonen.of(Sjabloon());
    for (QAction *action : actions()) {
        const QString label = sectionWords(sjabloon, action->objectName().section(u'_', 1), m_language).label;
        action->setText(label.isEmpty() ? action->text() : label);
        action->setVisible(!label.isEmpty());
        action->setEnabled(open && !label.isEmpty());
    }
}

} // namespace wd
