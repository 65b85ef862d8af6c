// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/page/package.h"
#include "tests/support/fixtures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>
#include <random>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace wd;

namespace
{

struct Entry {
    QByteArray name;
    QByteArray bytes;
    bool link = false;
};
using Entries = QList<Entry>;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A zip as anybody may make it.
void writeZip(const QString &path, const Entries &entries)
{
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    QCOMPARE(archive_write_open_filename(zip, QFile::encodeName(path).constData()), ARCHIVE_OK);
    for (const Entry &entry : entries) {
        archive_entry *header = archive_entry_new();
        archive_entry_set_pathname(header, entry.name.constData());
        archive_entry_set_perm(header, 0644);
        if (entry.link) {
            archive_entry_set_filetype(header, AE_IFLNK);
            archive_entry_set_symlink(header, entry.bytes.constData());
        } else {
            archive_entry_set_filetype(header, AE_IFREG);
            archive_entry_set_size(header, entry.bytes.size());
        }
        archive_write_header(zip, header);
        if (!entry.link)
            archive_write_data(zip, entry.bytes.constData(), size_t(entry.bytes.size()));
        archive_entry_free(header);
    }
    archive_write_close(zip);
    archive_write_free(zip);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QByteArray jsonNaming(const QByteArray &name, const QByteArray &sha256)
{
    return R"({"documents": [{"file": {"name": ")" + name + R"(", "sha256": ")" + sha256 + R"("}}]})";
}

} // namespace

class PackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPackageReadsBackWhole();
    void nobodyElseReadsAPackageWhileItIsWritten();
    void equalDossiersGiveEqualPackages();
    void aPackageWithoutAFileIsNotWritten();
    void aFileThatChangedIsNotPacked();
    void anOlderPackageStaysWhenWritingFails();
    void hostilePackagesAreRefused_data();
    void hostilePackagesAreRefused();
    void whatOthersAddToAZipIsPassedOver();
    void aDamagedPackageIsNeverTakenForWhole();
    void jsonFindsItsFilesBesideIt();
    void jsonWithABadNameIsRefused_data();
    void jsonWithABadNameIsRefused();

private:
    [[nodiscard]] QString at(const QString &name) const { return QDir(m_folder->path()).filePath(name); }
    [[nodiscard]] QStringList unpackedFiles() const { return QDir(at(u"scratch"_s)).entryList(QDir::Files); }
    /// Puts the bytes of every file of the dossier in the store and gives the function that finds them.
    [[nodiscard]] std::function<QString(const QString &)> stored(const Dossier &dossier) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PackageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir().mkpath(at(u"store"_s)));
}

std::function<QString(const QString &)> PackageTest::stored(const Dossier &dossier) const
{
    for (const FileRef &file : filesOf(dossier))
        writeFile(at(u"store/"_s + file.sha256), test::fixtureBytes(file.name));
    return [this](const QString &sha256) { return at(u"store/"_s + sha256); };
}

void PackageTest::aPackageReadsBackWhole()
{
    const Dossier dossier = test::fullDossier();
    const QString path = at(u"dossier.wijkdossier"_s);
    QVERIFY(writePackage(dossier, stored(dossier), path));
    const Result<Unpacked> unpacked = readPackage(path, at(u"scratch"_s));
    QVERIFY(unpacked);
    QCOMPARE(unpacked->json, canonicalBytes(dossier));
    QVERIFY(!unpacked->files.isEmpty());
    QCOMPARE(unpacked->files.size(), filesOf(dossier).size());
    for (const FileRef &file : filesOf(dossier))
        QCOMPARE(bytesOf(unpacked->files[file.sha256]), test::fixtureBytes(file.name));
}

void PackageTest::nobodyElseReadsAPackageWhileItIsWritten()
{
    const Dossier dossier = test::fullDossier();
    const QString path = at(u"uit/dossier.wijkdossier"_s);
    QVERIFY(QDir().mkpath(at(u"uit"_s)));
    writeFile(at(u"uit/gewoon"_s), "x");
    const auto usual = QFileInfo(at(u"uit/gewoon"_s)).permissions();
    QVERIFY(QFile::remove(at(u"uit/gewoon"_s)));
    int seen = 0;
    const auto find = stored(dossier);
    QVERIFY(writePackage(
        dossier,
        [&](const QString &sha256) {
            // Where the disk can do that a half file has no name yet: it is looked for among what is open.
            for (const QFileInfo &open : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System)) {
                if (!open.symLinkTarget().startsWith(at(u"uit/"_s)))
                    continue;
                seen += 1;
                struct stat half = {};
                [&] {
                    QCOMPARE(::stat(QFile::encodeName(open.filePath()).constData(), &half), 0);
                    QCOMPARE(half.st_mode & (S_IRWXG | S_IRWXO), mode_t(0));
                }();
            }
            return find(sha256);
        },
        path));
    QVERIFY(seen > 0);
    QCOMPARE(QFileInfo(path).permissions(), usual);
}

