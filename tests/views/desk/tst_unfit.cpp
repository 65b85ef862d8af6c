// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/desk/onthebench.h"
#include "views/desk/loosewords.h"

#include <QSignalSpy>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A desk on which the store can be made to refuse.
struct RefusingDesk {
    RefusingDesk()
        : store(StoreThread::Opener([this] {
            return Store::open(folder.path(), {.beforeStatement = [this](const QString &sql) -> Result<void> {
                                   const bool writes = sql.startsWith(u"UPDATE"_s)
                                       || sql.startsWith(u"INSERT INTO draft"_s)
                                       || sql.startsWith(u"INSERT INTO setting"_s);
                                   if (full && writes)
                                       return fail(ErrorKind::Storage, {}, u"full"_s);
                                   return {};
                               }});
        }))
        , bench(store, site, seededIds(), systemClock())
    {
        const Dossier first = fullDossier();
        second = newDossier(u"Ander"_s, u"fysiek"_s, seededIds(5));
        store.post([first, next = second](const Result<Store *> &opened) {
            (void)(*opened)->add({.work = first});
            (void)(*opened)->add({.work = next});
        });
        bench.open(first.id);
        (void)QTest::qWaitFor([this] { return bench.isOpen(); });
    }
    std::atomic_bool full = false;
    QTemporaryDir folder;
    Dossier second;
    FakeSite site;
    StoreThread store;
    Workbench bench;
};

} // namespace

/// What the store does not take stays on the screen.
class UnfitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBreaksTheSchemaIsToldOnceAndNotStored()
    {
        OnTheBench on;
        QSignalSpy failed(&on.bench, &Workbench::failed);
        const Dossier before = on.inStore().work;
        on.bench.edit(u"vertraging"_s, [](Dossier &d) { d.profile = QString(5000, u'x'); });
        on.bench.save();
        QVERIFY(failed.wait());
        on.bench.save();
        on.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!on.bench.isSaved());
        QCOMPARE(on.inStore().work, before);
        on.bench.undo();
        on.setTitle(u"Weer goed"_s);
        QVERIFY(on.saved());
        QCOMPARE(on.inStore().work.title, u"Weer goed"_s);
    }

    void oneValueThatDoesNotFitHoldsNoOtherBack()
    {
        OnTheBench on;
        QSignalSpy failed(&on.bench, &Workbench::failed);
        const QString profile = on.inStore().work.profile;
        on.bench.edit(u"soort"_s, [](Dossier &d) { d.profile = QString(5000, u'x'); });
        on.setTitle(u"Dit wel"_s);
        on.bench.save();
        QVERIFY(failed.wait());
        QCOMPARE(on.inStore().work.title, u"Dit wel"_s);
        QCOMPARE(on.inStore().work.profile, profile);
        QVERIFY(!on.bench.isSaved() && on.bench.saveTrouble());
    }

    void aDossierThatCannotBeSavedStaysOpen()
    {
        RefusingDesk desk;
        QSignalSpy failed(&desk.bench, &Workbench::failed);
        desk.full = true;
        desk.bench.edit(u"titel"_s, [](Dossier &d) { d.title = u"Blijft"_s; });
        desk.bench.open(desk.second.id);
        QVERIFY(failed.wait());
        desk.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(desk.bench.work().title, u"Blijft"_s);
        desk.full = false; // room again: it saves by itself
        QTRY_VERIFY(desk.bench.isSaved());
        desk.bench.open(desk.second.id);
        QTRY_COMPARE(desk.bench.work().id, desk.second.id);
    }

    void whatIsHalfTypedOnAFullDiskIsToldOnceAndKeptWhenThereIsRoom()
    {
        RefusingDesk desk;
        QSignalSpy failed(&desk.bench, &Workbench::failed);
        const auto inStore = [&desk] {
            QString text;
            desk.store.post([&](const Result<Store *> &opened) {
                text = *(*opened)->draft(fullDossier().id, {}, u"status/date"_s);
            });
            desk.store.drain();
            return text;
        };
        desk.full = true;
        desk.bench.setDraft({}, u"status/date"_s, u"na de z"_s);
        desk.bench.setDraft({}, u"status/date"_s, u"na de zomer"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().detail, u"full"_s);
        QVERIFY(!desk.bench.isSaved() && desk.bench.saveTrouble());
        desk.bench.lookAgain(); // what the store has not does not take away what is on the screen
        desk.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(desk.bench.draft({}, u"status/date"_s), u"na de zomer"_s);
        desk.bench.open(desk.second.id); // nor does leaving: it stays open
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(desk.bench.work().id, fullDossier().id);
        desk.full = false;
        QTRY_VERIFY(desk.bench.isSaved());
        QCOMPARE(inStore(), u"na de zomer"_s);
        QVERIFY(!desk.bench.saveTrouble());
    }

    void wordsOfNoDossierAreToldOnceAndKeptWhenThereIsRoom()
    {
        RefusingDesk desk;
        LooseWords words(desk.store, u"nieuw"_s);
        QSignalSpy failed(&words, &LooseWords::failed);
        desk.full = true;
        words.keep(u"Speel"_s);
        words.keep(u"Speelplek"_s);
        QTRY_COMPARE(failed.size(), 1);
        desk.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
        desk.full = false;
        QString kept;
        connect(&words, &LooseWords::read, this, [&kept](const QString &text) { kept = text; });
        QTRY_VERIFY_WITH_TIMEOUT((words.ask(), kept == u"Speelplek"_s), 10000);
        words.keep({});
        QTRY_VERIFY((words.ask(), kept.isEmpty()));
    }

    void aDossierOfANewerProgramIsReadOnly()
    {
        Dossier newer = fullDossier();
        newer.schema = currentSchema + 1;
        OnTheBench on(newer);
        QVERIFY(on.bench.readOnly());
        on.setTitle(u"Anders"_s);
        QCOMPARE(on.bench.work(), newer);
        QVERIFY(!on.bench.canUndo());
    }
};

QTEST_MAIN(UnfitTest)
#include "tst_unfit.moc"
