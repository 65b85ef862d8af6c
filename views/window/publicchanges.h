// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings.h"
#include "model/sjabloon/sjabloon.h"

#include <QCoreApplication>

namespace wd
{

/// One thing residents will see differently.
struct PublicChange {
    QString section, part, field;
    QString label; ///< within its section: "Inloopavond: datum", "Wat"
    QString before, after; ///< as a person reads them; empty: came or went
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
    QStringList wijken; ///< names, where it appears
    int filesIn = 0, filesOut = 0;
    qint64 bytesIn = 0;
    int internalDocuments = 0; ///< stay where they are
    bool first = false; ///< nothing of it is on the site
    [[nodiscard]] int count() const { return int(changes.size()); }
    [[nodiscard]] bool isNothing() const { return changes.isEmpty() && !first; }
};

/// What a publication changes for residents and what the gate says of it; pure, for a worker.
class PublicChanges
{
    Q_DECLARE_TR_FUNCTIONS(wd::PublicChanges)

public:
    [[nodiscard]] static PublicationSeen between(const PublicationQuestion &question, Language language);
};

} // namespace wd
