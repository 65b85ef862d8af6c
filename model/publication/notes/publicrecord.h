// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/publication/notes/intent.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

namespace wd
{

/// One object of the public side as a record names it. `sent` is what we asked for (a file by its sha256),
/// `echo` what the site answered: the baseline a webmaster's edit is told from.
struct PublicObject {
    QString path, uid, type, modified;
    QJsonObject sent, echo;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static PublicObject fromJson(const QJsonObject &json);
};

/// One immutable publiek-NNNNNN.json: the commit mark of a publication or withdrawal.
struct PublicRecord {
    int number = 0;
    OpenEnum<IntentKind> intent; ///< Publish or Withdraw
    QString reason;
    bool notice = false;
    int revision = 0; ///< the concept it shows; it closes every intent up to it
    QString hash; ///< of that concept
    QString desk, user, attempt;
    QString name; ///< what `user` is called, as in Intent
    QDateTime at;
    QDate date;
    QString structure; ///< as in Intent: what it was published by
    QHash<QString, PublicObject> objects; ///< by part id, "page", "folder", part id + ":file"
    QStringList lacks; ///< keys of what the site would not take; put there later without a new decision
    [[nodiscard]] bool isPublished() const { return intent == IntentKind::Publish; }
};

[[nodiscard]] QJsonObject toJson(const PublicRecord &record);
[[nodiscard]] QByteArray toBytes(const PublicRecord &record);
[[nodiscard]] PublicRecord publicRecordFromJson(const QJsonObject &json);
[[nodiscard]] Result<PublicRecord> readPublicRecord(const QByteArray &bytes);

} // namespace wd
