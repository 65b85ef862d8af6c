// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/keep.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <exiv2/exiv2.hpp>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

QByteArray jpeg(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

/// The same picture with these EXIF values.
QByteArray withExif(const QByteArray &bytes, const QList<std::pair<std::string, std::string>> &values)
{
    const auto *data = reinterpret_cast<const Exiv2::byte *>(bytes.constData());
    const auto image = Exiv2::ImageFactory::open(data, static_cast<long>(bytes.size()));
    image->readMetadata();
    for (const auto &[key, value] : values)
        image->exifData()[key] = value;
    image->writeMetadata();
    image->io().open();
    const Exiv2::DataBuf result = image->io().read(static_cast<long>(image->io().size()));
    return {reinterpret_cast<const char *>(result.pData_), static_cast<qsizetype>(result.size_)};
}

Exiv2::ExifData exifOf(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const Exiv2::byte *>(bytes.constData());
    const auto image = Exiv2::ImageFactory::open(data, static_cast<long>(bytes.size()));
    image->readMetadata();
    return image->exifData();
}

bool has(const Exiv2::ExifData &exif, const char *key)
{
    return exif.findKey(Exiv2::ExifKey(key)) != exif.end();
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPdfGivesItsTextAndPages();
    void aPdfOfPicturesIsAScan();
    void aBrokenFileIsNotReadableAndNeverACrash_data();
    void aBrokenFileIsNotReadableAndNeverACrash();
    void anEncryptedPdfIsNotReadable();
    void aMissingFileIsAnError();
    void textIsReadWhateverItsEncoding_data();
    void textIsReadWhateverItsEncoding();
    void aPictureIsMeasuredAsShown();
    void aPositionIsStrippedAndAllElseStays();
    void aPictureWithoutPositionIsLeftAlone();
    void aPhotoIsKeptWithoutItsPlace();
    void whatIsNoJpegIsRefused_data();
    void whatIsNoJpegIsRefused();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString putPdf(const QString &name, const QStringList &pages) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestIntake::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

/// A page for each text; an empty text is a page with a picture alone.
QString TestIntake::putPdf(const QString &name, const QStringList &pages) const
{
    const QString path = m_folder->filePath(name);
    QPdfWriter writer(path);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        if (pages.at(i).isEmpty())
            painter.drawImage(QRect(0, 0, 5000, 7000), QImage::fromData(jpeg(200, 280)));
        else
            painter.drawText(300, 300, pages.at(i));
    }
    painter.end();
    return path;
}

void TestIntake::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestIntake::aPdfGivesItsTextAndPages()
{
    const auto taken = examine(
        putPdf(u"nota.pdf"_s, {u"Besluit over de hondenlosloop"_s, u"Tweede bladzijde, één café"_s}));
    QVERIFY(taken && taken->readable);
    QCOMPARE(taken->mediaType, u"application/pdf"_s);
    QCOMPARE(taken->pages, 2);
    QVERIFY(!taken->scan);
    QVERIFY2(taken->text.contains(u"hondenlosloop"_s) && taken->text.contains(u"café"_s),
             qPrintable(taken->text));
}

void TestIntake::aPdfOfPicturesIsAScan()
{
    const auto scan = examine(putPdf(u"scan.pdf"_s, {QString(), QString()}));
    QVERIFY(scan && scan->readable);
    QCOMPARE(scan->pages, 2);
    QVERIFY(scan->scan);
    QVERIFY(examine(putPdf(u"stempel.pdf"_s, {u"Ontvangen 12 mei 2026"_s, QString(), QString()}))->scan);
}

void TestIntake::aBrokenFileIsNotReadableAndNeverACrash_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray picture = jpeg(64, 64);
    QFile pdf(putPdf(u"heel.pdf"_s, {u"Een hele bladzijde tekst"_s}));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray whole = pdf.readAll();
    QTest::newRow("only a PDF header") << QByteArray("%PDF-1.7\n");
    QTest::newRow("PDF header and noise") << "%PDF-1.7\n" + QByteArray(5000, char(0xa5));
    QTest::newRow("PDF cut early") << whole.left(60);
    QTest::newRow("JPEG header alone") << picture.left(12);
    QTest::newRow("PNG header alone") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    QTest::newRow("PNG without an area")
        << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000000000000008020000");
}

void TestIntake::aBrokenFileIsNotReadableAndNeverACrash()
{
    QFETCH(QByteArray, bytes);
    const auto taken = examine(put(u"kapot"_s, bytes));
    QVERIFY(taken);
    QVERIFY(!taken->readable);
    QVERIFY(taken->text.isEmpty());
}

