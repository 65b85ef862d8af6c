// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/practiceworkspace.h"
#include "app/site/sitehost.h"
#include "tests/app/window/passwords.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/window/statusline.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A workspace with its store and the site behind it, as a window has them.
struct Workplace {
    explicit Workplace(Passwords passwords = keptInMemory(), bool practice = false,
                       const Clock &clock = systemClock())
        : store(folder.path())
        , site({.workspace = folder.path(),
                .store = store,
                .sjablonen = test::sjablonen(),
                .clock = clock,
                .passwords = std::move(passwords),
                .practice = practice,
                .soon = 10ms,
                .between = 100ms})
    {
    }

    bool logIn(const QUrl &url, const PracticeAccount &account)
    {
        QSignalSpy tried(&site, &SitePort::tried);
        site.connectTo({.kind = u"plone"_s,
                        .said = {{u"url"_s, url.toString()}, {u"user"_s, account.user}},
                        .password = account.password});
        return QTest::qWaitFor([&] { return !tried.isEmpty(); }, 20000)
            && !tried.first().first().value<std::optional<Error>>();
    }

    /// What `ask` finds in the store.
    template <typename T> T look(std::function<T(Store &)> ask)
    {
        T found{};
        store.post([&](const Result<Store *> &opened) { found = ask(**opened); });
        store.drain();
        return found;
    }

    DossierId make(const QString &title)
    {
        const Dossier made = newDossier(title, u"fysiek"_s, seededIds(7));
        look<bool>([&](Store &opened) { return opened.add({.work = made}).has_value(); });
        site.syncSoon();
        return made.id;
    }

    /// Who else has it open, as the window would read it.
    QStringList others(const DossierId &id)
    {
        return look<QStringList>([id, seen = site.seen()](Store &opened) {
            QStringList names;
            const auto local = opened.read(id);
            for (const AlsoOpen &other :
                 local ? publicationStatusOf(opened, *local, seen).alsoOpen : QList<AlsoOpen>())
                names.append(other.name);
            return names;
        });
    }

    qsizetype dossiers()
    {
        return look<qsizetype>([](Store &opened) { return opened.rows()->size(); });
    }

    QTemporaryDir folder;
    StoreThread store;
    SiteHost site;
};

PracticeAccount publicist()
{
    return PracticeSite::accounts().at(0);
}
PracticeAccount colleague()
{
    return PracticeSite::accounts().at(1);
}

} // namespace

