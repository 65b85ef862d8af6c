// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/page/richtexthtml.h"
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/strictproxy.h"
#include "tests/sync/engine/testdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A publication that was broken off in the middle of a file goes on: it knows what it did itself.
class BrokenOffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileItSetAsideWasNotRemovedByHand_data() { addSiteRows(); }
    void aFileItSetAsideWasNotRemovedByHand();
    void textsLeadToTheFileThatTookTheOldOnesPlace_data() { addSiteRows(); }
    void textsLeadToTheFileThatTookTheOldOnesPlace();
    void bytesItPutThereAreNotAWebmasters_data() { addSiteRows(); }
    void bytesItPutThereAreNotAWebmasters();
    void whatTheConceptSaidIsOnACardThoughTheAnswerIsLost_data() { addSiteRows(); }
    void whatTheConceptSaidIsOnACardThoughTheAnswerIsLost();
    void aTextWithoutTheLinkToARefusedFileIsItsOwn_data() { addSiteRows(); }
    void aTextWithoutTheLinkToARefusedFileIsItsOwn();
    void aColleaguesTextWithoutThatLinkIsOursToo_data() { addSiteRows(); }
    void aColleaguesTextWithoutThatLinkIsOursToo();
    void aLinkAWebmasterTookOutIsTakenIn_data() { addSiteRows(); }
    void aLinkAWebmasterTookOutIsTakenIn();
    void aPageWithoutThatLinkIsOursAfterItsRecordToo_data() { addSiteRows(); }
    void aPageWithoutThatLinkIsOursAfterItsRecordToo();

private:
    static constexpr auto newBytes = "%PDF-1.4 een veel langere nota";

    static void giveOtherBytes(TestDesk &desk, const DossierId &id, const QByteArray &bytes)
    {
        const auto file = desk.files().takeBytes(bytes, u"nota.pdf"_s);
        const auto changed = desk.store().edit(id, [&file](const Dossier &work) -> Result<Dossier> {
            Dossier dossier = work;
            dossier.documents.first().file = *file;
            return dossier;
        });
        [&] { QVERIFY(changed.has_value()); }();
    }
    /// A published dossier whose document got other bytes, which were agreed on and shared, no more. An
    /// answer in it leads to that document.
    static DossierId brokenOff(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        linkToTheDocument(desk, id);
        desk.agreeToPublish(id);
        desk.mustSync();
        giveOtherBytes(desk, id, newBytes);
        desk.agreeToPublish(id);
        desk.syncUntil(u"shared:"_s);
        return id;
    }
    /// Whether the answer on the site leads to the document where it stands.
    static void leadsThere(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        const Dossier work = desk.work(id);
        const QString root = site.base() + u"/dossiers/"_s + work.slug;
        Http http;
        PloneClient client(site.account(u"publicist"_s), http);
        const auto answer = client.get(root + u"/vragen/"_s + work.questions.first().slug);
        QVERIFY(answer.has_value());
        const QByteArray json = QJsonDocument(answer->json).toJson(QJsonDocument::Compact);
        QVERIFY2(json.contains((u"/stukken/"_s + work.documents.first().slug + u".pdf"_s).toUtf8())
                     && !json.contains("/verwijderd/"),
                 json.constData());
    }
    /// The answer of the first question leads to the first document.
    static void linkToTheDocument(TestDesk &desk, const DossierId &id)
    {
        const auto linked = desk.store().edit(id, [](Dossier work) -> Result<Dossier> {
            work.questions.first().answer
                = RichText{{.spans = {{.text = u"Zie "_s},
                                      {.text = u"de nota"_s, .href = u"part:"_s + work.documents.first().id},
                                      {.text = u" van juni."_s}}}};
            return work;
        });
        [&] { QVERIFY(linked.has_value()); }();
    }
    /// Lets nothing through that carries these bytes.
    static std::function<QByteArray(const QByteArray &)> refusing(const QByteArray &bytes)
    {
        return [inJson = bytes.toBase64()](const QByteArray &request) {
            return request.contains(inJson) ? QByteArray("507 Insufficient Storage") : QByteArray();
        };
    }
    static constexpr auto heldBack = "%PDF-1.4 dit gaat er nog niet door";
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
    leadsThere(site, desk, id);
}

void BrokenOffTest::textsLeadToTheFileThatTookTheOldOnesPlace()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    linkToTheDocument(desk, id);
    desk.agreeToPublish(id);
    desk.mustSync();
    giveOtherBytes(desk, id, QByteArray("%PDF-1.4\n") + QByteArray(1300 * 1024, 'x'));
    desk.agreeToPublish(id);
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"staged:"_s) && steps.contains(u"published:2"_s), qPrintable(steps));
    leadsThere(site, desk, id);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
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
    QFETCH(QString, kind);
    const TestSite site(kind);
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
    const LocalDossier after = desk.local(id);
    QCOMPARE(after.base->number, 3);
    QCOMPARE(after.conflicts.size(), 1);
    QCOMPARE(after.conflicts.first().conflict.mine.toString(), u"Kom op zaterdag"_s);
}

