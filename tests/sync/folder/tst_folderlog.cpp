// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "sync/folder/folderconceptlog.h"
#include "tests/sync/folder/testshare.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <sys/time.h>

using namespace Qt::StringLiterals;
using namespace wd;
using namespace wd::test;

namespace
{
constexpr LogKey first{.number = 1}, second{.number = 2};
const QByteArray large = "{\"words\":\"" + QByteArray(3'000'000, 'w') + "\"}";
/// Whatever a share does, it has fewer steps for one act.
constexpr int manySteps = 40;

void eachWay()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"map", "map:rename", "map:create"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

QString entryIn(const TestShare &share, const QString &root, const LogKey &key)
{
    return share.folder() + root + u"/intern/"_s + entryName(key);
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// What only a log in a folder has to answer for; the contract all logs share is asked in tst_conceptlog.
class FolderLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillBetweenAnyTwoStepsLeavesNothingHalfRead_data() { eachWay(); }
    void aKillBetweenAnyTwoStepsLeavesNothingHalfRead();
    void aKillWhileAFileIsBroughtLeavesNoFileOfThatName_data() { eachWay(); }
    void aKillWhileAFileIsBroughtLeavesNoFileOfThatName();
    void whatWasLeftUnderWayIsSweptADayLater();
    void aPieceOfAnEntryIsNeverALog();
    void aNumberThatIsGivenOutAgainHasAnotherUid();
    void theTimeOfAnEntryIsThatOfTheShare();
    void aShareThatIsGoneIsNoAbsence();
    void anotherShareInItsPlaceIsNoAbsence();
    void noPathLeadsOutOfTheShare();
    void aFileThatIsNotWhatItIsCalledIsNotPut();
    void aDamagedFileIsMadeWholeAgain();
    void colleaguesMayReadAndOthersMayNot();
};

void FolderLogTest::aKillBetweenAnyTwoStepsLeavesNothingHalfRead()
{
    QFETCH(QString, kind);
    int killed = 0, withName = 0;
    for (int step = 1; step < manySteps; ++step) {
        const TestShare place(kind);
        const QString root = place.withLog();
        const bool wasKilled = killedAfter(step, place.options(), [&root](const Share &share) {
            (void)FolderConceptLog(share, root).append(first, large, true);
        });
        const Share share(place.options());
        FolderConceptLog log(share, root);
        const auto heads = log.heads();
        QVERIFY(heads.has_value());
        const auto there = log.read(first);
        if (!wasKilled) {
            QVERIFY(there && there->bytes == large);
            break;
        }
        ++killed;
        if (heads->head.number == 0) {
            // As if nothing was asked: a colleague goes on.
            QCOMPARE(there.error().kind, ErrorKind::NotFound);
            QVERIFY(log.append(first, "{\"other\":1}", false).has_value());
            QCOMPARE(log.read(first)->bytes, QByteArray("{\"other\":1}"));
            continue;
        }
        ++withName;
        QCOMPARE(log.append(first, "{\"other\":1}", false).error().kind, ErrorKind::Conflict);
        if (there) {
            QVERIFY(there->bytes == large);
            QVERIFY(heads->head.decides && !heads->head.uid.isEmpty());
        } else {
            // Only where the name comes before the bytes, and then it is told.
            QCOMPARE(kind, u"map:create"_s);
            QCOMPARE(there.error().kind, ErrorKind::BadReply);
            QCOMPARE(there.error().detail, u"record"_s);
        }
    }
    QVERIFY2(killed >= 4, qPrintable(QString::number(killed)));
    QVERIFY(withName >= 1);
}

void FolderLogTest::aKillWhileAFileIsBroughtLeavesNoFileOfThatName()
{
    QFETCH(QString, kind);
    QByteArray bytes(2'500'000, 'p');
    const FileRef file{.name = u"plan.pdf"_s, .sha256 = sha256Of(bytes), .size = bytes.size()};
    int killed = 0;
    for (int step = 1; step < manySteps; ++step) {
        const TestShare place(kind);
        const QString root = place.withLog();
        const bool wasKilled = killedAfter(step, place.options(), [&](const Share &share) {
            QBuffer source(&bytes);
            (void)source.open(QIODevice::ReadOnly);
            (void)FolderConceptLog(share, root).putFile(file, source);
        });
        const Share share(place.options());
        FolderConceptLog log(share, root);
        const auto has = log.hasFile(file);
        const auto names = log.fileNames();
        QVERIFY(has.has_value() && names.has_value());
        QCOMPARE(names->contains(storedName(file)), *has);
        QVERIFY(names->size() <= 1);
        if (!wasKilled) {
            QVERIFY(*has);
            break;
        }
        ++killed;
    }
    QVERIFY2(killed >= 5, qPrintable(QString::number(killed)));
}

void FolderLogTest::whatWasLeftUnderWayIsSweptADayLater()
{
    const TestShare place;
    const QString root = place.withLog();
    const auto append = [&root](const LogKey &key) {
        return [&root, key](const Share &share) {
            (void)FolderConceptLog(share, root).append(key, "{}", false);
        };
    };
    QVERIFY(killedAfter(1, place.options(), append(first)));
    const QStringList left = place.allIn(root + u"/intern"_s);
    QCOMPARE(left.size(), 1);
    const QString leftAt = place.folder() + root + u"/intern/"_s + left.first();
    const auto isLeftOf = [&](int hours) {
        const timeval then{.tv_sec = QDateTime::currentSecsSinceEpoch() - hours * 3600, .tv_usec = 0};
        const timeval both[2] = {then, then};
        [&] { QCOMPARE(::utimes(QFile::encodeName(leftAt).constData(), both), 0); }();
    };
    const Share share(place.options()), later(place.options());
    isLeftOf(23); // somebody may still be bringing a large file
    QVERIFY(FolderConceptLog(share, root).append(first, "{}", false).has_value());
    QVERIFY(QFile::exists(leftAt));
    isLeftOf(25);
    QVERIFY(FolderConceptLog(later, root).append(second, "{}", false).has_value());
    QCOMPARE(place.allIn(root + u"/intern"_s), (QStringList{entryName(first), entryName(second)}));
}

void FolderLogTest::aPieceOfAnEntryIsNeverALog()
{
    const TestShare place;
    const QString root = place.withLog();
    const Share share(place.options());
    FolderConceptLog log(share, root);
    QVERIFY(log.append(first, "{\"a\":\"een tekst\"}", true).has_value());
    const QByteArray whole = contentOf(entryIn(place, root, first));
    QVERIFY(!whole.isEmpty());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        overwrite(entryIn(place, root, first), whole.first(size));
        const auto there = log.read(first);
        QVERIFY2(!there, qPrintable(QString::number(size)));
        QCOMPARE(there.error().kind, ErrorKind::BadReply);
        QCOMPARE(log.heads()->head.number, 1);
        QCOMPARE(log.append(first, "{}", false).error().kind, ErrorKind::Conflict);
    }
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 1);
        overwrite(entryIn(place, root, first), flipped);
        const auto there = log.read(first);
        // What says no more than who made it may be another without the bytes being.
        QVERIFY2(!there || there->bytes == "{\"a\":\"een tekst\"}", qPrintable(QString::number(at)));
    }
}

