// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "model/page/package.h"
#include "tests/app/commandrunner.h"
#include "tests/support/pictures/photos.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// What comes in is looked at, whichever way it comes.
class TestAddFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenPhotoDoesNotHoldUpTheGoodOnes();
    void aBadFileDoesNotHoldUpTheGoodOnes();
    void aPictureInAnImportGoesThroughTheSameDoor_data();
    void aPictureInAnImportGoesThroughTheSameDoor();
    void aNameThatSaysInternalStartsInternalAndSaysSo();
    void whatAPaperTellsIsToldWhenItComesIn();
    void whatAPaperTellsIsToldAgainBeforePublishing();
    void aPhotoOfAnOlderVersionIsCleanedBeforeItIsPublished();
};

void TestAddFile::aBadFileDoesNotHoldUpTheGoodOnes()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const QString first = desk.write(u"nota één.pdf"_s, pdfWith("een")),
                  second = desk.write(u"b.pdf"_s, pdfWith("b")),
                  broken = desk.write(u"kapot.jpg"_s, smallJpeg().left(300));
    const Answer none = desk.run({u"add-file"_s, id, u"documents"_s, broken, desk.place(u"weg.pdf"_s)});
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains(u"weg.pdf"_s) && none.err.contains(u"kapot.jpg"_s));
    QVERIFY(!desk.must({u"show"_s, id}).object().contains(u"documents"_s));
    const Answer answer = desk.run({u"add-file"_s, id, u"documents"_s, first, broken, second});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"kapot.jpg"_s), qPrintable(answer.err));
    const QStringList parts = answer.out.trimmed().split(u'\n');
    const QJsonArray documents = desk.must({u"show"_s, id}).object()[u"documents"_s].toArray();
    QCOMPARE(parts, (QStringList{documents[0][u"id"_s].toString(), documents[1][u"id"_s].toString()}));
    QCOMPARE(documents[0][u"title"_s].toString(), u"Nota één"_s);
    QCOMPARE(documents[0][u"visibility"_s].toString(), u"public"_s);
}

void TestAddFile::aBrokenPhotoDoesNotHoldUpTheGoodOnes()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    QStringList line{u"add-file"_s, id, u"photos"_s};
    for (int i = 1; i <= 5; ++i)
        line.append(desk.write(u"avond %1.jpg"_s.arg(i), smallJpeg() + QByteArray(i, 'x')));
    line.insert(5, desk.write(u"kapot.jpg"_s, smallJpeg().left(300)));
    const Answer answer = desk.run(line);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"kapot.jpg"_s) && !answer.err.contains(u"avond"_s), qPrintable(answer.err));
    QCOMPARE(desk.must({u"show"_s, id}).object()[u"images"_s].toArray().size(), 5);
}

void TestAddFile::aPictureInAnImportGoesThroughTheSameDoor_data()
{
    QTest::addColumn<bool>("package");
    QTest::newRow("json") << false;
    QTest::newRow("package") << true;
}

void TestAddFile::aPictureInAnImportGoesThroughTheSameDoor()
{
    QFETCH(bool, package);
    CommandRunner desk;
    desk.write(u"brug.tif"_s, phonePhoto(PhotoKind::Tiff, 6));
    QString file = desk.write(u"d.json"_s, R"({"schema":1,"title":"T","images":[{"title":"B","kind":"photo",
        "file":{"name":"brug.tif","mediaType":"image/tiff"}}]})");
    if (package) {
        file = desk.place(u"d.wijkdossier"_s);
        Dossier dossier;
        dossier.id = {u"01a20789-512b-774a-b0fc-000000000001"_s};
        dossier.title = dossier.slug = u"t"_s;
        const FileStore files(desk.place(u"oud"_s)); // as a version filled it that took photos as they were
        const auto kept = files.take(desk.place(u"brug.tif"_s));
        QVERIFY(kept);
        const Dossier with = withFile(dossier, FilePart::Photos, *kept, u"B"_s, false,
                                      IdMaker(systemClock(), systemRandom()))
                                 .dossier;
        QVERIFY(writePackage(with, [&](const QString &sha256) { return files.path(sha256); }, file));
    }
    const QString id = desk.must({u"import"_s, file}).line();
    const QJsonValue image = desk.must({u"show"_s, id}).object()[u"images"_s][0][u"file"_s];
    QCOMPARE(image[u"name"_s].toString(), u"brug.png"_s);
    QCOMPARE(image[u"mediaType"_s].toString(), u"image/png"_s);
    QFile kept(FileStore(desk.workspace()).path(image[u"sha256"_s].toString()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(tells(kept.readAll()), QString());
}

void TestAddFile::aNameThatSaysInternalStartsInternalAndSaysSo()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const QString file = desk.write(u"Raming_vertrouwelijk.pdf"_s, pdfWith("raming"));
    const Answer answer = desk.must({u"add-file"_s, id, u"documents"_s, file});
    QVERIFY2(answer.err.contains(u"staat nu intern"_s), qPrintable(answer.err));
    QCOMPARE(desk.must({u"show"_s, id}).object()[u"documents"_s][0][u"visibility"_s].toString(),
             u"internal"_s);
    const Answer report
        = desk.must({u"add-file"_s, id, u"reports"_s, desk.write(u"concept verslag.pdf"_s, pdfWith("v"))});
    QVERIFY2(report.err.contains(u"komt online"_s), qPrintable(report.err));
}

