// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/support/supporthost.h"
#include "app/windowprogram.h"
#include "model/store/copykeeper.h"

namespace wd
{

/// All that belongs to one open workspace, in the order in which it may go again.
struct Desktop {
    Desktop(const WindowProgram::Around &around, const QString &folder, bool isPractice,
            const std::function<void(const Error &)> &damaged)
        : practice(isPractice)
        , workspace(folder)
        , store(folder)
        , sjablonen(around.sjablonen)
        , site({.workspace = folder,
                .store = store,
                .sjablonen = around.sjablonen, // a sync learns what is kept, then and there
                .clock = around.clock,
                .random = around.random,
                .passwords = around.passwords,
                .language = around.language,
                .practice = isPractice,
                .ownName = readPreferences(around.workspace).name,
                .automatic = readPreferences(around.workspace).automatic,
                .soon = around.soon,
                .between = around.between})
        , support({.workspace = folder, .store = store})
        , dossierList(store, site, sjablonen, IdMaker(around.clock, around.random), around.clock)
        , files(folder, store)
        , keeper({.workspace = folder, .clock = around.clock, .damaged = damaged})
    {
        dossierList.setOwnName(readPreferences(around.workspace).name);
    }

    bool practice;
    QString workspace;
    StoreThread store;
    SjabloonCatalogue sjablonen; ///< those this program carries, and of the site what this workspace keeps
    std::vector<SjabloonCatalogue> earlierSjablonen = {}; ///< whoever had one by reference has it still
    QJsonValue keptSjablonen = {}; ///< the setting as it was last learnt
    SiteHost site;
    SupportHost support;
    DossierList dossierList;
    WorkspaceFiles files;
    std::vector<std::unique_ptr<MainWindow>> windows;
    CopyKeeper keeper;
};

} // namespace wd