void FolderLogTest::aNumberThatIsGivenOutAgainHasAnotherUid()
{
    const TestShare place;
    const QString root = place.withLog();
    const Share share(place.options());
    FolderConceptLog log(share, root);
    const auto made = log.append(first, "{}", false);
    QVERIFY(QFile::remove(entryIn(place, root, first))); // as a backup that was put back has it
    const auto again = log.append(first, "{}", false);
    QVERIFY(made && again);
    QVERIFY(made->uid != again->uid);
    QCOMPARE(log.heads()->head.uid, again->uid);
}

void FolderLogTest::theTimeOfAnEntryIsThatOfTheShare()
{
    const TestShare place;
    const QString root = place.withLog();
    const Share share(place.options());
    FolderConceptLog log(share, root);
    const auto made = log.append(first, "{}", false);
    QVERIFY(made.has_value());
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(entryIn(place, root, first)).constData(), &found), 0);
    QCOMPARE(made->madeAt.toSecsSinceEpoch(), qint64(found.st_mtim.tv_sec));
    QCOMPARE(log.heads()->head.madeAt, made->madeAt);
}

void FolderLogTest::aShareThatIsGoneIsNoAbsence()
{
    const TestShare place;
    const QString root = place.withLog();
    const Share share(place.options());
    FolderConceptLog log(share, root);
    QVERIFY(log.append(first, "{}", false).has_value());
    // What a mount leaves behind: its folder, with nothing in it.
    QVERIFY(QDir().rename(place.folder(), place.folder() + u"-away"_s));
    QVERIFY(QDir().mkpath(place.folder()));
    FileRef file{.name = u"plan.pdf"_s, .sha256 = QString(64, u'a'), .size = 3};
    QBuffer nothing;
    QVERIFY(nothing.open(QIODevice::ReadWrite));
    QCOMPARE(log.heads().error().kind, ErrorKind::Offline);
    QCOMPARE(log.read(first).error().kind, ErrorKind::Offline);
    QCOMPARE(log.append(second, "{}", false).error().kind, ErrorKind::Offline);
    QCOMPARE(log.remove(first, {}).error().kind, ErrorKind::Offline);
    QCOMPARE(log.decided().error().kind, ErrorKind::Offline);
    QCOMPARE(log.hasFile(file).error().kind, ErrorKind::Offline);
    QCOMPARE(log.fileNames().error().kind, ErrorKind::Offline);
    QCOMPARE(log.fetchFile(file, nothing).error().kind, ErrorKind::Offline);
    QCOMPARE(log.putFile(file, nothing).error().kind, ErrorKind::Offline);
    QCOMPARE(share.makeFolder(u"/dossiers/ander"_s).error().kind, ErrorKind::Offline);
    QVERIFY(place.allIn({}).isEmpty());
}