void PackageTest::equalDossiersGiveEqualPackages()
{
    const Dossier dossier = test::fullDossier();
    QVERIFY(writePackage(dossier, stored(dossier), at(u"a"_s)));
    QVERIFY(writePackage(dossier, stored(dossier), at(u"b"_s)));
    QVERIFY(bytesOf(at(u"a"_s)).startsWith("PK"));
    QCOMPARE(bytesOf(at(u"a"_s)), bytesOf(at(u"b"_s)));
}

void PackageTest::aPackageWithoutAFileIsNotWritten()
{
    const Dossier dossier = test::fullDossier();
    const Result<void> written = writePackage(dossier, [](const QString &) { return QString(); }, at(u"a"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::BadInput);
    QCOMPARE(written.error().detail, u"missing-file"_s);
    QVERIFY(!QFile::exists(at(u"a"_s)));
}

void PackageTest::aFileThatChangedIsNotPacked()
{
    const Dossier dossier = test::fullDossier();
    const auto pathOf = stored(dossier);
    writeFile(pathOf(filesOf(dossier).last().sha256), "changed");
    const Result<void> written = writePackage(dossier, pathOf, at(u"a"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().detail, u"hash"_s);
    QVERIFY(!QFile::exists(at(u"a"_s)));
}

void PackageTest::anOlderPackageStaysWhenWritingFails()
{
    writeFile(at(u"a"_s), "older");
    QVERIFY(!writePackage(test::fullDossier(), {}, at(u"a"_s)));
    QCOMPARE(bytesOf(at(u"a"_s)), QByteArray("older"));
    const Result<void> nowhere = writePackage({}, {}, at(u"no/such/folder/a"_s));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
}

void PackageTest::hostilePackagesAreRefused_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("detail");
    const QByteArray hash = hashOf("x");
    const Entry json{"dossier.json", "{}"};
    QTest::newRow("no dossier") << Entries{{"files/" + hash, "x"}} << u"not-a-package"_s;
    QTest::newRow("two dossiers") << Entries{json, json} << u"not-a-package"_s;
    QTest::newRow("dossier is no JSON") << Entries{{"dossier.json", "{"}} << u"not-a-package"_s;
    QTest::newRow("dossier is a list") << Entries{{"dossier.json", "[]"}} << u"not-a-package"_s;
    QTest::newRow("up") << Entries{json, {"../x", "x"}} << u"escapes-folder"_s;
    QTest::newRow("up from files") << Entries{json, {"files/../../" + hash, "x"}} << u"escapes-folder"_s;
    QTest::newRow("up with backslashes") << Entries{json, {"files\\..\\x", "x"}} << u"escapes-folder"_s;
    QTest::newRow("from the root") << Entries{json, {"/etc/x", "x"}} << u"escapes-folder"_s;
    QTest::newRow("drive") << Entries{json, {"C:/x", "x"}} << u"escapes-folder"_s;
    QTest::newRow("link") << Entries{json, {"files/" + hash, "/etc/passwd", true}} << u"escapes-folder"_s;
    QTest::newRow("other bytes") << Entries{json, {"files/" + hash, "y"}} << u"hash"_s;
    QTest::newRow("second file wrong")
        << Entries{json, {"files/" + hash, "x"}, {"files/" + hashOf("z"), "y"}} << u"hash"_s;
    QTest::newRow("file not there") << Entries{{"dossier.json", jsonNaming("a.pdf", hash)}}
                                    << u"missing-file"_s;
    QTest::newRow("endless dossier") << Entries{{"dossier.json", QByteArray(65 << 20, ' ')}}
                                     << u"too-large"_s;
}

void PackageTest::hostilePackagesAreRefused()
{
    QFETCH(const Entries, entries);
    writeZip(at(u"a.wijkdossier"_s), entries);
    const Result<Unpacked> unpacked = readPackage(at(u"a.wijkdossier"_s), at(u"scratch"_s));
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().kind, ErrorKind::BadInput);
    QTEST(unpacked.error().detail, "detail");
    QCOMPARE(unpackedFiles(), QStringList());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.wijkdossier"_s});
}

