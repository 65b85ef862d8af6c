// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shared/sharedkind.h"
#include "model/shared/wijkacts.h"
#include "model/shared/wijkcsv.h"
#include "model/shared/wijklist.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

const QDate monday(2026, 11, 30);

QStringList slugsOf(const QList<Wijk> &wijken)
{
    QStringList slugs;
    for (const Wijk &wijk : wijken)
        slugs.append(wijk.slug);
    return slugs;
}

/// A town of its own, in a spreadsheet's way.
const QByteArray otherTown
    = "naam;stadsdeel\r\nHavenkwartier;Oost\r\n\"Dorp; en erf\";West\r\nHortusbuurt;Oost\r\n";

} // namespace

class WijkListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreFortyTwoWijken();
    void whatIsWrittenIsReadAgain();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void theLongestNameMayBecomeAnEarlierOne();
    void aRenameKeepsSlugAndOldName();
    void aSlipOfTheSameDayIsNoHistory();
    void aMergedWijkIsWhatItBecame();
    void whatCannotBeDoneIsRefused();
    void aWijkThatWasOnTheListIsOfferedAgain();
    void anotherTownsListIsTakenOver();
    void aTableOfNamesLeavesTheStadsdelen();
    void aTableOfOtherStadsdelenIsAnotherOne();
    void aRenamedWijkIsKnownByItsNameInATable();
    void aTableIsRead_data();
    void aTableIsRead();
    void aTableOfWindowsIsRead();
    void whatIsNoTableIsRefused();
    void aWijkIsFoundByTheNameItHad();
};

void WijkListTest::thereAreFortyTwoWijken()
{
    const WijkList &list = WijkList::carried();
    QCOMPARE(list.wijken.size(), 63);
    QCOMPARE(list.offered().size(), 42);
    QCOMPARE(list.nameOf(u"de-hunze-van-starkenborgh"_s), u"De Hunze/Van Starkenborgh"_s);
    QCOMPARE(list.nameOf(u"onbekend"_s), u"onbekend"_s);
    QCOMPARE(list.nameOf({}), QString());
    QVERIFY(wijkenKind().check(wijkenKind().carried).has_value());
}

void WijkListTest::whatIsWrittenIsReadAgain()
{
    WijkList list = *renamedWijk(WijkList::carried(), u"hortusbuurt"_s, u"Hortus"_s, monday);
    list = *mergedWijk(list, u"a-kwartier"_s, u"binnenstad"_s);
    list.wijken.first().extra.insert(u"population"_s, 4000);
    const auto read = wijkListFromJson(wijkListToJson(list));
    QVERIFY(read.has_value());
    QCOMPARE(*read, list);
}

void WijkListTest::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QJsonArray &wijken, const QString &where) {
        QTest::newRow(name) << QJsonObject{{u"wijken"_s, wijken}} << where;
    };
    const QJsonObject good{{u"id"_s, u"noord"_s}, {u"name"_s, u"Noord"_s}};
    const auto with = [&good](const QString &member, const QJsonValue &value) {
        QJsonObject wijk = good;
        wijk.insert(member, value);
        return wijk;
    };
    row("none", {}, u"/wijken"_s);
    row("no object", {u"noord"_s}, u"/wijken/0/id"_s);
    row("no slug", {QJsonObject{{u"name"_s, u"Noord"_s}}}, u"/wijken/0/id"_s);
    row("a path", {with(u"id"_s, u"../noord"_s)}, u"/wijken/0/id"_s);
    row("twice", {good, good}, u"/wijken/1/id"_s);
    row("no name", {with(u"name"_s, u"  "_s)}, u"/wijken/0/name"_s);
    row("two lines", {with(u"name"_s, u"Noord\nZuid"_s)}, u"/wijken/0/name"_s);
    row("a long name", {with(u"name"_s, QString(201, u'n'))}, u"/wijken/0/name"_s);
    row("an address that is none", {with(u"website"_s, u"javascript:alert(1)"_s)}, u"/wijken/0/website"_s);
    row("an old name of two lines", {with(u"earlier"_s, QJsonArray{u"2026-01-01 A\nB"_s})},
        u"/wijken/0/earlier"_s);
}

void WijkListTest::whatIsNoListIsRefused()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, where);
    const auto read = wijkListFromJson(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QCOMPARE(read.error().subject, where);
}