/// The site behind a window, on a real Oefensite.
class SiteHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodLogInTellsWhatTheAccountMayDo()
    {
        const QTemporaryDir data;
        const SiteThread oefensite(data.path());
        Workplace work;
        QVERIFY(work.logIn(oefensite.url(), publicist()));
        QCOMPARE(work.site.account().variant, u"classic"_s);
        QCOMPARE(work.site.account().mayPublish, std::optional(true));
        QVERIFY(work.site.account().passwordKept);
        QTRY_COMPARE(work.site.siteState(), SiteState::Idle);
    }

    void whereAnotherSiteIsTriedOursStaysAsItIs()
    {
        const QTemporaryDir data, inside, outside;
        const SiteThread oefensite(data.path());
        Workplace work;
        QVERIFY(work.logIn(oefensite.url(), publicist()));
        QTRY_COMPARE(work.site.siteState(), SiteState::Idle);
        QSignalSpy tried(&work.site, &SitePort::tried);
        work.site.connectTo({.kind = u"folder"_s,
                             .said = {{u"private"_s, inside.path()},
                                      {u"public"_s, outside.path()},
                                      {u"user"_s, u"A. Voorbeeld"_s}}});
        QTRY_COMPARE(tried.size(), 1);
        const auto error = tried.first().first().value<std::optional<Error>>();
        QVERIFY(error && error->detail.startsWith(u"new-site:"_s));
        QVERIFY(!work.site.error());
        const DossierId made = work.make(u"Bomen"_s);
        QTRY_VERIFY(work.look<bool>([&](Store &opened) { return opened.read(made)->base.has_value(); }));
    }

    void aPasswordThatIsNotKeptIsSaidSo()
    {
        const QTemporaryDir data;
        const SiteThread oefensite(data.path());
        Workplace work(keptNowhere());
        QVERIFY(work.logIn(oefensite.url(), publicist()));
        QVERIFY(!work.site.account().passwordKept);
    }

    void aWrongPasswordIsAnErrorAndNothingIsKept()
    {
        const QTemporaryDir data;
        const SiteThread oefensite(data.path());
        Workplace work;
        QVERIFY(!work.logIn(oefensite.url(), {.user = u"publicist"_s, .password = u"mis"_s}));
        QCOMPARE(work.site.siteState(), SiteState::None);
        QVERIFY(work.site.error().has_value());
        QVERIFY(work.look<bool>([](Store &store) { return !store.setting(u"site"_s)->isObject(); }));
    }

    void whatIsMadeHereArrivesAtAColleagueByItself()
    {
        const QTemporaryDir data;
        const SiteThread oefensite(data.path());
        Workplace mine, theirs;
        QVERIFY(mine.logIn(oefensite.url(), publicist()));
        QVERIFY(theirs.logIn(oefensite.url(), colleague()));
        QVERIFY(mine.look<bool>([](Store &store) {
            return store.add({.work = newDossier(u"Speelplek"_s, u"fysiek"_s, seededIds(7))}).has_value();
        }));
        mine.site.syncSoon();
        QTRY_COMPARE_WITH_TIMEOUT(theirs.dossiers(), 1, 20000);
    }

    void threeDossiersOnASiteThatKeepsNothingPrivateAreOneSentence()
    {
        const QTemporaryDir data;
        const SiteThread oefensite(data.path(), 0, Workflow::None);
        Workplace work;
        QVERIFY(work.look<bool>([](Store &store) {
            bool added = true;
            for (int i = 0; i < 3; ++i) {
                const Dossier made
                    = newDossier(u"Dossier %1"_s.arg(i), u"fysiek"_s, seededIds(quint64(7 + i)));
                added = added && store.add({.work = made}).has_value();
            }
            return added;
        }));
        OpenDossier openDossier(work.store, work.site, test::sjablonen(), WijkList::carried(),
                                IdMaker(systemClock(), systemRandom()), systemClock());
        const StatusLine statusLine(openDossier, work.site);
        (void)work.logIn(oefensite.url(), publicist());
        QTRY_COMPARE_WITH_TIMEOUT(work.site.siteState(), SiteState::Refused, 20000);
        const QString said = statusLine.sharingWords();
        QCOMPARE(said.count(u"is niet privé: vraag de functioneel beheerder"_s), 1);
        QCOMPARE(said.count(u"Er is niets gedeeld."_s), 1);
        QCOMPARE(statusLine.findChild<QLabel *>(u"sharing"_s)->text(),
                 u"Delen lukt nu niet. Uw werk is veilig."_s);
    }

    void withoutAConnectionItIsOfflineAndTriesAgain()
    {
        const QTemporaryDir data;
        Workplace work;
        quint16 port = 0;
        {
            const SiteThread oefensite(data.path());
            port = quint16(oefensite.url().port());
            QVERIFY(work.logIn(oefensite.url(), publicist()));
        }
        work.site.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(work.site.siteState(), SiteState::Offline, 20000);
        const SiteThread again(data.path(), port);
        QVERIFY(!again.url().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(work.site.siteState(), SiteState::Idle, 20000);
    }

    void aColleagueSeesWhatIsOpenAtMyWindowAsLongAsItIs()
    {
        const QTemporaryDir data;
        const SiteThread oefensite(data.path());
        auto mine = std::make_unique<Workplace>();
        Workplace theirs;
        QVERIFY(mine->logIn(oefensite.url(), publicist()));
        QVERIFY(theirs.logIn(oefensite.url(), colleague()));
        const DossierId id = mine->make(u"Speelplek"_s);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.dossiers(), 1, 20000);
        QSignalSpy told(&theirs.site, &SitePort::dossiersChanged);
        const QStringList me{publicist().fullName};

        auto window = std::make_unique<QObject>();
        mine->site.atWindow(window.get(), id);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), me, 20000);
        QVERIFY(!told.isEmpty());
        QCOMPARE(mine->others(id), QStringList());
        mine->site.atWindow(window.get(), {}); // another dossier, or none
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), QStringList(), 20000);
        mine->site.atWindow(window.get(), id);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), me, 20000);
        window.reset(); // of two windows one is closed
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), QStringList(), 20000);
        const QObject again;
        mine->site.atWindow(&again, id);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), me, 20000);
        mine.reset(); // the program ends
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), QStringList(), 20000);
    }

    void whoLeftTheWindowAloneIsNotThere()
    {
        const QTemporaryDir data;
        const SiteThread oefensite(data.path());
        const auto ahead = std::make_shared<std::atomic<qint64>>(0);
        Workplace mine(keptInMemory(), false, [ahead] { return systemClock()().addSecs(*ahead); }), theirs;
        QVERIFY(mine.logIn(oefensite.url(), publicist()));
        QVERIFY(theirs.logIn(oefensite.url(), colleague()));
        const DossierId id = mine.make(u"Speelplek"_s);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.dossiers(), 1, 20000);
        const QObject window;
        mine.site.atWindow(&window, id);
        const QStringList me{publicist().fullName};
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), me, 20000);
        *ahead += 16 * 60; // a meeting
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), QStringList(), 20000);
        mine.site.atWindow(&window, id);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), me, 20000);
    }

    void withoutAConnectionNobodyIsSaidToBeThere()
    {
        const QTemporaryDir data;
        auto oefensite = std::make_unique<SiteThread>(data.path());
        Workplace mine, theirs;
        QVERIFY(mine.logIn(oefensite->url(), publicist()));
        QVERIFY(theirs.logIn(oefensite->url(), colleague()));
        const DossierId id = mine.make(u"Speelplek"_s);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.dossiers(), 1, 20000);
        const QObject window;
        mine.site.atWindow(&window, id);
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id).size(), 1, 20000);
        oefensite.reset();
        theirs.site.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(theirs.others(id), QStringList(), 20000);
    }

    void practiceBringsTheSamplesAndShares()
    {
        Workplace work(keptInMemory(), true);
        work.site.start();
        QTRY_COMPARE_WITH_TIMEOUT(work.dossiers(), 2, 30000);
        QVERIFY(work.site.account().practice);
        QTRY_VERIFY_WITH_TIMEOUT(work.look<bool>([](Store &store) {
            const auto rows = store.rows();
            return std::all_of(rows->begin(), rows->end(),
                               [](const DossierRow &row) { return row.sharedRevision > 0; });
        }),
                                 30000);
    }

    void practiceComesBackAtItsOldAddress()
    {
        const QTemporaryDir folder;
        QUrl before;
        {
            const auto first = startPracticeWorkspace(folder.path(), systemClock(), systemRandom());
            QVERIFY(first.has_value());
            QCOMPARE(first->imported.size(), 2);
            before = first->settings.url;
        }
        const auto again = startPracticeWorkspace(folder.path(), systemClock(), systemRandom());
        QVERIFY(again.has_value());
        QCOMPARE(again->settings.url, before);
        QVERIFY(again->imported.isEmpty());
    }
};

QTEST_MAIN(SiteHostTest)
#include "tst_sitehost.moc"
