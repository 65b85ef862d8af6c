// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/site/sitesettings.h"
#include "app/support/signout.h"

#include <QJsonArray>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Asked once: the answer is --yes, so that a script does not do it by an accident of its input.
ExitCode askSignOut(Session &session, const Store &store)
{
    const auto site = siteOf(store);
    session.say(Say::SignOutAsks, {session.around().workspace, site ? shownAddress(*site) : QString()});
    session.answer(QJsonObject{{u"done"_s, false}, {u"workspace"_s, session.around().workspace}});
    return ExitCode::NeedsUser;
}

} // namespace

CommandResult signOutHere(Session &session, const CommandLine &line)
{
    WD_ASSIGN(const Store *store, session.store());
    WD_ASSIGN(const QStringList unshared, unsharedOn(*store));
    if (!unshared.isEmpty())
        return fail(ErrorKind::NeedsUser, unshared.join(u", "_s), u"unshared"_s);
    if (!line.has(u"yes"_s))
        return askSignOut(session, *store);
    session.closeStore();
    WD_ASSIGN(const SignedOut done, signOut(session.around().workspace, session.around().passwords));
    session.say(Say::SignedOut);
    if (done.passwordStays)
        session.say(Say::PasswordStays);
    for (const QString &path : done.left)
        session.say(Say::NotTakenAway, {path});
    session.answer(QJsonObject{{u"done"_s, true},
                               {u"passwordStays"_s, done.passwordStays},
                               {u"left"_s, QJsonArray::fromStringList(done.left)}});
    return done.passwordStays || !done.left.isEmpty() ? ExitCode::Failed : ExitCode::Done;
}

} // namespace wd
