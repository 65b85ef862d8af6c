// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/folder/testshare.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace wd::test
{

using namespace Qt::StringLiterals;

namespace
{

const auto shareId = u"3f0c0a3e-proefmap"_s;

OnlyOnce wayOf(const QString &kind)
{
    if (kind == u"map:rename"_s)
        return OnlyOnce::Rename;
    return kind == u"map:create"_s ? OnlyOnce::Create : OnlyOnce::Link;
}

} // namespace

TestShare::TestShare(const QString &kind)
    : m_way(wayOf(kind))
{
    QFile mark(folder() + u'/' + Share::markName());
    if (!QDir().mkpath(folder()) || !mark.open(QIODevice::WriteOnly) || mark.write(shareId.toUtf8()) <= 0)
        qFatal("%s could not be made", qPrintable(folder()));
}

Share::Options TestShare::options() const
{
    return {.folder = folder(), .id = shareId, .way = m_way};
}

QString TestShare::withLog(const QString &root) const
{
    if (!Share(options()).makeFolder(root + u"/intern"_s))
        qFatal("no log could be made at %s", qPrintable(root));
    return root;
}

QStringList TestShare::allIn(const QString &path) const
{
    return QDir(folder() + path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool killedAfter(int step, const Share::Options &options, const std::function<void(const Share &)> &act)
{
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("no process could be started");
    if (child == 0) {
        Share::Options watched = options;
        watched.afterStep = [step, done = 0]() mutable {
            if (++done == step)
                ::kill(::getpid(), SIGKILL);
        };
        act(Share(watched));
        ::_exit(0);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child)
        qFatal("a process of this test was lost");
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

bool asSomebodyElse(const std::function<bool()> &act)
{
    constexpr uid_t nobody = 65534;
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("no process could be started");
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(2);
        ::_exit(act() ? 0 : 1);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) == 2)
        qFatal("a process of this test was lost");
    return WEXITSTATUS(status) == 0;
}

} // namespace wd::test
