// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings.h"
#include "views/desk/paperdesk.h"
#include "views/desk/siteport.h"

namespace wd
{

/// What the gate is asked before `work` is published on `date`, for window and command line alike.
[[nodiscard]] PublicationQuestion questionOf(const Dossier &work, const Standing &standing,
                                             const QDate &date);

/// The papers residents would get, whose facts belong in the question. Pictures are asked about apart.
[[nodiscard]] QList<FileRef> papersShown(const Dossier &work);
/// What PaperDesk or keptFacts() say of them, as the gate wants it.
[[nodiscard]] QList<PaperFinding> papersFound(const PaperDesk::Words &words);
/// The question with what PaperDesk said of the files.
[[nodiscard]] PublicationQuestion withTold(PublicationQuestion question, const PaperDesk::Told &told);

} // namespace wd
