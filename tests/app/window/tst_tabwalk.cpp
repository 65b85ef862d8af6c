// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjabloon.h"
#include "tests/app/window/actor.h"
#include "tests/support/sjablonen.h"
#include "views/text/richtextedit.h"
#include "views/window/mainwindow.h"

#include <QSet>
#include <QTextBrowser>
#include <QToolButton>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mostSteps = 400;

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents(); // what hands over its value may do so when the loop is back
}

QString nameOf(const QWidget *widget)
{
    return u"%1 “%2” (%3)"_s.arg(widget->objectName(), widget->accessibleName(),
                                 QString::fromLatin1(widget->metaObject()->className()));
}

/// What one must be able to reach by Tab: seen, switched on, and meant for it; what stands in a toolbar is
/// reached by F6.
QSet<QWidget *> controlsOf(const QWidget &window)
{
    QSet<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && !widget->parentWidget()->inherits("wd::RichTextBar"))
            controls.insert(widget);
    }
    return controls;
}

/// Presses the key until the focus is back where it began, or has been too long away; what was visited.
QList<QWidget *> walk(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QList<QWidget *> visited;
    const QWidget *first = QApplication::focusWidget();
    int steps = 0;
    do {
        // A page that is read has its links walked within it.
        if (visited.isEmpty() || visited.last() != QApplication::focusWidget()
            || !qobject_cast<QTextBrowser *>(visited.last()))
            visited.append(QApplication::focusWidget());
        press(key, modifiers);
        ++steps;
    } while (QApplication::focusWidget() && QApplication::focusWidget() != first && steps < mostSteps);
    return visited;
}

QRect placeOf(const QWidget *widget, const QWidget *within)
{
    return {widget->mapTo(within, QPoint()), widget->size()};
}

/// Pairs of neighbours in one pane of which the second stands before the first on the screen: above it, or in
/// the same line to the left. What stands beside a column is not above it.
QString againstTheReading(const QList<QWidget *> &visited, const QWidget *pane)
{
    QStringList wrong;
    const QWidget *before = nullptr;
    for (const QWidget *now : visited) {
        if (!pane->isAncestorOf(now)) {
            before = nullptr;
            continue;
        }
        if (before && !before->isAncestorOf(now)) {
            const QRect one = placeOf(before, pane), other = placeOf(now, pane);
            const bool above = other.bottom() < one.top();
            const bool left = other.right() < one.left();
            const bool right = other.left() > one.right();
            if ((above && !right) || (left && other.top() <= one.bottom()))
                wrong.append(nameOf(before) + u" → "_s + nameOf(now));
        }
        before = now;
    }
    return wrong.join(u'\n');
}

QString names(const auto &widgets)
{
    QStringList words;
    for (const QWidget *widget : widgets)
        words.append(nameOf(widget));
    return words.join(u'\n');
}

} // namespace

