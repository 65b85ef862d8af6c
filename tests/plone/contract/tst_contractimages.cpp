// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plone/contract/place.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// Lying, 40 by 20, red with a blue quarter at the top left.
QImage lying(QImage::Format format = QImage::Format_RGB32)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(QColor(200, 10, 10));
    for (int x = 0; x < 20; ++x) {
        for (int y = 0; y < 10; ++y)
            image.setPixelColor(x, y, QColor(10, 10, 200));
    }
    return image.convertToFormat(format);
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    if (!image.save(&buffer, format, 95))
        qFatal("%s cannot be written here", format);
    return buffer.data();
}

QByteArray bigEndian(quint16 value)
{
    return QByteArray(1, char(value >> 8)) + QByteArray(1, char(value & 0xff));
}

/// A JPEG that says how it was held, and by whose camera.
QByteArray photo(int orientation)
{
    const QByteArray jpeg = encoded(lying(), "JPEG");
    if (orientation == 0)
        return jpeg;
    const QByteArray maker = "Toestel7";
    const auto entry = [](quint16 tag, quint16 type, quint16 count, const QByteArray &value) {
        return bigEndian(tag) + bigEndian(type) + bigEndian(0) + bigEndian(count) + value;
    };
    // One directory of two entries at 8, the maker's name behind it at 38.
    const QByteArray tiff = QByteArray("MM\0*\0\0\0\10", 8) + bigEndian(2)
        + entry(0x10f, 2, 9, bigEndian(0) + bigEndian(38))
        + entry(0x112, 3, 1, bigEndian(quint16(orientation)) + bigEndian(0)) + QByteArray(4, '\0') + maker
        + '\0';
    const QByteArray segment = QByteArray("Exif\0\0", 6) + tiff;
    return jpeg.left(2) + "\xff\xe1" + bigEndian(quint16(segment.size() + 2)) + segment + jpeg.mid(2);
}

QImage decoded(QByteArray bytes, QImageIOHandler::Transformations *tag = nullptr)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    if (tag)
        *tag = reader.transformation();
    return reader.read();
}

/// Where the blue quarter is: "top left".
QString whereBlue(const QImage &image)
{
    const auto isBlue = [&image](int x, int y) { return image.pixelColor(x, y).blue() > 120; };
    const int right = image.width() - 3, bottom = image.height() - 3;
    return isBlue(2, 2)         ? u"top left"_s
        : isBlue(right, 2)      ? u"top right"_s
        : isBlue(2, bottom)     ? u"bottom left"_s
        : isBlue(right, bottom) ? u"bottom right"_s
                                : u"nowhere"_s;
}

QJsonObject picture(const QByteArray &bytes, const QString &name, const QString &mediaType)
{
    return {{u"image"_s, inlineFile(bytes, name, mediaType)}};
}

} // namespace

