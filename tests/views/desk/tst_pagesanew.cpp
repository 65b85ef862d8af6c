// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/dossierjson.h"
#include "model/dossier/publicview.h"
#include "tests/views/desk/ontheshelf.h"
#include "views/desk/pagesanew.h"

using namespace wd;
using namespace wd::test;

namespace
{

using Apart = OvertakenPage::Apart;

/// Four dossiers of which the page still invites to react, which was over years ago.
struct Overtook : OnTheShelf {
    Overtook()
        : OnTheShelf(4)
        , pages(store, site, time.clock())
    {
        for (const DossierId &id : all) {
            change(id, [](Desk &desk) {
                desk.work.reaction = {.open = true, .closes = u"2019-05-01"_s};
                desk.base = Revision{.number = 1, .hash = u"h"_s, .dossier = desk.work};
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
        QSignalSpy found(&pages, &PagesAnew::found);
        pages.look(all);
        return found.isEmpty() && !found.wait() ? QList<OvertakenPage>()
                                                : found.last().first().value<QList<OvertakenPage>>();
    }
    /// Presses the button; for how many it was decided, and how many were left out.
    std::pair<int, int> publish(const QList<OvertakenPage> &seen)
    {
        QSignalSpy decided(&pages, &PagesAnew::decided);
        pages.publish(seen);
        if (decided.isEmpty() && !decided.wait())
            return {-1, -1};
        return {int(decided.last().first().value<QList<DossierId>>().size()), decided.last().last().toInt()};
    }

    FakeClock time;
    PagesAnew pages;
};

/// What somebody does to a dossier of which the page is overtaken.
using Deed = std::function<void(Overtook &, const DossierId &)>;

void isWritten(Overtook &on, const DossierId &id)
{
    on.change(id, [](Desk &desk) { desk.work.summary = u"Nieuw."_s; });
}

void isHalfTyped(Overtook &on, const DossierId &id)
{
    on.store.post([id](const Result<Store *> &opened) {
        (void)(*opened)->setDraft(id, {}, u"status/date"_s, u"na de zomer"_s);
    });
    on.store.drain();
}

void clashes(Overtook &on, const DossierId &id)
{
    on.change(id, [](Desk &desk) {
        desk.conflicts.append({.conflict = {.field = u"summary"_s, .base = u"a"_s, .mine = u"b"_s}});
    });
}

void isDecided(Overtook &on, const DossierId &id)
{
    on.change(id, [](Desk &desk) { desk.intent = PendingIntent{.kind = IntentKind::Withdraw}; });
}

void isNotedInside(Overtook &on, const DossierId &id)
{
    on.change(id, [](Desk &desk) {
        Task call;
        call.id = u"t"_s;
        call.text = u"Nog bellen."_s;
        desk.work.internal.tasks.append(call);
    });
}

} // namespace

/// Publishing all pages that time overtook in one act.
class PagesAnewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTimeMadeUntrueGoesAlong_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<Apart>("apart");
        QTest::newRow("nothing else") << Deed([](Overtook &, const DossierId &) { }) << Apart::No;
        QTest::newRow("an internal note") << Deed(isNotedInside) << Apart::No;
        QTest::newRow("a text was written") << Deed(isWritten) << Apart::Changed;
        QTest::newRow("a date is half typed") << Deed(isHalfTyped) << Apart::Held;
        QTest::newRow("a choice waits") << Deed(clashes) << Apart::Held;
        QTest::newRow("it is to be withdrawn") << Deed(isDecided) << Apart::Decided;
    }
    void onlyWhatTimeMadeUntrueGoesAlong()
    {
        QFETCH(const Deed, deed);
        QFETCH(const Apart, apart);
        Overtook on;
        deed(on, on.all.at(2));
        const QList<OvertakenPage> seen = on.look();
        QCOMPARE(seen.size(), 4);
        for (const OvertakenPage &page : seen) {
            QCOMPARE(page.apart, page.id == on.all.at(2) ? apart : Apart::No);
            QCOMPARE(page.what.size(), 1);
            QCOMPARE(page.what.first().what, TimePassed::Reaction);
        }
    }

    void aPageThatIsRightIsNotAmongThem()
    {
        Overtook on;
        on.isPublishedOn(on.all.at(0), QDate(2019, 5, 2));
        on.stands(on.all.at(1), {.publication = 2, .withdrawnReason = u"Klaar."_s});
        on.change(on.all.at(2), [](Desk &desk) { desk.work.deleted = u"2026-11-01"_s; });
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
            const Desk desk = on.inStore(page.id);
            QCOMPARE(desk.intent.has_value(), page.id != seen.last().id);
            if (!desk.intent)
                continue;
            QCOMPARE(desk.intent->kind, IntentKind::Publish);
            QCOMPARE(desk.intent->date, QDate(2026, 11, 23));
            QCOMPARE(desk.intent->shown, canonicalBytes(publicView(desk.work, QDate(2026, 11, 23))));
            QVERIFY(desk.intent->overruled.isEmpty());
        }
    }

    void whatHappenedSinceItWasSeenStaysBehind_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::newRow("a text was written") << Deed(isWritten);
        QTest::newRow("a date is half typed") << Deed(isHalfTyped);
        QTest::newRow("a choice waits") << Deed(clashes);
        QTest::newRow("it is to be withdrawn") << Deed(isDecided);
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

QTEST_MAIN(PagesAnewTest)
#include "tst_pagesanew.moc"
