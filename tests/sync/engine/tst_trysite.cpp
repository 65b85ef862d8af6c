// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/trying/trysite.h"
#include "sync/folder/folderkind.h"
#include "sync/plone/site/plonekind.h"
#include "tests/app/onereplyserver.h"
#include "tests/sync/engine/captiveline.h"
#include "tests/sync/engine/certificate.h"
#include "tests/sync/engine/sites.h"
#include "tests/sync/engine/strictproxy.h"
#include "views/words/trialwords.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

constexpr qint64 megabyte = 1'000'000;

SiteSettings settingsOf(const QUrl &url, const QString &user, const QString &base = u"/mijnwijk"_s)
{
    return {.name = u"proef"_s, .url = url, .user = user, .base = base, .kind = u"plone"_s};
}

/// One file of each size is sent.
SiteTrial tryThere(const SiteKind &kind, const SiteSettings &settings, const QString &password,
                   const QList<qint64> &sizes = {megabyte}, const std::stop_token &stop = {},
                   const TrialTold &told = {})
{
    return trySite(kind, settings,
                   {.with = {.password = password, .stop = stop},
                    .deskId = u"0123456789abcdef"_s,
                    .told = told,
                    .sizes = sizes});
}

SiteTrial tryAs(const TestSite &site, const QString &user, const QUrl &through = {},
                const QList<qint64> &sizes = {megabyte})
{
    return tryThere(PloneKind(), settingsOf(through.isEmpty() ? site.url() : through, user, site.base()),
                    site.passwordOf(user), sizes);
}

TrialStep stepOf(const SiteTrial &trial, TrialSubject subject)
{
    for (const TrialStep &step : trial) {
        if (step.subject == subject)
            return step;
    }
    return {};
}

QString saidOf(const SiteTrial &trial, TrialSubject subject)
{
    return trialFound(stepOf(trial, subject), Language::Dutch);
}

TrialOutcome outcomeOf(const SiteTrial &trial, TrialSubject subject)
{
    return stepOf(trial, subject).outcome;
}

/// All that was found, for a message.
QByteArray all(const SiteTrial &trial)
{
    return trialText({}, trial, Language::Dutch).toUtf8();
}

/// What of trials lies on a site, as its webmaster sees it.
QStringList leftOn(const TestSite &site)
{
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QStringList paths;
    for (const SiteRow &row : webmaster.search({}, {}).value_or(QList<SiteRow>{})) {
        if (row.path.contains(u"proef.txt"_s) || row.path.contains(u"wijkdossier-proef"_s))
            paths.append(row.path);
    }
    return paths;
}

} // namespace

