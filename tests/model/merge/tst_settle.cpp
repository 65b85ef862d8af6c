// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/merge/merge.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

template <typename F> Dossier with(F &&change)
{
    Dossier dossier = fullDossier();
    change(dossier);
    return dossier;
}

/// Two desks that change the same, and how it comes out.
struct Clash {
    Dossier work, remote;
    Merged merged;
    Clash(const Dossier &mine, const Dossier &theirs)
        : work(mine)
        , remote(theirs)
        , merged(merge(fullDossier(), mine, theirs))
    {
    }
    [[nodiscard]] Result<Dossier> settled(ConflictChoice keep) const
    {
        return settle(merged.dossier, merged.conflicts.first(), keep, seededIds());
    }
};

RichText texts(const QStringList &paragraphs)
{
    return richTextFromPlain(paragraphs.join(u'\n'));
}

Clash clashOfWhen()
{
    return {with([](Dossier &d) {
                d.about.when = texts({u"Mijn een."_s, u"Mijn twee."_s, u"Daarna komt het groen."_s});
            }),
            with([](Dossier &d) { d.about.when = texts({u"Hun een."_s, u"Daarna komt het groen."_s}); })};
}

} // namespace

Q_DECLARE_METATYPE(wd::ConflictChoice)

class TestSettle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mineAndTheirsPutBackWhatEachDeskHad_data();
    void mineAndTheirsPutBackWhatEachDeskHad();
    void everyConflictOfRandomDesksCanBeAnswered();
    void whatWasWrittenAfterTheCardIsNotTakenAway_data();
    void whatWasWrittenAfterTheCardIsNotTakenAway();
    void aRunThatWasWrittenAgainIsShownOnTheRenewedCard();
    void aRunThatIsGoneLeavesMineToBeAdded();
    void bothTextsComeOneAfterTheOther();
    void bothRunsComeOneAfterTheOther();
    void aRunIsFoundAgainWhereItMovedTo();
    void bothFilesMakeASecondPartBehindTheFirst();
    void bothListsOfDelaysAreJoined();
    void whatHoldsOneValueCannotHoldBoth_data();
    void whatHoldsOneValueCannotHoldBoth();
    void whatOneSideEmptiedLeavesTheOthers();
    void aPartThatIsGoneIsAnErrorUnlessTheirsWasKept();
};

void TestSettle::mineAndTheirsPutBackWhatEachDeskHad_data()
{
    QTest::addColumn<Dossier>("work");
    QTest::addColumn<Dossier>("remote");
    const auto row = [](const char *name, auto &&mine, auto &&theirs) {
        QTest::newRow(name) << with(mine) << with(theirs);
    };
    row("title", [](Dossier &d) { d.title = u"M"_s; }, [](Dossier &d) { d.title = u"T"_s; });
    row(
        "field of a part", [](Dossier &d) { d.questions[1].question = u"M?"_s; },
        [](Dossier &d) { d.questions[1].question = u"T?"_s; });
    row(
        "cleared by one", [](Dossier &d) { d.news[0].lead.clear(); },
        [](Dossier &d) { d.news[0].lead = u"T"_s; });
    row(
        "pair", [](Dossier &d) { d.planning.phases[0].start = {}; },
        [](Dossier &d) { d.planning.phases[0].end = {}; });
    row(
        "visibility", [](Dossier &d) { d.documents[0].visibility = Visibility::Internal; },
        [](Dossier &d) {
            d.documents[0].visibility = Visibility::Embargo;
            d.documents[0].embargoUntil = u"2027-01-01"_s;
        });
    row(
        "affected", [](Dossier &d) { d.wijken.affected[1].consequence = u"M"_s; },
        [](Dossier &d) { d.wijken.affected[1].consequence = u"T"_s; });
    row("person", [](Dossier &d) { d.roles.owner.name = u"M"_s; }, [](Dossier &d) { d.roles.owner = {}; });
    row(
        "file", [](Dossier &d) { d.documents[0].file = fixtureFile(u"m.pdf"_s); },
        [](Dossier &d) { d.documents[0].file = fixtureFile(u"t.pdf"_s); });
    row(
        "rich text", [](Dossier &d) { d.about.when[0].spans[0].text = u"M"_s; },
        [](Dossier &d) { d.about.when[0].spans[0].text = u"T"_s; });
    row(
        "unknown", [](Dossier &d) { d.about.extra[u"x/y"_s] = u"M"_s; },
        [](Dossier &d) { d.about.extra[u"x/y"_s] = u"T"_s; });
    row(
        "unknown in a part", [](Dossier &d) { d.links[0].extra[u"x"_s] = 1; },
        [](Dossier &d) { d.links[0].extra[u"x"_s] = 2; });
}

