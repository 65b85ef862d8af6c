// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/faultyline.h"
#include "tests/sync/engine/testdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A dossier in the form of a newer program, of which this one understands a part: what it does and what it
/// leaves.
class NewerProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWithdrawalOfADossierOfANewerProgramIsCarriedOut_data() { addSiteRows(); }
    void aWithdrawalOfADossierOfANewerProgramIsCarriedOut();
    void itsNoticeGoesOverNobodysWords_data();
    void itsNoticeGoesOverNobodysWords();
    void noOtherDecisionOnADossierOfANewerProgramWaits_data() { addSiteRows(false); }
    void noOtherDecisionOnADossierOfANewerProgramWaits();
    void whatAWebmasterChangedIsLeftToTheNewerProgram_data() { addSiteRows(); }
    void whatAWebmasterChangedIsLeftToTheNewerProgram();
    void aPublicationOfTheNewerProgramIsLeftToIt_data() { addSiteRows(); }
    void aPublicationOfTheNewerProgramIsLeftToIt();
    void soIsOneOfBeforeIt_data() { addSiteRows(); }
    void soIsOneOfBeforeIt();
    void whoMayNotPublishTakesItsFormOffToTheLetter_data();
    void whoMayNotPublishTakesItsFormOffToTheLetter();
    void whatIsTypedInItWaitsAndHoldsNoWatchUp_data();
    void whatIsTypedInItWaitsAndHoldsNoWatchUp();
    void whatIsTypedWhileItComesStays_data() { addSiteRows(false); }
    void whatIsTypedWhileItComesStays();

private:
    static DossierId published(TestDesk &desk)
    {
        const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
        desk.agreeToPublish(id);
        desk.mustSync();
        return id;
    }
    static QString rootOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.base() + u"/dossiers/"_s + desk.work(id).slug;
    }
    static QString pageOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return site.isVolto() ? rootOf(site, desk, id) : rootOf(site, desk, id) + u"/index_html"_s;
    }
    static QString questionOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        return rootOf(site, desk, id) + u"/vragen/"_s + desk.work(id).questions.first().slug;
    }
    static QStringList faceOf(const TestSite &site, TestDesk &desk, const DossierId &id)
    {
        const QString root = rootOf(site, desk, id);
        return {root, pageOf(site, desk, id), questionOf(site, desk, id), root + u"/vragen"_s};
    }
};

namespace
{

QJsonObject recordAt(const TestSite &site, TestDesk &desk, const DossierId &id, int number)
{
    const QString intern = site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/intern"_s;
    Http http;
    PloneClient reader(site.account(u"collega"_s), http);
    const auto bytes = reader.download(intern + u'/' + entryName({.number = number}));
    return QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
}

/// The newest concept in the log.
QJsonObject newestRecord(const TestSite &site, TestDesk &desk, const DossierId &id)
{
    int number = desk.local(id).base->number;
    while (!recordAt(site, desk, id, number + 1).isEmpty())
        ++number;
    return recordAt(site, desk, id, number);
}

/// A newer program shares the next revision in its own form, which holds what this one does not understand.
QJsonObject shareAsNewer(const TestSite &site, TestDesk &desk, const DossierId &id,
                         const QJsonObject &intent = {}, const QJsonArray &open = {})
{
    const int number = desk.local(id).base->number + 1;
    QJsonObject record = recordAt(site, desk, id, number - 1);
    QJsonObject form = record.value(u"dossier"_s).toObject();
    form.insert(u"schema"_s, currentSchema + 1);
    form.insert(u"summary"_s, QJsonObject{{u"nl"_s, u"Twee speelplekken."_s}});
    form.insert(u"tone"_s, u"rustig"_s);
    record.remove(u"intent"_s);
    if (!intent.isEmpty())
        record.insert(u"intent"_s, intent);
    record.insert(u"open"_s, open);
    record.insert(u"revision"_s, number);
    record.insert(u"chain"_s, QJsonArray{desk.local(id).base->hash});
    record.insert(u"attempt"_s, desk.ids().uuid());
    record.insert(u"dossier"_s, form);
    const QString name = entryName({.number = number});
    const QByteArray bytes = QJsonDocument(record).toJson(QJsonDocument::Compact);
    Http http;
    PloneClient newer(site.account(u"collega"_s), http);
    const bool made = newer
                          .create(site.base() + u"/dossiers/"_s + desk.work(id).slug + u"/intern"_s,
                                  {{u"@type"_s, u"File"_s},
                                   {u"id"_s, name},
                                   {u"title"_s, name},
                                   {u"subjects"_s, QJsonArray{u"wijkdossier-log"_s}},
                                   {u"file"_s, inlineFile(bytes, name, u"application/json"_s)}})
                          .has_value();
    return made ? form : QJsonObject();
}

QJsonObject decided(TestDesk &desk, const QString &kind, const QString &user)
{
    return {{u"revision"_s, 2},
            {u"kind"_s, kind},
            {u"user"_s, user},
            {u"desk"_s, desk.ids().uuid()},
            {u"date"_s, QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate)}};
}

