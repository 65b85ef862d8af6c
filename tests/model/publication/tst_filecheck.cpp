// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publication/findings/filecheck.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wd;
using namespace Qt::StringLiterals;

/// Whether the bytes on the desk are those that were taken in.
class FileCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWholeOrAbsentOrDamaged_data();
    void aFileIsWholeOrAbsentOrDamaged();
    void aFileThatIsMendedIsWholeAgain();
};

namespace
{

void overwrite(const QString &path, const QByteArray &bytes, qint64 seconds)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.setFileTime(QDateTime::currentDateTime().addSecs(seconds), QFile::FileModificationTime))
        qFatal("%s could not be written", qPrintable(path));
}

} // namespace

void FileCheckTest::aFileIsWholeOrAbsentOrDamaged_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<int>("state");
    QTest::newRow("as it was taken in") << QByteArray("de nota") << int(FileState::Whole);
    QTest::newRow("one letter turned") << QByteArray("de mota") << int(FileState::Damaged);
    QTest::newRow("shorter") << QByteArray("de no") << int(FileState::Damaged);
    QTest::newRow("empty") << QByteArray() << int(FileState::Damaged);
}

void FileCheckTest::aFileIsWholeOrAbsentOrDamaged()
{
    QFETCH(const QByteArray, there);
    QFETCH(const int, state);
    const QTemporaryDir folder;
    const FileStore store(folder.path());
    const auto file = store.takeBytes("de nota", u"nota.txt"_s);
    QVERIFY(file);
    overwrite(store.path(file->sha256), there, 0);
    const FileCheck check(store);
    QCOMPARE(int(check(*file)), state);
    QCOMPARE(int(check(*file)), state);
    QVERIFY(QFile::remove(store.path(file->sha256)));
    QCOMPARE(int(check(*file)), int(FileState::Absent));
}

void FileCheckTest::aFileThatIsMendedIsWholeAgain()
{
    const QTemporaryDir folder;
    const FileStore store(folder.path());
    const auto file = store.takeBytes("de nota", u"nota.txt"_s);
    QVERIFY(file);
    const FileCheck check(store);
    overwrite(store.path(file->sha256), "de mota", 1);
    QCOMPARE(int(check(*file)), int(FileState::Damaged));
    overwrite(store.path(file->sha256), "de nota", 2);
    QCOMPARE(int(check(*file)), int(FileState::Whole));
}

QTEST_GUILESS_MAIN(FileCheckTest)
#include "tst_filecheck.moc"