void BrokenOffTest::aTextWithoutTheLinkToARefusedFileIsItsOwn()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    proxy.refuses = refusing(heldBack);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s, heldBack);
    linkToTheDocument(desk, id);
    const QByteArray before = desk.show(id);
    desk.agreeToPublish(id);
    desk.syncUntil(u"made:nieuws"_s); // what comes after the questions
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"published:1"_s) && !steps.contains(u"adopted:"_s)
                 && !steps.contains(u"asked:"_s),
             qPrintable(steps));
    QCOMPARE(desk.show(id), before);
    QVERIFY(desk.local(id).conflicts.isEmpty());
}

void BrokenOffTest::aColleaguesTextWithoutThatLinkIsOursToo()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    proxy.refuses = refusing(heldBack);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s, heldBack);
    linkToTheDocument(desk, id);
    const QByteArray before = desk.show(id);
    desk.agreeToPublish(id);
    desk.syncUntil(u"made:nieuws"_s);
    // Another desk of the same person, which heard of no refusal, finishes what the first began.
    // The lock it left lapses.
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug,
                  page = site.isVolto() ? root : root + u"/index_html"_s;
    Http http;
    PloneClient same(site.account(u"publicist"_s), http);
    const auto lock = same.lockOf(page);
    QVERIFY(lock && lock->locked && same.unlock(page, lock->token));
    TestDesk other(site);
    const QString steps = TestDesk::stepsIn(other.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"published:1"_s) && !steps.contains(u"adopted:"_s)
                 && !steps.contains(u"asked:"_s),
             qPrintable(steps));
    QCOMPARE(other.show(id), before);
}

void BrokenOffTest::aLinkAWebmasterTookOutIsTakenIn()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    linkToTheDocument(desk, id);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString path = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/vragen/"_s
        + desk.work(id).questions.first().slug;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const QJsonObject there = webmaster.get(path)->json;
    QJsonObject edit{{u"text"_s, richTextValue(u"<p>Zie de nota van juni.</p>"_s)}};
    if (site.isVolto()) {
        QJsonObject blocks = there.value(u"blocks"_s).toObject();
        const QString last = there.value(u"blocks_layout"_s)[u"items"_s].toArray().last().toString();
        QJsonObject block = blocks.value(last).toObject();
        const QJsonObject words{{u"text"_s, u"Zie de nota van juni."_s}};
        block.insert(u"value"_s,
                     QJsonArray{QJsonObject{{u"type"_s, u"p"_s}, {u"children"_s, QJsonArray{words}}}});
        blocks.insert(last, block);
        edit = {{u"blocks"_s, blocks}, {u"blocks_layout"_s, there.value(u"blocks_layout"_s)}};
    }
    QVERIFY(webmaster.patch(path, edit).has_value());
    const QStringList steps = TestDesk::stepsIn(desk.mustSync());
    QVERIFY2(steps.contains(u"adopted:answer"_s), qPrintable(steps.join(u' ')));
    QCOMPARE(plainText(desk.work(id).questions.first().answer).simplified(), u"Zie de nota van juni."_s);
}

void BrokenOffTest::aPageWithoutThatLinkIsOursAfterItsRecordToo()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    StrictProxy proxy(site.url());
    TestDesk desk(site, u"publicist"_s, proxy.url());
    proxy.refuses = refusing(heldBack);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s, heldBack);
    linkToTheDocument(desk, id);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString path = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/vragen/"_s
        + desk.work(id).questions.first().slug;
    Http http;
    PloneClient late(site.account(u"publicist"_s), http);
    const QJsonObject without = late.get(path)->json;
    proxy.refuses = nullptr;
    desk.advance(2 * 3600);
    desk.mustSync();
    const QJsonObject with = late.get(path)->json;
    const QString field = site.isVolto() ? u"blocks"_s : u"text"_s;
    QVERIFY(with.value(field) != without.value(field));
    // What was asked for while the file was refused comes a second time.
    QVERIFY(late.patch(path, {{field, without.value(field)}}).has_value());
    const QByteArray before = desk.show(id);
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"asked:older-text"_s) && !steps.contains(u"adopted:"_s), qPrintable(steps));
    QCOMPARE(desk.show(id), before);
}

QTEST_GUILESS_MAIN(BrokenOffTest)
#include "tst_brokenoff.moc"
