// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/completeness.h"
#include "views/desk/siteport.h"

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

/// Something that has to be put right first, and where.
struct Blocker {
    QString sentence;
    QString section, part, field;
    bool operator==(const Blocker &) const = default;
};

/// All that *Publiceren...* shows.
struct PublicationSeen {
    QList<PublicChange> changes; ///< in the sjabloon's order
    QList<Blocker> blockers;
    QStringList wijken; ///< names, where it appears
    int filesIn = 0, filesOut = 0;
    qint64 bytesIn = 0;
    int internalDocuments = 0; ///< stay where they are
    bool first = false; ///< nothing of it is on the site
    [[nodiscard]] int count() const { return int(changes.size()); }
    [[nodiscard]] bool isNothing() const { return changes.isEmpty() && !first; }
};

/// What publishing `work` on `today` changes for residents, who see `standing.shown`; pure, for a worker.
class PublicChanges
{
    Q_DECLARE_TR_FUNCTIONS(wd::PublicChanges)

public:
    [[nodiscard]] static PublicationSeen between(const Dossier &work, const Standing &standing,
                                                 const QList<NumberedConflict> &conflicts, const QDate &today,
                                                 Language language);

private:
    [[nodiscard]] static QList<Blocker> blockersOf(const Dossier &work, const Dossier &view,
                                                   const QList<NumberedConflict> &conflicts,
                                                   Language language);
    [[nodiscard]] static Blocker lackOf(const SectionState &state, const QString &label,
                                        const QString &title);
};

} // namespace wd