void webmasterWrites(const TestSite &site, const QString &path, const QString &title)
{
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.patch(path, {{u"title"_s, title}}).has_value());
}

} // namespace

void NewerProgramTest::aWithdrawalOfADossierOfANewerProgramIsCarriedOut()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    const QString root = rootOf(site, desk, id);
    const QJsonObject form = shareAsNewer(site, desk, id);
    QVERIFY(!form.isEmpty());
    desk.mustSync();
    QVERIFY(desk.work(id).schema > currentSchema);
    QCOMPARE(site.anonymousStatus(root), 200);
    // That program was also here, and what was typed in it is not shared yet.
    QVERIFY(desk.store().change(id, [](LocalDossier &local) -> Result<void> {
        local.work.questions.first().question = u"Blijft de wip?"_s;
        return {};
    }));

    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s);
    const SyncOutcome outcome = desk.mustSync();
    const QString steps = TestDesk::stepsIn(outcome).join(u' ');
    QVERIFY2(steps.contains(u"shared:3"_s) && steps.contains(u"withdrawn:2"_s), qPrintable(steps));
    for (const QString &path : faceOf(site, desk, id))
        QVERIFY2(site.anonymousStatus(path) != 200, qPrintable(path));
    QVERIFY(!desk.local(id).intent);
    // The newer program finds its dossier as it wrote it.
    QCOMPARE(recordAt(site, desk, id, 3).value(u"dossier"_s).toObject(), form);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
    QCOMPARE(desk.work(id).questions.first().question, u"Blijft de wip?"_s);
    QVERIFY2(desk.local(id).dirty(), "it would never be shared");
    colleague.mustSync();
    QCOMPARE(colleague.local(id).base->number, 3);
}

void NewerProgramTest::itsNoticeGoesOverNobodysWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("written");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        QTest::addRow("%s", qPrintable(kind)) << kind << false;
        QTest::addRow("%s, a webmaster wrote there", qPrintable(kind)) << kind << true;
    }
}

/// Nothing can be taken into its form here, so what was written waits, hidden, for the newer program.
void NewerProgramTest::itsNoticeGoesOverNobodysWords()
{
    QFETCH(QString, kind);
    QFETCH(bool, written);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString root = rootOf(site, desk, id), page = pageOf(site, desk, id);
    QVERIFY(!shareAsNewer(site, desk, id).isEmpty());
    desk.mustSync();
    QVERIFY(desk.work(id).schema > currentSchema);
    if (written)
        webmasterWrites(site, page, u"Speelplekken in Paddepoel"_s);
    desk.agreeToWithdraw(id, u"Het plan gaat niet door."_s, true);
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"withdrawn:2"_s), qPrintable(steps));
    QCOMPARE(site.anonymousStatus(root) == 200, !written);
    QVERIFY(site.anonymousStatus(questionOf(site, desk, id)) != 200);
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const auto there = webmaster.get(page);
    QVERIFY(there.has_value());
    QCOMPARE(there->title, written ? u"Speelplekken in Paddepoel"_s : u"Speelplekken Paddepoel"_s);
    QCOMPARE(QJsonDocument(there->json).toJson().contains("Het plan gaat niet door."), !written);
}

