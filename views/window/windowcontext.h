// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjablooncatalogue.h"
#include "views/dossiers/list/dossierlist.h"
#include "views/dossiers/supportport.h"
#include "views/dossiers/workspacefiles.h"
#include "views/window/windowsettings.h"

namespace wd
{

/// What a window works with; whoever opens it owns all of it and outlives it.
struct WindowContext {
    QString workspace;
    StoreThread &store;
    SitePort &site;
    DossierList &dossierList;
    WorkspaceFiles &files;
    const SjabloonCatalogue &sjablonen;
    IdMaker ids;
    Clock clock;
    Language language = Language::Dutch;
    Preferences preferences = {};
    SupportPort *support = nullptr; ///< none: what only it tells or does is not there
};

} // namespace wd
