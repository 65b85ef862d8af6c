// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/migrations.h"

#include "model/store/durable.h"
#include "model/store/privateplace.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

// What lists show comes before `work` and is STORED: a list then reads neither the document nor its overflow
// pages (VIRTUAL columns would parse each document for each list). A column added later must be VIRTUAL:
// SQLite has no ALTER TABLE for STORED ones. "Nothing" is the empty text throughout.
constexpr std::array release1{
    QStringView(
        u"CREATE TABLE dossier (\n"
        u"  id TEXT PRIMARY KEY NOT NULL,\n"
        u"  changed_at INTEGER NOT NULL,\n"
        u"  work_hash TEXT NOT NULL,\n"
        u"  base_content_hash TEXT NOT NULL DEFAULT '',\n"
        u"  base_number INTEGER NOT NULL DEFAULT 0,\n"
        u"  base_hash TEXT NOT NULL DEFAULT '',\n"
        u"  next_conflict INTEGER NOT NULL DEFAULT 1,\n"
        u"  title TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.title'), '')) STORED,\n"
        u"  slug TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.slug'), '')) STORED,\n"
        u"  profile TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.profile'), '')) STORED,\n"
        u"  deleted TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.deleted'), '')) STORED,\n"
        u"  primary_wijk TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.wijken.primary'), '')) "
        u"STORED,\n"
        u"  affected TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.wijken.affected'), '')) "
        u"STORED,\n"
        u"  intent TEXT NOT NULL DEFAULT '',\n"
        u"  site TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(site)),\n"
        u"  work TEXT NOT NULL CHECK (json_valid(work))\n"
        u") STRICT"),
    QStringView(u"CREATE TABLE revision (\n"
                u"  seq INTEGER PRIMARY KEY AUTOINCREMENT,\n"
                u"  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,\n"
                u"  number INTEGER NOT NULL,\n"
                u"  hash TEXT NOT NULL,\n"
                u"  body TEXT NOT NULL CHECK (json_valid(body)),\n"
                u"  UNIQUE (dossier, hash)\n"
                u") STRICT"),
    QStringView(u"CREATE TABLE sent (\n"
                u"  seq INTEGER PRIMARY KEY AUTOINCREMENT,\n"
                u"  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,\n"
                u"  number INTEGER NOT NULL,\n"
                u"  attempt TEXT NOT NULL,\n"
                u"  hash TEXT NOT NULL,\n"
                u"  settled INTEGER NOT NULL CHECK (settled IN (0, 1)),\n"
                u"  bytes BLOB NOT NULL\n"
                u") STRICT"),
    QStringView(u"CREATE INDEX sent_by_hash ON sent (dossier, hash)"),
    QStringView(u"CREATE TABLE conflict (\n"
                u"  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,\n"
                u"  number INTEGER NOT NULL,\n"
                u"  body TEXT NOT NULL CHECK (json_valid(body)),\n"
                u"  PRIMARY KEY (dossier, number)\n"
                u") STRICT, WITHOUT ROWID"),
    QStringView(u"CREATE TABLE draft (\n"
                u"  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,\n"
                u"  part TEXT NOT NULL,\n"
                u"  field TEXT NOT NULL,\n"
                u"  text TEXT NOT NULL,\n"
                u"  PRIMARY KEY (dossier, part, field)\n"
                u") STRICT, WITHOUT ROWID"),
    QStringView(u"CREATE TABLE removed (\n"
                u"  seq INTEGER PRIMARY KEY AUTOINCREMENT,\n"
                u"  dossier TEXT NOT NULL,\n"
                u"  removed_at INTEGER NOT NULL,\n"
                u"  body TEXT NOT NULL CHECK (json_valid(body))\n"
                u") STRICT"),
    QStringView(u"CREATE TABLE setting (\n"
                u"  key TEXT PRIMARY KEY NOT NULL,\n"
                u"  value TEXT NOT NULL CHECK (json_valid(value))\n"
                u") STRICT, WITHOUT ROWID"),
    QStringView(u"CREATE TABLE dossier_file (\n"
                u"  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,\n"
                u"  part TEXT NOT NULL,\n"
                u"  sha256 TEXT NOT NULL,\n"
                u"  PRIMARY KEY (dossier, part, sha256)\n"
                u") STRICT, WITHOUT ROWID"),
    QStringView(u"CREATE INDEX dossier_file_by_sha ON dossier_file (sha256)"),
    // A row is a part of a dossier (part '' is the dossier itself), or the text of a file, whoever names it.
    QStringView(u"CREATE TABLE searchable (\n"
                u"  id INTEGER PRIMARY KEY,\n"
                u"  dossier TEXT REFERENCES dossier (id) ON DELETE CASCADE,\n"
                u"  part TEXT NOT NULL DEFAULT '',\n"
                u"  sha256 TEXT UNIQUE,\n"
                u"  heading TEXT NOT NULL,\n"
                u"  body TEXT NOT NULL,\n"
                u"  UNIQUE (dossier, part),\n"
                u"  CHECK ((dossier IS NULL) <> (sha256 IS NULL))\n"
                u") STRICT"),
    QStringView(u"CREATE VIRTUAL TABLE search_index USING fts5 (\n"
                u"  heading, body, content='searchable', content_rowid='id',\n"
                u"  tokenize='unicode61 remove_diacritics 2', prefix='2 3')"),
    QStringView(u"INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(8.0, 1.0)')"),
    QStringView(u"CREATE TRIGGER searchable_added AFTER INSERT ON searchable BEGIN\n"
                u"  INSERT INTO search_index (rowid, heading, body) VALUES (new.id, new.heading, new.body);\n"
                u"END"),
    QStringView(u"CREATE TRIGGER searchable_removed AFTER DELETE ON searchable BEGIN\n"
                u"  INSERT INTO search_index (search_index, rowid, heading, body)\n"
                u"    VALUES ('delete', old.id, old.heading, old.body);\n"
                u"END"),
    QStringView(u"CREATE TRIGGER searchable_changed AFTER UPDATE ON searchable BEGIN\n"
                u"  INSERT INTO search_index (search_index, rowid, heading, body)\n"
                u"    VALUES ('delete', old.id, old.heading, old.body);\n"
                u"  INSERT INTO search_index (rowid, heading, body) VALUES (new.id, new.heading, new.body);\n"
                u"END"),
};

