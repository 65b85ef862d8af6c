// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/localdossierjson.h"
#include "tests/model/store/workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

/// A dossier that was seen once is as it stands, and is read again only when somebody wrote.
class SeenDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadWhereNobodyWrote();
    void whatIsChangedThroughItIsInItAsAnybodyReadsIt();
    void whatAnotherWroteIsInItOnceItIsRenewed();
    void anEditGetsWhatStandsThereHoweverLongAgoItWasSeen();
    void whatThisConnectionWrotePastItIsInIt();
    void anEditThatFailsLeavesBoth();
    void oneThatLeftTheDeskIsNotFound();

private:
    /// Another half of a minute's work of the engine: all that it changes of a dossier.
    static Result<void> changeAll(LocalDossier &local)
    {
        local.work.summary += u"Met een fontein."_s;
        local.base = revisionOf(local.base ? local.base->number + 1 : 1, local.work);
        local.sent.append(sentOf(local.base->number, local.work));
        local.conflicts.append(
            {.conflict
             = {.place = {{}, u"title"_s}, .theirs = u"Anders"_s, .when = QDateTime::currentDateTimeUtc()}});
        local.site.insert(u"head"_s, local.base->number);
        local.intent = PendingIntent{.date = QDate(2026, 11, 23), .shown = "{}"};
        return {};
    }
    static QByteArray whole(const LocalDossier &local) { return canonicalBytes(toJson(local)); }
    /// How often a dossier's record is read.
    struct Counted {
        int reads = 0;
        [[nodiscard]] StoreOptions options()
        {
            return {.beforeStatement = [this](const QString &sql) -> Result<void> {
                reads += sql.startsWith(u"SELECT work, base_hash"_s) ? 1 : 0;
                return {};
            }};
        }
    };
};

void SeenDossierTest::nothingIsReadWhereNobodyWrote()
{
    Workspace workspace;
    Counted counted;
    const auto store = workspace.open(counted.options());
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    auto seen = store->see(local.work.id);
    QVERIFY(seen);
    QCOMPARE(counted.reads, 1);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(store->renew(*seen));
        QVERIFY(store->setSetting(u"cursor"_s, i));
        QVERIFY(store->setDraft(local.work.id, {{}, u"title"_s}, QString::number(i)));
        QVERIFY(store->change(*seen, changeAll));
    }
    QCOMPARE(counted.reads, 1);
    QVERIFY(store->read(local.work.id));
    QCOMPARE(counted.reads, 2);
}

void SeenDossierTest::whatIsChangedThroughItIsInItAsAnybodyReadsIt()
{
    Workspace workspace;
    const auto store = workspace.open();
    LocalDossier local = localWith(u"Speelplekken"_s, 1);
    local.work = fullDossier();
    QVERIFY(store->add(local));
    auto seen = store->see(local.work.id);
    QVERIFY(seen);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(store->change(*seen, changeAll));
        const auto read = workspace.open()->read(local.work.id);
        QVERIFY(read);
        QCOMPARE(whole(seen->local), whole(*read));
        QVERIFY(seen->local.work == read->work && seen->local.base == read->base);
        QVERIFY(seen->local.conflicts == read->conflicts && seen->local.sent == read->sent);
        QVERIFY(seen->local.intent == read->intent);
    }
}

void SeenDossierTest::whatAnotherWroteIsInItOnceItIsRenewed()
{
    Workspace workspace;
    Counted counted;
    const auto store = workspace.open(counted.options());
    const auto other = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    auto seen = store->see(local.work.id);
    QVERIFY(seen);
    QVERIFY(other->change(local.work.id, changeAll));
    QCOMPARE(seen->local.work.summary, QString());
    QVERIFY(store->renew(*seen));
    QCOMPARE(whole(seen->local), whole(*other->read(local.work.id)));
    QVERIFY(store->renew(*seen));
    QCOMPARE(counted.reads, 2);
}

void SeenDossierTest::anEditGetsWhatStandsThereHoweverLongAgoItWasSeen()
{
    Workspace workspace;
    const auto store = workspace.open();
    const auto other = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    auto seen = store->see(local.work.id);
    QVERIFY(seen);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(other->change(local.work.id, changeAll));
        QVERIFY(store->change(*seen, [i](LocalDossier &now) -> Result<void> {
            if (now.conflicts.size() != i)
                return fail(ErrorKind::Conflict, {});
            now.site.insert(u"record"_s, i);
            return {};
        }));
        QCOMPARE(whole(seen->local), whole(*other->read(local.work.id)));
    }
}

void SeenDossierTest::whatThisConnectionWrotePastItIsInIt()
{
    Workspace workspace;
    const auto store = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    auto seen = store->see(local.work.id), twin = store->see(local.work.id);
    QVERIFY(seen && twin);
    QVERIFY(store->change(local.work.id, changeAll));
    QVERIFY(store->renew(*seen));
    QCOMPARE(whole(seen->local), whole(*store->read(local.work.id)));
    QVERIFY(store->change(*twin, changeAll));
    QVERIFY(store->renew(*seen));
    QCOMPARE(whole(seen->local), whole(twin->local));
    QCOMPARE(seen->local.conflicts.size(), 2);
}

void SeenDossierTest::anEditThatFailsLeavesBoth()
{
    Workspace workspace;
    const auto store = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QVERIFY(store->add(local));
    auto seen = store->see(local.work.id);
    QVERIFY(seen);
    const QByteArray before = whole(seen->local);
    QVERIFY(!store->change(*seen, [](LocalDossier &now) -> Result<void> {
        WD_TRY(changeAll(now));
        return fail(ErrorKind::BadInput, {});
    }));
    QCOMPARE(whole(seen->local), before);
    QVERIFY(store->renew(*seen));
    QCOMPARE(whole(seen->local), before);
    QCOMPARE(whole(*store->read(local.work.id)), before);
}

void SeenDossierTest::oneThatLeftTheDeskIsNotFound()
{
    Workspace workspace;
    const auto store = workspace.open();
    const auto other = workspace.open();
    const LocalDossier local = localWith(u"Speelplekken"_s, 1);
    QCOMPARE(store->see(local.work.id).error().kind, ErrorKind::NotFound);
    QVERIFY(store->add(local));
    auto seen = store->see(local.work.id), own = store->see(local.work.id);
    QVERIFY(seen && own);
    QVERIFY(other->remove(local.work.id));
    QCOMPARE(store->renew(*seen).error().kind, ErrorKind::NotFound);
    QCOMPARE(store->change(*own, changeAll).error().kind, ErrorKind::NotFound);
    QVERIFY(store->rows()->isEmpty());
}

QTEST_GUILESS_MAIN(SeenDossierTest)
#include "tst_seendossier.moc"
