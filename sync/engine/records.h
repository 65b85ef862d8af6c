// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/dossier/error.h"
#include "model/dossier/overruled.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace wd
{

/// Somebody's decision, as it stands in the log of concepts. It belongs to the revision that carries it.
struct Intent {
    int revision = 0;
    QString kind; ///< publish, withdraw, request, returned
    QString user, desk;
    QString name; ///< what `user` is called; shown, never believed
    QDate date; ///< the date publicView is taken at
    QString reason;
    bool notice = false;
    int answers = 0; ///< returned: the requests up to this revision
    QList<Overruled> overruled; ///< publish, request: what held back and was let pass
    [[nodiscard]] bool isRequestAnsweredBy(const Intent &returned) const;
    /// Names aside: a program that knows none carries an intent on without it.
    bool operator==(const Intent &other) const;
};

/// One immutable concept-NNNNNN.json: a whole shared concept. Its hash is the SHA-256 of its bytes.
struct ConceptRecord {
    int revision = 0;
    QStringList chain; ///< hashes of the revisions before it, newest first, at most 50
    QString desk, user, attempt;
    QString name; ///< what `user` is called, as in Intent
    QDateTime at;
    std::optional<Intent> intent;
    QList<Intent> open; ///< earlier intents that no public record closes yet
    QStringList
        needs; ///< the public members its page is made of, as paths ("planning/milestones/date"), sorted
    Dossier dossier;
};

[[nodiscard]] QByteArray toBytes(const ConceptRecord &record);
/// BadReply "record" for what is no record; the dossier in it is checked against the schema.
[[nodiscard]] Result<ConceptRecord> readConcept(const QByteArray &bytes);

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
    QString intent; ///< publish or withdraw
    QString reason;
    bool notice = false;
    int revision = 0; ///< the concept it shows; it closes every intent up to it
    QString hash; ///< of that concept
    QString desk, user, attempt;
    QString name; ///< what `user` is called, as in Intent
    QDateTime at;
    QDate date;
    QHash<QString, PublicObject> objects; ///< by part id, "page", "folder", part id + ":file"
    QStringList lacks; ///< keys of what the site would not take; put there later without a new decision
    [[nodiscard]] bool isPublished() const { return intent == QStringLiteral("publish"); }
};

[[nodiscard]] QJsonObject toJson(const PublicRecord &record);
[[nodiscard]] QByteArray toBytes(const PublicRecord &record);
[[nodiscard]] PublicRecord publicRecordFromJson(const QJsonObject &json);
[[nodiscard]] Result<PublicRecord> readPublicRecord(const QByteArray &bytes);

[[nodiscard]] QJsonArray intentsToJson(const QList<Intent> &intents);
[[nodiscard]] QList<Intent> intentsFromJson(const QJsonArray &json);

/// The intents that stand open after `head`, once a record of `closedUpTo` closed all up to its revision.
[[nodiscard]] QList<Intent> openAfter(const ConceptRecord &head, int closedUpTo);

} // namespace wd
