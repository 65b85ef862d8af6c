// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/shareddocuments/sharedrecord.h"
#include "sync/plone/http.h"
#include "sync/plone/site/plonesite.h"
#include "tests/sync/engine/listofwijken.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const auto passedOver = u"document-passed-over:wijken"_s;

/// What stands on the site as that revision of the list, whoever put it there.
void put(const TestSite &site, int number, const QByteArray &bytes)
{
    const Webmaster webmaster(site);
    const QString id = entryName({.number = number});
    const auto made = webmaster.place().create(
        sharedRoot(site) + u"/wijken/intern"_s,
        {.type = u"File"_s, .id = id, .fields = {{u"title"_s, id}}, .text = bytes});
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

/// A revision that grew from what this desk knows, with its document changed.
QByteArray revisionAfter(TestDesk &desk, const std::function<void(QJsonObject &)> &change)
{
    const LocalShared local = localList(desk);
    SharedRecord record{.revision = local.base.number + 1,
                        .chain = QStringList(local.base.hash) + local.base.chain,
                        .desk = u"elders"_s,
                        .user = u"collega"_s,
                        .attempt = u"elders-1"_s,
                        .name = {},
                        .at = QDateTime(QDate(2026, 11, 30), QTime(9, 0)),
                        .document = local.base.document};
    change(record.document);
    return toBytes(record);
}

/// As a program of later writes it: of another schema, with what this one cannot know to be right.
QByteArray newerAfter(TestDesk &desk)
{
    return revisionAfter(desk, [&desk](QJsonObject &document) {
        auto list = renamedWijk(listOf(desk), u"paddepoel"_s, u"Paddepoel 2"_s, QDate(2026, 11, 30));
        QVERIFY(list);
        document = wijkListToJson(*list);
        QJsonArray wijken = document[u"wijken"].toArray();
        QJsonObject first = wijken.first().toObject();
        first.insert(u"website"_s, u"geen adres"_s);
        wijken[0] = first;
        document.insert(u"wijken"_s, wijken);
        document.insert(u"sharedSchema"_s, sharedSchema + 1);
        document.insert(u"borders"_s, u"nieuw"_s);
    });
}

/// A line on which the first revision of the list, and as many answers as are left, come as the page of a
/// portal.
class PortalLine : public Http
{
public:
    PortalLine(const std::stop_token &stop, std::shared_ptr<int> left)
        : Http(stop)
        , m_left(std::move(left))
    {
    }

protected:
    Result<HttpReply> carry(const HttpRequest &request) override
    {
        *m_begun = *m_begun || request.url.path().contains(u"/wijken/intern/concept-000001.json"_s);
        if (!*m_begun || *m_left == 0)
            return Http::carry(request);
        --*m_left;
        return HttpReply{.status = 200,
                         .headers = {{"Content-Type", "text/html"}},
                         .body = "<html>Betaal voor wifi</html>"};
    }

private:
    std::shared_ptr<int> m_left;
    std::shared_ptr<bool> m_begun = std::make_shared<bool>(false);
};

/// A line on which the first revision of the list comes as something else, and nothing else does.
class BrokenEntryLine : public Http
{
public:
    using Http::Http;

protected:
    Result<HttpReply> carry(const HttpRequest &request) override
    {
        if (request.method != "GET" || !request.url.path().contains(u"/wijken/intern/concept-000001.json"_s))
            return Http::carry(request);
        return HttpReply{
            .status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "{\"revision\":1"};
    }
};

} // namespace

/// Revisions of what desks share that this program cannot read, or not understand.
class SharedRevisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatIsNoneIsToldOnceAndPassedOver_data();
    void oneThatIsNoneIsToldOnceAndPassedOver();
    void nothingIsPassedOverForWhatCameBetween_data();
    void nothingIsPassedOverForWhatCameBetween();
    void oneThatCouldNotBeReadTwiceIsReadLater();
    void oneOfANewerProgramIsKeptAndOnlyRead();
    void whatWasChangedHereWaitsForTheNewerProgram();
};

void SharedRevisionsTest::oneThatIsNoneIsToldOnceAndPassedOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("<html>Log in</html>");
    QTest::newRow("no list") << QByteArray("{\"revision\":2,\"document\":{\"wijken\":[]}}");
    QTest::newRow("of another number")
        << QByteArray("{\"revision\":7,\"document\":{\"wijken\":[{\"id\":\"a\",\"name\":\"A\"}]}}");
}

