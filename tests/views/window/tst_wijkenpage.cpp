// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shared/wijkacts.h"
#include "tests/support/fixtures.h"
#include "views/window/wijken/wijkenpage.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

struct Fixture {
    Fixture()
        : store(folder.path())
        , wijken(store, seededIds(), time.clock())
        , page(wijken, Language::Dutch)
    {
        page.resize(900, 900);
        page.show();
        page.activateWindow();
        page.begin();
    }
    template <typename T> T *see(const QString &name)
    {
        for (T *widget : page.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// What a layout was given is shown when control returns to the event loop.
    template <typename T> T *comes(const QString &name)
    {
        T *widget = nullptr;
        (void)QTest::qWaitFor([&] { return (widget = see<T>(name)) != nullptr; });
        return widget;
    }
    bool press(const QString &name)
    {
        auto *button = comes<QPushButton>(name);
        if (button)
            button->click();
        return button;
    }
    bool type(const QString &name, const QString &words)
    {
        auto *line = comes<QLineEdit>(name);
        if (line)
            line->setText(words);
        return line;
    }
    /// What a colleague's change is here once a sync took it in.
    void changeElsewhere(const std::function<Result<WijkList>(const WijkList &)> &how)
    {
        store.post([how](const Result<Store *> &opened) {
            (void)(*opened)->changeShared(wijkenKind(), [&how](LocalShared &local) -> Result<void> {
                WD_ASSIGN(const WijkList list, how(wijkListFromCheckedJson(local.work)));
                local.work = wijkListToJson(list);
                return {};
            });
        });
        wijken.lookAgain();
    }
    [[nodiscard]] QString nameOf(const QString &slug) const { return wijken.list().nameOf(slug); }
    /// Everything that is to be read on the page.
    QString said()
    {
        QStringList words;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    QString table(const QByteArray &bytes)
    {
        const QString path = folder.filePath(u"wijken.csv"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QTemporaryDir folder;
    FakeClock time;
    StoreThread store;
    OpenWijkList wijken;
    WijkenPage page;
};

} // namespace

class WijkenPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(Language(Language::Dutch).locale()); }

    void aWijkGetsAnotherNameAndKeepsTheOldOne()
    {
        Fixture on;
        QVERIFY(on.press(u"change_paddepoel"_s));
        QVERIFY(on.type(u"wijkName"_s, u"Paddepoel-Noord"_s));
        QVERIFY(on.press(u"keepWijk"_s));
        QTRY_VERIFY(on.said().contains(u"eerder Paddepoel (tot 23 november 2026)"_s));
        QVERIFY(on.said().contains(u"Paddepoel-Noord"_s));
        QVERIFY(on.press(u"undoWijken"_s));
        QTRY_VERIFY(!on.said().contains(u"Paddepoel-Noord"_s));
        QVERIFY(on.press(u"redoWijken"_s));
        QTRY_VERIFY(on.said().contains(u"Paddepoel-Noord"_s));
    }

    void aWijkBecomesPartOfAnother()
    {
        Fixture on;
        QVERIFY(on.press(u"change_a-kwartier"_s));
        auto *into = on.comes<QComboBox>(u"wijkInto"_s);
        QVERIFY(into);
        into->setCurrentIndex(into->findData(u"binnenstad"_s));
        QVERIFY(on.press(u"joinWijk"_s));
        QTRY_COMPARE(on.wijken.list().nameOf(u"a-kwartier"_s), u"Binnenstad"_s);
        QVERIFY(on.type(u"searchWijken"_s, u"kwartier"_s));
        QTRY_VERIFY(on.said().contains(u"hoort bij Binnenstad"_s));
    }

    void twoMergedIntoEachOtherStayAndThePageSaysSo()
    {
        Fixture on;
        on.changeElsewhere([](WijkList list) -> Result<WijkList> {
            for (Wijk &wijk : list.wijken) {
                if (wijk.slug == u"a-kwartier"_s || wijk.slug == u"binnenstad"_s) {
                    wijk.mergedInto = wijk.slug == u"binnenstad"_s ? u"a-kwartier"_s : u"binnenstad"_s;
                    wijk.listed = false;
                }
            }
            return list;
        });
        QTRY_VERIFY(on.said().contains(u"hoort bij Binnenstad, en die hoort bij deze"_s));
        QVERIFY(on.press(u"change_a-kwartier"_s));
        QVERIFY(on.press(u"partWijk"_s));
        QTRY_COMPARE(on.nameOf(u"binnenstad"_s), u"A-Kwartier"_s);
    }

    void whatIsRefusedIsSaid()
    {
        Fixture on;
        QVERIFY(on.type(u"newWijk"_s, u"Paddepoel"_s));
        QVERIFY(on.press(u"addWijk"_s));
        QTRY_VERIFY(on.said().contains(u"Er is al een wijk die Paddepoel heet"_s));
        QCOMPARE(on.comes<QLineEdit>(u"newWijk"_s)->text(), u"Paddepoel"_s);
        QVERIFY(on.type(u"newWijk"_s, u"Paddepoel-Noord"_s));
        QVERIFY(on.press(u"addWijk"_s));
        QTRY_VERIFY(on.see<QLineEdit>(u"newWijk"_s)->text().isEmpty());
        QVERIFY(on.comes<QPushButton>(u"change_paddepoel-noord"_s));
    }

    void whatIsTypedStaysWhateverComesMeanwhile()
    {
        Fixture on;
        QVERIFY(on.press(u"change_paddepoel"_s));
        QVERIFY(on.type(u"wijkStadsdeel"_s, u"Noordwest"_s));
        on.comes<QLineEdit>(u"wijkStadsdeel"_s)->setFocus();
        on.changeElsewhere([](const WijkList &list) {
            return renamedWijk(list, u"paddepoel"_s, u"Zonnewijk"_s, QDate(2026, 11, 23));
        });
        QTRY_COMPARE(on.nameOf(u"paddepoel"_s), u"Zonnewijk"_s);
        QCOMPARE(on.comes<QLineEdit>(u"wijkStadsdeel"_s)->text(), u"Noordwest"_s);
        QTRY_COMPARE(QApplication::focusWidget(), on.comes<QLineEdit>(u"wijkStadsdeel"_s));
        QVERIFY(on.press(u"keepWijk"_s));
        QTRY_COMPARE(on.wijken.list().find(u"paddepoel"_s)->stadsdeel, u"Noordwest"_s);
        QCOMPARE(on.nameOf(u"paddepoel"_s), u"Zonnewijk"_s); // the colleague's stays
    }

    void theCardOfAWijkThatIsGoneCloses()
    {
        Fixture on;
        QVERIFY(on.press(u"change_paddepoel"_s));
        QVERIFY(on.type(u"wijkStadsdeel"_s, u"Noordwest"_s));
        on.changeElsewhere([](WijkList list) -> Result<WijkList> {
            list.wijken.removeIf([](const Wijk &wijk) { return wijk.slug == u"paddepoel"_s; });
            return list;
        });
        QTRY_VERIFY(!on.wijken.list().find(u"paddepoel"_s));
        QVERIFY(!on.see<QLineEdit>(u"wijkStadsdeel"_s));
        QVERIFY(on.press(u"change_selwerd"_s));
        QVERIFY(on.comes<QLineEdit>(u"wijkStadsdeel"_s));
    }

    void whatIsKeptClosesAndTheFocusStaysThere()
    {
        Fixture on;
        QVERIFY(on.press(u"change_paddepoel"_s));
        QTRY_COMPARE(QApplication::focusWidget(), on.comes<QLineEdit>(u"wijkName"_s));
        QVERIFY(on.type(u"wijkName"_s, u"Selwerd"_s));
        QTest::keyClick(on.comes<QLineEdit>(u"wijkName"_s), Qt::Key_Return);
        QTRY_VERIFY(on.said().contains(u"Er is al een wijk die Selwerd heet"_s));
        QCOMPARE(on.comes<QLineEdit>(u"wijkName"_s)->text(), u"Selwerd"_s);
        QVERIFY(on.type(u"wijkName"_s, u"Paddepoel-Noord"_s));
        QTest::keyClick(on.comes<QLineEdit>(u"wijkName"_s), Qt::Key_Return);
        QTRY_VERIFY(!on.see<QLineEdit>(u"wijkName"_s));
        QTRY_COMPARE(QApplication::focusWidget(), on.comes<QPushButton>(u"change_paddepoel"_s));
        QVERIFY(on.comes<QLabel>(u"wijkenWait"_s));
    }

    void keysTakeBackAndSayWhatStays()
    {
        Fixture on;
        QVERIFY(!on.see<QLabel>(u"wijkenWait"_s));
        QVERIFY(on.press(u"change_paddepoel"_s));
        QVERIFY(on.type(u"wijkName"_s, u"Paddepoel-Noord"_s));
        QVERIFY(on.press(u"keepWijk"_s));
        QTRY_COMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
        QTest::keyClick(on.comes<QPushButton>(u"change_paddepoel"_s), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel"_s);
        QTest::keyClick(on.comes<QPushButton>(u"change_paddepoel"_s), Qt::Key_Z,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel-Noord"_s);
        on.changeElsewhere([](const WijkList &list) {
            return renamedWijk(list, u"paddepoel"_s, u"Zonnewijk"_s, QDate(2026, 11, 24));
        });
        QTRY_COMPARE(on.nameOf(u"paddepoel"_s), u"Zonnewijk"_s);
        QVERIFY(on.press(u"undoWijken"_s));
        QTRY_VERIFY(on.said().contains(u"Niet alles is teruggedraaid"_s));
        QCOMPARE(on.nameOf(u"paddepoel"_s), u"Zonnewijk"_s);
    }

    void aWijkIsFoundByItsOldName()
    {
        Fixture on;
        QVERIFY(on.press(u"change_paddepoel"_s));
        QVERIFY(on.type(u"wijkName"_s, u"Zonnewijk"_s));
        QVERIFY(on.press(u"keepWijk"_s));
        QTRY_COMPARE(on.wijken.list().nameOf(u"paddepoel"_s), u"Zonnewijk"_s);
        QVERIFY(on.type(u"searchWijken"_s, u"paddep"_s));
        QVERIFY(on.comes<QPushButton>(u"change_paddepoel"_s));
        QVERIFY(!on.see<QPushButton>(u"change_selwerd"_s));
    }

    void anotherListIsShownBeforeItIsTaken()
    {
        Fixture on;
        on.page.showTable(on.table("naam;stadsdeel\nHavenkwartier;Oost\nPaddepoel;Noord\n"));
        QVERIFY(on.comes<QWidget>(u"otherList"_s));
        QVERIFY(on.said().contains(u"Havenkwartier"_s));
        QCOMPARE(on.wijken.list(), WijkList::carried());
        QVERIFY(on.press(u"takeList"_s));
        QTRY_COMPARE(on.wijken.list().offered().size(), 2);
        QTRY_VERIFY(!on.see<QWidget>(u"otherList"_s));
        QVERIFY(on.press(u"undoWijken"_s));
        QTRY_COMPARE(on.wijken.list().offered(), WijkList::carried().offered());
        QCOMPARE(on.nameOf(u"havenkwartier"_s), u"Havenkwartier"_s); // stays known
    }

    void aListOfANewerProgramIsOnlyRead()
    {
        Fixture on;
        on.store.post([](const Result<Store *> &opened) {
            (void)(*opened)->changeShared(wijkenKind(), [](LocalShared &local) -> Result<void> {
                local.work.insert(u"sharedSchema"_s, sharedSchema + 1);
                local.base.document = local.work;
                return {};
            });
        });
        on.wijken.lookAgain();
        QVERIFY(on.comes<QLabel>(u"wijkenNewer"_s));
        for (const QString &name : {u"change_paddepoel"_s, u"wijkenTable"_s, u"addWijk"_s}) {
            const auto *button = on.comes<QPushButton>(name);
            QVERIFY2(button && !button->isEnabled(), qPrintable(name));
        }
        QVERIFY(on.see<QLineEdit>(u"searchWijken"_s)->isEnabled());
        on.wijken.act(u"naam"_s, [](const WijkList &list) {
            return renamedWijk(list, u"paddepoel"_s, u"Zonnewijk"_s, QDate(2026, 11, 24));
        });
        QTRY_VERIFY(on.said().contains(u"alleen te lezen"_s));
        QCOMPARE(on.nameOf(u"paddepoel"_s), u"Paddepoel"_s);
        QVERIFY(on.wijken.undoName().isEmpty());
    }

    void whatIsNoTableIsSaid()
    {
        Fixture on;
        on.page.showTable(on.table("%PDF-1.4"));
        QVERIFY(on.said().contains(u"ontbreekt een kolom die wijk of naam heet"_s));
        QVERIFY(!on.see<QWidget>(u"otherList"_s));
    }
};

QTEST_MAIN(WijkenPageTest)
#include "tst_wijkenpage.moc"
