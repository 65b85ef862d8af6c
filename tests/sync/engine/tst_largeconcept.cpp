// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/strictproxy.h"
#include "tests/sync/engine/testdesk.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// Much text, many papers: what is too large for one request of the log goes before it, and an interruption
/// costs only what is missing.
class LargeConceptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConceptLargerThanAProxyTakesArrives_data() { addSiteRows(); }
    void aConceptLargerThanAProxyTakesArrives();
    void twoLargeConceptsAtTheSameMomentBothArrive_data() { addSiteRows(false); }
    void twoLargeConceptsAtTheSameMomentBothArrive();
    void aRequestThatArrivesTwiceKeepsItsBody_data() { addSiteRows(); }
    void aRequestThatArrivesTwiceKeepsItsBody();
    void theBodyOfAnOldRevisionGoesWithIt();
    void anInterruptedShareCostsOnlyWhatIsMissing();
    void whatAKilledShareHadSentIsNotSentAgain();
    void aPaperAmongManyCostsAsMuchAsOneAmongFew();

private:
    /// What it took to share so many papers.
    struct Cost {
        int requests = 0;
        qint64 written = 0; ///< bytes, by desk and site together
    };
    static qint64 writtenSoFar()
    {
        QFile file(u"/proc/self/io"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the system does not tell what was written");
        static const QRegularExpression line(u"wchar: (\\d+)"_s);
        return line.match(QString::fromLatin1(file.readAll())).captured(1).toLongLong();
    }
    static Cost costOf(int papers)
    {
        const TestSite site(u"inprocess-classic"_s);
        TestDesk desk(site);
        (void)withPapers(desk, papers);
        const qint64 before = writtenSoFar();
        const SyncOutcome outcome = desk.mustSync();
        return {.requests = outcome.requests, .written = writtenSoFar() - before};
    }
    /// About so many bytes of text, each word another.
    static QByteArray textOf(qsizetype size, char mark)
    {
        QByteArrayList paragraphs;
        for (qsizetype written = 0, i = 0; written < size; written += paragraphs.last().size()) {
            QByteArray words;
            while (words.size() < std::min<qsizetype>(size, 5000))
                words.append(mark).append(QByteArray::number(i++)).append(' ');
            paragraphs.append("{\"kind\":\"paragraph\",\"spans\":[{\"text\":\"" + words.trimmed() + "\"}]}");
        }
        return '[' + paragraphs.join(',') + ']';
    }
    static QStringList bodiesAt(const TestSite &site)
    {
        QStringList bodies;
        for (const SiteRow &row : site.rows()) {
            if (row.path.contains(u"/intern/bestanden/"_s) && row.path.endsWith(u".json"_s))
                bodies.append(row.path);
        }
        return bodies;
    }
    static DossierId withPapers(TestDesk &desk, int count)
    {
        const DossierId id = desk.addDossier(u"Veel stukken"_s);
        Dossier work = desk.work(id);
        for (int i = 0; i < count; ++i) {
            Document paper;
            paper.id = desk.ids().uuid();
            paper.title = u"Stuk %1"_s.arg(i);
            paper.slug = slugFor(paper.title, paper.id);
            paper.file
                = *desk.files().takeBytes("%PDF-1.4 stuk " + QByteArray::number(i), u"stuk-%1.pdf"_s.arg(i));
            work.documents.append(paper);
        }
        [&] { QVERIFY(desk.store().edit(id, [&](const Dossier &) -> Result<Dossier> { return work; })); }();
        return id;
    }
    static qsizetype sentIn(const SyncOutcome &outcome)
    {
        return TestDesk::stepsIn(outcome).filter(QRegularExpression(u"^file:"_s)).size();
    }
};

void LargeConceptTest::aConceptLargerThanAProxyTakesArrives()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    const StrictProxy proxy(site.url());
    TestDesk first(site, u"publicist"_s, proxy.url()), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Een lang verhaal"_s);
    first.set(id, u"/internal/notes"_s, textOf(1'200'000, 'w'));
    first.mustSync();
    QCOMPARE(bodiesAt(site).size(), 1);
    second.mustSync();
    QCOMPARE(second.show(id), first.show(id));
    second.set(id, u"/summary"_s, "\"Een zin van een collega.\"");
    second.mustSync();
    first.agreeToPublish(id);
    first.mustSync(); // merges, and asks again
    first.agreeToPublish(id);
    first.mustSync();
    QCOMPARE(first.work(id).summary, u"Een zin van een collega."_s);
    QCOMPARE(site.anonymousStatus(site.base() + u"/dossiers/"_s + first.work(id).slug), 200);
    for (const QString &path : bodiesAt(site))
        QVERIFY2(site.anonymousStatus(path) != 200, qPrintable(path));
    second.mustSync();
    QCOMPARE(second.show(id), first.show(id));
    first.settle(); // reads what it wrote: a webmaster may have edited in that very second
    const SyncOutcome quiet = first.mustSync();
    QVERIFY2(quiet.requests == 1, qPrintable(TestDesk::stepsIn(quiet).join(u' ')));
}

