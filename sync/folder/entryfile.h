// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/site/conceptlog.h"

#include <optional>

namespace wd
{

/// What the first line of an entry of a log says of it, before its bytes: one line of JSON. It goes with the
/// bytes in one file, so that making the name is the one act.
struct EntryHead {
    QString uid; ///< made for this entry alone, so another one when its number is given out again
    bool decides = false;
    qint64 size = 0; ///< of the bytes that follow
    QString sha256; ///< of those
};

/// No head is longer, in bytes: so much is read to know one.
constexpr qint64 entryHeadAtMost = 512;

/// The whole file of an entry.
[[nodiscard]] QByteArray entryFile(const QString &uid, bool decides, const QByteArray &bytes);
/// Read from the beginning of a file; none: it is no whole head.
[[nodiscard]] std::optional<EntryHead> entryHeadOf(const QByteArray &beginning);
/// The bytes of a whole file; none: they are not what its head says, so the file is a piece or was damaged.
[[nodiscard]] std::optional<QByteArray> entryBytesOf(const QByteArray &file);
/// Which entry a file of that name is; none: it is no entry.
[[nodiscard]] std::optional<LogKey> entryKeyOf(const QString &name);

} // namespace wd
