// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/session.h"

namespace wd
{

/// What a command is: a function of a session and its command line. An error is said and turned into an exit
/// code in one place, runCommand.
using CommandResult = Result<ExitCode>;

/// What `site add` may be given: that is what the kinds of site ask.
[[nodiscard]] CommandForm siteAddForm();
[[nodiscard]] CommandResult siteAdd(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult trySiteCommand(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult newDossierCommand(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult listDossiers(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult showDossier(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult setValue(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult importDossier(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult exportDossier(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult followSjabloon(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult addFiles(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult publishDossier(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult withdrawDossier(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult returnRequest(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult showStatus(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult planSync(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult runSync(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult showConflicts(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult resolveConflicts(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult searchDossiers(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult makeHelpFile(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult signOutHere(Session &session, const CommandLine &line);
[[nodiscard]] CommandResult runPractice(Session &session, const CommandLine &line);

/// What every command may be given.
[[nodiscard]] const QList<CommandForm> &commandForms();
/// Runs the command of `line`; says what went wrong.
[[nodiscard]] ExitCode runCommand(Session &session, const CommandLine &line);

} // namespace wd
