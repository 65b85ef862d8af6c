// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sjablonen.h"
#include "tests/views/dossiers/opendossierfixture.h"
#include "views/dossiers/workspacedraft.h"

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
        , openDossier(store, site, test::sjablonen(), WijkList::carried(), seededIds(), systemClock())
    {
        const Dossier first = fullDossier();
        second = newDossier(u"Ander"_s, u"fysiek"_s, seededIds(5));
        store.post([first, next = second](const Result<Store *> &opened) {
            (void)(*opened)->add({.work = first});
            (void)(*opened)->add({.work = next});
        });
        openDossier.open(first.id);
        (void)QTest::qWaitFor([this] { return openDossier.isOpen(); });
    }
    std::atomic_bool full = false;
    QTemporaryDir folder;
    Dossier second;
    FakeSite site;
    StoreThread store;
    OpenDossier openDossier;
};

} // namespace

/// What the store does not take stays on the screen.
class UnfitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBreaksTheSchemaIsToldOnceAndNotStored()
    {
        OpenDossierFixture on;
        QSignalSpy failed(&on.openDossier, &OpenDossier::failed);
        const Dossier before = on.inStore().work;
        on.openDossier.edit(u"vertraging"_s, [](Dossier &d) { d.profile = QString(5000, u'x'); });
        on.openDossier.save();
        QVERIFY(failed.wait());
        on.openDossier.save();
        on.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!on.openDossier.isSaved());
        QCOMPARE(on.inStore().work, before);
        on.openDossier.undo();
        on.setTitle(u"Weer goed"_s);
        QVERIFY(on.saved());
        QCOMPARE(on.inStore().work.title, u"Weer goed"_s);
    }

    void oneValueThatDoesNotFitHoldsNoOtherBack()
    {
        OpenDossierFixture on;
        QSignalSpy failed(&on.openDossier, &OpenDossier::failed);
        const QString profile = on.inStore().work.profile;
        on.openDossier.edit(u"soort"_s, [](Dossier &d) { d.profile = QString(5000, u'x'); });
        on.setTitle(u"Dit wel"_s);
        on.openDossier.save();
        QVERIFY(failed.wait());
        QCOMPARE(on.inStore().work.title, u"Dit wel"_s);
        QCOMPARE(on.inStore().work.profile, profile);
        QVERIFY(!on.openDossier.isSaved() && on.openDossier.saveTrouble());
    }

    void aDossierThatCannotBeSavedStaysOpen()
    {
        RefusingDesk desk;
        QSignalSpy failed(&desk.openDossier, &OpenDossier::failed);
        desk.full = true;
        desk.openDossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Blijft"_s; });
        desk.openDossier.open(desk.second.id);
        QVERIFY(failed.wait());
        desk.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(desk.openDossier.work().title, u"Blijft"_s);
        desk.full = false; // room again: it saves by itself
        QTRY_VERIFY(desk.openDossier.isSaved());
        desk.openDossier.open(desk.second.id);
        QTRY_COMPARE(desk.openDossier.work().id, desk.second.id);
    }

    void whatIsHalfTypedOnAFullDiskIsToldOnceAndKeptWhenThereIsRoom()
    {
        RefusingDesk desk;
        QSignalSpy failed(&desk.openDossier, &OpenDossier::failed);
        const auto inStore = [&desk] {
            QString text;
            desk.store.post([&](const Result<Store *> &opened) {
                text = *(*opened)->draft(fullDossier().id, {{}, u"status/date"_s});
            });
            desk.store.drain();
            return text;
        };
        desk.full = true;
        desk.openDossier.setDraft({}, u"status/date"_s, u"na de z"_s);
        desk.openDossier.setDraft({}, u"status/date"_s, u"na de zomer"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().detail, u"full"_s);
        QVERIFY(!desk.openDossier.isSaved() && desk.openDossier.saveTrouble());
        desk.openDossier.lookAgain(); // what the store has not does not take away what is on the screen
        desk.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(desk.openDossier.draft({}, u"status/date"_s), u"na de zomer"_s);
        desk.openDossier.open(desk.second.id); // nor does leaving: it stays open
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(desk.openDossier.work().id, fullDossier().id);
        desk.full = false;
        QTRY_VERIFY(desk.openDossier.isSaved());
        QCOMPARE(inStore(), u"na de zomer"_s);
        QVERIFY(!desk.openDossier.saveTrouble());
    }

    void wordsOfNoDossierAreToldOnceAndKeptWhenThereIsRoom()
    {
        RefusingDesk desk;
        WorkspaceDraft words(desk.store, u"nieuw"_s);
        QSignalSpy failed(&words, &WorkspaceDraft::failed);
        desk.full = true;
        words.keep(u"Speel"_s);
        words.keep(u"Speelplek"_s);
        QTRY_COMPARE(failed.size(), 1);
        desk.store.drain();
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
        desk.full = false;
        QString kept;
        connect(&words, &WorkspaceDraft::read, this, [&kept](const QString &text) { kept = text; });
        QTRY_VERIFY_WITH_TIMEOUT((words.ask(), kept == u"Speelplek"_s), 10000);
        words.keep({});
        QTRY_VERIFY((words.ask(), kept.isEmpty()));
    }

    void aDossierOfANewerProgramIsReadOnly()
    {
        Dossier newer = fullDossier();
        newer.schema = currentSchema + 1;
        OpenDossierFixture on(newer);
        QVERIFY(on.openDossier.readOnly());
        on.setTitle(u"Anders"_s);
        QCOMPARE(on.openDossier.work(), newer);
        QVERIFY(!on.openDossier.canUndo());
    }
};

QTEST_MAIN(UnfitTest)
#include "tst_unfit.moc"
