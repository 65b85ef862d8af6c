// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/keptfacts.h"
#include "tests/views/window/pagedesk.h"
#include "views/window/publishing/publishpage.h"

#include <QBuffer>
#include <QImage>
#include <QLineEdit>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray jpeg()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return buffer.data();
}

/// The page before a dossier that residents do not see yet, with all other files in place.
struct Looking : PageDesk {
    Looking()
        : files(folder.path())
        , page(add(new PublishPage(openDossier, site, FileCheck(files), papers, Language::Dutch, &form)))
    {
        openDossier.edit(u"stukken"_s, [](Dossier &d) {
            d.documents.clear();
            d.reports.clear();
            d.images.resize(1);
        });
    }
    FileRef keep(const QByteArray &bytes, const QString &name) const
    {
        const auto kept = files.takeBytes(bytes, name);
        return kept ? *kept : FileRef();
    }
    /// As an older version let it in.
    void hasPhoto(const FileRef &photo)
    {
        openDossier.edit(u"foto"_s, [&photo](Dossier &d) { d.images.first().file = photo; });
        openDossier.save();
    }
    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (const QLabel *label : page.findChildren<QLabel *>())
            all.append(label->text());
        for (const QPushButton *link : page.findChildren<QPushButton *>())
            all.append(link->accessibleName());
        return all.join(u'\n');
    }

    FileStore files;
    FileInspector papers{folder.path(), store};
    PublishPage &page;
};

} // namespace

/// What files tell is looked for when somebody looks at *Publiceren...*, before the button is offered.
class PublishPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPaperTellsIsReadBeforePublishing()
    {
        Looking on;
        const FileRef paper = on.keep("{\\rtf1{\\info{\\author A. Voorbeeld}}}", u"nota.rtf"_s);
        on.openDossier.edit(u"stuk"_s, [&](Dossier &d) {
            d.documents = {Document()};
            d.documents.first().id = u"d"_s;
            d.documents.first().file = paper;
            d.documents.first().visibility = Visibility::Public;
        });
        on.page.begin();
        QTRY_VERIFY2(on.said().contains(u"A. Voorbeeld"_s), qPrintable(on.said()));
    }

    void aPageNobodySeesReadsNoFiles()
    {
        Looking on;
        const FileRef paper = on.keep("{\\rtf1{\\info{\\author A. Voorbeeld}}}", u"nota.rtf"_s);
        on.page.QWidget::hide();
        QSignalSpy counted(&on.page, &PublishPage::changesCounted);
        on.openDossier.edit(u"stuk"_s, [&](Dossier &d) {
            d.documents = {Document()};
            d.documents.first().id = u"d"_s;
            d.documents.first().file = paper;
            d.documents.first().visibility = Visibility::Public;
        });
        QVERIFY(counted.wait());
        on.store.drain();
        const auto opened = Store::open(on.folder.path());
        QVERIFY(opened);
        QVERIFY(!keptFacts(**opened, paper.sha256).value());
    }

    void anOldPhotoIsCleanedBeforeTheButtonIsOffered()
    {
        Looking on;
        const FileRef photo = on.keep(jpeg() + "52.37, 4.90", u"plein.jpg"_s);
        on.hasPhoto(photo);
        on.page.begin();
        const auto isOffered = [&] {
            const QPushButton *act = buttonOn(on.page, "publishNow");
            return act && act->isEnabled();
        };
        QVERIFY(!isOffered());
        QTRY_VERIFY2(isOffered(), qPrintable(on.said()));
        const FileRef clean = on.openDossier.work().images.first().file;
        QCOMPARE(clean.size, jpeg().size());
        buttonOn(on.page, "publishNow")->click();
        QVERIFY(on.decision().shown.contains(clean.sha256.toLatin1()));
    }

    void aPhotoNobodyCanCleanWaitsForAReason()
    {
        Looking on;
        on.hasPhoto(on.keep(jpeg().left(300), u"plein.jpg"_s));
        on.page.begin();
        QTRY_VERIFY2(on.said().contains(u"plein.jpg kan nog vertellen"_s), qPrintable(on.said()));
        QVERIFY(!buttonOn(on.page, "publishNow")->isEnabled());
        QTest::keyClicks(on.page.findChild<QLineEdit *>(u"evenThough1"_s), u"Uit een archief."_s);
        QVERIFY2(buttonOn(on.page, "publishNow")->isEnabled(), qPrintable(on.said()));
        buttonOn(on.page, "publishNow")->click();
        const QList<Overruled> kept{{.kind = u"uncleaned"_s,
                                     .part = on.openDossier.work().images.first().id,
                                     .reason = u"Uit een archief."_s}};
        QCOMPARE(on.decision().overruled, kept);
    }
};

QTEST_MAIN(PublishPapersTest)
#include "tst_publishpapers.moc"
