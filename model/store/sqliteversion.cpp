// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/sqliteversion.h"

#include "model/store/database.h"

namespace wd
{

using namespace Qt::StringLiterals;

QString sqliteVersion()
{
    // Not Database: a place in memory keeps no write-ahead log, which that insists on.
    const auto connection = u"wijkdossier-version"_s;
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        memory.setDatabaseName(u":memory:"_s);
        QSqlQuery asked(memory);
        if (memory.open() && asked.exec(u"SELECT sqlite_version()"_s) && asked.next())
            version = asked.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

} // namespace wd
