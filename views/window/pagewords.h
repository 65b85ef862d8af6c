// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/overruled.h"
#include "views/desk/workbench.h"

namespace wd
{

// Words a person types on a page of the window that are no value of the dossier until they decide: the reason
// of a withdrawal, of letting a finding pass, of sending a request back, the lines for the log. They are kept
// at every key as drafts are, but belong to no part of the dossier: nothing is unfinished because of them.

/// Empty text forgets them.
void keepWords(Workbench &bench, const QString &page, const QString &text);
[[nodiscard]] QString keptWords(const Workbench &bench, const QString &page);

/// The same for the reasons to publish although something was found, one each finding.
void keepReason(Workbench &bench, const Overruled &reason);
[[nodiscard]] QList<Overruled> keptReasons(const Workbench &bench);

} // namespace wd
