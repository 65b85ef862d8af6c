// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/terminal.h"

#include <QByteArray>
#include <QFile>

#include <clocale>
#include <cstring>
#include <langinfo.h>
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

} // namespace

std::optional<QString> askWithoutEcho(const QString &question)
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

bool useLocaleOfEnvironment()
{
    return std::setlocale(LC_ALL, "") && std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0;
}

} // namespace wd
