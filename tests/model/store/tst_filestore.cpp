// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/store/filestore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace wd;
using namespace Qt::StringLiterals;

class TestFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOrShortenedFileIsNotTakenForTheFile();
    void aDamagedFileIsSetAsideAndTakenInAgain();
    void whatIsTakenLiesUnderItsHash();
    void mediaTypesComeFromTheBytesThenTheName_data();
    void mediaTypesComeFromTheBytesThenTheName();
    void whatCannotBeTakenSaysWhy();
    void theSameBytesLieThereOnce();
    void adoptedBytesMustHashToTheirName();
    void aFullDiskLeavesNothingBehind();
    void fourThreadsMayTakeTheSameFile();

private:
    static void write(const QString &path, const QByteArray &bytes);
    static int leftOvers(const QTemporaryDir &workspace);
};

void TestFileStore::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

int TestFileStore::leftOvers(const QTemporaryDir &workspace)
{
    return static_cast<int>(QDir(workspace.filePath(u"files/tmp"_s)).entryList(QDir::Files).size());
}

void TestFileStore::whatIsTakenLiesUnderItsHash()
{
    const QTemporaryDir workspace;
    const FileStore store(workspace.path());
    const QByteArray bytes(700'000, 'b');
    write(workspace.filePath(u"cafe\u0301.txt"_s), bytes);
    const auto taken = store.take(workspace.filePath(u"cafe\u0301.txt"_s));
    QVERIFY(taken);
    QCOMPARE(taken->name, u"café.txt"_s);
    QCOMPARE(taken->sha256, sha256Of(bytes));
    QCOMPARE(taken->size, bytes.size());
    QFile stored(workspace.filePath(u"files/%1/%2"_s.arg(taken->sha256.left(2), taken->sha256)));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), bytes);
    QCOMPARE(stored.fileName(), store.path(taken->sha256));
    QCOMPARE(leftOvers(workspace), 0);
}

void TestFileStore::mediaTypesComeFromTheBytesThenTheName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << u"a.pdf"_s << u"application/pdf"_s;
    QTest::newRow("pdf that says jpg") << QByteArray("%PDF-1.7\n") << u"a.jpg"_s << u"application/pdf"_s;
    QTest::newRow("text that says csv") << QByteArray("a;b\n1;2\n") << u"a.csv"_s << u"text/csv"_s;
    QTest::newRow("text") << QByteArray("hallo daar") << u"leesmij"_s << u"text/plain"_s;
    QTest::newRow("bytes") << QByteArray("\x00\x01\x02\xff", 4) << u"x"_s << u"application/octet-stream"_s;
    QTest::newRow("office") << QByteArray::fromHex("504b030414000600080000002100") << u"nota.docx"_s
                            << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    QTest::newRow("jpeg") << QByteArray::fromHex("ffd8ffe000104a46494600") << u"foto"_s << u"image/jpeg"_s;
}

void TestFileStore::mediaTypesComeFromTheBytesThenTheName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const QTemporaryDir workspace;
    QTEST(FileStore(workspace.path()).takeBytes(bytes, name)->mediaType, "type");
}

void TestFileStore::whatCannotBeTakenSaysWhy()
{
    const QTemporaryDir workspace;
    const FileStore store(workspace.path());
    QCOMPARE(store.take(workspace.filePath(u"nergens.pdf"_s)).error().detail, u"missing-file"_s);
    QCOMPARE(store.take(workspace.path()).error().detail, u"not-a-file"_s);
    QCOMPARE(store.takeBytes({}, u"leeg.pdf"_s).error().detail, u"empty"_s);
    QCOMPARE(store.takeBytes({}, u"leeg.pdf"_s).error().kind, ErrorKind::BadInput);
    QVERIFY(!store.has(u"../../../etc/passwd"_s));
    QVERIFY(!store.has({}));
    QCOMPARE(leftOvers(workspace), 0);
}

