// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/window/pagedesk.h"
#include "views/window/dossier/outlinemodel.h"
#include "views/window/keyboard/commandpalette.h"
#include "views/window/statusline.h"
#include "views/words/sentences.h"

#include <QAbstractItemModelTester>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// The palette over a window with a field and four commands.
struct Palette {
    Palette()
    {
        window.resize(900, 600);
        field.setParent(&window);
        window.show();
        QApplication::setActiveWindow(&window);
        field.setFocus();
        for (const QString &words :
             {u"&Publiceren…"_s, u"Prullenbak van dit dossier"_s, u"Nieuw dossier"_s, u"Zoeken"_s}) {
            auto *action = new QAction(words, &window);
            QObject::connect(action, &QAction::triggered, &window, [this, words] { done.append(words); });
            commands.append(action);
        }
        palette.open(commands);
    }
    void type(const QString &text) { QTest::keyClicks(typed(), text); }
    void press(Qt::Key key) { QTest::keyClick(typed(), key); }
    QWidget *typed() { return palette.findChild<QLineEdit *>(u"paletteTyped"_s); }
    QStringList found()
    {
        const auto *list = palette.findChild<QListView *>(u"paletteList"_s);
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all.append(list->model()->index(row, 0).data().toString());
        return all;
    }

    QWidget window;
    QLineEdit field;
    CommandPalette palette{&window};
    QList<QAction *> commands;
    QStringList done;
};

QString labelOf(const StatusLine &statusLine, const QString &name)
{
    QCoreApplication::sendPostedEvents();
    const auto *label = statusLine.findChild<QLabel *>(name);
    return label->isVisibleTo(&statusLine) ? label->text() : QString();
}

} // namespace

