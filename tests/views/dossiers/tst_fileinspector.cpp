// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/intake/keptfacts.h"
#include "tests/support/fixtures.h"
#include "views/dossiers/fileinspector.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

class TestFileInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaperThatCameByASyncIsLookedIntoAndRemembered();
    void anOldPictureIsCleanedAndWhatCannotBeIsTold();
};

void TestFileInspector::aPaperThatCameByASyncIsLookedIntoAndRemembered()
{
    const QTemporaryDir folder;
    StoreThread store(folder.path());
    FileInspector inspector(folder.path(), store);
    const auto paper = FileStore(folder.path()).takeBytes("{\\rtf1{\\deleted weg}}", u"nota.rtf"_s);
    QVERIFY(paper);
    const FileRef away{.name = u"weg.pdf"_s, .sha256 = QString(64, u'a')};
    const FileInspector::Words expected{{paper->sha256, {u"tracked-changes"_s}}};
    for (int time = 0; time < 2; ++time) { // looked up, then known
        std::optional<FileInspector::Words> answer;
        inspector.ask(this, {*paper, away, {}},
                      [&answer](const FileInspector::Words &words) { answer = words; });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, expected);
    }
    store.drain();
    const auto opened = Store::open(folder.path());
    QVERIFY(opened);
    const auto kept = keptFacts(**opened, paper->sha256);
    QVERIFY(kept && *kept && (*kept)->trackedChanges);
}

void TestFileInspector::anOldPictureIsCleanedAndWhatCannotBeIsTold()
{
    const QTemporaryDir folder;
    StoreThread store(folder.path());
    FileInspector inspector(folder.path(), store);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    QImage(4, 4, QImage::Format_RGB32).save(&png, "PNG");
    const FileStore files(folder.path());
    Dossier work = newDossier(u"Bomen"_s, u"fysiek"_s, test::seededIds());
    work.images = {Image(), Image()};
    work.images[0].id = u"f1"_s, work.images[1].id = u"f2"_s;
    work.images[0].file = files.takeBytes(png.data() + "52.37, 4.90", u"oud.png"_s).value();
    work.images[1].file = files.takeBytes(png.data().left(40), u"kapot.png"_s).value();
    QVERIFY((*Store::open(folder.path()))->add({.work = work}));
    const auto told = [&](const Dossier &asked) {
        std::optional<FileInspector::Inspection> answer;
        inspector.askOf(this, asked, [&answer](const FileInspector::Inspection &said) { answer = said; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(FileInspector::Inspection());
    };
    const FileInspector::Inspection first = told(work);
    const QString broken = work.images[1].file.sha256;
    QVERIFY(first.cleaned);
    const PictureNotes refused{{broken, false}};
    QCOMPARE(first.pictures, refused);
    const Dossier now = (*Store::open(folder.path()))->read(work.id)->work;
    for (int time = 0; time < 2; ++time) { // looked up, then known
        const FileInspector::Inspection then = told(now);
        QVERIFY(!then.cleaned);
        const PictureNotes both{{now.images[0].file.sha256, true}, {broken, false}};
        QCOMPARE(then.pictures, both);
    }
}

QTEST_GUILESS_MAIN(TestFileInspector)
#include "tst_fileinspector.moc"
