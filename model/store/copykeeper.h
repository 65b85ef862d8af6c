// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/dossier/ids.h"

#include <QString>

#include <chrono>
#include <functional>
#include <thread>

namespace wd
{

/// Copies a workspace's database in the background as long as it lives: looks every minute whether somebody
/// wrote, and makes a copy when the newest is old enough (copies.h). A thread and a connection of its own;
/// nobody waits for it, except the destructor for a copy that is being made. The first look is a minute after
/// the start, so that no window waits for a disk.
class CopyKeeper
{
public:
    struct Around {
        QString workspace;
        Clock clock = systemClock();
        std::chrono::milliseconds every = std::chrono::minutes(1);
        /// Told once, in the thread, when the database turns out to be damaged (Storage "corrupt"); the next
        /// opening looks closely and restores.
        std::function<void(const Error &)> damaged = {};
    };
    explicit CopyKeeper(Around around);
    ~CopyKeeper();
    CopyKeeper(const CopyKeeper &) = delete;
    CopyKeeper &operator=(const CopyKeeper &) = delete;

private:
    Around m_around;
    std::jthread m_thread;
};

} // namespace wd