/// What a site makes of a picture.
class ContractImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { everyKindOfSite(); }
    void cleanupTestCase() { forgetSites(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_place = std::make_unique<Place>(kind);
    }
    void cleanup() { m_place.reset(); }

    void aPhotoThatWasHeldOtherwiseIsTurned_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("blue");
        QTest::newRow("nothing said") << 0 << u"top left"_s;
        QTest::newRow("upright") << 1 << u"top left"_s;
        QTest::newRow("2") << 2 << u"top right"_s;
        QTest::newRow("3") << 3 << u"bottom right"_s;
        QTest::newRow("4") << 4 << u"bottom left"_s;
        QTest::newRow("5") << 5 << u"top left"_s;
        QTest::newRow("6") << 6 << u"top right"_s;
        QTest::newRow("7") << 7 << u"bottom right"_s;
        QTest::newRow("8") << 8 << u"bottom left"_s;
        QTest::newRow("9, which is none") << 9 << u"top left"_s;
    }
    void aPhotoThatWasHeldOtherwiseIsTurned()
    {
        QFETCH(int, orientation);
        QFETCH(QString, blue);
        const QByteArray sent = photo(orientation);
        const bool turned = orientation > 1 && orientation < 9, stands = turned && orientation > 4;
        WD_HAVE(const SiteObject made,
                m_place->make(u"foto.jpg"_s, u"Image"_s, picture(sent, u"foto.jpg"_s, u"image/jpeg"_s)));
        const QJsonObject there = made.json.value(u"image"_s).toObject();
        QCOMPARE(there.value(u"width"_s).toInt(), stands ? 20 : 40);
        QCOMPARE(there.value(u"height"_s).toInt(), stands ? 40 : 20);
        WD_HAVE(const QByteArray back, m_place->publicist().download(made.path, u"image"_s));
        QCOMPARE(there.value(u"size"_s).toInteger(), back.size());
        QCOMPARE(back == sent, !turned);
        QImageIOHandler::Transformations tag;
        const QImage image = decoded(back, &tag);
        QCOMPARE(whereBlue(image), blue);
        QCOMPARE(int(tag), int(QImageIOHandler::TransformationNone));
        // What else the camera said stays in the bytes.
        QCOMPARE(back.contains("Toestel7"), orientation > 0);
    }

    void soIsOneThatArrivesInPieces()
    {
        WD_HAVE(const SiteObject made,
                m_place->make(u"foto.jpg"_s, u"Image"_s, picture(photo(1), u"foto.jpg"_s, u"image/jpeg"_s)));
        QByteArray sent = photo(6);
        QBuffer source(&sent);
        QVERIFY(source.open(QIODevice::ReadOnly));
        WD_DONE(m_place->publicist().upload(made.path, source, u"foto.jpg"_s, u"image/jpeg"_s, u"image"_s));
        WD_HAVE(const SiteObject after, m_place->publicist().get(made.path));
        QCOMPARE(after.json.value(u"image"_s)[u"width"_s].toInt(), 20);
        WD_HAVE(const QByteArray back, m_place->publicist().download(made.path, u"image"_s));
        QVERIFY(back != sent);
        QCOMPARE(whereBlue(decoded(back)), u"top right"_s);
        QCOMPARE(after.json.value(u"image"_s)[u"size"_s].toInteger(), back.size());
    }

    void piecesForAFieldThatIsNotThereAreTakenAndForgotten()
    {
        const QByteArray first = photo(1);
        WD_HAVE(const SiteObject made,
                m_place->make(u"foto.jpg"_s, u"Image"_s, picture(first, u"foto.jpg"_s, u"image/jpeg"_s)));
        QByteArray sent = "%PDF";
        QBuffer source(&sent);
        QVERIFY(source.open(QIODevice::ReadOnly));
        WD_DONE(m_place->publicist().upload(made.path, source, u"a.pdf"_s, u"application/pdf"_s, u"file"_s));
        WD_HAVE(const QByteArray back, m_place->publicist().download(made.path, u"image"_s));
        QVERIFY(back == first);
    }

    void soIsThePictureOfNewsButNotAFile()
    {
        const QByteArray sent = photo(8);
        WD_HAVE(const SiteObject news,
                m_place->make(u"nieuws"_s, u"News Item"_s, picture(sent, u"foto.jpg"_s, u"image/jpeg"_s)));
        QCOMPARE(news.json.value(u"image"_s)[u"width"_s].toInt(), 20);
        WD_HAVE(const SiteObject file,
                m_place->make(u"foto.jpg"_s, u"File"_s,
                              {{u"file"_s, inlineFile(sent, u"foto.jpg"_s, u"image/jpeg"_s)}}));
        WD_HAVE(const QByteArray back, m_place->publicist().download(file.path));
        QVERIFY(back == sent);
    }

    void otherKindsStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PNG") << QByteArray("png");
        QTest::newRow("WebP") << QByteArray("webp");
    }
    void otherKindsStayAsTheyAre()
    {
        QFETCH(QByteArray, format);
        const QByteArray sent = encoded(lying(), format.toUpper().constData());
        const QString name = u"plaat."_s + QString::fromLatin1(format);
        WD_HAVE(
            const SiteObject made,
            m_place->make(name, u"Image"_s, picture(sent, name, u"image/"_s + QString::fromLatin1(format))));
        QCOMPARE(made.json.value(u"image"_s)[u"width"_s].toInt(), 40);
        WD_HAVE(const QByteArray back, m_place->publicist().download(made.path, u"image"_s));
        QVERIFY(back == sent);
        QCOMPARE(scaleOf(made.path), 200);
    }

    void greysOfSixteenBitsHaveNoSmallerSizes_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("status");
        QTest::newRow("grey of 8") << int(QImage::Format_Grayscale8) << 200;
        QTest::newRow("grey of 16") << int(QImage::Format_Grayscale16) << 404;
        QTest::newRow("colour of 16") << int(QImage::Format_RGBX64) << 200;
    }
    void greysOfSixteenBitsHaveNoSmallerSizes()
    {
        QFETCH(int, format);
        QFETCH(int, status);
        const QImage image = lying(QImage::Format(format)).scaled(400, 200);
        const QByteArray sent = encoded(image, "PNG");
        WD_HAVE(const SiteObject made,
                m_place->make(u"grijs.png"_s, u"Image"_s, picture(sent, u"grijs.png"_s, u"image/png"_s)));
        QCOMPARE(made.json.value(u"image"_s)[u"width"_s].toInt(), 400);
        WD_HAVE(const QByteArray back, m_place->publicist().download(made.path, u"image"_s));
        QVERIFY(back == sent);
        QCOMPARE(scaleOf(made.path), status);
    }

private:
    /// What the publicist's request for a smaller size gets.
    [[nodiscard]] int scaleOf(const QString &path)
    {
        return m_place->raw("GET", path + u"/@@images/image/mini"_s, {}, m_place->tokenOf(u"publicist"_s))
            .status;
    }
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(ContractImagesTest)
#include "tst_contractimages.moc"
