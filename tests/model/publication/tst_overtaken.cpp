// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/publicview.h"
#include "model/publication/findings/overtaken.h"
#include "tests/support/fixtures.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate published(2026, 11, 23);

QStringList wordsOf(const QList<Overtaken> &found)
{
    QStringList words;
    for (const Overtaken &one : found)
        words.append(wordOf(one.what));
    return words;
}

} // namespace

/// What a day that passed makes untrue on the page, and what it asks of who makes it.
class OvertakenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsOvertakenTheDayAfter_data();
    void aPageIsOvertakenTheDayAfter();
    void publishedAnewNothingIsOvertaken();
    void everythingIsToldAtItsPlace();
    void withoutTheDayOfThePageNothingIsSaid();
    void aCheckIsDueFromItsDayOn_data();
    void aCheckIsDueFromItsDayOn();
    void anEndIsToldTheDayAfter();
    void everyKindHasAWordOfItsOwn();
};

void OvertakenTest::aPageIsOvertakenTheDayAfter_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("the day it was published") << published << QStringList();
    QTest::newRow("the last day without news") << QDate(2026, 12, 20) << QStringList();
    QTest::newRow("the day after") << QDate(2026, 12, 21) << QStringList{u"news-promised"_s};
    QTest::newRow("the day of the next step") << QDate(2027, 1, 14) << QStringList{u"news-promised"_s};
    QTest::newRow("the day after the next step")
        << QDate(2027, 1, 15) << QStringList{u"next-step"_s, u"news-promised"_s};
    QTest::newRow("news and a check are over")
        << QDate(2027, 1, 16)
        << QStringList{u"next-step"_s, u"news"_s, u"check-promised"_s, u"news-promised"_s};
    QTest::newRow("the last day to react")
        << QDate(2027, 2, 1)
        << QStringList{u"next-step"_s, u"news"_s, u"check-promised"_s, u"news-promised"_s};
    QTest::newRow("reacting is over")
        << QDate(2027, 2, 2)
        << QStringList{u"next-step"_s, u"reaction"_s, u"news"_s, u"check-promised"_s, u"news-promised"_s};
}

void OvertakenTest::aPageIsOvertakenTheDayAfter()
{
    QFETCH(QDate, today);
    QFETCH(QStringList, words);
    const Dossier shown = publicView(fullDossier(), published);
    QCOMPARE(wordsOf(overtaken(shown, published, today)), words);
}

void OvertakenTest::publishedAnewNothingIsOvertaken()
{
    const Dossier shown = publicView(fullDossier(), published);
    for (const QDate &day : {QDate(2026, 12, 21), QDate(2027, 1, 16), QDate(2027, 2, 2), QDate(2028, 1, 2)})
        QCOMPARE(wordsOf(overtaken(shown, day, day)), QStringList());
}

void OvertakenTest::everythingIsToldAtItsPlace()
{
    const Dossier shown = publicView(fullDossier(), published);
    const QList<Overtaken> expected{
        {TimePassed::NextStep, u"planning"_s, fixtureId(u"b1"_s), u"2027-01-14"_s},
        {TimePassed::Reaction, u"reaction"_s, {}, u"2027-02-01"_s},
        {TimePassed::News, u"news"_s, fixtureId(u"71"_s), u"2027-01-15"_s},
        {TimePassed::CheckPromised, u"validity"_s, {}, u"2027-01-15"_s},
        {TimePassed::NewsPromised, u"validity"_s, {}, u"2026-12-20"_s},
        {TimePassed::EndShown, u"validity"_s, {}, u"2028-01-01"_s}};
    QCOMPARE(overtaken(shown, published, QDate(2028, 1, 2)), expected);
}

void OvertakenTest::withoutTheDayOfThePageNothingIsSaid()
{
    QVERIFY(overtaken(publicView(fullDossier(), published), {}, QDate(2028, 1, 2)).isEmpty());
}

void OvertakenTest::aCheckIsDueFromItsDayOn_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("checkedOn");
    QTest::addColumn<bool>("due");
    QTest::newRow("the day before") << QDate(2027, 1, 14) << u"2026-11-20"_s << false;
    QTest::newRow("its day") << QDate(2027, 1, 15) << u"2026-11-20"_s << true;
    QTest::newRow("never checked") << QDate(2027, 1, 15) << QString() << true;
    QTest::newRow("checked on its day") << QDate(2027, 1, 15) << u"2027-01-15"_s << false;
    QTest::newRow("later") << QDate(2027, 3, 1) << u"2027-01-14"_s << true;
}

void OvertakenTest::aCheckIsDueFromItsDayOn()
{
    QFETCH(QDate, today);
    QFETCH(QString, checkedOn);
    QFETCH(bool, due);
    Dossier work = fullDossier();
    work.validity.checkedOn = checkedOn;
    const QStringList expected = due ? QStringList{u"check-due"_s} : QStringList();
    QCOMPARE(wordsOf(dueOn(work, today)), expected);
    work.deleted = u"2027-01-01"_s;
    QVERIFY(dueOn(work, today).isEmpty());
}

void OvertakenTest::anEndIsToldTheDayAfter()
{
    Dossier work = fullDossier();
    work.validity.nextCheck.clear();
    QVERIFY(dueOn(work, QDate(2028, 1, 1)).isEmpty());
    QCOMPARE(wordsOf(dueOn(work, QDate(2028, 1, 2))), QStringList{u"ended"_s});
}

void OvertakenTest::everyKindHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int what = 0; what < timesPassed; ++what)
        words.insert(wordOf(TimePassed(what)));
    QCOMPARE(words.size(), timesPassed);
}

QTEST_GUILESS_MAIN(OvertakenTest)
#include "tst_overtaken.moc"
