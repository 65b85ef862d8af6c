// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/merge/merge.h"
#include "model/merge/threewaymerge.h"
#include "tests/support/fixtures.h"
#include "tests/support/generators.h"

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

/// One change of the full fixture.
template <typename F> Dossier with(F &&change)
{
    Dossier dossier = fullDossier();
    change(dossier);
    return dossier;
}

QStringList fieldsOf(const Merged &merged)
{
    QStringList fields;
    for (const Conflict &conflict : merged.conflicts)
        fields.append(conflict.place.field);
    return fields;
}

template <typename Part> QStringList titles(const QList<Part> &parts)
{
    QStringList list;
    for (const Part &part : parts)
        list.append(part.title);
    return list;
}

Link link(const QString &title)
{
    Link made;
    made.id = fixtureId(QString::number(qHash(title) & 0xffffff, 16));
    made.slug = slugFor(title, made.id);
    made.title = title;
    made.url = u"https://nieuw.example/"_s;
    return made;
}

RichText paragraph(const QString &words)
{
    return {Block{.spans = {Span{.text = words}}}};
}

/// The words random dossiers are made of: each was typed once.
QSet<QString> wordsOf(const QByteArray &json)
{
    static const QRegularExpression word(u"[a-z]{9}"_s);
    QSet<QString> words;
    for (auto it = word.globalMatch(QString::fromUtf8(json)); it.hasNext();)
        words.insert(it.next().captured());
    return words;
}

QByteArray textOf(const Merged &merged)
{
    QJsonArray conflicts;
    for (const Conflict &conflict : merged.conflicts) {
        conflicts.append(conflict.place.field);
        conflicts.append(conflict.mine);
        conflicts.append(conflict.theirs);
    }
    return canonicalBytes(merged.dossier) + QJsonDocument(conflicts).toJson();
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSideThatEqualsTheBaseYields();
    void everyNewWordIsInTheResultOrInAConflict();
    void withoutABaseEveryWordIsInTheResultOrInAConflict();
    void whatNobodyTouchedStays();
    void aMergedDossierIsAGoodDossier();
    void differentFieldsAreBothTaken();
    void theSameFieldIsAConflictInWhichTheRemoteStands();
    void theSameChangeIsNoConflict();
    void aPairIsOneField();
    void ofVisibilityTheStricterStands_data();
    void ofVisibilityTheStricterStands();
    void aPersonIsOneField();
    void delaysAreOneField();
    void affectedGoesByWijk();
    void themesAreASet();
    void additionsAtOnePlaceAreBothKept();
    void theOrderOfALogWithNewestFirstIsKept();
    void theOrderIsOfTheSideThatReordered_data();
    void theOrderIsOfTheSideThatReordered();
    void aDeletionMergesAsAField();
    void anEditOfAnotherBringsADeletedPartBack();
    void twoDaysOfOneDeletionAreNoConflict();
    void whatWasDroppedFromTheTrashStaysAwayUnlessItWasChanged();
    void anEditBringsADeletedDossierBack();
    void twoFilesAreAConflictInWhichTheRemoteStands();
    void richTextMergesByBlocks();
    void anUnknownMemberIsOneField();
    void withoutABaseListsUniteAndDifferencesAreConflicts();
};

void TestMerge::aSideThatEqualsTheBaseYields()
{
    QVERIFY(rc::check("a side that equals the base yields", [] {
        const Dossier base = *anyDossier();
        const Dossier side = *anyEditOf(base);
        for (const Merged &merged :
             {merge(base, side, base), merge(base, base, side), merge(base, side, side)}) {
            RC_ASSERT(merged.dossier == side);
            RC_ASSERT(merged.conflicts.isEmpty() && merged.notices.isEmpty());
        }
        RC_ASSERT(merge(std::nullopt, side, side).dossier == side);
    }));
}

