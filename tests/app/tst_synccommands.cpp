// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitethread.h"
#include "sync/plone/http.h"
#include "sync/plone/ploneclient.h"
#include "tests/app/commandrunner.h"

#include <QDir>
#include <QJsonDocument>
#include <QLockFile>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

QString passwordOf(const QString &user)
{
    for (const PracticeAccount &account : PracticeSite::accounts()) {
        if (account.user == user)
            return account.password;
    }
    return {};
}

} // namespace

/// The commands that talk to a site, on a fresh Oefensite for every test.
class TestSyncCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void siteAddSaysWhoMayPublish();
    void aWrongPasswordKeepsNothing();
    void aWorkspaceStaysWithItsSite();
    void withoutASiteASyncSaysSo();
    void aPlanSendsNothing();
    void aDossierIsSharedPublishedAndWithdrawn();
    void aColleaguesDossierArrivesByteForByte();
    void theSameSentenceTwiceIsAChoice_data();
    void theSameSentenceTwiceIsAChoice();
    void aChoiceOlderThanWhatStandsThereIsShownAnew();
    void whoMayNotPublishLeavesARequest();
    void aQuestionOfAnEarlierSyncIsAChoiceToo();
    void aQuestionNobodyReadIsToldByWhoAnswersIt();
    void threeDossiersOnASiteThatKeepsNothingPrivateAreOneSentence();
    void anotherSyncIsWaitedFor();
    void aSiteThatWentAwayIsFourAndLosesNothing();

private:
    /// A desk of that user, connected.
    void connectDesk(CommandRunner &desk, const QString &user);
    [[nodiscard]] int anonymousStatus(const QString &slug) const;
    struct ChangedPage {
        QString id; ///< of the dossier
        QString page; ///< its path on the site; empty: the webmaster could not change it
    };
    /// Publishes a dossier by that desk, after which the webmaster writes another page over its own.
    ChangedPage publishedPageChanged(CommandRunner &desk) const;

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SiteThread> m_site;
};

void TestSyncCommands::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_site = std::make_unique<SiteThread>(m_data->path());
    QVERIFY(!m_site->url().isEmpty());
}

void TestSyncCommands::cleanup()
{
    m_site.reset();
}

void TestSyncCommands::connectDesk(CommandRunner &desk, const QString &user)
{
    desk.passwords.environment = [user] { return passwordOf(user); };
    desk.must({u"site"_s, u"add"_s, u"oefen"_s, u"--url"_s, m_site->url().toString(), u"--user"_s, user});
}

int TestSyncCommands::anonymousStatus(const QString &slug) const
{
    Http http;
    PloneClient stranger({.site = m_site->url(), .user = {}, .password = {}}, http);
    const auto reply = stranger.anonymous(u"/mijnwijk/dossiers/"_s + slug);
    return reply ? reply->status : 0;
}

TestSyncCommands::ChangedPage TestSyncCommands::publishedPageChanged(CommandRunner &desk) const
{
    const QJsonObject made = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s, u"--json"_s}).object();
    const QString id = made[u"id"_s].toString();
    desk.complete(id);
    desk.must({u"publish"_s, id});
    desk.must({u"sync"_s});
    Http http;
    PloneClient webmaster(
        {.site = m_site->url(), .user = u"webmaster"_s, .password = passwordOf(u"webmaster"_s)}, http);
    const QString page = u"/mijnwijk/dossiers/"_s + made[u"slug"_s].toString() + u"/index_html"_s;
    const auto changed = webmaster.patch(page, {{u"text"_s, richTextValue(u"<p>Van de webmaster.</p>"_s)}});
    return {.id = id, .page = changed ? page : QString()};
}

void TestSyncCommands::siteAddSaysWhoMayPublish()
{
    CommandRunner desk;
    desk.passwords.environment = [] { return passwordOf(u"publicist"_s); };
    const QStringList add{u"site"_s,   u"add"_s,      u"oefen"_s, u"--url"_s, m_site->url().toString(),
                          u"--user"_s, u"publicist"_s};
    const Answer said = desk.must(add);
    QVERIFY2(said.out.contains(u"U mag daar publiceren."_s), qPrintable(said.out));
    QVERIFY(!said.out.contains(u"wachtwoord"_s));
    const QJsonObject answer = desk.must(add + QStringList{u"--json"_s}).object();
    QCOMPARE(answer[u"variant"_s].toString(), u"classic"_s);
    QCOMPARE(answer[u"passwordKept"_s].toBool(true), false);
    QCOMPARE(answer[u"base"_s].toString(), u"/mijnwijk"_s);
    CommandRunner assistant;
    assistant.passwords.environment = [] { return passwordOf(u"projectassistent"_s); };
    QStringList other = add;
    other.last() = u"projectassistent"_s;
    QCOMPARE(assistant.must(other + QStringList{u"--json"_s}).object()[u"mayPublish"_s].toBool(true), false);
}

