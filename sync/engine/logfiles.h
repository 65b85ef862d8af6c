// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/synccontext.h"

#include <QJsonArray>

namespace wd
{

/// Up to so many bytes a log record is one POST; a proxy's limit of 1 MB is near when it is written in
/// base64. Above it the record only names its body, {"body": {"sha256", "size"}}, which lies in
/// intern/bestanden as <sha256>.json before the record is made. Making the record stays the one act, and its
/// hash is its body's.
inline constexpr qsizetype wholeRecordAtMost = 500'000;

/// A record as it goes into one of the two logs in intern/.
struct LogRecord {
    QString name; ///< concept-000018.json
    QByteArray bytes;
    QJsonArray subjects;
};

/// Creates it under its own id: the compare-and-swap. Conflict when the number is taken (its body is cleared
/// away then: nothing names it).
[[nodiscard]] Result<PloneObject> createLogRecord(const SyncContext &sync, const DossierPlaces &at,
                                                  const LogRecord &record);

/// The bytes of a record, wherever its body lies; BadReply "record" when that is not what the record names.
struct LogBytes {
    QByteArray bytes;
    QString body; ///< path of the body; empty: the record is whole
};
[[nodiscard]] Result<LogBytes> readLogRecord(const SyncContext &sync, const QString &path);

} // namespace wd