void TestSettle::mineAndTheirsPutBackWhatEachDeskHad()
{
    QFETCH(Dossier, work);
    QFETCH(Dossier, remote);
    const Clash clash(work, remote);
    QCOMPARE(clash.merged.conflicts.size(), 1);
    const auto mine = clash.settled(ConflictChoice::Mine);
    QVERIFY(mine);
    QCOMPARE(*mine, work);
    const auto theirs = clash.settled(ConflictChoice::Theirs);
    QVERIFY(theirs);
    QCOMPARE(*theirs, remote);
}

void TestSettle::everyConflictOfRandomDesksCanBeAnswered()
{
    QVERIFY(rc::check("every conflict of random desks can be answered", [] {
        const Dossier base = *anyDossier();
        Merged merged = merge(base, *anyEditOf(base, 12), *anyEditOf(base, 12));
        for (const Conflict &conflict : merged.conflicts) {
            const ConflictChoice keep
                = *rc::gen::element(ConflictChoice::Mine, ConflictChoice::Theirs, ConflictChoice::Both);
            Result<Dossier> answered = settle(merged.dossier, conflict, keep, seededIds());
            if (!answered && keep == ConflictChoice::Both && answered.error().detail == u"one-value")
                answered = settle(merged.dossier, conflict, ConflictChoice::Mine, seededIds());
            if (!answered)
                RC_FAIL(
                    (conflict.place.field + u' ' + answered.error().subject + u' ' + answered.error().detail)
                        .toStdString());
            merged.dossier = *answered;
        }
    }));
}

void TestSettle::whatWasWrittenAfterTheCardIsNotTakenAway_data()
{
    QTest::addColumn<ConflictChoice>("keep");
    QTest::newRow("mine") << ConflictChoice::Mine;
    QTest::newRow("theirs") << ConflictChoice::Theirs;
    QTest::newRow("both") << ConflictChoice::Both;
}

void TestSettle::whatWasWrittenAfterTheCardIsNotTakenAway()
{
    QFETCH(ConflictChoice, keep);
    const Clash clash(with([](Dossier &d) { d.summary = u"Y"_s; }),
                      with([](Dossier &d) { d.summary = u"X"_s; }));
    const Conflict card = clash.merged.conflicts.first();
    Dossier now = clash.merged.dossier;
    QVERIFY(!renewed(now, card));
    now.summary = u"Z"_s;
    const auto answered = settle(now, card, keep, seededIds());
    QVERIFY(!answered);
    QCOMPARE(answered.error().kind, ErrorKind::Conflict);
    QCOMPARE(answered.error().detail, u"renewed"_s);
    const auto fresh = renewed(now, card);
    QVERIFY(fresh.has_value());
    QCOMPARE(fresh->mine.toString(), u"Y"_s);
    QCOMPARE(fresh->theirs.toString(), u"Z"_s);
    const auto chosen = settle(now, *fresh, keep, seededIds());
    QVERIFY(chosen);
    QCOMPARE(chosen->summary,
             keep == ConflictChoice::Mine         ? u"Y"_s
                 : keep == ConflictChoice::Theirs ? u"Z"_s
                                                  : u"Z Y"_s);
}

