// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitethread.h"
#include "tests/app/commandrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

class TestTryCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundIsSaidToPeopleAndMachines()
    {
        const QTemporaryDir data;
        const SiteThread site(data.path());
        const PracticeAccount reader = PracticeSite::accounts().last();
        CommandRunner desk(reader.password);
        QCOMPARE(desk.run({u"site"_s, u"try"_s}).code, 1); // no site yet
        desk.must(
            {u"site"_s, u"add"_s, u"proef"_s, u"--url"_s, site.url().toString(), u"--user"_s, reader.user});
        const Answer said = desk.run({u"site"_s, u"try"_s});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.contains(u"Dossiers maken (lukt niet): Uw account mag in "_s),
                 qPrintable(said.out));
        QVERIFY(said.out.contains(u"De functioneel beheerder van de site kan dit oplossen."_s));
        const QJsonObject json = desk.run({u"site"_s, u"try"_s, u"--json"_s}).object();
        QCOMPARE(json[u"works"_s], QJsonValue(false));
        const QJsonObject adding = json[u"steps"_s].toArray().at(5).toObject();
        QCOMPARE(adding[u"subject"_s], QJsonValue(u"adding"_s));
        QCOMPARE(adding[u"mender"_s], QJsonValue(u"site-administrator"_s));
    }

    void aGoodSiteIsDone()
    {
        const QTemporaryDir data;
        const SiteThread site(data.path());
        const PracticeAccount publicist = PracticeSite::accounts().first();
        CommandRunner desk(publicist.password);
        desk.must({u"site"_s, u"add"_s, u"proef"_s, u"--url"_s, site.url().toString(), u"--user"_s,
                   publicist.user});
        const Answer said = desk.must({u"site"_s, u"try"_s});
        QVERIFY2(said.out.contains(u"Bestanden tot 50 MB komen heel aan."_s), qPrintable(said.out));
        QVERIFY(said.out.contains(u"Alles werkt: u kunt delen met uw collega's."_s));
    }
};

QTEST_GUILESS_MAIN(TestTryCommand)
#include "tst_trycommand.moc"
