// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/intake/door.h"
#include "tests/support/pictures/photos.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTest>
#include <QTransform>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

/// What a photo knew of the place, the camera and its owner stays at home, and the photo is as it was.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhonePhotoComesInUprightAndTellsNothing_data();
    void aPhonePhotoComesInUprightAndTellsNothing();
    void aFieldPictureTellsNothingAndKeepsItsPixels_data();
    void aFieldPictureTellsNothingAndKeepsItsPixels();
    void theScanOfAnUprightJpegIsNotTouched();
    void whatWasCleanedIsNotCleanedAgain_data();
    void whatWasCleanedIsNotCleanedAgain();
    void bytesBehindTheEndStayBehind_data();
    void bytesBehindTheEndStayBehind();
    void sixteenBitsBecomeEight_data();
    void sixteenBitsBecomeEight();
    void coloursAndTransparencyStay_data();
    void coloursAndTransparencyStay();
    void aTurnedPictureKeepsItsColourProfile_data();
    void aTurnedPictureKeepsItsColourProfile();
    void aPictureIsTurnedWithoutLossOrAtQuality92_data();
    void aPictureIsTurnedWithoutLossOrAtQuality92();

private:
    const Door m_door;
};

namespace
{

/// From the first scan to the end: what a JPEG's picture is made of.
QByteArray scanOf(const QByteArray &jpeg)
{
    const qsizetype from = jpeg.indexOf("\xff\xda");
    return jpeg.mid(from, jpeg.lastIndexOf("\xff\xd9") - from);
}

QImage inP3()
{
    QImage image = corners(64, 48);
    image.setColorSpace(QColorSpace::DisplayP3);
    return image;
}

/// Coarse first and finer in every scan, as many sites ask for.
QByteArray inSteps(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "JPEG");
    writer.setProgressiveScanWrite(true);
    writer.write(image);
    return buffer.data();
}

/// No two dots beside each other alike, so that the least loss shows.
QImage grained()
{
    QImage image(96, 64, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xff000000);
    }
    return image;
}

QImage seeThrough()
{
    QImage image(64, 48, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 30, 120));
    return image;
}

} // namespace

void TestPictures::aPhonePhotoComesInUprightAndTellsNothing_data()
{
    QTest::addColumn<PhotoKind>("kind");
    QTest::addColumn<int>("orientation");
    for (const auto &[name, kind] : kinds) {
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%s turned %d", name, orientation) << kind << orientation;
    }
}

void TestPictures::aPhonePhotoComesInUprightAndTellsNothing()
{
    QFETCH(PhotoKind, kind);
    QFETCH(int, orientation);
    const QByteArray photo = phonePhoto(kind, orientation);
    QVERIFY(!tells(photo).isEmpty());
    const auto file = m_door.keep(photo, nameOf(kind));
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
    const QByteArray bytes = m_door.kept(*file);
    QCOMPARE(tells(bytes), QString());
    const QImage shown = QImage::fromData(bytes);
    QCOMPARE(shown.size(), QSize(480, 320));
    QCOMPARE(wrongCorners(shown), QString());
    QCOMPARE(QSize(file->seen.width, file->seen.height), shown.size());
}

void TestPictures::aFieldPictureTellsNothingAndKeepsItsPixels_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"gps.png", "gps-xmp.png", "gps.webp", "motion.jpg"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPictures::aFieldPictureTellsNothingAndKeepsItsPixels()
{
    QFETCH(QString, name);
    const QByteArray before = field(name);
    QVERIFY(!tells(before).isEmpty());
    const auto file = m_door.keep(before, name);
    QVERIFY(file);
    QCOMPARE(tells(m_door.kept(*file)), QString());
    QCOMPARE(QImage::fromData(m_door.kept(*file)), QImage::fromData(before));
    QCOMPARE(file->ref.name, name);
}

