// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/text/sectiontext.h"
#include "model/sjabloon/sjabloon.h"
#include "tests/views/fields/fielddesk.h"
#include "views/fields/binding.h"
#include "views/fields/inputs/inputs.h"
#include "views/sections/sectioneditor.h"
#include "views/text/richtextedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

/// An open dossier with one of its editors, tied together as the window does.
struct EditorDesk : FieldDesk {
    explicit EditorDesk(const QString &key, const Dossier &dossier = fullDossier())
        : FieldDesk(dossier)
        , files(folder.path(), store)
        , editor(makeEditor(key, {.openDossier = openDossier, .files = files}, &form))
    {
        if (!editor)
            qFatal("no such editor");
        form.layout()->addWidget(editor.get());
        QObject::connect(&openDossier, &OpenDossier::changed, editor.get(), &SectionEditor::takeOver);
        QObject::connect(&openDossier, &OpenDossier::flushAsked, editor.get(), &SectionEditor::flush);
        editor->show();
    }

    template <typename W> [[nodiscard]] W *find(const QString &name) const
    {
        return editor->findChild<W *>(name);
    }

    WorkspaceFiles files;
    std::unique_ptr<SectionEditor> editor;
};

QString shownBy(QWidget *input)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        return line->text();
    if (auto *text = qobject_cast<GrowingEdit *>(input))
        return text->toPlainText();
    if (auto *rich = qobject_cast<RichTextEdit *>(input))
        return plainText(rich->text());
    if (auto *box = qobject_cast<QComboBox *>(input))
        return box->currentText();
    return {};
}

void typeInto(QWidget *input, const QString &words)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->selectAll();
    if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        text->selectAll();
    if (auto *rich = qobject_cast<QTextEdit *>(input))
        rich->selectAll();
    QTest::keyClicks(input, words);
}

QString wordsOf(const EditorDesk &desk)
{
    QStringList words;
    for (const QLabel *label : desk.editor->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            words.append(label->text());
    }
    return words.join(u'\n');
}

using Read = std::function<QString(const Dossier &)>;

} // namespace
Q_DECLARE_METATYPE(Read)

