// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/menus/lookcommands.h"

#include "views/window/menus/windowcommands.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QString commandOf(Theme theme)
{
    return theme == Theme::Dark ? u"themeDark"_s : theme == Theme::Light ? u"themeLight"_s : u"themeSystem"_s;
}

} // namespace

LookCommands::LookCommands(WindowCommands &commands, QMenu &menu)
    : m_commands(commands)
{
    addSizes(menu);
    addThemes(menu);
    addLanguages(menu);
}

void LookCommands::addSizes(QMenu &menu)
{
    m_commands.addTo(
        menu,
        {{u"larger"_s,
          tr("Grotere letters"),
          {u"Ctrl++"_s, u"Ctrl+="_s},
          [this] { setTypeScale(typeScale() + 0.1); }},
         {u"smaller"_s, tr("Kleinere letters"), {u"Ctrl+-"_s}, [this] { setTypeScale(typeScale() - 0.1); }},
         {u"usualSize"_s, tr("Gewone letters"), {u"Ctrl+0"_s}, [this] { setTypeScale(1.0); }}});
}

void LookCommands::addThemes(QMenu &menu)
{
    QMenu &themes = *menu.addMenu(tr("Kleuren"));
    auto *group = new QActionGroup(this);
    const auto add = [&](Theme theme, const QString &words) {
        QAction *action = m_commands.add(
            {commandOf(theme), words, {}, [this, theme] { Q_EMIT lookChanged(theme, typeScale()); }});
        action->setCheckable(true);
        action->setChecked(currentTheme() == theme);
        group->addAction(action);
        themes.addAction(action);
    };
    add(Theme::System, tr("Zoals deze computer"));
    add(Theme::Light, tr("Licht"));
    add(Theme::Dark, tr("Donker"));
}

void LookCommands::addLanguages(QMenu &menu)
{
    QMenu &languages = *menu.addMenu(tr("Taal"));
    for (const Language &language : Language::all())
        m_commands.addTo(languages,
                         {{u"language-"_s + language.code(), language.name(), {}, [this, language] {
                               Q_EMIT languageAsked(language);
                           }}});
}

void LookCommands::setTypeScale(double scale)
{
    Q_EMIT lookChanged(currentTheme(), std::clamp(scale, 1.0, 2.0));
}

void LookCommands::tick(Theme theme)
{
    m_commands.action(commandOf(theme))->setChecked(true);
}

} // namespace wd
