// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/localdossier.h"

#include <QStringList>

namespace wd
{

/// An agreed revision of a shared document. Number 0 is not on the site: what the program carries, with which
/// every desk begins (so two desks that changed it before either shared it have that in common), or one that
/// was there and is gone.
struct SharedRevision {
    int number = 0;
    QString hash; ///< SHA-256 of its file on the site; of what is carried that of its canonical bytes
    QString uid; ///< of its file on the site; empty: not known
    QStringList chain; ///< hashes of those before it, newest first, at most 50
    QJsonObject document; ///< canonical
    bool operator==(const SharedRevision &) const = default;
};

/// Everything this workstation knows of one shared document (model/shared).
struct LocalShared {
    QJsonObject work; ///< what the user sees; canonical
    SharedRevision base; ///< the newest revision merged into work
    QList<SentConcept> sent; ///< oldest first
    QList<NumberedConflict> conflicts; ///< open ones; number 0 on a new one: the store gives it one
    [[nodiscard]] bool dirty() const { return work != base.document || isLostFromSite(); }
    /// Only what was on the site grew from something.
    [[nodiscard]] bool isLostFromSite() const { return base.number == 0 && !base.chain.isEmpty(); }
    bool operator==(const LocalShared &) const = default;
};

} // namespace wd