void TestMerge::everyNewWordIsInTheResultOrInAConflict()
{
    QVERIFY(rc::check("every new word is in the result or in a conflict", [] {
        const Dossier base = *anyDossier();
        const Dossier work = *anyEditOf(base, 12);
        const Dossier remote = *anyEditOf(base, 12);
        const QSet<QString> after = wordsOf(textOf(merge(base, work, remote)));
        const QSet<QString> typed
            = wordsOf(canonicalBytes(work) + ' ' + canonicalBytes(remote)) - wordsOf(canonicalBytes(base));
        for (const QString &lost : typed - after)
            RC_FAIL((u"lost: "_s + lost).toStdString());
    }));
}

void TestMerge::withoutABaseEveryWordIsInTheResultOrInAConflict()
{
    QVERIFY(rc::check("without a base every word is in the result or in a conflict", [] {
        const Dossier origin = *anyDossier();
        const Dossier work = *anyEditOf(origin, 12);
        const Dossier remote = *anyEditOf(origin, 12);
        const QSet<QString> after = wordsOf(textOf(merge(std::nullopt, work, remote)));
        for (const QString &lost : wordsOf(canonicalBytes(work) + ' ' + canonicalBytes(remote)) - after)
            RC_FAIL((u"lost: "_s + lost).toStdString());
    }));
}

void TestMerge::whatNobodyTouchedStays()
{
    QVERIFY(rc::check("what nobody touched stays", [] {
        const Dossier base = *anyDossier();
        const Dossier work = *anyEditOf(base);
        const Dossier remote = *anyEditOf(base);
        const Merged merged = merge(base, work, remote);
        const QSet<QString> untouched
            = wordsOf(canonicalBytes(base)) & wordsOf(canonicalBytes(work)) & wordsOf(canonicalBytes(remote));
        RC_ASSERT((untouched - wordsOf(textOf(merged))).isEmpty());
        RC_ASSERT(merged.dossier.id == base.id && merged.dossier.slug == base.slug);
    }));
}

void TestMerge::aMergedDossierIsAGoodDossier()
{
    QVERIFY(rc::check("a merged dossier is a good dossier", [] {
        const Dossier base = *anyDossier();
        const Dossier work = *anyEditOf(base);
        const Dossier remote = *anyEditOf(base);
        RC_PRE(readDossier(canonicalBytes(work)).has_value()
               && readDossier(canonicalBytes(remote)).has_value());
        const Merged merged = merge(base, work, remote);
        const auto read = readDossier(canonicalBytes(merged.dossier));
        if (!read)
            RC_FAIL((read.error().subject + u' ' + read.error().detail).toStdString());
        RC_ASSERT(*read == merged.dossier);
    }));
}

void TestMerge::differentFieldsAreBothTaken()
{
    const Dossier work = with([](Dossier &d) {
        d.title = u"Mijn titel"_s;
        d.planning.milestones[0].note = u"Mijn opmerking"_s;
        d.questions.removeIf([](const Question &) { return false; });
    });
    const Dossier remote = with([](Dossier &d) {
        d.summary = u"Hun samenvatting"_s;
        d.planning.milestones[0].title = u"Hun avond"_s;
        d.planning.milestones[1].date = *EdtfDate::parse(u"2028"_s);
    });
    const Merged merged = merge(fullDossier(), work, remote);
    Dossier expected = remote;
    expected.title = u"Mijn titel"_s;
    expected.planning.milestones[0].note = u"Mijn opmerking"_s;
    QCOMPARE(merged.dossier, expected);
    QVERIFY(merged.conflicts.isEmpty());
}

void TestMerge::theSameFieldIsAConflictInWhichTheRemoteStands()
{
    const Dossier work = with([](Dossier &d) {
        d.title = u"Mijn titel"_s;
        d.planning.milestones[0].date = *EdtfDate::parse(u"2027-02"_s);
    });
    const Dossier remote = with([](Dossier &d) {
        d.title = u"Hun titel"_s;
        d.planning.milestones[0].date = {};
    });
    const Merged merged = merge(fullDossier(), work, remote);
    QCOMPARE(merged.dossier, remote);
    QCOMPARE(merged.conflicts.size(), 2);
    const Conflict date{.place = {fixtureId(u"b1"_s), u"date"_s},
                        .base = u"2027-01-14"_s,
                        .mine = u"2027-02"_s,
                        .theirs = QJsonValue::Undefined,
                        .who = {},
                        .when = {}};
    const Conflict title{.place = {{}, u"title"_s},
                         .base = u"Nieuwe brug over de Vaart"_s,
                         .mine = u"Mijn titel"_s,
                         .theirs = u"Hun titel"_s,
                         .who = {},
                         .when = {}};
    QVERIFY(merged.conflicts.contains(date));
    QVERIFY(merged.conflicts.contains(title));
}

