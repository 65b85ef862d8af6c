// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/window/statusline.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

struct StatusLineDesk : PageDesk {
    explicit StatusLineDesk(const Dossier &dossier = fullDossier())
        : PageDesk(dossier)
        , statusLine(add(new StatusLine(openDossier, site)))
    {
    }
    /// Residents see it as it was made into a page on that day.
    bool publishedOn(const QDate &day)
    {
        return stands({.published = true,
                       .publication = 1,
                       .shown = publicView(openDossier.work(), day),
                       .shownAs = day});
    }
    QString publishing() { return statusLine.findChild<QLabel *>(u"publishing"_s)->text(); }
    QString role()
    {
        return statusLine.findChild<QPushButton *>(u"publishStep"_s)->property("role").toString();
    }

    StatusLine &statusLine;
};

} // namespace

/// The line at the bottom: how the page stands, and a button that is green when there is something to
/// publish.
class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingToPublishTheButtonIsQuiet()
    {
        StatusLineDesk on;
        QVERIFY(on.publishedOn(on.openDossier.today()));
        on.statusLine.setChanges(2);
        QCOMPARE(on.role(), u"primary"_s);
        on.statusLine.setChanges(0);
        QCOMPARE(on.publishing(), u"De site is bij"_s);
        QCOMPARE(on.role(), u"secondary"_s);
    }

    void besideAPageWithItsOwnGreenButtonItIsQuiet()
    {
        StatusLineDesk on;
        QVERIFY(on.publishedOn(on.openDossier.today()));
        on.statusLine.setChanges(2);
        on.statusLine.setQuiet(true);
        QCOMPARE(on.role(), u"secondary"_s);
        on.statusLine.setQuiet(false);
        QCOMPARE(on.role(), u"primary"_s);
    }

    void aPageThatTimeOvertookIsOfferedAnew()
    {
        Dossier dossier = fullDossier();
        dossier.reaction.closes = u"2026-11-22"_s;
        StatusLineDesk on(dossier);
        QVERIFY(on.publishedOn(QDate(2026, 11, 20)));
        on.statusLine.setChanges(0);
        QCOMPARE(
            on.publishing(),
            u"De pagina nodigt nog uit om te reageren. Dat kon tot en met 22 november 2026. Publiceer opnieuw."_s);
        QCOMPARE(on.role(), u"primary"_s);
    }

    /// The sjabloon it followed when it was published shows no reaction to residents.
    void whatIsKeptFromResidentsTimeDoesNotOvertake()
    {
        Dossier dossier = fullDossier();
        dossier.reaction.closes = u"2026-11-22"_s;
        dossier.sjabloon = {.key = u"communicatieplan"_s, .version = 1};
        StatusLineDesk on(dossier);
        QVERIFY(on.publishedOn(QDate(2026, 11, 20)));
        on.statusLine.setChanges(0);
        QCOMPARE(on.publishing(), u"De site is bij"_s);
        QCOMPARE(on.role(), u"secondary"_s);
    }

    void withSomethingElseOnTheSiteItIsNotUpToDate()
    {
        StatusLineDesk on;
        QVERIFY(on.publishedOn(on.openDossier.today()));
        on.statusLine.setChanges(0);
        PublicationStatus asked = on.openDossier.publicationStatus();
        asked.asked = {{.kind = SyncEventKind::AskHiddenOnSite, .what = u"Kom naar de inloopavond"_s}};
        QVERIFY(on.stands(asked));
        QCOMPARE(on.publishing(), u"Op de site staat nu iets anders"_s);
        QCOMPARE(on.role(), u"primary"_s);
    }

    void whatWasReadStillStandsOnTheSite()
    {
        StatusLineDesk on;
        QVERIFY(on.publishedOn(on.openDossier.today()));
        on.statusLine.setChanges(0);
        PublicationStatus read = on.openDossier.publicationStatus();
        read.otherOnSite = true;
        QVERIFY(on.stands(read));
        QCOMPARE(on.publishing(), u"Op de site staat nu iets anders"_s);
        QCOMPARE(on.role(), u"primary"_s);
    }

    void whatIsSaidOfSharingIsShortAndThereIsMore_data()
    {
        QTest::addColumn<SiteState>("siteState");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("rest");
        QTest::newRow("offline") << SiteState::Offline << u"U bent offline. Uw werk is veilig."_s
                                 << u"wij delen het zodra er weer verbinding is."_s;
        QTest::newRow("no site") << SiteState::None << u"Het wordt nog nergens gedeeld."_s
                                 << u"Uw werk staat veilig op deze computer."_s;
        QTest::newRow("password") << SiteState::NeedsPassword << u"De site vraagt uw wachtwoord."_s
                                  << u"Uw werk staat veilig op deze computer."_s;
    }
    void whatIsSaidOfSharingIsShortAndThereIsMore()
    {
        QFETCH(const SiteState, siteState);
        QFETCH(const QString, brief);
        QFETCH(const QString, rest);
        StatusLineDesk on;
        on.site.say(siteState);
        const auto *sharing = on.statusLine.findChild<QLabel *>(u"sharing"_s);
        QCOMPARE(sharing->text(), brief);
        on.statusLine.resize(640, on.statusLine.heightForWidth(640));
        QCoreApplication::processEvents();
        const int line = sharing->fontMetrics().lineSpacing();
        QVERIFY2(sharing->heightForWidth(sharing->width()) <= 2 * line + 2, "more than two lines");
        const auto *whole = on.statusLine.findChild<QLabel *>(u"sharingWhole"_s);
        QVERIFY(!whole->isVisibleTo(&on.statusLine));
        QPushButton *more = buttonOn(on.statusLine, "statusLineMore");
        QVERIFY(more);
        more->click();
        QVERIFY(whole->isVisibleTo(&on.statusLine) && !sharing->isVisibleTo(&on.statusLine));
        QVERIFY2(whole->text().contains(rest), qPrintable(whole->text()));
        on.site.say(SiteState::Idle);
        QVERIFY(!whole->isVisibleTo(&on.statusLine) && sharing->isVisibleTo(&on.statusLine));
        QVERIFY(!buttonOn(on.statusLine, "statusLineMore"));
    }

    void aCheckThatIsDueIsSaid()
    {
        Dossier dossier = fullDossier();
        dossier.validity.nextCheck = u"2026-11-23"_s;
        StatusLineDesk on(dossier);
        QVERIFY(on.publishedOn(on.openDossier.today()));
        on.statusLine.setChanges(0);
        QVERIFY2(on.publishing().startsWith(u"De controle van 23 november 2026 wacht op u."_s),
                 qPrintable(on.publishing()));
    }
};

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
