// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/findings.h"
#include "model/publication/findings/overtaken.h"
#include "model/publication/notes/logbook.h"
#include "model/sjabloon/sjabloon.h"

#include <QCoreApplication>

namespace wd
{

/// One member of a part that came or went.
struct ChangeDetail {
    QString label; ///< "datum"
    QString text; ///< as a person reads it; of a rich text its words
    RichText rich = {};
    bool operator==(const ChangeDetail &) const = default;
};

/// One thing residents will see differently.
struct PublicChange {
    enum class Form {
        Text, ///< words, compared one by one
        Value, ///< a date, a choice, a file: the old and the new
        Rich,
        Part, ///< came or went as a whole, with what it says
        Order, ///< of a list; `after` says so
    };
    QString section;
    Place place;
    QString label; ///< within its section: "Inloopavond: datum", "Wat"
    QString before, after; ///< as a person reads them; empty: came or went
    Form form = Form::Text;
    RichText richBefore = {}, richAfter = {};
    QList<ChangeDetail> details = {}; ///< of a part
    FileRef picture = {}; ///< to be seen beside it; empty: none
    bool operator==(const PublicChange &) const = default;
};

/// Something the gate found, as it is said here and on the command line.
struct FindingSeen {
    Finding finding;
    QString sentence;
    bool operator==(const FindingSeen &) const = default;
};

/// All that *Publiceren...* shows.
struct PublicationSeen {
    QList<PublicChange> changes; ///< in the sjabloon's order
    QList<FindingSeen> found; ///< in the sjabloon's order
    QStringList wijken; ///< names of those it is about
    int filesIn = 0, filesOut = 0;
    qint64 bytesIn = 0;
    int internalDocuments = 0; ///< stay where they are
    bool first = false; ///< nothing of it is on the site
    bool again = false; ///< it was once, and was taken off
    QList<Overtaken> overtaken; ///< what the page says that time made untrue
    bool otherPage = false; ///< the sjabloon it follows since makes another page of the same dossier
    QList<Change> log; ///< the lines this publication adds to the log for residents
    [[nodiscard]] int count() const { return int(changes.size()); }
    [[nodiscard]] bool isNothing() const
    {
        return changes.isEmpty() && !first && overtaken.isEmpty() && !otherPage;
    }
};

/// What a publication changes for residents and what the gate says of it; pure, for a worker.
class PublicChanges
{
    Q_DECLARE_TR_FUNCTIONS(wd::PublicChanges)

public:
    [[nodiscard]] static PublicationSeen between(const PublicationQuestion &question, Language language);
};

} // namespace wd
