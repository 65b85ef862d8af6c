// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/files/filename.h"
#include "model/dossier/files/picturesize.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;

/// What a file is called, and what a picture says of its measures without being decoded.
class FileFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsMadeRight_data();
    void aNameIsMadeRight();
    void aPictureSaysItsMeasures_data();
    void aPictureSaysItsMeasures();
    void aPictureThatIsCutShortSaysNothing_data() { aPictureSaysItsMeasures_data(); }
    void aPictureThatIsCutShortSaysNothing();

private:
    static std::optional<PictureSize> sizeOf(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return pictureSizeOf(buffer);
    }
};

void FileFactsTest::aNameIsMadeRight_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"Nota één (def).pdf"_s << u"Nota één (def).pdf"_s;
    QTest::newRow("accents apart") << u"e\u0301e\u0301n.pdf"_s << u"één.pdf"_s;
    QTest::newRow("line ends") << u"nota\r\nvan de\nwijk.pdf"_s << u"nota van de wijk.pdf"_s;
    QTest::newRow("controls") << u"no\u0007ta\u001b[31m.pdf"_s << u"nota[31m.pdf"_s;
    QTest::newRow("a folder") << u"../../geheim/nota.pdf"_s << u"nota.pdf"_s;
    QTest::newRow("a folder of Windows") << u"C:\\Users\\Jan\\nota.pdf"_s << u"nota.pdf"_s;
    QTest::newRow("nothing left") << u"\n\u0001"_s << u"bestand"_s;
}

void FileFactsTest::aNameIsMadeRight()
{
    QFETCH(QString, given);
    QFETCH(QString, name);
    QCOMPARE(fileName(given), name);
    QCOMPARE(fileName(name), name);
}

void FileFactsTest::aPictureSaysItsMeasures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray app = QByteArray::fromHex("ffe1000845786966"
                                               "0000");
    const QByteArray frame = QByteArray::fromHex("ffc2000b080028003c01011100");
    QTest::newRow("JPEG") << QByteArray::fromHex("ffd8") + app + QByteArray::fromHex("ff") + frame;
    QTest::newRow("PNG") << QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000003c0000002808020000");
    QTest::newRow("GIF") << QByteArray("GIF89a") + QByteArray::fromHex("3c002800f700");
    QTest::newRow("WebP, lossy") << QByteArray("RIFF    WEBPVP8 ")
            + QByteArray::fromHex("00000000"
                                  "000000"
                                  "9d012a"
                                  "3c002800");
    QTest::newRow("WebP, lossless") << QByteArray("RIFF    WEBPVP8L")
            + QByteArray::fromHex("00000000"
                                  "2f"
                                  "3bc00900");
    QTest::newRow("WebP, extended") << QByteArray("RIFF    WEBPVP8X")
            + QByteArray::fromHex("0a000000"
                                  "00000000"
                                  "3b0000"
                                  "270000");
    QTest::newRow("TIFF, Motorola") << QByteArray("MM\0*", 4)
            + QByteArray::fromHex("00000008"
                                  "0002"
                                  "0100000300000001003c0000"
                                  "010100040000000100000028");
    QTest::newRow("TIFF, Intel") << QByteArray("II*\0", 4)
            + QByteArray::fromHex("08000000"
                                  "0200"
                                  "00010300010000003c000000"
                                  "010104000100000028000000");
}

void FileFactsTest::aPictureSaysItsMeasures()
{
    QFETCH(QByteArray, bytes);
    const auto found = sizeOf(bytes + "rest");
    QVERIFY(found.has_value());
    QCOMPARE(found->width, 60);
    QCOMPARE(found->height, 40);
    QVERIFY(found->isUpOrTurned(60, 40) && found->isUpOrTurned(40, 60));
    QVERIFY(!found->isUpOrTurned(60, 60) && !found->isUpOrTurned(-1, -1));
}

void FileFactsTest::aPictureThatIsCutShortSaysNothing()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype length = 0; length < 10; ++length)
        QVERIFY(!sizeOf(bytes.left(length)).has_value());
    QVERIFY(!sizeOf("%PDF-1.4 geen foto").has_value());
}

QTEST_APPLESS_MAIN(FileFactsTest)
#include "tst_filefacts.moc"