/// The palette, the status line and the outline.
class QuietPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsFoundByLettersOfItsWords()
    {
        Palette on;
        QCOMPARE(on.found().size(), 4);
        on.type(u"pru"_s);
        QCOMPARE(on.found().first(), u"Prullenbak van dit dossier"_s);
        on.press(Qt::Key_Backspace);
        on.press(Qt::Key_Backspace);
        on.press(Qt::Key_Backspace);
        on.type(u"nd"_s);
        QCOMPARE(on.found().first(), u"Nieuw dossier"_s);
        on.type(u"xyz"_s);
        QCOMPARE(on.found(), {});
        QVERIFY(CommandPalette::fit(u"pub"_s, u"Publiceren"_s)
                > CommandPalette::fit(u"pcn"_s, u"Publiceren"_s));
    }

    void theKeyboardIsEnough()
    {
        Palette on;
        QTRY_VERIFY(on.typed()->hasFocus());
        on.press(Qt::Key_Down);
        on.press(Qt::Key_Return);
        QCOMPARE(on.done, {u"Prullenbak van dit dossier"_s});
        QVERIFY(!on.palette.isVisible());
        QVERIFY2(on.field.hasFocus(), "the focus goes back where it was");
        on.palette.open(on.commands);
        on.press(Qt::Key_Escape);
        QVERIFY(!on.palette.isVisible() && on.field.hasFocus());
        QCOMPARE(on.done.size(), 1);
    }

    void whatCannotBeDoneNowIsNotOffered()
    {
        Palette on;
        on.commands.first()->setEnabled(false);
        on.palette.open(on.commands);
        QCOMPARE(on.found().size(), 3);
        QVERIFY(!on.found().contains(u"Publiceren…"_s));
    }

    void theStatusLineSaysEachStateInWords_data()
    {
        QTest::addColumn<SiteState>("siteState");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("logIn");
        QTest::newRow("none") << SiteState::None << u"Het wordt nog nergens gedeeld."_s << true;
        QTest::newRow("idle") << SiteState::Idle << u"Nog niet gedeeld"_s << false;
        QTest::newRow("working") << SiteState::Working << u"Wordt gedeeld…"_s << false;
        QTest::newRow("offline") << SiteState::Offline << u"U bent offline. Uw werk is veilig."_s << false;
        QTest::newRow("password") << SiteState::NeedsPassword << u"De site vraagt uw wachtwoord."_s << true;
        QTest::newRow("refused") << SiteState::Refused << u"Delen lukt nu niet."_s << false;
    }
    void theStatusLineSaysEachStateInWords()
    {
        QFETCH(const SiteState, siteState);
        QFETCH(const QString, words);
        QFETCH(const bool, logIn);
        PageDesk on;
        const auto &statusLine = on.add(new StatusLine(on.openDossier, on.site, &on.form));
        on.site.say(siteState);
        QVERIFY2(labelOf(statusLine, u"sharing"_s).contains(words),
                 qPrintable(labelOf(statusLine, u"sharing"_s)));
        QCOMPARE(buttonOn(statusLine, "statusLineLogIn") != nullptr, logIn);
    }

    void theStatusLineSaysWhatIsDoneAndWhatWentWrong()
    {
        PageDesk on;
        const auto &statusLine = on.add(new StatusLine(on.openDossier, on.site, &on.form));
        on.site.does = u"bestand 2 van 6"_s;
        on.site.say(SiteState::Working);
        QCOMPARE(labelOf(statusLine, u"sharing"_s), u"bestand 2 van 6"_s);
        buttonOn(statusLine, "stopSync")->click();
        QCOMPARE(on.site.stopsAsked, 1);
        on.site.theError = Error{.kind = ErrorKind::ServerFault, .subject = u"wijk.example"_s};
        on.site.say(SiteState::Refused);
        QCOMPARE(labelOf(statusLine, u"sharing"_s), u"Delen lukt nu niet. Uw werk is veilig."_s);
        buttonOn(statusLine, "statusLineMore")->click();
        QCOMPARE(labelOf(statusLine, u"sharingWhole"_s), sentence(*on.site.theError, Language::Dutch));
        on.site.synced = QDateTime(QDate(2026, 11, 23), QTime(8, 5), Qt::UTC);
        on.site.say(SiteState::Idle);
        QVERIFY(labelOf(statusLine, u"sharing"_s).startsWith(u"Gedeeld "_s));
    }

    void theStatusLineSaysHowItStandsOnTheSite()
    {
        PageDesk on;
        auto &statusLine = on.add(new StatusLine(on.openDossier, on.site, &on.form));
        const auto publishing = [&] { return labelOf(statusLine, u"publishing"_s); };
        QCOMPARE(publishing(), u"Nog niet op de site"_s);
        QVERIFY(!buttonOn(statusLine, "seePage"));
        QVERIFY(on.isPublished());
        QCOMPARE(publishing(), u"Op de site"_s);
        QVERIFY(buttonOn(statusLine, "seePage"));
        statusLine.setChanges(0);
        QCOMPARE(publishing(), u"De site is bij"_s);
        statusLine.setChanges(3);
        QCOMPARE(publishing(), u"3 wijziging(en) nog niet op de site"_s);
        on.openDossier.decide({.kind = IntentKind::Publish});
        QCOMPARE(publishing(), u"Wordt gepubliceerd zodra het kan"_s);
        on.openDossier.decide({.kind = IntentKind::Withdraw, .reason = u"Voorbij."_s});
        QCOMPARE(publishing(), u"Wordt ingetrokken zodra het kan"_s);
        on.openDossier.takeBackDecision();
        QVERIFY(on.stands({.withdrawnReason = u"Voorbij."_s}));
        QCOMPARE(publishing(), u"Van de site gehaald"_s);
    }

    void theStatusLineNamesWhatIsHalfTypedFirst()
    {
        PageDesk on;
        auto &statusLine = on.add(new StatusLine(on.openDossier, on.site, &on.form));
        QVERIFY(on.isPublished());
        statusLine.setChanges(0);
        const QString opening = fixtureId(u"b2"_s);
        on.openDossier.setDraft(opening, u"date"_s, u"voorjaar 2028"_s);
        on.openDossier.setDraft(opening, u"reason"_s, u"Het h"_s);
        QCOMPARE(labelOf(statusLine, u"publishing"_s), u"1 onderdeel(en) nog niet af"_s);
        on.openDossier.setDraft({}, u"validity/end"_s, u"volgend j"_s);
        statusLine.setChanges(3);
        QCOMPARE(labelOf(statusLine, u"publishing"_s),
                 u"2 onderdeel(en) nog niet af · 3 wijziging(en) nog niet op de site"_s);
        on.openDossier.setDraft({}, u"validity/end"_s, {});
        on.openDossier.setDraft(opening, u"reason"_s, {});
        on.openDossier.setDraft(opening, u"date"_s, {});
        QCOMPARE(labelOf(statusLine, u"publishing"_s), u"3 wijziging(en) nog niet op de site"_s);
    }

    void aDraftOfWhatWasThrownAwayIsNone()
    {
        PageDesk on;
        auto &statusLine = on.add(new StatusLine(on.openDossier, on.site, &on.form));
        const auto publishing = [&] { return labelOf(statusLine, u"publishing"_s); };
        on.openDossier.setDraft(fixtureId(u"b2"_s), u"date"_s, u"na de zomer"_s);
        QVERIFY2(publishing().contains(u"nog niet af"_s), qPrintable(publishing()));
        on.openDossier.edit(u"weg"_s, [](Dossier &d) { d.planning.milestones[1].deleted = u"2026-11-23"_s; });
        QVERIFY2(!publishing().contains(u"nog niet af"_s), qPrintable(publishing()));
        on.openDossier.undo();
        QVERIFY2(publishing().contains(u"nog niet af"_s), qPrintable(publishing()));
    }

    void theOutlineHasNoTickWhereSomethingIsHalfTyped()
    {
        PageDesk on;
        OutlineModel model(on.openDossier, Language::Dutch);
        const auto planning = [&](int role) { return model.indexOf(u"planning"_s).data(role).toString(); };
        const auto validity = [&](int role) { return model.indexOf(u"validity"_s).data(role).toString(); };
        on.openDossier.edit(u"kort"_s, [](Dossier &d) { d.summary += u"!"_s; });
        QTRY_COMPARE(planning(OutlineModel::MarkRole), u"check"_s);
        on.openDossier.setDraft(fixtureId(u"b2"_s), u"date"_s, u"na de zomer"_s);
        QTRY_VERIFY(planning(Qt::AccessibleTextRole).contains(u"nog niet af"_s));
        QVERIFY(planning(OutlineModel::MarkRole) != u"check"_s);
        on.openDossier.setDraft({}, u"validity/end"_s, u"volgend j"_s);
        QTRY_VERIFY(validity(Qt::AccessibleTextRole).contains(u"nog niet af"_s));
        on.openDossier.setDraft(fixtureId(u"b2"_s), u"date"_s, {});
        QTRY_COMPARE(planning(OutlineModel::MarkRole), u"check"_s);
    }

    void theStatusLineTellsOneThingAndWhatToDoAboutIt()
    {
        PageDesk on;
        auto &statusLine = on.add(new StatusLine(on.openDossier, on.site, &on.form));
        int done = 0;
        statusLine.tell(u"Het ligt in de prullenbak."_s, u"Zet terug"_s, [&] { ++done; });
        QCOMPARE(labelOf(statusLine, u"told"_s), u"Het ligt in de prullenbak."_s);
        QVERIFY2(labelOf(statusLine, u"publishing"_s).isEmpty(), "one sentence at a time");
        buttonOn(statusLine, "statusLineAct")->click();
        QCOMPARE(done, 1);
        QVERIFY(labelOf(statusLine, u"told"_s).isEmpty() && !buttonOn(statusLine, "statusLineAct"));
    }

    void theOutlineIsAModelAndFollows()
    {
        PageDesk on;
        OutlineModel model(on.openDossier, Language::Dutch);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(0).data(OutlineModel::KeyRole).toString(), u"title"_s);
        QVERIFY(model.index(model.rowCount() - 1).data(OutlineModel::InternalRole).toBool());
        on.openDossier.edit(u"samenvatting"_s, [](Dossier &d) { d.summary.clear(); });
        const auto lacks
            = [&] { return model.indexOf(u"summary"_s).data(OutlineModel::LackRole).toString(); };
        QTRY_COMPARE(lacks(), u"ontbreekt"_s);
        QVERIFY(model.indexOf(u"summary"_s).data(Qt::AccessibleTextRole).toString().contains(u"ontbreekt"_s));
        QVERIFY(on.titleClashes());
        QTRY_COMPARE(model.indexOf(u"title"_s).data(OutlineModel::ConflictsRole).toInt(), 1);
        QVERIFY(!model.indexOf(u"no such section"_s).isValid());
    }
};

QTEST_MAIN(QuietPartsTest)
#include "tst_quietparts.moc"
