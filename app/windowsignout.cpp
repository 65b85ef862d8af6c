// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the windows of a workspace go when a person leaves this computer.
#include "app/desktop.h"
#include "app/support/signout.h"
#include "views/words/commandwords.h"
#include "views/words/sentences.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Another program that syncs this workspace is not waited for: a window would stand still meanwhile.
std::stop_token withoutWaiting()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

QString signedOutInWords(const SignedOut &done, Language language)
{
    QStringList said{words(Say::SignedOut, language)};
    if (done.passwordStays)
        said.append(words(Say::PasswordStays, language));
    for (const QString &path : done.left)
        said.append(words(Say::NotTakenAway, language, {path}));
    return said.join(u' ');
}

} // namespace

/// The windows go first, with what was being typed: what that made unshared holds it all back.
void WindowProgram::signOutHere()
{
    if (!m_desktop || m_desktop->practice || m_desktop->site.isAtKeychain())
        return;
    const QString folder = m_desktop->workspace;
    closeWorkspace();
    const auto done = signOut(folder, m_around.passwords, withoutWaiting());
    openWorkspace(false);
    tellInWindow(done ? signedOutInWords(*done, m_around.language)
                     : done.error().kind == ErrorKind::Stopped
                     ? words(Say::WaitingForOtherSync, m_around.language)
                     : sentence(done.error(), m_around.language));
}

} // namespace wd
