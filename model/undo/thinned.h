// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

/// Takes out of both what is equal in both, so that only what differs has to be written as JSON. Of parts
/// that are equal the id stays, so that order and neighbours are as they were.
void thin(Dossier &before, Dossier &after);

/// A member's name as one step of a Difference's path, and back: an unknown member may have a '/' in it.
[[nodiscard]] QString pathStep(QString name);
[[nodiscard]] QStringList pathSteps(const QString &path);

} // namespace wd
