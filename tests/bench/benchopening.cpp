// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"
#include "model/dossier/described/dossierjson.h"
#include "tests/app/window/passwords.h"
#include "tests/bench/fill.h"
#include "tests/bench/watch.h"
#include "views/window/dossier/sectionpane.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <cstdio>

using namespace wd;
using namespace wd::bench;
using namespace Qt::StringLiterals;

// From asking for another dossier to the painted part of it, among five hundred dossiers, in the sections
// that have most to show. Beside reading the row with SQL alone and setting its text in a QTextEdit.

namespace
{

constexpr int dossiers = 500, switches = 40;

void report(const char *what, const std::vector<double> &times, const std::vector<double> &theirs,
            const WatchedApplication &application)
{
    std::printf("%-28s median %6.2f ms, worst %6.2f ms   row and QTextEdit %6.2f ms   ratio %6.2f   longest "
                "turn %.1f ms (%s)\n",
                what, median(times), worst(times), median(theirs), median(times) / median(theirs),
                application.longestTurn(), qPrintable(application.worstEvents()));
}

std::vector<double> inPlainEdit(WatchedApplication &application, const QString &folder,
                                const QList<DossierRow> &rows)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QDir(folder).filePath(u"desk.sqlite"_s));
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        qFatal("no database");
    QTextEdit edit;
    edit.resize(760, 800);
    edit.show();
    if (!QTest::qWaitForWindowExposed(&edit))
        qFatal("no window");
    std::vector<double> times;
    for (int i = 0; i < switches; ++i) {
        application.during(100);
        const Stopwatch watch;
        QSqlQuery query(database);
        query.prepare(u"SELECT work FROM dossier WHERE id = ?"_s);
        query.addBindValue(rows.at(i * 7 % rows.size()).id.value);
        if (!query.exec() || !query.next())
            qFatal("no row");
        edit.setPlainText(QString::fromUtf8(query.value(0).toByteArray()));
        if (!application.untilPainted(edit.viewport()))
            qFatal("not painted");
        times.push_back(watch.took().wall);
    }
    return times;
}

std::vector<double> inWindow(WatchedApplication &application, MainWindow &window,
                             const QList<DossierRow> &rows, const QString &section)
{
    auto *pane = window.findChild<SectionPane *>();
    pane->showSection(section);
    auto *shown = pane->widget();
    std::vector<double> times;
    application.during(500);
    application.startOver();
    for (int i = 0; i < switches; ++i) {
        application.during(100);
        const DossierId id = rows.at((i * 7 + 3) % rows.size()).id;
        const Stopwatch watch;
        window.open(id);
        if (!application.untilPainted(shown, [&] { return window.openDossier().work().id == id; }))
            qFatal("not painted");
        times.push_back(watch.took().wall);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder;
    QList<DossierRow> rows;
    {
        const auto store = Store::open(folder.path());
        if (!store || !fill(**store, dossiers))
            return 1;
        rows = *(*store)->rows();
    }
    WindowProgram program(application, {.workspace = folder.path(), .passwords = test::keptInMemory()});
    program.begin();
    MainWindow *window = program.window();
    window->restore({.preview = true, .section = u"summary"_s});
    window->resize(1680, 1000);
    window->open(rows.first().id);
    if (!QTest::qWaitFor([&] { return window->openDossier().isOpen(); }, 20000))
        return 1;
    const std::vector<double> theirs = inPlainEdit(application, folder.path(), rows);
    QStringList sections = application.arguments().mid(1);
    if (sections.isEmpty())
        sections = {u"summary"_s, u"about"_s, u"planning"_s, u"documents"_s, u"news"_s};
    for (const QString &section : sections)
        report(qPrintable(u"switch in "_s + section), inWindow(application, *window, rows, section), theirs,
               application);
    return 0;
}