/// Somebody who goes through the whole window by Tab meets every control once, in the order one reads, on
/// every screen; nothing holds the focus, and Shift+Tab is the way back.
class TabWalkTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Actor> m_actor;

    /// From the search line through the window and back, there and again.
    void walkThroughAll()
    {
        MainWindow &window = m_actor->window();
        QWidget *search = m_actor->find(u"search"_s);
        QVERIFY(search);
        search->setFocus();
        // Coming by may open a form, as the table of the planning does for the row one stands on.
        (void)walk(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), search);
        const QList<QWidget *> onward = walk(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), search);
        const QSet<QWidget *> visited(onward.begin(), onward.end());
        QCOMPARE(names(controlsOf(window) - visited), QString());
        QCOMPARE(names(visited - controlsOf(window)), QString());
        QCOMPARE(onward.size(), visited.size());
        for (const QString &pane : {u"dossierList"_s, u"sectionPane"_s, u"statusLine"_s}) {
            const QWidget *within = m_actor->find(pane);
            if (within)
                QCOMPARE(againstTheReading(onward, within), QString());
        }
        QList<QWidget *> back = walk(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(back.takeFirst(), search);
        std::ranges::reverse(back);
        back.prepend(search);
        QCOMPARE(names(back), names(onward));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        choosePractice(m_folder->path());
        m_actor = std::make_unique<Actor>(m_folder->path());
        QVERIFY(m_actor->openFirst({1600, 1000}));
    }
    void cleanupTestCase() { m_actor.reset(); }

    void aSectionIsWalkedInTheOrderOfReading_data()
    {
        QTest::addColumn<QString>("section");
        QTest::newRow("title") << u"title"_s;
        for (const Section &section : test::sjabloon().sections)
            QTest::newRow(qPrintable(section.key)) << section.key;
    }
    void aSectionIsWalkedInTheOrderOfReading()
    {
        QFETCH(const QString, section);
        QVERIFY(m_actor->section(section));
        walkThroughAll();
    }

    void aPageIsWalkedInTheOrderOfReading_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"publish", "publishAnew", "history", "trash", "newDossier", "about", "preview"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void aPageIsWalkedInTheOrderOfReading()
    {
        QFETCH(const QString, command);
        QVERIFY(m_actor->command(command));
        // The page is whole when its files were looked into; until then rows may come beside the button.
        if (command == u"publish"_s)
            QTRY_VERIFY(m_actor->find(u"publishNow"_s) && m_actor->find(u"publishNow"_s)->isEnabled());
        walkThroughAll();
    }

    void whatFollowsAPublicationIsWalkedToo()
    {
        QVERIFY(m_actor->command(u"publish"_s) && m_actor->click(u"publishNow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_actor->find(u"copyAddress"_s), 60000);
        walkThroughAll();
        QVERIFY(m_actor->command(u"withdraw"_s));
        walkThroughAll();
    }

    void aListInATextIsLeftByControlTab()
    {
        QVERIFY(m_actor->section(u"about"_s));
        auto *text = m_actor->window().findChild<QWidget *>(u"sectionPane"_s)->findChild<RichTextEdit *>();
        QVERIFY(text);
        text->setFocus();
        text->moveCursor(QTextCursor::End);
        press(Qt::Key_Return);
        QTest::keyClicks(text, u"- eerste"_s);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), text);
        press(Qt::Key_Tab, Qt::ControlModifier);
        QWidget *behind = QApplication::focusWidget();
        QVERIFY(behind != text);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), text);
        press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != text && QApplication::focusWidget() != behind);
    }

    void tabGoesFromTextToText()
    {
        QVERIFY(m_actor->section(u"about"_s));
        QStringList visited;
        m_actor->find(u"aboutWhatInput"_s)->setFocus();
        for (int text = 0; text < 4; ++text) {
            visited.append(QApplication::focusWidget()->objectName());
            press(Qt::Key_Tab, Qt::ControlModifier); // a list would keep Tab for its levels
        }
        QCOMPARE(
            visited,
            (QStringList{u"aboutWhatInput"_s, u"aboutWhyInput"_s, u"aboutWhoInput"_s, u"aboutWhenInput"_s}));
    }

    void theToolbarIsReachedByF6AndWalkedByArrows()
    {
        QVERIFY(m_actor->section(u"about"_s));
        QWidget *text = m_actor->find(u"aboutWhyInput"_s);
        text->setFocus();
        const QWidget *bar = m_actor->find(u"richTextBar"_s);
        QVERIFY(bar && bar->isEnabled());
        const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
        QVERIFY(buttons.size() > 5);
        press(Qt::Key_F6);
        QSet<QWidget *> visited;
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            visited.insert(QApplication::focusWidget());
            press(Qt::Key_Right);
        }
        QCOMPARE(names(visited), names(QSet<QWidget *>(buttons.begin(), buttons.end())));
        QCOMPARE(QApplication::focusWidget(), buttons.first());
        press(Qt::Key_End);
        QCOMPARE(QApplication::focusWidget(), buttons.last());
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), text);
        press(Qt::Key_F10, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), buttons.last());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), text);
        press(Qt::Key_F6);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), text);
    }

    void oneToolbarActsOnTheTextThatHasTheFocus()
    {
        QVERIFY(m_actor->section(u"about"_s));
        QCOMPARE(m_actor->window().findChildren<QToolButton *>(u"textBold"_s).size(), 1);
        const QWidget *bar = m_actor->window().findChild<QWidget *>(u"richTextBar"_s);
        m_actor->find(u"search"_s)->setFocus();
        QTRY_VERIFY(bar->isVisible() && !bar->isEnabled());
        for (const QString &name : {u"aboutWhoInput"_s, u"aboutWhatInput"_s}) {
            auto *text = qobject_cast<RichTextEdit *>(m_actor->find(name));
            text->setFocus();
            QVERIFY(bar->isEnabled());
            const RichText before = text->text();
            text->selectAll();
            QVERIFY(m_actor->click(u"textBold"_s));
            QCOMPARE(QApplication::focusWidget(), text);
            QVERIFY(text->text() != before);
            QVERIFY(m_actor->click(u"textBold"_s));
            QCOMPARE(text->text(), before);
        }
        QVERIFY(m_actor->section(u"summary"_s));
        QTRY_VERIFY(!bar->isVisible());
    }

    void everyColumnIsReachedByItsKey()
    {
        QVERIFY(m_actor->section(u"status"_s));
        const auto within = [this](const char *pane) {
            const auto *column = m_actor->window().findChild<QWidget *>(QString::fromLatin1(pane));
            return column && column->isAncestorOf(QApplication::focusWidget());
        };
        press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"dossiers"_s);
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outline"_s);
        press(Qt::Key_F6);
        QVERIFY(within("sectionPane"));
        m_actor->find(u"statusDateInput"_s)->setFocus(); // from a text F6 goes to its toolbar first
        press(Qt::Key_F6);
        QVERIFY(within("previewPane"));
        press(Qt::Key_F6);
        QVERIFY(within("statusLine"));
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"dossiers"_s);
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(within("statusLine"));
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(within("sectionPane"));
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outline"_s);
    }
};

QTEST_MAIN(TabWalkTest)
#include "tst_tabwalk.moc"
