// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitethread.h"
#include "sync/plone/ploneclient.h"
#include "tests/app/commandrunner.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// publish, withdraw and return: what is written down, and what is refused before anything is.
class TestIntentCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_site.reset(); }
    void publishingWaitsForOpenChoices();
    void aRequestGoesBackWithItsReason();
    void withoutARequestNothingIsReturned();

private:
    void connectDesk(CommandRunner &desk, const QString &user);

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SiteThread> m_site;
};

void TestIntentCommands::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_site = std::make_unique<SiteThread>(m_data->path());
    QVERIFY(!m_site->url().isEmpty());
}

void TestIntentCommands::connectDesk(CommandRunner &desk, const QString &user)
{
    desk.passwords.environment = [user]() -> QString {
        for (const PracticeAccount &account : PracticeSite::accounts()) {
            if (account.user == user)
                return account.password;
        }
        return {};
    };
    desk.must({u"site"_s, u"add"_s, u"oefen"_s, u"--url"_s, m_site->url().toString(), u"--user"_s, user});
}

void TestIntentCommands::publishingWaitsForOpenChoices()
{
    CommandRunner first, second;
    connectDesk(first, u"publicist"_s);
    connectDesk(second, u"collega"_s);
    const QString id = first.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    first.complete(id);
    first.must({u"sync"_s});
    second.must({u"sync"_s});
    first.must({u"set"_s, id, u"/summary"_s, u"\"Tekst van publicist.\""_s});
    second.must({u"set"_s, id, u"/summary"_s, u"\"Tekst van collega.\""_s});
    first.must({u"sync"_s});
    QCOMPARE(second.run({u"sync"_s}).code, 3);
    const Answer refused = second.run({u"publish"_s, id});
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.err,
             u"Er is niets gepubliceerd. Bij Bomen moet eerst nog dit:\n"
             u"  In het kort: kies tussen uw tekst en die van een collega.\n"_s);
    QCOMPARE(second.must({u"status"_s, id, u"--json"_s}).object()[u"intent"_s].toString(), QString());
    second.must({u"resolve"_s, id, u"--keep"_s, u"mine"_s});
    second.must({u"publish"_s, id});
}

void TestIntentCommands::aRequestGoesBackWithItsReason()
{
    CommandRunner assistant, colleague;
    connectDesk(assistant, u"projectassistent"_s);
    connectDesk(colleague, u"collega"_s);
    const QString id = assistant.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    assistant.complete(id);
    assistant.must({u"publish"_s, id});
    QCOMPARE(assistant.run({u"sync"_s}).code, 3);
    colleague.must({u"sync"_s});
    QCOMPARE(colleague.run({u"return"_s, id}).code, 2);
    colleague.must({u"return"_s, id, u"--reason"_s, u"De datum klopt niet."_s});
    QVERIFY(colleague.must({u"status"_s, id}).out.contains(u"gaat bij de volgende sync terug"_s));
    QVERIFY(colleague.must({u"sync"_s}).out.contains(u"verzoek teruggegeven"_s));
    const Answer heard = assistant.run({u"sync"_s});
    QCOMPARE(heard.code, 3);
    QVERIFY2(heard.err.contains(u"kwam terug (De datum klopt niet.)"_s), qPrintable(heard.err));
    const Answer status = assistant.must({u"status"_s, id});
    QVERIFY2(status.out.contains(u"B. Voorbeeld gaf uw verzoek terug: De datum klopt niet."_s),
             qPrintable(status.out));
    QVERIFY(!status.out.contains(u"vraagt een collega"_s));
}

void TestIntentCommands::withoutARequestNothingIsReturned()
{
    CommandRunner desk;
    connectDesk(desk, u"publicist"_s);
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const Answer refused = desk.run({u"return"_s, id, u"--reason"_s, u"Nee."_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(u"staat geen verzoek open"_s), qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(TestIntentCommands)
#include "tst_intentcommands.moc"