/// The editors of what is not a list: each shows and writes every member of its part.
class EditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"nl_NL"_s)); }

    void aSectionOfDataAloneIsEditedAndStaysInternal()
    {
        Dossier plan = newDossier(u"Buurtgroepen"_s, {}, seededIds(5));
        plan.sjabloon = {.key = u"communicatieplan"_s, .version = 1};
        EditorDesk desk(u"situatie"_s, plan);
        auto *input = desk.find<QWidget>(u"textInput"_s);
        QVERIFY(input);
        QVERIFY(!desk.find<QWidget>(u"visibilityInput"_s));
        typeInto(input, u"Er is geen register."_s);
        desk.openDossier.flushAsked();
        const SectionText *text = sectionText(desk.openDossier.work(), u"situatie"_s);
        QVERIFY(text);
        QCOMPARE(plainText(text->text), u"Er is geen register."_s);
        QCOMPARE(text->visibility.text(), u"internal"_s);
        desk.openDossier.undo();
        QVERIFY(!sectionText(desk.openDossier.work(), u"situatie"_s));
        desk.openDossier.redo();
        QVERIFY(sectionText(desk.openDossier.work(), u"situatie"_s));
    }

    void bothTextsAreEditedWhereTwoWereBegun()
    {
        Dossier plan = newDossier(u"Buurtgroepen"_s, {}, seededIds(5));
        plan.sjabloon = {.key = u"communicatieplan"_s, .version = 1};
        sectionTextToWrite(plan, u"situatie"_s, Visibility::Internal).text = richTextFromPlain(u"Een"_s);
        SectionText second = *sectionText(plan, u"situatie"_s);
        second.id = fixtureId(u"a2"_s);
        second.text = richTextFromPlain(u"Twee"_s);
        plan.sections.texts.append(second);
        EditorDesk desk(u"situatie"_s, plan);
        const QList<QTextEdit *> inputs = desk.editor->findChildren<QTextEdit *>(u"textInput"_s);
        QCOMPARE(inputs.size(), 2);
        QCOMPARE(inputs.last()->toPlainText(), u"Twee"_s);
        typeInto(inputs.last(), u"Drie"_s);
        desk.openDossier.flushAsked();
        QCOMPARE(plainText(desk.openDossier.work().sections.texts.first().text), u"Een"_s);
        QCOMPARE(plainText(desk.openDossier.work().sections.texts.last().text), u"Drie"_s);
    }

    void whatWasThrownAwayStaysSoWhenTheEditorIsUsed()
    {
        Dossier plan = newDossier(u"Buurtgroepen"_s, {}, seededIds(5));
        plan.sjabloon = {.key = u"communicatieplan"_s, .version = 1};
        sectionTextToWrite(plan, u"situatie"_s, Visibility::Internal).text = richTextFromPlain(u"Weg"_s);
        EditorDesk desk(u"situatie"_s, plan);
        desk.openDossier.edit(u"weg"_s, [](Dossier &d) { d.sections.texts[0].deleted = u"2026-11-20"_s; });
        desk.editor->takeOver();
        auto *input = desk.find<QTextEdit>(u"textInput"_s);
        QVERIFY(input && input->toPlainText().isEmpty());
        typeInto(input, u"Nieuw"_s);
        desk.openDossier.flushAsked();
        const QList<SectionText> texts = desk.openDossier.work().sections.texts;
        QCOMPARE(texts.size(), 2);
        QCOMPARE(plainText(texts.first().text), u"Weg"_s);
        QVERIFY(!texts.first().deleted.isEmpty());
        QCOMPARE(plainText(texts.last().text), u"Nieuw"_s);
    }

    void aPlanHasNoKindsToChooseFromAndNoResidents()
    {
        Dossier plan = newDossier(u"Buurtgroepen"_s, {}, seededIds(5));
        plan.sjabloon = {.key = u"communicatieplan"_s, .version = 1};
        const EditorDesk desk(u"title"_s, plan);
        QVERIFY(desk.find<QWidget>(u"themeInput"_s));
        QVERIFY(!desk.find<QWidget>(u"profileInput"_s));
        QVERIFY2(!wordsOf(desk).contains(u"Bewoners"_s), qPrintable(wordsOf(desk)));
        const EditorDesk ordinary(u"title"_s);
        QVERIFY(ordinary.find<QWidget>(u"profileInput"_s));
        QVERIFY(wordsOf(ordinary).contains(u"Bewoners zoeken hierop."_s));
    }

    void aPlanThatIsWholeIsNotSaidToBePublished()
    {
        Dossier plan = newDossier(u"Buurtgroepen"_s, {}, seededIds(5));
        plan.sjabloon = {.key = u"communicatieplan"_s, .version = 1};
        for (const Section &section : test::sjablonen().of(plan).sections)
            sectionTextToWrite(plan, section.binding.own(), Visibility::Internal).text
                = richTextFromPlain(u"Geschreven."_s);
        QCOMPARE(wordsOf(EditorDesk(u"start"_s, plan)), u"Alles wat nodig is, is ingevuld."_s);
    }

    void everyMemberIsShownAndWritten_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Read>("read");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *section, const char *input, const QString &shown,
                            const QString &typed, const Read &read, const QString &written = {}) {
            QTest::addRow("%s %s", section, input)
                << QString::fromLatin1(section) << QString::fromLatin1(input) << shown << typed << read
                << (written.isNull() ? typed : written);
        };
        row("title", "titleInput", u"Nieuwe brug over de Vaart"_s, u"Oude brug"_s,
            [](const Dossier &d) { return d.title; });
        row("title", "themeInput", u"fietsen\nverkeer"_s, u"water"_s,
            [](const Dossier &d) { return d.theme.join(u','); });
        row("status", "statusTextInput", u"Het ontwerp is klaar."_s, u"Wij bouwen."_s,
            [](const Dossier &d) { return plainText(d.status.text); });
        row(
            "status", "statusDateInput", u"20 november 2026"_s, u"1 dec 2026"_s,
            [](const Dossier &d) { return d.status.date; }, u"2026-12-01"_s);
        row("summary", "summaryInput", fullDossier().summary, u"Kort."_s,
            [](const Dossier &d) { return d.summary; });
        row("about", "aboutWhatInput", plainText(fullDossier().about.what), u"Wat."_s,
            [](const Dossier &d) { return plainText(d.about.what); });
        row("about", "aboutWhyInput", plainText(fullDossier().about.why), u"Daarom."_s,
            [](const Dossier &d) { return plainText(d.about.why); });
        row("about", "aboutWhoInput", plainText(fullDossier().about.who), u"Wij."_s,
            [](const Dossier &d) { return plainText(d.about.who); });
        row("about", "aboutWhenInput", plainText(fullDossier().about.when), u"Nu."_s,
            [](const Dossier &d) { return plainText(d.about.when); });
        row("participation", "participationFixedInput", u"De plek staat vast."_s, u"Alles."_s,
            [](const Dossier &d) { return plainText(d.participation.fixed); });
        row("participation", "participationOpenInput", u"De kleur is open."_s, u"Niets."_s,
            [](const Dossier &d) { return plainText(d.participation.open); });
        row("reaction", "reactionAddressInput", u"bruggen@gemeente.example"_s, u"brug@gemeente.example"_s,
            [](const Dossier &d) { return d.reaction.address; });
        row(
            "reaction", "reactionOpensInput", u"20 november 2026"_s, u"1-12-2026"_s,
            [](const Dossier &d) { return d.reaction.opens; }, u"2026-12-01"_s);
        row(
            "reaction", "reactionClosesInput", u"1 februari 2027"_s, u"1 maart 2027"_s,
            [](const Dossier &d) { return d.reaction.closes; }, u"2027-03-01"_s);
        row("reaction", "reactionAnswerWeeksInput", u"4"_s, u"6"_s,
            [](const Dossier &d) { return QString::number(d.reaction.answerWeeks); });
        row("reaction", "reactionNoteInput", u"Schrijf wat u vindt."_s, u"Graag."_s,
            [](const Dossier &d) { return d.reaction.note; });
        row("reaction", "reactionReasonInput", QString(), u"Het is klaar."_s,
            [](const Dossier &d) { return d.reaction.reason; });
        const QList<std::pair<const char *, Person Roles::*>> people{{"owner", &Roles::owner},
                                                                     {"publicist", &Roles::publicist},
                                                                     {"editor", &Roles::editor},
                                                                     {"contact", &Roles::contact}};
        for (const auto &[name, who] : people) {
            const QByteArray section = who == &Roles::contact ? "contact" : "roles";
            const auto line
                = [&, role = who](const char *suffix, QString Person::*member, const QString &typed) {
                      const QString key = QString::fromLatin1(name);
                      const QByteArray input
                          = (u"roles"_s + key.left(1).toUpper() + key.mid(1)).toLatin1() + suffix + "Input";
                      row(section.constData(), input.constData(), fullDossier().roles.*role.*member, typed,
                          [role, member](const Dossier &d) { return d.roles.*role.*member; });
                  };
            line("Name", &Person::name, u"D. Ander"_s);
            line("Function", &Person::function, u"adviseur"_s);
            line("Email", &Person::email, u"d@gemeente.example"_s);
            line("Phone", &Person::phone, u"050 111 11 11"_s);
        }
        row(
            "wijken", "wijkenPrimaryInput", u"Paddepoel"_s, u"Selwerd"_s,
            [](const Dossier &d) { return d.wijken.primary; }, u"selwerd"_s);
        row("wijken", "wijkenAffectedSelwerdConsequenceInput", u"Fietsers rijden om."_s, u"Niets."_s,
            [](const Dossier &d) { return d.wijken.affected.first().consequence; });
        const QList<std::pair<const char *, QString Validity::*>> days{
            {"Start", &Validity::start},
            {"End", &Validity::end},
            {"NextCheck", &Validity::nextCheck},
            {"CheckedOn", &Validity::checkedOn},
            {"NothingNewUntil", &Validity::nothingNewUntil}};
        for (const auto &[name, day] : days) {
            const QString before = fullDossier().validity.*day;
            row(
                "validity", (QByteArray("validity") + name + "Input").constData(),
                EdtfDate::parse(before)->inWords(Language::Dutch), u"2 mei 2027"_s,
                [member = day](const Dossier &d) { return d.validity.*member; }, u"2027-05-02"_s);
        }
        row("changes", "textInput", fullDossier().changes.first().text, u"Beter gezegd."_s,
            [](const Dossier &d) { return d.changes.first().text; });
        row("internal", "internalNotesInput", u"Raming nog niet delen, geheim."_s, u"Bel terug."_s,
            [](const Dossier &d) { return plainText(d.internal.notes); });
        row("internal", "textInput", u"Zaal huren geheim"_s, u"Zaal afzeggen"_s,
            [](const Dossier &d) { return d.internal.tasks.first().text; });
        row("internal", "whoInput", u"B. Proef geheim"_s, u"C. Test"_s,
            [](const Dossier &d) { return d.internal.tasks.first().who; });
        row(
            "internal", "dueInput", u"1 december 2026"_s, u"14 dec 2026"_s,
            [](const Dossier &d) { return d.internal.tasks.first().due; }, u"2026-12-14"_s);
    }

    void everyMemberIsShownAndWritten()
    {
        QFETCH(QString, section);
        QFETCH(QString, input);
        QFETCH(QString, shown);
        QFETCH(QString, typed);
        QFETCH(Read, read);
        QFETCH(QString, written);
        EditorDesk desk(section);
        auto *widget = desk.find<QWidget>(input);
        QVERIFY(widget);
        QVERIFY(!widget->accessibleName().isEmpty());
        const QString first
            = shownBy(qobject_cast<QComboBox *>(widget) ? desk.find<QComboBox>(input) : widget);
        QCOMPARE(first, shown);
        QWidget *keys = widget;
        if (auto *box = qobject_cast<QComboBox *>(widget))
            keys = box->lineEdit();
        typeInto(keys, typed);
        desk.editor->flush();
        QCOMPARE(read(desk.openDossier.work()), written);
        desk.openDossier.undo();
        QCOMPARE(desk.openDossier.work(), fullDossier());
        QCOMPARE(shownBy(widget), shown);
    }

    void everySectionHereTakesReveal_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("field");
        QTest::newRow("about") << u"about"_s << u"about/why"_s;
        QTest::newRow("person") << u"roles"_s << u"roles/editor"_s;
        QTest::newRow("wijk") << u"wijken"_s << u"wijken/affected/selwerd/consequence"_s;
        QTest::newRow("date") << u"validity"_s << u"validity/nextCheck"_s;
    }

    void everySectionHereTakesReveal()
    {
        QFETCH(QString, section);
        QFETCH(QString, field);
        EditorDesk desk(section);
        desk.editor->reveal({}, field);
        bool there = false;
        for (Field *one : desk.editor->findChildren<Field *>())
            there = there || (one->isAt({}, field) && one->focusProxy() == desk.form.focusWidget());
        QVERIFY(there);
    }

    void reactingSwitchesTheForm()
    {
        EditorDesk desk(u"reaction"_s);
        auto *reason = desk.find<Field>(u"reactionReasonField"_s);
        auto *address = desk.find<Field>(u"reactionAddressField"_s);
        QVERIFY(reason->isHidden());
        QVERIFY(address->isVisible());
        desk.find<QCheckBox>(u"reactionOpenInput"_s)->click();
        QVERIFY(!desk.openDossier.work().reaction.open);
        QVERIFY(reason->isVisible());
        QVERIFY(!address->isVisible());
        QVERIFY(!reason->error().isEmpty());
        typeInto(desk.find<QWidget>(u"reactionReasonInput"_s), u"Het besluit is genomen."_s);
        desk.editor->flush();
        QCOMPARE(reason->error(), QString());
        QCOMPARE(desk.openDossier.work().reaction.address, u"bruggen@gemeente.example"_s);
    }

    void theAddressMustFitTheWayOfReacting()
    {
        EditorDesk desk(u"reaction"_s);
        auto *address = desk.find<Field>(u"reactionAddressField"_s);
        QCOMPARE(address->error(), QString());
        desk.colleague([](Dossier &d) { d.reaction.channel = ReactionChannel::Form; });
        QVERIFY(!address->error().isEmpty());
        desk.colleague([](Dossier &d) { d.reaction.address = u"https://formulier.example/brug"_s; });
        QCOMPARE(address->error(), QString());
        desk.colleague([](Dossier &d) {
            d.reaction.channel = ReactionChannel::Post;
            d.reaction.address = u"Postbus 1"_s;
        });
        QCOMPARE(address->error(), QString());
    }

    void aTickedWijkAsksWhatPeopleNotice()
    {
        EditorDesk desk(u"wijken"_s);
        QVERIFY(!desk.find<QWidget>(u"wijkenAffectedBeijumConsequenceInput"_s));
        auto *list = desk.find<QTreeWidget>(u"wijkenAffectedTicks"_s);
        const QList<QTreeWidgetItem *> found = list->findItems(u"Beijum"_s, Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        found.first()->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(desk.openDossier.work().wijken.affected.size(), 3);
        auto *asked = desk.find<QWidget>(u"wijkenAffectedBeijumConsequenceInput"_s);
        QVERIFY(asked);
        typeInto(asked, u"Minder lawaai."_s);
        desk.editor->flush();
        QCOMPARE(desk.openDossier.work().wijken.affected.last().consequence, u"Minder lawaai."_s);
        desk.find<QCheckBox>(u"wijkenAllInput"_s)->click();
        QVERIFY(desk.openDossier.work().wijken.all);
    }

    void tasksComeAreDoneAndGo()
    {
        EditorDesk desk(u"internal"_s);
        desk.find<QPushButton>(u"taskAdd"_s)->click();
        QCOMPARE(desk.openDossier.work().internal.tasks.size(), 3);
        const QString id = desk.openDossier.work().internal.tasks.last().id;
        auto *focused = desk.form.focusWidget();
        QVERIFY(focused);
        QTest::keyClicks(focused, u"Folder maken"_s);
        desk.editor->flush();
        QCOMPARE(desk.openDossier.work().internal.tasks.last().text, u"Folder maken"_s);
        desk.editor->findChildren<QCheckBox *>().last()->click();
        QVERIFY(desk.openDossier.work().internal.tasks.last().done);
        desk.editor->findChildren<QToolButton *>(u"taskRemove"_s).last()->click();
        QCOMPARE(findPart(desk.openDossier.work().internal.tasks, id)->deleted, u"2026-11-23"_s);
        desk.openDossier.undo();
        QVERIFY(findPart(desk.openDossier.work().internal.tasks, id)->deleted.isEmpty());
    }

    void aCheckedDossierSaysToday()
    {
        EditorDesk desk(u"validity"_s);
        desk.find<QPushButton>(u"checkedToday"_s)->click();
        QCOMPARE(desk.openDossier.work().validity.checkedOn, u"2026-11-23"_s);
        QCOMPARE(desk.find<QLineEdit>(u"validityCheckedOnInput"_s)->text(), u"23 november 2026"_s);
    }

    void aLineOfTheLogIsThrownAway()
    {
        EditorDesk desk(u"changes"_s);
        desk.editor->findChildren<QToolButton *>(u"changeRemove"_s).first()->click();
        QCOMPARE(desk.openDossier.work().changes.first().deleted, u"2026-11-23"_s);
    }

    void namesAndNotesLookInternal_data()
    {
        QTest::addColumn<QString>("section");
        QTest::newRow("roles") << u"roles"_s;
        QTest::newRow("internal") << u"internal"_s;
    }

    void namesAndNotesLookInternal()
    {
        QFETCH(QString, section);
        EditorDesk desk(section);
        bool card = false, word = false;
        for (const QWidget *one : desk.editor->findChildren<QWidget *>()) {
            card = card || one->property("role").toString() == u"card-internal"_s;
            const auto *label = qobject_cast<const QLabel *>(one);
            word = word || (label && label->text().contains(u"intern"_s));
        }
        QVERIFY(card && word);
    }
};

QTEST_MAIN(EditorsTest)
#include "tst_editors.moc"