void TestSyncCommands::aWrongPasswordKeepsNothing()
{
    CommandRunner desk(u"fout"_s);
    const Answer answer = desk.run(
        {u"site"_s, u"add"_s, u"oefen"_s, u"--url"_s, m_site->url().toString(), u"--user"_s, u"publicist"_s});
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY(desk.run({u"sync"_s}).err.contains(u"site add"_s));
}

void TestSyncCommands::aWorkspaceStaysWithItsSite()
{
    CommandRunner desk;
    connectDesk(desk, u"publicist"_s);
    desk.must({u"new"_s, u"--title"_s, u"Bomen"_s});
    desk.must({u"sync"_s});
    const Answer other = desk.run({u"site"_s, u"add"_s, u"x"_s, u"--url"_s, m_site->url().toString(),
                                   u"--user"_s, u"publicist"_s, u"--base"_s, u"/elders"_s});
    QCOMPARE(other.code, 1);
    QVERIFY(other.err.contains(u"--workspace"_s));
    connectDesk(desk, u"collega"_s);
}

void TestSyncCommands::withoutASiteASyncSaysSo()
{
    CommandRunner desk;
    for (const QString &command : {u"sync"_s, u"plan"_s}) {
        const Answer answer = desk.run({command});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.err.contains(u"site add"_s));
    }
}

void TestSyncCommands::aPlanSendsNothing()
{
    CommandRunner desk;
    connectDesk(desk, u"publicist"_s);
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.complete(id);
    desk.must({u"publish"_s, id});
    const Answer plan = desk.must({u"plan"_s, u"--json"_s});
    const QJsonObject planned = plan.object()[u"dossiers"_s][0].toObject();
    QCOMPARE(planned[u"steps"_s].toArray(), (QJsonArray{u"would-share"_s, u"would-publish"_s}));
    QVERIFY(desk.must({u"plan"_s}).out.contains(u"zou gepubliceerd worden"_s));
    QCOMPARE(desk.must({u"status"_s, id, u"--json"_s}).object()[u"shared"_s].toBool(true), false);
}

void TestSyncCommands::aDossierIsSharedPublishedAndWithdrawn()
{
    CommandRunner desk;
    connectDesk(desk, u"publicist"_s);
    const QJsonObject made = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s, u"--json"_s}).object();
    const QString id = made[u"id"_s].toString(), slug = made[u"slug"_s].toString();
    desk.complete(id);
    const Answer shared = desk.must({u"sync"_s});
    QVERIFY2(shared.out.contains(u"gedeeld als versie 1"_s), qPrintable(shared.out));
    QVERIFY(shared.out.contains(u"mappen voor dossiers"_s));
    QVERIFY(!shared.out.startsWith(u'\n') && !shared.out.contains(u"\n\n"_s));
    QVERIFY(anonymousStatus(slug) != 200);

    desk.must({u"publish"_s, id});
    const QJsonObject report = desk.must({u"sync"_s, id, u"--json"_s}).object();
    const QString address = report[u"dossiers"_s][0][u"address"_s].toString();
    QCOMPARE(address, m_site->url().toString() + u"/mijnwijk/dossiers/"_s + slug);
    QCOMPARE(anonymousStatus(slug), 200);
    const QJsonObject status = desk.must({u"status"_s, id, u"--json"_s}).object();
    QCOMPARE(status[u"published"_s].toBool(), true);
    QCOMPARE(status[u"address"_s].toString(), address);
    QCOMPARE(status[u"intent"_s].toString(), QString());
    QVERIFY(desk.must({u"status"_s, id}).out.contains(address));

    desk.must({u"withdraw"_s, id, u"--reason"_s, u"Het gaat niet door."_s});
    desk.must({u"sync"_s});
    QVERIFY(anonymousStatus(slug) != 200);
    QVERIFY(desk.must({u"status"_s, id}).out.contains(u"ingetrokken"_s));
}

void TestSyncCommands::aColleaguesDossierArrivesByteForByte()
{
    CommandRunner first, second;
    connectDesk(first, u"publicist"_s);
    connectDesk(second, u"collega"_s);
    const QString id = first.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    first.must({u"add-file"_s, id, u"documents"_s, first.write(u"nota.pdf"_s, pdfWith("kastanje"))});
    first.must({u"sync"_s});
    const Answer arrived = second.must({u"sync"_s});
    QVERIFY2(arrived.out.contains(u"van een collega gekomen"_s), qPrintable(arrived.out));
    QCOMPARE(second.must({u"show"_s, id}).out, first.must({u"show"_s, id}).out);
    QVERIFY(second.must({u"sync"_s}).out.contains(u"Alles is al gelijk."_s));
}

