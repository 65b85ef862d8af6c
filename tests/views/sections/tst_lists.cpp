// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/sections/planningdesk.h"
#include "views/fields/inpage.h"
#include "views/look/look.h"
#include "views/sections/files/documentseditor.h"
#include "views/sections/files/fileproposals.h"
#include "views/sections/files/imageseditor.h"
#include "views/sections/lists/linkseditor.h"
#include "views/sections/lists/questionseditor.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

QString titleAt(ListEditor &editor, int row)
{
    return editor.list().model()->index(row, 0).data().toString();
}

int rowsOf(ListEditor &editor)
{
    return editor.list().model()->rowCount();
}

void press(QWidget &editor, const QString &button)
{
    auto *found = editor.findChild<QPushButton *>(button);
    QVERIFY2(found, qPrintable(button));
    found->click();
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(bytes);
    return file.fileName();
}

QString photo(const QTemporaryDir &folder, const QString &name)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(qHash(name) % 360, 120, 200));
    image.save(folder.filePath(name), "JPEG");
    return folder.filePath(name);
}

/// As a person brings files into a list.
void bring(ListEditor &editor, const QStringList &paths, const QString &way)
{
    if (way == u"dropped"_s) {
        QVERIFY(editor.acceptFiles(paths));
    } else if (way == u"pasted"_s) {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        auto *copied = new QMimeData;
        copied->setUrls(urls);
        QApplication::clipboard()->setMimeData(copied);
        QTest::keySequence(&editor.list(), QKeySequence::Paste);
    } else {
        press(editor, u"filesChoose"_s);
        auto *dialog = editor.findChild<QFileDialog *>(u"filesDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->filesSelected(paths);
        dialog->close();
    }
}

/// An editor on a page that scrolls, as the window has it.
template <typename Editor> struct OnAPage {
    OnAPage(Seat &seat, const QSize &size)
        : editor(new Editor(EditorContext{.openDossier = seat.openDossier, .files = seat.files}))
    {
        QObject::connect(&seat.openDossier, &OpenDossier::changed, editor, &Editor::takeOver);
        auto *column = new QVBoxLayout(&whole);
        column->addWidget(editor);
        column->addStretch(1);
        page.setWidgetResizable(true);
        page.setWidget(&whole);
        page.resize(size);
        page.show();
        QApplication::setActiveWindow(&page);
        (void)QTest::qWaitForWindowActive(&page);
    }
    ~OnAPage() { page.takeWidget(); }
    /// All of it.
    [[nodiscard]] bool sees(const QWidget &widget) const
    {
        return widget.isVisible() && widget.visibleRegion().boundingRect().size() == widget.size();
    }
    QScrollArea page;
    QWidget whole;
    Editor *editor;
};

QString pdf(const QTemporaryDir &folder, const QString &name)
{
    QPdfWriter writer(folder.filePath(name));
    QPainter painter(&writer);
    painter.drawText(400, 400, u"Wij maken drie speelplekken nieuw in de wijk."_s);
    return folder.filePath(name);
}

} // namespace

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPartOpensItsFormAndCanBeTakenBack();
    void whatIsThrownAwayComesBackAtOnce();
    void rowsMoveByKey();
    void anInternalDocumentSaysSo();
    void filesBecomeDocumentsInOneStep();
    void aNameThatSaysInternalStartsInternalAndSaysSo();
    void whatCannotBeTakenIsSaidInOneCard();
    void sixPhotosShareOneForm();
    void aBrokenPhotoLeavesTheGoodOnes_data();
    void aBrokenPhotoLeavesTheGoodOnes();
    void theFirstDescriptionFillsOnlyWhatIsEmpty();
    void aPictureIsSeenWhileItIsDescribed_data();
    void aPictureIsSeenWhileItIsDescribed();
    void severalPicturesAreSeenWhileTheyAreDescribed();
    void whoTypesInTheFormStaysThereWhenTheRoomChanges();
    void picturesComeByThemselves();
    void aScreenshotIsPastedAsAPhoto();
    void anUnfinishedAddressIsSaid();
    void aNameTellsTheType();
};

