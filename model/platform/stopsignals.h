// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace wd
{

/// While this lives, the first Ctrl+C (or SIGTERM) calls `stop`, in a thread of its own, and does not end the
/// program; a second one ends it at once. To be made before the threads that must not be ended either.
class StopSignals
{
public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    struct Waiting;
    std::unique_ptr<Waiting> m_waiting;
};

} // namespace wd
