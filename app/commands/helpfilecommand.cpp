// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/support/helpfile.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

CommandResult makeHelpFile(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const Store *store, session.store());
    std::optional<DossierId> dossier;
    if (line.has(u"dossier"_s)) {
        WD_ASSIGN(dossier, session.dossier(line.option(u"dossier"_s)));
    }
    WD_ASSIGN(const HelpFile file, helpFileOf(*store, session.around().workspace, dossier));
    const QString path = line.words.first();
    WD_TRY(writeHelpFile(file, path));
    session.say(Say::HelpFileMade, {path});
    session.say(file.asText());
    QJsonArray entries;
    for (const HelpFile::Entry &entry : file.entries)
        entries.append(QJsonObject{{u"name"_s, entry.name}, {u"text"_s, entry.text}});
    session.answer(QJsonObject{{u"path"_s, path}, {u"entries"_s, entries}});
    return ExitCode::Done;
}

} // namespace wd
