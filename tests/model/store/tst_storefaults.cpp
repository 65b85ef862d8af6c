// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/store/workspace.h"

#include <QDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

using Act = std::function<bool(Store &, const DossierId &)>;

/// Everything a caller can see of a store, in one text.
QByteArray seen(Store &store)
{
    QByteArray all;
    const QList<DossierRow> rows = *store.rows();
    for (const DossierRow &row : rows) {
        const LocalDossier local = *store.read(row.id);
        all += canonicalBytes(local.work) + (local.base ? local.base->hash.toUtf8() : QByteArray());
        all += QByteArray::number(local.sent.size()) + '/' + QByteArray::number(local.conflicts.size());
        all += store.draft(row.id, {{}, u"title"_s})->toUtf8();
    }
    for (const QString &word : {u"speelplekken"_s, u"fontein"_s, u"hekwerk"_s})
        all += '|' + QByteArray::number(store.search(word)->size());
    return all + QByteArray::number(store.setting(u"cursor"_s)->toInt());
}

Result<void> changeEverything(LocalDossier &local)
{
    local.work.summary = u"Met een fontein."_s;
    local.base = revisionOf(1, local.work);
    local.sent.append(sentOf(2, local.work));
    local.conflicts.append({.conflict = {.place = {{}, u"title"_s}}});
    local.site.insert(u"lock"_s, 1);
    local.intent = PendingIntent{};
    return {};
}

} // namespace

/// The i-th SQL statement fails, for every i: the call says so, and everything is as before.
class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementMayFail_data();
    void everyStatementMayFail();
    void anOpeningThatFailsAnywhereHarmsNothing();
};

void TestStoreFaults::everyStatementMayFail_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("add") << Act(
        [](Store &s, const DossierId &) { return s.add(localWith(u"Fontein"_s, 2)).has_value(); });
    QTest::newRow("change") << Act(
        [](Store &s, const DossierId &id) { return s.change(id, changeEverything).has_value(); });
    QTest::newRow("change of what was seen") << Act([](Store &s, const DossierId &id) {
        auto seen = s.see(id);
        return seen && s.change(*seen, changeEverything).has_value();
    });
    QTest::newRow("remove") << Act([](Store &s, const DossierId &id) { return s.remove(id).has_value(); });
    QTest::newRow("file text") << Act([](Store &s, const DossierId &) {
        return s.setFileText(sha256Of("kaart"), u"hekwerk"_s).has_value();
    });
    QTest::newRow("setting") << Act(
        [](Store &s, const DossierId &) { return s.setSetting(u"cursor"_s, 5).has_value(); });
    QTest::newRow("draft") << Act([](Store &s, const DossierId &id) {
        return s.setDraft(id, {{}, u"title"_s}, u"half"_s).has_value();
    });
}

void TestStoreFaults::everyStatementMayFail()
{
    QFETCH(Act, act);
    Workspace workspace;
    int left = -1;
    const auto failing = [&left](const QString &) -> Result<void> {
        if (left >= 0 && left-- == 0)
            return fail(ErrorKind::Storage, {}, u"injected"_s);
        return {};
    };
    const auto store = workspace.open({.beforeStatement = failing});
    LocalDossier local = localWith(u"Speelplekken"_s, 1);
    local.work.documents = {Document{{.id = u"d1"_s}}};
    local.work.documents[0].file = {.name = u"k.pdf"_s, .sha256 = sha256Of("kaart"), .size = 5};
    QVERIFY(store->add(local));
    const QByteArray before = seen(*store);
    int failures = 0;
    for (bool done = false; !done; ++failures) {
        left = failures;
        done = act(*store, local.work.id);
        left = -1;
        if (!done)
            QCOMPARE(seen(*store), before);
    }
    QVERIFY(failures > 1);
    QVERIFY(seen(*store) != before);
}

void TestStoreFaults::anOpeningThatFailsAnywhereHarmsNothing()
{
    Workspace workspace;
    QByteArray before;
    for (int i = 0, opened = 0; opened < 2; ++i) {
        int left = i;
        const auto failing = [&left](const QString &) -> Result<void> {
            return left >= 0 && left-- == 0 ? Result<void>(fail(ErrorKind::Storage, {}, u"injected"_s))
                                            : Result<void>();
        };
        workspace.time.advance(24 * 3600); // a day on: the check and the copy of the day are due
        const auto store = Store::open(
            workspace.path(), StoreOptions{.clock = workspace.time.clock(), .beforeStatement = failing});
        if (!store) {
            QCOMPARE(store.error().detail, u"injected"_s);
            continue;
        }
        left = -1; // it opened before its turn to fail came
        QVERIFY(!(*store)->repair());
        if (opened++ == 0) {
            QVERIFY((*store)->add(localWith(u"Speelplekken"_s, 1)));
            before = seen(**store);
            i = -1; // again, now with something to lose
        } else {
            QVERIFY(i > 5);
            QCOMPARE(seen(**store), before);
        }
    }
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
