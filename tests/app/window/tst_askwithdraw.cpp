// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/samples/samples.h"
#include "tests/app/window/actor.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

bool logsIn(Actor &actor, const StorySite &site, int account)
{
    const PracticeAccount who = StorySite::account(account);
    return actor.logIn(site.url(), who.user, who.password);
}

} // namespace

/// Somebody without the right to publish wants a page gone.
class AskWithdrawTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayNotWithdrawAsksAndAColleagueAgrees()
    {
        const StorySite site;
        const QTemporaryDir folder;
        Actor agrees, asks;
        QVERIFY(logsIn(agrees, site, 0) && logsIn(asks, site, 2));
        Q_EMIT agrees.window().importAsked(unpackSample(sampleNames().first(), folder.path()));
        QTRY_VERIFY_WITH_TIMEOUT(agrees.openDossier().isOpen(), 20000);
        QVERIFY(agrees.command(u"publish"_s) && agrees.click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(agrees.openDossier().publicationStatus().published, 60000);

        const DossierId id = agrees.openDossier().work().id;
        QVERIFY(asks.synced());
        asks.window().open(id);
        QTRY_VERIFY_WITH_TIMEOUT(
            asks.openDossier().isOpen() && asks.openDossier().publicationStatus().published, 40000);
        QVERIFY(asks.command(u"withdraw"_s));
        QVERIFY(asks.sees(u"U mag dit niet zelf"_s));
        QVERIFY(asks.type(u"withdrawReason"_s, u"Het plan gaat niet door."_s));
        QVERIFY(asks.click(u"withdrawNotice"_s) && asks.click(u"withdrawNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(asks.sees(u"Een collega die mag publiceren, beslist."_s), 60000);
        QVERIFY(asks.openDossier().publicationStatus().published);

        QVERIFY(agrees.synced());
        agrees.window().open(id);
        QTRY_VERIFY_WITH_TIMEOUT(agrees.sees(u"Reden: Het plan gaat niet door."_s), 40000);
        QVERIFY(agrees.click(u"requestAgree"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!agrees.openDossier().publicationStatus().published, 60000);
        QCOMPARE(agrees.openDossier().publicationStatus().withdrawnReason, u"Het plan gaat niet door."_s);
    }
};

QTEST_MAIN(AskWithdrawTest)
#include "tst_askwithdraw.moc"
