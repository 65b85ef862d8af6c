// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/overruled.h"
#include "model/store/localdossier.h"

#include <QDate>
#include <QJsonObject>

namespace wd
{

/// Somebody's decision, as it stands in the log of concepts. It belongs to the revision that carries it.
struct Intent {
    int revision = 0;
    OpenEnum<IntentKind> kind;
    QString user, desk;
    QString name; ///< what `user` is called; shown, never believed
    QDate date; ///< the date publicView is taken at
    QString reason;
    bool notice = false;
    int answers = 0; ///< returned: the requests up to this revision
    QList<Overruled> overruled; ///< publish, request: what held back and was let pass
    QString structure; ///< publish, request: structureHash() of the sjabloon it was taken by; empty: an older
                       ///< program took it, or carried it on
    [[nodiscard]] bool isRequestAnsweredBy(const Intent &returned) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Intent fromJson(const QJsonObject &json);
    /// Name and structure aside: a program that knows none carries an intent on without them.
    bool operator==(const Intent &other) const;
};

[[nodiscard]] QJsonArray intentsToJson(const QList<Intent> &intents);
[[nodiscard]] QList<Intent> intentsFromJson(const QJsonArray &json);

} // namespace wd
