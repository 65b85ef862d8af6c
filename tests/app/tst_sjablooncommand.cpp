// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"
#include "tests/app/commandrunner.h"
#include "tests/support/newersjabloon.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// Without a site: as a sync would have left it.
void learn(const CommandRunner &desk)
{
    const auto store = Store::open(desk.workspace());
    QVERIFY(store && (*store)->setSetting(keptSjablonenKey(), newerSjabloonKept()));
}

int versionOf(CommandRunner &desk, const QString &id)
{
    return desk.must({u"show"_s, id}).object()[u"sjabloon"_s][u"version"_s].toInt();
}

} // namespace

/// `sjabloon`: another version is looked at, taken over, and left again.
class TestSjabloonCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesIsSaidAndTakenOverAndBack();
    void aNewDossierFollowsTheNewest();
    void whatIsNoVersionOfItIsRefused_data();
    void whatIsNoVersionOfItIsRefused();
    void oneThatNobodyKnowsStays();
};

void TestSjabloonCommand::whatChangesIsSaidAndTakenOverAndBack()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    QVERIFY(desk.must({u"sjabloon"_s, id}).out.contains(u"Er verandert niets"_s));
    learn(desk);
    const Answer seen = desk.must({u"sjabloon"_s, id, u"--preview"_s});
    QVERIFY2(seen.out.contains(u"“Bereikbaarheid” komt erbij, voor bewoners."_s), qPrintable(seen.out));
    QCOMPARE(versionOf(desk, id), 1); // not before somebody says so
    const QJsonObject taken = desk.must({u"sjabloon"_s, id, u"--json"_s}).object();
    QCOMPARE(taken[u"from"_s].toString(), u"communicatiedossier-1"_s);
    QCOMPARE(taken[u"to"_s].toString(), u"communicatiedossier-2"_s);
    QVERIFY(taken[u"taken"_s].toBool());
    QCOMPARE(taken[u"changes"_s].toArray().size(), 1);
    QCOMPARE(taken[u"changes"_s][0][u"kind"_s].toString(), u"comes"_s);
    QCOMPARE(versionOf(desk, id), 2);
    const QString text
        = uR"([{"id":"3f0c1a52-1111-4e4e-8888-000000000001","section":"bereikbaarheid","text":[{"kind":"paragraph","spans":[{"text":"Via de Eikenlaan."}]}],"visibility":"public"}])"_s;
    desk.must({u"set"_s, id, u"/sections/texts"_s, text});
    const Answer back = desk.must({u"sjabloon"_s, id, u"--to"_s, u"communicatiedossier-1"_s});
    QVERIFY2(back.out.contains(u"“Bereikbaarheid” verdwijnt uit beeld"_s), qPrintable(back.out));
    QCOMPARE(versionOf(desk, id), 1);
    QVERIFY(desk.must({u"show"_s, id}).out.contains(u"Via de Eikenlaan."_s));
    desk.language = Language::English;
    const Answer again = desk.must({u"sjabloon"_s, id, u"--preview"_s});
    QVERIFY2(again.out.contains(u"“Access” is added"_s), qPrintable(again.out));
}

void TestSjabloonCommand::aNewDossierFollowsTheNewest()
{
    CommandRunner desk;
    learn(desk);
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    QCOMPARE(versionOf(desk, id), 2);
    desk.must({u"sjabloon"_s, id, u"--to"_s, u"communicatiedossier-1"_s});
    QCOMPARE(versionOf(desk, id), 1);
}

void TestSjabloonCommand::whatIsNoVersionOfItIsRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"communicatieplan-1", "communicatiedossier-3", "communicatiedossier", "-2", "", "../x-1"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSjabloonCommand::whatIsNoVersionOfItIsRefused()
{
    QFETCH(const QString, name);
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    learn(desk);
    QCOMPARE(desk.run({u"sjabloon"_s, id, u"--to"_s, name}).code, 2);
    QCOMPARE(versionOf(desk, id), 1);
}

void TestSjabloonCommand::oneThatNobodyKnowsStays()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.must({u"set"_s, id, u"/sjabloon"_s, uR"({"key":"communicatiedossier","version":7})"_s});
    learn(desk);
    const Answer refused = desk.run({u"sjabloon"_s, id});
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.err.contains(u"kent het sjabloon van Bomen niet"_s), qPrintable(refused.err));
    QCOMPARE(versionOf(desk, id), 7);
}

QTEST_GUILESS_MAIN(TestSjabloonCommand)
#include "tst_sjablooncommand.moc"
