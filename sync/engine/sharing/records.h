// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/publication/notes/intent.h"
#include "model/publication/notes/publicrecord.h"

#include <QDateTime>

#include <optional>

namespace wd
{

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
/// The same with the dossier as another record holds it, to the letter: whoever wrote that, also a newer
/// program. BadReply "record" where that is no record.
[[nodiscard]] Result<QByteArray> toBytes(const ConceptRecord &record, const QByteArray &withDossierOf);
/// BadReply "record" for what is no record; the dossier in it is checked against the schema.
[[nodiscard]] Result<ConceptRecord> readConcept(const QByteArray &bytes);

/// The intents that stand open after `head`, once a record of `closedUpTo` closed all up to its revision.
[[nodiscard]] QList<Intent> openAfter(const ConceptRecord &head, int closedUpTo);

} // namespace wd
