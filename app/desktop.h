// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowprogram.h"

namespace wd
{

/// All that belongs to one open workspace, in the order in which it may go again.
struct Desktop {
    Desktop(const WindowProgram::Around &around, const QString &folder, bool isPractice)
        : practice(isPractice)
        , workspace(folder)
        , store(folder)
        , site({.workspace = folder,
                .store = store,
                .clock = around.clock,
                .random = around.random,
                .passwords = around.passwords,
                .language = around.language,
                .practice = isPractice,
                .soon = around.soon,
                .between = around.between})
        , library(store, site, IdMaker(around.clock, around.random), around.clock)
        , files(folder, store)
    {
    }

    bool practice;
    QString workspace;
    StoreThread store;
    SiteHost site;
    Library library;
    FileDesk files;
    std::vector<std::unique_ptr<MainWindow>> windows;
};

} // namespace wd