void TestLists::aNewPartOpensItsFormAndCanBeTakenBack()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<QuestionsEditor>();
    const QAbstractItemModelTester tester(editor->list().model());
    press(*editor, u"partAdd"_s);
    QCOMPARE(rowsOf(*editor), 3);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Komt er licht?"_s);
    editor->flush();
    QCOMPARE(titleAt(*editor, 2), u"Komt er licht?"_s);
    seat.openDossier.undo();
    seat.openDossier.undo();
    QCOMPARE(rowsOf(*editor), 2);
    QCOMPARE(seat.openDossier.work(), fullDossier());
}

void TestLists::whatIsThrownAwayComesBackAtOnce()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<QuestionsEditor>();
    const QAbstractItemModelTester tester(editor->list().model());
    const QString first = titleAt(*editor, 0);
    QTest::keyClick(&editor->list(), Qt::Key_Backspace); // meant for a text that lost the focus
    QCOMPARE(rowsOf(*editor), 2);
    QTest::keyClick(&editor->list(), Qt::Key_Delete);
    QCOMPARE(rowsOf(*editor), 1);
    QCOMPARE(seat.openDossier.work().questions.first().deleted, u"2026-11-23"_s);
    press(*editor, u"removalTakeBack"_s);
    QCOMPARE(rowsOf(*editor), 2);
    QCOMPARE(titleAt(*editor, 0), first);
    QCOMPARE(seat.openDossier.work(), fullDossier());
}

void TestLists::rowsMoveByKey()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<DocumentsEditor>();
    const QAbstractItemModelTester tester(editor->list().model());
    const QString first = titleAt(*editor, 0), second = titleAt(*editor, 1);
    QTest::keyClick(&editor->list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titleAt(*editor, 0), second);
    QCOMPARE(titleAt(*editor, 1), first);
    QCOMPARE(editor->chosen(), QStringList{fixtureId(u"d01"_s)});
    press(*editor, u"partUp"_s);
    QCOMPARE(titleAt(*editor, 0), first);
}

void TestLists::anInternalDocumentSaysSo()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<DocumentsEditor>();
    const QAbstractItemModel *model = editor->list().model();
    QVERIFY(!model->index(0, 0).data(ListModel::InternalRole).toBool());
    QCOMPARE(model->index(1, 0).data(ListModel::MarkRole).toString(), u"intern"_s);
    QVERIFY(model->index(2, 0).data(ListModel::MarkRole).toString().contains(u"intern tot 1 januari 2027"_s));
    QVERIFY(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"intern"_s));
}

void TestLists::filesBecomeDocumentsInOneStep()
{
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    const auto editor = seat.editor<DocumentsEditor>();
    const QAbstractItemModelTester tester(editor->list().model());
    QVERIFY(
        editor->acceptFiles({pdf(folder, u"besluit_café-één 2026-10-02.pdf"_s), pdf(folder, u"nota.pdf"_s)}));
    QTRY_COMPARE(rowsOf(*editor), 6);
    const Document &document = seat.openDossier.work().documents.at(4);
    QCOMPARE(document.title, u"Besluit café één 2026 10 02"_s);
    QCOMPARE(document.type, u"besluit"_s);
    QCOMPARE(document.date.text(), u"2026-10-02"_s);
    QCOMPARE(document.visibility.text(), u"public"_s);
    QCOMPARE(document.file.name, u"besluit_café-één 2026-10-02.pdf"_s);
    seat.openDossier.undo();
    QCOMPARE(rowsOf(*editor), 4);
}