void TestPictures::theScanOfAnUprightJpegIsNotTouched()
{
    const QByteArray photo = phonePhoto(PhotoKind::Jpeg, 1);
    const auto file = m_door.keep(photo, u"foto.jpg"_s);
    QVERIFY(file);
    QVERIFY(scanOf(photo).size() > 1000);
    QCOMPARE(scanOf(m_door.kept(*file)), scanOf(photo));
}

void TestPictures::whatWasCleanedIsNotCleanedAgain_data()
{
    QTest::addColumn<PhotoKind>("kind");
    for (const auto &[name, kind] : kinds)
        QTest::newRow(name) << kind;
}

void TestPictures::whatWasCleanedIsNotCleanedAgain()
{
    QFETCH(PhotoKind, kind);
    const auto once = m_door.keep(phonePhoto(kind, 6), nameOf(kind));
    QVERIFY(once);
    const auto twice = m_door.keep(m_door.kept(*once), once->ref.name);
    QVERIFY(twice);
    QCOMPARE(twice->ref, once->ref);
}

void TestPictures::bytesBehindTheEndStayBehind_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"JPEG", "PNG", "WEBP"})
        QTest::newRow(format) << QByteArray(format);
}

void TestPictures::bytesBehindTheEndStayBehind()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = plainPicture(corners(), format.constData(), 90);
    const auto file = m_door.keep(whole + "ftypmp42 +53.2187+006.5674/",
                                  u"foto."_s + QString::fromLatin1(format.toLower()));
    QVERIFY(file);
    QCOMPARE(tells(m_door.kept(*file)), QString());
    QCOMPARE(QImage::fromData(m_door.kept(*file)), QImage::fromData(whole));
}

void TestPictures::sixteenBitsBecomeEight_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("as");
    QTest::newRow("PNG in colour") << int(QImage::Format_RGBX64) << QByteArray("PNG");
    QTest::newRow("PNG with transparency") << int(QImage::Format_RGBA64) << QByteArray("PNG");
    QTest::newRow("PNG in grey") << int(QImage::Format_Grayscale16) << QByteArray("PNG");
    QTest::newRow("TIFF in colour") << int(QImage::Format_RGBX64) << QByteArray("TIFF");
}

void TestPictures::sixteenBitsBecomeEight()
{
    QFETCH(int, format);
    QFETCH(QByteArray, as);
    const QImage deep = corners(64, 48).convertToFormat(QImage::Format(format));
    const QByteArray before = plainPicture(deep, as.constData());
    const auto file = m_door.keep(before, u"diep."_s + QString::fromLatin1(as.toLower()));
    QVERIFY(file);
    const QByteArray bytes = m_door.kept(*file);
    QCOMPARE(file->ref.mediaType, u"image/png"_s);
    QCOMPARE(int(bytes.at(24)), 8); // IHDR's bit depth
    const QImage shown = QImage::fromData(bytes);
    QCOMPARE(shown.convertToFormat(QImage::Format_ARGB32),
             QImage::fromData(before).convertToFormat(QImage::Format_ARGB32));
}

void TestPictures::coloursAndTransparencyStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("JPEG in steps") << inSteps(corners()) << u"stappen.jpg"_s;
    QTest::newRow("JPEG in grey") << plainPicture(corners().convertToFormat(QImage::Format_Grayscale8),
                                                  "JPEG")
                                  << u"grijs.jpg"_s;
    QTest::newRow("JPEG with a colour space") << plainPicture(inP3(), "JPEG") << u"p3.jpg"_s;
    QTest::newRow("PNG with a colour space") << plainPicture(inP3(), "PNG") << u"p3.png"_s;
    QTest::newRow("TIFF with a colour space") << plainPicture(inP3(), "TIFF") << u"p3.tif"_s;
    QTest::newRow("PNG that is seen through") << plainPicture(seeThrough(), "PNG") << u"a.png"_s;
    QTest::newRow("WebP that is seen through") << plainPicture(seeThrough(), "WEBP", 100) << u"a.webp"_s;
    QTest::newRow("TIFF that is seen through") << plainPicture(seeThrough(), "TIFF") << u"a.tif"_s;
    QTest::newRow("PNG of few colours")
        << plainPicture(corners(64, 48).convertToFormat(QImage::Format_Indexed8), "PNG") << u"i.png"_s;
    QTest::newRow("BMP") << plainPicture(corners(64, 48), "BMP") << u"b.bmp"_s;
}

