// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/actor.h"

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
            return QCoreApplication::translate("wd::Strip", "%n wijziging(en) nog niet op de site", nullptr,
                                               count);
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