void SharedRevisionsTest::oneThatIsNoneIsToldOnceAndPassedOver()
{
    QFETCH(const QByteArray, bytes);
    const TestSite site(u"oefensite-classic"_s);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    first.mustSync();
    put(site, 2, bytes);
    // A desk that is new has the one before it, and its dossier.
    const QStringList steps = TestDesk::stepsIn(second.mustSync());
    QCOMPARE(steps.count(passedOver), 1);
    QVERIFY(steps.contains(u"pulled-document:wijken"_s));
    QCOMPARE(listOf(second).nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
    QCOMPARE(second.work(id).title, u"Speelplekken"_s);
    QVERIFY(!TestDesk::stepsIn(hourlySync(second)).contains(passedOver));
    // One that had it already is told too, and what is changed comes behind it.
    rename(first, u"hortusbuurt"_s, u"Hortus"_s);
    const QStringList shared = TestDesk::stepsIn(first.mustSync());
    QVERIFY2(shared.contains(passedOver) && shared.contains(u"shared-document:wijken"_s),
             qPrintable(shared.join(u' ')));
    QCOMPARE(localList(first).base.number, 3);
    mergeInto(second, u"a-kwartier"_s, u"binnenstad"_s);
    hourlySync(second);
    QVERIFY(!TestDesk::stepsIn(hourlySync(first)).contains(passedOver));
    QCOMPARE(listOf(first), listOf(second));
    QCOMPARE(listOf(first).nameOf(u"hortusbuurt"_s), u"Hortus"_s);
    QCOMPARE(listOf(first).nameOf(u"a-kwartier"_s), u"Binnenstad"_s);
    QVERIFY(localList(first).conflicts.isEmpty() && localList(second).conflicts.isEmpty());
}

void SharedRevisionsTest::nothingIsPassedOverForWhatCameBetween_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<bool>("trouble");
    QTest::newRow("one answer") << 1 << false;
    QTest::newRow("from then on") << 1000 << true;
}

void SharedRevisionsTest::oneThatCouldNotBeReadTwiceIsReadLater()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk first(site), second(site, u"collega"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    first.mustSync();
    EngineContext context = second.context();
    context.connect
        = ploneSites(context.site, second.password(), [](const std::stop_token &stop, std::chrono::seconds) {
              return std::make_unique<BrokenEntryLine>(stop);
          });
    QVERIFY(TestDesk::stepsIn(synchronise(context)).contains(passedOver));
    QCOMPARE(listOf(second).nameOf(u"paddepoel"_s), u"Paddepoel"_s);
    QVERIFY(TestDesk::stepsIn(hourlySync(second)).contains(u"pulled-document:wijken"_s));
    QCOMPARE(listOf(second).nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
    QCOMPARE(localList(second).base.number, localList(first).base.number);
    QVERIFY(localList(second).conflicts.isEmpty());
}

void SharedRevisionsTest::nothingIsPassedOverForWhatCameBetween()
{
    QFETCH(const int, answers);
    QFETCH(const bool, trouble);
    const TestSite site(u"oefensite-classic"_s);
    TestDesk first(site), second(site, u"collega"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    first.mustSync();
    EngineContext context = second.context();
    context.connect = ploneSites(
        context.site, second.password(),
        [left = std::make_shared<int>(answers)](const std::stop_token &stop, std::chrono::seconds) {
            return std::make_unique<PortalLine>(stop, left);
        });
    const SyncOutcome outcome = synchronise(context);
    QCOMPARE(!TestDesk::troubleIn(outcome).isEmpty(), trouble);
    QVERIFY(!TestDesk::stepsIn(outcome).contains(passedOver));
    second.mustSync();
    hourlySync(second);
    QVERIFY(!TestDesk::stepsIn(hourlySync(second)).contains(passedOver));
    QCOMPARE(listOf(second).nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
}

void SharedRevisionsTest::oneOfANewerProgramIsKeptAndOnlyRead()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk first(site), second(site, u"collega"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    first.mustSync();
    const QByteArray newer = newerAfter(first);
    put(site, 2, newer);
    QVERIFY(TestDesk::stepsIn(second.mustSync()).contains(u"pulled-document:wijken"_s));
    const LocalShared local = localList(second);
    QVERIFY(isNewerDocument(local.work) && !local.dirty());
    QCOMPARE(QJsonDocument(local.work),
             QJsonDocument(QJsonDocument::fromJson(newer)[u"document"].toObject()));
    QCOMPARE(listOf(second).nameOf(u"paddepoel"_s), u"Paddepoel 2"_s); // pages call it so
    const auto again = hourlySync(second);
    QCOMPARE(TestDesk::troubleIn(again), QString());
    // Whoever changes it nevertheless, as a program did before it was put back, sends nothing.
    rename(second, u"hortusbuurt"_s, u"Hortus"_s);
    const QString trouble = TestDesk::troubleIn(second.sync());
    QVERIFY2(trouble.contains(u"newer-document"_s), qPrintable(trouble));
    for (const SiteRow &row : site.rows())
        QVERIFY2(!row.path.endsWith(u"concept-000003.json"_s), qPrintable(row.path));
}

void SharedRevisionsTest::whatWasChangedHereWaitsForTheNewerProgram()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Speelplekken"_s);
    rename(first, u"paddepoel"_s, u"Paddepoel-Noord"_s);
    first.mustSync();
    second.mustSync();
    put(site, 2, newerAfter(first));
    rename(second, u"hortusbuurt"_s, u"Hortus"_s);
    first.set(id, u"/summary"_s, "\"Wij maken vier speelplekken nieuw.\"");
    first.mustSync();
    second.advance(3601);
    const SyncOutcome outcome = second.sync();
    const QString trouble = TestDesk::troubleIn(outcome);
    QVERIFY2(trouble.contains(u"newer-document"_s), qPrintable(trouble));
    QVERIFY(!outcome.error);
    QCOMPARE(listOf(second).nameOf(u"hortusbuurt"_s), u"Hortus"_s); // nothing typed is gone
    QCOMPARE(second.work(id).summary, u"Wij maken vier speelplekken nieuw."_s); // and no dossier waits
}

QTEST_GUILESS_MAIN(SharedRevisionsTest)
#include "tst_sharedrevisions.moc"
