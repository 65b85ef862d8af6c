// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace wd
{

inline constexpr qint64 largestPackage = qint64{2} << 30; ///< of everything in it, unpacked
inline constexpr qint64 largestJson = qint64{64} << 20;

/// Whether it can be a SHA-256 in lower-case hex, and so a name of a file in a package.
[[nodiscard]] bool isSha256(const QString &text);
/// SHA-256 of what is left to read; Storage when reading fails.
[[nodiscard]] Result<QString> sha256Of(QIODevice &device);

/// A file as a dossier's JSON names it; the schema may not have seen it yet.
struct NamedFile {
    QString pointer; ///< where it stands in the JSON
    QString name, sha256;
};
/// Every member "file" that is an object, wherever it stands. BadInput "not-a-package" when the bytes are no
/// JSON.
[[nodiscard]] Result<QList<NamedFile>> namedFilesIn(const QByteArray &json);
/// The JSON with the hash and the size of those files that had none: by pointer.
[[nodiscard]] QByteArray withFileFacts(const QByteArray &json, const QHash<QString, QJsonObject> &facts);

} // namespace wd
