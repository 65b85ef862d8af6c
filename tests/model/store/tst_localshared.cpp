// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shared/wijkacts.h"
#include "model/store/copies.h"
#include "model/store/database.h"
#include "tests/model/store/workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const QDate monday(2026, 11, 30);

QJsonObject renamed(const QJsonObject &list, const QString &name)
{
    const auto changed = renamedWijk(wijkListFromCheckedJson(list), u"hortusbuurt"_s, name, monday);
    return changed ? wijkListToJson(*changed) : QJsonObject();
}

Result<LocalShared> rename(Store &store, const QString &name)
{
    return store.changeShared(wijkenKind(), [&](LocalShared &local) -> Result<void> {
        local.work = renamed(local.work, name);
        return {};
    });
}

SharedRevision revision(int number, const QJsonObject &document)
{
    return {.number = number, .hash = sha256Of(QByteArray::number(number)), .document = document};
}

/// Makes it the base, and the work.
bool agree(Store &store, const SharedRevision &revision)
{
    return store
        .changeShared(wijkenKind(),
                      [&](LocalShared &local) -> Result<void> {
                          local.work = revision.document;
                          local.base = revision;
                          return {};
                      })
        .has_value();
}

} // namespace

class LocalSharedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyTouchedIsWhatTheProgramCarries();
    void aChangeIsKept();
    void allOfItComesBack();
    void anEditThatFailsChangesNothing();
    void revisionsAreKnownByTheirHash();
    void theFirstRevisionIsKeptForGood();
    void theNumberOfAConflictIsNeverUsedAgain();
    void aFlippedLetterIsDamage();
};

void LocalSharedTest::whatNobodyTouchedIsWhatTheProgramCarries()
{
    Workspace workspace;
    const auto store = workspace.open();
    const auto local = store->shared(wijkenKind());
    QVERIFY(local.has_value());
    QCOMPARE(local->work, wijkenKind().carried);
    QCOMPARE(local->base.number, 0);
    QVERIFY(!local->dirty());
}

void LocalSharedTest::aChangeIsKept()
{
    Workspace workspace;
    {
        const auto store = workspace.open();
        QVERIFY(rename(*store, u"Hortus"_s).has_value());
    }
    const auto store = workspace.open();
    const auto local = store->shared(wijkenKind());
    QCOMPARE(local->work, renamed(wijkenKind().carried, u"Hortus"_s));
    QCOMPARE(local->base.document, wijkenKind().carried);
    QVERIFY(local->dirty());
}

void LocalSharedTest::allOfItComesBack()
{
    Workspace workspace;
    LocalShared whole{.work = renamed(wijkenKind().carried, u"Hortus"_s),
                      .base = revision(7, renamed(wijkenKind().carried, u"Ebbinge"_s)),
                      .sent = {{.number = 8, .attempt = u"attempt-8"_s, .bytes = "{\"a\":1}"}},
                      .conflicts = {{.number = 3,
                                     .conflict = {.place = {u"hortusbuurt"_s, u"name"_s},
                                                  .base = u"Hortusbuurt"_s,
                                                  .mine = u"Hortus"_s,
                                                  .theirs = u"Ebbinge"_s,
                                                  .who = u"Jantine de Vries"_s,
                                                  .when = QDateTime(monday, QTime(9, 0), Qt::UTC)}}}};
    whole.base.uid = u"4d5e"_s;
    whole.base.chain = {u"aa"_s, u"bb"_s};
    {
        const auto store = workspace.open();
        const auto kept = store->changeShared(wijkenKind(), [&](LocalShared &local) -> Result<void> {
            local = whole;
            return {};
        });
        QVERIFY(kept.has_value());
    }
    const auto store = workspace.open();
    const auto local = store->shared(wijkenKind());
    QVERIFY(local.has_value());
    QCOMPARE(*local, whole);
}

void LocalSharedTest::anEditThatFailsChangesNothing()
{
    Workspace workspace;
    const auto store = workspace.open();
    const auto failed = store->changeShared(wijkenKind(), [](LocalShared &local) -> Result<void> {
        local.work = {};
        return fail(ErrorKind::BadInput, u"x"_s);
    });
    QVERIFY(!failed.has_value());
    QCOMPARE(store->shared(wijkenKind())->work, wijkenKind().carried);
}

void LocalSharedTest::revisionsAreKnownByTheirHash()
{
    Workspace workspace;
    const auto store = workspace.open();
    const SharedRevision one = revision(1, renamed(wijkenKind().carried, u"Hortus"_s));
    const QString first = store->shared(wijkenKind())->base.hash;
    QVERIFY(agree(*store, one));
    QVERIFY(agree(*store, revision(2, renamed(one.document, u"Ebbinge"_s))));
    QCOMPARE(*store->sharedRevision(wijkenKind(), one.hash), std::optional(one.document));
    QCOMPARE(*store->sharedRevision(wijkenKind(), first), std::optional(wijkenKind().carried));
    QCOMPARE(*store->sharedRevision(wijkenKind(), u"00"_s), std::optional<QJsonObject>());
    const QByteArray bytes = canonicalBytes(QJsonObject{{u"document"_s, one.document}});
    QVERIFY(store
                ->changeShared(wijkenKind(),
                               [&](LocalShared &local) -> Result<void> {
                                   local.sent = {{.number = 3, .attempt = u"a"_s, .bytes = bytes}};
                                   return {};
                               })
                .has_value());
    QCOMPARE(*store->sharedRevision(wijkenKind(), sha256Of(bytes)), std::optional(one.document));
}

void LocalSharedTest::theFirstRevisionIsKeptForGood()
{
    Workspace workspace;
    const auto store = workspace.open();
    const QString first = store->shared(wijkenKind())->base.hash;
    for (int number = 1; number <= 60; ++number)
        QVERIFY(agree(*store, revision(number, wijkenKind().carried)));
    QVERIFY((*store->sharedRevision(wijkenKind(), first)).has_value());
    QVERIFY(!(*store->sharedRevision(wijkenKind(), sha256Of("1"))).has_value());
    QVERIFY((*store->sharedRevision(wijkenKind(), sha256Of("20"))).has_value());
}

void LocalSharedTest::theNumberOfAConflictIsNeverUsedAgain()
{
    Workspace workspace;
    const auto store = workspace.open();
    const auto with = [&](const QList<NumberedConflict> &conflicts) {
        return store->changeShared(wijkenKind(), [&](LocalShared &local) -> Result<void> {
            local.conflicts = conflicts;
            return {};
        });
    };
    const NumberedConflict fresh{.conflict = {.place = {u"hortusbuurt"_s, u"name"_s}}};
    QCOMPARE(with({fresh})->conflicts.first().number, 1);
    QVERIFY(with({}).has_value());
    QCOMPARE(with({fresh})->conflicts.first().number, 2);
}

void LocalSharedTest::aFlippedLetterIsDamage()
{
    Workspace workspace;
    {
        const auto store = workspace.open();
        QVERIFY(rename(*store, u"Hortus"_s).has_value());
    }
    {
        const auto database = Database::open(workspace.database());
        QVERIFY(execute(**database, u"UPDATE shared_document SET work = replace(work, 'Hortus', 'Hartus')"_s)
                    .has_value());
    }
    const auto database = Database::open(workspace.database());
    QCOMPARE(checkWhole(**database).error().detail, u"corrupt"_s);
}

QTEST_GUILESS_MAIN(LocalSharedTest)
#include "tst_localshared.moc"
