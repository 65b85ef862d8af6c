// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/bench.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A publication that was broken off in the middle of a file goes on: it knows what it did itself.
class BrokenOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Not on Plone: with blocks, it writes the links of the page anew after a move, which is asked about.
    void aFileItSetAsideWasNotRemovedByHand_data() { addSiteRows(false); }
    void aFileItSetAsideWasNotRemovedByHand();
    void bytesItPutThereAreNotAWebmasters_data() { addSiteRows(); }
    void bytesItPutThereAreNotAWebmasters();
    void whatTheConceptSaidIsOnACardThoughTheAnswerIsLost();

private:
    static constexpr auto newBytes = "%PDF-1.4 een veel langere nota";

    /// A published dossier whose document got other bytes, which were agreed on and shared, no more.
    static DossierId brokenOff(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.agreeToPublish(id);
        desk.mustSync();
        const auto file = desk.files().takeBytes(newBytes, u"nota.pdf"_s);
        const auto changed = desk.store().edit(id, [&file](const Dossier &work) -> Result<Dossier> {
            Dossier dossier = work;
            dossier.documents.first().file = *file;
            return dossier;
        });
        [&] { QVERIFY(changed.has_value()); }();
        desk.agreeToPublish(id);
        desk.syncUntil(u"shared:"_s);
        return id;
    }
    static void goesOn(const TestSite &site, TestDesk &desk, const QString &path)
    {
        const SyncOutcome outcome = desk.mustSync();
        const QString steps = TestDesk::stepsIn(outcome).join(u' ');
        QVERIFY2(steps.contains(u"published:2"_s) && !steps.contains(u"asked:"_s), qPrintable(steps));
        Http http;
        PloneClient client(site.account(u"publicist"_s), http);
        const auto standing = client.download(path);
        QVERIFY(standing.has_value());
        QCOMPARE(*standing, QByteArray(newBytes));
    }
};

void BrokenOffTest::aFileItSetAsideWasNotRemovedByHand()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = brokenOff(desk);
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    const QString path = root + u"/stukken/"_s + desk.work(id).documents.first().slug + u".pdf"_s;
    {
        Http http;
        PloneClient client(site.account(u"publicist"_s), http);
        const auto intern = client.get(root + u"/intern"_s);
        QVERIFY(intern.has_value());
        QVERIFY(
            client
                .create(
                    intern->path,
                    {{u"@type"_s, intern->type}, {u"id"_s, u"verwijderd"_s}, {u"title"_s, u"Verwijderd"_s}})
                .has_value());
        const auto moved = client.move(root + u"/intern/verwijderd"_s, {path});
        QVERIFY(moved.has_value());
        QCOMPARE(moved->size(), 1);
    }
    goesOn(site, desk, path);
}

void BrokenOffTest::bytesItPutThereAreNotAWebmasters()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = brokenOff(desk);
    const QString path = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/stukken/"_s
        + desk.work(id).documents.first().slug + u".pdf"_s;
    {
        Http http;
        PloneClient client(site.account(u"publicist"_s), http);
        const auto put
            = client.patch(path, {{u"file"_s, inlineFile(newBytes, u"nota.pdf"_s, u"application/pdf"_s)}});
        QVERIFY(put.has_value());
    }
    goesOn(site, desk, path);
}

void BrokenOffTest::whatTheConceptSaidIsOnACardThoughTheAnswerIsLost()
{
    const TestSite site(u"oefensite-classic"_s);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url());
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    desk.set(id, u"/news/0/title"_s, "\"Kom op zaterdag\"");
    desk.mustSync();
    const QString path = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/nieuws/"_s
        + desk.work(id).news.first().slug;
    {
        Http http;
        PloneClient webmaster(site.account(u"webmaster"_s), http);
        QVERIFY(webmaster.patch(path, {{u"title"_s, u"Kom allemaal"_s}}).has_value());
    }
    line.armFor(FaultyLine::Fault::LoseAnswer, [](const QByteArray &request) {
        return request.startsWith("POST ") && request.contains("concept-000003.json");
    });
    (void)desk.sync();
    desk.mustSync();
    QCOMPARE(desk.work(id).news.first().title, u"Kom allemaal"_s);
    const Desk after = desk.desk(id);
    QCOMPARE(after.base->number, 3);
    QCOMPARE(after.conflicts.size(), 1);
    QCOMPARE(after.conflicts.first().conflict.mine.toString(), u"Kom op zaterdag"_s);
}

QTEST_GUILESS_MAIN(BrokenOffTest)
#include "tst_brokenoff.moc"
