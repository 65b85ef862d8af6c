// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjabloon.h"
#include "tests/app/window/actor.h"
#include "tests/support/sjablonen.h"
#include "views/text/richtextedit.h"
#include "views/window/keyboard/readingorder.h"
#include "views/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const QWidget *widget)
{
    return widget ? u"%1 “%2” (%3)"_s.arg(widget->objectName(), widget->accessibleName(),
                                          QString::fromLatin1(widget->metaObject()->className()))
                  : u"nothing"_s;
}

/// Where the next Space, Enter or letter does something nobody asked for.
bool acts(const QWidget *widget)
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    return qobject_cast<const QAbstractButton *>(widget) || (box && !box->isEditable());
}

/// Ways for a control to go while it has the focus, and back.
struct Way {
    const char *name;
    std::function<void(QWidget &)> go, come;
};

const QList<Way> &ways()
{
    static const QList<Way> all{
        {"hidden", [](QWidget &one) { one.hide(); }, [](QWidget &one) { one.show(); }},
        {"off", [](QWidget &one) { one.setEnabled(false); }, [](QWidget &one) { one.setEnabled(true); }},
        {"hidden with all it stands in", [](QWidget &one) { one.parentWidget()->hide(); },
         [](QWidget &one) { one.parentWidget()->show(); }},
        {"off with all it stands in", [](QWidget &one) { one.parentWidget()->setEnabled(false); },
         [](QWidget &one) { one.parentWidget()->setEnabled(true); }}};
    return all;
}

void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

} // namespace

