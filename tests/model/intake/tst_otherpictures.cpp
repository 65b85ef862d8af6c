// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/intake/door.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// Pictures that are no plain photo: they move, are drawn, become another kind, are broken or cannot be
/// looked into.
class TestOtherPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMovingPictureKeepsMoving();
    void aConvertedPhotoIsNamedAfterWhatItBecame_data();
    void aConvertedPhotoIsNamedAfterWhatItBecame();
    void aDrawingLosesItsScriptsAndItsMaker();
    void whatCannotBeCleanedIsRefused_data();
    void whatCannotBeCleanedIsRefused();
    void aPictureCutAnywhereIsRefusedOrClean_data();
    void aPictureCutAnywhereIsRefusedOrClean();

private:
    const Door m_door;
};

void TestOtherPictures::aMovingPictureKeepsMoving()
{
    // A GIF of one dot and two frames, with a comment and a picture program's XMP.
    const QByteArray head = QByteArray::fromHex("47494638396101000100800000ff0000ffffff");
    const QByteArray frame = QByteArray::fromHex("21f90400320000002c000000000100010000020244010000").left(23);
    const QByteArray loop = QByteArray::fromHex("21ff0b4e45545343415045322e300301000000");
    const QByteArray comment = QByteArray::fromHex("21fe0c") + "SN-4711-0815" + '\0';
    const QByteArray xmp
        = QByteArray::fromHex("21ff0b") + "XMP DataXMP" + QByteArray::fromHex("0c") + "A. Voorbeeld" + '\0';
    const auto file = m_door.keep(
        head + loop + comment + frame + xmp + frame + ';' + "achter het einde +53.2187", u"hond.gif"_s);
    QVERIFY(file);
    QCOMPARE(m_door.kept(*file), head + loop + frame + frame + ';');
    QCOMPARE(file->ref.mediaType, u"image/gif"_s);
}

void TestOtherPictures::aConvertedPhotoIsNamedAfterWhatItBecame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("HEIC") << phonePhoto(PhotoKind::Heic, 1) << u"De brug.HEIC"_s << u"De brug.jpg"_s
                          << u"image/jpeg"_s;
    QTest::newRow("AVIF") << phonePhoto(PhotoKind::Avif, 1) << u"De brug.avif"_s << u"De brug.jpg"_s
                          << u"image/jpeg"_s;
    QTest::newRow("TIFF") << phonePhoto(PhotoKind::Tiff, 1) << u"plan 2.0.tiff"_s << u"plan 2.0.png"_s
                          << u"image/png"_s;
    QTest::newRow("JPEG that is called a PNG")
        << phonePhoto(PhotoKind::Jpeg, 1) << u"brug.png"_s << u"brug.jpg"_s << u"image/jpeg"_s;
    QTest::newRow("JPEG of its own") << phonePhoto(PhotoKind::Jpeg, 1) << u"Brug.JPEG"_s << u"Brug.JPEG"_s
                                     << u"image/jpeg"_s;
}

void TestOtherPictures::aConvertedPhotoIsNamedAfterWhatItBecame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto file = m_door.keep(bytes, name);
    QVERIFY(file);
    QTEST(file->ref.name, "becomes");
    QTEST(file->ref.mediaType, "mediaType");
    QCOMPARE(file->seen.mediaType, file->ref.mediaType);
}

void TestOtherPictures::aDrawingLosesItsScriptsAndItsMaker()
{
    const auto file = m_door.keep(
        "<?xml version=\"1.0\"?><!-- gemaakt door A. Voorbeeld -->"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/"
        "inkscape\" inkscape:export-filename=\"C:/A. Voorbeeld/plan.png\" viewBox=\"0 0 9 9\">"
        "<metadata>A. Voorbeeld</metadata><script>alert(1)</script>"
        "<a href=\"javascript:alert(2)\"><rect width=\"9\" height=\"4\" onclick=\"alert(3)\" "
        "fill=\"red\"/></a>"
        "<foreignObject><p>alert(4)</p></foreignObject><text>Brug &amp; plein</text></svg>",
        u"plan.svg"_s);
    QVERIFY(file);
    const QByteArray svg = m_door.kept(*file);
    QCOMPARE(tells(svg), QString());
    QVERIFY2(!svg.contains("alert") && !svg.contains("script") && !svg.contains("inkscape"), svg.constData());
    QVERIFY2(svg.contains("fill=\"red\"") && svg.contains("Brug &amp; plein") && svg.contains("viewBox"),
             svg.constData());
}

void TestOtherPictures::whatCannotBeCleanedIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    const QByteArray jpeg = phonePhoto(PhotoKind::Jpeg, 1);
    QTest::newRow("a photo that ends too early")
        << jpeg.left(jpeg.size() - 900) << u"half.jpg"_s << u"broken-image"_s;
    QTest::newRow("a HEIC that ends too early")
        << phonePhoto(PhotoKind::Heic, 1).left(700) << u"half.heic"_s << u"broken-image"_s;
    QTest::newRow("a picture program's own file")
        << QByteArray("8BPS\0\1\0\0\0\0\0\0\0\3", 14) + QByteArray(500, '\0') << u"ontwerp.psd"_s
        << u"picture-format"_s;
    QTest::newRow("a camera's raw photo")
        << QByteArray::fromHex("49492a0008000000010012c60100040000000104000000000000") << u"DSC.dng"_s
        << u"picture-format"_s;
    QByteArray huge = plainPicture(corners(16, 16), "PNG");
    huge.replace(8, 25, pngChunk("IHDR", QByteArray::fromHex("0000fde80000fde80802000000")));
    QTest::newRow("a picture of four thousand million dots") << huge << u"groot.png"_s << u"too-many-dots"_s;
}

void TestOtherPictures::whatCannotBeCleanedIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto file = m_door.keep(bytes, name);
    QVERIFY(!file);
    QTEST(file.error().detail, "detail");
    QCOMPARE(file.error().kind, ErrorKind::BadInput);
    QCOMPARE(file.error().subject, name);
}

void TestOtherPictures::aPictureCutAnywhereIsRefusedOrClean_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    for (const auto &[name, kind] : kinds)
        QTest::newRow(name) << phonePhoto(kind, 3, {64, 48}) << nameOf(kind);
    for (const char *name : {"gps.png", "gps.webp", "motion.jpg"})
        QTest::newRow(name) << field(QString::fromLatin1(name)) << QString::fromLatin1(name);
}

void TestOtherPictures::aPictureCutAnywhereIsRefusedOrClean()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 60);
    for (qsizetype size = 1; size < bytes.size(); size += step) {
        QByteArray hurt = bytes.left(size);
        if (const auto file = m_door.keep(hurt, name))
            QVERIFY2(tells(m_door.kept(*file)).isEmpty(), qPrintable(QString::number(size)));
        hurt = bytes;
        hurt[size] = char(~hurt.at(size));
        if (const auto file = m_door.keep(hurt, name))
            QVERIFY2(tells(m_door.kept(*file)).isEmpty(), qPrintable(u"flipped "_s + QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(TestOtherPictures)
#include "tst_otherpictures.moc"
