// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <QJsonValue>
#include <QUrl>

#include <optional>

namespace wd
{

/// What a municipality says of a version of this program that its desks should have: a file that somebody put
/// on the site by hand. Nothing in it is believed; it is shown as text.
struct ProgramAnnouncement {
    QString version; ///< "0.2.0"
    QString what = {}; ///< why one wants it, in plain text
    QString where = {}; ///< where to get it: a web address, or a place on a share
    bool operator==(const ProgramAnnouncement &) const = default;

    /// What a click may open: a web address and nothing else; nullopt where it is none.
    [[nodiscard]] std::optional<QUrl> address() const;
    /// Whether it is newer than the version of this program; of what is no version of ours it is.
    [[nodiscard]] bool isNewerThan(const QString &program) const;
};

/// Its name in the folder `sjablonen` of the site, which every desk reads each hour.
inline const QString announcementFile = QStringLiteral("programma.json");
/// The most bytes it may have.
inline constexpr qint64 announcementAtMost = 16 * 1024;

/// Reads one. BadInput with the first thing that is wrong as detail: "too-large", "not-json", "version" (none
/// of numbers and dots), "what" and "where" (no text, too long, or with control characters in it).
[[nodiscard]] Result<ProgramAnnouncement> readAnnouncement(const QByteArray &bytes);

/// The setting in which a workspace keeps what its site announced.
[[nodiscard]] QString keptAnnouncementKey();
struct KeptAnnouncement {
    std::optional<ProgramAnnouncement> announced; ///< the last that could be read
    QString seen = {}; ///< how its file stood on the site then, also where it could not be read
    bool operator==(const KeptAnnouncement &) const = default;

    /// As the setting has it; what is no such value is nothing.
    [[nodiscard]] static KeptAnnouncement from(const QJsonValue &setting);
    [[nodiscard]] QJsonValue toSetting() const;
};

} // namespace wd
