// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace wd
{

/// The words of one part of a dossier; part '' is the dossier's own fields.
struct PartText {
    QString part, heading, body;
    bool operator==(const PartText &) const = default;
};

/// A file named by a part.
struct PartFile {
    QString part, sha256;
    bool operator==(const PartFile &) const = default;
    bool operator<(const PartFile &other) const
    {
        return part != other.part ? part < other.part : sha256 < other.sha256;
    }
};

struct SearchTexts {
    QList<PartText> texts; ///< the dossier first, each part once
    QList<PartFile> files; ///< sorted, each once
};

/// What of a dossier's JSON can be searched: every text a person wrote, unknown members included; not ids,
/// states and days, in unknown members either; nothing of what lies in the trash.
[[nodiscard]] SearchTexts searchTexts(const QJsonObject &dossier);

/// Text as the index wants it: NFC, without NUL and without the marks that stand around hits.
[[nodiscard]] QString indexable(const QString &text);

/// The full-text query for what a person typed, and the same asking for any of the words. Empty: no word in
/// it.
struct SearchWords {
    QStringList quoted; ///< each a quoted string of FTS5, the last one with `*`
    [[nodiscard]] QString all() const { return quoted.join(QStringLiteral(" AND ")); }
    [[nodiscard]] QString any() const { return quoted.join(QStringLiteral(" OR ")); }
};
[[nodiscard]] SearchWords searchWords(const QString &typed);

} // namespace wd
