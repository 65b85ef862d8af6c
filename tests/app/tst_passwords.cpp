// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/passwords.h"

#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

/// Sources that hold what a row says; empty: that source has none.
Passwords sources(const QString &environment, const QString &keychain, const QString &typed)
{
    return {.environment = [environment] { return environment; },
            .read = [keychain](const QUrl &site, const QString &) -> Result<QString> {
                if (keychain.isEmpty())
                    return fail(ErrorKind::NotFound, site.host(), u"password"_s);
                return keychain;
            },
            .write = [](const QUrl &, const QString &, const QString &) -> Result<void> { return {}; },
            .ask = [typed](const QString &) -> std::optional<QString> {
                return typed.isEmpty() ? std::nullopt : std::optional(typed);
            }};
}

const SiteSettings site{.name = u"s"_s, .url = QUrl(u"https://gemeente.example"_s), .user = u"publicist"_s};

} // namespace

/// The environment goes first, then the keychain, then whoever sits at the terminal.
class TestPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSourceThatHasOneIsUsed_data();
    void theFirstSourceThatHasOneIsUsed();
    void withoutAnySourceTheUserIsNeeded();
    void aRefusedKeychainIsPassedBy();
    void theQuestionNamesAccountAndSite();
};

void TestPasswords::theFirstSourceThatHasOneIsUsed_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("keychain");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("used");
    QTest::newRow("all three") << u"e"_s << u"k"_s << u"t"_s << u"e"_s;
    QTest::newRow("keychain and terminal") << QString() << u"k"_s << u"t"_s << u"k"_s;
    QTest::newRow("terminal") << QString() << QString() << u"t"_s << u"t"_s;
}

void TestPasswords::theFirstSourceThatHasOneIsUsed()
{
    QFETCH(QString, environment);
    QFETCH(QString, keychain);
    QFETCH(QString, typed);
    const auto found = sources(environment, keychain, typed).find(site, Language::Dutch);
    QVERIFY(found.has_value());
    QTEST(found->text, "used");
}

void TestPasswords::withoutAnySourceTheUserIsNeeded()
{
    const auto found = sources({}, {}, {}).find(site, Language::Dutch);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error(), (Error{ErrorKind::NeedsUser, u"gemeente.example"_s, u"no-password"_s}));
}

void TestPasswords::aRefusedKeychainIsPassedBy()
{
    const auto found = sources({}, u"oud"_s, u"nieuw"_s).find(site, Language::Dutch, true);
    QVERIFY(found.has_value());
    QCOMPARE(found->text, u"nieuw"_s);
    QCOMPARE(found->from, Password::From::Terminal);
}

void TestPasswords::theQuestionNamesAccountAndSite()
{
    QString asked;
    Passwords passwords = sources({}, {}, {});
    passwords.ask = [&asked](const QString &question) -> std::optional<QString> {
        asked = question;
        return u"t"_s;
    };
    QVERIFY(passwords.find(site, Language::English).has_value());
    QCOMPARE(asked, u"Password of publicist at gemeente.example: "_s);
}

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
