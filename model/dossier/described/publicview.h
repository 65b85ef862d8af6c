// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

/// The one gate between internal and public: everything that leaves the desk for residents is made from this.
/// Made anew of the members that describe.h marks public; no other comes along, an unknown one never. Left
/// out are also deleted parts, and documents that are internal or under embargo on `date`. A `part:` link,
/// `supersedes`, `phase`, `poster`, `image` or image block that names something absent goes; its text stays.
/// An embargo with `embargoUntil` <= date is public. A deleted dossier has an empty public view
/// (isWithdrawable).
[[nodiscard]] Dossier publicView(const Dossier &dossier, const QDate &date);

} // namespace wd
