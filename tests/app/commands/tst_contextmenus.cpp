// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/scene.h"
#include "views/text/richtextedit.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The menu that comes with the right button there.
QMenu *menuAt(QWidget *widget, const QPoint &at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QStringList namesIn(const QMenu &menu)
{
    QStringList names;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            names.append(action->objectName().isEmpty() ? action->text() : action->objectName());
    }
    return names;
}

/// Chooses an entry; false: it is not there, or off.
bool chooseIn(QMenu &menu, const QString &name)
{
    for (QAction *action : menu.actions()) {
        if ((action->objectName() == name || action->text() == name) && action->isEnabled()) {
            menu.close();
            action->trigger();
            return true;
        }
    }
    menu.close();
    return false;
}

const QStringList usual{u"undo"_s, u"redo"_s, u"cut"_s, u"copy"_s, u"paste"_s, u"selectAll"_s};
const QStringList ofTables{u"rowAbove"_s,    u"rowBelow"_s,  u"columnBefore"_s,
                           u"columnAfter"_s, u"removeRow"_s, u"removeColumn"_s};

QSize sizeOfTable(const RichTextEdit &edit)
{
    for (const Block &block : edit.text()) {
        if (block.kind == BlockKind::Table)
            return {int(std::max(block.header.size(), block.rows.value(0).size())),
                    int(block.rows.size()) + (block.header.isEmpty() ? 0 : 1)};
    }
    return {0, 0};
}

} // namespace

