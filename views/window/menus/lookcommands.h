// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"
#include "views/look/look.h"

#include <QObject>

class QMenu;

namespace wd
{

class WindowCommands;

/// How the program looks, in a menu: the size of its letters, its colours, its language.
class LookCommands : public QObject
{
    Q_OBJECT

public:
    LookCommands(WindowCommands &commands, QMenu &menu);

    /// These colours were chosen elsewhere.
    void tick(Theme theme);

Q_SIGNALS:
    void lookChanged(wd::Theme theme, double typeScale);
    void languageAsked(wd::Language language);

private:
    void addSizes(QMenu &menu);
    void addThemes(QMenu &menu);
    void addLanguages(QMenu &menu);
    void setTypeScale(double scale);

    WindowCommands &m_commands;
};

} // namespace wd
