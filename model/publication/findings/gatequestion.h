// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publication/findings/findings.h"
#include "model/publication/notes/publicationstatus.h"
#include "model/sjabloon/sjablooncatalogue.h"

namespace wd
{

// What the gate is asked, put together in one way for window, command line, requests and the engine.

/// The question whether `work` may be published on `date`, where a dossier stands so. Conflicts, what is half
/// typed, the list of wijken and what is known of its files are whoever's who asks. Pure.
[[nodiscard]] PublicationQuestion questionOf(const SjabloonCatalogue &sjablonen, const Dossier &work,
                                             const PublicationStatus &publicationStatus, const QDate &date);
/// The same of `content` with what this store knows of its pictures and of wijken; `local` is of the same
/// dossier.
[[nodiscard]] Result<PublicationQuestion> questionAbout(const SjabloonCatalogue &sjablonen,
                                                        const Store &store, const LocalDossier &local,
                                                        const Dossier &content, const QDate &date);
/// The same of what stands on a desk, with the choices that wait there and what is half typed. Files and
/// papers are not looked into. May be called within a change of this store.
[[nodiscard]] Result<PublicationQuestion> questionOf(const SjabloonCatalogue &sjablonen, const Store &store,
                                                     const LocalDossier &local, const QDate &date);
/// The same for who has read already how it stands.
[[nodiscard]] Result<PublicationQuestion> questionOf(const SjabloonCatalogue &sjablonen, const Store &store,
                                                     const LocalDossier &local,
                                                     const PublicationStatus &publicationStatus,
                                                     const QDate &date);

/// The papers residents would get, whose facts belong in the question. Pictures are asked about apart.
[[nodiscard]] QList<FileRef> papersShown(const Dossier &work);
/// What was read in papers, by hash and in the words of paperFindings(), as the gate wants it.
[[nodiscard]] QList<PaperFinding> papersFound(const QHash<QString, QStringList> &words);

} // namespace wd
