// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"
#include "tests/bench/fill.h"

#include <QElapsedTimer>
#include <QListView>
#include <QProcess>
#include <QStringListModel>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace wd;
using namespace wd::bench;
using namespace Qt::StringLiterals;

// How long it takes from starting the program to its first painted window, and what memory it has then, with
// many dossiers; beside a yardstick program of the same libraries that shows a plain list of as many lines.
// Every start is a process of its own.

namespace
{

constexpr int starts = 7;

/// Says on stdout that the window is painted, and what memory that took, and ends the program.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window)
        : m_window(window)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && watched == m_window && !m_told) {
            m_told = true;
            // The event itself paints; once it is done the picture stands.
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void tell()
    {
        std::puts("painted");
        std::fflush(stdout);
    }

    QWidget *m_window;
    bool m_told = false;
};

int residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromUtf8(status.readAll());
    const qsizetype at = text.indexOf(u"VmRSS:"_s);
    return text.mid(at + 6, 12).simplified().section(u' ', 0, 0).toInt() / 1024;
}

int showOurs(int argc, char **argv, const QString &workspace)
{
    QApplication application(argc, argv);
    Passwords none{.environment = [] { return QString(); },
                   .read = [](const QUrl &, const QString &user) -> Result<QString> {
                       return fail(ErrorKind::NotFound, user);
                   },
                   .write = [](const QUrl &, const QString &, const QString &) -> Result<void> { return {}; },
                   .ask = {}};
    WindowProgram program(application, {.workspace = workspace, .passwords = none});
    program.begin();
    const FirstPaint paint(program.window());
    return QApplication::exec();
}

int showYardstick(int argc, char **argv, int lines)
{
    QApplication application(argc, argv);
    QStringList words;
    Writer writer;
    for (int i = 0; i < lines; ++i)
        words.append(writer.words(3));
    QStringListModel model(words);
    QListView list;
    list.setModel(&model);
    list.resize(1280, 800);
    list.show();
    const FirstPaint paint(&list);
    return QApplication::exec();
}

struct Start {
    double milliseconds = 0;
    int megabytes = 0;
};

Start started(const QStringList &arguments)
{
    std::vector<double> times;
    Start start;
    for (int i = 0; i < starts; ++i) {
        QElapsedTimer timer;
        QProcess process;
        timer.start();
        process.start(QCoreApplication::applicationFilePath(), arguments);
        while (process.waitForReadyRead(30000) && !process.canReadLine()) { }
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        start.megabytes = residentMegabytes(process.processId());
        process.kill();
        process.waitForFinished();
    }
    std::ranges::sort(times);
    start.milliseconds = times.at(times.size() / 2);
    return start;
}

} // namespace

int main(int argc, char **argv)
{
    const QString role = argc > 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (role == u"--window"_s)
        return showOurs(argc, argv, QString::fromLocal8Bit(argv[2]));
    if (role == u"--yardstick"_s)
        return showYardstick(argc, argv, QByteArray(argv[2]).toInt());
    const QCoreApplication application(argc, argv);
    for (const int dossiers : {500, 10000}) {
        const QTemporaryDir folder;
        {
            const auto store = Store::open(folder.path());
            if (!store || !fill(**store, dossiers))
                return 1;
        }
        const Start ours = started({u"--window"_s, folder.path()});
        const Start theirs = started({u"--yardstick"_s, QString::number(dossiers)});
        std::printf(
            "first window, %5d dossiers: %6.0f ms, %4d MB   plain list %6.0f ms, %4d MB   ratio %.2f\n",
            dossiers, ours.milliseconds, ours.megabytes, theirs.milliseconds, theirs.megabytes,
            ours.milliseconds / theirs.milliseconds);
    }
    return 0;
}