void TestPictures::coloursAndTransparencyStay()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const auto file = m_door.keep(bytes, name);
    QVERIFY(file);
    const QImage before = QImage::fromData(bytes), after = QImage::fromData(m_door.kept(*file));
    QCOMPARE(after.colorSpace(), before.colorSpace());
    QCOMPARE(after.hasAlphaChannel(), before.hasAlphaChannel());
    QCOMPARE(after.convertToFormat(QImage::Format_ARGB32), before.convertToFormat(QImage::Format_ARGB32));
}

void TestPictures::aTurnedPictureKeepsItsColourProfile_data()
{
    QTest::addColumn<PhotoKind>("kind");
    for (const auto &[name, kind] : kinds.first(4))
        QTest::newRow(name) << kind;
}

void TestPictures::aTurnedPictureKeepsItsColourProfile()
{
    QFETCH(PhotoKind, kind);
    const auto file = m_door.keep(phonePhotoOf(inP3(), kind, 6), nameOf(kind));
    QVERIFY(file);
    const QImage shown = QImage::fromData(m_door.kept(*file));
    QCOMPARE(shown.colorSpace(), inP3().colorSpace());
    QCOMPARE(wrongCorners(shown), QString());
}

void TestPictures::aPictureIsTurnedWithoutLossOrAtQuality92_data()
{
    QTest::addColumn<QByteArray>("photo"); // held a quarter turned
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("format"); // of what it comes in as, where that loses something
    const QImage seen = grained();
    QTest::newRow("JPEG at 92") << phonePhotoOf(seen, PhotoKind::Jpeg, 6) << u"foto.jpg"_s
                                << QByteArray("JPEG");
    QTest::newRow("WebP at 92") << phonePhotoOf(seen, PhotoKind::Webp, 6) << u"foto.webp"_s
                                << QByteArray("WEBP");
    QTest::newRow("WebP without loss")
        << phonePhotoOf(seen, PhotoKind::Webp, 6, 100) << u"foto.webp"_s << QByteArray();
    QTest::newRow("PNG") << phonePhotoOf(seen, PhotoKind::Png, 6) << u"foto.png"_s << QByteArray();
    QTest::newRow("TIFF") << phonePhotoOf(seen, PhotoKind::Tiff, 6) << u"foto.tif"_s << QByteArray();
}

void TestPictures::aPictureIsTurnedWithoutLossOrAtQuality92()
{
    QFETCH(const QByteArray, photo);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, format);
    const auto file = m_door.keep(photo, name);
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().detail));
    const auto dots = [](const QByteArray &bytes) {
        return QImage::fromData(bytes).convertToFormat(QImage::Format_RGB32);
    };
    const QImage stored = QImage::fromData(photo).convertToFormat(QImage::Format_RGB32);
    // Some readers turn it already, by what stands in its EXIF block.
    const QImage turned
        = stored.size() == grained().size() ? stored : stored.transformed(QTransform().rotate(90));
    QCOMPARE(turned.size(), grained().size());
    const QImage kept = dots(m_door.kept(*file));
    if (format.isEmpty()) {
        QCOMPARE(kept, turned);
        QCOMPARE(kept, grained());
        return;
    }
    QCOMPARE(kept, dots(plainPicture(turned, format.constData(), 92)));
    // It can be told from its neighbours.
    for (const int other : {91, 93})
        QVERIFY(kept != dots(plainPicture(turned, format.constData(), other)));
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
