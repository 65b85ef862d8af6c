// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/folder/share.h"

#include <QTemporaryDir>

namespace wd::test
{

/// A folder that stands for a network share, with its mark; what each machine has of it is a Share.
class TestShare
{
public:
    /// "map", "map:rename" or "map:create": by which step it gives out a name only once.
    explicit TestShare(const QString &kind = QStringLiteral("map"));

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("share")); }
    [[nodiscard]] Share::Options options() const;
    /// Makes the folder of a dossier's log there.
    [[nodiscard]] QString withLog(const QString &root = QStringLiteral("/dossiers/speelplekken")) const;
    /// All that lies in a folder of the share, also what is under way.
    [[nodiscard]] QStringList allIn(const QString &path) const;

private:
    QTemporaryDir m_folder;
    OnlyOnce m_way;
};

/// Runs `act` in a process of its own that is killed right after step number `step` (from 1) that changes
/// something on the share. Whether it came so far.
[[nodiscard]] bool killedAfter(int step, const Share::Options &options,
                               const std::function<void(const Share &)> &act);

/// What `act` answers in a process whose user has no rights but those a folder gives to all: folders and
/// files that stand for it are this user's, and not that one's.
[[nodiscard]] bool asSomebodyElse(const std::function<bool()> &act);

} // namespace wd::test