/// What a trial of the connection finds and says, of everything that is known to come between.
class TestTrySite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodSiteIsGood_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("classic") << u"oefensite-classic"_s;
        QTest::newRow("volto") << u"oefensite-volto"_s;
    }
    void aGoodSiteIsGood()
    {
        QFETCH(QString, kind);
        const TestSite site(kind);
        const SiteTrial trial = tryAs(site, u"publicist"_s, {}, {megabyte, 6 * megabyte});
        QVERIFY2(hindrancesIn(trial).isEmpty(), all(trial));
        QCOMPARE(trialSummary(trial, Language::Dutch), u"Alles werkt: u kunt delen met uw collega's."_s);
        QCOMPARE(saidOf(trial, TrialSubject::LogIn), u"U bent aangemeld als A. Voorbeeld."_s);
        QCOMPARE(saidOf(trial, TrialSubject::Publishing), u"U mag zelf publiceren."_s);
        QCOMPARE(saidOf(trial, TrialSubject::Upload), u"Bestanden tot 6 MB komen heel aan."_s);
        QCOMPARE(outcomeOf(trial, TrialSubject::TakingAway), TrialOutcome::Good);
        QCOMPARE(leftOn(site), QStringList());
    }

    void twoFoldersAreTriedToo()
    {
        const TestSite site(u"map"_s);
        const FolderKind kind;
        const auto settings = kind.read({{u"private"_s, site.privateFolder()},
                                         {u"public"_s, site.publicFolder()},
                                         {u"user"_s, u"A. Voorbeeld"_s}});
        QVERIFY(settings);
        const auto joined = kind.join(*settings, {});
        QVERIFY(joined);
        const SiteTrial trial = tryThere(kind, joined->settings, {});
        QVERIFY2(hindrancesIn(trial).isEmpty(), all(trial));
        QCOMPARE(saidOf(trial, TrialSubject::Locking),
                 u"Twee collega's kunnen hier niet over elkaar heen schrijven."_s);
        QVERIFY(stepOf(trial, TrialSubject::Space).bytes > 0);
        QCOMPARE(outcomeOf(trial, TrialSubject::TakingAway), TrialOutcome::Good);
    }

    void aWrongCertificateIsNamedBeforeAPasswordIsSent()
    {
        QSslServer server;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(QByteArray(selfSigned)));
        tls.setPrivateKey(QSslKey(QByteArray(selfSignedKey), QSsl::Rsa));
        server.setSslConfiguration(tls);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://localhost:%1/plone"_s.arg(server.serverPort()));
        const SiteTrial trial = tryThere(PloneKind(), settingsOf(url, u"publicist"_s), u"geheim"_s);
        QCOMPARE(saidOf(trial, TrialSubject::Certificate),
                 u"Uw werk staat veilig op deze computer. De beveiligde verbinding met localhost lukt niet: "
                 "vraag de beheerder naar het certificaat."_s);
        QCOMPARE(outcomeOf(trial, TrialSubject::Address), TrialOutcome::Good);
        QCOMPARE(outcomeOf(trial, TrialSubject::LogIn), TrialOutcome::NotTried);
        QCOMPARE(menderOf(stepOf(trial, TrialSubject::Certificate)), Mender::SiteAdministrator);
    }

    void aProxyThatLetsOneMegabyteThroughIsMeasured()
    {
        const TestSite site(u"oefensite-classic"_s);
        const StrictProxy proxy(site.url());
        const SiteTrial trial = tryAs(site, u"publicist"_s, proxy.url(), {megabyte, 10 * megabyte});
        QCOMPARE(saidOf(trial, TrialSubject::Upload),
                 u"Bestanden tot 10 MB komen heel aan, in delen van 1,0 MB: meer laat een proxy niet "
                 "tegelijk door. Wijkdossier doet dat vanzelf; het duurt alleen langer."_s);
        QVERIFY2(hindrancesIn(trial).isEmpty(), all(trial)); // it goes all the same
        QCOMPARE(menderOf(stepOf(trial, TrialSubject::Upload)), Mender::NetworkAdministrator);
        QCOMPARE(leftOn(site), QStringList());
    }

    void aProxyThatLetsNothingThroughHinders()
    {
        const TestSite site(u"oefensite-classic"_s);
        const StrictProxy proxy(site.url(), 20'000);
        const SiteTrial trial = tryAs(site, u"publicist"_s, proxy.url());
        QCOMPARE(outcomeOf(trial, TrialSubject::Upload), TrialOutcome::Hindered);
        QCOMPARE(menderOf(stepOf(trial, TrialSubject::Upload)), Mender::NetworkAdministrator);
        QCOMPARE(outcomeOf(trial, TrialSubject::TakingAway), TrialOutcome::Good);
        QCOMPARE(leftOn(site), QStringList());
    }

    void aSiteWithoutTheAddOnIsNamed()
    {
        const OneReplyServer plone("501 Not Implemented", "text/html", "<html>Unsupported method</html>");
        const SiteTrial trial
            = tryThere(PloneKind(), settingsOf(QUrl(plone.address()), u"publicist"_s), u"geheim"_s);
        QCOMPARE(saidOf(trial, TrialSubject::Service),
                 u"Er is niets verstuurd. Op %1 staat de uitbreiding plone.restapi niet aan: vraag de "
                 "beheerder die aan te zetten."_s.arg(plone.address()));
        QCOMPARE(menderOf(stepOf(trial, TrialSubject::Service)), Mender::SiteAdministrator);
        QCOMPARE(outcomeOf(trial, TrialSubject::LogIn), TrialOutcome::NotTried);
    }

    void aSiteWithoutAWorkflowIsNamedAndNothingIsSent()
    {
        const TestSite site(u"oefensite-classic:none"_s);
        const SiteTrial trial = tryAs(site, u"publicist"_s);
        QCOMPARE(saidOf(trial, TrialSubject::Privacy),
                 u"Er is niets gedeeld. Wat op de site in %1/dossiers staat, is niet privé: vraag de "
                 "functioneel beheerder om de werkstroom waarin alles privé begint."_s.arg(site.base()));
        QCOMPARE(menderOf(stepOf(trial, TrialSubject::Privacy)), Mender::SiteAdministrator);
        QCOMPARE(outcomeOf(trial, TrialSubject::Upload), TrialOutcome::NotTried);
        QCOMPARE(leftOn(site), QStringList());
    }

    void anAccountWithoutRightsIsNamed()
    {
        const TestSite site(u"oefensite-classic"_s);
        const SiteTrial trial = tryAs(site, u"lezer"_s);
        QCOMPARE(saidOf(trial, TrialSubject::LogIn), u"U bent aangemeld als E. Voorbeeld."_s);
        QCOMPARE(saidOf(trial, TrialSubject::Adding),
                 u"Uw account mag in %1/dossiers geen dossiers maken. Vraag om het recht daarvoor (op Plone "
                 "de rollen Contributor en Editor)."_s.arg(site.base()));
        QCOMPARE(menderOf(stepOf(trial, TrialSubject::Adding)), Mender::SiteAdministrator);
        QCOMPARE(outcomeOf(trial, TrialSubject::Upload), TrialOutcome::NotTried);
    }

    void whoMayNotPublishIsToldAndNotHindered()
    {
        const TestSite site(u"oefensite-classic"_s);
        const SiteTrial trial = tryAs(site, u"projectassistent"_s);
        QVERIFY2(hindrancesIn(trial).isEmpty(), all(trial));
        QVERIFY(saidOf(trial, TrialSubject::Publishing).startsWith(u"U mag niet zelf publiceren"_s));
    }

    void aPortalIsNamedBeforeAPasswordIsSent()
    {
        OneReplyServer portal("302 Found\r\nLocation: http://localhost/aanmelden", "text/html", "");
        const SiteTrial trial
            = tryThere(PloneKind(), settingsOf(QUrl(portal.address()), u"publicist"_s), u"geheim"_s);
        QCOMPARE(saidOf(trial, TrialSubject::Network),
                 u"Uw werk staat veilig op deze computer. Iets anders antwoordt in plaats van 127.0.0.1: "
                 "meld u eerst aan bij het netwerk waarop u zit, of vraag de beheerder of de site verhuisd "
                 "is."_s);
        QCOMPARE(menderOf(stepOf(trial, TrialSubject::Network)), Mender::User);
        QCOMPARE(outcomeOf(trial, TrialSubject::LogIn), TrialOutcome::NotTried);
    }

    void whatAnswersEverybodyGetsNoPassword()
    {
        const TestSite site(u"oefensite-classic"_s);
        StrictProxy portal(site.url());
        QByteArray heard;
        portal.refuses = [&heard](const QByteArray &request) {
            heard += request;
            return QByteArray("200 OK");
        };
        const SiteTrial trial = tryAs(site, u"publicist"_s, portal.url());
        QCOMPARE(outcomeOf(trial, TrialSubject::Service), TrialOutcome::Hindered);
        QVERIFY(heard.contains("/@login"));
        QVERIFY(!heard.contains("Publicist") && !heard.contains("publicist"));
    }

    void whatAStrangerCanReadIsNotFilled()
    {
        const TestSite site(u"oefensite-classic"_s);
        CaptiveLine line(site.url());
        line.showToStrangers("/intern");
        const SiteTrial trial = tryAs(site, u"publicist"_s, line.url());
        QCOMPARE(outcomeOf(trial, TrialSubject::Privacy), TrialOutcome::Hindered);
        QCOMPARE(outcomeOf(trial, TrialSubject::Upload), TrialOutcome::NotTried);
        QCOMPARE(leftOn(site), QStringList());
    }

    void whatIsStoppedLeavesNothing()
    {
        const TestSite site(u"oefensite-classic"_s);
        std::stop_source stop;
        const SiteTrial trial = tryThere(PloneKind(), settingsOf(site.url(), u"publicist"_s, site.base()),
                                         site.passwordOf(u"publicist"_s), {megabyte, 6 * megabyte},
                                         stop.get_token(), [&stop](const TrialStep &step) {
                                             if (step.bytes == 6 * megabyte)
                                                 stop.request_stop();
                                         });
        QCOMPARE(saidOf(trial, TrialSubject::Upload), u"U hebt het gestopt."_s);
        QCOMPARE(trialSummary(trial, Language::Dutch), u"U hebt het gestopt. Tot daar ging alles goed."_s);
        QVERIFY2(outcomeOf(trial, TrialSubject::TakingAway) == TrialOutcome::Good, all(trial));
        QCOMPARE(leftOn(site), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTrySite)
#include "tst_trysite.moc"
