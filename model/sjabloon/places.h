// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/place.h"
#include "model/sjabloon/sjabloon.h"

namespace wd
{

/// The section of the sjabloon (its key, or "title") in which a place of the dossier is edited. A part that
/// is gone is looked for in the trash too. Empty: it is edited nowhere.
[[nodiscard]] QString sectionOfPlace(const SjabloonText &sjabloon, const Dossier &dossier,
                                     const Place &place);

/// The section in which a choice about that place is asked: what is edited nowhere, because the sjabloon has
/// its section no longer, is asked under the title. Else nobody could answer.
[[nodiscard]] QString sectionToSettle(const SjabloonText &sjabloon, const Dossier &dossier,
                                      const Place &place);

/// What a part calls itself: its title, question or text; empty when it has none or is not there.
[[nodiscard]] QString titleOfPart(const Dossier &dossier, const QString &part);

/// Whether the dossier follows another sjabloon, or another version, than this: the one it follows is not
/// known here, nor what that keeps from residents.
[[nodiscard]] bool followsAnother(const SjabloonText &sjabloon, const Dossier &dossier);
/// Whether residents get what stands there; `place` as in AnyPart, or that of a member. Not where a section
/// that shows it is for colleagues, and neither where a section could show it and none does: what an internal
/// section kept would else come out when a newer version leaves that section out.
[[nodiscard]] bool isShownAt(const SjabloonText &sjabloon, const QString &place);
/// Of a public view what residents get: without what stands in sections for colleagues.
[[nodiscard]] Dossier withoutHeldBack(const SjabloonText &sjabloon, const Dossier &publicView);

} // namespace wd
