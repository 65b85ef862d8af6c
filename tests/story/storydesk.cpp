// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/storydesk.h"

#include <QCoreApplication>
#include <QProcess>

namespace wd
{

using namespace Qt::StringLiterals;

StoryDesk::StoryDesk(QString name, QString password, QString language)
    : m_name(std::move(name))
    , m_password(std::move(password))
    , m_language(std::move(language))
{
}

StoryDesk::Said StoryDesk::run(const QStringList &arguments) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WIJKDOSSIER_PASSWORD"_s, m_password);
    environment.insert(u"LC_ALL"_s, m_language);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + u"/wijkdossier"_s,
                  QStringList{u"--workspace"_s, m_workspace.path()} + arguments);
    program.closeWriteChannel();
    if (!program.waitForFinished(600000))
        program.kill();
    program.waitForFinished();
    const bool normal = program.exitStatus() == QProcess::NormalExit;
    return {.exitCode = normal ? program.exitCode() : -1,
            .out = program.readAllStandardOutput(),
            .err = program.readAllStandardError()};
}

} // namespace wd
