// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/http.h"
#include "sync/plone/ploneclient.h"
#include "tests/app/window/actor.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// On the Oefensite: a dossier that lies in the trash is still to be read online, and is taken off the site
/// from the window all the same.
class WithdrawStoryTest : public QObject
{
    Q_OBJECT

    static int strangersStatus(Actor &actor)
    {
        Http http;
        PloneClient stranger({.site = actor.site().account().url, .user = {}, .password = {}}, http);
        const QString path = QUrl(actor.openDossier().publicationStatus().address)
                                 .path()
                                 .mid(actor.site().account().url.path().size());
        const auto reply = stranger.anonymous(path);
        return reply ? reply->status : 0;
    }

private Q_SLOTS:
    void whatLiesInTheTrashIsTakenOffTheSite()
    {
        QTemporaryDir folder;
        choosePractice(folder.path());
        Actor actor(folder.path());
        QVERIFY(actor.openFirst({1400, 900}));
        const DossierId id = actor.openDossier().work().id;
        QVERIFY(actor.command(u"publish"_s) && actor.click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(actor.openDossier().publicationStatus().published, 60000);
        QVERIFY(actor.command(u"throwAwayDossier"_s));
        QTRY_VERIFY(!actor.openDossier().isOpen() || actor.openDossier().work().id != id);
        actor.window().open(id);
        QTRY_VERIFY(actor.openDossier().isOpen() && actor.openDossier().work().id == id);
        QVERIFY(actor.openDossier().readOnly());
        QVERIFY(actor.synced());
        QCOMPARE(strangersStatus(actor), 200);

        actor.countFromHere();
        QVERIFY(actor.command(u"withdraw"_s));
        QVERIFY(actor.type(u"withdrawReason"_s, u"Het plan gaat niet door."_s));
        QVERIFY(actor.click(u"withdrawNow"_s));
        QCOMPARE(actor.acts(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(actor.sees(u"De pagina is van de site."_s), 60000);
        QTRY_VERIFY(!actor.openDossier().publicationStatus().published);
        QVERIFY(strangersStatus(actor) != 200);
        QVERIFY(!actor.openDossier().work().deleted.isEmpty());
    }
};

QTEST_MAIN(WithdrawStoryTest)
#include "tst_withdrawstory.moc"
