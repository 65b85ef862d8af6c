// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/merge/merge.h"
#include "model/shared/sharedkind.h"
#include "model/shared/wijkacts.h"
#include "model/undo/undostep.h"
#include "tests/model/shared/randomwijken.h"
#include "tests/support/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const QDate monday(2026, 11, 30);

/// A random list, and two edits of it, each made by a dice of its own.
struct TwoSides {
    QJsonObject base, mine, theirs;
};
TwoSides anySides()
{
    Dice dice(*rc::gen::arbitrary<quint64>());
    const WijkList base = randomWijken(dice);
    return {wijkListToJson(base), wijkListToJson(randomlyEdited(base, dice.below(8), dice)),
            wijkListToJson(randomlyEdited(base, dice.below(8), dice))};
}

MergedJson merged(const std::optional<QJsonObject> &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    return merge(wijkListShape(), base, mine, theirs);
}

QSet<QString> wordsIn(const QByteArray &json)
{
    static const QRegularExpression word(u"[a-z]{9}"_s);
    QSet<QString> words;
    for (auto it = word.globalMatch(QString::fromUtf8(json)); it.hasNext();)
        words.insert(it.next().captured());
    return words;
}

QByteArray textOf(const MergedJson &merged)
{
    QJsonArray conflicts;
    for (const Conflict &conflict : merged.conflicts)
        conflicts.append(QJsonArray{conflict.mine, conflict.theirs});
    return canonicalBytes(merged.document) + QJsonDocument(conflicts).toJson();
}

WijkList carriedWith(const Result<WijkList> &changed)
{
    return changed.value_or(WijkList());
}

} // namespace

/// The list of wijken is merged and undone by its description, as a dossier is.
class WijkMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSideThatEqualsTheBaseYields();
    void everyNewWordIsInTheResultOrInAConflict();
    void aMergedListIsAGoodList();
    void whatWasDoneCanBeUndoneAndDoneAgain();
    void aRenameAndAMergerOfOthersAreBothTaken();
    void twoNamesForOneWijkAreAConflictAndTheOldNameIsKept();
    void theSameNewWijkOnTwoDesksIsOne();
    void twoMergedIntoEachOtherAreEachThemselves();
    void undoPassesOverWhatSomebodyElseChanged();
};

void WijkMergeTest::aSideThatEqualsTheBaseYields()
{
    QVERIFY(rc::check("a side that equals the base yields", [] {
        const TwoSides sides = anySides();
        RC_ASSERT(merged(sides.base, sides.mine, sides.base).document == sides.mine);
        RC_ASSERT(merged(sides.base, sides.base, sides.theirs).document == sides.theirs);
        const MergedJson same = merged(sides.base, sides.mine, sides.mine);
        RC_ASSERT(same.document == sides.mine && same.conflicts.isEmpty());
        RC_ASSERT(merged(std::nullopt, sides.mine, sides.mine).document == sides.mine);
    }));
}

void WijkMergeTest::everyNewWordIsInTheResultOrInAConflict()
{
    QVERIFY(rc::check("every new word is in the result or in a conflict", [] {
        const TwoSides sides = anySides();
        const QSet<QString> after = wordsIn(textOf(merged(sides.base, sides.mine, sides.theirs)));
        const QSet<QString> old = wordsIn(canonicalBytes(sides.base));
        const QSet<QString> typed
            = (wordsIn(canonicalBytes(sides.mine)) | wordsIn(canonicalBytes(sides.theirs))) - old;
        RC_ASSERT((typed - after).isEmpty());
    }));
}

void WijkMergeTest::aMergedListIsAGoodList()
{
    QVERIFY(rc::check("a merged list is a good list", [] {
        const TwoSides sides = anySides();
        RC_ASSERT(wijkenKind().check(merged(sides.base, sides.mine, sides.theirs).document).has_value());
        RC_ASSERT(wijkenKind().check(merged(std::nullopt, sides.mine, sides.theirs).document).has_value());
    }));
}

void WijkMergeTest::whatWasDoneCanBeUndoneAndDoneAgain()
{
    QVERIFY(rc::check("what was done can be undone and done again", [] {
        const TwoSides sides = anySides();
        const UndoStep step = stepBetween(u"wijziging"_s, wijkListShape(), sides.base, sides.mine);
        RC_ASSERT(step.isEmpty() == (sides.base == sides.mine));
        RC_ASSERT(take(step, sides.mine, Direction::Undo).document == sides.base);
        RC_ASSERT(take(step, sides.base, Direction::Redo).document == sides.mine);
    }));
}

void WijkMergeTest::aRenameAndAMergerOfOthersAreBothTaken()
{
    const WijkList base = WijkList::carried();
    const WijkList mine
        = carriedWith(renamedWijk(base, u"hortusbuurt"_s, u"Hortusbuurt en Ebbinge"_s, monday));
    const WijkList theirs = carriedWith(mergedWijk(base, u"a-kwartier"_s, u"binnenstad"_s));
    const MergedJson both = merged(wijkListToJson(base), wijkListToJson(mine), wijkListToJson(theirs));
    QVERIFY(both.conflicts.isEmpty());
    const WijkList list = wijkListFromCheckedJson(both.document);
    QCOMPARE(list.nameOf(u"hortusbuurt"_s), u"Hortusbuurt en Ebbinge"_s);
    QCOMPARE(list.nameOf(u"a-kwartier"_s), u"Binnenstad"_s);
}

