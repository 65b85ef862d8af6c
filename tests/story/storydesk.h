// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace wd
{

/// One workstation of the story: a workspace of its own on which the program is run, command by command.
class StoryDesk
{
public:
    StoryDesk(QString name, QString password, QString language);

    struct Said {
        int exitCode = -1;
        QByteArray out, err;
    };
    /// Runs `wijkdossier --workspace MINE ARGUMENTS`. Waits at most ten minutes.
    [[nodiscard]] Said run(const QStringList &arguments) const;
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name, m_password, m_language;
    QTemporaryDir m_workspace;
};

} // namespace wd