void TestMerge::theSameChangeIsNoConflict()
{
    const Dossier work = with([](Dossier &d) {
        d.title = u"Samen"_s;
        d.summary = u"Mijn"_s;
    });
    const Dossier remote = with([](Dossier &d) { d.title = u"Samen"_s; });
    QVERIFY(merge(fullDossier(), work, remote).conflicts.isEmpty());
    QCOMPARE(merge(fullDossier(), work, remote).dossier, work);
}

void TestMerge::aPairIsOneField()
{
    const Dossier work
        = with([](Dossier &d) { d.planning.phases[0].start = *EdtfDate::parse(u"2026-11"_s); });
    const Dossier remote
        = with([](Dossier &d) { d.planning.phases[0].end = *EdtfDate::parse(u"2026-10"_s); });
    const Merged merged = merge(fullDossier(), work, remote);
    QCOMPARE(fieldsOf(merged), QStringList{u"start"_s});
    QCOMPARE(merged.dossier, remote);
    QCOMPARE(merged.conflicts.first().mine,
             QJsonValue(QJsonObject{{u"start"_s, u"2026-11"_s}, {u"end"_s, u"2027-21"_s}}));
    const Dossier closes = with([](Dossier &d) { d.reaction.closes = u"2027-03-01"_s; });
    const Dossier opens = with([](Dossier &d) { d.reaction.opens = u"2027-02-20"_s; });
    QCOMPARE(fieldsOf(merge(fullDossier(), closes, opens)), QStringList{u"reaction/opens"_s});
}

void TestMerge::ofVisibilityTheStricterStands_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("stands");
    // The third document of the fixture, which is under embargo until 2027-01-01.
    const auto row = [](const char *name, const QString &mine, const QString &theirs, const QString &stands) {
        QTest::newRow(name) << mine << theirs << stands;
        QTest::newRow((QByteArray(name) + ", turned").constData()) << theirs << mine << stands;
    };
    row("internal over public", u"internal"_s, u"public"_s, u"internal"_s);
    row("longer embargo over public", u"embargo 2027-02-01"_s, u"public"_s, u"embargo 2027-02-01"_s);
    row("internal over embargo", u"internal"_s, u"embargo 2027-02-01"_s, u"internal"_s);
    row("the later embargo", u"embargo 2027-02-01"_s, u"embargo 2026-12-01"_s, u"embargo 2027-02-01"_s);
    row("an embargo without end", u"embargo "_s, u"embargo 2026-12-01"_s, u"embargo "_s);
    row("what is unknown", u"council"_s, u"internal"_s, u"council"_s);
}

void TestMerge::ofVisibilityTheStricterStands()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const auto desk = [](const QString &visibility) {
        return with([&](Dossier &d) {
            d.documents[2].visibility = OpenEnum<Visibility>(visibility.section(u' ', 0, 0));
            d.documents[2].embargoUntil = visibility.section(u' ', 1);
        });
    };
    const Merged merged = merge(fullDossier(), desk(mine), desk(theirs));
    QFETCH(QString, stands);
    QCOMPARE(merged.dossier, desk(stands));
    QCOMPARE(fieldsOf(merged), QStringList{u"visibility"_s});
    QCOMPARE(merged.conflicts.first().place.part, fixtureId(u"d03"_s));
}

void TestMerge::aPersonIsOneField()
{
    const Dossier work = with([](Dossier &d) { d.roles.contact.phone = u"14 0593"_s; });
    const Dossier remote = with([](Dossier &d) { d.roles.contact.name = u"Team Water"_s; });
    const Dossier other = with([](Dossier &d) { d.roles.owner.name = u"D. Ander"_s; });
    QCOMPARE(fieldsOf(merge(fullDossier(), work, remote)), QStringList{u"roles/contact"_s});
    QVERIFY(merge(fullDossier(), work, other).conflicts.isEmpty());
}

