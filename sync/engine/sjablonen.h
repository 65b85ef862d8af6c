// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engine.h"

namespace wd
{

/// Teaches the catalogue of this sync the sjablonen that the desk keeps; with `look`
/// also reads those that a functional administrator put in `sjablonen` of the site, as plain files
/// NAME-N.json and NAME-N.nl.json, and keeps them. One search, and two requests for each file that is new or
/// was changed; so it is done every hour (everyhour.h), and a sync with nothing to do stays one request. Run
/// twice it does nothing more.
///
/// Nothing is believed of what is absent: a sjabloon that was seen once stays, because dossiers follow it. A
/// version stays as it was first seen in its sections (else what a dossier shows to residents would change
/// without anybody having looked); what is said of them may be mended. One that is wrong is told once and
/// left out, the others go on; where the folder is not there, or not for us, or makes no answer, nothing is
/// told. Errors: only those that end a sync (no connection, no account, stopped, the own store).
[[nodiscard]] Result<void> readSjablonen(EngineContext &context, PublicPlace &site, Store &store, bool look,
                                         SyncOutcome &outcome);

/// Looks at once where a dossier came in this sync that follows a sjabloon nobody here knows.
[[nodiscard]] Result<void> readSjablonenOfNews(EngineContext &context, PublicPlace &site, Store &store,
                                               SyncOutcome &outcome);

} // namespace wd