/// What the right button offers: everything in step with the dossier, and what becomes of each.
class ContextMenusTest : public QObject
{
    Q_OBJECT

private:
    static QMenu *menuOfRow(Scene &scene, const DossierId &id)
    {
        auto *shownDossiers = scene.actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        const QModelIndex place = placeOf(*shownDossiers, id);
        return place.isValid() ? menuAt(shownDossiers->viewport(), shownDossiers->visualRect(place).center())
                               : nullptr;
    }
    static QModelIndex placeOf(const QAbstractItemView &shownDossiers, const DossierId &id)
    {
        for (int row = 0; row < shownDossiers.model()->rowCount(); ++row) {
            const QModelIndex index = shownDossiers.model()->index(row, 0);
            if (index.data(ShownDossiers::IdRole).toString() == id.value)
                return index;
        }
        return {};
    }

private Q_SLOTS:
    void aDossierIsOpenedThrownAwayAndPutBack_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("the open one") << State::Open;
        QTest::newRow("while none is open") << State::Empty;
    }
    void aDossierIsOpenedThrownAwayAndPutBack()
    {
        QFETCH(State, state);
        Scene scene(state);
        QVERIFY(scene.begin());
        scene.actor.window().findChild<QLineEdit *>(u"search"_s)->clear();
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = menuOfRow(scene, scene.writable)));
        QCOMPARE(namesIn(*menu), (QStringList{u"Open"_s, u"Naar de prullenbak"_s}));
        QVERIFY(chooseIn(*menu, u"Open"_s));
        QTRY_VERIFY(scene.openDossier().isOpen() && scene.openDossier().work().id == scene.writable);
        QVERIFY(scene.begin());
        scene.actor.window().findChild<QLineEdit *>(u"search"_s)->clear();
        QTRY_VERIFY((menu = menuOfRow(scene, scene.writable)));
        QVERIFY(chooseIn(*menu, u"Naar de prullenbak"_s));
        QTRY_VERIFY(!scene.openDossier().isOpen() && !menuOfRow(scene, scene.writable));
        QVERIFY(scene.actor.click(u"showTrash"_s));
        QTRY_VERIFY((menu = menuOfRow(scene, scene.writable)));
        QCOMPARE(namesIn(*menu), (QStringList{u"Open"_s, u"Zet terug"_s}));
        QVERIFY(chooseIn(*menu, u"Zet terug"_s));
        QVERIFY(scene.actor.click(u"showAll"_s));
        QTRY_VERIFY((menu = menuOfRow(scene, scene.writable)));
        menu->close();
    }

    void anInputHasTheUndoOfTheDossier_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("input");
        QTest::newRow("a line") << u"title"_s << u"titleInput"_s;
        QTest::newRow("a text") << u"summary"_s << u"summaryInput"_s;
        QTest::newRow("a rich text") << u"status"_s << u"statusTextInput"_s;
    }
    void anInputHasTheUndoOfTheDossier()
    {
        QFETCH(QString, section);
        QFETCH(QString, input);
        Scene scene(State::Open);
        QVERIFY(scene.begin() && scene.actor.section(section));
        const Dossier before = scene.openDossier().work();
        QWidget *edit = nullptr;
        QTRY_VERIFY((edit = scene.find(input)));
        edit->setFocus();
        QTest::keyClicks(edit, u"Nieuw"_s);
        QTRY_VERIFY(!(scene.openDossier().work() == before));
        auto *area = qobject_cast<QAbstractScrollArea *>(edit);
        QWidget *place = area ? area->viewport() : edit;
        const auto ask = [&] { return menuAt(place, place->rect().center()); };
        QMenu *menu = ask();
        QVERIFY(menu);
        QCOMPARE(namesIn(*menu), usual);
        QVERIFY(chooseIn(*menu, u"undo"_s));
        QCOMPARE(scene.openDossier().work(), before);
        QVERIFY(chooseIn(*ask(), u"redo"_s));
        QVERIFY(!(scene.openDossier().work() == before));
        QVERIFY(chooseIn(*ask(), u"selectAll"_s) && chooseIn(*ask(), u"copy"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"Nieuw"_s));
        QVERIFY(chooseIn(*ask(), u"cut"_s) && chooseIn(*ask(), u"paste"_s));
        QVERIFY(chooseIn(*ask(), u"selectAll"_s) && chooseIn(*ask(), u"copy"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"Nieuw"_s));
    }

    void anInputOutsideTheDossierHasItsOwnUndo()
    {
        Scene scene(State::Open);
        QVERIFY(scene.begin());
        const Dossier before = scene.openDossier().work();
        scene.openDossier().edit(u"samenvatting"_s, [](Dossier &d) { d.summary += u" Nog een zin."_s; });
        const Dossier written = scene.openDossier().work();
        scene.action(u"newDossier"_s)->trigger();
        auto *title = qobject_cast<QLineEdit *>(scene.find(u"newTitle"_s));
        QVERIFY(title);
        const auto ask = [&] { return menuAt(title, title->rect().center()); };
        QMenu *menu = ask();
        QVERIFY(menu);
        QCOMPARE(namesIn(*menu), usual);
        QVERIFY(!chooseIn(*menu, u"undo"_s)); // nothing was typed here
        QTest::keyClicks(title, u"Bomen"_s);
        QVERIFY(chooseIn(*ask(), u"undo"_s));
        QCOMPARE(title->text(), QString());
        QVERIFY(chooseIn(*ask(), u"redo"_s));
        QCOMPARE(title->text(), u"Bomen"_s);
        QCOMPARE(scene.openDossier().work(), written);
        QVERIFY(scene.actor.section(u"summary"_s));
        QTRY_VERIFY(scene.find(u"summaryInput"_s));
        scene.find(u"summaryInput"_s)->setFocus();
        QTRY_VERIFY(scene.action(u"undo"_s)->isEnabled());
        scene.action(u"undo"_s)->trigger();
        QCOMPARE(scene.openDossier().work(), before);
    }

    void whereNobodyMayWriteTextIsCopied()
    {
        Scene scene(State::ReadOnly);
        QVERIFY(scene.begin());
        for (const auto &[section, input] :
             {std::pair(u"title"_s, u"titleInput"_s), std::pair(u"summary"_s, u"summaryInput"_s),
              std::pair(u"status"_s, u"statusTextInput"_s)}) {
            scene.action(u"section_"_s + section)->trigger();
            QWidget *edit = nullptr;
            QTRY_VERIFY((edit = scene.find(input)));
            const Dossier before = scene.openDossier().work();
            QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
            QTest::keyClicks(edit, u"- Nieuw"_s);
            QTest::keyClick(edit, Qt::Key_B, Qt::ControlModifier);
            QTest::keyClick(edit, Qt::Key_Return);
            QTest::keyClick(edit, Qt::Key_Backspace);
            scene.openDossier().save();
            QCOMPARE(scene.openDossier().work(), before);
            QApplication::clipboard()->clear();
            QVERIFY2(edit->isEnabled(), qPrintable(input));
            edit->setFocus();
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
            QVERIFY2(!QApplication::clipboard()->text().isEmpty(), qPrintable(input));
        }
        QVERIFY(!scene.find(u"statusToday"_s)->isEnabled());
    }

    void whereNobodyMayWriteTheRowSaysSo()
    {
        Scene scene(State::ReadOnly);
        QVERIFY(scene.begin());
        scene.actor.window().findChild<QLineEdit *>(u"search"_s)->clear();
        const QStringList entries{u"Open"_s,
                                  u"Alleen lezen: een nieuwere versie van Wijkdossier maakte dit"_s};
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = menuOfRow(scene, scene.newer)) && (namesIn(*menu) == entries || !menu->close()));
        QVERIFY(!chooseIn(*menu, entries.last()));
        auto *shownDossiers = scene.actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        shownDossiers->setCurrentIndex(placeOf(*shownDossiers, scene.newer));
        const int rows = shownDossiers->model()->rowCount();
        QTest::keyClick(shownDossiers, Qt::Key_Delete);
        QTRY_VERIFY(scene.actor.sees(u"Hier kunt u het alleen lezen."_s));
        QCOMPARE(shownDossiers->model()->rowCount(), rows);
    }

    void aTableHasItsRowsAndColumns_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QSize>("becomes");
        const QList<QSize> sizes{{2, 4}, {2, 4}, {3, 3}, {3, 3}, {2, 2}, {1, 3}};
        for (qsizetype i = 0; i < ofTables.size(); ++i)
            QTest::newRow(qPrintable(ofTables[i])) << ofTables[i] << sizes[i];
    }
    void aTableHasItsRowsAndColumns()
    {
        QFETCH(QString, entry);
        Scene scene(State::Open);
        QVERIFY(scene.begin() && scene.actor.section(u"status"_s));
        RichTextEdit *edit = nullptr;
        QTRY_VERIFY((edit = qobject_cast<RichTextEdit *>(scene.find(u"statusTextInput"_s))));
        edit->setFocus();
        edit->insertTable(2, 3);
        QCOMPARE(sizeOfTable(*edit), QSize(2, 3));
        QMenu *menu = menuAt(edit->viewport(), edit->cursorRect().center());
        QVERIFY(menu);
        QCOMPARE(namesIn(*menu), usual + ofTables);
        QVERIFY(chooseIn(*menu, entry));
        QTEST(sizeOfTable(*edit), "becomes");
    }
};

QTEST_MAIN(ContextMenusTest)
#include "tst_contextmenus.moc"
