// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/fields/fielddesk.h"
#include "views/fields/inputs/inputs.h"
#include "views/fields/inputs/linefield.h"
#include "views/fields/inputs/linesfield.h"
#include "views/fields/inputs/textfield.h"
#include "views/fields/parts/personfield.h"
#include "views/fields/parts/richfield.h"
#include "views/text/richtextedit.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QScrollArea>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

Binding<QString> title()
{
    return bindTo(&Dossier::title, u"title"_s, u"naam"_s);
}

Binding<QString> summary()
{
    return bindTo(&Dossier::summary, u"summary"_s, u"tekst"_s);
}

} // namespace

/// Fields one types words in.
class TextFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsWrittenAfterAPause()
    {
        FieldDesk desk;
        auto &field = desk.add(new LineField(desk.openDossier, {.label = u"Naam"_s}, title()));
        auto *edit = field.findChild<QLineEdit *>(u"titleInput"_s);
        QCOMPARE(edit->text(), fullDossier().title);
        edit->end(false);
        QTest::keyClicks(edit, u"!"_s);
        QCOMPARE(desk.openDossier.work().title, fullDossier().title);
        QTRY_COMPARE(desk.openDossier.work().title, fullDossier().title + u'!');
    }

    void whatIsTypedIsWrittenWhenTheFocusLeaves()
    {
        FieldDesk desk;
        auto &field = desk.add(new LineField(desk.openDossier, {.label = u"Naam"_s}, title()));
        auto *edit = field.findChild<QLineEdit *>();
        edit->end(false);
        QTest::keyClicks(edit, u"!"_s);
        QFocusEvent leaves(QEvent::FocusOut);
        QCoreApplication::sendEvent(edit, &leaves);
        QCOMPARE(desk.openDossier.work().title, fullDossier().title + u'!');
    }

    void undoBringsTheOldWordsBackInTheField()
    {
        FieldDesk desk;
        auto &field = desk.add(new LineField(desk.openDossier, {.label = u"Naam"_s}, title()));
        auto *edit = field.findChild<QLineEdit *>();
        edit->end(false);
        QTest::keyClicks(edit, u" abc"_s);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->text(), fullDossier().title);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edit->text(), fullDossier().title + u" abc"_s);
    }

    void aColleaguesWordsLeaveTheCaretAtTheSameWords()
    {
        FieldDesk desk;
        auto &field = desk.add(new LineField(desk.openDossier, {.label = u"Naam"_s}, title()));
        auto *edit = field.findChild<QLineEdit *>();
        edit->setCursorPosition(int(edit->text().indexOf(u"de Vaart"_s)));
        desk.colleague([](Dossier &d) { d.title = u"Een heel nieuwe brug over de Vaart"_s; });
        QCOMPARE(edit->text(), u"Een heel nieuwe brug over de Vaart"_s);
        QCOMPARE(edit->cursorPosition(), int(edit->text().indexOf(u"de Vaart"_s)));
    }

    void aKeystrokeUnderWayIsNotLostWhenAColleagueWritesToo()
    {
        FieldDesk desk;
        auto &field = desk.add(new TextField(desk.openDossier, {.label = u"Kort"_s}, summary()));
        auto *edit = field.findChild<GrowingEdit *>();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, u" Getypt."_s);
        desk.colleague([](Dossier &d) { d.summary = u"Van een collega."_s; });
        QVERIFY(edit->toPlainText().contains(u"Getypt."_s));
        field.flush();
        QVERIFY(desk.openDossier.work().summary.contains(u"Getypt."_s));
    }

    void aClashWithWhatIsBeingTypedGetsACard()
    {
        FieldDesk desk;
        auto &field = desk.add(new LineField(desk.openDossier, {.label = u"Naam"_s}, title()));
        auto *edit = field.findChild<QLineEdit *>();
        edit->end(false);
        QTest::keyClicks(edit, u"!"_s);
        const auto other = Store::open(desk.folder.path());
        QVERIFY((*other)->edit(desk.openDossier.work().id, [](const Dossier &dossier) -> Result<Dossier> {
            Dossier changed = dossier;
            changed.title = u"Heel iets anders"_s;
            return changed;
        }));
        desk.openDossier.lookAgain();
        QTRY_COMPARE(desk.openDossier.conflicts().size(), 1);
        QCOMPARE(desk.openDossier.conflicts().first().conflict.mine.toString(), fullDossier().title + u'!');
        QCOMPARE(desk.openDossier.conflicts().first().conflict.theirs.toString(), u"Heel iets anders"_s);
    }

    void aColleaguesWordsElsewhereLeaveWhatIsBeingTyped()
    {
        FieldDesk desk;
        auto &field = desk.add(new LineField(desk.openDossier, {.label = u"Naam"_s}, title()));
        auto *edit = field.findChild<QLineEdit *>();
        edit->end(false);
        QTest::keyClicks(edit, u" x"_s);
        desk.colleague([](Dossier &d) { d.summary = u"Anders."_s; });
        QCOMPARE(edit->text(), fullDossier().title + u" x"_s);
        field.flush();
        QCOMPARE(desk.openDossier.work().title, fullDossier().title + u" x"_s);
        QCOMPARE(desk.openDossier.work().summary, u"Anders."_s);
    }

    void aTextSaysHowMuchRoomIsLeft()
    {
        FieldDesk desk;
        auto &field = desk.add(new TextField(desk.openDossier, {.label = u"Kort"_s}, summary()));
        field.setWished(300);
        const int left = 300 - int(fullDossier().summary.size());
        QVERIFY2(field.note().contains(QString::number(left)), qPrintable(field.note()));
        desk.colleague([](Dossier &d) { d.summary = QString(310, u'a'); });
        QVERIFY2(field.note().contains(u"10"_s), qPrintable(field.note()));
    }

    void aTextThatIsTooLongForTheDossierIsADraft()
    {
        FieldDesk desk;
        auto *field = new TextField(desk.openDossier, {.label = u"Kort"_s}, summary());
        field->setMost(100);
        desk.add(field);
        auto *edit = field->findChild<GrowingEdit *>();
        edit->insertPlainText(QString(200, u'x'));
        field->flush();
        QCOMPARE(desk.openDossier.work().summary, fullDossier().summary);
        QVERIFY(!field->error().isEmpty());
        QVERIFY(desk.openDossier.draft({}, u"summary"_s).contains(QString(200, u'x')));
        delete field;
        auto &again = desk.add(new TextField(desk.openDossier, {.label = u"Kort"_s}, summary()));
        QVERIFY(again.findChild<GrowingEdit *>()->toPlainText().contains(QString(200, u'x')));
    }

    void redComesWhenTheFieldIsLeftAndGoesWhileOneTypes()
    {
        FieldDesk desk;
        auto &field = desk.add(new TextField(desk.openDossier, {.label = u"Kort"_s}, summary()));
        field.setRule([](const QString &text) {
            return text.endsWith(u'.') ? QString() : u"Zet een punt aan het einde."_s;
        });
        QCOMPARE(field.error(), QString());
        auto *edit = field.findChild<GrowingEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, u"Wij"_s);
        QTRY_COMPARE(desk.openDossier.work().summary, u"Wij"_s); // the pause is over
        QCOMPARE(field.error(), QString());
        QFocusEvent leaves(QEvent::FocusOut);
        QCoreApplication::sendEvent(edit, &leaves);
        QVERIFY(!field.error().isEmpty());
        QTest::keyClicks(edit, u" bouwen."_s);
        QTRY_COMPARE(field.error(), QString());
        QTest::keyClicks(edit, u" En"_s);
        QTRY_COMPARE(desk.openDossier.work().summary, u"Wij bouwen. En"_s);
        QCOMPARE(field.error(), QString());
    }

    void theInputGrowsWithItsText()
    {
        FieldDesk desk;
        auto &field = desk.add(new TextField(desk.openDossier, {.label = u"Kort"_s}, summary()));
        auto *edit = field.findChild<GrowingEdit *>();
        QTRY_VERIFY(edit->width() > 400);
        const int before = edit->height();
        edit->setPlainText(u"1\n2\n3\n4\n5\n6\n7\n8"_s);
        QTRY_VERIFY(edit->height() > before);
        QTRY_VERIFY(edit->viewport()->height() >= 8 * edit->fontMetrics().lineSpacing());
    }

    void linesAreWrittenWithoutEmptyOnes()
    {
        FieldDesk desk;
        auto &field = desk.add(new LinesField(desk.openDossier, {.label = u"Onderwerpen"_s},
                                              bindTo(&Dossier::theme, u"theme"_s, u"onderwerpen"_s)));
        auto *edit = field.findChild<GrowingEdit *>();
        QCOMPARE(edit->toPlainText(), u"fietsen\nverkeer"_s);
        edit->moveCursor(QTextCursor::End);
        edit->insertPlainText(u"\n\n water \n"_s);
        field.flush();
        QCOMPARE(desk.openDossier.work().theme, (QStringList{u"fietsen"_s, u"verkeer"_s, u"water"_s}));
        QVERIFY2(edit->toPlainText().endsWith(u'\n'), "the line that was just begun stays");
    }

    void aPersonIsWrittenAsOneAndKeepsWhatWeDoNotKnow()
    {
        Dossier dossier = fullDossier();
        dossier.roles.contact.extra.insert(u"room"_s, u"12"_s);
        FieldDesk desk(dossier);
        auto &field = desk.add(
            new PersonField(desk.openDossier, {.label = u"Contact"_s},
                            bindTo(&Dossier::roles, &Roles::contact, u"roles/contact"_s, u"contact"_s)));
        auto *mail = field.findChild<QLineEdit *>(u"rolesContactEmailInput"_s);
        QCOMPARE(mail->text(), dossier.roles.contact.email);
        mail->clear();
        QTest::keyClicks(mail, u"bruggen@"_s);
        field.flush();
        QVERIFY(!field.error().isEmpty());
        const QString half = u"roles/contact/email"_s;
        QCOMPARE(desk.openDossier.draft({}, half), u"bruggen@"_s);
        QCOMPARE(desk.openDossier.work().roles.contact.email, dossier.roles.contact.email);
        auto *name = field.findChild<QLineEdit *>(u"rolesContactNameInput"_s);
        name->setText({});
        QTest::keyClicks(name, u"Team Bruggen"_s);
        field.flush();
        QCOMPARE(desk.openDossier.work().roles.contact.name, u"Team Bruggen"_s);
        const PersonField again(desk.openDossier, {.label = u"Contact"_s},
                                bindTo(&Dossier::roles, &Roles::contact, u"roles/contact"_s, u"contact"_s));
        QCOMPARE(again.findChild<QLineEdit *>(u"rolesContactEmailInput"_s)->text(), u"bruggen@"_s);
        QTest::keyClicks(mail, u"gemeente.example"_s);
        field.flush();
        QCOMPARE(desk.openDossier.draft({}, half), QString());
        QCOMPARE(field.error(), QString());
        QCOMPARE(desk.openDossier.work().roles.contact.email, u"bruggen@gemeente.example"_s);
        QCOMPARE(desk.openDossier.work().roles.contact.extra, dossier.roles.contact.extra);
        for (const QLineEdit *line : field.findChildren<QLineEdit *>())
            QVERIFY2(line->accessibleName().startsWith(u"Contact"_s), qPrintable(line->accessibleName()));
    }

    void aPastedPictureIsToldWhereToGo()
    {
        FieldDesk desk;
        auto &field = desk.add(
            new RichField(desk.openDossier, {.label = u"Stand"_s},
                          bindTo(&Dossier::status, &StatusNote::text, u"status/text"_s, u"stand"_s)));
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        QTest::keySequence(field.findChild<RichTextEdit *>(), QKeySequence::Paste);
        field.flush();
        QVERIFY2(field.note().contains(u"Foto's"_s), qPrintable(field.note()));
        QCOMPARE(desk.openDossier.work(), fullDossier());
    }

    void aPictureThatIsPastedBecomesAPhotoOfTheDossier()
    {
        FieldDesk desk;
        WorkspaceFiles files(desk.folder.path(), desk.store);
        auto &field = desk.add(
            new RichField(desk.openDossier, {.label = u"Stand"_s},
                          bindTo(&Dossier::status, &StatusNote::text, u"status/text"_s, u"stand"_s)));
        field.setFiles(files);
        auto *edit = field.findChild<RichTextEdit *>();
        edit->moveCursor(QTextCursor::End);
        const qsizetype before = desk.openDossier.work().images.size();
        QImage red(8, 8, QImage::Format_RGB32);
        red.fill(Qt::red);
        auto *mime = new QMimeData;
        mime->setImageData(red);
        QApplication::clipboard()->setMimeData(mime);
        QTest::keySequence(edit, QKeySequence::Paste);
        QTRY_COMPARE(desk.openDossier.work().images.size(), before + 1);
        const QString id = desk.openDossier.work().images.last().id;
        QCOMPARE(desk.openDossier.work().images.last().file.mediaType, u"image/png"_s);
        QTRY_COMPARE(desk.openDossier.work().status.text.last().kind, BlockKind::Image);
        QCOMPARE(desk.openDossier.work().status.text.last().ref, id);
        QVERIFY(field.note().contains(u"Foto's"_s));
    }

    void whatOfAPasteStaysOutIsToldTogether()
    {
        FieldDesk desk;
        WorkspaceFiles files(desk.folder.path(), desk.store);
        auto &field = desk.add(
            new RichField(desk.openDossier, {.label = u"Stand"_s},
                          bindTo(&Dossier::status, &StatusNote::text, u"status/text"_s, u"stand"_s)));
        field.setFiles(files);
        QFile drawing(desk.folder.filePath(u"tekening.svg"_s));
        QVERIFY(drawing.open(QIODevice::WriteOnly));
        drawing.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>");
        drawing.close();
        auto *mime = new QMimeData;
        mime->setHtml(u"<p>Zie <a href=\"javascript:x()\">hier</a> <img src=\"%1\"></p>"_s.arg(
            QUrl::fromLocalFile(drawing.fileName()).toString()));
        QApplication::clipboard()->setMimeData(mime);
        QTest::keySequence(field.findChild<RichTextEdit *>(), QKeySequence::Paste);
        QTRY_VERIFY2(field.note().contains(u"1 afbeelding"_s), qPrintable(field.note()));
        QVERIFY2(field.note().contains(u"koppeling"_s), qPrintable(field.note()));
        QCOMPARE(desk.openDossier.work().images, fullDossier().images);
    }

    void anInputHasItsLabelAsNameAndItsErrorAsDescription()
    {
        FieldDesk desk;
        auto &field
            = desk.add(new LineField(desk.openDossier, {.label = u"Naam"_s, .help = u"Kort."_s}, title()));
        auto *edit = field.findChild<QLineEdit *>();
        QCOMPARE(edit->accessibleName(), u"Naam"_s);
        QCOMPARE(edit->accessibleDescription(), u"Kort."_s);
        field.setRule([](const QString &) { return u"Maak hem langer."_s; });
        QCOMPARE(edit->accessibleDescription(), u"Maak hem langer."_s);
        QVERIFY(field.isAt({}, u"title"_s));
        QVERIFY(!field.isAt({}, u"titles"_s));
    }

    void nobodyTypesInADossierOfANewerProgram()
    {
        Dossier dossier = fullDossier();
        dossier.deleted = u"2026-11-20"_s;
        FieldDesk desk(dossier);
        auto &field = desk.add(new LineField(desk.openDossier, {.label = u"Naam"_s}, title()));
        QVERIFY(field.findChild<QLineEdit *>()->isReadOnly());
    }

    void theCaretOfALongTextStaysInSight()
    {
        FieldDesk desk;
        QScrollArea page;
        page.setWidgetResizable(true);
        page.resize(400, 240);
        auto *field = new TextField(desk.openDossier, {.label = u"Verhaal"_s}, summary());
        auto *whole = new QWidget;
        auto *column = new QVBoxLayout(whole);
        column->addWidget(field);
        column->addStretch(1);
        page.setWidget(whole);
        page.show();
        auto *edit = field->findChild<GrowingEdit *>();
        edit->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        for (int line = 0; line < 30; ++line) {
            QTest::keyClicks(edit, u"Een regel"_s);
            QTest::keyClick(edit, Qt::Key_Return);
            for (int round = 0; round < 4; ++round)
                QCoreApplication::processEvents();
            const QPoint top = edit->viewport()->mapTo(page.viewport(), edit->cursorRect().topLeft());
            QVERIFY2(page.viewport()->rect().contains(QRect(top, edit->cursorRect().size())),
                     qPrintable(QString::number(line)));
        }
    }
};

QTEST_MAIN(TextFieldsTest)
#include "tst_textfields.moc"