void TestLists::aNameThatSaysInternalStartsInternalAndSaysSo()
{
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    const auto editor = seat.editor<DocumentsEditor>();
    QVERIFY(editor->acceptFiles({pdf(folder, u"Conceptbesluit speelplekken.pdf"_s)}));
    QTRY_COMPARE(rowsOf(*editor), 5);
    QCOMPARE(seat.openDossier.work().documents.at(4).visibility.text(), u"internal"_s);
    const QString said = editor->findChild<QLabel *>(u"filesSaid"_s)->text();
    QVERIFY2(said.contains(u"staat nu intern"_s), qPrintable(said));
}

void TestLists::whatCannotBeTakenIsSaidInOneCard()
{
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    const auto editor = seat.editor<DocumentsEditor>();
    QVERIFY(editor->acceptFiles(
        {folder.path(), written(folder, u"leeg.pdf"_s, {}), folder.filePath(u"weg.pdf"_s),
         written(folder, u"stuk.pdf"_s, "%PDF-1.4 en verder niets"), pdf(folder, u"goed.pdf"_s)}));
    QTRY_COMPARE(rowsOf(*editor), 6);
    const QString said = editor->findChild<QLabel *>(u"filesSaid"_s)->text();
    QCOMPARE(said.count(u'\n'), 3);
    QVERIFY2(said.contains(u"leeg.pdf"_s) && said.contains(u"weg.pdf"_s) && said.contains(u"stuk.pdf"_s),
             qPrintable(said));
    QVERIFY(!said.contains(folder.path() + u'/'));
}

void TestLists::sixPhotosShareOneForm()
{
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    const auto editor = seat.editor<ImagesEditor>();
    const QAbstractItemModelTester tester(editor->list().model());
    QStringList paths;
    for (int i = 1; i <= 6; ++i)
        paths.append(photo(folder, u"avond %1.jpg"_s.arg(i)));
    paths.append(pdf(folder, u"geen foto.pdf"_s));
    QVERIFY(editor->acceptFiles(paths));
    QTRY_COMPARE(rowsOf(*editor), 9);
    QCOMPARE(editor->chosen().size(), 6);
    QVERIFY(editor->findChild<QLabel *>(u"filesSaid"_s)->text().contains(u"geen foto"_s));
    auto *credit = editor->findChild<QLineEdit *>(u"creditInput"_s);
    QVERIFY(credit);
    QTest::keyClicks(credit, u"A. Voorbeeld"_s);
    editor->flush();
    for (const Image &image : seat.openDossier.work().images.mid(3))
        QCOMPARE(image.credit, u"A. Voorbeeld"_s);
    seat.openDossier.undo();
    QCOMPARE(seat.openDossier.work().images.at(4).credit, QString());
}

void TestLists::aBrokenPhotoLeavesTheGoodOnes_data()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : {u"dropped"_s, u"pasted"_s, u"chosen"_s})
        QTest::newRow(qPrintable(way)) << way;
}

void TestLists::aBrokenPhotoLeavesTheGoodOnes()
{
    QFETCH(const QString, way);
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    const auto editor = seat.editor<ImagesEditor>();
    QStringList paths{written(folder, u"stuk.jpg"_s, QByteArray::fromHex("ffd8ffe000104a464946"))};
    for (int i = 1; i <= 5; ++i)
        paths.insert(i > 2 ? 0 : paths.size(), photo(folder, u"avond %1.jpg"_s.arg(i)));
    bring(*editor, paths, way);
    QTRY_COMPARE(rowsOf(*editor), 8);
    QCOMPARE(editor->chosen().size(), 5);
    const QString said = editor->findChild<QLabel *>(u"filesSaid"_s)->text();
    QVERIFY2(said.contains(u"stuk.jpg"_s) && !said.contains(u"avond"_s), qPrintable(said));
}

