// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/foundsite.h"
#include "tests/support/fakesite.h"
#include "views/window/program/firststartpage.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The page with everything filled in, before a site that a test answers for.
struct Started {
    FakeSite site;
    FirstStartPage page{site};
    Started()
    {
        field(u"siteUrl"_s)->setText(u"http://www.gemeente.example/nl"_s);
        field(u"siteUser"_s)->setText(u"publicist"_s);
        field(u"sitePassword"_s)->setText(u"geheim"_s);
        page.show();
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return page.findChild<QLineEdit *>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return page.findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString answer() const { return page.findChild<QLabel *>(u"logInAnswer"_s)->text(); }
    void answerWith(const QString &detail, const QString &subject = u"www.gemeente.example"_s)
    {
        Q_EMIT site.tried(Error{ErrorKind::NeedsUser, subject, detail});
    }
    /// What was filled in last says that the password may be read on the way.
    [[nodiscard]] bool agreesToPlainHttp() const { return site.answered.said.contains(u"unencrypted"_s); }
};

} // namespace

/// The page where one logs in: what it asks before a password goes anywhere.
class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordOverPlainHttpIsAskedAboutWithAButtonOfItsOwn()
    {
        Started first;
        QVERIFY(!first.button(u"siteAgree"_s)->isVisible());
        first.button(u"logIn"_s)->click();
        QVERIFY(!first.agreesToPlainHttp());
        first.site.passwordGiven.clear();
        first.answerWith(u"plain-http"_s);
        QVERIFY2(first.answer().contains(u"niet beveiligd"_s), qPrintable(first.answer()));
        QVERIFY2(!first.answer().contains(u"--"_s)
                     && first.answer().contains(first.button(u"siteAgree"_s)->text()),
                 qPrintable(first.answer()));
        QVERIFY(first.button(u"siteAgree"_s)->isVisible());
        // Logging in once more the ordinary way is no yes.
        first.button(u"logIn"_s)->click();
        QVERIFY(!first.agreesToPlainHttp());
        first.answerWith(u"plain-http"_s);
        first.button(u"siteAgree"_s)->click();
        QVERIFY(first.agreesToPlainHttp());
        QCOMPARE(first.site.passwordGiven, u"geheim"_s);
    }

    void whoChangesTheAddressAfterwardsAgreedToNothing()
    {
        Started first;
        first.button(u"logIn"_s)->click();
        first.answerWith(u"plain-http"_s);
        QTest::keyClicks(first.field(u"siteUrl"_s), u"/elders"_s);
        QVERIFY(!first.button(u"siteAgree"_s)->isVisible());
        first.button(u"logIn"_s)->click();
        QVERIFY(!first.agreesToPlainHttp());
    }

    void everyKindOfSiteAsksItsOwn()
    {
        Started first;
        QVERIFY(first.field(u"siteUrl"_s)->isVisible() && first.field(u"sitePassword"_s)->isVisible());
        QVERIFY(!first.field(u"sitePrivate"_s)->isVisible());
        first.page.findChild<QRadioButton *>(u"siteKind_folder"_s)->click();
        QVERIFY(!first.field(u"siteUrl"_s)->isVisible() && !first.field(u"sitePassword"_s)->isVisible());
        QVERIFY(first.button(u"sitePrivateChoose"_s)->isVisible());
        QCOMPARE(first.button(u"logIn"_s)->text(), u"Verbinden"_s);
        first.field(u"sitePrivate"_s)->setText(u"/mnt/dossiers"_s);
        first.button(u"logIn"_s)->click();
        QCOMPARE(first.answer(), u"Kies de openbare map."_s);
        QCOMPARE(first.page.focusWidget(), first.field(u"sitePublic"_s));
        QVERIFY(first.site.answered.kind.isEmpty());
        // What was typed for the other is there still.
        first.page.findChild<QRadioButton *>(u"siteKind_plone"_s)->click();
        QCOMPARE(first.field(u"siteUrl"_s)->text(), u"http://www.gemeente.example/nl"_s);
        QCOMPARE(first.button(u"logIn"_s)->text(), u"Aanmelden"_s);
    }

    void nothingIsMadeInFoldersBeforeThePersonAgrees()
    {
        Started first;
        first.page.findChild<QRadioButton *>(u"siteKind_folder"_s)->click();
        first.field(u"sitePrivate"_s)->setText(u"/mnt/dossiers"_s);
        first.field(u"sitePublic"_s)->setText(u"/mnt/web"_s);
        first.field(u"siteFolderUser"_s)->setText(u"A. Voorbeeld"_s);
        first.button(u"logIn"_s)->click();
        const QHash<QString, QString> said{{u"private"_s, u"/mnt/dossiers"_s},
                                           {u"public"_s, u"/mnt/web"_s},
                                           {u"user"_s, u"A. Voorbeeld"_s},
                                           {u"url"_s, QString()}};
        QCOMPARE(first.site.answered.kind, u"folder"_s);
        QCOMPARE(first.site.answered.said, said);
        QVERIFY(first.site.passwordGiven.isEmpty());
        first.answerWith(u"new-site:/mnt/web"_s, u"/mnt/dossiers"_s);
        const QString found = first.answer();
        QVERIFY2(found.contains(u"/mnt/dossiers en /mnt/web"_s) && !found.contains(u"--"_s),
                 qPrintable(found));
        first.button(u"siteAgree"_s)->click();
        QVERIFY(first.site.answered.said.contains(u"new"_s));
    }

    void whatIsAskedIsSeenOnASmallScreen()
    {
        Started first;
        first.page.resize(500, 300);
        first.button(u"logIn"_s)->click();
        first.answerWith(u"plain-http"_s);
        QTRY_VERIFY(!first.button(u"siteAgree"_s)->visibleRegion().isEmpty());
        QVERIFY(!first.page.findChild<QLabel *>(u"logInAnswer"_s)->visibleRegion().isEmpty());
    }

    void theAddressThatWasFoundIsFilledInAndNothingElseHappens()
    {
        Started first;
        first.button(u"logIn"_s)->click();
        first.site.passwordGiven.clear();
        const QSignalSpy done(&first.page, &FirstStartPage::done);
        first.answerWith(
            siteFoundElsewhere(u"https://gemeente.example"_s, u"https://www.gemeente.example"_s).detail);
        QCOMPARE(first.field(u"siteUrl"_s)->text(), u"https://www.gemeente.example"_s);
        QVERIFY2(first.answer().contains(u"https://www.gemeente.example"_s), qPrintable(first.answer()));
        QVERIFY(!first.button(u"siteAgree"_s)->isVisible());
        QVERIFY(first.site.passwordGiven.isEmpty() && done.isEmpty());
        QVERIFY(first.button(u"logIn"_s)->isEnabled());
    }
};

QTEST_MAIN(FirstStartTest)
#include "tst_firststart.moc"
