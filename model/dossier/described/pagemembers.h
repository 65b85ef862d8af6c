// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

#include <QStringList>

namespace wd
{

/// The members a page is made of: the paths ("planning/milestones/date") of all that is set in a public view,
/// sorted. A list is passed through: its elements share their paths.
[[nodiscard]] QStringList pageMembers(const Dossier &publicView);
/// Those of `needs` that this version does not know and that the dossier still holds outside its trash: a
/// page made here would lack them.
[[nodiscard]] QStringList unknownMembers(const QStringList &needs, const Dossier &dossier);

} // namespace wd
