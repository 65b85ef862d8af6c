// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/http.h"
#include "sync/plone/ploneclient.h"
#include "tests/app/window/actor.h"

#include <functional>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// What a webmaster does, with the addresses of a news item and of the page; false: it did not work.
using Deed = std::function<bool(PloneClient &client, const QString &news, const QString &page)>;

} // namespace

Q_DECLARE_METATYPE(Deed)

/// On the Oefensite a webmaster does something to a dossier in which nothing changed since: it is asked, and
/// the answer is given in the window.
class SiteAsksStoryTest : public QObject
{
    Q_OBJECT

    /// With WIJKDOSSIER_SCREENS=FOLDER it is kept there as a picture.
    static void keep(Actor &actor, const QString &name)
    {
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
        if (const QString folder = qEnvironmentVariable("WIJKDOSSIER_SCREENS"); !folder.isEmpty())
            QVERIFY(actor.window().grab().save(u"%1/siteasks-%2.png"_s.arg(folder, name)));
    }

    static PloneClient::Account webmaster(Actor &actor)
    {
        const PracticeAccount account = PracticeSite::accounts().at(3);
        return {.site = actor.site().account().url, .user = account.user, .password = account.password};
    }

private Q_SLOTS:
    void whatSomebodyDidOnTheSiteIsAnsweredInTheWindow_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<QString>("asked");
        QTest::newRow("hidden") << Deed([](PloneClient &client, const QString &news, const QString &) {
            return client.transition(news, u"retract"_s).has_value();
        }) << u"Iemand verborg „%1” op de site."_s;
        QTest::newRow("removed") << Deed([](PloneClient &client, const QString &news, const QString &) {
            return client.remove(news).has_value();
        }) << u"Iemand verwijderde „%1” van de site."_s;
        QTest::newRow("edited") << Deed([](PloneClient &client, const QString &, const QString &page) {
            return client.patch(page, {{u"text"_s, richTextValue(u"<p>Van de webmaster.</p>"_s)}})
                .has_value();
        }) << u"Iemand wijzigde op de site: "_s;
    }
    void whatSomebodyDidOnTheSiteIsAnsweredInTheWindow()
    {
        QFETCH(const Deed, deed);
        QFETCH(const QString, asked);
        QTemporaryDir folder;
        choosePractice(folder.path());
        const auto later = std::make_shared<int>(0); // seconds
        Actor actor(folder.path(), Language::Dutch, [later] { return systemClock()().addSecs(*later); });
        QVERIFY(actor.openFirst({1400, 900}));
        QVERIFY(actor.command(u"publish"_s) && actor.click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(actor.openDossier().publicationStatus().published, 60000);
        QVERIFY(actor.synced());
        QVERIFY(actor.openDossier().publicationStatus().asked.isEmpty());

        Http http;
        PloneClient client(webmaster(actor), http);
        const QString root = QUrl(actor.openDossier().publicationStatus().address)
                                 .path()
                                 .mid(actor.site().account().url.path().size());
        const NewsItem news = actor.openDossier().work().news.first();
        const QString newsPath = root + u"/nieuws/"_s + news.slug, page = root + u"/index_html"_s;
        QVERIFY(deed(client, newsPath, page));
        *later = 3700; // what is not there any more is looked for once an hour
        QVERIFY(actor.synced());
        QTRY_COMPARE(actor.openDossier().publicationStatus().asked.size(), 1);

        actor.countFromHere();
        QVERIFY(actor.section(u"summary"_s)); // away from the page that said it is there
        QTRY_VERIFY(actor.find(u"questionsLook"_s));
        keep(actor, u"card"_s);
        QVERIFY(actor.click(u"questionsLook"_s));
        const QString words = asked.contains(u"%1"_s) ? asked.arg(news.title) : asked;
        QTRY_VERIFY2(actor.sees(words), qPrintable(words));
        QTRY_VERIFY(actor.sees(u"Publiceer opnieuw"_s));
        QVERIFY(!actor.sees(u"niets te publiceren"_s));
        keep(actor, u"asked"_s);
        QTRY_VERIFY(actor.find(u"publishNow"_s)->isEnabled());
        QVERIFY(actor.click(u"publishNow"_s));
        QCOMPARE(actor.acts(), 3);
        QTRY_COMPARE_WITH_TIMEOUT(actor.openDossier().publicationStatus().publication, 2, 60000);
        QTRY_VERIFY(actor.sees(u"Bewoners zien weer wat in dit dossier staat."_s));
        keep(actor, u"answered"_s);
        const auto again = client.get(newsPath);
        const auto text = client.get(page);
        QVERIFY(again && text);
        QCOMPARE(again->state, u"published"_s);
        QVERIFY(!text->json[u"text"_s][u"data"_s].toString().contains(u"webmaster"_s));
        QVERIFY(actor.synced());
        QVERIFY(actor.openDossier().publicationStatus().asked.isEmpty());
    }
};

QTEST_MAIN(SiteAsksStoryTest)
#include "tst_siteasksstory.moc"
