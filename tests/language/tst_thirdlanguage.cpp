// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locale.h"
#include "model/dossier/datewords.h"
#include "model/dossier/momentwords.h"
#include "model/dossier/publicview.h"
#include "model/page/page.h"
#include "model/sjabloon/sjabloon.h"
#include "tests/app/commandrunner.h"
#include "tests/app/window/actor.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/words/sentences.h"

#include <QMenuBar>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

Language esperanto()
{
    return Language::named(u"eo"_s).value_or(Language::Dutch);
}

/// Between « and », as makelanguage.py dresses what a translator would have written.
bool isDressed(const QString &text)
{
    return text.startsWith(u'«') && text.endsWith(u'»');
}

} // namespace

/// What a translator lays beside the others is spoken everywhere, without a line of code.
class ThirdLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsFoundByItsWordList()
    {
        QStringList names;
        for (const Language &language : Language::all())
            names.append(language.name());
        QCOMPARE(names, (QStringList{u"Nederlands"_s, u"English"_s, u"Esperanto"_s}));
        QCOMPARE(Language::named(u"eo_XX.UTF-8"_s), esperanto());
        QCOMPARE(Language::of(QLocale(u"eo"_s)), esperanto());
        QVERIFY(!Language::named(u"fr"_s));
    }

    void theEnvironmentMayNameIt()
    {
        const QByteArray before = qgetenv("LC_ALL");
        qputenv("LC_ALL", "eo.UTF-8");
        const Language language = languageOfEnvironment();
        before.isNull() ? qunsetenv("LC_ALL") : qputenv("LC_ALL", before);
        QCOMPARE(language.code(), u"eo"_s);
    }

    void theWindowSpeaksIt()
    {
        Actor actor({}, esperanto());
        for (const QAction *menu : actor.window().menuBar()->actions())
            QVERIFY2(isDressed(menu->text()), qPrintable(menu->text()));
    }

    void theWindowOffersIt()
    {
        Actor actor;
        QVERIFY(actor.command(u"language-eo"_s));
        QTRY_VERIFY(isDressed(actor.window().menuBar()->actions().first()->text()));
    }

    void theCommandLineSpeaksIt()
    {
        CommandRunner runner;
        runner.language = esperanto();
        const QString none = runner.must({u"list"_s}).line();
        QVERIFY2(isDressed(none), qPrintable(none));
        const QString missing = runner.run({u"show"_s, u"niet-hier"_s}).err.trimmed();
        QVERIFY2(isDressed(missing), qPrintable(missing));
        QVERIFY(isDressed(usageText(esperanto())));
    }

    void aPageSpeaksIt()
    {
        const QDate today(2026, 11, 30);
        const Dossier view = publicView(fullDossier(), today);
        const QString page = pageDocument(test::sjabloon(), view, today, esperanto());
        QVERIFY(page.contains(u"<html lang=\"eo\">"_s));
        const Section *planning = test::sjabloon().section(u"planning"_s);
        QVERIFY(isDressed(planning->label.in(esperanto())));
        QVERIFY(page.contains(planning->label.in(esperanto())));
        QVERIFY(page.contains(pageWord(u"exported"_s, esperanto())));
        QVERIFY(!page.contains(pageWord(u"exported"_s, Language::Dutch)));
    }

    void aDateIsTypedInIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("date");
        QTest::newRow("day") << u"14 marto 2027"_s << u"2027-03-14"_s;
        QTest::newRow("day of the week") << u"dimanĉo 14 marto 2027"_s << u"2027-03-14"_s;
        QTest::newRow("month") << u"aŭgusto 2027"_s << u"2027-08"_s;
        QTest::newRow("season") << u"aŭtuno 2027"_s << u"2027-23"_s;
        QTest::newRow("about") << u"ĉirkaŭ majo 2027"_s << u"2027-05~"_s;
        QTest::newRow("tomorrow") << u"morgaŭ"_s << u"2026-12-01"_s;
        QTest::newRow("not known") << u"ankoraŭ ne konata"_s << QString();
    }
    void aDateIsTypedInIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, date);
        const auto read = dateFromWords(typed, QDate(2026, 11, 30));
        QVERIFY(read);
        QCOMPARE(read->text(), date);
        QCOMPARE(dateFromWords(read->inWords(esperanto()), QDate(2026, 11, 30)), read);
    }

    void aMomentIsTypedInIt()
    {
        const QDate today(2026, 11, 30);
        const auto days = momentFromWords(u"14 ĝis 16 marto 2027"_s, today);
        QVERIFY(days);
        QCOMPARE(days->date.text(), u"2027-03-14"_s);
        QCOMPARE(days->endDate.text(), u"2027-03-16"_s);
        const auto evening = momentFromWords(u"14 marto 2027 je 19:30 ĝis 21:00"_s, today);
        QVERIFY(evening);
        QCOMPARE(evening->time, u"19:30"_s);
        QCOMPARE(evening->endTime, u"21:00"_s);
        QVERIFY(momentFromWords(inWords(*days, esperanto()), today) == days);
        QVERIFY(momentFromWords(inWords(*evening, esperanto()), today) == evening);
    }
};

QTEST_MAIN(ThirdLanguageTest)
#include "tst_thirdlanguage.moc"
