// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesite.h"
#include "views/window/program/firststartpage.h"

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
        field(u"siteAddress"_s)->setText(u"http://www.gemeente.example/nl"_s);
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
    void answerWith(const QString &detail)
    {
        Q_EMIT site.tried(Error{ErrorKind::NeedsUser, u"www.gemeente.example"_s, detail});
    }
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
        QVERIFY(!first.button(u"logInPlain"_s)->isVisible());
        first.button(u"logIn"_s)->click();
        QVERIFY(!first.site.plainHttpAgreed);
        first.site.passwordGiven.clear();
        first.answerWith(u"plain-http"_s);
        QVERIFY2(first.answer().contains(u"niet beveiligd"_s), qPrintable(first.answer()));
        QVERIFY2(!first.answer().contains(u"--"_s)
                     && first.answer().contains(first.button(u"logInPlain"_s)->text()),
                 qPrintable(first.answer()));
        QVERIFY(first.button(u"logInPlain"_s)->isVisible());
        // Logging in once more the ordinary way is no yes.
        first.button(u"logIn"_s)->click();
        QVERIFY(!first.site.plainHttpAgreed);
        first.answerWith(u"plain-http"_s);
        first.button(u"logInPlain"_s)->click();
        QVERIFY(first.site.plainHttpAgreed);
        QCOMPARE(first.site.passwordGiven, u"geheim"_s);
    }

    void theAddressThatWasFoundIsFilledInAndNothingElseHappens()
    {
        Started first;
        first.button(u"logIn"_s)->click();
        first.site.passwordGiven.clear();
        const QSignalSpy done(&first.page, &FirstStartPage::done);
        first.answerWith(u"found-site:https://www.gemeente.example"_s);
        QCOMPARE(first.field(u"siteAddress"_s)->text(), u"https://www.gemeente.example"_s);
        QVERIFY2(first.answer().contains(u"https://www.gemeente.example"_s), qPrintable(first.answer()));
        QVERIFY(!first.button(u"logInPlain"_s)->isVisible());
        QVERIFY(first.site.passwordGiven.isEmpty() && done.isEmpty());
        QVERIFY(first.button(u"logIn"_s)->isEnabled());
    }
};

QTEST_MAIN(FirstStartTest)
#include "tst_firststart.moc"
