// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/writtensjabloon.h"
#include "tests/support/fakesite.h"
#include "tests/support/fixtures.h"
#include "tests/support/newersjabloon.h"
#include "views/fields/binding.h"
#include "views/sections/planning/plantable.h"
#include "views/window/dossier/sectionpane.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

Dossier followingNewer()
{
    Dossier dossier = fullDossier();
    dossier.sjabloon = {.key = u"communicatiedossier"_s, .version = 2};
    return dossier;
}

/// The right column, before a dossier of a sjabloon that this desk does not know yet.
struct Pane {
    Pane()
        : store(folderWith(followingNewer()))
        , files(folder.path(), store)
        , openDossier(store, site, sjablonen, WijkList::carried(), seededIds(7), time.clock())
    {
        QObject::connect(&openDossier, &OpenDossier::flushAsked, [this] { handingOver = true; });
        pane = std::make_unique<SectionPane>(EditorContext{.openDossier = openDossier, .files = files});
        QObject::connect(&openDossier, &OpenDossier::flushAsked, [this] { handingOver = false; });
        QSignalSpy opened(&openDossier, &OpenDossier::opened);
        openDossier.open(followingNewer().id);
        if (opened.isEmpty() && !opened.wait())
            qFatal("the dossier did not open");
        pane->resize(800, 700);
        pane->show();
        QApplication::setActiveWindow(pane.get());
        if (!QTest::qWaitForWindowActive(pane.get()))
            qFatal("nobody can type");
    }
    void show(const QString &section)
    {
        pane->showSection(section);
        QObject::connect(&editor(), &QObject::destroyed,
                         [this] { wentMeanwhile = wentMeanwhile || handingOver; });
    }
    SectionEditor &editor() { return *pane->findChild<SectionEditor *>(); }
    /// A sync read it of the site.
    void itComes()
    {
        const auto sjabloon = readSjabloon(newerSjabloon());
        QVERIFY(sjabloon && sjablonen.learn(*sjabloon));
        openDossier.sjablonenCame();
    }

    QString folderWith(const Dossier &dossier)
    {
        auto opened = Store::open(folder.path());
        if (!opened || !(*opened)->add({.work = dossier}))
            qFatal("no workspace");
        return folder.path();
    }

    QTemporaryDir folder;
    FakeClock time;
    FakeSite site;
    SjabloonCatalogue sjablonen = SjabloonCatalogue::carried();
    StoreThread store;
    WorkspaceFiles files;
    OpenDossier openDossier;
    bool handingOver = false, wentMeanwhile = false;
    std::unique_ptr<SectionPane> pane;
};

} // namespace

/// The right column while the sjabloon of its dossier becomes known: whatever waits in an editor is handed
/// over, and the editor goes only when it has.
class SectionPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatWasJustTypedIsHandedOver()
    {
        Pane on;
        on.show(u"summary"_s);
        auto *input = on.editor().findChild<QPlainTextEdit *>(u"summaryInput"_s);
        QVERIFY(input);
        input->setFocus();
        input->selectAll();
        QTest::keyClicks(input, u"Net getypt"_s);
        QCOMPARE(on.openDossier.work().summary, fullDossier().summary); // the keys wait for a pause
        on.itComes();
        QVERIFY(!on.wentMeanwhile);
        QCOMPARE(on.openDossier.work().summary, u"Net getypt"_s);
        QTRY_VERIFY(on.pane->findChild<QPlainTextEdit *>(u"summaryInput"_s) != input); // by the newer one
    }

    void anOpenCellIsHandedOver()
    {
        Pane on;
        on.show(u"planning"_s);
        const QString evening = fixtureId(u"b1"_s);
        const auto day
            = [&] { return findPart(on.openDossier.work().planning.milestones, evening)->date.text(); };
        const QString before = day();
        on.pane->goTo(evening, u"date"_s);
        auto &table = *on.editor().findChild<PlanTable *>(u"planTable"_s);
        QTest::keyClick(&table, Qt::Key_F2);
        auto *cell = qobject_cast<QLineEdit *>(table.indexWidget(table.currentIndex()));
        QVERIFY(cell);
        cell->selectAll();
        QTest::keyClicks(cell, u"7 januari 2027"_s); // earlier: nobody asks why
        QCOMPARE(day(), before);
        on.itComes();
        QVERIFY(!on.wentMeanwhile);
        QCOMPARE(day(), u"2027-01-07"_s);
    }

    void whatAColleagueWroteIsTypedOnTillTheEditorIsMadeAnew()
    {
        Pane on;
        on.show(u"summary"_s);
        on.openDossier.edit(u"collega"_s, [](Dossier &dossier) {
            dossier.summary = u"Van een collega"_s;
            dossier.sjabloon = {.key = u"communicatieplan"_s, .version = 1};
        });
        const QPointer<QPlainTextEdit> input = on.editor().findChild<QPlainTextEdit *>(u"summaryInput"_s);
        QVERIFY(input);
        QCOMPARE(input->toPlainText(), u"Van een collega"_s);
        input->moveCursor(QTextCursor::End);
        QTest::keyClicks(input, u" en van mij"_s);
        QTRY_VERIFY(!input);
        QCOMPARE(on.openDossier.work().summary, u"Van een collega en van mij"_s);
    }
};

QTEST_MAIN(SectionPaneTest)
#include "tst_sectionpane.moc"
