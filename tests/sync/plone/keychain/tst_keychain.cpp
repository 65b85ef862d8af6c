// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/keychain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

const QUrl site(u"https://gemeente.example/plone"_s);
const QString user(u"avoorbeeld"_s);

QString placeOfTest()
{
    return qEnvironmentVariable("WIJKDOSSIER_TEST_KEYCHAIN");
}

bool isUnlocked()
{
    return placeOfTest() == u"unlocked"_s;
}

/// Of one that never answers it is enough to wait for a second.
Keychain ours()
{
    return placeOfTest() == u"silent"_s ? Keychain(std::chrono::seconds(1)) : Keychain();
}

/// What is said where nothing is kept.
QString refusal()
{
    return placeOfTest() == u"silent"_s ? u"keychain-silent"_s : u"keychain"_s;
}

} // namespace

/// Passwords in the system's keychain; with-keyring.sh runs it where there is one and where there is none,
/// and each case says what must be true in either.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsToldWhereItRuns();
    void aPasswordNobodyKeptIsNotFound();
    void aPasswordIsKeptAndForgotten();
    void everySiteAndUserHasAnOwnPassword();
    void theWayAnAddressIsWrittenDoesNotMatter();
};

void TestKeychain::itIsToldWhereItRuns()
{
    const QStringList places{u"unlocked"_s, u"silent"_s, u"absent"_s};
    QVERIFY2(places.contains(placeOfTest()), "run it by with-keyring.sh");
}

void TestKeychain::aPasswordNobodyKeptIsNotFound()
{
    const auto password = ours().password(site, u"niemand"_s);
    QVERIFY(!password);
    QCOMPARE(password.error().kind, isUnlocked() ? ErrorKind::NotFound : ErrorKind::Unauthorised);
    QCOMPARE(password.error().detail, isUnlocked() ? u"password"_s : refusal());
}

void TestKeychain::aPasswordIsKeptAndForgotten()
{
    const Keychain keychain = ours();
    QElapsedTimer clock;
    clock.start();
    const auto kept = keychain.setPassword(site, user, u"géhéim €  "_s);
    QVERIFY(clock.elapsed() < 15000);
    if (!isUnlocked()) {
        QVERIFY(!kept);
        QCOMPARE(kept.error(), (Error{ErrorKind::Unauthorised, u"gemeente.example"_s, refusal()}));
        QVERIFY(!keychain.password(site, user));
        QVERIFY(!keychain.forget(site, user));
        return;
    }
    QVERIFY(kept);
    QCOMPARE(keychain.password(site, user).value(), u"géhéim €  "_s);
    QVERIFY(keychain.setPassword(site, user, u"nieuw"_s));
    QCOMPARE(keychain.password(site, user).value(), u"nieuw"_s);
    QVERIFY(keychain.forget(site, user));
    QCOMPARE(keychain.password(site, user).error().kind, ErrorKind::NotFound);
    QVERIFY(keychain.forget(site, user)); // twice is no error
}

void TestKeychain::everySiteAndUserHasAnOwnPassword()
{
    const Keychain keychain = ours();
    const QUrl other(u"https://oefen.example/plone"_s);
    const bool kept = keychain.setPassword(site, user, u"een"_s)
        && keychain.setPassword(other, user, u"twee"_s)
        && keychain.setPassword(site, u"bvoorbeeld"_s, u"drie"_s);
    QCOMPARE(kept, isUnlocked());
    QCOMPARE(keychain.password(site, user).value_or(QString()), isUnlocked() ? u"een"_s : QString());
    QCOMPARE(keychain.password(other, user).value_or(QString()), isUnlocked() ? u"twee"_s : QString());
    QCOMPARE(keychain.password(site, u"bvoorbeeld"_s).value_or(QString()),
             isUnlocked() ? u"drie"_s : QString());
}

void TestKeychain::theWayAnAddressIsWrittenDoesNotMatter()
{
    const Keychain keychain = ours();
    QCOMPARE(keychain.setPassword(QUrl(u"https://Gemeente.example/plone/"_s), user, u"vier"_s).has_value(),
             isUnlocked());
    QCOMPARE(keychain.password(site, user).value_or(QString()), isUnlocked() ? u"vier"_s : QString());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
