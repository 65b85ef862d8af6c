// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/plone/contract/place.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{
QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(), [&random] { return static_cast<char>(random.bounded(256)); });
    return bytes;
}
QJsonObject file(const QByteArray &bytes)
{
    return {{u"file"_s, inlineFile(bytes, u"Notitie één.pdf"_s, u"application/pdf"_s)}};
}
const QByteArray redDot = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
} // namespace

/// Files both ways, and what a search finds.
class ContractFilesTest : public QObject
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

    void aFileComesBackByteForByte()
    {
        const QByteArray bytes = noise(200'000);
        WD_HAVE(const SiteObject made, m_place->make(u"notitie.pdf"_s, u"File"_s, file(bytes)));
        const QJsonObject there = made.json.value(u"file"_s).toObject();
        QCOMPARE(there.value(u"size"_s).toInteger(), bytes.size());
        QCOMPARE(there.value(u"filename"_s).toString(), u"Notitie één.pdf"_s);
        QCOMPARE(there.value(u"content-type"_s).toString(), u"application/pdf"_s);
        WD_HAVE(const QByteArray back, m_place->as(u"collega"_s).download(made.path));
        QVERIFY(back == bytes);
    }

    void newBytesKeepTheAddress()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"notitie.pdf"_s, u"File"_s, file("oud")));
        WD_HAVE(const SiteObject changed, m_place->publicist().patch(made.path, file("nieuwer")));
        QCOMPARE(changed.uid, made.uid);
        WD_HAVE(const QByteArray back, m_place->publicist().download(made.path));
        QCOMPARE(back, QByteArray("nieuwer"));
    }

    void aLargeFileGoesInPieces()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"groot.pdf"_s, u"File"_s, file("plaats")));
        QByteArray bytes = noise(5'000'000);
        QBuffer source(&bytes);
        QVERIFY(source.open(QIODevice::ReadOnly));
        WD_DONE(m_place->publicist().upload(made.path, source, u"Groot één.pdf"_s, u"application/pdf"_s));
        WD_HAVE(const SiteObject after, m_place->publicist().get(made.path));
        QCOMPARE(after.json.value(u"file"_s)[u"size"_s].toInteger(), bytes.size());
        QCOMPARE(after.json.value(u"file"_s)[u"filename"_s].toString(), u"Groot één.pdf"_s);
        WD_HAVE(const QByteArray back, m_place->publicist().download(made.path));
        QVERIFY(back == bytes);
    }

    void aPieceIsAppendedWhateverOffsetItNames()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"dubbel.bin"_s, u"File"_s, file("plaats")));
        const QByteArray token = m_place->tokenOf(u"publicist"_s);
        const QByteArray piece = noise(100'000);
        const HttpReply begun
            = m_place->raw("POST", made.path + u"/@tus-replace"_s, {}, token,
                           {{"Tus-Resumable", "1.0.0"},
                            {"Upload-Length", "200000"},
                            {"Upload-Metadata",
                             "filename " + QByteArray("dubbel.bin").toBase64() + ",content-type "
                                 + QByteArray("application/octet-stream").toBase64()}});
        QCOMPARE(begun.status, 201);
        const QUrl address(QString::fromUtf8(begun.header("Location")));
        const auto send = [&](const QByteArray &method, const QByteArray &body) {
            Http http;
            HttpRequest request{.method = method,
                                .url = address,
                                .headers = {{"Accept", "application/json"},
                                            {"Authorization", "Bearer " + token},
                                            {"Tus-Resumable", "1.0.0"}},
                                .body = body};
            if (!body.isEmpty())
                request.headers << qMakePair(QByteArray("Content-Type"),
                                             QByteArray("application/offset+octet-stream"))
                                << qMakePair(QByteArray("Upload-Offset"), QByteArray("0"));
            return http.send(request).value_or(HttpReply{});
        };
        QCOMPARE(send("PATCH", piece).status, 204);
        const HttpReply head = send("HEAD", {});
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Upload-Offset"), QByteArray("100000"));
        QCOMPARE(send("PATCH", piece).status, 204);
        QCOMPARE(send("HEAD", {}).status, 404);
        QCOMPARE(send("PATCH", piece).status, 404);
        WD_HAVE(const QByteArray back, m_place->publicist().download(made.path));
        QVERIFY(back == piece + piece);
    }

    void aPictureTellsItsSizeAndABrokenOneIsStored()
    {
        const auto image = [](const QByteArray &bytes) {
            return QJsonObject{{u"image"_s, inlineFile(bytes, u"foto.png"_s, u"image/png"_s)}};
        };
        WD_HAVE(const SiteObject good, m_place->make(u"goed.png"_s, u"Image"_s, image(redDot)));
        QCOMPARE(good.json.value(u"image"_s)[u"width"_s].toInt(), 1);
        WD_HAVE(const SiteObject broken, m_place->make(u"kapot.png"_s, u"Image"_s, image("geen plaatje")));
        QCOMPARE(broken.json.value(u"image"_s)[u"width"_s].toInt(), -1);
        WD_HAVE(const QByteArray back, m_place->publicist().download(broken.path, u"image"_s));
        QCOMPARE(back, QByteArray("geen plaatje"));
    }

    void aSearchFindsDeepDownBySubjectAndType()
    {
        WD_DONE(m_place->makeContainer(u"a"_s));
        WD_DONE(m_place->makeContainer(u"b"_s, u"a"_s));
        WD_HAVE(const SiteObject deep,
                m_place->make(u"c.pdf"_s, u"File"_s,
                              {{u"subjects"_s, QJsonArray{u"wijkdossier-log"_s}},
                               {u"file"_s, inlineFile("x", u"c.pdf"_s, u"application/pdf"_s)}},
                              u"a/b"_s));
        WD_HAVE(const QList<SiteRow> rows,
                m_place->publicist().search(m_place->path(), {{u"Subject"_s, u"wijkdossier-log"_s}}));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().path, deep.path);
        QCOMPARE(rows.first().uid, deep.uid);
        QCOMPARE(rows.first().type, u"File"_s);
        QCOMPARE(rows.first().subjects, QStringList{u"wijkdossier-log"_s});
        WD_HAVE(const QList<SiteRow> all, m_place->publicist().search(m_place->path(), {}));
        QCOMPARE(all.size(), 4);
        WD_HAVE(const QList<SiteRow> typed,
                m_place->publicist().search(m_place->path(), {{u"portal_type"_s, u"File"_s}}));
        QCOMPARE(typed.size(), 1);
        QVERIFY(!m_place->raw("GET", m_place->path(u"@search"_s)).body.contains("c.pdf"));
        QVERIFY(!m_place->raw("GET", u"/@search"_s).body.contains(m_place->path().toUtf8() + '"'));
    }

    void aSearchSeesMinutes()
    {
        WD_HAVE(const SiteObject made, m_place->make(u"stuk"_s, u"Document"_s));
        QDateTime lastSecond = made.modified;
        lastSecond.setTime(QTime(made.modified.time().hour(), made.modified.time().minute(), 59));
        const auto since = [this](const QDateTime &time) {
            return m_place->publicist().search(m_place->path(),
                                               {{u"modified.query"_s, time.toString(Qt::ISODate)},
                                                {u"modified.range"_s, u"min"_s},
                                                {u"portal_type"_s, u"Document"_s},
                                                {u"id"_s, u"stuk"_s}});
        };
        WD_HAVE(const QList<SiteRow> sameMinute, since(lastSecond));
        QCOMPARE(sameMinute.size(), 1);
        WD_HAVE(const QList<SiteRow> nextMinute, since(lastSecond.addSecs(1)));
        QCOMPARE(nextMinute.size(), 0);
    }

    void anExpiredPageIsNotFoundButStillReadable()
    {
        WD_HAVE(const SiteObject made,
                m_place->make(u"verlopen"_s, u"Document"_s,
                              {{u"effective"_s, u"2024-01-01T00:00:00+00:00"_s},
                               {u"expires"_s, u"2025-01-01T00:00:00+00:00"_s}}));
        WD_DONE(m_place->publicist().transition(made.path, u"publish"_s));
        QCOMPARE(m_place->anonymous(made.path), 200);
        QVERIFY(!m_place->raw("GET", m_place->path(u"@search"_s)).body.contains("verlopen"));
        WD_HAVE(const QList<SiteRow> rows,
                m_place->publicist().search(m_place->path(), {{u"id"_s, u"verlopen"_s}}));
        QCOMPARE(rows.size(), 1);
    }

    void aFolderShowsItsIndex()
    {
        WD_HAVE(const SiteObject container, m_place->makeContainer(u"dossier"_s));
        const QString words = u"Speelplekken in de wijk"_s;
        const auto shows
            = [&] { return m_place->site().browser(container.path).body.contains(words.toUtf8()); };
        if (m_place->isVolto()) {
            WD_DONE(m_place->publicist().patch(container.path, {{u"description"_s, words}}));
            QVERIFY(!shows());
        } else {
            const QJsonObject text{{u"text"_s, richTextValue(u"<p>%1</p>"_s.arg(words))}};
            WD_HAVE(const SiteObject index,
                    m_place->make(u"index_html"_s, u"Document"_s, text, u"dossier"_s));
            QVERIFY(!shows());
            // A private folder does not hide a published page, not even at its own address.
            WD_DONE(m_place->publicist().transition(index.path, u"publish"_s));
            QVERIFY(shows());
            WD_DONE(m_place->publicist().transition(index.path, u"retract"_s));
            QVERIFY(!shows());
            WD_DONE(m_place->publicist().transition(index.path, u"publish"_s));
        }
        WD_DONE(m_place->publicist().transition(container.path, u"publish"_s));
        QCOMPARE(m_place->site().browser(container.path).status, 200);
        QVERIFY(shows());
    }

private:
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(ContractFilesTest)
#include "tst_contractfiles.moc"
