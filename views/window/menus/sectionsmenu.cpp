// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/sectionsmenu.h"

#include "views/window/dossier/sectionwords.h"
#include "views/window/menus/windowcommands.h"

#include <QAction>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// "start" and the title, then every section once, in the order of the sjablonen; each with what the first
/// sjabloon that has it calls it.
QList<std::pair<QString, QString>> sectionsOf(const SjabloonCatalogue &sjablonen, Language language)
{
    QList<std::pair<QString, QString>> sections;
    QSet<QString> known;
    const auto add = [&](const SjabloonText &sjabloon, const QString &key) {
        if (!known.contains(key))
            sections.append({key, sectionWords(sjabloon, key, language).label});
        known.insert(key);
    };
    for (const QString &key : {u"start"_s, u"title"_s})
        add(sjablonen.of(Sjabloon()), key);
    for (const SjabloonText &sjabloon : sjablonen.all()) {
        for (const Section &section : sjabloon.sections)
            add(sjabloon, section.key);
    }
    return sections;
}

} // namespace

SectionsMenu::SectionsMenu(WindowCommands &commands, const OpenDossier &openDossier,
                           const SjabloonCatalogue &sjablonen, Language language, QWidget *parent)
    : QMenu(tr("Onderdeel"), parent)
    , m_commands(commands)
    , m_openDossier(openDossier)
    , m_sjablonen(sjablonen)
    , m_language(language)
{
    for (const auto &[key, label] : sectionsOf(m_sjablonen, m_language))
        add(key, label);
}

void SectionsMenu::add(const QString &key, const QString &label)
{
    m_commands.addTo(*this, {{u"section_"_s + key, label, {}, [this, key] { Q_EMIT sectionAsked(key); }}});
}

void SectionsMenu::refresh()
{
    const bool open = m_openDossier.isOpen();
    const SjabloonText &sjabloon = open ? m_openDossier.sjabloon() : m_sjablonen.of(Sjabloon());
    for (const Section &section : sjabloon.sections) { // one of a sjabloon that came since
        const auto isIts
            = [&](const QAction *one) { return one->objectName() == u"section_"_s + section.key; };
        if (std::ranges::none_of(actions(), isIts))
            add(section.key, section.label.in(m_language));
    }
    for (QAction *action : actions()) {
        const QString label = sectionWords(sjabloon, action->objectName().section(u'_', 1), m_language).label;
        action->setText(label.isEmpty() ? action->text() : label);
        action->setVisible(!label.isEmpty());
        action->setEnabled(open && !label.isEmpty());
    }
}

} // namespace wd
