// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"
#include "model/dossier/ids.h"
#include "views/dossiers/list/showndossiers.h"
#include "views/look/look.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wd
{

/// Where the window keeps what is below.
[[nodiscard]] QString windowFile(const QString &workspace);

/// What the window remembers from one time to the next, in window.ini of the workspace: small, read before
/// anything is drawn.
struct WindowSettings {
    QByteArray geometry;
    QList<int> columns; ///< as Columns::widths
    bool preview = false;
    DossierOrder order = DossierOrder::Changed;
    QString dossier, section; ///< the last place
    Theme theme = Theme::System;
    double typeScale = 1.0;
    bool practice = false; ///< the person chose to practise: start there
    std::optional<Language> language; ///< none: that of the computer
    bool operator==(const WindowSettings &) const = default;
};

/// A dossier that was open before, and what it was called then.
struct RecentDossier {
    DossierId id;
    QString title;
    bool operator==(const RecentDossier &) const = default;
};
/// The last ones that were open in this workspace, the newest first; at most eight.
[[nodiscard]] QList<RecentDossier> recentDossiers(const QString &workspace);
void noteRecent(const QString &workspace, const RecentDossier &opened);
void forgetRecent(const QString &workspace, const DossierId &id);

/// How a person works, in every workspace: kept beside the window's place.
struct Preferences {
    QString name = {}; ///< the person's own, for new dossiers; may be empty
    bool automatic = true; ///< shares by itself
    bool operator==(const Preferences &) const = default;
};
[[nodiscard]] Preferences readPreferences(const QString &workspace);
void keepPreferences(const QString &workspace, const Preferences &preferences);

[[nodiscard]] WindowSettings readWindowSettings(const QString &workspace);
void keepWindowSettings(const QString &workspace, const WindowSettings &settings);

} // namespace wd
