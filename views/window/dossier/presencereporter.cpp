// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dossier/presencereporter.h"

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

PresenceReporter::PresenceReporter(const OpenDossier &openDossier, SitePort &site, QWidget *window)
    : QObject(window)
    , m_openDossier(openDossier)
    , m_site(site)
    , m_window(window)
{
    connect(&openDossier, &OpenDossier::opened, this, &PresenceReporter::tell);
    connect(&openDossier, &OpenDossier::closed, this, &PresenceReporter::tell);
    qApp->installEventFilter(this);
}

bool PresenceReporter::eventFilter(QObject *watched, QEvent *event)
{
    const bool seen = watched == m_window && (event->type() == QEvent::Show || event->type() == QEvent::Hide);
    const bool due = comesFromAPerson(*event) && m_window->isActiveWindow() && wasLongAgo();
    // The window is what it is only after it has had the event.
    if (seen)
        QMetaObject::invokeMethod(this, &PresenceReporter::tell, Qt::QueuedConnection);
    else if (due)
        tell();
    return QObject::eventFilter(watched, event);
}

/// Or the clock was set back since.
bool PresenceReporter::wasLongAgo() const
{
    const qint64 ago = m_told.isValid() ? m_told.secsTo(m_openDossier.clock()()) : againAfter;
    return ago < 0 || ago >= againAfter;
}

void PresenceReporter::tell()
{
    m_told = m_openDossier.clock()();
    m_site.atWindow(m_window,
                    m_openDossier.isOpen() && m_window->isVisible() ? m_openDossier.work().id : DossierId());
}

} // namespace wd
