// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/practice/asked.h"

#include <QBuffer>
#include <QImage>

using namespace wd;
using namespace wd::test;

/// Files of the Oefensite, and the pages a browser gets.
class PracticeFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeFileArrivesInPieces();
    void aPieceSentTwiceIsInItTwice();
    void anImageIsScaled();
    void whatIsInTheWayOfStartingIsToldApart();
    void theFolderShowsItsIndexPage();
    void voltoBlocksBecomeAPage();
    void aPageHoldsNoScript();

private:
    static QString begin(Asked &site, int length);
    static SiteReply send(Asked &site, const QString &upload, const QByteArray &bytes);
};

QString PracticeFilesTest::begin(Asked &site, int length)
{
    (void)site.add({}, u"File"_s, u"nota.pdf"_s, Asked::file("%"));
    const SiteReply reply = site.ask(
        "POST", u"/nota.pdf/@tus-replace"_s, {}, u"publicist"_s,
        {{"Tus-Resumable", "1.0.0"},
         {"Upload-Length", QByteArray::number(length)},
         {"Upload-Metadata",
          "filename " + QByteArray("groot.pdf").toBase64() + ",fieldname " + QByteArray("file").toBase64()}});
    return QUrl(QString::fromUtf8(headerOf(reply, "Location"))).path().section(u"++api++"_s, 1);
}

SiteReply PracticeFilesTest::send(Asked &site, const QString &upload, const QByteArray &bytes)
{
    return site.site->handle({.method = "PATCH",
                              .path = u"/oefen/++api++"_s + upload,
                              .query = {},
                              .headers = {{"Authorization", Asked::basic(u"publicist"_s)},
                                          {"Content-Type", "application/offset+octet-stream"},
                                          {"Upload-Offset", "0"}},
                              .body = bytes});
}

void PracticeFilesTest::aLargeFileArrivesInPieces()
{
    Asked site;
    const QString upload = begin(site, 6);
    QCOMPARE(headerOf(send(site, upload, "abc"), "Upload-Offset"), QByteArray("3"));
    QCOMPARE(headerOf(site.ask("HEAD", upload), "Upload-Offset"), QByteArray("3"));
    QCOMPARE(send(site, upload, "def").status, 204);
    QCOMPARE(site.ask("GET", u"/nota.pdf/@@download/file"_s).body, QByteArray("abcdef"));
    QCOMPARE(site.json("GET", u"/nota.pdf"_s)[u"file"_s][u"filename"_s].toString(), u"groot.pdf"_s);
    QCOMPARE(site.ask("HEAD", upload).status, 404);
}

void PracticeFilesTest::aPieceSentTwiceIsInItTwice()
{
    Asked site;
    const QString upload = begin(site, 6);
    (void)send(site, upload, "abc");
    QCOMPARE(headerOf(send(site, upload, "abc"), "Upload-Offset"), QByteArray("6"));
    QCOMPARE(site.ask("GET", u"/nota.pdf/@@download/file"_s).body, QByteArray("abcabc"));
}

void PracticeFilesTest::anImageIsScaled()
{
    Asked site;
    QImage image(1000, 500, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    QVERIFY(image.save(&buffer, "PNG"));
    const QJsonObject value{{u"data"_s, QString::fromLatin1(buffer.data().toBase64())},
                            {u"encoding"_s, u"base64"_s},
                            {u"filename"_s, u"plein.png"_s},
                            {u"content-type"_s, u"image/png"_s}};
    QCOMPARE(site.add({}, u"Image"_s, u"plein.png"_s, {{u"image"_s, value}}).status, 201);
    QCOMPARE(site.json("GET", u"/plein.png"_s)[u"image"_s][u"width"_s].toInt(), 1000);
    QCOMPARE(QImage::fromData(site.ask("GET", u"/plein.png/@@images/image/mini"_s).body).size(),
             QSize(200, 100));
    QCOMPARE(site.ask("GET", u"/plein.png/@@images/image/onzin"_s).status, 404);
}

void PracticeFilesTest::whatIsInTheWayOfStartingIsToldApart()
{
    Asked site;
    QTemporaryDir other;
    const auto second = PracticeSite::start({.data = other.path(), .port = quint16(site.site->url().port())});
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, ErrorKind::Offline);
    QCOMPARE(second.error().detail, u"port-in-use"_s);
    const auto third = PracticeSite::start({.data = u"/proc/hier-mag-niets"_s});
    QVERIFY(!third.has_value());
    QCOMPARE(third.error().kind, ErrorKind::Storage);
}

void PracticeFilesTest::theFolderShowsItsIndexPage()
{
    Asked site;
    (void)site.add({}, u"Folder"_s, u"dossier"_s);
    (void)site.add(u"/dossier"_s, u"Document"_s, u"index_html"_s,
                   {{u"text"_s, QJsonObject{{u"data"_s, u"<p>Het plan</p>"_s}}}});
    (void)site.ask("POST", u"/dossier/@workflow/publish"_s);
    (void)site.ask("POST", u"/dossier/index_html/@workflow/publish"_s);
    const SiteReply reply = site.browse(u"/dossier"_s);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("<p>Het plan</p>"));
    QVERIFY(reply.body.contains("niets hiervan is openbaar"));
}

void PracticeFilesTest::voltoBlocksBecomeAPage()
{
    Asked site(true);
    const QJsonObject blocks{
        {u"a"_s, QJsonObject{{u"@type"_s, u"title"_s}}},
        {u"b"_s, QJsonObject{{u"@type"_s, u"html"_s}, {u"html"_s, u"<p>Ja</p><script>1</script>"_s}}},
        {u"c"_s,
         QJsonObject{
             {u"@type"_s, u"slate"_s},
             {u"value"_s,
              QJsonArray{QJsonObject{{u"type"_s, u"h2"_s},
                                     {u"children"_s, QJsonArray{QJsonObject{{u"text"_s, u"Kop <"_s}}}}}}}}}};
    (void)site.add({}, u"Document"_s, u"blad"_s,
                   {{u"title"_s, u"Speelplek"_s},
                    {u"blocks"_s, blocks},
                    {u"blocks_layout"_s, QJsonObject{{u"items"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s}}}}});
    (void)site.ask("POST", u"/blad/@workflow/publish"_s);
    const QByteArray body = site.browse(u"/blad"_s).body;
    QVERIFY(body.contains("<h1>Speelplek</h1><p>Ja</p><h2>Kop &lt;</h2>"));
    QVERIFY(!site.ask("GET", u"/blad"_s).body.contains("<script"));
}

void PracticeFilesTest::aPageHoldsNoScript()
{
    Asked site;
    (void)site.add({}, u"Document"_s, u"blad"_s, {{u"title"_s, u"<script>x</script>"_s}});
    (void)site.ask("POST", u"/blad/@workflow/publish"_s);
    const SiteReply reply = site.browse(u"/blad"_s);
    QVERIFY(!reply.body.contains("<script"));
    QVERIFY(headerOf(reply, "Content-Security-Policy").startsWith("default-src 'none'"));
}

QTEST_GUILESS_MAIN(PracticeFilesTest)
#include "tst_practice_files.moc"
