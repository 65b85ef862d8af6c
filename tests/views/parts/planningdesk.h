// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/publicview.h"
#include "tests/support/fixtures.h"
#include "tests/support/standings.h"
#include "views/desk/filedesk.h"
#include "views/desk/workbench.h"
#include "views/parts/parteditor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace wd::test
{

/// A site that is not there.
class StillSite : public SitePort
{
public:
    [[nodiscard]] SiteMood mood() const override { return SiteMood::None; }
    [[nodiscard]] SiteAccount account() const override { return {}; }
    [[nodiscard]] std::optional<Error> error() const override { return std::nullopt; }
    [[nodiscard]] QDateTime lastSync() const override { return {}; }
    [[nodiscard]] QString doing() const override { return {}; }
    void atWindow(const QObject *, const DossierId &) override { }
    void syncSoon() override { }
    void syncNow() override { }
    void stop() override { }
    void connectTo(const QUrl &, const QString &, const QString &, const QString &) override { }
    void agreeToPlainHttp() override { }
    void givePassword(const QString &) override { }
    void startPractice() override { }
    void resetPractice() override { }
    void questionsRead(const DossierId &, const QList<SyncEvent> &) override { }
    [[nodiscard]] QUrl residentAddress() const override { return {}; }
    [[nodiscard]] SiteSeen seen() const override { return {}; }
};

/// One dossier in a workspace, with as many programs at it as a test opens.
struct PlanningDesk {
    const QDate seenOn{2026, 11, 23};
    QTemporaryDir folder;
    FakeClock time;
    StillSite site;
    DossierId id;

    /// Residents see what it says now.
    explicit PlanningDesk(const Dossier &dossier = fullDossier())
        : PlanningDesk(dossier, dossier)
    {
    }
    /// They see `shown`, or nothing.
    PlanningDesk(const Dossier &dossier, const std::optional<Dossier> &shown)
        : id(dossier.id)
    {
        auto store = Store::open(folder.path());
        Desk desk;
        desk.work = dossier;
        if (!store || !(*store)->add(desk))
            qFatal("no workspace");
        if (shown && !noteStanding(**store, id, {.published = true, .shown = publicView(*shown, seenOn)}))
            qFatal("no notes");
    }
};

/// A program that has the dossier open.
struct Seat {
    StoreThread store;
    FileDesk files;
    Workbench bench;

    explicit Seat(PlanningDesk &desk)
        : store(desk.folder.path())
        , files(desk.folder.path(), store)
        , bench(store, desk.site, seededIds(7), desk.time.clock())
    {
        QSignalSpy opened(&bench, &Workbench::opened);
        bench.open(desk.id);
        if (opened.isEmpty())
            opened.wait();
    }

    /// The editor of a section, as the window shows it.
    template <typename Editor> std::unique_ptr<Editor> editor()
    {
        auto made = std::make_unique<Editor>(EditorContext{.bench = bench, .files = files});
        QObject::connect(&bench, &Workbench::changed, made.get(), &Editor::takeOver);
        QObject::connect(&bench, &Workbench::flushAsked, made.get(), &Editor::flush);
        made->resize(760, 800);
        made->show();
        QApplication::setActiveWindow(made.get());
        return QTest::qWaitForWindowActive(made.get()) ? std::move(made) : nullptr;
    }
};

} // namespace wd::test
