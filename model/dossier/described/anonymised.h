// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

#include <QJsonObject>

namespace wd
{

/// A dossier as it may go to who helps: how it is built, and nothing of what it says. Every letter of every
/// text is an x, names, addresses and hashes of files too; ids and slugs are numbers, the same id the same
/// number. What is left: words of ours (planned, photo), days, numbers, and of files their kind and size. A
/// member that no description knows has no name, no text and no number left.
[[nodiscard]] QJsonObject anonymised(const Dossier &dossier);

} // namespace wd
