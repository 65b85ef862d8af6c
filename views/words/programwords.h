// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/language.h"
#include "model/publication/announcement.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace wd
{

/// What this program is and what it works with, as far as it can be told: for who helps.
struct ProgramFacts {
    /// The site of the workspace.
    struct Site {
        QString kind; ///< SiteKind::key()
        QString address; ///< as a person knows it: an address, or a path
        QString variant = {}; ///< what it said of itself when somebody logged in; empty: nothing
        bool operator==(const Site &) const = default;
    };
    QString version;
    QString system; ///< of the computer, as it calls itself
    QList<std::pair<QString, QString>> libraries; ///< name and version, of those that run and tell it
    std::optional<Site> site;
    QStringList sjablonen = {}; ///< those that dossiers here follow: "communicatiedossier-1"
    std::optional<ProgramAnnouncement> announced = {}; ///< a newer version that the site names
    bool operator==(const ProgramFacts &) const = default;
};

/// A line a fact. The first is "wijkdossier 0.1.0" in every language, because scripts read it.
[[nodiscard]] QStringList programInWords(const ProgramFacts &facts, const Language &language);
/// That there is a newer version, and where; nothing of it is believed. Empty: there is none.
[[nodiscard]] QStringList newerInWords(const std::optional<ProgramAnnouncement> &announced,
                                       const Language &language);
/// The same for machines.
[[nodiscard]] QJsonObject programToJson(const ProgramFacts &facts);

} // namespace wd
