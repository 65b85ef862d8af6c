CREATE TABLE conflict (
  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (dossier, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE dossier (
  id TEXT PRIMARY KEY NOT NULL,
  changed_at INTEGER NOT NULL,
  work_hash TEXT NOT NULL,
  base_content_hash TEXT NOT NULL DEFAULT '',
  base_number INTEGER NOT NULL DEFAULT 0,
  base_hash TEXT NOT NULL DEFAULT '',
  next_conflict INTEGER NOT NULL DEFAULT 1,
  title TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.title'), '')) STORED,
  slug TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.slug'), '')) STORED,
  profile TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.profile'), '')) STORED,
  deleted TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.deleted'), '')) STORED,
  primary_wijk TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.wijken.primary'), '')) STORED,
  affected TEXT GENERATED ALWAYS AS (coalesce(json_extract(work, '$.wijken.affected'), '')) STORED,
  intent TEXT NOT NULL DEFAULT '',
  site TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(site)),
  work TEXT NOT NULL CHECK (json_valid(work))
) STRICT;
CREATE TABLE dossier_file (
  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  part TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (dossier, part, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_file_by_sha ON dossier_file (sha256);
CREATE TABLE draft (
  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  part TEXT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (dossier, part, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE removed (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier TEXT NOT NULL,
  removed_at INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE TABLE revision (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)), agreed_at INTEGER NOT NULL DEFAULT 0,
  UNIQUE (dossier, hash)
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
  heading, body, content='searchable', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE searchable (
  id INTEGER PRIMARY KEY,
  dossier TEXT REFERENCES dossier (id) ON DELETE CASCADE,
  part TEXT NOT NULL DEFAULT '',
  sha256 TEXT UNIQUE,
  heading TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (dossier, part),
  CHECK ((dossier IS NULL) <> (sha256 IS NULL))
) STRICT;
CREATE TRIGGER searchable_added AFTER INSERT ON searchable BEGIN
  INSERT INTO search_index (rowid, heading, body) VALUES (new.id, new.heading, new.body);
END;
CREATE TRIGGER searchable_changed AFTER UPDATE ON searchable BEGIN
  INSERT INTO search_index (search_index, rowid, heading, body)
    VALUES ('delete', old.id, old.heading, old.body);
  INSERT INTO search_index (rowid, heading, body) VALUES (new.id, new.heading, new.body);
END;
CREATE TRIGGER searchable_removed AFTER DELETE ON searchable BEGIN
  INSERT INTO search_index (search_index, rowid, heading, body)
    VALUES ('delete', old.id, old.heading, old.body);
END;
CREATE TABLE sent (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  attempt TEXT NOT NULL,
  hash TEXT NOT NULL,
  settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
  bytes BLOB NOT NULL
) STRICT;
CREATE INDEX sent_by_hash ON sent (dossier, hash);
CREATE TABLE setting (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
CREATE TABLE shared_document (
  kind TEXT PRIMARY KEY NOT NULL,
  changed_at INTEGER NOT NULL,
  base_number INTEGER NOT NULL,
  base_hash TEXT NOT NULL,
  base_uid TEXT NOT NULL,
  chain TEXT NOT NULL CHECK (json_valid(chain)),
  sent TEXT NOT NULL CHECK (json_valid(sent)),
  conflicts TEXT NOT NULL CHECK (json_valid(conflicts)),
  next_conflict INTEGER NOT NULL,
  work_hash TEXT NOT NULL,
  work TEXT NOT NULL CHECK (json_valid(work))
) STRICT;
CREATE TABLE shared_revision (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL REFERENCES shared_document (kind) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  agreed_at INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (kind, hash)
) STRICT;
CREATE TABLE sqlite_sequence(name,seq);
