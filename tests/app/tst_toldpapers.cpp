// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/pointer.h"
#include "tests/app/publishpagewords.h"
#include "tests/model/intake/papers.h"
#include "tests/support/pictures/photos.h"

#include <QTest>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

/// A dossier that may be published.
QString complete(CommandRunner &desk)
{
    const QString id = desk.must({u"new"_s, u"--title"_s, u"Bomen"_s, u"--profile"_s, u"fysiek"_s}).line();
    desk.complete(id);
    return id;
}

QByteArray talkative()
{
    return docx("<w:p><w:ins/></w:p>",
                {{"word/comments.xml", "<w:comments xmlns:w=\"w\"><w:comment/></w:comments>"}});
}

/// The file is in the dossier, and nobody looked at it on this desk: a colleague's, or an older version's.
FileRef cameBySync(const CommandRunner &desk, const QString &id, FilePart part, const QByteArray &bytes,
                   const QString &name)
{
    const auto file = FileStore(desk.workspace()).takeBytes(bytes, name);
    const auto store = Store::open(desk.workspace());
    const auto put = (*store)->edit({id}, [&](const Dossier &work) -> Result<Dossier> {
        const IdMaker ids(systemClock(), systemRandom());
        return withFile(work, part, *file, u"Nota"_s, false, ids).dossier;
    });
    if (!put)
        qFatal("no file");
    return *file;
}

void hurt(const FileStore &files, const FileRef &file)
{
    QFile stored(files.path(file.sha256));
    QVERIFY(stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(stored.open(QIODevice::ReadWrite) && stored.seek(file.size / 2));
    char byte = 0;
    QVERIFY(stored.getChar(&byte) && stored.seek(file.size / 2) && stored.putChar(char(~byte)));
}

QStringList sentencesIn(const QJsonObject &answer)
{
    QStringList sentences;
    for (const QJsonValue &finding : answer[u"findings"_s].toArray())
        sentences.append(finding[u"sentence"_s].toString());
    return sentences;
}

/// What stands under *Let op* on the page *Publiceren...*, in the window on the same desk.
QStringList bewareInWindow(const CommandRunner &desk, const QString &id)
{
    return publishPageWords(desk, id).beware;
}

} // namespace

/// What files tell is said before residents get them, by the command line and by the window.
class TestToldPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPaperTellsIsSaidBeforePublishing_data();
    void whatAPaperTellsIsSaidBeforePublishing();
    void aPaperThatStaysInsideIsNotTalkedAbout();
    void aDamagedPaperIsNotReadForAWholeOne();
    void aDamagedPhotoIsToldAndNotTakenInAnew();
};

void TestToldPapers::whatAPaperTellsIsSaidBeforePublishing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("sentences");
    const QByteArray hiddenSheet = xlsx("<sheet name=\"Raming\" state=\"hidden\"/>");
    const QByteArray made = "{\\rtf1{\\info{\\author A. Voorbeeld}{\\title Kladversie}}Nota}";
    QTest::newRow("comments and changes")
        << talkative() << u"nota.docx"_s
        << QStringList{u"Stukken: in nota.docx staan bijgehouden wijzigingen. Neem ze over of wijs ze af, "
                       "en kies het bestand opnieuw."_s,
                       u"Stukken: in nota.docx staan opmerkingen. Haal ze eruit als bewoners ze niet mogen "
                       "lezen."_s};
    QTest::newRow("a hidden sheet") << hiddenSheet << u"raming.xlsx"_s
                                    << QStringList{u"Stukken: in raming.xlsx is iets verborgen. Haal het "
                                                   "eruit als bewoners het niet mogen lezen."_s};
    QTest::newRow("who made it, and what it was called")
        << made << u"nota.rtf"_s
        << QStringList{u"Stukken: in nota.rtf staat wie het maakte: A. Voorbeeld. Haal dat eruit als "
                       "bewoners het niet hoeven te weten."_s,
                       u"Stukken: nota.rtf heet vanbinnen „Kladversie”. Verander dat als bewoners het "
                       "niet mogen zien."_s};
}

void TestToldPapers::whatAPaperTellsIsSaidBeforePublishing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QStringList, sentences);
    CommandRunner added, synced, windowed;
    const QString first = complete(added), second = complete(synced), third = complete(windowed);
    added.must({u"add-file"_s, first, u"documents"_s, added.write(name, bytes)});
    (void)cameBySync(synced, second, FilePart::Documents, bytes, name);
    (void)cameBySync(windowed, third, FilePart::Documents, bytes, name);
    // On the third desk the window is the first that looks; on the others the command line was.
    QCOMPARE(bewareInWindow(windowed, third), sentences);
    for (const auto &[desk, id] : {std::pair{&added, first}, {&synced, second}, {&windowed, third}}) {
        const Answer said = desk->must({u"publish"_s, id, u"--json"_s});
        QCOMPARE(sentencesIn(said.object()), sentences);
        QCOMPARE(bewareInWindow(*desk, id), sentences);
        const Answer read = desk->must({u"publish"_s, id});
        QCOMPARE(read.err, u"Let op:\n  "_s + sentences.join(u"\n  "_s) + u'\n');
    }
}

void TestToldPapers::aPaperThatStaysInsideIsNotTalkedAbout()
{
    CommandRunner desk;
    const QString id = complete(desk);
    desk.must({u"add-file"_s, id, u"documents"_s, desk.write(u"nota.docx"_s, talkative()), u"--internal"_s});
    QCOMPARE(desk.must({u"publish"_s, id}).err, QString());
    QCOMPARE(bewareInWindow(desk, id), QStringList());
}

void TestToldPapers::aDamagedPaperIsNotReadForAWholeOne()
{
    CommandRunner desk;
    const QString id = complete(desk);
    const FileRef file = cameBySync(desk, id, FilePart::Documents, talkative(), u"nota.docx"_s);
    const FileStore files(desk.workspace());
    hurt(files, file);
    QCOMPARE(desk.run({u"publish"_s, id}).code, 3);
    QVERIFY(files.takeBytes(talkative(), u"nota.docx"_s));
    const Answer read = desk.must({u"publish"_s, id});
    QVERIFY2(read.err.contains(u"in nota.docx staan opmerkingen"_s), qPrintable(read.err));
}

void TestToldPapers::aDamagedPhotoIsToldAndNotTakenInAnew()
{
    CommandRunner desk;
    const QString id = complete(desk);
    const FileRef photo
        = cameBySync(desk, id, FilePart::Photos, phonePhoto(PhotoKind::Jpeg, 1), u"plein.jpg"_s);
    desk.must({u"set"_s, id, u"/images/0/alt"_s, u"\"Een plein\""_s});
    hurt(FileStore(desk.workspace()), photo);
    const Answer held = desk.run({u"publish"_s, id, u"--json"_s});
    QCOMPARE(held.code, 3);
    QCOMPARE(held.object()[u"findings"_s][0][u"kind"_s].toString(), u"file-damaged"_s);
    QCOMPARE(held.object()[u"findings"_s].toArray().size(), 1);
    const QJsonObject shown = desk.must({u"show"_s, id}).object();
    QCOMPARE(shown[u"images"_s][0][u"file"_s][u"sha256"_s].toString(), photo.sha256);
}

QTEST_MAIN(TestToldPapers)
#include "tst_toldpapers.moc"
