// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/practice/site/practicesite.h"

#include <QThread>
#include <QUrl>

namespace wd
{

/// The Oefensite in a thread of its own, so that it answers while its user waits. The address is empty when
/// it could not start.
class SiteThread
{
public:
    explicit SiteThread(const QString &data, quint16 port = 0, Workflow workflow = Workflow::Simple)
    {
        m_object.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_object,
            [&] {
                if (auto started = PracticeSite::start({.data = data, .port = port, .workflow = workflow}))
                    m_site = std::move(*started);
            },
            Qt::BlockingQueuedConnection);
    }
    ~SiteThread()
    {
        QMetaObject::invokeMethod(&m_object, [this] { m_site.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] QUrl url() const { return m_site ? m_site->url() : QUrl(); }

private:
    QThread m_thread;
    QObject m_object;
    std::unique_ptr<PracticeSite> m_site;
};

} // namespace wd
