// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace wd::bench
{

/// Milliseconds: what the clock on the wall says, and what this thread computed in it. On a busy machine the
/// first also counts what others had the processor for.
struct Took {
    double wall = 0;
    double computed = 0;
};

class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    [[nodiscard]] Took took() const;

private:
    QElapsedTimer m_wall;
    double m_computed = threadMilliseconds();
    static double threadMilliseconds();
};

/// An application that knows how long each of its events took (an event is what cannot be interrupted: as
/// long as it takes nobody is answered), and when a widget was painted.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was measured until now.
    void startOver();
    /// The longest event since, by the clock on the wall and by what was computed in it.
    [[nodiscard]] Took longest() const { return m_longest; }
    /// What computed longest, the worst of each kind of event, in one line.
    [[nodiscard]] QString worstEvents() const;
    /// The longest time in which the event loop did not come round, over any number of events.
    [[nodiscard]] double longestTurn() const { return m_turn; }

    /// Runs the event loop until `widget` is painted while `when` holds; false when that took 20 seconds.
    bool untilPainted(QWidget *widget, const std::function<bool()> &when = [] { return true; });
    /// Runs the event loop for a while.
    void during(int milliseconds);

private:
    int m_depth = 0;
    Took m_longest;
    QHash<QString, double> m_events; ///< kind -> most computed in one of them
    QPointer<QWidget> m_awaited;
    std::function<bool()> m_when;
    bool m_painted = false;
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    double m_turn = 0;
};

[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double worst(const std::vector<double> &values);
[[nodiscard]] int residentMegabytes(qint64 process);

} // namespace wd::bench
