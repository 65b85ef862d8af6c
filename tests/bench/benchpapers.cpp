// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "sync/engine/engine.h"
#include "sync/plone/http.h"
#include "sync/plone/site/plonesite.h"
#include "sync/practice/site/practicesite.h"
#include "tests/support/sjablonen.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace wd;
using namespace Qt::StringLiterals;

// How long it takes to share one dossier with so many papers with an Oefensite: twice as many should take
// about twice as long. Beside the same site with the fewest.

namespace
{

/// An Oefensite in a thread of its own.
class Site
{
public:
    Site()
    {
        m_inThread.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_inThread, [this] { m_site = std::move(*PracticeSite::start({.data = m_data.path()})); },
            Qt::BlockingQueuedConnection);
    }
    ~Site()
    {
        QMetaObject::invokeMethod(&m_inThread, [this] { m_site.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] QUrl url() const { return m_site->url(); }

private:
    QTemporaryDir m_data;
    QThread m_thread;
    QObject m_inThread;
    std::unique_ptr<PracticeSite> m_site;
};

Dossier withPapers(const FileStore &files, int count)
{
    const IdMaker make(systemClock(), systemRandom());
    Dossier dossier = newDossier(u"Veel stukken"_s, u"fysiek"_s, make);
    for (int i = 0; i < count; ++i) {
        Document paper;
        paper.id = make.uuid();
        paper.title = u"Stuk %1"_s.arg(i);
        paper.slug = slugFor(paper.title, paper.id);
        paper.file = *files.takeBytes("%PDF-1.4 stuk " + QByteArray::number(i), u"stuk-%1.pdf"_s.arg(i));
        dossier.documents.append(paper);
    }
    return dossier;
}

double secondsFor(int count)
{
    const Site site;
    const QTemporaryDir workspace;
    {
        const FileStore files(workspace.path());
        const auto store = Store::open(workspace.path(), systemClock());
        if (!(*store)->add({.work = withPapers(files, count)}))
            return 0;
    }
    const PracticeAccount account = PracticeSite::accounts().first();
    const SiteSettings settings{.name = u"oefen"_s, .url = site.url(), .user = account.user};
    QElapsedTimer timer;
    timer.start();
    const SyncOutcome outcome = synchronise({.workspace = workspace.path(),
                                             .sjablonen = test::sjablonen(),
                                             .site = settings,
                                             .deskId = u"bench"_s,
                                             .clock = systemClock(),
                                             .random = systemRandom(),
                                             .connect = ploneSites(settings, account.password, overHttp())});
    const double seconds = double(timer.elapsed()) / 1000;
    const bool well = !outcome.error && !outcome.reports.isEmpty() && !outcome.reports.last().error;
    std::printf("%5d papers  %7.1f s  %6.1f ms a paper%s\n", count, seconds, seconds * 1000 / count,
                well ? "" : "  (went wrong)");
    return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const double few = secondsFor(250);
    (void)secondsFor(500);
    (void)secondsFor(1000);
    const double many = secondsFor(2000);
    std::printf("eight times as many papers take %.1f times as long\n", many / few);
    return 0;
}
