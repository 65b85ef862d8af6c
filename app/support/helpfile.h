// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"
#include "views/dossiers/supportport.h"

namespace wd
{

/// What goes to who helps: which program this is, how it is set, how the dossiers stand and what a sync asked
/// about them, and one dossier where a person chose it, without its words
/// (model/dossier/described/anonymised). No word of a dossier, no title, no account, no name, no password,
/// and of the site its kind and, where it is on the web, its host. This program keeps no log: what syncs told
/// is the questions that are still open. NotFound: that dossier is not here.
[[nodiscard]] Result<HelpFile> helpFileOf(const Store &store, const QString &workspace,
                                          const std::optional<DossierId> &dossier);

/// Writes it as a zip. Storage.
[[nodiscard]] Result<void> writeHelpFile(const HelpFile &file, const QString &path);

} // namespace wd
