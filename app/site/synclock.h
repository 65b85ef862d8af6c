// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QLockFile>

#include <functional>
#include <stop_token>

namespace wd
{

/// One sync of a workspace at a time, whichever program runs it; another waits its turn.
class SyncLock
{
public:
    explicit SyncLock(const QString &workspace);

    /// Waits at most ten minutes; `waiting` is told once that it takes longer. Stopped; Storage "busy" or
    /// "readonly".
    [[nodiscard]] Result<void> take(const std::stop_token &stop, const std::function<void()> &waiting = {});
    void giveBack() { m_lock.unlock(); }

private:
    QString m_workspace;
    QLockFile m_lock;
};

} // namespace wd
