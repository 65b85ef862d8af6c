// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowprogram.h"
#include "sync/practice/site/practicesite.h"
#include "tests/app/window/passwords.h"
#include "tests/bench/watch.h"
#include "tests/support/fixtures.h"
#include "views/window/dossier/sectionpane.h"

#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace wd;
using namespace wd::bench;
using namespace Qt::StringLiterals;

// How long nobody is answered at the window while two hundred megabytes are taken in and shared with an
// Oefensite in a process of its own. Beside the same event loop of the same window at rest.

namespace
{

constexpr int files = 20;

/// A PDF of ten megabytes: one page with a picture of noise, which nothing makes smaller.
void writePdf(const QString &path, quint32 seed)
{
    QImage noise(1830, 1830, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    for (int y = 0; y < noise.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(noise.scanLine(y));
        random.fillRange(line, noise.width());
        for (int x = 0; x < noise.width(); ++x)
            line[x] |= 0xff000000;
    }
    QPdfWriter writer(path);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.drawImage(QRect(0, 0, 5000, 5000), noise);
}

QStringList written(const QString &folder)
{
    QStringList paths;
    qint64 bytes = 0;
    for (int i = 0; i < files; ++i) {
        paths.append(folder + u"/tekening %1.pdf"_s.arg(i + 1));
        writePdf(paths.last(), quint32(i) + 1);
        bytes += QFileInfo(paths.last()).size();
    }
    std::printf("%d files, %.0f MB together\n", files, double(bytes) / 1e6);
    return paths;
}

QUrl startOefensite(QProcess &site, const QString &folder)
{
    site.start(QCoreApplication::applicationDirPath() + u"/wijkdossier"_s,
               {u"practice"_s, u"--port"_s, u"0"_s, u"--data"_s, folder + u"/site"_s, u"--workspace"_s,
                folder + u"/of the site"_s});
    static const QRegularExpression address(u"http://[^\\s\"]+"_s);
    QByteArray said;
    while (!address.match(QString::fromUtf8(said)).hasMatch() && site.waitForReadyRead(20000))
        said += site.readAllStandardOutput();
    return QUrl(address.match(QString::fromUtf8(said)).captured());
}

void report(const char *what, const WatchedApplication &application, double seconds)
{
    std::printf("%-28s %6.1f s, longest event %6.1f ms, computed %5.1f ms; longest turn %6.1f ms (%s)\n",
                what, seconds, application.longest().wall, application.longest().computed,
                application.longestTurn(), qPrintable(application.worstEvents()));
    std::fflush(stdout);
}

/// Does something at the window and looks how it is answered until all is done.
void measured(const char *what, WatchedApplication &application, const std::function<void()> &act,
              const std::function<bool()> &done)
{
    application.startOver();
    QElapsedTimer since;
    since.start();
    act();
    while (!done() && since.elapsed() < 300000)
        application.during(50);
    report(what, application, double(since.elapsed()) / 1e3);
}

void drop(MainWindow &window, const QStringList &paths)
{
    auto *pane = window.findChild<SectionPane *>();
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = pane->viewport()->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane->viewport(), &enter);
    QDropEvent let(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(pane->viewport(), &let);
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QTemporaryDir folder, workspace;
    QProcess oefensite;
    const QUrl address = startOefensite(oefensite, folder.path());
    if (address.isEmpty())
        return 1;
    const QStringList paths = written(folder.path());
    const Dossier dossier = newDossier(u"Groenplan"_s, u"fysiek"_s, test::seededIds(3));
    {
        const auto store = Store::open(workspace.path());
        if (!store || !(*store)->add({.work = dossier}))
            return 1;
    }
    WindowProgram program(application, {.workspace = workspace.path(), .passwords = test::keptInMemory()});
    program.begin();
    MainWindow &window = *program.window();
    window.restore({.preview = true, .section = u"documents"_s});
    window.resize(1680, 1000);
    window.open(dossier.id);
    const PracticeAccount publicist = PracticeSite::accounts().first();
    const auto atRest = [&] {
        return window.openDossier().isSaved() && program.site()->siteState() == SiteState::Idle
            && program.site()->lastSync().isValid();
    };
    const auto isAt
        = [&](qsizetype documents) { return window.openDossier().work().documents.size() == documents; };
    measured(
        "log in and first sync", application,
        [&] {
            program.site()->connectTo({.kind = u"plone"_s,
                                       .said = {{u"url"_s, address.toString()}, {u"user"_s, publicist.user}},
                                       .password = publicist.password});
        },
        atRest);
    QElapsedTimer resting;
    measured("at rest", application, [&] { resting.start(); }, [&] { return resting.elapsed() > 5000; });
    measured(
        "take in 20 files of 10 MB", application, [&] { drop(window, paths); }, [&] { return isAt(files); });
    QDateTime before;
    measured(
        "save and share them", application,
        [&] {
            before = program.site()->lastSync();
            window.openDossier().save();
        },
        [&] { return atRest() && program.site()->lastSync() != before; });
    const auto store = Store::open(workspace.path());
    if (!store || (*store)->read(dossier.id)->base->dossier.documents.size() != files)
        qFatal("the files were not shared");
    std::printf("memory of the window %d MB\n", residentMegabytes(QCoreApplication::applicationPid()));
    oefensite.terminate();
    oefensite.waitForFinished();
    return 0;
}
