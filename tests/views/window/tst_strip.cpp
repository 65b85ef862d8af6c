// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/window/strip.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

struct StripDesk : PageDesk {
    explicit StripDesk(const Dossier &dossier = fullDossier())
        : PageDesk(dossier)
        , strip(add(new Strip(bench, site)))
    {
    }
    /// Residents see it as it was made into a page on that day.
    bool publishedOn(const QDate &day)
    {
        return stands(
            {.published = true, .publication = 1, .shown = publicView(bench.work(), day), .shownAs = day});
    }
    QString publishing() { return strip.findChild<QLabel *>(u"publishing"_s)->text(); }
    QString role() { return strip.findChild<QPushButton *>(u"publishStep"_s)->property("role").toString(); }

    Strip &strip;
};

} // namespace

/// The line at the bottom: how the page stands, and a button that is green when there is something to
/// publish.
class StripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingToPublishTheButtonIsQuiet()
    {
        StripDesk on;
        QVERIFY(on.publishedOn(on.bench.today()));
        on.strip.setChanges(2);
        QCOMPARE(on.role(), u"primary"_s);
        on.strip.setChanges(0);
        QCOMPARE(on.publishing(), u"De site is bij"_s);
        QCOMPARE(on.role(), u"secondary"_s);
    }

    void besideAPageWithItsOwnGreenButtonItIsQuiet()
    {
        StripDesk on;
        QVERIFY(on.publishedOn(on.bench.today()));
        on.strip.setChanges(2);
        on.strip.setQuiet(true);
        QCOMPARE(on.role(), u"secondary"_s);
        on.strip.setQuiet(false);
        QCOMPARE(on.role(), u"primary"_s);
    }

    void aPageThatTimeOvertookIsOfferedAnew()
    {
        Dossier dossier = fullDossier();
        dossier.reaction.closes = u"2026-11-22"_s;
        StripDesk on(dossier);
        QVERIFY(on.publishedOn(QDate(2026, 11, 20)));
        on.strip.setChanges(0);
        QCOMPARE(
            on.publishing(),
            u"De pagina nodigt nog uit om te reageren. Dat kon tot en met 22 november 2026. Publiceer opnieuw."_s);
        QCOMPARE(on.role(), u"primary"_s);
    }

    void whatIsSaidOfSharingIsShortAndThereIsMore_data()
    {
        QTest::addColumn<SiteMood>("mood");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("rest");
        QTest::newRow("offline") << SiteMood::Offline << u"U bent offline. Uw werk is veilig."_s
                                 << u"wij delen het zodra er weer verbinding is."_s;
        QTest::newRow("no site") << SiteMood::None << u"Het wordt nog nergens gedeeld."_s
                                 << u"Uw werk staat veilig op deze computer."_s;
        QTest::newRow("password") << SiteMood::NeedsPassword << u"De site vraagt uw wachtwoord."_s
                                  << u"Uw werk staat veilig op deze computer."_s;
    }
    void whatIsSaidOfSharingIsShortAndThereIsMore()
    {
        QFETCH(const SiteMood, mood);
        QFETCH(const QString, brief);
        QFETCH(const QString, rest);
        StripDesk on;
        on.site.say(mood);
        const auto *sharing = on.strip.findChild<QLabel *>(u"sharing"_s);
        QCOMPARE(sharing->text(), brief);
        on.strip.resize(640, on.strip.heightForWidth(640));
        QCoreApplication::processEvents();
        const int line = sharing->fontMetrics().lineSpacing();
        QVERIFY2(sharing->heightForWidth(sharing->width()) <= 2 * line + 2, "more than two lines");
        const auto *whole = on.strip.findChild<QLabel *>(u"sharingWhole"_s);
        QVERIFY(!whole->isVisibleTo(&on.strip));
        QPushButton *more = buttonOn(on.strip, "stripMore");
        QVERIFY(more);
        more->click();
        QVERIFY(whole->isVisibleTo(&on.strip) && !sharing->isVisibleTo(&on.strip));
        QVERIFY2(whole->text().contains(rest), qPrintable(whole->text()));
        on.site.say(SiteMood::Idle);
        QVERIFY(!whole->isVisibleTo(&on.strip) && sharing->isVisibleTo(&on.strip));
        QVERIFY(!buttonOn(on.strip, "stripMore"));
    }

    void aCheckThatIsDueIsSaid()
    {
        Dossier dossier = fullDossier();
        dossier.validity.nextCheck = u"2026-11-23"_s;
        StripDesk on(dossier);
        QVERIFY(on.publishedOn(on.bench.today()));
        on.strip.setChanges(0);
        QVERIFY2(on.publishing().startsWith(u"De controle van 23 november 2026 wacht op u."_s),
                 qPrintable(on.publishing()));
    }
};

QTEST_MAIN(StripTest)
#include "tst_strip.moc"
