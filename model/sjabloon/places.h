// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjabloon.h"

namespace wd
{

/// The section of the sjabloon (its key, or "title") in which a place of the dossier is edited. `part` and
/// `field` as in Conflict; a part that is gone is looked for in the trash too. Empty: it is edited nowhere.
[[nodiscard]] QString sectionOfPlace(const SjabloonText &sjabloon, const Dossier &dossier,
                                     const QString &part, const QString &field);

/// What a part calls itself: its title, question or text; empty when it has none or is not there.
[[nodiscard]] QString titleOfPart(const Dossier &dossier, const QString &part);

/// Whether the dossier follows another sjabloon, or another version, than this: the one it follows is not
/// known here, nor what that keeps from residents.
[[nodiscard]] bool followsAnother(const SjabloonText &sjabloon, const Dossier &dossier);
/// Whether residents get what stands there; `place` as in AnyPart. Not where a section that shows it is for
/// colleagues; of sections that are data alone neither where none shows it.
[[nodiscard]] bool isShownAt(const SjabloonText &sjabloon, const QString &place);
/// Of a public view what residents get: without parts that stand in sections for colleagues.
[[nodiscard]] Dossier withoutHeldBack(const SjabloonText &sjabloon, const Dossier &publicView);

} // namespace wd