void TestLists::theFirstDescriptionFillsOnlyWhatIsEmpty()
{
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    const auto editor = seat.editor<ImagesEditor>();
    QStringList paths;
    for (int i = 1; i <= 4; ++i)
        paths.append(photo(folder, u"avond %1.jpg"_s.arg(i)));
    QVERIFY(editor->acceptFiles(paths));
    QTRY_COMPARE(rowsOf(*editor), 7);
    const auto alts = [&] {
        QStringList all;
        for (const Image &image : seat.openDossier.work().images.mid(3))
            all.append(image.alt);
        return all;
    };
    seat.openDossier.edit(u"omschrijving"_s, [](Dossier &d) {
        d.images[3].alt = u"Bewoners aan tafel"_s;
        d.images[4].alt = u"De wethouder opent"_s;
        d.images[5].decorative = true;
    });
    press(*editor, u"imagesFillDown"_s);
    QCOMPARE(alts(),
             (QStringList{u"Bewoners aan tafel"_s, u"De wethouder opent"_s, {}, u"Bewoners aan tafel"_s}));
    const auto *said = editor->findChild<QLabel *>(u"imagesFilled"_s);
    QVERIFY(said && !said->isHidden());
    QVERIFY2(said->text().contains(u'1'), qPrintable(said->text()));
    seat.openDossier.undo();
    QCOMPARE(alts(), (QStringList{u"Bewoners aan tafel"_s, u"De wethouder opent"_s, {}, {}}));
}

void TestLists::aPictureIsSeenWhileItIsDescribed_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("width");
    QTest::newRow("as it comes") << 1.0 << 760;
    QTest::newRow("narrow") << 1.0 << 420;
    QTest::newRow("large letters") << 2.0 << 900;
}

void TestLists::aPictureIsSeenWhileItIsDescribed()
{
    QFETCH(const double, scale);
    QFETCH(const int, width);
    setTypeScale(scale);
    applyLook(*qApp, Theme::Light);
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    OnAPage<ImagesEditor> on(seat, {width, 600});
    QVERIFY(on.editor->acceptFiles({photo(folder, u"avond.jpg"_s)}));
    QTRY_COMPARE(rowsOf(*on.editor), 4);
    for (const QString &id :
         {seat.openDossier.work().images.first().id, seat.openDossier.work().images.last().id}) {
        on.editor->reveal(id, u"alt"_s);
        QCoreApplication::processEvents();
        QWidget *input = QApplication::focusWidget();
        QVERIFY(input && input->objectName() == u"altInput"_s);
        auto *picture = on.editor->findChild<QLabel *>(u"picturePreview"_s);
        QVERIFY(picture && picture->isVisible());
        QVERIFY2(on.sees(*picture) && on.sees(*input), "both at once");
    }
    auto *picture = on.editor->findChild<QLabel *>(u"picturePreview"_s);
    QTRY_VERIFY(picture->pixmap().width() > 100 * scale);
    QVERIFY(!on.editor->findChild<QWidget *>(u"altInput"_s)->accessibleName().isEmpty());
    setTypeScale(1.0);
    applyLook(*qApp, Theme::Light);
}

void TestLists::severalPicturesAreSeenWhileTheyAreDescribed()
{
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    OnAPage<ImagesEditor> on(seat, {760, 600});
    QVERIFY(on.editor->acceptFiles({photo(folder, u"een.jpg"_s), photo(folder, u"twee.jpg"_s)}));
    QTRY_COMPARE(rowsOf(*on.editor), 5);
    QCOMPARE(on.editor->chosen().size(), 2);
    QCoreApplication::processEvents();
    const auto pictures = on.editor->findChildren<QLabel *>(u"picturePreview"_s);
    const auto inputs = on.editor->findChildren<QLineEdit *>(u"altInput"_s);
    QCOMPARE(pictures.size(), 2);
    QCOMPARE(inputs.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(!pictures[i]->pixmap().isNull());
        inputs[i]->setFocus();
        scrollTo(*inputs[i]);
        QVERIFY(on.sees(*pictures[i]) && on.sees(*inputs[i]));
    }
}

