// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd {

/// The one gate between internal and public: everything that leaves the desk for residents is made from this.
/// Drops roles but contact, internal documents and those under embargo on `date`, deleted parts, `internal`, and
/// every unknown member (this version cannot know whether it is public). A `part:` link, `supersedes`, `phase`,
/// `poster`, `image` or image block that names something absent goes; its text stays.
/// An embargo with `embargoUntil` <= date is public. A deleted dossier has an empty public view (isWithdrawable).
[[nodiscard]] Dossier publicView(const Dossier &dossier, const QDate &date);

} // namespace wd