void TestSyncCommands::theSameSentenceTwiceIsAChoice_data()
{
    QTest::addColumn<QString>("keep");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("mine") << u"mine"_s << QStringList{u"Tekst van collega."_s};
    QTest::newRow("theirs") << u"theirs"_s << QStringList{u"Tekst van publicist."_s};
    QTest::newRow("both") << u"both"_s << QStringList{u"Tekst van publicist."_s, u"Tekst van collega."_s};
}

void TestSyncCommands::theSameSentenceTwiceIsAChoice()
{
    QFETCH(QString, keep);
    QFETCH(QStringList, kept);
    CommandRunner first, second;
    connectDesk(first, u"publicist"_s);
    connectDesk(second, u"collega"_s);
    const QString id = first.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    first.must({u"sync"_s});
    second.must({u"sync"_s});
    first.must({u"set"_s, id, u"/summary"_s, u"\"Tekst van publicist.\""_s});
    second.must({u"set"_s, id, u"/summary"_s, u"\"Tekst van collega.\""_s});
    first.must({u"sync"_s});
    const Answer clash = second.run({u"sync"_s});
    QCOMPARE(clash.code, 3);
    QVERIFY2(clash.err.contains(u"Beide teksten van Bomen zijn bewaard."_s), qPrintable(clash.err));
    QCOMPARE(clash.err.count(u'\n'), 1);
    QCOMPARE(second.run({u"sync"_s}).code, 3);

    const Answer shown = second.must({u"conflicts"_s, id});
    QVERIFY(shown.out.contains(u"1. summary"_s));
    QVERIFY(shown.out.contains(u"Tekst van collega."_s) && shown.out.contains(u"Tekst van publicist."_s));
    QCOMPARE(second.must({u"conflicts"_s, id, u"--json"_s}).array()[0][u"mine"_s].toString(),
             u"Tekst van collega."_s);
    QCOMPARE(second.run({u"resolve"_s, id, u"--keep"_s, u"beide"_s}).code, 2);
    QCOMPARE(second.run({u"resolve"_s, id, u"--conflict"_s, u"0"_s, u"--keep"_s, keep}).code, 2);
    QCOMPARE(second.run({u"resolve"_s, id, u"--conflict"_s, u"9"_s, u"--keep"_s, keep}).code, 1);
    second.must({u"resolve"_s, id, u"--conflict"_s, u"1"_s, u"--keep"_s, keep});
    QCOMPARE(second.must({u"conflicts"_s, id, u"--json"_s}).out, u"[]\n"_s);
    const QString summary = second.must({u"show"_s, id}).object()[u"summary"_s].toString();
    for (const QString &words : {u"Tekst van publicist."_s, u"Tekst van collega."_s})
        QCOMPARE(summary.contains(words), kept.contains(words));
    second.must({u"sync"_s});
    first.must({u"sync"_s});
    QCOMPARE(first.must({u"show"_s, id}).out, second.must({u"show"_s, id}).out);
}

void TestSyncCommands::aChoiceOlderThanWhatStandsThereIsShownAnew()
{
    CommandRunner first, second;
    connectDesk(first, u"publicist"_s);
    connectDesk(second, u"collega"_s);
    const QString id = first.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    first.must({u"sync"_s});
    second.must({u"sync"_s});
    first.must({u"set"_s, id, u"/summary"_s, u"\"Tekst X.\""_s});
    second.must({u"set"_s, id, u"/summary"_s, u"\"Tekst Y.\""_s});
    first.must({u"sync"_s});
    QCOMPARE(second.run({u"sync"_s}).code, 3);
    second.must({u"set"_s, id, u"/summary"_s, u"\"Tekst Z.\""_s});
    const Answer renewedOne = second.run({u"resolve"_s, id, u"--keep"_s, u"mine"_s});
    QCOMPARE(renewedOne.code, 3);
    QVERIFY2(renewedOne.out.contains(u"Keuze 1 is nog niet gemaakt"_s), qPrintable(renewedOne.out));
    QCOMPARE(second.must({u"show"_s, id}).object()[u"summary"_s].toString(), u"Tekst Z."_s);
    QCOMPARE(second.must({u"conflicts"_s, id, u"--json"_s}).array()[0][u"theirs"_s].toString(),
             u"Tekst Z."_s);
    second.must({u"resolve"_s, id, u"--keep"_s, u"theirs"_s});
    QCOMPARE(second.must({u"show"_s, id}).object()[u"summary"_s].toString(), u"Tekst Z."_s);
}

void TestSyncCommands::whoMayNotPublishLeavesARequest()
{
    CommandRunner desk;
    connectDesk(desk, u"projectassistent"_s);
    const QJsonObject made = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s, u"--json"_s}).object();
    desk.complete(made[u"id"_s].toString());
    desk.must({u"publish"_s, made[u"id"_s].toString()});
    const Answer answer = desk.run({u"sync"_s});
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains(u"Er is nog niets gepubliceerd."_s), qPrintable(answer.err));
    QVERIFY(anonymousStatus(made[u"slug"_s].toString()) != 200);
    QVERIFY(desk.must({u"status"_s}).out.contains(u"vraagt een collega"_s));
}