void TestIntake::anEncryptedPdfIsNotReadable()
{
    // A smallest PDF that asks for a password: the standard handler with keys that the empty password does
    // not fit.
    const QByteArray key(64, 'a');
    const auto taken
        = examine(put(u"slot.pdf"_s,
                      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                      "4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<"
                          + key + ">/U<" + key
                          + ">>>endobj\n"
                            "trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<61><61>]/Size 5>>\n%%EOF\n"));
    QVERIFY(taken);
    QCOMPARE(taken->mediaType, u"application/pdf"_s);
    QVERIFY(!taken->readable);
}

void TestIntake::aMissingFileIsAnError()
{
    QCOMPARE(examine(m_folder->filePath(u"nergens.pdf"_s)).error().detail, u"missing-file"_s);
    QCOMPARE(examine(m_folder->path()).error().kind, ErrorKind::BadInput);
}

void TestIntake::textIsReadWhateverItsEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << QByteArray("één café\n");
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf"
                                                     "één café\n");
    QTest::newRow("Latin-1") << u"één café\n"_s.toLatin1();
}

void TestIntake::textIsReadWhateverItsEncoding()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(examine(put(u"brief.txt"_s, bytes))->text, u"één café\n"_s);
}

void TestIntake::aPictureIsMeasuredAsShown()
{
    const auto flat = examine(put(u"foto.jpg"_s, jpeg(64, 48)));
    QCOMPARE(flat->width, 64);
    QCOMPARE(flat->height, 48);
    const auto turned
        = examine(put(u"staand.jpg"_s, withExif(jpeg(64, 48), {{"Exif.Image.Orientation", "6"}})));
    QCOMPARE(turned->width, 48);
    QCOMPARE(turned->height, 64);
    QCOMPARE(turned->mediaType, u"image/jpeg"_s);
}

void TestIntake::aPositionIsStrippedAndAllElseStays()
{
    const QByteArray bytes = withExif(jpeg(64, 48),
                                      {{"Exif.GPSInfo.GPSLatitudeRef", "N"},
                                       {"Exif.GPSInfo.GPSLatitude", "53/1 13/1 2/1"},
                                       {"Exif.Image.Artist", "A. Voorbeeld"},
                                       {"Exif.Image.Orientation", "6"}});
    QVERIFY(has(exifOf(bytes), "Exif.GPSInfo.GPSLatitude"));
    const auto stripped = withoutPosition(bytes);
    QVERIFY(stripped && !stripped->isEmpty());
    const Exiv2::ExifData exif = exifOf(*stripped);
    QVERIFY(!has(exif, "Exif.GPSInfo.GPSLatitude") && !has(exif, "Exif.Image.GPSTag"));
    QVERIFY(has(exif, "Exif.Image.Artist") && has(exif, "Exif.Image.Orientation"));
    QCOMPARE(QImage::fromData(*stripped), QImage::fromData(bytes));
    QVERIFY(withoutPosition(*stripped)->isEmpty());
}

void TestIntake::aPhotoIsKeptWithoutItsPlace()
{
    const QString path = put(
        u"speelplek.jpg"_s,
        withExif(jpeg(64, 48),
                 {{"Exif.GPSInfo.GPSLatitudeRef", "N"}, {"Exif.GPSInfo.GPSLatitude", "53/1 13/1 2/1"}}));
    const QTemporaryDir workspace;
    const FileStore files(workspace.path());
    const auto kept = keepFile(files, path, u"De speelplek.jpg"_s);
    QVERIFY(kept);
    QCOMPARE(kept->ref.name, u"De speelplek.jpg"_s);
    QVERIFY(isPicture(kept->seen.mediaType));
    QFile file(files.path(kept->ref.sha256));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(kept->ref.size, bytes.size());
    QVERIFY(!has(exifOf(bytes), "Exif.GPSInfo.GPSLatitude"));
}

void TestIntake::aPictureWithoutPositionIsLeftAlone()
{
    const auto stripped = withoutPosition(withExif(jpeg(8, 8), {{"Exif.Image.Artist", "A. Voorbeeld"}}));
    QVERIFY(stripped && stripped->isEmpty());
}

void TestIntake::whatIsNoJpegIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hallo");
    QTest::newRow("two bytes") << QByteArray("\xff\xd8");
    QTest::newRow("cut in the head") << jpeg(64, 48).left(30);
}

void TestIntake::whatIsNoJpegIsRefused()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(withoutPosition(bytes).error().detail, u"broken-image"_s);
}

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
