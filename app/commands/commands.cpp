// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <algorithm>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

struct Command {
    CommandForm form;
    CommandResult (*run)(Session &, const CommandLine &);
};

const QList<Command> &commands()
{
    static const QList<Command> all{
        {siteAddForm(), siteAdd},
        {{.name = u"site try"_s}, trySiteCommand},
        {{.name = u"new"_s, .options = {u"title"_s, u"profile"_s, u"sjabloon"_s}}, newDossierCommand},
        {{.name = u"list"_s}, listDossiers},
        {{.name = u"show"_s, .least = 1, .most = 1}, showDossier},
        {{.name = u"set"_s, .least = 3, .most = 3}, setValue},
        {{.name = u"import"_s, .least = 1, .most = 1}, importDossier},
        {{.name = u"export"_s, .least = 1, .most = 1, .options = {u"as"_s, u"output"_s}}, exportDossier},
        {{.name = u"sjabloon"_s, .least = 1, .most = 1, .options = {u"to"_s}, .flags = {u"preview"_s}},
         followSjabloon},
        {{.name = u"add-file"_s, .least = 3, .most = -1, .flags = {u"internal"_s}}, addFiles},
        {{.name = u"publish"_s,
          .least = 1,
          .most = 1,
          .options = {u"even-though"_s},
          .flags = {u"over-site"_s}},
         publishDossier},
        {{.name = u"withdraw"_s, .least = 1, .most = 1, .options = {u"reason"_s}, .flags = {u"notice"_s}},
         withdrawDossier},
        {{.name = u"return"_s, .least = 1, .most = 1, .options = {u"reason"_s}}, returnRequest},
        {{.name = u"status"_s, .most = 1}, showStatus},
        {{.name = u"plan"_s, .most = -1}, planSync},
        {{.name = u"sync"_s, .most = -1}, runSync},
        {{.name = u"conflicts"_s, .least = 1, .most = 1}, showConflicts},
        {{.name = u"resolve"_s, .least = 1, .most = 1, .options = {u"conflict"_s, u"keep"_s}},
         resolveConflicts},
        {{.name = u"search"_s, .least = 1, .most = -1}, searchDossiers},
        {{.name = u"help-file"_s, .least = 1, .most = 1, .options = {u"dossier"_s}}, makeHelpFile},
        {{.name = u"sign-out"_s, .flags = {u"yes"_s}}, signOutHere},
        {{.name = u"practice"_s, .options = {u"port"_s, u"data"_s, u"workflow"_s}, .flags = {u"volto"_s}},
         runPractice},
    };
    return all;
}

} // namespace

const QList<CommandForm> &commandForms()
{
    static const QList<CommandForm> forms = [] {
        QList<CommandForm> all;
        for (const Command &command : commands())
            all.append(command.form);
        return all;
    }();
    return forms;
}

ExitCode runCommand(Session &session, const CommandLine &line)
{
    const auto command = std::find_if(commands().begin(), commands().end(),
                                      [&line](const Command &one) { return one.form.name == line.command; });
    if (command == commands().end()) {
        if (!line.files.isEmpty()) // a window opens these, a command does not
            session.complain(wrongUse(line.files.first()).value());
        return ExitCode::Usage;
    }
    const CommandResult done = command->run(session, line);
    if (done)
        return *done;
    session.complain(done.error());
    return exitCodeOf(done.error());
}

} // namespace wd