void FolderLogTest::anotherShareInItsPlaceIsNoAbsence()
{
    const TestShare place;
    Share::Options elsewhere = place.options();
    elsewhere.id = u"een andere"_s;
    const Share share(elsewhere);
    const auto read = FolderConceptLog(share, place.withLog()).read(first);
    QCOMPARE(read.error().kind, ErrorKind::Offline);
    QCOMPARE(read.error().detail, u"share"_s);
}

void FolderLogTest::noPathLeadsOutOfTheShare()
{
    const TestShare place;
    const Share share(place.options());
    for (const QString &root : {u"/.."_s, u"/dossiers/../../x"_s, u"/dossiers/./x"_s}) {
        FolderConceptLog log(share, root);
        for (const Error &error : {log.heads().error(), log.append(first, "{}", false).error(),
                                   share.makeFolder(root).error(), share.removeAll(root).error()}) {
            QCOMPARE(error.kind, ErrorKind::BadInput);
            QCOMPARE(error.detail, u"escapes-folder"_s);
        }
    }
    QCOMPARE(share.removeAll(u"/"_s).error().detail, u"escapes-folder"_s);
}

void FolderLogTest::aFileThatIsNotWhatItIsCalledIsNotPut()
{
    const TestShare place;
    const QString root = place.withLog();
    const Share share(place.options());
    FolderConceptLog log(share, root);
    QByteArray bytes = "drie", other = "vier";
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const FileRef shorter{.name = u"a.pdf"_s, .sha256 = sha256Of(bytes), .size = 9};
    QCOMPARE(log.putFile(shorter, source).error().detail, u"short-file"_s);
    const FileRef another{.name = u"a.pdf"_s, .sha256 = sha256Of(other), .size = 4};
    QCOMPARE(log.putFile(another, source).error().detail, u"damaged-file"_s);
    QVERIFY(log.fileNames()->isEmpty());
    QVERIFY(place.allIn(root + u"/intern/bestanden"_s).isEmpty());
}

void FolderLogTest::aDamagedFileIsMadeWholeAgain()
{
    const TestShare place;
    const QString root = place.withLog();
    const Share share(place.options());
    FolderConceptLog log(share, root);
    QByteArray bytes = "%PDF-1.4 heel";
    const FileRef file{.name = u"a.pdf"_s, .sha256 = sha256Of(bytes), .size = bytes.size()};
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QVERIFY(log.putFile(file, source).has_value());
    overwrite(place.folder() + root + u"/intern/bestanden/"_s + storedName(file), "%PDF");
    QVERIFY(!*log.hasFile(file));
    QVERIFY(log.putFile(file, source).has_value());
    QVERIFY(*log.hasFile(file));
}

void FolderLogTest::colleaguesMayReadAndOthersMayNot()
{
    const TestShare place;
    // A folder of a group, whose files stay the group's; and an umask that would keep colleagues out.
    QCOMPARE(::chmod(QFile::encodeName(place.folder()).constData(), S_ISGID | 0775), 0);
    const mode_t before = ::umask(077);
    const QString root = place.withLog();
    const Share share(place.options());
    const auto made = FolderConceptLog(share, root).append(first, "{}", false);
    ::umask(before);
    QVERIFY(made.has_value());
    struct stat folder = {}, entry = {};
    QCOMPARE(::stat(QFile::encodeName(place.folder() + root + u"/intern"_s).constData(), &folder), 0);
    QCOMPARE(::stat(QFile::encodeName(entryIn(place, root, first)).constData(), &entry), 0);
    QCOMPARE(folder.st_mode & 07777, mode_t(S_ISGID | 0770));
    QCOMPARE(entry.st_mode & 07777, mode_t(0660));
}

QTEST_GUILESS_MAIN(FolderLogTest)
#include "tst_folderlog.moc"