void WijkListTest::theLongestNameMayBecomeAnEarlierOne()
{
    WijkList list = WijkList::carried();
    list.wijken.first().name = QString(200, u'n');
    QVERIFY(wijkListFromJson(wijkListToJson(list)).has_value());
    const auto renamed = renamedWijk(list, list.wijken.first().slug, u"Kort"_s, monday);
    QVERIFY(renamed.has_value());
    QCOMPARE(renamed->wijken.first().earlierNames().first().name.size(), 200);
    QVERIFY(wijkListFromJson(wijkListToJson(*renamed)).has_value());
}

void WijkListTest::aRenameKeepsSlugAndOldName()
{
    const auto list = renamedWijk(WijkList::carried(), u"hortusbuurt"_s, u"  Hortus  en Ebbinge "_s, monday);
    QVERIFY(list.has_value());
    const Wijk *wijk = list->find(u"hortusbuurt"_s);
    QVERIFY(wijk);
    QCOMPARE(wijk->name, u"Hortus en Ebbinge"_s);
    QCOMPARE(wijk->earlierNames(), (QList<EarlierName>{{.name = u"Hortusbuurt"_s, .until = monday}}));
    const auto back = renamedWijk(*list, u"hortusbuurt"_s, u"Hortusbuurt"_s, monday.addDays(30));
    QCOMPARE(back->find(u"hortusbuurt"_s)->earlierNames().first(),
             (EarlierName{.name = u"Hortus en Ebbinge"_s, .until = monday.addDays(30)}));
}

void WijkListTest::aSlipOfTheSameDayIsNoHistory()
{
    auto list = renamedWijk(WijkList::carried(), u"hortusbuurt"_s, u"Hrotus"_s, monday);
    list = renamedWijk(*list, u"hortusbuurt"_s, u"Hortus"_s, monday);
    QCOMPARE(list->find(u"hortusbuurt"_s)->earlierNames(),
             (QList<EarlierName>{{.name = u"Hortusbuurt"_s, .until = monday}}));
    list = renamedWijk(*list, u"hortusbuurt"_s, u"Hortusbuurt"_s, monday);
    QCOMPARE(*list, WijkList::carried());
}

void WijkListTest::aMergedWijkIsWhatItBecame()
{
    auto list = mergedWijk(WijkList::carried(), u"a-kwartier"_s, u"binnenstad"_s);
    list = mergedWijk(*list, u"binnenstad"_s, u"binnenstad-oost"_s);
    QVERIFY(list.has_value());
    QCOMPARE(list->nameOf(u"a-kwartier"_s), u"Binnenstad-Oost"_s);
    QCOMPARE(list->find(u"a-kwartier"_s)->name, u"A-Kwartier"_s);
    QCOMPARE(list->namesOf({u"a-kwartier"_s, u"binnenstad"_s, u"hortusbuurt"_s}),
             (QStringList{u"Binnenstad-Oost"_s, u"Hortusbuurt"_s}));
    QVERIFY(!slugsOf(list->offered()).contains(u"a-kwartier"_s));
    list = partedWijk(*list, u"a-kwartier"_s);
    QCOMPARE(list->nameOf(u"a-kwartier"_s), u"A-Kwartier"_s);
    QVERIFY(slugsOf(list->offered()).contains(u"a-kwartier"_s));
}

void WijkListTest::whatCannotBeDoneIsRefused()
{
    const WijkList list = WijkList::carried();
    QCOMPARE(renamedWijk(list, u"hortusbuurt"_s, u" "_s, monday).error().detail, u"wijk-name"_s);
    QCOMPARE(renamedWijk(list, u"hortusbuurt"_s, u"binnenstad"_s, monday).error().detail, u"wijk-taken"_s);
    QCOMPARE(renamedWijk(list, u"nergens"_s, u"Ergens"_s, monday).error().kind, ErrorKind::NotFound);
    QCOMPARE(mergedWijk(list, u"hortusbuurt"_s, u"hortusbuurt"_s).error().detail, u"wijk-itself"_s);
    const auto into = mergedWijk(list, u"hortusbuurt"_s, u"binnenstad"_s);
    QCOMPARE(mergedWijk(*into, u"binnenstad"_s, u"hortusbuurt"_s).error().detail, u"wijk-itself"_s);
    QCOMPARE(withWijk(list, u"!!"_s, {}).error().detail, u"wijk-name"_s);
    QCOMPARE(withWijk(list, u"Noord\u0092"_s, {}).error().detail, u"wijk-name"_s);
    QCOMPARE(withWijk(list, u"Hortusbuurt"_s, {}).error().detail, u"wijk-taken"_s);
    QCOMPARE(withWebsite(list, u"hortusbuurt"_s, u"javascript:alert(1)"_s).error().detail, u"wijk-website"_s);
}