void TestAddFile::whatAPaperTellsIsToldWhenItComesIn()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    const QString file = desk.write(u"nota.rtf"_s, "{\\rtf1{\\info{\\author A. Voorbeeld}}{\\deleted weg}}");
    const Answer answer = desk.must({u"add-file"_s, id, u"documents"_s, file});
    QVERIFY2(answer.err.contains(u"bijgehouden wijzigingen"_s) && answer.err.contains(u"A. Voorbeeld"_s),
             qPrintable(answer.err));
    const QJsonValue told = desk.must({u"add-file"_s, id, u"documents"_s, file, u"--json"_s}).array()[0];
    QCOMPARE(told[u"facts"_s].toArray(), (QJsonArray{u"tracked-changes"_s, u"author:A. Voorbeeld"_s}));
    const Answer program
        = desk.run({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.pdf"_s, "#!/bin/sh\n")});
    QCOMPARE(program.code, 1);
    QVERIFY2(program.err.contains(u"nota.pdf is een programma"_s), qPrintable(program.err));
}

void TestAddFile::whatAPaperTellsIsToldAgainBeforePublishing()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.must({u"add-file"_s, id, u"documents"_s,
               desk.write(u"nota.rtf"_s, "{\\rtf1{\\info{\\author A. Voorbeeld}}{\\deleted weg}}")});
    desk.must({u"add-file"_s, id, u"documents"_s, u"--internal"_s,
               desk.write(u"raming.rtf"_s, "{\\rtf1{\\annotation nee}}")});
    QHash<QString, QJsonArray> facts;
    for (const QJsonValue finding :
         desk.run({u"publish"_s, id, u"--json"_s}).object()[u"findings"_s].toArray())
        facts.insert(finding[u"kind"_s].toString(), finding[u"facts"_s].toArray());
    QCOMPARE(facts.value(u"paper-author"_s), (QJsonArray{u"nota.rtf"_s, u"A. Voorbeeld"_s}));
    QCOMPARE(facts.value(u"paper-changes"_s)[0].toString(), u"nota.rtf"_s);
    QVERIFY(!facts.contains(u"paper-comments"_s)); // residents do not get that one
}

void TestAddFile::aPhotoOfAnOlderVersionIsCleanedBeforeItIsPublished()
{
    CommandRunner desk;
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s}).line();
    desk.must({u"add-file"_s, id, u"photos"_s, desk.write(u"plein.jpg"_s, smallJpeg())});
    const FileStore files(desk.workspace());
    const auto old = files.takeBytes(phonePhoto(PhotoKind::Jpeg, 6), u"plein.jpg"_s);
    {
        const auto store = Store::open(desk.workspace());
        QVERIFY(store && (*store)->edit({id}, [&](Dossier dossier) -> Result<Dossier> {
            dossier.images.first().file = *old;
            return dossier;
        }));
    }
    (void)desk.run({u"publish"_s, id});
    const QString sha256
        = desk.must({u"show"_s, id}).object()[u"images"_s][0][u"file"_s][u"sha256"_s].toString();
    QVERIFY(sha256 != old->sha256);
    QFile kept(files.path(sha256));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(tells(kept.readAll()), QString());
}

QTEST_GUILESS_MAIN(TestAddFile)
#include "tst_addfile.moc"
