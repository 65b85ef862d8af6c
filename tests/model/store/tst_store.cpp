// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/database.h"
#include "tests/model/store/workspace.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatWasAheadOnceEmptiesNothing();
    void whatWasRemovedLongAgoGoes();
    void whatIsAddedReadsBackWhole();
    void aDecisionOfAKindThatIsNotKnownIsNone();
    void aDossierIsAddedOnce();
    void anUnknownDossierIsNotFound();
    void anErrorInAnEditChangesNothing();
    void anEditThatRenamesTheDossierIsRefused();
    void rowsTellSharedAndDirtyWithoutReadingDossiers();
    void fiftyAgreedRevisionsAreKeptAndTheBaseIsOneOfThem();
    void aRevisionIsKnownFromWhatWasSent();
    void conflictNumbersAreNeverUsedAgain();
    void aRemovedDossierLeavesNothingButItsCopy();
    void aRemovedDossiersCopyIsKeptThirtyDays();
    void settingsKeepEveryKindOfJson();
    void draftsBelongToADossier();
    void revisionsAreKeptWithTheirTimeNewestFirst();
    void whatAnotherProgramWroteIsNoticed();
    void aFullDiskLosesNothing();
    void twoThreadsThatWriteAtOnceLoseNothing();
};

void TestStore::whatIsAddedReadsBackWhole()
{
    Workspace workspace;
    LocalDossier local;
    local.work = fullDossier();
    local.base = revisionOf(3, local.work);
    local.sent = {sentOf(2, local.work), sentOf(4, local.work)};
    local.sent[0].settled = true;
    local.intent = PendingIntent{.kind = IntentKind::Withdraw,
                                 .reason = u"fout"_s,
                                 .notice = true,
                                 .date = QDate(2026, 11, 23),
                                 .shown = "{\"a\":\"é\"}"};
    local.conflicts = {{.conflict = {.place = {u"p"_s, u"about/what"_s},
                                     .base = QJsonValue::Undefined,
                                     .mine = u"mijn"_s,
                                     .theirs = QJsonValue::Null,
                                     .who = u"b.proef"_s,
                                     .when = QDateTime(QDate(2026, 11, 22), QTime(10, 32, 1, 5), Qt::UTC)}}};
    local.site = {{u"lock"_s, u"token"_s}};
    QVERIFY(workspace.open()->add(local));
    const auto read = workspace.open()->read(local.work.id);
    QVERIFY(read);
    local.conflicts[0].number = 1;
    QCOMPARE(canonicalBytes(read->work), canonicalBytes(local.work));
    QVERIFY(read->work == local.work);
    QVERIFY(read->base == local.base);
    QVERIFY(read->sent == local.sent);
    QVERIFY(read->intent == local.intent);
    QVERIFY(read->conflicts == local.conflicts);
    QCOMPARE(read->site, local.site);
    QVERIFY(!read->dirty());
}

void TestStore::aDecisionOfAKindThatIsNotKnownIsNone()
{
    Workspace workspace;
    LocalDossier local = localWith(u"Speelplekken"_s, 1);
    local.intent = PendingIntent{.kind = IntentKind::Publish, .date = QDate(2026, 11, 23), .shown = "{}"};
    QVERIFY(workspace.open()->add(local));
    QVERIFY(workspace.open()->read(local.work.id)->intent);
    QVERIFY(workspace.open()->rows()->first().intentPending);
    const auto database = Database::open(workspace.database());
    QVERIFY(database);
    QVERIFY(execute(**database, u"UPDATE dossier SET intent = replace(intent, 'publish', 'schedule')"_s));
    QVERIFY(!workspace.open()->read(local.work.id)->intent);
    QVERIFY2(!workspace.open()->rows()->first().intentPending, "it would wait for ever");
    // The program that knows it finds it again.
    QVERIFY(workspace.open()->edit(local.work.id, [](Dossier work) -> Result<Dossier> {
        work.title = u"Speelplekken Paddepoel"_s;
        return work;
    }));
    QVERIFY(execute(**database, u"UPDATE dossier SET intent = replace(intent, 'schedule', 'publish')"_s));
    QVERIFY(workspace.open()->read(local.work.id)->intent == local.intent);
}