void PackageTest::whatOthersAddToAZipIsPassedOver()
{
    const QByteArray hash = hashOf("x");
    writeZip(at(u"a"_s),
             {{"files/" + hash, "x"},
              {".DS_Store", "?"},
              {"files/Notitie \xc3\xa9.txt", "?"},
              {"dossier.json", "{}"}});
    const Result<Unpacked> unpacked = readPackage(at(u"a"_s), at(u"scratch"_s));
    QVERIFY(unpacked);
    QCOMPARE(unpacked->files.keys(), QStringList{QString::fromLatin1(hash)});
    QCOMPARE(unpackedFiles(), QStringList{QString::fromLatin1(hash)});
}

void PackageTest::aDamagedPackageIsNeverTakenForWhole()
{
    const Dossier dossier = test::fullDossier();
    QVERIFY(writePackage(dossier, stored(dossier), at(u"a"_s)));
    const QByteArray whole = bytesOf(at(u"a"_s));
    std::mt19937 dice(20261123);
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = whole;
        if (round % 4 == 0) {
            damaged.truncate(qsizetype(dice() % size_t(whole.size())));
        } else {
            for (int i = 0; i < 8; ++i)
                damaged[qsizetype(dice() % size_t(whole.size()))] = char(dice());
        }
        writeFile(at(u"b"_s), damaged);
        const Result<Unpacked> unpacked = readPackage(at(u"b"_s), at(u"scratch"_s));
        // Damage may sit in a date or in the words of LEESMIJ.txt; what is handed over is whole all the same.
        if (unpacked)
            QCOMPARE(unpacked->json, canonicalBytes(dossier));
        else
            QVERIFY(!unpacked.error().detail.isEmpty());
    }
    QVERIFY(!readPackage(at(u"nothing here"_s), at(u"scratch"_s)));
}

void PackageTest::jsonFindsItsFilesBesideIt()
{
    const QString hash = QString::fromLatin1(hashOf("x"));
    // As it is named in the JSON, and with its accent apart, as a Mac writes it.
    for (const QString &onDisk : {u"Plan é.pdf"_s, u"Plan e\u0301.pdf"_s}) {
        init();
        writeFile(at(onDisk), "x");
        for (const QByteArray &known : {hashOf("x"), QByteArray()}) {
            writeFile(at(u"a.json"_s), jsonNaming("Plan \xc3\xa9.pdf", known));
            const Result<Unpacked> unpacked = readJsonWithFiles(at(u"a.json"_s));
            QVERIFY(unpacked);
            QCOMPARE(unpacked->files.keys(), QStringList{hash});
            QCOMPARE(bytesOf(unpacked->files[hash]), QByteArray("x"));
            QVERIFY(unpacked->json.contains(hashOf("x")));
        }
    }
}

void PackageTest::jsonWithABadNameIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("path") << jsonNaming("store/x.pdf", {}) << u"escapes-folder"_s;
    QTest::newRow("up") << jsonNaming("..", {}) << u"escapes-folder"_s;
    QTest::newRow("backslash") << jsonNaming("..\\\\x.pdf", {}) << u"escapes-folder"_s;
    QTest::newRow("no name") << jsonNaming("", {}) << u"escapes-folder"_s;
    QTest::newRow("link out of the folder") << jsonNaming("link.pdf", {}) << u"escapes-folder"_s;
    QTest::newRow("absent") << jsonNaming("weg.pdf", {}) << u"missing-file"_s;
    QTest::newRow("folder") << jsonNaming("store", {}) << u"missing-file"_s;
    QTest::newRow("other bytes") << jsonNaming("a.pdf", hashOf("x")) << u"hash"_s;
    QTest::newRow("no JSON") << QByteArray("<html>") << u"not-a-package"_s;
}

void PackageTest::jsonWithABadNameIsRefused()
{
    QFETCH(const QByteArray, json);
    writeFile(at(u"store/x.pdf"_s), "x");
    writeFile(at(u"a.pdf"_s), "a");
    QVERIFY(QFile::link(at(u"store/x.pdf"_s), at(u"link.pdf"_s)));
    writeFile(at(u"a.json"_s), json);
    const Result<Unpacked> unpacked = readJsonWithFiles(at(u"a.json"_s));
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().kind, ErrorKind::BadInput);
    QTEST(unpacked.error().detail, "detail");
}

QTEST_GUILESS_MAIN(PackageTest)
#include "tst_package.moc"
