// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"

namespace wd
{

// The texts of sections that a sjabloon made with data alone: one a section, told apart by its name. Two
// programs that begin one apart may leave a section with two; nothing of them is lost.

/// Those of `section` that do not lie in the trash, in their order.
[[nodiscard]] QList<SectionText> sectionTexts(const Dossier &dossier, const QString &section);
/// The first of them, which is written in; null where nobody wrote one, or it lies in the trash.
[[nodiscard]] const SectionText *sectionText(const Dossier &dossier, const QString &section);
/// The id that one has, or will have: every desk makes it alike, so two that begin it apart write in one
/// text. What lies in the trash stays there: after it a new one is begun.
[[nodiscard]] QString sectionTextId(const Dossier &dossier, const QString &section);
/// The text to write in. Where there is none it is made; `visibility` is that of a new one.
[[nodiscard]] SectionText &sectionTextToWrite(Dossier &dossier, const QString &section,
                                              const OpenEnum<Visibility> &visibility);

/// Of the JSON of a dossier: texts that have no id get the one that every desk makes.
[[nodiscard]] QJsonObject withSectionTextIds(const QJsonObject &dossier);

} // namespace wd