void NewerProgramTest::noOtherDecisionOnADossierOfANewerProgramWaits()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    QVERIFY(!shareAsNewer(site, desk, id, decided(desk, u"request"_s, u"collega"_s)).isEmpty());
    desk.mustSync();
    QVERIFY(desk.work(id).schema > currentSchema);
    QCOMPARE(SiteNotes::from(desk.local(id)).open.size(), 1);

    // What it becomes on the site is not for this program to say.
    desk.agreeToPublish(id);
    const QString dropped = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(dropped.contains(u"asked:newer-page"_s), qPrintable(dropped));
    QVERIFY(!desk.local(id).intent);
    // But what was asked can be sent back.
    desk.sendBack(id, u"De datum klopt niet."_s);
    const QString sent = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(sent.contains(u"returned"_s), qPrintable(sent));
    QVERIFY(!desk.local(id).intent);
    QCOMPARE(SiteNotes::from(desk.local(id)).open.size(), 0);
}

void NewerProgramTest::whatAWebmasterChangedIsLeftToTheNewerProgram()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QJsonObject form = shareAsNewer(site, desk, id);
    webmasterWrites(site, questionOf(site, desk, id), u"Blijft hij staan?"_s);
    const QStringList steps = TestDesk::stepsIn(desk.mustSync()) + TestDesk::stepsIn(desk.mustSync());
    QVERIFY(desk.work(id).schema > currentSchema);
    const QJsonObject newest = newestRecord(site, desk, id);
    QVERIFY2(newest.value(u"revision"_s) == 2, qPrintable(steps.join(u' ')));
    QCOMPARE(newest.value(u"dossier"_s).toObject(), form);
}

void NewerProgramTest::aPublicationOfTheNewerProgramIsLeftToIt()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    // Decided by this account, at its other computer.
    const QJsonObject form = shareAsNewer(site, desk, id, decided(desk, u"publish"_s, u"publicist"_s));
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"asked:newer-page"_s) && !steps.contains(u"published"_s), qPrintable(steps));
    QVERIFY(site.browser(rootOf(site, desk, id)).body.contains("drie speelplekken"));
    const QJsonObject newest = newestRecord(site, desk, id);
    QCOMPARE(newest.value(u"revision"_s).toInt(), 2);
    QCOMPARE(newest.value(u"dossier"_s).toObject(), form);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
}

/// What is agreed on is understood whole; what a webmaster wrote meanwhile can be taken in by nobody but the
/// newer program.
void NewerProgramTest::soIsOneOfBeforeIt()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QString question = questionOf(site, desk, id);
    desk.set(id, u"/questions/0/question"_s, "\"Komt er een wip?\"");
    desk.agreeToPublish(id);
    desk.syncUntil(u"shared:"_s);
    const QJsonArray open{recordAt(site, desk, id, 2).value(u"intent"_s)};
    const QJsonObject form = shareAsNewer(site, desk, id, {}, open);
    webmasterWrites(site, question, u"Blijft hij staan?"_s);
    const QString steps = TestDesk::stepsIn(desk.mustSync()).join(u' ');
    QVERIFY2(steps.contains(u"asked:newer-page"_s) && !steps.contains(u"published"_s), qPrintable(steps));
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    const auto there = webmaster.get(question);
    QVERIFY(there.has_value());
    QCOMPARE(there->title, u"Blijft hij staan?"_s);
    const QJsonObject newest = newestRecord(site, desk, id);
    QCOMPARE(newest.value(u"revision"_s).toInt(), 3);
    QCOMPARE(newest.value(u"dossier"_s).toObject(), form);
    QCOMPARE(newest.value(u"open"_s).toArray(), open);
}

void NewerProgramTest::whoMayNotPublishTakesItsFormOffToTheLetter_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("typed");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        QTest::addRow("%s", qPrintable(kind)) << kind << false;
        QTest::addRow("%s, typed here and not shared", qPrintable(kind)) << kind << true;
    }
}

