// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/copies.h"
#include "model/store/filestore.h"
#include "tests/model/store/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

using namespace wd;
using namespace wd::test;
using namespace Qt::StringLiterals;

namespace
{

mode_t rightsOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

/// Everything in a folder, and the folder, to which others than its user have a right.
QStringList openToOthers(const QString &folder)
{
    QStringList open;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if ((rightsOf(path) & 077) != 0)
            open.append(path);
    }
    if ((rightsOf(folder) & 077) != 0)
        open.append(folder);
    return open;
}

/// A file mask under which everybody may read what is made, as on many systems; put back at the end.
class WideMask
{
public:
    WideMask()
        : m_before(::umask(0022))
    {
    }
    WideMask(const WideMask &) = delete;
    WideMask &operator=(const WideMask &) = delete;
    ~WideMask() { ::umask(m_before); }

private:
    mode_t m_before;
};

} // namespace

/// Who may read what lies in a workspace.
class TestPrivatePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceIsReadByItsUserAlone()
    {
        const WideMask mask;
        const QTemporaryDir around;
        const QString path = around.filePath(u"diep/wijkdossier"_s);
        FakeClock time;
        const auto store = Store::open(path, time.clock());
        QVERIFY(store);
        QVERIFY((*store)->add(localWith(u"Speelplekken"_s, 1)));
        const FileStore files(path);
        QVERIFY(files.takeBytes("%PDF-1.4 raming", u"raming.pdf"_s));
        QVERIFY(QFileInfo::exists(path + u"/desk.sqlite-wal"_s));
        QCOMPARE(openToOthers(path), QStringList());
        QCOMPARE(rightsOf(path), mode_t(0700));
    }

    void whatIsKeptWhenItClosesIsNoWider()
    {
        const WideMask mask;
        const QTemporaryDir around;
        const QString path = around.filePath(u"wijkdossier"_s);
        FakeClock time;
        QVERIFY((*Store::open(path, time.clock()))->add(localWith(u"Speelplekken"_s, 1)));
        QCOMPARE(copiesOf(path + u"/desk.sqlite"_s).size(), 1);
        QCOMPARE(openToOthers(path), QStringList());
    }

    void oneThatStoodOpenIsNarrowedWithoutAWord()
    {
        const WideMask mask;
        const QTemporaryDir around;
        const QString path = around.filePath(u"wijkdossier"_s);
        FakeClock time;
        {
            const auto store = Store::open(path, time.clock());
            QVERIFY((*store)->add(localWith(u"Speelplekken"_s, 1)));
            QVERIFY(FileStore(path).takeBytes("%PDF-1.4 raming", u"raming.pdf"_s));
        }
        QDirIterator all(path, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QByteArray one = QFile::encodeName(all.next());
            QCOMPARE(::chmod(one.constData(), QFileInfo(QFile::decodeName(one)).isDir() ? 0755 : 0644), 0);
        }
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0755), 0);
        QVERIFY(!openToOthers(path).isEmpty());
        const auto store = Store::open(path, time.clock());
        QVERIFY(store);
        QVERIFY(!(*store)->repair());
        QCOMPARE(openToOthers(path), QStringList());
        QCOMPARE((*store)->rows()->size(), 1);
    }

    void oneThatStoodOpenIsClosedAtOnceAndNarrowedByWhoOpensTheStore()
    {
        const WideMask mask;
        const QTemporaryDir around;
        const QString path = around.filePath(u"wijkdossier"_s);
        const auto paper = FileStore(path).takeBytes("%PDF-1.4 raming", u"raming.pdf"_s);
        QVERIFY(paper);
        const QString inside = FileStore(path).path(paper->sha256);
        QCOMPARE(::chmod(QFile::encodeName(inside).constData(), 0644), 0);
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0755), 0);
        for (int time = 0; time < 2; ++time) { // as the window does, which must not wait; and after a kill
            const FileStore files(path);
            QCOMPARE(rightsOf(path), mode_t(0700));
            QCOMPARE(rightsOf(inside), mode_t(0644));
        }
        FakeClock clock;
        QVERIFY(Store::open(path, clock.clock()));
        QCOMPARE(openToOthers(path), QStringList());
        QVERIFY(QDir(path).entryList({u"to-be-*"_s}).isEmpty());
    }

    void aFolderOfEverybodyKeepsItsRights()
    {
        const QTemporaryDir around;
        const QString path = around.filePath(u"iedereen"_s);
        QVERIFY(QDir().mkpath(path));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 01777), 0);
        FakeClock time;
        QVERIFY(Store::open(path, time.clock()));
        QCOMPARE(rightsOf(path), mode_t(01777));
        QCOMPARE(rightsOf(path + u"/desk.sqlite"_s), mode_t(0600));
    }
};

QTEST_GUILESS_MAIN(TestPrivatePlace)
#include "tst_privateplace.moc"
