// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/keptfacts.h"
#include "views/dossiers/workspacefiles.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

class TestWorkspaceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        store = std::make_unique<StoreThread>(folder->filePath(u"werk"_s));
        desk = std::make_unique<WorkspaceFiles>(folder->filePath(u"werk"_s), *store);
    }
    void cleanup()
    {
        desk.reset();
        store.reset();
        folder.reset();
    }
    void aFileIsTakenInWithItsAccents();
    void whatCannotBeTakenIsRefusedAndTheRestGoesOn();
    void aPaperTellsWhatItSaysBesideItsText();
    void aStoppedBatchEnds();
    void theFirstPageComesAsAPicture();
    void aCopyToOpenHasItsNameAndCannotBeChanged();

private:
    QString photo(const QString &name)
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.save(folder->filePath(name), "JPEG");
        return folder->filePath(name);
    }
    QString pdf(const QString &name)
    {
        QPdfWriter writer(folder->filePath(name));
        QPainter painter(&writer);
        painter.drawText(400, 400, u"Wij maken drie speelplekken nieuw in de wijk."_s);
        return folder->filePath(name);
    }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(bytes);
        return file.fileName();
    }
    /// Takes one in and answers with what became of it.
    IncomingFile takeOne(const QString &path)
    {
        IncomingFile taken;
        const auto seen = connect(desk.get(), &WorkspaceFiles::taken, this,
                                  [&](int, const IncomingFile &file) { taken = file; });
        QSignalSpy finished(desk.get(), &WorkspaceFiles::finished);
        desk->take({path});
        if (finished.isEmpty())
            finished.wait();
        disconnect(seen);
        return taken;
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<StoreThread> store;
    std::unique_ptr<WorkspaceFiles> desk;
};

void TestWorkspaceFiles::aFileIsTakenInWithItsAccents()
{
    const IncomingFile taken = takeOne(pdf(u"nota_café-één.pdf"_s));
    QCOMPARE(taken.ref.name, u"nota_café-één.pdf"_s);
    QCOMPARE(taken.title, u"Nota café één"_s);
    QCOMPARE(taken.ref.mediaType, u"application/pdf"_s);
    QVERIFY(taken.readable && !taken.scan && !taken.picture);
    QCOMPARE(taken.pages, 1);
}

void TestWorkspaceFiles::whatCannotBeTakenIsRefusedAndTheRestGoesOn()
{
    QSignalSpy taken(desk.get(), &WorkspaceFiles::taken), refused(desk.get(), &WorkspaceFiles::refused);
    QSignalSpy progress(desk.get(), &WorkspaceFiles::progress),
        finished(desk.get(), &WorkspaceFiles::finished);
    const int batch = desk->take({folder->path(), written(u"leeg.pdf"_s, {}), folder->filePath(u"weg.pdf"_s),
                                  written(u"kapot.jpg"_s, "\xff\xd8\xff en verder niets"),
                                  written(u"kapot.pdf"_s, "%PDF-1.4 en verder niets"), photo(u"goed.jpg"_s)});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(refused.size(), 4);
    QCOMPARE(taken.size(), 2);
    QVERIFY(!taken.at(0).at(1).value<IncomingFile>().readable);
    QVERIFY(taken.at(1).at(1).value<IncomingFile>().picture);
    QCOMPARE(progress.last(), (QVariantList{batch, 6, 6}));
}

void TestWorkspaceFiles::aPaperTellsWhatItSaysBesideItsText()
{
    const IncomingFile taken = takeOne(
        written(u"nota vertrouwelijk.rtf"_s, "{\\rtf1{\\info{\\author A. Voorbeeld}}{\\deleted weg}}"));
    QCOMPARE(taken.facts, (QStringList{u"tracked-changes"_s, u"author:A. Voorbeeld"_s}));
    QVERIFY(taken.soundsInternal);
    store->drain();
    const auto opened = Store::open(folder->filePath(u"werk"_s));
    QVERIFY(opened);
    const auto kept = keptFacts(**opened, taken.ref.sha256);
    QVERIFY(kept && *kept && (*kept)->trackedChanges);
}

void TestWorkspaceFiles::aStoppedBatchEnds()
{
    QStringList paths;
    for (int i = 0; i < 200; ++i)
        paths.append(written(u"stuk %1.txt"_s.arg(i), QByteArray::number(i)));
    QSignalSpy taken(desk.get(), &WorkspaceFiles::taken), finished(desk.get(), &WorkspaceFiles::finished);
    desk->stop(desk->take(paths));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(taken.size() < paths.size());
}

void TestWorkspaceFiles::theFirstPageComesAsAPicture()
{
    const IncomingFile page = takeOne(pdf(u"nota.pdf"_s)), image = takeOne(photo(u"plek.jpg"_s));
    const IncomingFile broken = takeOne(written(u"kapot.pdf"_s, "%PDF-1.4 en verder niets"));
    for (const IncomingFile &file : {page, image}) {
        QVERIFY(desk->thumbnail(file.ref, 96).isNull());
        QTRY_VERIFY(!desk->thumbnail(file.ref, 96).isNull());
        const QImage shown = desk->thumbnail(file.ref, 96);
        QVERIFY(std::abs(std::max(shown.width(), shown.height()) - 96) <= 1);
    }
    QVERIFY(desk->thumbnail(broken.ref, 96).isNull());
}

void TestWorkspaceFiles::aCopyToOpenHasItsNameAndCannotBeChanged()
{
    const IncomingFile taken = takeOne(pdf(u"nota café.pdf"_s));
    QSignalSpy copied(desk.get(), &WorkspaceFiles::copied), failed(desk.get(), &WorkspaceFiles::failed);
    desk->copyForOpening(taken.ref);
    QTRY_COMPARE(copied.size(), 1);
    const QFileInfo copy(copied.first().first().toString());
    QCOMPARE(copy.fileName(), u"nota café.pdf"_s);
    QCOMPARE(copy.size(), taken.ref.size);
    QVERIFY(!QFile::permissions(copy.filePath()).testFlag(QFile::WriteOwner));
    desk->copyForOpening({.name = u"weg.pdf"_s, .sha256 = QString(64, u'0')});
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_MAIN(TestWorkspaceFiles)
#include "tst_workspacefiles.moc"
