// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/dossiers/list/dossierlist.h"
#include "views/window/menus/recentmenu.h"
#include "views/window/menus/windowcommands.h"
#include "views/window/overview/newdossierpage.h"
#include "views/window/program/closingguard.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList namesIn(const QMenu &menu)
{
    QStringList names;
    for (const QAction *action : menu.actions())
        names.append(action->isSeparator() ? u"-"_s : action->objectName());
    return names;
}

RecentDossier dossierCalled(const QString &id, const QString &title)
{
    return {.id = {id}, .title = title};
}

} // namespace

/// The parts a window is put together of, as far as they can be seen without one.
class WindowPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfAMenuIsACommandAndOneWithoutANameALine()
    {
        QWidget window;
        QMenu menu;
        WindowCommands commands(window);
        QStringList done;
        const auto does = [&done](const QString &what) { return [&done, what] { done.append(what); }; };
        commands.addTo(menu,
                       {{u"one"_s, u"Eén"_s, {u"Ctrl+1"_s, u"F2"_s}, does(u"one"_s), u"add"_s},
                        {},
                        {u"two"_s, u"Twee"_s, {}, does(u"two"_s)}});
        commands.add({u"three"_s, u"Drie"_s, {}, does(u"three"_s)});

        QCOMPARE(namesIn(menu), (QStringList{u"one"_s, u"-"_s, u"two"_s}));
        QCOMPARE(window.actions(), commands.all()); // so that their keys work in it
        QCOMPARE(commands.all().last()->objectName(), u"three"_s);
        const QAction *one = commands.action(u"one"_s);
        QCOMPARE(one->text(), u"Eén"_s);
        QCOMPARE(one->shortcuts(), (QList<QKeySequence>{u"Ctrl+1"_s, u"F2"_s}));
        QVERIFY(!one->icon().isNull() && commands.action(u"two"_s)->icon().isNull());
        QVERIFY(!commands.action(u"four"_s));
        for (QAction *action : commands.all())
            action->trigger();
        QCOMPARE(done, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        commands.enable({u"one"_s, u"three"_s}, false);
        QVERIFY(!one->isEnabled() && commands.action(u"two"_s)->isEnabled());
    }

    void theDossiersThatWereOpenLastStandInAMenu()
    {
        QTemporaryDir workspace;
        RecentMenu menu(workspace.path()), ofAnotherWindow(workspace.path());
        QVERIFY(!menu.isEnabled());
        ofAnotherWindow.note(dossierCalled(u"a"_s, u"Spelen & rusten"_s));
        menu.note(dossierCalled(u"b"_s, {}));
        QCOMPARE(namesIn(menu), (QStringList{u"recent_b"_s, u"recent_a"_s}));
        QCOMPARE(menu.actions().at(0)->text(), u"Zonder naam"_s);
        QCOMPARE(menu.actions().at(1)->text(), u"Spelen && rusten"_s);

        QSignalSpy asked(&menu, &RecentMenu::openAsked);
        menu.actions().at(1)->trigger();
        QVERIFY(asked.isEmpty()); // opening makes the menu anew: not while it acts
        QVERIFY(asked.wait());
        QCOMPARE(asked.first().first().value<DossierId>(), DossierId{u"a"_s});

        menu.forget({u"a"_s});
        QCOMPARE(namesIn(menu), QStringList{u"recent_b"_s});
        QCOMPARE(namesIn(ofAnotherWindow), QStringList{u"recent_a"_s});
        Q_EMIT ofAnotherWindow.aboutToShow();
        QCOMPARE(namesIn(ofAnotherWindow), QStringList{u"recent_b"_s});
        menu.forget({u"b"_s});
        QVERIFY(!menu.isEnabled());
    }

    void whoClosesIsToldOnceWhatWouldBeLost()
    {
        PageDesk on;
        ClosingGuard guard(on.openDossier, Language::Dutch);
        QCOMPARE(guard.objection(), QString());

        QSignalSpy failed(&on.openDossier, &OpenDossier::failed);
        on.openDossier.edit(u"soort"_s, [](Dossier &d) { d.profile = QString(5000, u'x'); });
        on.openDossier.save();
        QVERIFY(failed.wait());
        const QString said = guard.objection();
        QVERIFY2(said.startsWith(u"Niet alles is bewaard"_s) && said.endsWith(u"toch te sluiten."_s),
                 qPrintable(said));
        QCOMPARE(guard.objection(), QString());

        // Stayed, and mended: what goes wrong later is said again.
        on.openDossier.edit(u"soort"_s, [](Dossier &d) { d.profile = u"fysiek"_s; });
        on.openDossier.save();
        QVERIFY(QTest::qWaitFor([&on] { return on.openDossier.isSaved(); }));
        QCOMPARE(guard.objection(), QString());
        on.openDossier.edit(u"soort"_s, [](Dossier &d) { d.profile = QString(5000, u'x'); });
        on.openDossier.save();
        QVERIFY(QTest::qWaitFor([&on] { return on.openDossier.saveTrouble().has_value(); }));
        QCOMPARE(guard.objection(), said);
    }

    void whoTypesATitleInOneWindowIsNotTakenAlongByAnother()
    {
        PageDesk on;
        DossierList dossierList(on.store, on.site, test::sjablonen(), seededIds(5), on.time.clock());
        NewDossierPage here(on.store, test::sjablonen()), there(on.store, test::sjablonen());
        for (NewDossierPage *page : {&here, &there}) {
            connect(&dossierList, &DossierList::created, page, &NewDossierPage::made);
            connect(page, &NewDossierPage::makeAsked, &dossierList, &DossierList::create);
        }
        QSignalSpy madeHere(&here, &NewDossierPage::madeHere), madeThere(&there, &NewDossierPage::madeHere);
        here.findChild<QLineEdit *>(u"newTitle"_s)->setText(u"Speelplekken Paddepoel"_s);
        there.findChild<QLineEdit *>(u"newTitle"_s)->setText(u"Fietsroute langs het"_s);

        here.findChild<QPushButton *>(u"makeDossier"_s)->click();

        QVERIFY(madeHere.wait());
        QVERIFY(madeThere.isEmpty());
        QCOMPARE(there.findChild<QLineEdit *>(u"newTitle"_s)->text(), u"Fietsroute langs het"_s);
    }

    void closingSavesWhatWasTyped()
    {
        PageDesk on;
        ClosingGuard guard(on.openDossier, Language::Dutch);
        on.openDossier.edit(u"titel"_s, [](Dossier &d) { d.title = u"Nog net"_s; });
        QVERIFY(!on.openDossier.isSaved());
        QCOMPARE(guard.objection(), QString());
        on.store.drain();
        QCoreApplication::processEvents();
        QVERIFY(on.openDossier.isSaved());
    }
};

QTEST_MAIN(WindowPartsTest)
#include "tst_windowparts.moc"