void TestMerge::delaysAreOneField()
{
    const Dossier work
        = with([](Dossier &d) { d.planning.milestones[0].delays[0].reason = u"Mijn reden"_s; });
    const Dossier remote = with(
        [](Dossier &d) { d.planning.milestones[0].delays.append(d.planning.milestones[0].delays[0]); });
    QCOMPARE(fieldsOf(merge(fullDossier(), work, remote)), QStringList{u"delays"_s});
}

void TestMerge::affectedGoesByWijk()
{
    const Dossier work = with([](Dossier &d) {
        d.wijken.affected[0].consequence = u"Mijn zin."_s;
        d.wijken.affected.append({.wijk = u"beijum"_s, .consequence = u"Rustiger."_s});
    });
    const Dossier remote = with([](Dossier &d) {
        d.wijken.affected[0].consequence = u"Hun zin."_s;
        d.wijken.affected.removeLast();
        d.wijken.affected.append({.wijk = u"lewenborg"_s, .consequence = u"Drukker."_s});
    });
    const Merged merged = merge(fullDossier(), work, remote);
    QStringList wijken;
    for (const AffectedWijk &affected : merged.dossier.wijken.affected)
        wijken.append(affected.wijk);
    QCOMPARE(wijken, (QStringList{u"selwerd"_s, u"lewenborg"_s, u"beijum"_s}));
    QCOMPARE(fieldsOf(merged), QStringList{u"wijken/affected/selwerd/consequence"_s});
}

void TestMerge::themesAreASet()
{
    const Dossier work = with([](Dossier &d) { d.theme = {u"fietsen"_s, u"school"_s}; });
    const Dossier remote = with([](Dossier &d) { d.theme = {u"bruggen"_s, u"fietsen"_s, u"verkeer"_s}; });
    const Merged merged = merge(fullDossier(), work, remote);
    QCOMPARE(merged.dossier.theme, (QStringList{u"bruggen"_s, u"fietsen"_s, u"school"_s}));
    QVERIFY(merged.conflicts.isEmpty());
    const QStringList united = merge(std::nullopt, work, remote).dossier.theme;
    QCOMPARE(united, (QStringList{u"bruggen"_s, u"fietsen"_s, u"school"_s, u"verkeer"_s}));
}

void TestMerge::additionsAtOnePlaceAreBothKept()
{
    const Dossier work = with([](Dossier &d) {
        d.links.insert(1, link(u"Mijn een"_s));
        d.links.insert(2, link(u"Mijn twee"_s));
        d.links.append(link(u"Mijn eind"_s));
    });
    const Dossier remote = with([](Dossier &d) {
        d.links.insert(1, link(u"Hun een"_s));
        d.links.prepend(link(u"Hun begin"_s));
    });
    const Merged merged = merge(fullDossier(), work, remote);
    QCOMPARE(titles(merged.dossier.links),
             (QStringList{u"Hun begin"_s, u"Wijkwebsite"_s, u"Hun een"_s, u"Mijn een"_s, u"Mijn twee"_s,
                          u"Petitie"_s, u"Mijn eind"_s}));
    QVERIFY(merged.conflicts.isEmpty());
}

void TestMerge::theOrderOfALogWithNewestFirstIsKept()
{
    const auto logged = [](const QString &id, const QString &text) {
        return with([&](Dossier &d) {
            Change change = d.changes.first();
            change.id = fixtureId(id);
            change.text = text;
            d.changes.prepend(change);
        });
    };
    const Merged merged = merge(fullDossier(), logged(u"1a"_s, u"mijn"_s), logged(u"1b"_s, u"hun"_s));
    QCOMPARE(merged.dossier.changes.size(), 4);
    QCOMPARE(merged.dossier.changes[0].text, u"hun"_s);
    QCOMPARE(merged.dossier.changes[1].text, u"mijn"_s);
}

