// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>

using namespace wd;
using namespace Qt::StringLiterals;

namespace
{

/// The part of SQLite's own interface (sqlite3_vfs) by which a test may stand between it and the system.
struct Vfs {
    int version, fileSize, longestPath;
    Vfs *next;
    const char *name;
    void *data;
    void *calls[12]; ///< xOpen ... xGetLastError
    void *currentTime64;
    int (*setSystemCall)(Vfs *, const char *name, void (*call)());
};

/// fcntl on a share that keeps no locks.
int withoutLocks(int file, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    if (command == F_SETLK || command == F_SETLKW) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return ::fcntl(file, command, argument);
}

/// SQLite as this program uses it; null when it is not loaded.
Vfs *loadedSqlite()
{
    void *library = ::dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_NOLOAD);
    const auto find
        = library ? reinterpret_cast<Vfs *(*)(const char *)>(::dlsym(library, "sqlite3_vfs_find")) : nullptr;
    return find ? find(nullptr) : nullptr;
}

} // namespace

/// A workspace on a network drive that keeps no locks is refused in so many words.
class ShareWithoutLocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareWithoutLocksIsNamed();
};

void ShareWithoutLocksTest::aShareWithoutLocksIsNamed()
{
    const QTemporaryDir folder;
    QVERIFY(Store::open(folder.filePath(u"before"_s))); // loads SQLite
    Vfs *const vfs = loadedSqlite();
    QVERIFY(vfs && vfs->version >= 3);
    QCOMPARE(vfs->setSystemCall(vfs, "fcntl", reinterpret_cast<void (*)()>(&withoutLocks)), 0);
    const auto refused = Store::open(folder.filePath(u"share"_s));
    vfs->setSystemCall(vfs, "fcntl", nullptr);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QCOMPARE(refused.error().detail, u"no-locks"_s);
    QVERIFY(Store::open(folder.filePath(u"after"_s)));
}

QTEST_GUILESS_MAIN(ShareWithoutLocksTest)
#include "tst_sharewithoutlocks.moc"