/// When the control with the focus goes, by itself or by what was done with it, nobody's next Space throws
/// something away or publishes it: the focus goes to a text, a list or the page.
class FocusGoneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Actor> m_actor;
    int m_gone = 0;

    [[nodiscard]] QStackedWidget *pages() const
    {
        return m_actor->window().findChild<QStackedWidget *>(u"pages"_s);
    }

    /// Empty: the focus is where it does no harm, and still in the page when it was there.
    [[nodiscard]] QString wrongNow(bool wasInPage) const
    {
        const QWidget *focus = QApplication::focusWidget();
        if (!focus || !focus->isVisible() || !focus->isEnabled() || acts(focus))
            return u"the focus is on "_s + nameOf(focus);
        if (wasInPage && !pages()->isAncestorOf(focus))
            return u"the focus left the page, for "_s + nameOf(focus);
        return {};
    }

    void letGo(QWidget *control, const Way &way, QStringList &wrong)
    {
        const QPointer<QWidget> one = control;
        control->setFocus();
        settle(); // coming by may open a form, and take another away
        if (!one || QApplication::focusWidget() != one)
            return;
        const bool inPage = pages()->isAncestorOf(one) && pages()->currentWidget() != one
            && pages()->currentWidget() != one->parentWidget();
        const QString name = nameOf(one);
        way.go(*one);
        settle();
        ++m_gone;
        if (const QString what = wrongNow(inPage); !what.isEmpty())
            wrong.append(u"%1, %2: %3"_s.arg(name, QString::fromLatin1(way.name), what));
        if (one)
            way.come(*one);
        settle();
    }

    /// One that stands beside the control, with the focus, and is deleted.
    void deleteBeside(QWidget *control, QStringList &wrong)
    {
        auto *stranger = new QPushButton(u"x"_s, control->parentWidget());
        stranger->show();
        stranger->setFocus();
        settle();
        const bool inPage = pages()->isAncestorOf(stranger);
        delete stranger;
        settle();
        ++m_gone;
        if (const QString what = wrongNow(inPage); !what.isEmpty())
            wrong.append(u"deleted beside %1: %2"_s.arg(nameOf(control), what));
    }

    void letAllGo()
    {
        QStringList wrong;
        for (const Way &way : ways()) {
            QList<QPointer<QWidget>> controls;
            for (QWidget *control : controlsInOrder(&m_actor->window()))
                controls.append(control);
            for (const QPointer<QWidget> &control : std::as_const(controls)) {
                if (control && control->isVisible() && control->isEnabled())
                    letGo(control, way, wrong);
            }
        }
        QList<QPointer<QWidget>> controls;
        for (QWidget *control : controlsInOrder(&m_actor->window()))
            controls.append(control);
        for (const QPointer<QWidget> &control : std::as_const(controls)) {
            if (control && control->isVisible())
                deleteBeside(control, wrong);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(m_gone > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        choosePractice(m_folder->path());
        m_actor = std::make_unique<Actor>(m_folder->path());
        QVERIFY(m_actor->openFirst({1600, 1000}));
        QVERIFY(pages());
    }
    void cleanupTestCase()
    {
        qInfo("%d controls went while they had the focus", m_gone);
        m_actor.reset();
    }

    void onEveryPartNothingIsPressedUnasked_data()
    {
        QTest::addColumn<QString>("section");
        QTest::newRow("title") << u"title"_s;
        for (const Section &section : test::sjabloon().sections)
            QTest::newRow(qPrintable(section.key)) << section.key;
    }
    void onEveryPartNothingIsPressedUnasked()
    {
        QFETCH(const QString, section);
        QVERIFY(m_actor->section(section));
        letAllGo();
    }

    void aPartThatIsAskedForBeginsInItself_data() { onEveryPartNothingIsPressedUnasked_data(); }
    void aPartThatIsAskedForBeginsInItself()
    {
        QFETCH(const QString, section);
        QVERIFY(m_actor->command(u"section_contact"_s));
        settle();
        QVERIFY(m_actor->command(u"section_"_s + section));
        settle();
        const QWidget *part = m_actor->find(u"sectionPane"_s);
        QVERIFY(part && QApplication::focusWidget() != part
                && part->isAncestorOf(QApplication::focusWidget()));
    }

    void onEveryPageNothingIsPressedUnasked_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"publish", "history", "trash", "newDossier", "about", "settings",
                                    "helpTopics", "copies", "wijkenList", "logInAgain"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void onEveryPageNothingIsPressedUnasked()
    {
        QFETCH(const QString, command);
        QVERIFY(m_actor->command(command));
        letAllGo();
    }

    void aRowThatIsThrownAwayLeavesTheFocusInItsList()
    {
        QVERIFY(m_actor->section(u"documents"_s));
        QAbstractItemView *list = nullptr;
        QTRY_VERIFY((list = qobject_cast<QAbstractItemView *>(m_actor->find(u"partList"_s))));
        QVERIFY(list->model()->rowCount() > 2);
        const int before = list->model()->rowCount();
        QWidget *trash = m_actor->find(u"partTrash"_s);
        trash->setFocus();
        for (int space = 0; space < 2; ++space) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            settle();
        }
        QCOMPARE(list->model()->rowCount(), before - 1);
        QCOMPARE(QApplication::focusWidget(), list);
        QVERIFY(m_actor->command(u"undo"_s));
        QTRY_COMPARE(list->model()->rowCount(), before);
    }

    void aPageThatComesBackDoesNotStandOnTheButtonThatHadTheFocus()
    {
        QVERIFY(m_actor->section(u"summary"_s));
        QTRY_VERIFY(m_actor->find(u"summaryInput"_s));
        m_actor->find(u"summaryInput"_s)->setFocus();
        QVERIFY(m_actor->command(u"publish"_s));
        QTRY_VERIFY(m_actor->find(u"publishNow"_s) && m_actor->find(u"publishNow"_s)->isEnabled());
        QCOMPARE(QApplication::focusWidget(), pages()->currentWidget());
        m_actor->find(u"publishNow"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(m_actor->find(u"summaryInput"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"summaryInput"_s); // where one worked
        QVERIFY(m_actor->command(u"publish"_s));
        QCOMPARE(QApplication::focusWidget(), pages()->currentWidget());
    }

    void whatIsPublishedLeavesTheFocusOnItsPage()
    {
        QVERIFY(m_actor->command(u"publish"_s));
        QTRY_VERIFY(m_actor->find(u"publishNow"_s) && m_actor->find(u"publishNow"_s)->isEnabled());
        m_actor->find(u"publishNow"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_actor->find(u"copyAddress"_s), 60000);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"openAddress"_s); // what one looks at next
    }

    void aWindowThatComesBackStandsNowhereElse()
    {
        QVERIFY(m_actor->section(u"documents"_s));
        QTRY_VERIFY(m_actor->find(u"partTrash"_s));
        QWidget *trash = m_actor->find(u"partTrash"_s);
        trash->setFocus();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        trash->hide();
        m_actor->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_actor->window()));
        settle();
        QCOMPARE(wrongNow(true), QString());
        trash->show();
    }
};

QTEST_MAIN(FocusGoneTest)
#include "tst_focusgone.moc"
