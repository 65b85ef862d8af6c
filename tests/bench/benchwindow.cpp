// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"
#include "tests/bench/fill.h"
#include "tests/bench/watch.h"

#include <QElapsedTimer>
#include <QListView>
#include <QProcess>
#include <QStringListModel>
#include <QTemporaryDir>

#include <cstdio>

using namespace wd;
using namespace wd::bench;
using namespace Qt::StringLiterals;

// How long it takes from starting the program to its first painted window, and until the rows of many
// dossiers stand in it, and what memory it has then; beside a yardstick program of the same libraries that
// shows a plain list of as many lines. Every start is a process of its own.

namespace
{

constexpr int starts = 7;

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

/// Says on stdout that the window is painted, and then that its rows are.
void sayWhenPainted(WatchedApplication &application, QWidget &window, QListView &list, int rows)
{
    if (!application.untilPainted(&window))
        return;
    say("painted");
    if (list.model()->rowCount() < rows
        && !application.untilPainted(list.viewport(), [&] { return list.model()->rowCount() == rows; }))
        return;
    say("rows");
}

/// Stands still until it is measured, then ends as a program does: one that is killed looks its database over
/// when it starts again.
int untilTold()
{
    (void)std::getchar();
    return 0;
}

int showOurs(WatchedApplication &application, const QString &workspace, int rows)
{
    Passwords none{.environment = [] { return QString(); },
                   .read = [](const QUrl &, const QString &user) -> Result<QString> {
                       return fail(ErrorKind::NotFound, user);
                   },
                   .write = [](const QUrl &, const QString &, const QString &) -> Result<void> { return {}; },
                   .ask = {}};
    WindowProgram program(application, {.workspace = workspace, .passwords = none});
    program.begin();
    sayWhenPainted(application, *program.window(), *program.window()->findChild<QListView *>(u"dossiers"_s),
                   rows);
    return untilTold();
}

int showYardstick(WatchedApplication &application, int rows)
{
    QStringList words;
    Writer writer;
    for (int i = 0; i < rows; ++i)
        words.append(writer.words(3));
    QStringListModel model(words);
    QListView list;
    list.setModel(&model);
    list.resize(1280, 800);
    list.show();
    sayWhenPainted(application, list, list, rows);
    return untilTold();
}

struct Start {
    double painted = 0, rows = 0; ///< milliseconds from the start of the process
    int megabytes = 0; ///< when the rows stand there
};

void waitFor(QProcess &process, const QByteArray &line)
{
    for (;;) {
        while (process.canReadLine()) {
            if (process.readLine().trimmed() == line)
                return;
        }
        if (!process.waitForReadyRead(30000))
            qFatal("the window was not painted");
    }
}

Start started(const QStringList &arguments)
{
    std::vector<double> painted, rows;
    Start start;
    for (int i = 0; i < starts; ++i) {
        QElapsedTimer timer;
        QProcess process;
        timer.start();
        process.start(QCoreApplication::applicationFilePath(), arguments);
        waitFor(process, "painted");
        painted.push_back(double(timer.nsecsElapsed()) / 1e6);
        waitFor(process, "rows");
        rows.push_back(double(timer.nsecsElapsed()) / 1e6);
        start.megabytes = residentMegabytes(process.processId());
        process.closeWriteChannel();
        process.waitForFinished();
    }
    start.painted = median(painted);
    start.rows = median(rows);
    return start;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray role = argc > 3 ? argv[1] : "";
    if (!role.isEmpty()) {
        WatchedApplication application(argc, argv);
        const int rows = QByteArray(argv[3]).toInt();
        return role == "--window" ? showOurs(application, QString::fromLocal8Bit(argv[2]), rows)
                                  : showYardstick(application, rows);
    }
    const QCoreApplication application(argc, argv);
    for (const int dossiers : {500, 10000}) {
        const QTemporaryDir folder;
        {
            const auto store = Store::open(folder.path());
            if (!store || !fill(**store, dossiers))
                return 1;
        }
        const QString count = QString::number(dossiers);
        const Start ours = started({u"--window"_s, folder.path(), count});
        const Start theirs = started({u"--yardstick"_s, folder.path(), count});
        std::printf(
            "%5d dossiers: first window %4.0f ms, its rows %4.0f ms, %3d MB   plain list %4.0f ms, %3d "
            "MB   ratio %.2f, rows %.2f\n",
            dossiers, ours.painted, ours.rows, ours.megabytes, theirs.rows, theirs.megabytes,
            ours.painted / theirs.painted, ours.rows / theirs.rows);
        std::fflush(stdout);
    }
    return 0;
}
