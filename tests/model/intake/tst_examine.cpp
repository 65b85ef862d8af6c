// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/importfile.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

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
    QFile pdf(putPdf(u"heel.pdf"_s, {u"Een hele bladzijde tekst"_s}));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray whole = pdf.readAll();
    QTest::newRow("only a PDF header") << QByteArray("%PDF-1.7\n");
    QTest::newRow("PDF header and noise") << "%PDF-1.7\n" + QByteArray(5000, char(0xa5));
    QTest::newRow("PDF cut early") << whole.left(60);
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

QTEST_MAIN(TestIntake)
#include "tst_examine.moc"