void TestFileStore::theSameBytesLieThereOnce()
{
    const QTemporaryDir workspace;
    const FileStore store(workspace.path());
    const auto first = store.takeBytes("kaart", u"a.txt"_s), second = store.takeBytes("kaart", u"b.txt"_s);
    QCOMPARE(first->sha256, second->sha256);
    QCOMPARE(second->name, u"b.txt"_s);
    QCOMPARE(QDir(QFileInfo(store.path(first->sha256)).path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(leftOvers(workspace), 0);
}

void TestFileStore::adoptedBytesMustHashToTheirName()
{
    const QTemporaryDir workspace;
    const FileStore store(workspace.path());
    const QString temporary = store.temporaryPath();
    write(temporary, "bytes van de site");
    QCOMPARE(store.adopt(temporary, sha256Of("iets anders")).error().detail, u"hash"_s);
    QCOMPARE(store.adopt(temporary, sha256Of("iets anders")).error().kind, ErrorKind::BadReply);
    QVERIFY(store.adopt(temporary, sha256Of("bytes van de site")));
    QVERIFY(store.has(sha256Of("bytes van de site")));
    QVERIFY(!QFile::exists(temporary));
    QCOMPARE(store.adopt(temporary, sha256Of("x")).error().detail, u"missing-file"_s);
}

void TestFileStore::aFullDiskLeavesNothingBehind()
{
    const QTemporaryDir workspace;
    const FileStore store(workspace.path());
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
    // Past the limit the kernel stops a write as on a full disk, once the signal that would end us is
    // ignored.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto taken = store.takeBytes(QByteArray(500'000, 'x'), u"groot.bin"_s);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Storage);
    QCOMPARE(taken.error().detail, u"full"_s);
    QVERIFY(!store.has(sha256Of(QByteArray(500'000, 'x'))));
    QCOMPARE(leftOvers(workspace), 0);
}

void TestFileStore::fourThreadsMayTakeTheSameFile()
{
    const QTemporaryDir workspace;
    const QByteArray bytes(300'000, 'k');
    std::atomic<int> taken = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 10; ++round)
                taken += FileStore(workspace.path()).takeBytes(bytes, u"k.txt"_s) ? 1 : 0;
        }));
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(taken.load(), 40);
    QCOMPARE(leftOvers(workspace), 0);
    QCOMPARE(QFileInfo(FileStore(workspace.path()).path(sha256Of(bytes))).size(), bytes.size());
}

void TestFileStore::anEmptyOrShortenedFileIsNotTakenForTheFile()
{
    const QTemporaryDir folder;
    const FileStore store(folder.path());
    const FileRef file = *store.takeBytes("%PDF-1.4 nota", u"nota.pdf"_s);
    QVERIFY(store.holds(file));
    const auto cut = [&](qint64 size) {
        QVERIFY(QFile::setPermissions(store.path(file.sha256), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::resize(store.path(file.sha256), size));
    };
    cut(5);
    QVERIFY(!store.holds(file));
    cut(0);
    QVERIFY(!store.holds(file));
    QVERIFY(!store.has(file.sha256));
    QVERIFY(store.takeBytes("%PDF-1.4 nota", u"nota.pdf"_s));
    QVERIFY(store.holds(file));
}

void TestFileStore::aDamagedFileIsSetAsideAndTakenInAgain()
{
    const QTemporaryDir folder;
    const FileStore store(folder.path());
    const FileRef file = *store.takeBytes("%PDF-1.4 nota", u"nota.pdf"_s);
    const auto damage = [&] {
        QFile bytes(store.path(file.sha256));
        QVERIFY(bytes.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QCOMPARE(bytes.write("%PDX"), 4);
    };
    damage();
    const auto aside = store.setAside(file.sha256);
    QVERIFY(aside && aside->contains(u"/files/damaged/"_s));
    QVERIFY(!store.has(file.sha256));
    QCOMPARE(store.setAside(file.sha256).error().detail, u"missing-file"_s);
    // Fetched from the site again, damaged again: both damaged ones stay to be looked at.
    const QString temporary = store.temporaryPath();
    QFile fetched(temporary);
    QVERIFY(fetched.open(QIODevice::WriteOnly));
    QCOMPARE(fetched.write("%PDF-1.4 nota"), 13);
    fetched.close();
    QVERIFY(store.adopt(temporary, file.sha256));
    QVERIFY(store.holds(file));
    damage();
    const auto second = store.setAside(file.sha256);
    QVERIFY(second && *second != *aside && QFileInfo::exists(*aside) && QFileInfo::exists(*second));
    // Taken in while the damaged one still stands there: what is there afterwards is whole.
    QVERIFY(store.takeBytes("%PDF-1.4 nota", u"nota.pdf"_s));
    damage();
    QVERIFY(store.takeBytes("%PDF-1.4 nota", u"nota.pdf"_s));
    QFile there(store.path(file.sha256));
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("%PDF-1.4 nota"));
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