void TestSettle::aRunThatWasWrittenAgainIsShownOnTheRenewedCard()
{
    const Clash clash = clashOfWhen();
    const Conflict card = clash.merged.conflicts.first();
    Dossier now = clash.merged.dossier;
    now.about.when = texts({u"Nieuw begin."_s, u"Hun een, maar later."_s, u"Daarna komt het groen."_s});
    QCOMPARE(settle(now, card, ConflictChoice::Mine, seededIds()).error().detail, u"renewed"_s);
    const auto fresh = renewed(now, card);
    QVERIFY(fresh.has_value());
    QCOMPARE(fresh->theirs.toArray().size(), 1);
    QVERIFY(QJsonDocument(fresh->theirs.toArray()).toJson().contains("Hun een, maar later."));
    const auto mine = settle(now, *fresh, ConflictChoice::Mine, seededIds());
    QVERIFY(mine);
    QCOMPARE(mine->about.when,
             texts({u"Nieuw begin."_s, u"Mijn een."_s, u"Mijn twee."_s, u"Daarna komt het groen."_s}));
    const auto theirs = settle(now, *fresh, ConflictChoice::Theirs, seededIds());
    QVERIFY(theirs);
    QCOMPARE(theirs->about.when, now.about.when);
}

void TestSettle::aRunThatIsGoneLeavesMineToBeAdded()
{
    const Clash clash = clashOfWhen();
    Dossier now = clash.merged.dossier;
    now.about.when = texts({u"Iets heel anders hier."_s});
    const auto fresh = renewed(now, clash.merged.conflicts.first());
    QVERIFY(fresh.has_value());
    QCOMPARE(fresh->theirs.toArray(), QJsonArray());
    const auto mine = settle(now, *fresh, ConflictChoice::Mine, seededIds());
    QVERIFY(mine);
    QCOMPARE(mine->about.when, texts({u"Iets heel anders hier."_s, u"Mijn een."_s, u"Mijn twee."_s}));
    QCOMPARE(settle(now, *fresh, ConflictChoice::Both, seededIds()).value_or(Dossier{}).about.when,
             mine->about.when);
    QCOMPARE(settle(now, *fresh, ConflictChoice::Theirs, seededIds()).value_or(Dossier{}).about.when,
             now.about.when);
}

void TestSettle::bothTextsComeOneAfterTheOther()
{
    const Clash clash(with([](Dossier &d) { d.summary = u"Mijn zin."_s; }),
                      with([](Dossier &d) { d.summary = u"Hun zin."_s; }));
    QCOMPARE(clash.settled(ConflictChoice::Both)->summary, u"Hun zin. Mijn zin."_s);
    const Clash cleared(with([](Dossier &d) { d.summary = u"Mijn zin."_s; }),
                        with([](Dossier &d) { d.summary.clear(); }));
    QCOMPARE(cleared.settled(ConflictChoice::Both)->summary, u"Mijn zin."_s);
}

void TestSettle::bothRunsComeOneAfterTheOther()
{
    const Clash clash = clashOfWhen();
    QCOMPARE(clash.merged.dossier, clash.remote);
    QCOMPARE(clash.settled(ConflictChoice::Mine)->about.when, clash.work.about.when);
    QCOMPARE(plainText(clash.settled(ConflictChoice::Both)->about.when),
             u"Hun een.\nMijn een.\nMijn twee.\nDaarna komt het groen."_s);
}

void TestSettle::aRunIsFoundAgainWhereItMovedTo()
{
    Clash clash = clashOfWhen();
    clash.merged.dossier.about.when = texts({u"Nieuw begin."_s, u"Nog een."_s, u"Hun een."_s});
    QCOMPARE(plainText(clash.settled(ConflictChoice::Mine)->about.when),
             u"Nieuw begin.\nNog een.\nMijn een.\nMijn twee."_s);
    QCOMPARE(clash.settled(ConflictChoice::Theirs)->about.when, clash.merged.dossier.about.when);
}

void TestSettle::bothFilesMakeASecondPartBehindTheFirst()
{
    const Clash clash(with([](Dossier &d) { d.documents[0].file = fixtureFile(u"mijn.pdf"_s); }),
                      with([](Dossier &d) { d.documents[0].file = fixtureFile(u"hun.pdf"_s); }));
    const auto both = clash.settled(ConflictChoice::Both);
    QVERIFY(both);
    QCOMPARE(both->documents.size(), 5);
    QCOMPARE(both->documents[0], clash.remote.documents[0]);
    const Document &second = both->documents[1];
    QCOMPARE(second.file, fixtureFile(u"mijn.pdf"_s));
    QCOMPARE(second.title, both->documents[0].title);
    QVERIFY(isUuid(second.id) && second.id != both->documents[0].id);
    QCOMPARE(second.slug, slugFor(second.title, second.id));
    QCOMPARE(both->documents[2], clash.remote.documents[1]);
}

