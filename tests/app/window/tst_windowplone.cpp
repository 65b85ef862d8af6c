// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/http.h"
#include "tests/app/window/actor.h"

#include <QUuid>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// The window on a real Plone, classic and Volto: made, shared, published and read by a stranger.
class WindowPloneTest : public QObject
{
    Q_OBJECT

private:
    static int status(const QString &address)
    {
        Http stranger;
        const auto reply = stranger.send({.method = "GET", .url = QUrl(address)});
        return reply ? reply->status : 0;
    }

private Q_SLOTS:
    void aDossierIsMadeAndPublishedFromTheWindow_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("classic") << u"WIJKDOSSIER_PLONE_CLASSIC"_s;
        QTest::newRow("volto") << u"WIJKDOSSIER_PLONE_VOLTO"_s;
    }
    void aDossierIsMadeAndPublishedFromTheWindow()
    {
        QFETCH(QString, variable);
        const QUrl site(qEnvironmentVariable(variable.toUtf8().constData()));
        QVERIFY2(!site.isEmpty(), "No real Plone: run this test through ./test.sh, which starts one.");
        const QString base = u"/venster-"_s + QUuid::createUuid().toString(QUuid::Id128).left(10);
        Actor actor;
        QVERIFY(actor.logIn(site, u"publicist"_s, qEnvironmentVariable("WIJKDOSSIER_PLONE_PASSWORD"), base));
        QCOMPARE(actor.site().account().variant, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(actor.command(u"newDossier"_s));
        QVERIFY(actor.type(u"newTitle"_s, u"Bomen in Vinkhuizen"_s));
        QVERIFY(actor.click(u"profile_beheer"_s));
        QVERIFY(actor.click(u"makeDossier"_s));
        QTRY_VERIFY(actor.openDossier().isOpen());
        QVERIFY(actor.type(u"summaryInput"_s, u"Wij planten vijftig bomen."_s));
        QVERIFY(actor.section(u"status"_s));
        QVERIFY(actor.type(u"statusTextInput"_s, u"Het plan is klaar."_s));
        QVERIFY(actor.section(u"about"_s));
        QVERIFY(actor.type(u"aboutWhatInput"_s, u"Langs de weg komen bomen."_s));
        QVERIFY(actor.type(u"aboutWhyInput"_s, u"Bewoners vroegen om schaduw."_s));
        QVERIFY(actor.section(u"reaction"_s));
        QVERIFY(actor.click(u"reactionOpenInput"_s));
        QVERIFY(actor.type(u"reactionAddressInput"_s, u"groen@gemeente.example"_s));
        QVERIFY(actor.section(u"planning"_s));
        QVERIFY(actor.click(u"planAddItem"_s));
        actor.openDossier().edit(u"wijk, eigenaar, contact en houdbaarheid"_s, [](Dossier &dossier) {
            dossier.validity.nextCheck = u"2027-01-15"_s;
            dossier.wijken.primary = u"vinkhuizen"_s;
            dossier.roles.owner.name = u"B. Voorbeeld"_s;
            dossier.roles.contact.name = u"A. Voorbeeld"_s;
            dossier.roles.contact.email = u"a.voorbeeld@gemeente.example"_s;
            if (!dossier.planning.milestones.isEmpty())
                dossier.planning.milestones.first().title = u"Planten"_s;
        });
        QVERIFY(actor.saved());
        QTRY_VERIFY_WITH_TIMEOUT(!actor.openDossier().publicationStatus().address.isEmpty(), 60000);
        QVERIFY(status(actor.openDossier().publicationStatus().address) != 200);
        QVERIFY(actor.command(u"publish"_s));
        QVERIFY(actor.click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(actor.openDossier().publicationStatus().published, 120000);
        QCOMPARE(status(actor.openDossier().publicationStatus().address), 200);
        QTRY_VERIFY(actor.find(u"copyAddress"_s));
        QVERIFY(actor.sees(actor.openDossier().publicationStatus().address));
    }
};

QTEST_MAIN(WindowPloneTest)
#include "tst_windowplone.moc"
