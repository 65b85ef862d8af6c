// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/passwords.h"

#include "sync/plone/keychain.h"
#include "views/words/commandwords.h"
#include "views/words/plainly.h"

#include <QFile>

#include <string>
#include <termios.h>
#include <unistd.h>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr char cancel = '\x03';

/// Typing is not shown while this lives.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        m_known = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        // Ctrl+C comes in as a character: a program that ends here would leave the terminal without echo.
        quiet.c_lflag &= ~tcflag_t(ECHO | ISIG);
        quiet.c_lflag |= ECHONL;
        quiet.c_cc[VEOL] = cancel;
        if (m_known)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~WithoutEcho()
    {
        if (m_known)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;

private:
    termios m_before = {};
    bool m_known = false;
};

std::optional<QString> askOnTerminal(const QString &question)
{
    QFile terminal(u"/dev/tty"_s);
    if (::isatty(STDIN_FILENO) == 0 || !terminal.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const WithoutEcho quiet;
    terminal.write(question.toUtf8());
    QByteArray typed;
    char one = 0;
    while (::read(STDIN_FILENO, &one, 1) == 1 && one != '\n') {
        if (one == cancel) {
            terminal.write("\n");
            return std::nullopt;
        }
        typed.append(one);
    }
    return QString::fromUtf8(typed);
}

} // namespace

Result<Password> Passwords::find(const SiteSettings &site, Language language, bool refused) const
{
    if (const QString given = environment(); !given.isEmpty())
        return Password{.text = given, .from = Password::From::Environment};
    if (!refused) {
        if (const auto kept = read(site.url, site.user))
            return Password{.text = *kept, .from = Password::From::Keychain};
    }
    const auto typed = ask(plainly(words(Say::AskPassword, language, {site.user, site.url.host()})));
    if (!typed || typed->isEmpty())
        return fail(ErrorKind::NeedsUser, site.url.host(), u"no-password"_s);
    return Password{.text = *typed, .from = Password::From::Terminal};
}

Passwords Passwords::ofThisComputer()
{
    return {.environment = [] { return qEnvironmentVariable("WIJKDOSSIER_PASSWORD"); },
            .read = [](const QUrl &site, const QString &user) { return Keychain().password(site, user); },
            .write = [](const QUrl &site, const QString &user,
                        const QString &password) { return Keychain().setPassword(site, user, password); },
            .ask = askOnTerminal};
}

} // namespace wd
