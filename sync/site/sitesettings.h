// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace wd
{

/// Where a workspace's dossiers live on the site, and who we are there.
struct SiteSettings {
    QString name;
    QUrl url; ///< its root, for residents
    QString user;
    QString base = QStringLiteral("/mijnwijk");
    QString kind = {}; ///< SiteKind::key(); empty: of before there were kinds
    QJsonObject own = {}; ///< what its kind keeps beside that; nobody else reads it
};

} // namespace wd
