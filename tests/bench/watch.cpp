// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watch.h"

#include <QFile>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace wd::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20000, beat = 2;
constexpr double worthTelling = 2; ///< ms

QString nameOf(const QObject *receiver, QEvent::Type type)
{
    const char *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QLatin1String(event ? event : "event") + u" of "_s
        + QLatin1String(receiver->metaObject()->className()) + u' ' + receiver->objectName();
}

} // namespace

double Stopwatch::threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Took Stopwatch::took() const
{
    return {.wall = double(m_wall.nsecsElapsed()) / 1e6, .computed = threadMilliseconds() - m_computed};
}

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_turn = std::max(m_turn, double(m_sinceBeat.nsecsElapsed()) / 1e6 - beat);
        m_sinceBeat.start();
    });
    startOver();
}

void WatchedApplication::startOver()
{
    m_longest = {};
    m_events.clear();
    m_turn = 0;
    m_sinceBeat.start();
    m_beat.start(beat);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event); // workers have events too
    const QEvent::Type type = event->type();
    if (type == QEvent::Paint && receiver == m_awaited && m_when())
        m_painted = true;
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const QPointer<QObject> still(receiver);
    const char *gone = receiver->metaObject()->className();
    ++m_depth;
    const Stopwatch watch;
    const bool done = QApplication::notify(receiver, event);
    const Took took = watch.took();
    --m_depth;
    m_longest.wall = std::max(m_longest.wall, took.wall);
    m_longest.computed = std::max(m_longest.computed, took.computed);
    if (took.computed > worthTelling) {
        double &most = m_events[still ? nameOf(still, type) : QLatin1String(gone)];
        most = std::max(most, took.computed);
    }
    return done;
}

QString WatchedApplication::worstEvents() const
{
    QStringList names = m_events.keys();
    std::ranges::sort(names, std::greater(), [this](const QString &name) { return m_events.value(name); });
    QStringList words;
    for (const QString &name : names.mid(0, 4))
        words.append(u"%1 %2 ms"_s.arg(name).arg(m_events.value(name), 0, 'f', 1));
    return words.join(u", "_s);
}

bool WatchedApplication::untilPainted(QWidget *widget, const std::function<bool()> &when)
{
    m_awaited = widget;
    m_when = when;
    m_painted = false;
    QElapsedTimer since;
    since.start();
    while (!m_painted && since.elapsed() < patience)
        processEvents(QEventLoop::WaitForMoreEvents, 100);
    m_awaited.clear();
    return m_painted;
}

void WatchedApplication::during(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values.at(values.size() / 2);
}

double worst(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::ranges::max_element(values);
}

int residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromUtf8(status.readAll());
    const qsizetype at = text.indexOf(u"VmRSS:"_s);
    return text.mid(at + 6, 12).simplified().section(u' ', 0, 0).toInt() / 1024;
}

} // namespace wd::bench
