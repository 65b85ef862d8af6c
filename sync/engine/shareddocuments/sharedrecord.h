// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shared/sharedkind.h"

#include <QDateTime>
#include <QStringList>

namespace wd
{

/// One immutable entry in the log of a shared document: the whole of it. Its hash is the SHA-256 of its
/// bytes.
struct SharedRecord {
    static constexpr int chainLength = 50;
    int revision = 0;
    QStringList chain; ///< hashes of the revisions before it, newest first, at most chainLength; the last is
                       ///< that of what programs carry
    QString desk, user, attempt;
    QString name; ///< what `user` is called
    QDateTime at;
    QJsonObject document; ///< with its schema, where that is not the first
};

[[nodiscard]] QByteArray toBytes(const SharedRecord &record);
/// BadReply "record" for what is no record of a document of this kind. Of a newer program's it is not known
/// what is right.
[[nodiscard]] Result<SharedRecord> readSharedRecord(const SharedKind &kind, const QByteArray &bytes);

} // namespace wd
