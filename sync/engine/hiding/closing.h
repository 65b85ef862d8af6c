// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/publishing/publicside.h"

#include <QSet>

namespace wd
{

/// What a look gave, told apart: what shows for certain, and what only a stranger's request can tell. Paths.
struct Suspects {
    QSet<QString> certain, unsure;
};

/// What may show by the newest record, `side.previous`: nothing; after a notice page and container; else what
/// it names and what holds that.
[[nodiscard]] QSet<QString> namedByRecord(const PublicSide &side);
/// The same and what the publication that is to be carried out is about to show, also one that a head brings
/// which this desk has not merged yet. What was decided before that, or before a withdrawal, may not show any
/// more.
[[nodiscard]] Result<QSet<QString>> mayShow(const PublicSide &side);

/// Whether a path is ours to close: a webmaster may add pages of their own; what bears a part's name, lies in
/// intern, or is page or container is ours. `slugs`: those of all parts.
[[nodiscard]] bool isOurs(const PublicSide &side, const QString &path, const QStringList &slugs);

enum class Closing {
    Done, ///< nothing of it shows that may not
    Later, ///< somebody else has the lock on the page: at the next sync
};

/// Closes what strangers can read and may not, of the suspects and of what is ours besides: in intern at
/// once, where nothing ever shows; all else under the lock, with rows and records read again, so that no
/// publication is raced with. Pages are retracted, files and pictures, which have no state of their own, go
/// to intern/verwijderd. Told as "alarm:PATH"; as "alarm-open:PATH" what is left for later, and what this
/// account may not or cannot close: then Rejected "open-to-all", and the notes say so until it is closed.
[[nodiscard]] Result<Closing> closeWhatMayNotShow(PublicSide &side, const Suspects &suspects);

} // namespace wd
