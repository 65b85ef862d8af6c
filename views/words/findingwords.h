// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dossier.h"
#include "model/publication/findings/finding.h"
#include "model/sjabloon/sjablooncatalogue.h"

namespace wd
{

/// What was found before a publication as a person reads it, in the window and on the command line: where,
/// and what to do. One line.
[[nodiscard]] QString findingInWords(const SjabloonText &sjabloon, const Finding &finding,
                                     const Dossier &dossier, Language language);

/// The same of one paper when it comes in: what it tells beside its text, and what to do. `fact` is one of
/// the words of worthSaying(): tracked-changes, comments, hidden-content, macros, unseen, scan, author:NAME,
/// title:TITLE; another gives nothing.
[[nodiscard]] QString paperInWords(const QString &name, const QString &fact, Language language);

} // namespace wd
