// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/bench.h"

namespace wd
{

/// The lock on the page of a dossier while its public side is being made equal to a revision.
///
/// A lock is ours only when its token is the one we kept, or when it carries our name and the odd time-out we
/// wrote down before asking (two desks of one account differ in it). Kept in the notes before and after, so a
/// desk that was killed goes on under its own lock. Nothing is written when the last refresh is too long ago
/// to be sure.
class PageLock
{
public:
    /// Locked (subject: who) when somebody else has it. `page`: the page as it was just read.
    [[nodiscard]] static Result<PageLock> take(const Bench &bench, const DossierId &id,
                                               const PloneObject &page);
    /// The token to write with, refreshed when it is a minute old. Locked "lost" when it may have lapsed.
    [[nodiscard]] Result<QString> token();
    [[nodiscard]] Result<void> release();

private:
    PageLock(const Bench &bench, DossierId id, QString path, QString token);
    [[nodiscard]] Result<void> keep(const QJsonObject &lock) const;

    const Bench *m_bench;
    DossierId m_id;
    QString m_path, m_token;
    QDateTime m_refreshed;
};

} // namespace wd
