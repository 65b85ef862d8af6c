// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the program is put together: what a command works with is chosen here and nowhere else.
#include "app/commands.h"
#include "app/locale.h"
#include "views/words/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

/// What libraries have to say is not for whoever uses this program; stderr is for our sentences alone.
void handleMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool wanted = type == QtFatalMsg || qEnvironmentVariableIsSet("WIJKDOSSIER_DEBUG");
    if (wanted)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

QString usualWorkspace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/wijkdossier"_s;
}

} // namespace

int main(int argc, char **argv)
{
    const Language language = languageOfEnvironment();
    qInstallMessageHandler(handleMessage);
    useUtf8();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"wijkdossier"_s);
    QTextStream out(stdout), err(stderr);

    const auto line = readCommandLine(QCoreApplication::arguments().mid(1), commandForms());
    if (!line) {
        err << sentence(line.error(), language) << Qt::endl;
        return int(exitCodeOf(line.error()));
    }
    if (line->version) {
        out << u"wijkdossier "_s << QString::fromLatin1(WD_VERSION) << Qt::endl;
        return int(ExitCode::Done);
    }
    if (line->help || line->command.isEmpty()) {
        (line->help ? out : err) << usageText(language) << Qt::flush;
        return int(line->help ? ExitCode::Done : ExitCode::Usage);
    }
    const QString workspace = line->workspace.isEmpty() ? usualWorkspace() : line->workspace;
    Session session({.workspace = QDir::cleanPath(QDir(workspace).absolutePath()),
                     .out = out,
                     .err = err,
                     .json = line->json,
                     .language = language});
    return int(runCommand(session, *line));
}