void TestSettle::bothListsOfDelaysAreJoined()
{
    const auto delayed = [](const QString &reason) {
        return with([&](Dossier &d) {
            Delay delay = d.planning.milestones[0].delays[0];
            delay.reason = reason;
            d.planning.milestones[0].delays.append(delay);
        });
    };
    const Clash clash(delayed(u"Regen."_s), delayed(u"Storm."_s));
    const auto both = clash.settled(ConflictChoice::Both);
    QVERIFY(both);
    QStringList reasons;
    for (const Delay &delay : both->planning.milestones[0].delays)
        reasons.append(delay.reason);
    QCOMPARE(reasons, (QStringList{u"De zaal was niet vrij."_s, u"Storm."_s, u"Regen."_s}));
}

void TestSettle::whatHoldsOneValueCannotHoldBoth_data()
{
    QTest::addColumn<Dossier>("work");
    QTest::addColumn<Dossier>("remote");
    const auto row = [](const char *name, auto &&mine, auto &&theirs) {
        QTest::newRow(name) << with(mine) << with(theirs);
    };
    row(
        "date", [](Dossier &d) { d.reports[0].date = *EdtfDate::parse(u"2027"_s); },
        [](Dossier &d) { d.reports[0].date = *EdtfDate::parse(u"2028"_s); });
    row(
        "state", [](Dossier &d) { d.planning.phases[0].state = PlanState::Done; },
        [](Dossier &d) { d.planning.phases[0].state = PlanState::Planned; });
    row(
        "visibility", [](Dossier &d) { d.documents[2].visibility = Visibility::Internal; },
        [](Dossier &d) { d.documents[2].embargoUntil = u"2027-05-01"_s; });
    row(
        "address", [](Dossier &d) { d.links[0].url = u"https://m.example/"_s; },
        [](Dossier &d) { d.links[0].url = u"https://t.example/"_s; });
    row(
        "number", [](Dossier &d) { d.reaction.answerWeeks = 1; },
        [](Dossier &d) { d.reaction.answerWeeks = 2; });
    row(
        "person", [](Dossier &d) { d.roles.owner.name = u"M"_s; },
        [](Dossier &d) { d.roles.owner.name = u"T"_s; });
}

void TestSettle::whatHoldsOneValueCannotHoldBoth()
{
    QFETCH(Dossier, work);
    QFETCH(Dossier, remote);
    const Clash clash(work, remote);
    const auto both = clash.settled(ConflictChoice::Both);
    QVERIFY(!both);
    QCOMPARE(both.error().kind, ErrorKind::BadInput);
    QCOMPARE(both.error().detail, u"one-value"_s);
}

void TestSettle::whatOneSideEmptiedLeavesTheOthers()
{
    const Clash clash(with([](Dossier &d) { d.planning.milestones[0].delays.clear(); }),
                      with([](Dossier &d) { d.planning.milestones[0].delays[0].reason = u"Storm."_s; }));
    // What one side emptied, the other's alone is both.
    QCOMPARE(*clash.settled(ConflictChoice::Both), clash.remote);
}

void TestSettle::aPartThatIsGoneIsAnErrorUnlessTheirsWasKept()
{
    Clash clash(with([](Dossier &d) { d.links[0].title = u"M"_s; }),
                with([](Dossier &d) { d.links[0].title = u"T"_s; }));
    clash.merged.dossier.links.removeFirst();
    QCOMPARE(clash.settled(ConflictChoice::Mine).error().kind, ErrorKind::NotFound);
    QCOMPARE(*clash.settled(ConflictChoice::Theirs), clash.merged.dossier);
}

QTEST_APPLESS_MAIN(TestSettle)
#include "tst_settle.moc"
