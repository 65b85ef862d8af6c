// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/synccontext.h"
#include "tests/sync/engine/testdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// Desks that know different things: a newer program beside an older one, a card beside a later text.
class UnevenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderProgramSharesButDoesNotPublishWhatItDoesNotKnow_data() { addSiteRows(); }
    void anOlderProgramSharesButDoesNotPublishWhatItDoesNotKnow();
    void aCardShowsWhatTheOtherWroteAfterIt_data() { addSiteRows(false); }
    void aCardShowsWhatTheOtherWroteAfterIt();
};

void UnevenTest::anOlderProgramSharesButDoesNotPublishWhatItDoesNotKnow()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    desk.agreeToPublish(id);
    desk.mustSync();
    const QString root = site.base() + u"/dossiers/"_s + desk.work(id).slug;
    // A newer program shares a member that this one does not know, and says that its page shows it.
    const LocalDossier before = desk.local(id);
    ConceptRecord newer{.revision = before.base->number + 1,
                        .chain = {before.base->hash},
                        .desk = u"nieuwer"_s,
                        .user = u"collega"_s,
                        .attempt = desk.ids().uuid(),
                        .at = QDateTime::currentDateTimeUtc(),
                        .needs = {u"questions/tone"_s, u"title"_s},
                        .dossier = before.base->dossier};
    newer.dossier.questions.first().extra.insert(u"tone"_s, u"rustig"_s);
    const QString name = entryName({.number = newer.revision});
    Http http;
    PloneClient client(site.account(u"publicist"_s), http);
    QVERIFY(client.create(root + u"/intern"_s,
                          {{u"@type"_s, u"File"_s},
                           {u"id"_s, name},
                           {u"title"_s, name},
                           {u"subjects"_s, QJsonArray{u"wijkdossier-log"_s}},
                           {u"file"_s, inlineFile(toBytes(newer), name, u"application/json"_s)}}));
    desk.mustSync();
    desk.set(id, u"/summary"_s, "\"Wij maken twee speelplekken nieuw.\"");
    desk.agreeToPublish(id);
    const SyncOutcome outcome = desk.mustSync();
    const QStringList steps = TestDesk::stepsIn(outcome);
    QVERIFY2(steps.contains(u"asked:newer-page"_s) && steps.contains(u"shared:3"_s),
             qPrintable(steps.join(u' ')));
    QVERIFY(outcome.reports.last().needsUser);
    QVERIFY(!site.browser(root).body.contains("twee speelplekken"));
    const auto shared = client.download(root + u"/intern/"_s + entryName({.number = 3}));
    QVERIFY(shared.has_value());
    const auto record = readConcept(*shared);
    QVERIFY(record.has_value() && record->needs.contains(u"questions/tone"_s)
            && record->needs.contains(u"summary"_s));
    desk.set(id, u"/questions/0"_s, "null");
    desk.agreeToPublish(id);
    QVERIFY(TestDesk::stepsIn(desk.mustSync()).contains(u"published:2"_s));
}

void UnevenTest::aCardShowsWhatTheOtherWroteAfterIt()
{
    QFETCH(QString, kind);
    const TestSite site(kind);
    TestDesk a(site), c(site, u"collega"_s);
    const DossierId id = a.addDossier(u"Speelplekken Paddepoel"_s);
    a.mustSync();
    c.mustSync();
    a.set(id, u"/summary"_s, "\"Tekst X.\"");
    c.set(id, u"/summary"_s, "\"Tekst Y.\"");
    a.mustSync();
    c.mustSync();
    QCOMPARE(c.local(id).conflicts.first().conflict.theirs.toString(), u"Tekst X."_s);
    a.set(id, u"/summary"_s, "\"Tekst Z.\"");
    a.mustSync();
    c.mustSync();
    QCOMPARE(c.local(id).conflicts.size(), 1);
    const Conflict card = c.local(id).conflicts.first().conflict;
    QCOMPARE(card.mine.toString(), u"Tekst Y."_s);
    QCOMPARE(card.theirs.toString(), u"Tekst Z."_s);
    QVERIFY(!card.who.isEmpty());
}

QTEST_GUILESS_MAIN(UnevenTest)
#include "tst_uneven.moc"
