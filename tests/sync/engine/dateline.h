// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

#include <atomic>
#include <memory>

namespace wd::test
{

/// A line to a site on which it is later than at home: the Date of every answer runs ahead by so many
/// seconds. For a real Plone, whose clock nobody can set.
class DateLine : public QObject
{
    Q_OBJECT

public:
    DateLine(const QUrl &site, std::shared_ptr<std::atomic<qint64>> ahead);
    /// The site's address as seen through this line.
    [[nodiscard]] QUrl url() const;

private:
    void accept();
    [[nodiscard]] QByteArray shifted(QByteArray answer) const;

    QUrl m_site;
    std::shared_ptr<std::atomic<qint64>> m_ahead;
    QTcpServer m_server;
};

} // namespace wd::test
