// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/publicview.h"
#include "tests/views/dossiers/dossierlistfixture.h"
#include "views/dossiers/republishing.h"

using namespace wd;
using namespace wd::test;

namespace
{

using Obstacle = OvertakenPage::Obstacle;

/// Four dossiers of which the page still invites to react, which was over years ago.
struct Overtook : DossierListFixture {
    Overtook()
        : DossierListFixture(4)
        , pages(store, site, test::sjablonen(), time.clock())
    {
        for (const DossierId &id : all) {
            change(id, [](LocalDossier &local) {
                local.work.reaction = {.open = true, .closes = u"2019-05-01"_s};
                local.base = Revision{.number = 1, .hash = u"h"_s, .dossier = local.work};
            });
            isPublishedOn(id, QDate(2019, 4, 1));
        }
    }
    /// Residents see what was shared, as it was made into a page on that day.
    void isPublishedOn(const DossierId &id, const QDate &day)
    {
        const Dossier shared = inStore(id).base->dossier;
        stands(id,
               {.published = true,
                .publication = 1,
                .shown = publicView(shared, QDate(2019, 4, 1)),
                .shownAs = day});
    }
    QList<OvertakenPage> look()
    {
        QSignalSpy found(&pages, &Republishing::found);
        pages.look(all);
        return found.isEmpty() && !found.wait() ? QList<OvertakenPage>()
                                                : found.last().first().value<QList<OvertakenPage>>();
    }
    /// Presses the button; for how many it was decided, and how many were left out.
    std::pair<int, int> publish(const QList<OvertakenPage> &seen)
    {
        QSignalSpy decided(&pages, &Republishing::decided);
        pages.publish(seen);
        if (decided.isEmpty() && !decided.wait())
            return {-1, -1};
        return {int(decided.last().first().value<QList<DossierId>>().size()),
                int(decided.last().last().toStringList().size())};
    }

    FakeClock time;
    Republishing pages;
};

/// What somebody does to a dossier of which the page is overtaken.
using Deed = std::function<void(Overtook &, const DossierId &)>;

void isWritten(Overtook &on, const DossierId &id)
{
    on.change(id, [](LocalDossier &local) { local.work.summary = u"Nieuw."_s; });
}

void isHalfTyped(Overtook &on, const DossierId &id)
{
    on.store.post([id](const Result<Store *> &opened) {
        (void)(*opened)->setDraft(id, {{}, u"status/date"_s}, u"na de zomer"_s);
    });
    on.store.drain();
}

void clashes(Overtook &on, const DossierId &id)
{
    on.change(id, [](LocalDossier &local) {
        local.conflicts.append({.conflict = {.place = {{}, u"summary"_s}, .base = u"a"_s, .mine = u"b"_s}});
    });
}

void isDecided(Overtook &on, const DossierId &id)
{
    on.change(id, [](LocalDossier &local) { local.intent = PendingIntent{.kind = IntentKind::Withdraw}; });
}

void isHiddenOnSite(Overtook &on, const DossierId &id)
{
    on.change(id, [](LocalDossier &local) {
        SiteNotes notes = SiteNotes::from(local);
        notes.asked.insert(u"a"_s, {.kind = SyncEventKind::AskHiddenOnSite, .what = u"Inloopavond"_s});
        notes.keepIn(local);
    });
}

void isNotedInside(Overtook &on, const DossierId &id)
{
    on.change(id, [](LocalDossier &local) {
        Task call;
        call.id = u"t"_s;
        call.text = u"Nog bellen."_s;
        local.work.internal.tasks.append(call);
    });
}

} // namespace