void TestLists::whoTypesInTheFormStaysThereWhenTheRoomChanges()
{
    PlanningDesk desk;
    Seat seat(desk);
    seat.openDossier.edit(u"stukken"_s, [](Dossier &dossier) {
        for (int i = 0; i < 12; ++i) {
            Document more = dossier.documents.first();
            more.id = fixtureId(u"e%1"_s.arg(i + 10));
            dossier.documents.append(more);
        }
    });
    OnAPage<DocumentsEditor> on(seat, {760, 900});
    auto *title = on.editor->findChild<QLineEdit *>(u"titleInput"_s);
    QVERIFY(title);
    title->setFocus();
    QSet<bool> insideAPageOfItsOwn;
    for (const int height : {900, 250, 900, 250}) {
        on.page.resize(760, height);
        QTRY_COMPARE(on.page.height(), height);
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
        insideAPageOfItsOwn.insert(pageOf(*title) != &on.page);
        QCOMPARE(QApplication::focusWidget(), title);
    }
    QCOMPARE(insideAPageOfItsOwn.size(), 2); // it did go elsewhere and back
}

void TestLists::picturesComeByThemselves()
{
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    const auto editor = seat.editor<DocumentsEditor>();
    QVERIFY(editor->acceptFiles({pdf(folder, u"nota.pdf"_s)}));
    QTRY_COMPARE(rowsOf(*editor), 5);
    const auto picture
        = [&] { return editor->list().model()->index(4, 0).data(ListModel::PictureRole).value<QImage>(); };
    QTRY_VERIFY(!picture().isNull());
}

void TestLists::aScreenshotIsPastedAsAPhoto()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<ImagesEditor>();
    QImage screen(50, 30, QImage::Format_RGB32);
    for (const QColor colour : {Qt::red, Qt::blue}) {
        screen.fill(colour);
        QApplication::clipboard()->setImage(screen);
        QTest::keySequence(&editor->list(), QKeySequence::Paste);
    }
    QTRY_COMPARE(rowsOf(*editor), 5);
    const Image first = seat.openDossier.work().images.at(3), second = seat.openDossier.work().images.at(4);
    QVERIFY2(first.file.name.startsWith(u"Geplakte afbeelding 23 "_s), qPrintable(first.file.name));
    QVERIFY(first.file.name.endsWith(u".png"_s));
    QCOMPARE(first.file.mediaType, u"image/png"_s);
    QVERIFY(first.file.sha256 != second.file.sha256);
    seat.openDossier.undo();
    seat.openDossier.undo();
    QCOMPARE(seat.openDossier.work(), fullDossier());
}

void TestLists::anUnfinishedAddressIsSaid()
{
    PlanningDesk desk;
    Seat seat(desk);
    const auto editor = seat.editor<LinksEditor>();
    auto *address = editor->findChild<QLineEdit *>(u"urlInput"_s);
    QVERIFY(address);
    const auto error = [&] {
        QString all;
        for (const Field *field : editor->findChildren<Field *>())
            all += field->error();
        return all;
    };
    const auto type = [&](const QString &text) {
        address->selectAll();
        QTest::keyClicks(address, text);
        editor->flush();
    };
    const QString before = seat.openDossier.work().links.first().url;
    type(u"mail@wijk.example"_s);
    QCOMPARE(seat.openDossier.work().links.first().url, before); // a draft, until it is an address
    QCOMPARE(error(), u"Zet mailto: voor het mailadres."_s);
    type(u"wijk"_s);
    QVERIFY(error().contains(u"niet af"_s));
    type(u"mailto:mail@wijk.example"_s);
    QCOMPARE(error(), QString());
}

void TestLists::aNameTellsTheType()
{
    QCOMPARE(proposedType(u"Kostenraming"_s), u"raming"_s);
    QCOMPARE(proposedType(u"Iets"_s), u"overig"_s);
}

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
