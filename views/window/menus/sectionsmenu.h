// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjablooncatalogue.h"
#include "views/dossiers/open/opendossier.h"

#include <QMenu>

namespace wd
{

class WindowCommands;

/// A command for every section of every sjabloon there is; those of the sjabloon the open dossier follows are
/// shown, by its names.
class SectionsMenu : public QMenu
{
    Q_OBJECT

public:
    SectionsMenu(WindowCommands &commands, const OpenDossier &openDossier, const SjabloonCatalogue &sjablonen,
                 Language language, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void sectionAsked(const QString &key);

private:
    void add(const QString &key, const QString &label);

    WindowCommands &m_commands;
    const OpenDossier &m_openDossier;
    const SjabloonCatalogue &m_sjablonen;
    Language m_language;
};

} // namespace wd