void TestMerge::theOrderIsOfTheSideThatReordered_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("nobody") << u"abc"_s << u"abc"_s << u"abc"_s << u"abc"_s;
    QTest::newRow("mine") << u"abc"_s << u"cab"_s << u"abc"_s << u"cab"_s;
    QTest::newRow("theirs") << u"abc"_s << u"abc"_s << u"bac"_s << u"bac"_s;
    QTest::newRow("both") << u"abc"_s << u"cab"_s << u"bac"_s << u"bac"_s;
    QTest::newRow("mine, they added") << u"abc"_s << u"cab"_s << u"abXc"_s << u"cabX"_s;
    QTest::newRow("theirs, I added") << u"abc"_s << u"aXbc"_s << u"cba"_s << u"cbaX"_s;
    QTest::newRow("added on both sides") << u"ab"_s << u"aMb"_s << u"aTUb"_s << u"aTUMb"_s;
    QTest::newRow("no base") << QString() << u"axb"_s << u"byc"_s << u"axbyc"_s;
}

void TestMerge::theOrderIsOfTheSideThatReordered()
{
    const auto keys = [](const QString &letters) {
        QStringList list;
        for (const QChar letter : letters)
            list.append(QString(letter));
        return list;
    };
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QStringList kept = keys(mine) + keys(theirs);
    kept.removeDuplicates();
    QTEST(mergedOrder(keys(base), keys(mine), keys(theirs), kept).join(QString()), "merged");
}

void TestMerge::aDeletionMergesAsAField()
{
    const Dossier work = with([](Dossier &d) { d.questions[0].deleted = u"2026-11-20"_s; });
    const Dossier remote = with([](Dossier &d) { d.questions[1].question = u"Mag ik met de bus?"_s; });
    const Merged merged = merge(fullDossier(), work, remote);
    QCOMPARE(merged.dossier.questions[0].deleted, u"2026-11-20"_s);
    QCOMPARE(merged.dossier.questions[1].question, u"Mag ik met de bus?"_s);
    QVERIFY(merged.conflicts.isEmpty() && merged.notices.isEmpty());
}

void TestMerge::anEditOfAnotherBringsADeletedPartBack()
{
    const Dossier deleted = with([](Dossier &d) { d.questions[0].deleted = u"2026-11-20"_s; });
    const Dossier edited = with([](Dossier &d) { d.questions[0].answer = paragraph(u"Ja."_s); });
    for (const Merged &merged :
         {merge(fullDossier(), deleted, edited), merge(fullDossier(), edited, deleted)}) {
        QCOMPARE(merged.dossier, edited);
        QCOMPARE(merged.notices, (QList<MergeNotice>{{fixtureId(u"61"_s), MergeNotice::Kind::Restored}}));
        QVERIFY(merged.conflicts.isEmpty());
    }
}

void TestMerge::twoDaysOfOneDeletionAreNoConflict()
{
    const auto deletedOn
        = [](const QString &day) { return with([&](Dossier &d) { d.questions[0].deleted = day; }); };
    const Merged merged = merge(fullDossier(), deletedOn(u"2026-11-21"_s), deletedOn(u"2026-11-20"_s));
    QCOMPARE(merged.dossier, deletedOn(u"2026-11-21"_s));
    QVERIFY(merged.conflicts.isEmpty() && merged.notices.isEmpty());
}

void TestMerge::whatWasDroppedFromTheTrashStaysAwayUnlessItWasChanged()
{
    const Dossier dropped = with([](Dossier &d) { d.planning.milestones.removeLast(); });
    const Dossier elsewhere = with([](Dossier &d) { d.planning.milestones[0].note = u"Elders"_s; });
    const Dossier back = with([](Dossier &d) { d.planning.milestones.last().deleted.clear(); });
    QCOMPARE(merge(fullDossier(), dropped, elsewhere).dossier.planning.milestones.size(), 2);
    QCOMPARE(merge(fullDossier(), elsewhere, dropped).dossier.planning.milestones.size(), 2);
    QCOMPARE(merge(fullDossier(), dropped, back).dossier, back);
    QCOMPARE(merge(fullDossier(), back, dropped).dossier, back);
}