void WijkListTest::aWijkThatWasOnTheListIsOfferedAgain()
{
    const auto without = listedWijk(WijkList::carried(), u"hortusbuurt"_s, false);
    QCOMPARE(without->offered().size(), 41);
    QCOMPARE(without->nameOf(u"hortusbuurt"_s), u"Hortusbuurt"_s);
    const auto again = withWijk(*without, u"Hortusbuurt"_s, u"Centrum"_s);
    QCOMPARE(*again, WijkList::carried());
    const auto added = withWijk(WijkList::carried(), u"Één Nieuwe/Wijk"_s, u"Centrum"_s);
    const Wijk *wijk = added->find(u"een-nieuwe-wijk"_s);
    QVERIFY(wijk && wijk->listed);
    QCOMPARE((wijk - 1)->stadsdeel, u"Centrum"_s);
}

void WijkListTest::anotherTownsListIsTakenOver()
{
    const auto town = wijkenFromCsv(otherTown);
    QVERIFY(town.has_value());
    const WijkListChange change = changeBy(WijkList::carried(), town->wijken);
    QCOMPARE(change.come, (QStringList{u"havenkwartier"_s, u"dorp-en-erf"_s}));
    QCOMPARE(change.stay, QStringList{u"hortusbuurt"_s});
    QCOMPARE(change.go.size(), 41);
    QVERIFY(change.renamed.isEmpty());
    const WijkList taken = withTaken(WijkList::carried(), town->wijken, monday);
    QCOMPARE(slugsOf(taken.offered()), slugsOf(town->wijken));
    QCOMPARE(taken.nameOf(u"binnenstad"_s), u"Binnenstad"_s); // a dossier may name it
    QVERIFY(changeBy(taken, town->wijken).isNothing());
    QVERIFY(wijkListFromJson(wijkListToJson(taken)).has_value());
}

void WijkListTest::aTableOfNamesLeavesTheStadsdelen()
{
    const WijkList &list = WijkList::carried();
    QByteArray names = "naam\n";
    for (const Wijk &wijk : list.offered())
        names += wijk.name.toUtf8() + '\n';
    const QList<Wijk> same = asInList(list, wijkenFromCsv(names).value());
    QVERIFY(changeBy(list, same).isNothing());
    QCOMPARE(withTaken(list, same, monday).offered(), list.offered());
    const QList<Wijk> few = asInList(list, wijkenFromCsv("naam\nPaddepoel\nHortusbuurt\n").value());
    QVERIFY(changeBy(list, few).otherOrder);
    QCOMPARE(withTaken(list, few, monday).offered().last(), *list.find(u"hortusbuurt"_s));
}

void WijkListTest::aTableOfOtherStadsdelenIsAnotherOne()
{
    const WijkList two{.wijken
                       = {{.slug = u"oost"_s, .name = u"Oost"_s, .stadsdeel = u"A"_s, .listed = true},
                          {.slug = u"west"_s, .name = u"West"_s, .stadsdeel = u"A"_s, .listed = true}}};
    const QList<Wijk> other = asInList(two, wijkenFromCsv("naam;stadsdeel\nOost;A\nWest;B\n").value());
    const WijkListChange change = changeBy(two, other);
    QCOMPARE(change.moved, QStringList{u"west"_s});
    QVERIFY(!change.isNothing());
    QCOMPARE(withTaken(two, other, monday).find(u"west"_s)->stadsdeel, u"B"_s);
}