// History shows when a revision was agreed on.
constexpr std::array release2{
    QStringView(u"ALTER TABLE revision ADD COLUMN agreed_at INTEGER NOT NULL DEFAULT 0"),
};

// What all desks share beside dossiers, one document a kind. What is read and written whole stands in one
// row; revisions are looked up by their hash.
constexpr std::array release3{
    QStringView(u"CREATE TABLE shared_document (\n"
                u"  kind TEXT PRIMARY KEY NOT NULL,\n"
                u"  changed_at INTEGER NOT NULL,\n"
                u"  base_number INTEGER NOT NULL,\n"
                u"  base_hash TEXT NOT NULL,\n"
                u"  base_uid TEXT NOT NULL,\n"
                u"  chain TEXT NOT NULL CHECK (json_valid(chain)),\n"
                u"  sent TEXT NOT NULL CHECK (json_valid(sent)),\n"
                u"  conflicts TEXT NOT NULL CHECK (json_valid(conflicts)),\n"
                u"  next_conflict INTEGER NOT NULL,\n"
                u"  work_hash TEXT NOT NULL,\n"
                u"  work TEXT NOT NULL CHECK (json_valid(work))\n"
                u") STRICT"),
    QStringView(u"CREATE TABLE shared_revision (\n"
                u"  seq INTEGER PRIMARY KEY AUTOINCREMENT,\n"
                u"  kind TEXT NOT NULL REFERENCES shared_document (kind) ON DELETE CASCADE,\n"
                u"  number INTEGER NOT NULL,\n"
                u"  hash TEXT NOT NULL,\n"
                u"  agreed_at INTEGER NOT NULL,\n"
                u"  body TEXT NOT NULL CHECK (json_valid(body)),\n"
                u"  UNIQUE (kind, hash)\n"
                u") STRICT"),
};

constexpr std::array migrationTable{
    Migration{.version = 1, .statements = release1},
    Migration{.version = 2, .statements = release2},
    Migration{.version = 3, .statements = release3},
};

constexpr bool numberedFromOne()
{
    int expected = 1;
    for (const Migration &migration : migrationTable) {
        if (migration.version != expected++ || migration.statements.empty())
            return false;
    }
    return true;
}
static_assert(numberedFromOne(), "migrations are numbered 1, 2, 3 ... and none is empty");

} // namespace

std::span<const Migration> storeMigrations()
{
    return migrationTable;
}

Result<int> schemaVersion(Database &database)
{
    WD_ASSIGN(const qint64 version, number(database, u"PRAGMA user_version"_s));
    return static_cast<int>(version);
}

Result<void> copyDatabase(Database &database, const QString &path)
{
    const QString temporary = path + u".part"_s;
    QFile::remove(temporary);
    WD_TRY(makePrivateFile(temporary)); // SQLite fills an empty file as well, and leaves its rights
    WD_TRY(execute(database, u"VACUUM INTO ?"_s, {temporary}));
    return moveDurably(temporary, path);
}

Result<void> migrate(Database &database, std::span<const Migration> migrations)
{
    WD_ASSIGN(const int before, schemaVersion(database));
    const int last = migrations.back().version;
    if (before > last)
        return fail(ErrorKind::Storage, database.path(), u"newer"_s);
    if (before > 0 && before < last)
        WD_TRY(copyDatabase(database, database.path() + u".before-%1"_s.arg(last)));
    for (const Migration &migration : migrations) {
        if (migration.version <= before)
            continue;
        WD_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Mode::Write));
        for (const QStringView statement : migration.statements)
            WD_TRY(execute(database, statement.toString()));
        WD_TRY(execute(database, u"PRAGMA user_version = %1"_s.arg(migration.version)));
        WD_TRY(transaction.commit());
    }
    return {};
}

} // namespace wd
