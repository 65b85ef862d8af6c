// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitelogin.h"
#include "app/site/sitethread.h"
#include "model/shared/wijkacts.h"
#include "tests/app/commandrunner.h"
#include "tests/support/newersjabloon.h"

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
    void whatAnotherSiteToldIsForgotten();
    void whatAnotherSiteSharesStaysThere_data();
    void whatAnotherSiteSharesStaysThere();
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

void TestSiteAdd::whatAnotherSiteToldIsForgotten()
{
    const QTemporaryDir folder;
    const auto store = Store::open(folder.path());
    QVERIFY(store.has_value());
    const SiteSettings first{.name = u"een"_s, .url = QUrl(u"https://een.example"_s), .user = u"a"_s};
    QVERIFY((*store)->setSetting(u"site"_s, toJson(first)));
    QVERIFY((*store)->setSetting(keptSjablonenKey(), newerSjabloonKept()));
    QVERIFY((*store)->setSetting(u"hourly-looked-at"_s, u"2026-11-30T22:00:00Z"_s));
    QVERIFY(mayBelongTo(**store, first));
    QVERIFY((*store)->setting(keptSjablonenKey())->isObject());
    SiteSettings other = first;
    other.url = QUrl(u"https://twee.example"_s);
    QVERIFY(mayBelongTo(**store, other));
    QVERIFY((*store)->setting(keptSjablonenKey())->isNull());
    QVERIFY((*store)->setting(u"hourly-looked-at"_s)->isNull());
}

void TestSiteAdd::whatAnotherSiteSharesStaysThere_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("agreed");
    QTest::addColumn<QString>("called");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("mayGo");
    QTest::newRow("nobody changed anything") << 0 << QString() << QString() << false << true;
    QTest::newRow("changed here, never shared") << 0 << QString() << u"Selwerd-Oost"_s << false << true;
    QTest::newRow("shared with the last site")
        << 3 << u"Selwerd-Oost"_s << u"Selwerd-Oost"_s << false << true;
    QTest::newRow("changed since") << 3 << u"Selwerd-Oost"_s << u"Selwerd-West"_s << false << false;
    QTest::newRow("a question is open") << 3 << u"Selwerd-Oost"_s << u"Selwerd-Oost"_s << true << false;
}

void TestSiteAdd::whatAnotherSiteSharesStaysThere()
{
    QFETCH(const int, number);
    QFETCH(const QString, agreed);
    QFETCH(const QString, called);
    QFETCH(const bool, asked);
    QFETCH(const bool, mayGo);
    const auto listWith = [](const QString &name) {
        const WijkList &carried = WijkList::carried();
        return wijkListToJson(
            name.isEmpty() ? carried : renamedWijk(carried, u"selwerd"_s, name, QDate(2026, 11, 30)).value());
    };
    const QTemporaryDir folder;
    const auto store = Store::open(folder.path());
    QVERIFY(store.has_value());
    const SiteSettings first{.name = u"een"_s, .url = QUrl(u"https://een.example"_s), .user = u"a"_s};
    QVERIFY((*store)->setSetting(u"site"_s, toJson(first)));
    const auto kept = (*store)->changeShared(wijkenKind(), [&](LocalShared &local) -> Result<void> {
        local.work = listWith(called);
        if (number > 0)
            local.base = {.number = number, .hash = u"a"_s, .document = listWith(agreed)};
        if (asked)
            local.conflicts.append({.conflict = {.place = {u"selwerd"_s, u"name"_s},
                                                 .mine = u"Selwerd-West"_s,
                                                 .theirs = u"Selwerd-Oost"_s}});
        return {};
    });
    QVERIFY(kept.has_value());
    SiteSettings other = first;
    other.url = QUrl(u"https://twee.example"_s);
    const auto may = mayBelongTo(**store, other);
    QCOMPARE(may.has_value(), mayGo);
    QVERIFY(may || may.error().detail == u"other-site"_s);
    const LocalShared now = (*store)->shared(wijkenKind()).value();
    const bool fromThere = number > 0 && mayGo;
    QCOMPARE(now.work, listWith(fromThere ? QString() : called));
    QCOMPARE(now.base.number, fromThere ? 0 : number);
}

QTEST_GUILESS_MAIN(TestSiteAdd)
#include "tst_siteadd.moc"
