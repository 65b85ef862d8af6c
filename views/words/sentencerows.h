// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"

#include <span>

namespace wd
{

/// One row for a kind and a detail; a detail ending in ':' stands for all that begin so. %1 is the subject,
/// %2 the rest of the detail. What happened to the work first, then what to do.
struct SentenceRow {
    ErrorKind kind;
    const char16_t *detail;
    const char *dutch; ///< "Sentence" in translations/
};

/// Every detail that has a sentence of its own: of the connection and the site, of this computer and what was
/// given, of files that come in, and of folders on a share that are a site.
[[nodiscard]] std::span<const SentenceRow> sentenceRowsOfSite();
[[nodiscard]] std::span<const SentenceRow> sentenceRowsOfDesk();
[[nodiscard]] std::span<const SentenceRow> sentenceRowsOfFiles();
[[nodiscard]] std::span<const SentenceRow> sentenceRowsOfFolders();
/// What is said of a kind when the detail has none.
[[nodiscard]] SentenceRow generalSentence(ErrorKind kind);

} // namespace wd
