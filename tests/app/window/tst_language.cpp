// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/actor.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenuBar>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// The window in both languages; that no word lacks is checked by `translated`.
class LanguageTest : public QObject
{
    Q_OBJECT

private:
    static QStringList menusOf(Actor &actor)
    {
        QStringList menus;
        for (const QAction *menu : actor.window().menuBar()->actions())
            menus.append(QString(menu->text()).remove(u'&'));
        return menus;
    }

private Q_SLOTS:
    void theMenusAreInTheLanguageOfTheUser_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("menus");
        QTest::newRow("nl") << Language::Dutch
                            << QStringList{u"Dossier"_s, u"Bewerken"_s, u"Beeld"_s, u"Site"_s, u"Hulp"_s};
        QTest::newRow("en") << Language::English
                            << QStringList{u"Dossier"_s, u"Edit"_s, u"View"_s, u"Site"_s, u"Help"_s};
    }
    void theMenusAreInTheLanguageOfTheUser()
    {
        QFETCH(Language, language);
        Actor actor({}, language);
        QTEST(menusOf(actor), "menus");
    }

    void theLanguageThatWasChosenIsRemembered()
    {
        const QTemporaryDir folder;
        {
            Actor actor(folder.path());
            Q_EMIT actor.window().languageAsked(Language::English);
            QTRY_COMPARE(menusOf(actor).value(1), u"Edit"_s);
        }
        Actor again(folder.path());
        QCOMPARE(menusOf(again).value(1), u"Edit"_s);
    }

    void whatIsTypedAtTheFirstStartStaysInTheOtherLanguage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("on the page itself") << QString();
        QTest::newRow("by way of the settings") << u"settings"_s;
    }
    void whatIsTypedAtTheFirstStartStaysInTheOtherLanguage()
    {
        QFETCH(const QString, page);
        const QTemporaryDir folder;
        Actor actor(folder.path());
        QTRY_VERIFY(actor.find(u"sitePassword"_s));
        const QList<std::pair<QString, QString>> typed{{u"siteUrl"_s, u"https://gemeente.example"_s},
                                                       {u"siteUser"_s, u"j.jansen"_s},
                                                       {u"sitePassword"_s, u"Zeer-Geheim-1"_s}};
        for (const auto &[name, words] : typed)
            QVERIFY(actor.type(name, words));
        if (!page.isEmpty())
            QVERIFY(actor.command(page));
        Q_EMIT actor.window().languageAsked(Language::English);
        QTRY_COMPARE(menusOf(actor).value(1), u"Edit"_s);
        QTRY_VERIFY(actor.find(u"sitePassword"_s));
        for (const auto &[name, words] : typed)
            QCOMPARE(qobject_cast<QLineEdit *>(actor.find(name))->text(), words);
        QCOMPARE(qobject_cast<QLineEdit *>(actor.find(u"sitePassword"_s))->echoMode(), QLineEdit::Password);
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("Zeer-Geheim-1"), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 0);
    }

    void theKindOfSiteStaysInTheOtherLanguage()
    {
        Actor actor;
        const QList<std::pair<QString, QString>> typed{{u"sitePrivate"_s, u"/mnt/dossiers"_s},
                                                       {u"sitePublic"_s, u"/mnt/web"_s},
                                                       {u"siteFolderUser"_s, u"A. Voorbeeld"_s},
                                                       {u"siteFolderUrl"_s, u"web.example"_s}};
        QTRY_VERIFY(actor.find(u"siteKind_folder"_s));
        QVERIFY(actor.type(u"siteUser"_s, u"j.jansen"_s));
        QVERIFY(actor.click(u"siteKind_folder"_s));
        for (const auto &[name, words] : typed)
            QVERIFY(actor.type(name, words));
        Q_EMIT actor.window().languageAsked(Language::English);
        QTRY_COMPARE(menusOf(actor).value(1), u"Edit"_s);
        QTRY_VERIFY(actor.find(u"sitePrivate"_s));
        QVERIFY(!actor.find(u"sitePassword"_s));
        for (const auto &[name, words] : typed)
            QCOMPARE(qobject_cast<QLineEdit *>(actor.find(name))->text(), words);
        QVERIFY(actor.click(u"siteKind_plone"_s));
        QCOMPARE(qobject_cast<QLineEdit *>(actor.find(u"siteUser"_s))->text(), u"j.jansen"_s);
    }

    void aPageIsThereAgainWithWhatWasTyped()
    {
        Actor actor;
        QVERIFY(actor.command(u"newDossier"_s));
        QVERIFY(actor.type(u"newTitle"_s, u"Bomen in Vinkhuizen"_s));
        QVERIFY(actor.click(u"profile_beleid"_s));
        Q_EMIT actor.window().languageAsked(Language::English);
        QTRY_COMPARE(menusOf(actor).value(1), u"Edit"_s);
        QTRY_VERIFY(actor.find(u"newTitle"_s));
        QCOMPARE(qobject_cast<QLineEdit *>(actor.find(u"newTitle"_s))->text(), u"Bomen in Vinkhuizen"_s);
        QVERIFY(qobject_cast<QAbstractButton *>(actor.find(u"profile_beleid"_s))->isChecked());
    }

    void aTextThatIsTypedIsInTheDossierAndTheOtherWindowStays()
    {
        const auto windows = [] {
            return std::ranges::count_if(QApplication::topLevelWidgets(), [](const QWidget *one) {
                return qobject_cast<const MainWindow *>(one) && one->isVisible();
            });
        };
        const QTemporaryDir folder;
        keepWindowSettings(folder.path(), {.practice = true});
        Actor actor(folder.path());
        auto *shownDossiers = actor.window().findChild<QAbstractItemView *>(u"dossiers"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownDossiers->model()->rowCount(), 2, 60000);
        actor.window().open({shownDossiers->model()->index(0, 0).data(ShownDossiers::IdRole).toString()});
        QTRY_VERIFY(actor.openDossier().isOpen());
        Q_EMIT actor.window().newWindowAsked();
        QTRY_COMPARE(windows(), 2);
        QVERIFY(actor.section(u"summary"_s));
        QVERIFY(actor.type(u"summaryInput"_s, u"Nog niet overgegeven"_s));
        Q_EMIT actor.window().languageAsked(Language::English);
        QTRY_COMPARE(menusOf(actor).value(1), u"Edit"_s);
        QTRY_VERIFY(actor.openDossier().isOpen());
        QTRY_COMPARE(actor.openDossier().work().summary, u"Nog niet overgegeven"_s);
        QCOMPARE(windows(), 2);
    }

    void oneAndMoreAreSaidAsPeopleDo_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("more");
        QTest::newRow("nl") << Language::Dutch << u"1 wijziging nog niet op de site"_s
                            << u"3 wijzigingen nog niet op de site"_s;
        QTest::newRow("en") << Language::English << u"1 change not on the site yet"_s
                            << u"3 changes not on the site yet"_s;
    }
    void oneAndMoreAreSaidAsPeopleDo()
    {
        QFETCH(Language, language);
        Actor actor({}, language);
        const auto said = [](int count) {
            return QCoreApplication::translate("wd::StatusLine", "%n wijziging(en) nog niet op de site",
                                               nullptr, count);
        };
        QTEST(said(1), "one");
        QTEST(said(3), "more");
    }

    void theButtonsOfQtItselfFollow()
    {
        Actor actor({}, Language::Dutch);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuleren"_s);
    }
};

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
