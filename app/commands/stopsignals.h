// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <functional>
#include <thread>

namespace wd
{

/// While this lives, the first Ctrl+C (or SIGTERM) calls `stop`, in a thread of its own, and does not end the
/// program; a second one ends it at once.
class StopSignals
{
public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    sigset_t m_before;
    std::jthread m_waiting;
};

/// Handles events until Ctrl+C.
void runUntilStopped();

} // namespace wd
