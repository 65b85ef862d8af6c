// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "model/intake/importfile.h"
#include "tests/support/pictures/photos.h"
#include "tests/sync/engine/testdesk.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{

constexpr int ways = 8; ///< a phone can be held

/// A photo of each kind, held in each way, brought in as a person does; sizes differ, so that no two are one
/// file.
DossierId addPhotos(TestDesk &desk, PhotoKind kind)
{
    const DossierId id = desk.addDossier(u"Speelplekken Paddepoel"_s);
    const QTemporaryDir phone;
    for (int way = 1; way <= ways; ++way) {
        QFile photo(phone.filePath(nameOf(kind)));
        if (!photo.open(QIODevice::WriteOnly)
            || photo.write(phonePhoto(kind, way, {480 + 8 * way, 320})) <= 0)
            qFatal("no photo");
        photo.close();
        const auto kept = importFile(desk.files(), photo.fileName(), nameOf(kind));
        if (!kept)
            qFatal("refused: %s", qPrintable(kept.error().detail));
        const auto changed = desk.store().edit(id, [&](const Dossier &work) -> Result<Dossier> {
            Dossier dossier
                = withFile(work, FilePart::Photos, kept->ref, u"Foto"_s, false, desk.ids()).dossier;
            dossier.images.last().alt = u"Het plein"_s;
            dossier.news.first().image = dossier.images.last().id;
            return dossier;
        });
        if (!changed)
            qFatal("the photo could not be added");
    }
    return id;
}

/// Everything by which a site gives away a picture, whole or in whatever size.
QStringList picturesOf(const TestSite &site, const SiteRow &row)
{
    QStringList paths = site.scalesOf(row);
    for (const char *way : {"@@images/image", "@@download/image", "@@display-file/image"})
        paths.append(row.path + u'/' + QString::fromLatin1(way));
    return paths;
}

/// With blocks the picture of a news item stands in its text.
bool holdsPicture(const TestSite &site, const SiteRow &row)
{
    return row.type == u"Image"_s || (row.type == u"News Item"_s && !site.isVolto());
}

} // namespace

/// Photos as they come from phones: residents see them upright, and nobody reads in them where they were
/// taken.
class PhonePhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStrangerSeesThemUprightAndReadsNothingElse_data();
    void aStrangerSeesThemUprightAndReadsNothingElse();
};

void PhonePhotosTest::aStrangerSeesThemUprightAndReadsNothingElse_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<PhotoKind>("photo");
    for (const char *site : {"oefensite-classic", "oefensite-volto", "plone-classic", "plone-volto"}) {
        for (const PhotoKind photo :
             {PhotoKind::Jpeg, PhotoKind::Png, PhotoKind::Webp, PhotoKind::Tiff, PhotoKind::Heic})
            QTest::addRow("%s %s", site, qPrintable(nameOf(photo))) << QString::fromLatin1(site) << photo;
    }
}

void PhonePhotosTest::aStrangerSeesThemUprightAndReadsNothingElse()
{
    QFETCH(QString, kind);
    QFETCH(PhotoKind, photo);
    const TestSite site(kind);
    TestDesk desk(site);
    const DossierId id = addPhotos(desk, photo);
    desk.agreeToPublish(id);
    desk.mustSync();
    QSet<QByteArray> originals;
    for (const Image &image : desk.work(id).images) {
        QFile file(desk.files().path(image.file.sha256));
        QVERIFY(file.open(QIODevice::ReadOnly));
        originals.insert(file.readAll());
    }
    QCOMPARE(originals.size(), ways);
    int photos = 0, others = 0;
    QSet<QByteArray> whole;
    for (const SiteRow &row : site.rows()) {
        if (row.path.contains(u"/intern"_s))
            continue;
        // A page, a list or the answer of the API may tell what a picture holds as well.
        QCOMPARE(tells(site.browser(row.path).body), QString());
        if (!holdsPicture(site, row))
            continue;
        photos += row.type == u"Image"_s;
        others += row.type != u"Image"_s;
        for (const QString &path : picturesOf(site, row)) {
            const HttpReply reply = site.browser(path);
            if (path.endsWith(u"/@@download/image"_s))
                whole.insert(reply.body);
            QVERIFY2(reply.status == 200, qPrintable(path + u' ' + QString::number(reply.status)));
            QCOMPARE(tells(reply.body), QString());
            QVERIFY2(wrongCorners(QImage::fromData(reply.body)).isEmpty(),
                     qPrintable(path + u": "_s + wrongCorners(QImage::fromData(reply.body))));
        }
    }
    QCOMPARE(photos, ways);
    QCOMPARE(others, site.isVolto() ? 0 : 1);
    QCOMPARE(whole, originals);
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
    desk.settle();
    QCOMPARE(desk.mustSync().requests, 1);
}

QTEST_GUILESS_MAIN(PhonePhotosTest)
#include "tst_phonephotos.moc"
