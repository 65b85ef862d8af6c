// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/overruled.h"
#include "model/publication/known.h"
#include "model/store/localdossier.h"

#include <QDate>
#include <QJsonObject>

namespace wd
{

/// Somebody's decision, as it stands in the log of concepts. It belongs to the revision that carries it.
struct Intent {
    int revision = 0;
    Known<IntentKind> kind;
    QString user, desk;
    QString name; ///< what `user` is called; shown, never believed
    QDate date; ///< the date publicView is taken at
    QString reason;
    bool notice = false;
    int answers = 0; ///< returned: the requests up to this revision
    QList<Overruled> overruled; ///< publish, request: what held back and was let pass
    [[nodiscard]] bool isRequestAnsweredBy(const Intent &returned) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Intent fromJson(const QJsonObject &json);
    /// Names aside: a program that knows none carries an intent on without it.
    bool operator==(const Intent &other) const;
};

/// The word that stands for a kind in the logs and in answers to machines; it stays.
[[nodiscard]] QString wordOf(IntentKind kind);
[[nodiscard]] QString wordOf(const Known<IntentKind> &kind);
[[nodiscard]] Known<IntentKind> intentKindFrom(const QString &word);

[[nodiscard]] QJsonArray intentsToJson(const QList<Intent> &intents);
[[nodiscard]] QList<Intent> intentsFromJson(const QJsonArray &json);

} // namespace wd
