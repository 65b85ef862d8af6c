// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/pointer.h"
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
            return dossier;
        });
        if (!changed)
            qFatal("the photo could not be added");
    }
    return id;
}

/// Everything by which a site gives away a picture.
QStringList picturesOf(const CatalogRow &row)
{
    QStringList paths{row.path + u"/@@images/image"_s, row.path + u"/@@download/image"_s};
    for (const char *scale : {"large", "preview", "mini", "thumb"})
        paths.append(row.path + u"/@@images/image/"_s + QString::fromLatin1(scale));
    return paths;
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
    int seen = 0;
    for (const CatalogRow &row : site.rows()) {
        if (row.type != u"Image"_s)
            continue;
        ++seen;
        for (const QString &path : picturesOf(row)) {
            const HttpReply reply = site.browser(path);
            if (path.endsWith(u"/@@download/image"_s))
                QVERIFY2(originals.remove(reply.body), qPrintable(path));
            QVERIFY2(reply.status == 200, qPrintable(path + u' ' + QString::number(reply.status)));
            QCOMPARE(tells(reply.body), QString());
            QVERIFY2(wrongCorners(QImage::fromData(reply.body)).isEmpty(),
                     qPrintable(path + u": "_s + wrongCorners(QImage::fromData(reply.body))));
        }
    }
    QCOMPARE(seen, ways);
    QVERIFY(originals.isEmpty());
    QCOMPARE(TestDesk::stepsIn(desk.mustSync()), QStringList());
}

QTEST_GUILESS_MAIN(PhonePhotosTest)
#include "tst_phonephotos.moc"