/// Publishing all pages that time overtook in one act.
class RepublishingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTimeMadeUntrueGoesAlong_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<Obstacle>("apart");
        QTest::newRow("nothing else") << Deed([](Overtook &, const DossierId &) { }) << Obstacle::No;
        QTest::newRow("an internal note") << Deed(isNotedInside) << Obstacle::No;
        QTest::newRow("a text was written") << Deed(isWritten) << Obstacle::Changed;
        QTest::newRow("a date is half typed") << Deed(isHalfTyped) << Obstacle::Held;
        QTest::newRow("a choice waits") << Deed(clashes) << Obstacle::Held;
        QTest::newRow("it is to be withdrawn") << Deed(isDecided) << Obstacle::Decided;
        QTest::newRow("somebody hid a part on the site") << Deed(isHiddenOnSite) << Obstacle::Held;
    }
    void onlyWhatTimeMadeUntrueGoesAlong()
    {
        QFETCH(const Deed, deed);
        QFETCH(const Obstacle, apart);
        Overtook on;
        deed(on, on.all.at(2));
        const QList<OvertakenPage> seen = on.look();
        QCOMPARE(seen.size(), 4);
        for (const OvertakenPage &page : seen) {
            QCOMPARE(page.obstacle, page.id == on.all.at(2) ? apart : Obstacle::No);
            QCOMPARE(page.what.size(), 1);
            QCOMPARE(page.what.first().what, TimePassed::Reaction);
        }
    }

    void aPageThatIsRightIsNotAmongThem()
    {
        Overtook on;
        on.isPublishedOn(on.all.at(0), QDate(2019, 5, 2));
        on.stands(on.all.at(1), {.publication = 2, .withdrawnReason = u"Klaar."_s});
        on.change(on.all.at(2), [](LocalDossier &local) { local.work.deleted = u"2026-11-01"_s; });
        const QList<OvertakenPage> seen = on.look();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().id, on.all.at(3));
    }

    void aDecisionHoldsForWhatWasSeen()
    {
        Overtook on;
        const QList<OvertakenPage> seen = on.look();
        QCOMPARE(on.publish(seen.first(3)), std::pair(3, 0));
        for (const OvertakenPage &page : seen) {
            const LocalDossier local = on.inStore(page.id);
            QCOMPARE(local.intent.has_value(), page.id != seen.last().id);
            if (!local.intent)
                continue;
            QCOMPARE(local.intent->kind, IntentKind::Publish);
            QCOMPARE(local.intent->date, QDate(2026, 11, 23));
            QCOMPARE(local.intent->shown, canonicalBytes(publicView(local.work, QDate(2026, 11, 23))));
            QVERIFY(local.intent->overruled.isEmpty());
        }
    }

    void whatHappenedSinceItWasSeenStaysBehind_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::newRow("a text was written") << Deed(isWritten);
        QTest::newRow("a date is half typed") << Deed(isHalfTyped);
        QTest::newRow("a choice waits") << Deed(clashes);
        QTest::newRow("it is to be withdrawn") << Deed(isDecided);
        QTest::newRow("somebody hid a part on the site") << Deed(isHiddenOnSite);
    }
    void whatHappenedSinceItWasSeenStaysBehind()
    {
        QFETCH(const Deed, deed);
        Overtook on;
        const QList<OvertakenPage> seen = on.look();
        deed(on, on.all.at(1));
        const auto before = on.inStore(on.all.at(1)).intent;
        QCOMPARE(on.publish(seen), std::pair(3, 1));
        QCOMPARE(on.inStore(on.all.at(1)).intent, before);
    }

    void whoMayNotPublishAsks()
    {
        Overtook on;
        on.site.theAccount.mayPublish = false;
        QVERIFY(on.pages.asks());
        QCOMPARE(on.publish(on.look()).first, 4);
        QCOMPARE(on.inStore(on.all.first()).intent->kind, IntentKind::Request);
    }

    void manyAreLookedAtToo()
    {
        Overtook on;
        QList<DossierId> many;
        for (int i = 0; i < 30; ++i)
            many += on.all;
        on.all = many;
        QCOMPARE(on.look().size(), 120);
    }
};

QTEST_MAIN(RepublishingTest)
#include "tst_republishing.moc"
