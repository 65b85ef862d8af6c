// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/sections/planningdesk.h"
#include "views/sections/files/documentseditor.h"
#include "views/sections/files/filefield.h"

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

class TestFileField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesInTheOldOnesPlaceIsSpokenOf_data();
    void whatComesInTheOldOnesPlaceIsSpokenOf();
};

void TestFileField::whatComesInTheOldOnesPlaceIsSpokenOf_data()
{
    QTest::addColumn<QString>("visibility");
    QTest::addColumn<bool>("comesOnline");
    QTest::newRow("public") << u"public"_s << true;
    QTest::newRow("internal") << u"internal"_s << false;
}

void TestFileField::whatComesInTheOldOnesPlaceIsSpokenOf()
{
    QFETCH(QString, visibility);
    QFETCH(bool, comesOnline);
    PlanningDesk desk;
    Seat seat(desk);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"nota vertrouwelijk.rtf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\\rtf1{\\deleted weg}}") > 0);
    file.close();
    seat.openDossier.edit(u"zichtbaar"_s, [&](Dossier &d) {
        d.documents.first().visibility = OpenEnum<Visibility>(visibility);
    });
    const auto editor = seat.editor<DocumentsEditor>();
    editor->reveal(seat.openDossier.work().documents.first().id, {});
    auto *field = editor->findChild<FileField *>();
    QVERIFY(field);
    field->replaceBy(file.fileName());
    QTRY_COMPARE(seat.openDossier.work().documents.first().file.name, u"nota vertrouwelijk.rtf"_s);
    QTRY_VERIFY2(field->error().contains(u"bijgehouden wijzigingen"_s), qPrintable(field->error()));
    QCOMPARE(field->error().contains(u"komt online"_s), comesOnline);
}

QTEST_MAIN(TestFileField)
#include "tst_filefield.moc"
