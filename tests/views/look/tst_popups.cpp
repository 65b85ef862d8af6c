// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/look.h"
#include "views/look/style.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

QStringList entries(int count)
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words.append(u"Gebouwd %1"_s.arg(i));
    return words;
}

/// The rows of an open list that are cut off at its edge, seen without scrolling.
QString cutOff(QAbstractItemView &list)
{
    const QRect seen = list.viewport()->rect();
    QStringList cut;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QRect place = list.visualRect(list.model()->index(row, 0));
        if (place.intersects(seen) && (place.top() < seen.top() || place.bottom() > seen.bottom()))
            cut.append(u"%1 of %2"_s.arg(row + 1).arg(list.model()->rowCount()));
    }
    return cut.join(u", "_s);
}

void keep(QWidget &popup, const QString &name)
{
    const QString folder = qEnvironmentVariable("WIJKDOSSIER_SCREENS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(popup.window()->grab().save(u"%1/%2-%3.png"_s.arg(
        folder, name, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'))));
}

} // namespace

/// Lists that open above the window show whole rows, the last one too, in every look.
class PopupsTest : public QObject
{
    Q_OBJECT

    static void everyLook()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 3, 7, 10, 11, 30}) {
            for (const double scale : {1.0, 1.3, 2.0}) {
                QTest::addRow("light %d at %.1f", count, scale) << Theme::Light << scale << count;
                QTest::addRow("dark %d at %.1f", count, scale) << Theme::Dark << scale << count;
            }
        }
    }
    static void dress()
    {
        QFETCH(const Theme, theme);
        QFETCH(const double, scale);
        setTypeScale(scale);
        applyLook(*qApp, theme);
    }

private Q_SLOTS:
    void aChoiceShowsWholeRows_data() { everyLook(); }
    void aChoiceShowsWholeRows()
    {
        QFETCH(const int, count);
        dress();
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *box = new ComboBox(&window);
        box->addItems(entries(count));
        column->addWidget(box);
        window.show();
        box->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        box->showPopup();
        QTRY_VERIFY(box->view()->isVisible());
        box->view()->setFocus();
        QCoreApplication::processEvents();
        keep(*box->view(), u"choice"_s);
        QCOMPARE(cutOff(*box->view()), QString());
        box->hidePopup();
    }

    void aSuggestionShowsWholeRows_data() { everyLook(); }
    void aSuggestionShowsWholeRows()
    {
        QFETCH(const int, count);
        dress();
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *box = new ComboBox(&window);
        box->setEditable(true);
        box->addItems(entries(count));
        box->completer()->setPopup(new Suggestions);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->setCurrentIndex(-1);
        column->addWidget(box);
        window.show();
        box->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClicks(box->lineEdit(), u"gebouwd"_s);
        QAbstractItemView *list = box->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QCoreApplication::processEvents();
        keep(*list, u"suggestion"_s);
        QCOMPARE(cutOff(*list), QString());
        list->hide();
    }

    void aMenuShowsItsLastEntry_data() { everyLook(); }
    void aMenuShowsItsLastEntry()
    {
        QFETCH(const int, count);
        dress();
        QMenu menu;
        for (const QString &words : entries(count))
            menu.addAction(words);
        menu.popup(QPoint(0, 0));
        QTRY_VERIFY(menu.isVisible());
        const QRect last = menu.actionGeometry(menu.actions().last());
        if (menu.height() < menu.screen()->availableGeometry().height())
            QVERIFY(menu.rect().contains(last));
        keep(menu, u"menu"_s);
        menu.hide();
    }
};

QTEST_MAIN(PopupsTest)
#include "tst_popups.moc"
