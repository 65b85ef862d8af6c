// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/publicview.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "tests/support/standings.h"
#include "views/dossiers/open/opendossier.h"
#include "views/dossiers/workspacefiles.h"
#include "views/sections/sectioneditor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace wd::test
{

/// A site that is not there.
class StillSite : public SitePort
{
public:
    [[nodiscard]] SiteState siteState() const override { return SiteState::None; }
    [[nodiscard]] SiteAccount account() const override { return {}; }
    [[nodiscard]] std::optional<Error> error() const override { return std::nullopt; }
    [[nodiscard]] QDateTime lastSync() const override { return {}; }
    [[nodiscard]] QString doing() const override { return {}; }
    void atWindow(const QObject *, const DossierId &) override { }
    void syncSoon() override { }
    void syncNow() override { }
    void tryConnection() override { }
    void stop() override { }
    [[nodiscard]] QList<SiteForm> forms() const override { return {}; }
    void connectTo(const SiteFormAnswers &) override { }
    void givePassword(const SiteFormAnswers &) override { }
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
        LocalDossier local;
        local.work = dossier;
        if (!store || !(*store)->add(local))
            qFatal("no workspace");
        if (shown && !noteStanding(**store, id, {.published = true, .shown = publicView(*shown, seenOn)}))
            qFatal("no notes");
    }
};

/// A program that has the dossier open.
struct Seat {
    StoreThread store;
    WorkspaceFiles files;
    OpenDossier openDossier;

    explicit Seat(PlanningDesk &desk)
        : store(desk.folder.path())
        , files(desk.folder.path(), store)
        , openDossier(store, desk.site, test::sjablonen(), WijkList::carried(), seededIds(7),
                      desk.time.clock())
    {
        QSignalSpy opened(&openDossier, &OpenDossier::opened);
        openDossier.open(desk.id);
        if (opened.isEmpty())
            opened.wait();
    }

    /// The editor of a section, as the window shows it.
    template <typename Editor> std::unique_ptr<Editor> editor()
    {
        auto made = std::make_unique<Editor>(EditorContext{.openDossier = openDossier, .files = files});
        QObject::connect(&openDossier, &OpenDossier::changed, made.get(), &Editor::takeOver);
        QObject::connect(&openDossier, &OpenDossier::flushAsked, made.get(), &Editor::flush);
        made->resize(760, 800);
        made->show();
        QApplication::setActiveWindow(made.get());
        return QTest::qWaitForWindowActive(made.get()) ? std::move(made) : nullptr;
    }
};

} // namespace wd::test
