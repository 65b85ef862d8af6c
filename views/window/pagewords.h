// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/overruled.h"
#include "views/dossiers/open/opendossier.h"

namespace wd
{

// Words a person types on a page of the window that are no value of the dossier until they decide: the reason
// of a withdrawal, of letting a finding pass, of sending a request back, the lines for the log. They are kept
// at every key as drafts are, but belong to no part of the dossier: nothing is unfinished because of them.

/// Empty text forgets them.
void keepWords(OpenDossier &openDossier, const QString &page, const QString &text);
[[nodiscard]] QString keptWords(const OpenDossier &openDossier, const QString &page);

/// The same for the reasons to publish although something was found, one each finding.
void keepReason(OpenDossier &openDossier, const Overruled &reason);
[[nodiscard]] QList<Overruled> keptReasons(const OpenDossier &openDossier);

} // namespace wd
