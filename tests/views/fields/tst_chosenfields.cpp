// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/fields/fielddesk.h"
#include "views/fields/inputs/checkfield.h"
#include "views/fields/inputs/datefield.h"
#include "views/fields/inputs/datepicker.h"
#include "views/fields/inputs/dayfield.h"
#include "views/fields/inputs/numberfield.h"
#include "views/fields/parts/partchoicefield.h"
#include "views/fields/parts/wijkenfield.h"
#include "views/fields/parts/wijkfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

const auto milestones = [](auto &dossier) -> auto & { return dossier.planning.milestones; };

Binding<EdtfDate> opening()
{
    return bindPart(milestones, fixtureId(u"b2"_s), &Milestone::date, u"date"_s, u"datum"_s);
}

Binding<QString> closes()
{
    return bindTo(&Dossier::reaction, &Reaction::closes, u"reaction/closes"_s, u"einde"_s);
}

Binding<int> weeks()
{
    return bindTo(&Dossier::reaction, &Reaction::answerWeeks, u"reaction/answerWeeks"_s, u"weken"_s);
}

EdtfDate dateOf(const FieldDesk &desk)
{
    return findPart(desk.openDossier.work().planning.milestones, fixtureId(u"b2"_s))->date;
}

void typeAnew(QLineEdit *edit, const QString &text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

/// Fields of which the words must be a value, or in which one chooses.
class ChosenFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"nl_NL"_s)); }

    void aDateIsReadAsPeopleWriteIt()
    {
        FieldDesk desk;
        auto &field = desk.add(new DateField(desk.openDossier, {.label = u"Wanneer"_s}, opening()));
        auto *edit = field.findChild<QLineEdit *>();
        QCOMPARE(edit->text(), u"4e kwartaal 2027"_s);
        typeAnew(edit, u"najaar 27"_s);
        QCOMPARE(field.note(), u"najaar 2027"_s);
        field.flush();
        QCOMPARE(dateOf(desk).text(), u"2027-23"_s);
        QCOMPARE(edit->text(), u"najaar 27"_s);
        QFocusEvent leaves(QEvent::FocusOut);
        QCoreApplication::sendEvent(edit, &leaves);
        QCOMPARE(edit->text(), u"najaar 2027"_s);
        QCOMPARE(field.note(), QString());
        desk.openDossier.undo();
        QCOMPARE(edit->text(), u"4e kwartaal 2027"_s);
    }

    void aHalfTypedDateIsADraftUntilItIsOne()
    {
        FieldDesk desk;
        auto *field = &desk.add(new DateField(desk.openDossier, {.label = u"Wanneer"_s}, opening()));
        typeAnew(field->findChild<QLineEdit *>(), u"14 m"_s);
        QCOMPARE(desk.openDossier.draft(fixtureId(u"b2"_s), u"date"_s), u"14 m"_s);
        field->flush();
        QVERIFY(!field->error().isEmpty());
        QCOMPARE(dateOf(desk).text(), u"2027-36"_s);
        delete field;
        field = &desk.add(new DateField(desk.openDossier, {.label = u"Wanneer"_s}, opening()));
        auto *edit = field->findChild<QLineEdit *>();
        QCOMPARE(edit->text(), u"14 m"_s);
        QVERIFY(!field->error().isEmpty());
        edit->end(false);
        QTest::keyClicks(edit, u"rt 2027"_s);
        field->flush();
        QCOMPARE(field->error(), QString());
        QCOMPARE(dateOf(desk).text(), u"2027-03-14"_s);
        QCOMPARE(desk.openDossier.draft(fixtureId(u"b2"_s), u"date"_s), QString());
    }

    void aDateIsPickedFromAPage_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("about");
        QTest::addColumn<QString>("date");
        QTest::newRow("month") << u"datePickerMonth3"_s << false << u"2027-03"_s;
        QTest::newRow("about a month") << u"datePickerMonth3"_s << true << u"2027-03~"_s;
        QTest::newRow("quarter") << u"datePickerQuarter1"_s << false << u"2027-33"_s;
        QTest::newRow("season") << u"datePickerSeason3"_s << false << u"2027-23"_s;
        QTest::newRow("year") << u"datePickerYear2028"_s << false << u"2028"_s;
    }

    void aDateIsPickedFromAPage()
    {
        QFETCH(QString, button);
        QFETCH(bool, about);
        QFETCH(QString, date);
        FieldDesk desk;
        auto &field = desk.add(new DateField(desk.openDossier, {.label = u"Wanneer"_s}, opening()));
        field.findChild<QToolButton *>(u"dateInputPick"_s)->click();
        auto *picker = field.findChild<DatePicker *>();
        QVERIFY(picker);
        QCOMPARE(picker->findChild<QTabWidget *>()->currentIndex(), 2);
        picker->findChild<QCheckBox *>()->setChecked(about);
        picker->findChild<QPushButton *>(button)->click();
        QCOMPARE(dateOf(desk).text(), date);
        QCOMPARE(field.findChild<QLineEdit *>()->text(), DateInput::wordsOf(dateOf(desk)));
    }

    void aDayMustBeADay()
    {
        FieldDesk desk;
        auto &field = desk.add(new DayField(desk.openDossier, {.label = u"Einde"_s}, closes()));
        auto *edit = field.findChild<QLineEdit *>();
        QCOMPARE(edit->text(), u"1 februari 2027"_s);
        typeAnew(edit, u"najaar 2027"_s);
        field.flush();
        QVERIFY(!field.error().isEmpty());
        QCOMPARE(desk.openDossier.work().reaction.closes, u"2027-02-01"_s);
        typeAnew(edit, u"14 mrt"_s);
        field.flush();
        QCOMPARE(field.error(), QString());
        QCOMPARE(desk.openDossier.work().reaction.closes, u"2027-03-14"_s);
        edit->clear();
        Q_EMIT edit->textEdited({});
        field.flush();
        QCOMPARE(desk.openDossier.work().reaction.closes, QString());
    }

    void aNumberOutOfReachIsADraftWithASentence()
    {
        FieldDesk desk;
        auto *field = &desk.add(new NumberField(desk.openDossier, {.label = u"Weken"_s}, weeks(), 0, 52));
        auto *edit = field->findChild<QLineEdit *>();
        QCOMPARE(edit->text(), u"4"_s);
        typeAnew(edit, u"vier"_s);
        field->flush();
        QVERIFY(!field->error().isEmpty());
        delete field;
        field = &desk.add(new NumberField(desk.openDossier, {.label = u"Weken"_s}, weeks(), 0, 52));
        edit = field->findChild<QLineEdit *>();
        QCOMPARE(edit->text(), u"vier"_s);
        typeAnew(edit, u"6"_s);
        field->flush();
        QCOMPARE(desk.openDossier.work().reaction.answerWeeks, 6);
        desk.colleague([](Dossier &d) { d.reaction.answerWeeks = 0; });
        QCOMPARE(edit->text(), QString());
    }

    void aTickIsWrittenAtOnceAndUndone()
    {
        FieldDesk desk;
        auto &field = desk.add(
            new CheckField(desk.openDossier, {.label = u"Reageren"_s},
                           bindTo(&Dossier::reaction, &Reaction::open, u"reaction/open"_s, u"reageren"_s)));
        auto *box = field.findChild<QCheckBox *>();
        QVERIFY(box->isChecked());
        QCOMPARE(box->accessibleName(), u"Reageren"_s);
        box->click();
        QVERIFY(!desk.openDossier.work().reaction.open);
        desk.openDossier.undo();
        QVERIFY(box->isChecked());
    }

    void aChoiceKeepsAKeyItDoesNotKnow()
    {
        FieldDesk desk;
        auto &field = desk.add(new ChoiceField(desk.openDossier, {.label = u"Soort"_s},
                                               bindTo(&Dossier::profile, u"profile"_s, u"soort"_s),
                                               {{u"fysiek"_s, u"Bouwen"_s}, {u"beleid"_s, u"Beleid"_s}}));
        auto *box = field.findChild<QComboBox *>();
        QCOMPARE(box->currentText(), u"Bouwen"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(desk.openDossier.work().profile, u"beleid"_s);
        desk.colleague([](Dossier &d) { d.profile = u"ruimtevaart"_s; });
        QCOMPARE(box->currentText(), u"ruimtevaart"_s);
    }

    void aChoiceOfPartsFollowsTheDossier()
    {
        FieldDesk desk;
        auto &field = desk.add(new PartChoiceField(
            desk.openDossier, {.label = u"Fase"_s},
            bindPart(milestones, fixtureId(u"b2"_s), &Milestone::phase, u"phase"_s, u"fase"_s),
            [](const Dossier &dossier) {
                QList<ChoiceField::Choice> choices;
                for (const Phase &phase : dossier.planning.phases)
                    choices.append({.key = phase.id, .label = phase.title});
                return choices;
            }));
        auto *box = field.findChild<QComboBox *>();
        QCOMPARE(box->currentText(), u"Bouw"_s);
        desk.colleague([](Dossier &d) { d.planning.phases[1].title = u"Bouwen"_s; });
        QCOMPARE(box->currentText(), u"Bouwen"_s);
    }

    void theWheelDoesNotChoose()
    {
        FieldDesk desk;
        auto &field = desk.add(new ChoiceField(desk.openDossier, {.label = u"Soort"_s},
                                               bindTo(&Dossier::profile, u"profile"_s, u"soort"_s),
                                               {{u"fysiek"_s, u"Bouwen"_s}, {u"beleid"_s, u"Beleid"_s}}));
        QWheelEvent turn({4, 4}, {4, 4}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QCoreApplication::sendEvent(field.findChild<QComboBox *>(), &turn);
        QCOMPARE(desk.openDossier.work().profile, u"fysiek"_s);
    }

    void enterTakesTheOnlySuggestion_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one wijk has these letters") << u"selwe"_s << u"selwerd"_s << u"Selwerd"_s;
        QTest::newRow("several have them") << u"e"_s << u"paddepoel"_s << u"e"_s;
        QTest::newRow("none has them") << u"atlantis"_s << u"paddepoel"_s << u"atlantis"_s;
    }
    void enterTakesTheOnlySuggestion()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, slug);
        QFETCH(const QString, shown);
        FieldDesk desk;
        auto &field = desk.add(
            new WijkField(desk.openDossier, {.label = u"Wijk"_s},
                          bindTo(&Dossier::wijken, &Wijken::primary, u"wijken/primary"_s, u"wijk"_s)));
        auto *edit = field.findChild<QLineEdit *>();
        typeAnew(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(desk.openDossier.work().wijken.primary, slug);
        QCOMPARE(edit->text(), shown);
        QCOMPARE(field.error(), QString());
    }

    void aWijkIsFoundByItsName()
    {
        FieldDesk desk;
        auto &field = desk.add(
            new WijkField(desk.openDossier, {.label = u"Wijk"_s},
                          bindTo(&Dossier::wijken, &Wijken::primary, u"wijken/primary"_s, u"wijk"_s)));
        auto *edit = field.findChild<QLineEdit *>();
        QCOMPARE(edit->text(), u"Paddepoel"_s);
        typeAnew(edit, u"atlantis"_s);
        field.flush();
        QVERIFY(!field.error().isEmpty());
        QCOMPARE(desk.openDossier.work().wijken.primary, u"paddepoel"_s);
        typeAnew(edit, u"selwerd"_s);
        field.flush();
        QCOMPARE(field.error(), QString());
        QCOMPARE(desk.openDossier.work().wijken.primary, u"selwerd"_s);
        desk.openDossier.undo();
        QCOMPARE(edit->text(), u"Paddepoel"_s);
    }

    void wijkenAreTickedAtOnceByStadsdeel()
    {
        FieldDesk desk;
        const Binding<QStringList> wijken{.place = {{}, u"theme"_s},
                                          .name = u"wijken"_s,
                                          .read = [](const Dossier &d) { return d.theme; },
                                          .write = [](Dossier &d, const QStringList &v) { d.theme = v; }};
        auto &field = desk.add(new WijkenField(desk.openDossier, {.label = u"Wijken"_s}, wijken));
        auto *list = field.findChild<QTreeWidget *>();
        QTreeWidgetItem *group = list->topLevelItem(0);
        group->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(desk.openDossier.work().theme.size(), 2 + group->childCount());
        QVERIFY2(desk.openDossier.work().theme.contains(u"fietsen"_s), "what is no wijk here stays");
        QVERIFY(field.note().contains(group->child(0)->text(0)));
        desk.openDossier.undo();
        QCOMPARE(desk.openDossier.work().theme, fullDossier().theme);
        QCOMPARE(group->checkState(0), Qt::Unchecked);
        field.findChild<QLineEdit *>()->setText(u"padde"_s);
        int seen = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
                seen += !list->topLevelItem(i)->child(j)->isHidden();
        }
        QVERIFY(seen >= 1 && seen < 4);
    }
};

QTEST_MAIN(ChosenFieldsTest)
#include "tst_chosenfields.moc"