void WijkMergeTest::twoNamesForOneWijkAreAConflictAndTheOldNameIsKept()
{
    const WijkList base = WijkList::carried();
    const WijkList mine = carriedWith(renamedWijk(base, u"hortusbuurt"_s, u"Hortus"_s, monday));
    const WijkList theirs = carriedWith(renamedWijk(base, u"hortusbuurt"_s, u"Ebbinge"_s, monday.addDays(1)));
    const MergedJson both = merged(wijkListToJson(base), wijkListToJson(mine), wijkListToJson(theirs));
    QCOMPARE(both.conflicts.size(), 1);
    QCOMPARE(both.conflicts.first().place.part, u"hortusbuurt"_s);
    QCOMPARE(both.conflicts.first().place.field, u"name"_s);
    const WijkList list = wijkListFromCheckedJson(both.document);
    QCOMPARE(list.nameOf(u"hortusbuurt"_s), u"Ebbinge"_s);
    const QList<EarlierName> earlier = list.find(u"hortusbuurt"_s)->earlierNames();
    QCOMPARE(earlier.size(), 2); // each desk says until when
    QCOMPARE(earlier.first(), (EarlierName{.name = u"Hortusbuurt"_s, .until = monday.addDays(1)}));
    const auto settled
        = settle(wijkListShape(), both.document, both.conflicts.first(), ConflictChoice::Mine, seededIds());
    QVERIFY(settled.has_value());
    QCOMPARE(wijkListFromCheckedJson(*settled).nameOf(u"hortusbuurt"_s), u"Hortus"_s);
}

void WijkMergeTest::theSameNewWijkOnTwoDesksIsOne()
{
    const WijkList base = WijkList::carried();
    const WijkList mine = carriedWith(withWijk(base, u"Nieuwe Haven"_s, u"Centrum"_s));
    const WijkList theirs = carriedWith(withWijk(base, u"Nieuwe haven"_s, u"Centrum"_s));
    const MergedJson both = merged(wijkListToJson(base), wijkListToJson(mine), wijkListToJson(theirs));
    const WijkList list = wijkListFromCheckedJson(both.document);
    QCOMPARE(list.wijken.size(), base.wijken.size() + 1);
    QCOMPARE(both.conflicts.size(), 1); // how it is written
    QCOMPARE(both.conflicts.first().place.field, u"name"_s);
}

void WijkMergeTest::twoMergedIntoEachOtherAreEachThemselves()
{
    const WijkList base = WijkList::carried();
    const WijkList mine = carriedWith(mergedWijk(base, u"a-kwartier"_s, u"binnenstad"_s));
    const WijkList theirs = carriedWith(mergedWijk(base, u"binnenstad"_s, u"a-kwartier"_s));
    const MergedJson both = merged(wijkListToJson(base), wijkListToJson(mine), wijkListToJson(theirs));
    const WijkList list = wijkListFromCheckedJson(both.document);
    QCOMPARE(list.nameOf(u"a-kwartier"_s), u"A-Kwartier"_s);
    QCOMPARE(list.nameOf(u"binnenstad"_s), u"Binnenstad"_s);
    QCOMPARE(list.offered().size(), base.offered().size()); // both can still be chosen
    QCOMPARE(carriedWith(partedWijk(list, u"binnenstad"_s)).nameOf(u"a-kwartier"_s), u"Binnenstad"_s);
    const WijkList third = carriedWith(mergedWijk(list, u"hortusbuurt"_s, u"binnenstad"_s));
    QCOMPARE(third.nameOf(u"hortusbuurt"_s), u"Binnenstad"_s);
    QCOMPARE(third.offered().size(), base.offered().size() - 1);
    QCOMPARE(withWijk(list, u"Binnenstad"_s, {}).error().detail, u"wijk-taken"_s);
}

void WijkMergeTest::undoPassesOverWhatSomebodyElseChanged()
{
    const WijkList base = WijkList::carried();
    const WijkList mine = carriedWith(renamedWijk(base, u"hortusbuurt"_s, u"Hortus"_s, monday));
    const UndoStep step = stepBetween(u"naam"_s, wijkListShape(), wijkListToJson(base), wijkListToJson(mine));
    WijkList since = carriedWith(renamedWijk(mine, u"hortusbuurt"_s, u"Ebbinge"_s, monday.addDays(9)));
    since = carriedWith(withWebsite(since, u"hortusbuurt"_s, u"https://hortus.example/"_s));
    const UndoneJson undone = take(step, wijkListToJson(since), Direction::Undo);
    QVERIFY(!undone.passedOver.isEmpty());
    QCOMPARE(wijkListFromCheckedJson(undone.document).nameOf(u"hortusbuurt"_s), u"Ebbinge"_s);
}

QTEST_GUILESS_MAIN(WijkMergeTest)
#include "tst_wijkmerge.moc"
