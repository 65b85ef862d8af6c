// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/searchindex.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

/// So many hits of one dossier at most: a list of hits should show more than one dossier.
constexpr int mostPerDossier = 3;

struct Indexed {
    qint64 row = 0;
    PartText text;
};

Result<QHash<QString, Indexed>> indexedParts(Database &database, const QString &dossier)
{
    QHash<QString, Indexed> found;
    WD_ASSIGN(
        Statement rows,
        query(database, u"SELECT id, part, heading, body FROM searchable WHERE dossier = ?"_s, {dossier}));
    while (true) {
        WD_ASSIGN(const bool more, rows.next());
        if (!more)
            return found;
        found.insert(rows.text(1),
                     {.row = rows.integer(0),
                      .text = {.part = rows.text(1), .heading = rows.text(2), .body = rows.text(3)}});
    }
}

Result<void> indexFiles(Database &database, const QString &dossier, const QList<PartFile> &files)
{
    QList<PartFile> before;
    {
        WD_ASSIGN(Statement rows,
                  query(database,
                        u"SELECT part, sha256 FROM dossier_file WHERE dossier = ? ORDER BY part, sha256"_s,
                        {dossier}));
        while (true) {
            WD_ASSIGN(const bool more, rows.next());
            if (!more)
                break;
            before.append({.part = rows.text(0), .sha256 = rows.text(1)});
        }
    }
    for (const PartFile &file : before) {
        if (!files.contains(file))
            WD_TRY(execute(database,
                           u"DELETE FROM dossier_file WHERE dossier = ? AND part = ? AND sha256 = ?"_s,
                           {dossier, file.part, file.sha256}));
    }
    for (const PartFile &file : files) {
        if (!before.contains(file))
            WD_TRY(execute(database, u"INSERT INTO dossier_file (dossier, part, sha256) VALUES (?, ?, ?)"_s,
                           {dossier, file.part, file.sha256}));
    }
    return {};
}

/// Rows of the index joined to the dossiers they belong to; a file's text belongs to every dossier that names
/// it. Dossiers in the trash are left out.
QString joined(const QString &columns)
{
    return u"SELECT "_s + columns
        + u" FROM search_index JOIN searchable ON searchable.id = search_index.rowid"
          " LEFT JOIN dossier_file ON dossier_file.sha256 = searchable.sha256"
          " JOIN dossier ON dossier.id = coalesce(searchable.dossier, dossier_file.dossier)"
          " WHERE search_index MATCH ? AND dossier.deleted = ''"_s;
}

QString ranked()
{
    return joined(u"dossier.id, dossier.title, coalesce(dossier_file.part, searchable.part),"
                  " snippet(search_index, -1, char(0x2068), char(0x2069), '…', 18)"_s)
        + u" ORDER BY search_index.rank"_s;
}

/// Collects hits, best first, until there are enough.
class Hits
{
public:
    explicit Hits(int limit)
        : m_limit(limit)
    {
    }
    [[nodiscard]] bool full() const { return m_hits.size() >= m_limit; }
    [[nodiscard]] bool has(const QString &dossier) const { return m_perDossier.contains(dossier); }
    [[nodiscard]] int of(const QString &dossier) const { return m_perDossier.value(dossier); }
    void add(const Statement &row)
    {
        const QString part = row.text(0) + u'/' + row.text(2);
        if (m_parts.contains(part))
            return; // a part and its file both hold the words: the better one was first
        m_parts.insert(part);
        ++m_perDossier[row.text(0)];
        m_hits.append({.dossier = {row.text(0)},
                       .title = row.text(1),
                       .part = row.text(2),
                       .snippet = row.text(3).simplified()});
    }
    [[nodiscard]] QList<SearchHit> take() { return std::move(m_hits); }

private:
    qsizetype m_limit;
    QList<SearchHit> m_hits;
    QHash<QString, int> m_perDossier;
    QSet<QString> m_parts;
};

Result<QSet<QString>> dossiersWith(Database &database, const QString &word)
{
    QSet<QString> found;
    WD_ASSIGN(Statement rows, query(database, joined(u"DISTINCT dossier.id"_s), {word}));
    while (true) {
        WD_ASSIGN(const bool more, rows.next());
        if (!more)
            return found;
        found.insert(rows.text(0));
    }
}

/// Dossiers in which every word occurs, but not all in one part: their best part for any of the words.
Result<void> addScattered(Database &database, const SearchWords &words, Hits &hits)
{
    QSet<QString> wanted;
    for (qsizetype i = 0; i < words.quoted.size(); ++i) {
        WD_ASSIGN(const QSet<QString> with, dossiersWith(database, words.quoted.at(i)));
        wanted = i == 0 ? with : wanted.intersect(with);
        if (wanted.isEmpty())
            return {};
    }
    wanted.removeIf([&hits](const QString &dossier) { return hits.has(dossier); });
    if (wanted.isEmpty())
        return {};
    WD_ASSIGN(Statement rows, query(database, ranked(), {words.any()}));
    while (!hits.full() && !wanted.isEmpty()) {
        WD_ASSIGN(const bool more, rows.next());
        if (!more)
            return {};
        if (wanted.remove(rows.text(0)))
            hits.add(rows);
    }
    return {};
}

} // namespace

Result<void> indexWork(Database &database, const QString &dossier, const QJsonObject &work)
{
    const SearchTexts wanted = searchTexts(work);
    WD_ASSIGN(auto before, indexedParts(database, dossier));
    for (const PartText &text : wanted.texts) {
        const auto known = before.constFind(text.part);
        if (known == before.constEnd()) {
            WD_TRY(execute(database,
                           u"INSERT INTO searchable (dossier, part, heading, body) VALUES (?, ?, ?, ?)"_s,
                           {dossier, text.part, text.heading, text.body}));
            continue;
        }
        if (known->text != text)
            WD_TRY(execute(database, u"UPDATE searchable SET heading = ?, body = ? WHERE id = ?"_s,
                           {text.heading, text.body, known->row}));
        before.erase(known);
    }
    for (const Indexed &gone : std::as_const(before))
        WD_TRY(execute(database, u"DELETE FROM searchable WHERE id = ?"_s, {gone.row}));
    return indexFiles(database, dossier, wanted.files);
}

Result<void> indexFileText(Database &database, const QString &sha256, const QString &text)
{
    return execute(database,
                   u"INSERT INTO searchable (sha256, heading, body) VALUES (?, '', ?)"
                   " ON CONFLICT (sha256) DO UPDATE SET body = excluded.body WHERE body <> excluded.body"_s,
                   {sha256, indexable(text)});
}

Result<QList<SearchHit>> searchIndex(Database &database, const QString &typed, int limit)
{
    const SearchWords words = searchWords(typed);
    if (words.quoted.isEmpty() || limit <= 0)
        return QList<SearchHit>();
    Hits hits(limit);
    {
        WD_ASSIGN(Statement rows, query(database, ranked(), {words.all()}));
        while (!hits.full()) {
            WD_ASSIGN(const bool more, rows.next());
            if (!more)
                break;
            if (hits.of(rows.text(0)) < mostPerDossier)
                hits.add(rows);
        }
    }
    if (words.quoted.size() > 1 && !hits.full())
        WD_TRY(addScattered(database, words, hits));
    return hits.take();
}

Result<void> mendIndex(Database &database)
{
    const QString command = u"INSERT INTO search_index (search_index) VALUES (?)"_s;
    if (execute(database, command, {u"integrity-check"_s}))
        return {};
    return execute(database, command, {u"rebuild"_s});
}

} // namespace wd
