// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace wd
{

/// Beats before a request and while it is under way: soon after bytes went or came, and at least each ten
/// seconds. From the event loop and never from within what Qt does with the bytes, since a beat may send a
/// request itself; that one has no beat of its own.
class Heartbeat
{
public:
    Heartbeat(const std::function<void()> &beat, bool &beating)
        : m_beat(beat)
        , m_beating(beating)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { moved(); });
        m_timer.start(std::chrono::seconds(10));
        if (m_beat && !m_beating)
            beat();
    }
    void moved()
    {
        if (!m_beat || m_beating || m_due)
            return;
        m_due = true;
        QMetaObject::invokeMethod(&m_timer, [this] { beat(); }, Qt::QueuedConnection);
    }

private:
    void beat()
    {
        m_due = false;
        m_beating = true;
        m_beat();
        m_beating = false;
    }

    const std::function<void()> &m_beat;
    bool &m_beating;
    bool m_due = false;
    QTimer m_timer;
};

} // namespace wd
