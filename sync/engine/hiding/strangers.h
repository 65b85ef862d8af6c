// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

namespace wd
{

/// What a stranger gets at a path, followed to wherever on the site it was moved. `notice`: the page that
/// says the dossier was withdrawn; being sent there is being told nothing.
[[nodiscard]] Result<Sight> seenByStrangers(PublicPlace &site, const QString &path,
                                            const QStringList &notice = {});

/// Rejected "readable" when a stranger can read it; BadReply "not-proven:STATUS" when the answer proves
/// nothing: to be tried again.
[[nodiscard]] Result<void> proveHidden(PublicPlace &site, const QString &path,
                                       const QStringList &notice = {});
[[nodiscard]] inline Result<Sight> seenByStrangers(const SyncContext &sync, const QString &path,
                                                   const QStringList &notice = {})
{
    return seenByStrangers(sync.site, path, notice);
}
[[nodiscard]] inline Result<void> proveHidden(const SyncContext &sync, const QString &path,
                                              const QStringList &notice = {})
{
    return proveHidden(sync.site, path, notice);
}
/// BadReply "not-public" when a stranger cannot read it; "not-proven:STATUS" when the answer proves nothing.
[[nodiscard]] Result<void> proveReadable(const SyncContext &sync, const QString &path);

} // namespace wd
