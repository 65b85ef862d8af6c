// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the program is put together: what a command works with is chosen here and nowhere else.
#include "app/commands/commands.h"
#include "app/locale.h"
#include "app/support/programfacts.h"
#include "app/windowprogram.h"
#include "model/platform/display.h"
#include "views/words/plainly.h"
#include "views/words/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
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

void nameProgram()
{
    QCoreApplication::setApplicationName(u"wijkdossier"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(WD_VERSION));
}

QString usualWorkspace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/wijkdossier"_s;
}

QString workspaceOf(const CommandLine &line)
{
    const QString workspace = line.workspace.isEmpty() ? usualWorkspace() : line.workspace;
    return QDir::cleanPath(QDir(workspace).absolutePath());
}

/// As they lie on this computer, wherever the program stands later.
QStringList filesOf(const CommandLine &line)
{
    QStringList files;
    for (const QString &file : line.files)
        files.append(QDir::cleanPath(QDir::current().absoluteFilePath(file)));
    return files;
}

int runWindow(int argc, char **argv, const CommandLine &line, Language language)
{
    QApplication application(argc, argv);
    nameProgram();
    WindowProgram program(
        application,
        {.workspace = workspaceOf(line), .passwords = Passwords::ofThisComputer(), .language = language});
    program.begin(filesOf(line));
    return QApplication::exec();
}

int tellVersion(QTextStream &out, const CommandLine &line, Language language)
{
    const ProgramFacts facts = programFactsAt(workspaceOf(line));
    if (line.json)
        out << plainlyInJson(
            QString::fromUtf8(QJsonDocument(programToJson(facts)).toJson(QJsonDocument::Compact)));
    else
        out << plainly(programInWords(facts, language).join(u'\n'));
    out << Qt::endl;
    return int(ExitCode::Done);
}

int runOnTerminal(int argc, char **argv, const Result<CommandLine> &line, Language language)
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    QTextStream out(stdout), err(stderr);
    if (!line) {
        err << sentence(line.error(), language) << Qt::endl;
        return int(exitCodeOf(line.error()));
    }
    if (line->version)
        return tellVersion(out, *line, language);
    if (line->help || (line->command.isEmpty() && line->files.isEmpty())) {
        (line->help ? out : err) << usageText(SjabloonCatalogue::carried(), language) << Qt::flush;
        return int(line->help ? ExitCode::Done : ExitCode::Usage);
    }
    Session session(
        {.workspace = workspaceOf(*line), .out = out, .err = err, .json = line->json, .language = language});
    return int(runCommand(session, *line));
}

} // namespace

int main(int argc, char **argv)
{
    const Language language = languageOfEnvironment();
    qInstallMessageHandler(handleMessage);
    useUtf8();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = readCommandLine(arguments, commandForms());
    const bool window
        = hasDisplay() && line && !line->version && !line->help && line->command.isEmpty() && !line->json;
    if (window)
        return runWindow(argc, argv, *line, language);
    return runOnTerminal(argc, argv, line, language);
}