void TestStore::aDossierIsAddedOnce()
{
    Workspace workspace;
    const auto store = workspace.open();
    QVERIFY(store->add(localWith(u"Hondenbeleid"_s, 1)));
    QCOMPARE(store->add(localWith(u"Anders"_s, 1)).error().kind, ErrorKind::Conflict);
    QCOMPARE(store->rows()->first().title, u"Hondenbeleid"_s);
}

void TestStore::anUnknownDossierIsNotFound()
{
    Workspace workspace;
    const auto store = workspace.open();
    const DossierId unknown{u"nergens"_s};
    QCOMPARE(store->read(unknown).error().kind, ErrorKind::NotFound);
    QCOMPARE(store->remove(unknown).error().kind, ErrorKind::NotFound);
    QCOMPARE(store->setDraft(unknown, {{}, u"title"_s}, u"x"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(store->change(unknown, [](LocalDossier &) -> Result<void> { return {}; }).error().kind,
             ErrorKind::NotFound);
}

void TestStore::anErrorInAnEditChangesNothing()
{
    Workspace workspace;
    const auto store = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    const auto refused = store->edit(local.work.id, [](const Dossier &) -> Result<Dossier> {
        return fail(ErrorKind::BadInput, u"/title"_s);
    });
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(store->read(local.work.id)->work == local.work);
}

void TestStore::anEditThatRenamesTheDossierIsRefused()
{
    Workspace workspace;
    const auto store = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    const auto refused = store->edit(local.work.id, [](Dossier work) -> Result<Dossier> {
        work.id.value = u"ander"_s;
        return work;
    });
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
}

void TestStore::rowsTellSharedAndDirtyWithoutReadingDossiers()
{
    Workspace workspace;
    const auto store = workspace.open();
    LocalDossier local = localWith(u"Speelplekken"_s, 1);
    local.work.wijken
        = {.primary = u"paddepoel"_s, .affected = {{.wijk = u"selwerd"_s, .consequence = u"Druk."_s}}};
    QVERIFY(store->add(local));
    QCOMPARE(store->rows()->first().wijken, (QStringList{u"paddepoel"_s, u"selwerd"_s}));
    QVERIFY(store->rows()->first().dirty);
    const auto share = [](LocalDossier &changed) -> Result<void> {
        changed.base = revisionOf(1, changed.work);
        changed.conflicts.append({.conflict = {.place = {{}, u"title"_s}}});
        return {};
    };
    QVERIFY(store->change(local.work.id, share));
    QVERIFY(!store->rows()->first().dirty);
    QCOMPARE(store->rows()->first().sharedRevision, 1);
    QCOMPARE(store->rows()->first().openConflicts, 1);
    const QDateTime before = store->rows()->first().changedAt;
    workspace.time.advance(60);
    QVERIFY(store->edit(local.work.id, [](Dossier work) -> Result<Dossier> {
        work.title = u"Nieuw"_s;
        return work;
    }));
    QVERIFY(store->rows()->first().dirty);
    QCOMPARE(before.secsTo(store->rows()->first().changedAt), 60);
}

void TestStore::fiftyAgreedRevisionsAreKeptAndTheBaseIsOneOfThem()
{
    Workspace workspace;
    const auto store = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    const auto agree = [&](int revision) {
        return store->change(local.work.id, [revision](LocalDossier &changed) -> Result<void> {
            changed.base = revisionOf(revision, changed.work);
            return {};
        });
    };
    for (int i = 1; i <= 60; ++i)
        QVERIFY(agree(i));
    QVERIFY(!*store->revision(local.work.id, revisionOf(10, {}).hash));
    QVERIFY(*store->revision(local.work.id, revisionOf(11, {}).hash));
    // A site put back to an older state: the old number is the newest we agreed on.
    QVERIFY(agree(11));
    QVERIFY(agree(61));
    QCOMPARE((*store->revision(local.work.id, revisionOf(11, {}).hash))->number, 11);
    QVERIFY(!*store->revision(local.work.id, revisionOf(12, {}).hash));
}

void TestStore::aRevisionIsKnownFromWhatWasSent()
{
    Workspace workspace;
    const auto store = workspace.open();
    LocalDossier local = localWith(u"Speelplekken"_s, 1);
    local.sent = {sentOf(7, local.work)};
    QVERIFY(store->add(local));
    const auto known = store->revision(local.work.id, sha256Of(local.sent.first().bytes));
    QVERIFY(known && *known);
    QCOMPARE((*known)->number, 7);
    QVERIFY((*known)->dossier == local.work);
}

void TestStore::conflictNumbersAreNeverUsedAgain()
{
    Workspace workspace;
    const auto store = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    const auto meet = [](LocalDossier &changed) -> Result<void> {
        changed.conflicts
            = {{.conflict = {.place = {{}, u"title"_s}}}, {.conflict = {.place = {{}, u"summary"_s}}}};
        return {};
    };
    const auto settle = [](LocalDossier &changed) -> Result<void> {
        changed.conflicts.clear();
        return {};
    };
    QCOMPARE(store->change(local.work.id, meet)->conflicts.last().number, 2);
    QVERIFY(store->change(local.work.id, settle));
    QCOMPARE(store->change(local.work.id, meet)->conflicts.first().number, 3);
    QCOMPARE(store->read(local.work.id)->conflicts.last().number, 4);
}

void TestStore::aRemovedDossierLeavesNothingButItsCopy()
{
    Workspace workspace;
    const auto store = workspace.open();
    LocalDossier local;
    local.work = fullDossier();
    local.base = revisionOf(1, local.work);
    QVERIFY(store->add(local));
    QVERIFY(store->setDraft(local.work.id, {{}, u"title"_s}, u"half"_s));
    QVERIFY(!store->search(local.work.title)->isEmpty());
    QVERIFY(store->remove(local.work.id));
    QVERIFY(store->rows()->isEmpty());
    QVERIFY(store->search(local.work.title)->isEmpty());
    QVERIFY(!*store->revision(local.work.id, local.base->hash));
    QVERIFY(store->add(local));
    QVERIFY(store->draft(local.work.id, {{}, u"title"_s})->isEmpty());
}

void TestStore::aRemovedDossiersCopyIsKeptThirtyDays()
{
    Workspace workspace;
    const auto store = workspace.open();
    const auto database = Database::open(workspace.database());
    const auto removeOne = [&](quint64 seed) {
        const LocalDossier local = localWith(u"Speelplekken"_s, seed);
        return store->add(local) && store->remove(local.work.id);
    };
    const QString count
        = u"SELECT count(*) FROM removed WHERE json_extract(body, '$.work.title') = 'Speelplekken'"_s;
    QVERIFY(removeOne(1));
    workspace.time.advance(30 * 24 * 3600);
    QVERIFY(removeOne(2));
    QCOMPARE(number(**database, count), 2);
    workspace.time.advance(24 * 3600);
    QVERIFY(removeOne(3));
    QCOMPARE(number(**database, count), 2);
}

void TestStore::settingsKeepEveryKindOfJson()
{
    Workspace workspace;
    const auto store = workspace.open();
    QVERIFY(store->setting(u"cursor"_s)->isUndefined());
    const QList<QJsonValue> values{u"tekst"_s, 3, true, QJsonValue::Null, QJsonObject{{u"a"_s, 1}},
                                   QString()};
    for (const QJsonValue &value : values) {
        QVERIFY(store->setSetting(u"cursor"_s, value));
        QCOMPARE(*store->setting(u"cursor"_s), value);
    }
    QVERIFY(store->setSetting(u"cursor"_s, QJsonValue::Undefined));
    QVERIFY(store->setting(u"cursor"_s)->isUndefined());
}

void TestStore::revisionsAreKeptWithTheirTimeNewestFirst()
{
    Workspace workspace;
    const auto store = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    for (int number = 1; number <= 2; ++number) {
        QVERIFY(store->change(local.work.id, [number](LocalDossier &changed) -> Result<void> {
            changed.base
                = Revision{.number = number, .hash = QString::number(number), .dossier = changed.work};
            return {};
        }));
    }
    const auto kept = store->revisions(local.work.id);
    QVERIFY(kept && kept->size() >= 2);
    QCOMPARE(kept->at(0).revision.number, 2);
    QCOMPARE(kept->at(1).revision.number, 1);
    QVERIFY(kept->at(0).agreedAt.isValid());
}

void TestStore::whatAnotherProgramWroteIsNoticed()
{
    Workspace workspace;
    const auto store = workspace.open();
    const auto other = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    const qint64 before = *store->othersWrote();
    QVERIFY(store->add(local));
    QCOMPARE(*store->othersWrote(), before);
    QVERIFY(other->setSetting(u"x"_s, 1));
    QVERIFY(*store->othersWrote() != before);
}

void TestStore::draftsBelongToADossier()
{
    Workspace workspace;
    const auto store = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    QVERIFY(store->setDraft(local.work.id, {u"p"_s, u"date"_s}, u"14 m"_s));
    QCOMPARE(*store->draft(local.work.id, {u"p"_s, u"date"_s}), u"14 m"_s);
    QCOMPARE(*store->drafts(local.work.id),
             (QList<Draft>{{.place = {u"p"_s, u"date"_s}, .text = u"14 m"_s}}));
    QCOMPARE(*store->draft(local.work.id, {{}, u"date"_s}), QString());
    QVERIFY(store->setDraft(local.work.id, {u"p"_s, u"date"_s}, {}));
    QCOMPARE(*store->draft(local.work.id, {u"p"_s, u"date"_s}), QString());
}

void TestStore::aFullDiskLosesNothing()
{
    Workspace workspace;
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(workspace.open()->add(local));
    const auto store = workspace.open({.maxPages = 60});
    const auto full = store->edit(local.work.id, [](Dossier work) -> Result<Dossier> {
        work.summary = QString(400'000, u'x');
        return work;
    });
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::Storage);
    QCOMPARE(full.error().detail, u"full"_s);
    QVERIFY(store->read(local.work.id)->work == local.work);
    QCOMPARE(store->search(u"speelplekken"_s)->size(), 1);
}

void TestStore::twoThreadsThatWriteAtOnceLoseNothing()
{
    Workspace workspace;
    const auto store = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    constexpr int edits = 25;
    std::atomic<int> done = 0;
    const auto work = [&](const QString &word) {
        const auto ours = Store::open(workspace.path(), workspace.time.clock());
        for (int i = 0; ours && i < edits; ++i)
            done += (*ours)->edit(local.work.id,
                                  [&](Dossier dossier) -> Result<Dossier> {
                                      dossier.theme.append(word + QString::number(i));
                                      return dossier;
                                  })
                ? 1
                : 0;
    };
    const std::unique_ptr<QThread> one(QThread::create(work, u"een"_s)),
        two(QThread::create(work, u"twee"_s));
    one->start();
    two->start();
    one->wait();
    two->wait();
    QCOMPARE(done.load(), 2 * edits);
    QCOMPARE(store->read(local.work.id)->work.theme.size(), 2 * edits);
}

namespace
{

int removedKept(Workspace &workspace)
{
    const auto database = Database::open(workspace.database(), {.readOnly = true});
    return int(number(**database, u"SELECT count(*) FROM removed"_s).value_or(-1));
}

void addAndRemove(Workspace &workspace, quint64 seed)
{
    const LocalDossier local = localWith(u"Speelplekken"_s, seed);
    const auto store = workspace.open();
    QVERIFY(store->add(local));
    QVERIFY(store->remove(local.work.id));
}

} // namespace

void TestStore::aClockThatWasAheadOnceEmptiesNothing()
{
    Workspace workspace;
    for (quint64 seed = 1; seed <= 3; ++seed) {
        addAndRemove(workspace, seed);
        workspace.time.advance(86'400);
    }
    QCOMPARE(removedKept(workspace), 3);
    workspace.time.advance(365 * 86'400LL);
    addAndRemove(workspace, 4);
    addAndRemove(workspace, 5);
    QCOMPARE(removedKept(workspace), 5);
    workspace.time.advance(-365 * 86'400LL);
    addAndRemove(workspace, 6);
    workspace.time.advance(2 * 86'400);
    addAndRemove(workspace, 7);
    QCOMPARE(removedKept(workspace), 7);
}

void TestStore::whatWasRemovedLongAgoGoes()
{
    Workspace workspace;
    addAndRemove(workspace, 1);
    workspace.time.advance(31 * 86'400);
    addAndRemove(workspace, 2);
    workspace.time.advance(2 * 86'400); // the clock leapt, and a day later that still holds
    addAndRemove(workspace, 3);
    QCOMPARE(removedKept(workspace), 2);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
