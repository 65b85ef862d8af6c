// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "model/intake/storedpictures.h"
#include "model/store/picturenotes.h"
#include "tests/model/intake/door.h"
#include "tests/support/fixtures.h"

#include <QTest>
#include <QtEndian>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A TIFF with its pages in one row: the list of the first points to itself as the next.
QByteArray pages()
{
    QByteArray tiff = phonePhoto(PhotoKind::Tiff, 1);
    const auto number = [&tiff](qsizetype at, int size) {
        return size == 2 ? qFromLittleEndian<quint16>(tiff.constData() + at)
                         : qFromLittleEndian<quint32>(tiff.constData() + at);
    };
    const auto list = qsizetype(number(4, 4));
    const qsizetype next = list + 2 + 12 * qsizetype(number(list, 2));
    qToLittleEndian(quint32(list), tiff.data() + next);
    return tiff;
}

} // namespace

/// Pictures that came in before anybody looked at them.
class TestStoredPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoThatIsInsideAlreadyGoesThroughTheDoorOnce();
    void aPhotoThatIsNotHereYetIsLookedAtWhenItComes();
    void whatIsRefusedStaysAsItIsAndIsNoted_data();
    void whatIsRefusedStaysAsItIsAndIsNoted();
    void picturesOfARevisionAreNotedAndNotReplaced();
    void aDamagedPhotoIsLookedAtWhenItIsWholeAgain();

private:
    /// A workspace with a dossier that has a photo as an older version kept it.
    struct Desk {
        explicit Desk(const QByteArray &photo, const QString &name);
        [[nodiscard]] Dossier work() const { return store->read(id)->work; }
        [[nodiscard]] PictureNotes notes() const { return pictureNotes(*store, picturesOf(work())).value(); }
        QTemporaryDir folder;
        std::unique_ptr<Store> store = std::move(*Store::open(folder.path()));
        FileStore files{folder.path()};
        DossierId id{u"01a20789-512b-774a-b0fc-000000000001"_s};
        FileRef photo;
    };
};

TestStoredPictures::Desk::Desk(const QByteArray &bytes, const QString &name)
{
    photo = *files.takeBytes(bytes, name);
    Dossier dossier;
    dossier.id = id;
    dossier.title = dossier.slug = u"bomen"_s;
    dossier = withFile(dossier, FilePart::Photos, photo, u"Plein"_s, false, seededIds(1)).dossier;
    if (!store->add({.work = dossier}))
        qFatal("no dossier");
}

void TestStoredPictures::aPhotoThatIsInsideAlreadyGoesThroughTheDoorOnce()
{
    Desk desk(phonePhoto(PhotoKind::Tiff, 6), u"plein.tif"_s);
    QCOMPARE(cleanStoredPictures(*desk.store, desk.files).value(), QList<DossierId>{desk.id});
    const FileRef clean = desk.work().images.first().file;
    QCOMPARE(clean.name, u"plein.png"_s);
    QCOMPARE(clean.mediaType, u"image/png"_s);
    QCOMPARE(tells(contentOf(desk.files.path(clean.sha256))), QString());
    QCOMPARE(wrongCorners(QImage(desk.files.path(clean.sha256))), QString());
    const Dossier once = desk.work();
    QCOMPARE(cleanStoredPictures(*desk.store, desk.files).value(), QList<DossierId>{});
    QCOMPARE(cleanPicturesOf(*desk.store, desk.files, desk.id).value(), false);
    QVERIFY(desk.work() == once);
}

void TestStoredPictures::aPhotoThatIsNotHereYetIsLookedAtWhenItComes()
{
    const QByteArray photo = phonePhoto(PhotoKind::Jpeg, 1);
    Desk desk(photo, u"plein.jpg"_s);
    QVERIFY(QFile::remove(desk.files.path(desk.photo.sha256)));
    QCOMPARE(cleanStoredPictures(*desk.store, desk.files).value(), QList<DossierId>{});
    QVERIFY(desk.files.takeBytes(photo, u"plein.jpg"_s));
    QCOMPARE(cleanStoredPictures(*desk.store, desk.files).value(), QList<DossierId>{desk.id});
    QVERIFY(desk.work().images.first().file.sha256 != desk.photo.sha256);
}

void TestStoredPictures::whatIsRefusedStaysAsItIsAndIsNoted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("broken off") << phonePhoto(PhotoKind::Jpeg, 1).left(900) << u"plein.jpg"_s;
    QTest::newRow("a format nobody here can look into")
        << QByteArray("PAM-achtig, en het land waar het gemaakt is") << u"plein.cr2"_s;
    QTest::newRow("several pages") << pages() << u"plein.tif"_s;
    QTest::newRow("no picture at all") << QByteArray("%PDF-1.4 nota") << u"plein.pdf"_s;
}

void TestStoredPictures::whatIsRefusedStaysAsItIsAndIsNoted()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    Desk desk(bytes, name);
    const PictureNotes refused{{desk.photo.sha256, false}};
    for (int time = 0; time < 2; ++time) {
        QCOMPARE(cleanStoredPictures(*desk.store, desk.files).value(), QList<DossierId>{});
        QCOMPARE(cleanPicturesOf(*desk.store, desk.files, desk.id).value(), false);
        QCOMPARE(desk.work().images.first().file, desk.photo);
        QCOMPARE(desk.notes(), refused);
    }
}

void TestStoredPictures::picturesOfARevisionAreNotedAndNotReplaced()
{
    Desk dirty(phonePhoto(PhotoKind::Jpeg, 1), u"plein.jpg"_s);
    QVERIFY(lookAtPictures(*dirty.store, dirty.files, picturesOf(dirty.work())));
    QCOMPARE(dirty.work().images.first().file, dirty.photo);
    QCOMPARE(dirty.notes(), PictureNotes());
    QCOMPARE(cleanPicturesOf(*dirty.store, dirty.files, dirty.id).value(), true);
    const PictureNotes clean{{dirty.work().images.first().file.sha256, true}};
    QCOMPARE(dirty.notes(), clean);
}

void TestStoredPictures::aDamagedPhotoIsLookedAtWhenItIsWholeAgain()
{
    const QByteArray photo = phonePhoto(PhotoKind::Jpeg, 6);
    QByteArray hurt = photo;
    hurt[hurt.size() / 2] = char(~hurt.at(hurt.size() / 2));
    for (const QByteArray &bytes : {hurt, photo.left(photo.size() - 40)}) {
        Desk desk(photo, u"plein.jpg"_s);
        const QString path = desk.files.path(desk.photo.sha256);
        QVERIFY(QFile::remove(path));
        QFile stored(path);
        QVERIFY(stored.open(QIODevice::WriteOnly) && stored.write(bytes) == bytes.size());
        stored.close();
        QCOMPARE(cleanStoredPictures(*desk.store, desk.files).value(), QList<DossierId>{});
        QCOMPARE(desk.work().images.first().file, desk.photo);
        QCOMPARE(contentOf(path), bytes);
        QVERIFY(desk.files.takeBytes(photo, u"plein.jpg"_s));
        QCOMPARE(cleanStoredPictures(*desk.store, desk.files).value(), QList<DossierId>{desk.id});
    }
}

QTEST_GUILESS_MAIN(TestStoredPictures)
#include "tst_storedpictures.moc"
