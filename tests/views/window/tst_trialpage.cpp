// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "views/window/program/trialpage.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

struct Shown {
    Shown()
    {
        site.theAccount.url = QUrl(u"https://www.gemeente.example"_s);
        site.theAccount.user = u"publicist"_s;
        page.resize(900, 900);
        page.show();
        page.activateWindow();
        page.begin();
    }
    [[nodiscard]] QString said(const QString &name) const
    {
        const auto *label = page.findChild<QLabel *>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QPushButton *see(const QString &name) const
    {
        auto *button = page.findChild<QPushButton *>(name);
        return button && button->isVisible() ? button : nullptr;
    }
    [[nodiscard]] static SiteTrial refused()
    {
        return {{.subject = TrialSubject::LogIn, .outcome = TrialOutcome::Good, .name = u"A. Voorbeeld"_s},
                {.subject = TrialSubject::Adding,
                 .outcome = TrialOutcome::Hindered,
                 .error = Error{ErrorKind::Forbidden, u"/mijnwijk/dossiers"_s, {}}},
                {.subject = TrialSubject::Upload}};
    }

    FakeSite site;
    FakeClock time;
    TrialPage page{site, time.clock(), Language::Dutch};
};

} // namespace

class TrialPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(Language(Language::Dutch).locale()); }

    void eachStepIsShownWhileItGoes()
    {
        Shown on;
        QCOMPARE(on.site.trialsAsked, 1);
        QVERIFY(on.see(u"stopTrial"_s) && !on.see(u"tryAgain"_s));
        QVERIFY(!on.see(u"copyTrial"_s)->isEnabled());
        Q_EMIT on.site.trialMoved(
            {.subject = TrialSubject::Upload, .outcome = TrialOutcome::UnderWay, .bytes = 10'000'000});
        QTRY_COMPARE(on.said(u"trial_upload"_s),
                     u"Wij sturen een bestand van 10 MB, dat daarna weer weggaat."_s);
        Q_EMIT on.site.trialMoved(
            {.subject = TrialSubject::Upload, .outcome = TrialOutcome::Good, .bytes = 10'000'000});
        QTRY_COMPARE(on.said(u"trial_upload"_s), u"Bestanden tot 10 MB komen heel aan."_s);
        QTest::mouseClick(on.see(u"stopTrial"_s), Qt::LeftButton);
        QCOMPARE(on.site.stopsAsked, 1);
    }

    void whatHindersIsSaidWithWhoCanMendIt()
    {
        Shown on;
        Q_EMIT on.site.trialDone(Shown::refused());
        QTRY_VERIFY(on.said(u"trial_adding"_s).startsWith(u"Uw account mag in /mijnwijk/dossiers"_s));
        QTRY_COMPARE(on.said(u"trialSummary"_s), u"Nog niet alles lukt: kijk bij „Dossiers maken”."_s);
        QCOMPARE(on.said(u"mender_adding"_s), u"De functioneel beheerder van de site kan dit oplossen."_s);
        QCOMPARE(on.said(u"mender_log-in"_s), QString());
        QTRY_VERIFY(on.see(u"tryAgain"_s)->hasFocus());
    }

    void theTextForTheHelpdeskSaysItAll()
    {
        Shown on;
        Q_EMIT on.site.trialDone(Shown::refused());
        QTest::mouseClick(on.see(u"copyTrial"_s), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        for (const QString &part : {u"Site: https://www.gemeente.example. Account: publicist."_s,
                                    u"- Aanmelden (goed): U bent aangemeld als A. Voorbeeld."_s,
                                    u"- Dossiers maken (lukt niet): Uw account mag in /mijnwijk/dossiers"_s,
                                    u"De functioneel beheerder van de site kan dit oplossen."_s})
            QVERIFY2(copied.contains(part), qPrintable(copied));
    }

    void anotherTryBeginsAnew()
    {
        Shown on;
        Q_EMIT on.site.trialDone(Shown::refused());
        QTest::mouseClick(on.see(u"tryAgain"_s), Qt::LeftButton);
        QCOMPARE(on.site.trialsAsked, 2);
        QTRY_COMPARE(on.said(u"trial_adding"_s), QString());
        QCOMPARE(on.said(u"trialSummary"_s), QString());
        on.page.begin(); // one that is under way goes on
        QCOMPARE(on.site.trialsAsked, 2);
    }
};

QTEST_MAIN(TrialPageTest)
#include "tst_trialpage.moc"
