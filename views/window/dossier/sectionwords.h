// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sjabloon/sjabloon.h"

namespace wd
{

/// The name and the help of a section, "title" included, in a language.
struct SectionWords {
    QString label, help, example;
    bool isPublic = true;
};
[[nodiscard]] SectionWords sectionWords(const SjabloonText &sjabloon, const QString &key, Language language);

} // namespace wd