void TestMerge::anEditBringsADeletedDossierBack()
{
    const Dossier deleted = with([](Dossier &d) { d.deleted = u"2026-11-20"_s; });
    const Dossier edited = with([](Dossier &d) { d.summary = u"Nog bezig."_s; });
    const Merged merged = merge(fullDossier(), deleted, edited);
    QCOMPARE(merged.dossier, edited);
    QCOMPARE(merged.notices, (QList<MergeNotice>{{QString(), MergeNotice::Kind::Restored}}));
}

void TestMerge::twoFilesAreAConflictInWhichTheRemoteStands()
{
    const auto replaced = [](const QString &name) {
        return with([&](Dossier &d) { d.documents[0].file = fixtureFile(name); });
    };
    const Merged merged = merge(fullDossier(), replaced(u"mijn.pdf"_s), replaced(u"hun.pdf"_s));
    QCOMPARE(merged.dossier, replaced(u"hun.pdf"_s));
    QCOMPARE(fieldsOf(merged), QStringList{u"file"_s});
    QCOMPARE(merged.conflicts.first().mine[u"name"].toString(), u"mijn.pdf"_s);
}

void TestMerge::richTextMergesByBlocks()
{
    const Dossier work = with([](Dossier &d) {
        d.about.what[0].spans = {Span{.text = u"Mijn begin."_s}};
        d.about.when[0].spans = {Span{.text = u"Mijn tijd."_s}};
    });
    const Dossier remote = with([](Dossier &d) {
        d.about.what[4].spans = {Span{.text = u"Hun eind."_s}};
        d.about.when[0].spans = {Span{.text = u"Hun tijd."_s}};
    });
    const Merged merged = merge(fullDossier(), work, remote);
    QCOMPARE(merged.dossier.about.what[0], work.about.what[0]);
    QCOMPARE(merged.dossier.about.what[4], remote.about.what[4]);
    QCOMPARE(merged.dossier.about.when, remote.about.when);
    QCOMPARE(fieldsOf(merged), QStringList{u"about/when"_s});
    QCOMPARE(merged.conflicts.first().mine, QJsonValue(richTextToJson(paragraph(u"Mijn tijd."_s))));
    QCOMPARE(merged.conflicts.first().base, QJsonValue(richTextToJson(fullDossier().about.when.first(1))));
}

void TestMerge::anUnknownMemberIsOneField()
{
    const auto later = [](const QString &value) {
        return with(
            [&](Dossier &d) { d.documents[0].extra = {{u"x-later"_s, QJsonObject{{u"a"_s, value}}}}; });
    };
    const Dossier other = with([](Dossier &d) { d.documents[0].title = u"Anders"_s; });
    QCOMPARE(merge(fullDossier(), later(u"mijn"_s), other).dossier.documents[0].extra,
             later(u"mijn"_s).documents[0].extra);
    const Merged merged = merge(fullDossier(), later(u"mijn"_s), later(u"hun"_s));
    QCOMPARE(merged.dossier, later(u"hun"_s));
    QCOMPARE(fieldsOf(merged), QStringList{u"x-later"_s});
}

void TestMerge::withoutABaseListsUniteAndDifferencesAreConflicts()
{
    const Dossier work = with([](Dossier &d) {
        d.links.append(link(u"Mijn"_s));
        d.summary.clear();
        d.documents[0].visibility = Visibility::Internal;
    });
    const Dossier remote = with([](Dossier &d) {
        d.links.removeFirst();
        d.images[0].alt = u"Een brug"_s;
    });
    const Merged merged = merge(std::nullopt, work, remote);
    QCOMPARE(merged.dossier.links.size(), 3);
    QCOMPARE(merged.dossier.summary, remote.summary);
    QCOMPARE(merged.dossier.documents[0].visibility.text(), u"internal"_s);
    QCOMPARE(fieldsOf(merged), (QStringList{u"visibility"_s, u"alt"_s, u"summary"_s}));
    QVERIFY(merged.conflicts.first().base.isUndefined());
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
