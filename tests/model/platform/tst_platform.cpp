// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/files.h"
#include "model/platform/rights.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <sys/stat.h>

using namespace wd;
using namespace Qt::StringLiterals;

using Call = std::function<SystemResult<void>(const QString &folder)>;
Q_DECLARE_METATYPE(Call)

namespace
{

SystemResult<void> outcomeOf(const SystemResult<OpenFile> &opened)
{
    return opened ? SystemResult<void>() : tl::unexpected<SystemError>(opened.error());
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 rightsAt(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

} // namespace

/// What every second implementation has to promise as well. Ctrl+C and questions at a terminal are asked of
/// the whole program: tst_programonline, tst_terminal.
class PlatformTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A folder with the file `file`, `other`, the folder `full` with one in it, and two links.
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_at = m_temporary->path() + u'/';
        put(m_at + u"file"_s, "een");
        put(m_at + u"other"_s, "twee");
        QVERIFY(QDir(m_at).mkdir(u"full"_s));
        put(m_at + u"full/inside"_s, "drie");
        QVERIFY(QFile::link(m_at + u"file"_s, m_at + u"link"_s));
        QVERIFY(QFile::link(m_at + u"nothing"_s, m_at + u"dangling"_s));
    }

    void whatIsRefusedHasItsKindAndChangesNothing_data()
    {
        using enum SystemErrorKind;
        QTest::addColumn<Call>("call");
        QTest::addColumn<SystemErrorKind>("kind");
        const auto row = [](const char *name, SystemErrorKind kind, const Call &call) {
            QTest::newRow(name) << call << kind;
        };
        const auto create = [](const QString &name) {
            return [name](const QString &at) {
                return outcomeOf(OpenFile::createNew(at + name, privateFileRights()));
            };
        };
        const auto read = [](const QString &name) {
            return [name](const QString &at) { return outcomeOf(OpenFile::openToRead(at + name)); };
        };
        row("a name that is taken", Exists, create(u"file"_s));
        row("a link to nothing", Exists, create(u"dangling"_s));
        row("in no folder", NotThere, create(u"nowhere/a"_s));
        row("below a file", NotAFolder, create(u"file/a"_s));
        row("a name that is too long", BadName, create(QString(300, u'a')));
        row("reading a link", BadName, read(u"link"_s));
        row("reading a folder", BadName, read(u"full"_s));
        row("reading nothing", NotThere, read(u"nothing"_s));
        row("locking nothing", NotThere,
            [](const QString &at) { return outcomeOf(OpenFile::openToLock(at + u"nothing"_s)); });
        row("a folder that stands", Exists,
            [](const QString &at) { return makeFolder(at + u"full"_s, privateFolderRights()); });
        row("removing nothing", NotThere, [](const QString &at) { return removeFile(at + u"nothing"_s); });
        row("removing a full folder", Exists, [](const QString &at) { return removeFolder(at + u"full"_s); });
        row("a second name that is taken", Exists,
            [](const QString &at) { return linkOnce(at + u"file"_s, at + u"other"_s); });
        row("a new name that is taken", Exists,
            [](const QString &at) { return renameOnce(at + u"file"_s, at + u"other"_s); });
        row("a new name for nothing", NotThere,
            [](const QString &at) { return renameOver(at + u"nothing"_s, at + u"other"_s); });
        row("to another disk", OtherDisk,
            [](const QString &at) { return renameOver(at + u"file"_s, u"/proc/wijkdossier"_s); });
        row("no right to read", NotThere, [](const QString &at) { return mayRead(at + u"nothing"_s); });
    }
    void whatIsRefusedHasItsKindAndChangesNothing()
    {
        QFETCH(Call, call);
        QFETCH(SystemErrorKind, kind);
        const auto done = call(m_at);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, kind);
        QVERIFY(!done.error().words().isEmpty());
        QCOMPARE(namesIn(m_at)->size(), 5);
        QCOMPARE(textOf(m_at + u"file"_s), "een");
        QCOMPARE(textOf(m_at + u"other"_s), "twee");
        QCOMPARE(textOf(m_at + u"full/inside"_s), "drie");
    }

    void whatIsWrittenIsReadAgain()
    {
        const QByteArray text(100'000, 'x');
        const auto made = OpenFile::createNew(m_at + u"new"_s, privateFileRights());
        QVERIFY(made && made->write(text) && made->sync());
        QCOMPARE(rightsAt(m_at + u"new"_s), 0600u);
        QByteArray again(text.size(), '-');
        QVERIFY(made->rewind());
        QCOMPARE(*made->read(again.data(), again.size()), text.size());
        QCOMPARE(again, text);
        QCOMPARE(*made->read(again.data(), again.size()), 0);
        QCOMPARE(entryAt(m_at + u"new"_s)->size, text.size());
        QCOMPARE(entryAt(m_at + u"new"_s)->changedAt, *made->changedAt());
    }

    void linksAreLookedAtAndTakenAwayThemselves()
    {
        QVERIFY(QFile::link(m_at + u"full"_s, m_at + u"shortcut"_s));
        QVERIFY(!entryAt(m_at + u"shortcut"_s)->isFolder);
        QVERIFY(removeFile(m_at + u"shortcut"_s));
        QVERIFY(removeFile(m_at + u"link"_s));
        QCOMPARE(textOf(m_at + u"file"_s), "een");
        QCOMPARE(textOf(m_at + u"full/inside"_s), "drie");
        QVERIFY(!isSameFile(m_at + u"file"_s, m_at + u"nothing"_s));
        QVERIFY(!isSameFile(m_at + u"file"_s, m_at + u"other"_s));
        QVERIFY(linkOnce(m_at + u"file"_s, m_at + u"second"_s));
        QVERIFY(isSameFile(m_at + u"file"_s, m_at + u"second"_s));
    }

    void aNameIsGivenInOneStep()
    {
        QVERIFY(renameOver(m_at + u"file"_s, m_at + u"other"_s));
        QCOMPARE(textOf(m_at + u"other"_s), "een");
        QVERIFY(renameOnce(m_at + u"other"_s, m_at + u"new"_s));
        QCOMPARE(textOf(m_at + u"new"_s), "een");
        QVERIFY(syncFile(m_at + u"new"_s) && syncFolder(m_at));
        QVERIFY(!syncFolder(m_at + u"new"_s));
    }

    void aLockIsForOneUntilItIsClosed()
    {
        const QString path = m_at + u"lock"_s;
        auto first = OpenFile::openOrCreateToLock(path);
        const auto second = OpenFile::openToLock(path);
        QVERIFY(first && second && first->tryLock());
        QVERIFY(!second->tryLock());
        *first = OpenFile();
        QVERIFY(second->tryLock());
        QCOMPARE(rightsAt(path), 0600u);
    }

    void rightsOfOthersAreTakenAway()
    {
        const QString path = m_at + u"full"_s;
        QVERIFY(setRights(path, {.bits = 0755}));
        QVERIFY(isOpenToOthers(path) && isOpenToEverybody(path));
        QCOMPARE(folderRights(path, ReadBy::Colleagues).bits, 0750u);
        QCOMPARE(fileRights(path, ReadBy::Everybody).bits, 0644u);
        closeToOthers(path);
        QCOMPARE(rightsAt(path), 0700u);
        QVERIFY(!isOpenToOthers(path) && !isOpenToEverybody(path));
        QVERIFY(isWritableFolder(path));
        QVERIFY(!isWritableFolder(m_at + u"nothing"_s));
    }

    void whatIsOfEverybodyKeepsItsRights()
    {
        const QString path = m_at + u"full"_s;
        QVERIFY(setRights(path, {.bits = 01777}));
        QVERIFY(!isOpenToOthers(path));
        closeToOthers(path);
        QCOMPARE(rightsAt(path), 01777u);
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_at;
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_platform.moc"
