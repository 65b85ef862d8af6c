// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locale.h"
#include "model/dossier/dates/delay.h"
#include "model/dossier/dates/momentwords.h"
#include "model/dossier/described/publicview.h"
#include "model/intake/paperdate.h"
#include "model/page/page.h"
#include "model/sjabloon/sjabloon.h"
#include "tests/app/commandrunner.h"
#include "tests/app/window/actor.h"
#include "tests/support/fixtures.h"
#include "tests/support/sjablonen.h"
#include "views/window/moments.h"
#include "views/words/sentences.h"

#include <QAbstractItemView>
#include <QDirIterator>
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
        QVERIFY(isDressed(usageText(test::sjablonen(), esperanto())));
    }

    void datesInTheWindowAreSaidAndTypedInIt()
    {
        QTemporaryDir folder;
        choosePractice(folder.path());
        Actor actor(folder.path(), esperanto());
        QVERIFY(actor.openFirst({1280, 800}));
        QVERIFY(actor.section(u"planning"_s));
        const QString first = actor.openDossier().work().planning.milestones.first().title;
        QVERIFY(actor.typeInRow(u"planTable"_s, first, 1, u"fine de majo 2029"_s));
        const auto *table = qobject_cast<QAbstractItemView *>(actor.find(u"planTable"_s));
        QVERIFY(table);
        const auto dates = [table] {
            QStringList texts;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                texts.append(table->model()->index(row, 1).data().toString());
            return texts.join(u'\n');
        };
        QTRY_VERIFY2(dates().contains(u"ĉirkaŭ 31 majo 2029"_s), qPrintable(dates()));
    }

    void aMomentInTheWindowIsSaidAsItSaysDays()
    {
        const QDateTime now(QDate(2026, 11, 30), QTime(9, 5));
        const auto said
            = [&](const QDate &day) { return momentWords(QDateTime(day, QTime(8, 0)), now, esperanto()); };
        QCOMPARE(said(QDate(2026, 3, 14)), u"marto, 14"_s);
        QCOMPARE(said(QDate(2025, 3, 14)), u"14 marto 2025"_s);
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
        const Milestone &milestone = view.planning.milestones.first();
        QVERIFY(page.contains(inWords(momentOf(milestone), esperanto())));
        QVERIFY(inWords(momentOf(milestone), esperanto()) != inWords(momentOf(milestone), Language::Dutch));
        QVERIFY(!page.contains(pageWord(u"exported"_s, Language::Dutch)));
        QVERIFY(page.contains(u"«multaj: 8»"_s)); // the third of its forms
    }

    void theDateOfAPaperIsReadInIt()
    {
        QCOMPARE(dateOfPaper(u"raporto.pdf"_s, u"Dato: lundo 14 junio 2027\n"_s).text(), u"2027-06-14"_s);
    }

    void itIsThreeKindsOfFiles()
    {
        QStringList folders;
        QDirIterator files(u":/"_s, {u"*eo.json"_s, u"*eo.qm"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            folders.append(QFileInfo(files.next()).path());
        folders.removeDuplicates();
        folders.sort();
        QCOMPARE(folders, (QStringList{u":/i18n"_s, u":/sjablonen"_s, u":/words"_s}));
    }
};

QTEST_MAIN(ThirdLanguageTest)
#include "tst_thirdlanguage.moc"
