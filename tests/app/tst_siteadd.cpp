// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sitethread.h"
#include "tests/app/commandrunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// What becomes of the password that let a person in when a site is added.
class TestSiteAdd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyATypedPasswordIsKept_data();
    void onlyATypedPasswordIsKept();
};

void TestSiteAdd::onlyATypedPasswordIsKept_data()
{
    QTest::addColumn<bool>("typed");
    QTest::addColumn<bool>("keychain");
    QTest::addColumn<int>("written");
    QTest::newRow("typed") << true << true << 1;
    QTest::newRow("typed, and no keychain") << true << false << 1;
    QTest::newRow("from the environment") << false << true << 0;
}

void TestSiteAdd::onlyATypedPasswordIsKept()
{
    QFETCH(bool, typed);
    QFETCH(bool, keychain);
    QFETCH(int, written);
    const QTemporaryDir data;
    const SiteThread practice(data.path());
    CommandRunner desk;
    const PracticeAccount account = PracticeSite::accounts().first();
    const QString password = account.password;
    QStringList kept;
    desk.passwords.environment = [&] { return typed ? QString() : password; };
    desk.passwords.ask = [&](const QString &) -> std::optional<QString> { return password; };
    desk.passwords.write = [&](const QUrl &site, const QString &, const QString &text) -> Result<void> {
        kept.append(text);
        return keychain ? Result<void>() : fail(ErrorKind::Unauthorised, site.host(), u"keychain"_s);
    };
    const Answer said = desk.must(
        {u"site"_s, u"add"_s, u"oefen"_s, u"--url"_s, practice.url().toString(), u"--user"_s, account.user});
    QCOMPARE(kept, QStringList(written, password));
    QCOMPARE(said.out.contains(u"bewaart uw wachtwoord niet"_s), typed && !keychain);
    QCOMPARE(said.out.contains(u"staat in de sleutelbos"_s), typed && keychain);
}

QTEST_GUILESS_MAIN(TestSiteAdd)
#include "tst_siteadd.moc"
