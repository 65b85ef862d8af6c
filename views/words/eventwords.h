// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/dates/edtf.h"
#include "model/publication/syncevent.h"

namespace wd
{

/// What a sync did, asks or would do ("gedeeld als versie 18") as a person reads it, on the command line and
/// in the window. What a newer program wrote is shown as it is.
[[nodiscard]] QString eventInWords(const SyncEvent &event, Language language);

/// The same as a sentence of its own, of what a person should know; empty for all that goes as it should.
[[nodiscard]] QString newsInWords(const SyncEvent &event, Language language);

} // namespace wd
