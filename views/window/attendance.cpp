// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/attendance.h"

#include <QApplication>
#include <QEvent>

namespace wd
{

namespace
{

constexpr qint64 againAfter = 60; ///< seconds

bool comesFromAPerson(const QEvent &event)
{
    return event.type() == QEvent::KeyPress || event.type() == QEvent::MouseButtonPress
        || event.type() == QEvent::Wheel;
}

} // namespace

Attendance::Attendance(const Workbench &bench, SitePort &site, QWidget *window)
    : QObject(window)
    , m_bench(bench)
    , m_site(site)
    , m_window(window)
{
    connect(&bench, &Workbench::opened, this, &Attendance::tell);
    connect(&bench, &Workbench::closed, this, &Attendance::tell);
    qApp->installEventFilter(this);
}

bool Attendance::eventFilter(QObject *watched, QEvent *event)
{
    const bool seen = watched == m_window && (event->type() == QEvent::Show || event->type() == QEvent::Hide);
    const bool due = comesFromAPerson(*event) && m_window->isActiveWindow() && wasLongAgo();
    // The window is what it is only after it has had the event.
    if (seen)
        QMetaObject::invokeMethod(this, &Attendance::tell, Qt::QueuedConnection);
    else if (due)
        tell();
    return QObject::eventFilter(watched, event);
}

/// Or the clock was set back since.
bool Attendance::wasLongAgo() const
{
    const qint64 ago = m_told.isValid() ? m_told.secsTo(m_bench.clock()()) : againAfter;
    return ago < 0 || ago >= againAfter;
}

void Attendance::tell()
{
    m_told = m_bench.clock()();
    m_site.atWindow(m_window, m_bench.isOpen() && m_window->isVisible() ? m_bench.work().id : DossierId());
}

} // namespace wd
