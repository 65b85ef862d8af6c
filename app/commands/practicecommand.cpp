// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/untilstopped.h"
#include "sync/practice/chains.h"
#include "sync/practice/site/practicesite.h"

#include <QDir>
#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

CommandResult runPractice(Session &session, const CommandLine &line)
{
    bool isNumber = true;
    const uint port = line.has(u"port"_s) ? line.option(u"port"_s).toUInt(&isNumber) : 0;
    if (!isNumber || port > 65535)
        return wrongUse(u"--port"_s);
    const auto workflow
        = practice::workflowCalled(line.has(u"workflow"_s) ? line.option(u"workflow"_s) : u"simple"_s);
    if (!workflow)
        return wrongUse(u"--workflow"_s);
    const QString data = line.has(u"data"_s) ? line.option(u"data"_s)
                                             : QDir(session.around().workspace).filePath(u"oefensite"_s);
    WD_ASSIGN(const std::unique_ptr<PracticeSite> site,
              PracticeSite::start({.data = QDir(data).absolutePath(),
                                   .port = quint16(port),
                                   .volto = line.has(u"volto"_s),
                                   .clock = session.around().clock,
                                   .workflow = *workflow}));
    session.say(Say::PracticeAddress, {site->url().toString()});
    QJsonArray accounts;
    for (const PracticeAccount &account : PracticeSite::accounts()) {
        session.say(Say::PracticeAccount, {account.user, account.password, account.fullName});
        accounts.append(QJsonObject{{u"user"_s, account.user},
                                    {u"password"_s, account.password},
                                    {u"fullName"_s, account.fullName},
                                    {u"roles"_s, QJsonArray::fromStringList(account.roles)}});
    }
    session.say(Say::PracticeStop);
    session.answer(QJsonObject{{u"url"_s, site->url().toString()}, {u"accounts"_s, accounts}});
    runUntilStopped();
    return ExitCode::Done;
}

} // namespace wd
