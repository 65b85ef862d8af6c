// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

// The texts of sections that a sjabloon made with data alone: one a section, told apart by its name.

/// That of `section`; null where nobody wrote one, or it lies in the trash.
[[nodiscard]] const SectionText *sectionText(const Dossier &dossier, const QString &section);
/// The id it has, or will have: every desk makes it alike, so two that begin it apart write in one text.
[[nodiscard]] QString sectionTextId(const Dossier &dossier, const QString &section);
/// The text to write in. Where there is none it is made, or taken out of the trash; `visibility` is that of a
/// new one.
[[nodiscard]] SectionText &sectionTextToWrite(Dossier &dossier, const QString &section,
                                              const QString &visibility);

} // namespace wd