void WijkListTest::aRenamedWijkIsKnownByItsNameInATable()
{
    const WijkList list
        = *renamedWijk(WijkList::carried(), u"paddepoel"_s, u"Paddepoel en Tuinwijk"_s, monday);
    const QList<Wijk> now = asInList(list, wijkenFromCsv("naam\npaddepoel en tuinwijk\n").value());
    QCOMPARE(slugsOf(now), QStringList{u"paddepoel"_s});
    const QList<Wijk> before = asInList(list, wijkenFromCsv("naam\nPaddepoel\n").value());
    QCOMPARE(slugsOf(before), QStringList{u"paddepoel"_s});
    // Another that is called as the first was, is another.
    const auto both = wijkenFromCsv("naam\nPaddepoel\nPaddepoel en Tuinwijk\n");
    QCOMPARE(slugsOf(asInList(list, *both)), (QStringList{u"paddepoel-2"_s, u"paddepoel"_s}));
    const auto given = wijkenFromCsv("slug;naam\ntuin;Paddepoel en Tuinwijk\n");
    QCOMPARE(slugsOf(asInList(list, *given)), QStringList{u"tuin"_s}); // a slug is what it says
}

void WijkListTest::aTableIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("commas") << QByteArray("wijk,stadsdeel\nZuidérwijk,\"Noord, oud\"\n");
    QTest::newRow("semicolons, Windows lines") << QByteArray("Wijk;Stadsdeel\r\nZuidérwijk;Noord, oud\r\n");
    QTest::newRow("Latin-1") << QByteArray("naam;stadsdeel\r\nZuid\xe9rwijk;Noord, oud\r\n");
    QTest::newRow("a mark of its encoding")
        << QByteArray("\xef\xbb\xbfnaam;stadsdeel\nZuidérwijk;Noord, oud");
    QTest::newRow("remarks and empty lines")
        << QByteArray("# van ons\n\nnaam;stadsdeel\n\nZuidérwijk;Noord, oud\n");
}

void WijkListTest::aTableIsRead()
{
    QFETCH(QByteArray, bytes);
    const auto read = wijkenFromCsv(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(read->wijken,
             (QList<Wijk>{{.slug = u"zuiderwijk"_s,
                           .name = u"Zuidérwijk"_s,
                           .stadsdeel = u"Noord, oud"_s,
                           .listed = true}}));
}

void WijkListTest::aTableOfWindowsIsRead()
{
    const auto read = wijkenFromCsv("naam;stadsdeel\r\n\x92t Zandt \x96 Zuid\xe9r\x80;\x93Oost\x94\r\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->wijken.first().name, u"’t Zandt – Zuidér€"_s);
    QCOMPARE(read->wijken.first().stadsdeel, u"“Oost”"_s);
    QVERIFY(wijkListFromJson(wijkListToJson({.wijken = read->wijken})).has_value());
}

void WijkListTest::whatIsNoTableIsRefused()
{
    QCOMPARE(wijkenFromCsv("naam\nNoord\xc2\x92\n").error(),
             (Error{ErrorKind::BadInput, u"Noord\u0092"_s, u"wijken-name"_s}));
    const QByteArray tooLong(101, 'n');
    QCOMPARE(wijkenFromCsv("naam\n" + tooLong + "\n").error().detail, u"wijken-name"_s);
    QCOMPARE(wijkenFromCsv("naam;stadsdeel\nNoord;" + tooLong + "\n").error().detail, u"wijken-name"_s);
    QCOMPARE(wijkenFromCsv("naam\nNoord\x81\n").error().detail, u"wijken-name"_s); // stands for nothing
    QCOMPARE(wijkenFromCsv("%PDF-1.4\n...").error().detail, u"wijken-no-column"_s);
    QCOMPARE(wijkenFromCsv({}).error().detail, u"wijken-no-column"_s);
    QCOMPARE(wijkenFromCsv("naam;stadsdeel\n;West\n").error().detail, u"wijken-none"_s);
    QCOMPARE(wijkenFromCsv("naam\nOost\noost\n").error().detail, u"wijken-twice"_s);
}

void WijkListTest::aWijkIsFoundByTheNameItHad()
{
    const auto list = renamedWijk(WijkList::carried(), u"hortusbuurt"_s, u"Kruidentuin"_s, monday);
    QCOMPARE(slugsOf(foundWijken(*list, u"hortus"_s)), QStringList{u"hortusbuurt"_s});
    QCOMPARE(slugsOf(foundWijken(*list, u"centrum KRUID"_s)), QStringList{u"hortusbuurt"_s});
    QCOMPARE(foundWijken(*list, u" "_s).size(), list->wijken.size());
    QVERIFY(foundWijken(*list, u"nergens"_s).isEmpty());
}

QTEST_GUILESS_MAIN(WijkListTest)
#include "tst_wijklist.moc"
