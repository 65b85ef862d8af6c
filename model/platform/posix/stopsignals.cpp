// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/stopsignals.h"

#include <csignal>
#include <thread>
#include <unistd.h>

namespace wd
{

namespace
{

sigset_t stoppingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

void waitForSignals(const std::stop_token &over, const std::function<void()> &stop)
{
    const sigset_t signals = stoppingSignals();
    const timespec soon{.tv_sec = 0, .tv_nsec = 100'000'000};
    bool stopping = false;
    while (!over.stop_requested()) {
        const int signal = ::sigtimedwait(&signals, nullptr, &soon);
        if (signal < 0)
            continue;
        if (stopping)
            ::_exit(128 + signal);
        stopping = true;
        stop();
    }
}

} // namespace

struct StopSignals::Waiting {
    sigset_t before = {};
    std::jthread thread;
};

StopSignals::StopSignals(std::function<void()> stop)
    : m_waiting(std::make_unique<Waiting>())
{
    // Blocked here, and so in every thread that is started from now on: only the waiting one takes them.
    const sigset_t signals = stoppingSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, &m_waiting->before);
    m_waiting->thread
        = std::jthread([stop = std::move(stop)](const std::stop_token &over) { waitForSignals(over, stop); });
}

StopSignals::~StopSignals()
{
    m_waiting->thread.request_stop();
    m_waiting->thread.join();
    ::pthread_sigmask(SIG_SETMASK, &m_waiting->before, nullptr);
}

} // namespace wd