void LargeConceptTest::twoLargeConceptsAtTheSameMomentBothArrive()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk first(site), second(site, u"collega"_s);
    const DossierId id = first.addDossier(u"Een lang verhaal"_s);
    first.set(id, u"/internal/notes"_s, textOf(600'000, 'w'));
    first.mustSync();
    second.mustSync();
    for (int round = 0; round < 3; ++round) {
        first.set(id, u"/summary"_s, "\"Ronde " + QByteArray::number(round) + "\"");
        second.set(id, u"/questions/0/question"_s, "\"Vraag " + QByteArray::number(round) + "?\"");
        SyncOutcome atFirst, atSecond;
        {
            const std::jthread other([&] { atSecond = synchronise(second.context()); });
            atFirst = synchronise(first.context());
        }
        QCOMPARE(TestDesk::troubleIn(atFirst), QString());
        QCOMPARE(TestDesk::troubleIn(atSecond), QString());
    }
    first.mustSync();
    second.mustSync();
    first.mustSync();
    QCOMPARE(first.show(id), second.show(id));
    // Who lost a number took its body away again: each revision has one.
    QCOMPARE(bodiesAt(site).size(), first.local(id).base->number);
}

void LargeConceptTest::aRequestThatArrivesTwiceKeepsItsBody()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url()), second(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Een lang verhaal"_s);
    desk.mustSync();
    desk.set(id, u"/internal/notes"_s, textOf(600'000, 'w'));
    line.armFor(FaultyLine::Fault::DoubleRequest, [](const QByteArray &request) {
        return request.startsWith("POST ") && request.contains("concept-000002.json");
    });
    desk.mustSync();
    QCOMPARE(bodiesAt(site).size(), 1);
    second.mustSync();
    QCOMPARE(second.show(id), desk.show(id));
}

void LargeConceptTest::theBodyOfAnOldRevisionGoesWithIt()
{
    TestSite site(u"oefensite-classic"_s, TestSite::Time::Ours);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Een lang verhaal"_s);
    desk.set(id, u"/internal/notes"_s, textOf(600'000, 'w'));
    desk.mustSync();
    QCOMPARE(bodiesAt(site).size(), 1);
    desk.set(id, u"/internal/notes"_s, textOf(100, 'k'));
    for (int revision = 2; revision <= 33; ++revision) {
        desk.set(id, u"/summary"_s, "\"Ronde " + QByteArray::number(revision) + "\"");
        desk.mustSync();
    }
    desk.set(id, u"/internal/notes"_s, textOf(600'000, 'x'));
    desk.mustSync();
    QCOMPARE(bodiesAt(site).size(), 2);
    desk.advance(32 * 86400);
    site.advance(32 * 86400);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"pruned:1"_s));
    QCOMPARE(bodiesAt(site).size(), 1);
    TestDesk second(site, u"collega"_s);
    second.mustSync();
    QCOMPARE(second.show(id), desk.show(id));
}

void LargeConceptTest::anInterruptedShareCostsOnlyWhatIsMissing()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    const DossierId id = withPapers(desk, 40);
    std::stop_source stop;
    EngineContext context = desk.context();
    context.stop = stop.get_token();
    context.progress = [&stop](const SyncReport &soFar) {
        if (codesOf(soFar.steps).filter(u"file:"_s).size() == 15)
            stop.request_stop();
    };
    QCOMPARE(sentIn(synchronise(context)), 15);
    QCOMPARE(sentIn(desk.mustSync()), 42 - 15);
    QCOMPARE(desk.mustSync().requests, 1);
}

void LargeConceptTest::whatAKilledShareHadSentIsNotSentAgain()
{
    const TestSite site(u"oefensite-classic"_s);
    TestDesk desk(site);
    const DossierId id = withPapers(desk, 10);
    desk.mustSync();
    // As it is after a kill: the notes know nothing yet, the small setting names what arrived. One of them is
    // gone since: the site was set back.
    QStringList names = SiteNotes::from(desk.local(id)).filesThere.values();
    QCOMPARE(names.size(), 12);
    names.append(QString(64, u'0') + u".pdf"_s);
    QVERIFY(desk.store().change(id, [](LocalDossier &kept) -> Result<void> {
        SiteNotes notes = SiteNotes::from(kept);
        notes.filesThere.clear();
        notes.keepIn(kept);
        return {};
    }));
    QVERIFY(desk.store().setSetting(u"files-there:"_s + id.value, QJsonArray::fromStringList(names)));
    desk.set(id, u"/summary"_s, "\"Verder na de klap.\"");
    QCOMPARE(sentIn(desk.mustSync()), 0);
    const QSet<QString> there = SiteNotes::from(desk.local(id)).filesThere;
    QCOMPARE(there.size(), 12);
    QVERIFY(desk.store().setting(u"files-there:"_s + id.value)->isUndefined());
}

/// Twice as many papers are twice the requests, and twice what is written down on the way.
void LargeConceptTest::aPaperAmongManyCostsAsMuchAsOneAmongFew()
{
    const Cost none = costOf(0), few = costOf(250), many = costOf(500);
    QVERIFY(few.requests >= none.requests + 250);
    QCOMPARE(many.requests - none.requests, 2 * (few.requests - none.requests));
    const auto perPaper
        = [&none](const Cost &cost, int papers) { return double(cost.written - none.written) / papers; };
    QVERIFY(few.written > none.written);
    QVERIFY2(
        perPaper(many, 500) < 1.2 * perPaper(few, 250),
        qPrintable(
            u"%1 bytes a paper among 500, %2 among 250"_s.arg(perPaper(many, 500)).arg(perPaper(few, 250))));
}

QTEST_GUILESS_MAIN(LargeConceptTest)
#include "tst_largeconcept.moc"