void NewerProgramTest::whoMayNotPublishTakesItsFormOffToTheLetter()
{
    QFETCH(QString, kind);
    QFETCH(bool, typed);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = published(desk);
    const QJsonObject form = shareAsNewer(site, desk, id, decided(desk, u"publish"_s, u"projectassistent"_s));
    desk.mustSync();
    if (typed) {
        QVERIFY(desk.store().change(id, [](LocalDossier &local) -> Result<void> {
            local.work.questions.first().question = u"Blijft de wip?"_s;
            return {};
        }));
    }
    const SyncOutcome outcome = synchronise(desk.contextAs(site, u"projectassistent"_s));
    QCOMPARE(TestDesk::troubleIn(outcome), QString());
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"asked:may-not-publish"_s),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    const QJsonObject newest = newestRecord(site, desk, id);
    QCOMPARE(newest.value(u"revision"_s).toInt(), 3);
    QCOMPARE(newest.value(u"dossier"_s).toObject(), form);
    QCOMPARE(newest.value(u"open"_s).toArray(), QJsonArray());
    QCOMPARE(desk.local(id).base->number, 3);
    QCOMPARE(desk.local(id).dirty(), typed);
}

void NewerProgramTest::whatIsTypedInItWaitsAndHoldsNoWatchUp_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("newer");
    for (const QString &kind :
         {u"oefensite-classic"_s, u"oefensite-volto"_s, u"plone-classic"_s, u"plone-volto"_s}) {
        QTest::addRow("%s, a colleague has it too", qPrintable(kind)) << kind << true;
        QTest::addRow("%s, a colleague has the older", qPrintable(kind)) << kind << false;
    }
}

void NewerProgramTest::whatIsTypedInItWaitsAndHoldsNoWatchUp()
{
    QFETCH(QString, kind);
    QFETCH(bool, newer);
    const TestSite site(kind);
    TestDesk desk(site), colleague(site, u"collega"_s);
    const DossierId id = published(desk);
    colleague.mustSync();
    // The newer program was here, and what was typed in it is not shared yet; then a colleague shares.
    QVERIFY(desk.store().change(id, [](LocalDossier &local) -> Result<void> {
        local.work.schema = currentSchema + 1;
        local.work.questions.first().question = u"Blijft de wip?"_s;
        return {};
    }));
    const QByteArray typed = desk.show(id);
    if (newer) {
        QVERIFY(!shareAsNewer(site, colleague, id).isEmpty());
    } else {
        colleague.set(id, u"/summary"_s, "\"Twee speelplekken.\"");
        colleague.mustSync();
    }
    const QString intern = rootOf(site, desk, id) + u"/intern"_s;
    Http http;
    PloneClient webmaster(site.account(u"webmaster"_s), http);
    QVERIFY(webmaster.transition(intern, u"publish"_s));
    desk.advance(3700);
    const SyncOutcome outcome = desk.sync();
    QVERIFY2(TestDesk::troubleIn(outcome).endsWith(u", newer"_s), qPrintable(TestDesk::troubleIn(outcome)));
    QVERIFY2(TestDesk::stepsIn(outcome).contains(u"alarm:"_s + intern),
             qPrintable(TestDesk::stepsIn(outcome).join(u' ')));
    QVERIFY(site.anonymousStatus(intern) != 200);
    QCOMPARE(desk.show(id), typed);
    QCOMPARE(desk.local(id).base->number, 1);
    QCOMPARE(newestRecord(site, desk, id).value(u"revision"_s).toInt(), 2);
}

void NewerProgramTest::whatIsTypedWhileItComesStays()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    FaultyLine line(site.url());
    TestDesk desk(site, u"publicist"_s, line.url()), colleague(site, u"collega"_s);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.mustSync();
    colleague.mustSync();
    QVERIFY(!shareAsNewer(site, colleague, id).isEmpty());
    bool typed = false;
    const auto readsIt = [](const QByteArray &request) {
        return request.startsWith("GET ") && request.left(request.indexOf('\r')).contains("concept-000002");
    };
    line.armFor(FaultyLine::Fault::Interrupt, readsIt, [&] {
        const auto window = Store::open(desk.workspace());
        typed = window && (*window)->edit(id, [](const Dossier &work) -> Result<Dossier> {
            Dossier changed = work;
            changed.title = u"Speelplekken en bomen"_s;
            return changed;
        });
    });
    const SyncOutcome outcome = desk.sync();
    QVERIFY(typed);
    QVERIFY2(TestDesk::troubleIn(outcome).endsWith(u", newer"_s), qPrintable(TestDesk::troubleIn(outcome)));
    QCOMPARE(desk.work(id).title, u"Speelplekken en bomen"_s);
}

QTEST_GUILESS_MAIN(NewerProgramTest)
#include "tst_newerprogram.moc"