void TestSyncCommands::aQuestionOfAnEarlierSyncIsAChoiceToo()
{
    CommandRunner desk;
    connectDesk(desk, u"publicist"_s);
    const auto [id, page] = publishedPageChanged(desk);
    QVERIFY(!page.isEmpty());
    for (int sync = 0; sync < 2; ++sync) {
        const Answer answer = desk.run({u"sync"_s});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(page), qPrintable(answer.err));
    }
    const QJsonObject later = desk.run({u"sync"_s, u"--json"_s}).object();
    // In the dossier's own report where it had a turn, beside the reports where it had none.
    const QString told = QString::fromUtf8(QJsonDocument(later).toJson());
    QVERIFY2(told.contains(u"\"asked:web-edit:"_s + page), qPrintable(told));
    QVERIFY(desk.must({u"status"_s, id}).out.contains(page));
    desk.must({u"publish"_s, id, u"--over-site"_s});
    desk.must({u"sync"_s});
    QCOMPARE(desk.run({u"sync"_s}).code, 0);
}

void TestSyncCommands::aQuestionNobodyReadIsToldByWhoAnswersIt()
{
    CommandRunner desk;
    connectDesk(desk, u"publicist"_s);
    const auto [id, page] = publishedPageChanged(desk);
    QVERIFY(!page.isEmpty());
    (void)desk.run({u"sync"_s}); // what it said went unread: its terminal was closed
    QCOMPARE(desk.run({u"publish"_s, id}).code, 3);
    QCOMPARE(desk.must({u"status"_s, id, u"--json"_s}).object()[u"intent"_s].toString(), QString());
    const QJsonObject answer = desk.run({u"publish"_s, id, u"--json"_s}).object();
    QCOMPARE(answer[u"asked"_s].toArray().size(), 1);
    QVERIFY2(answer[u"asked"_s][0].toString().startsWith(u"asked:web-edit:"_s + page),
             qPrintable(answer[u"asked"_s][0].toString()));
    const Answer told = desk.must({u"publish"_s, id, u"--over-site"_s});
    QVERIFY2(told.err.startsWith(u"Let op:\n  Iemand wijzigde op de site: "_s + page), qPrintable(told.err));
    desk.must({u"sync"_s});
    QCOMPARE(desk.must({u"publish"_s, id}).err, QString());
}

void TestSyncCommands::threeDossiersOnASiteThatKeepsNothingPrivateAreOneSentence()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_site = std::make_unique<SiteThread>(m_data->path(), quint16(0), Workflow::None);
    CommandRunner desk;
    connectDesk(desk, u"publicist"_s);
    for (const QString &title : {u"Bomen"_s, u"Bruggen"_s, u"Banken"_s})
        desk.must({u"new"_s, u"--title"_s, title});
    for (int sync = 0; sync < 2; ++sync) {
        const Answer answer = desk.run({u"sync"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(u"vraag de functioneel beheerder"_s), qPrintable(answer.err));
        QVERIFY2(answer.err.count(u'\n') == 1, qPrintable(answer.err));
    }
}

void TestSyncCommands::anotherSyncIsWaitedFor()
{
    CommandRunner desk;
    connectDesk(desk, u"publicist"_s);
    desk.must({u"new"_s, u"--title"_s, u"Bomen"_s});
    QLockFile other(QDir(desk.workspace()).filePath(u"sync.lock"_s));
    QVERIFY(other.tryLock());
    bool waited = false;
    desk.overhear = [&](const QByteArray &words) {
        if (words.contains("wij wachten daarop")) {
            waited = true;
            other.unlock();
        }
    };
    const Answer answer = desk.must({u"sync"_s});
    QVERIFY(waited);
    QVERIFY(answer.out.contains(u"gedeeld als versie 1"_s));
}

void TestSyncCommands::aSiteThatWentAwayIsFourAndLosesNothing()
{
    CommandRunner desk;
    connectDesk(desk, u"publicist"_s);
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    m_site.reset();
    const QString before = desk.must({u"show"_s, id}).out;
    const Answer answer = desk.run({u"sync"_s});
    QCOMPARE(answer.code, 4);
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY(answer.err.contains(u"Uw werk staat veilig op deze computer."_s));
    QCOMPARE(desk.must({u"show"_s, id}).out, before);
    QCOMPARE(desk.run({u"sync"_s, u"--json"_s}).object()[u"error"_s][u"kind"_s].toString(), u"offline"_s);
}

QTEST_GUILESS_MAIN(TestSyncCommands)
#include "tst_synccommands.moc"
