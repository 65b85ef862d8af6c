// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/described/dossierjson.h"
#include "model/store/searchtext.h"
#include "model/store/store.h"
#include "tests/bench/fill.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace wd;
using namespace wd::bench;
using namespace Qt::StringLiterals;

// Fills a workspace with dossiers of about 5 KB of text and prints how long listing and searching take
// (median of many, in milliseconds), beside the sqlite3 program running the same query on the same file in
// the same run.

namespace
{

constexpr int repetitions = 30;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values.at(values.size() / 2);
}

double timed(const std::function<void()> &act)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

double runSqlite(const QString &database, const QByteArray &script)
{
    QElapsedTimer timer;
    timer.start();
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
    program.start(u"sqlite3"_s, {u"-readonly"_s, database});
    program.write(script);
    program.closeWriteChannel();
    if (!program.waitForFinished(-1) || program.exitCode() != 0)
        std::fprintf(stderr, "sqlite3: %s\n", program.readAllStandardError().constData());
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// One query in the sqlite3 program: many of them in one process, less what the same process takes for one.
/// (Its own `.timer` knows whole milliseconds only.)
double timedBySqlite(const QString &database, const QString &sql)
{
    const QByteArray statement = sql.toUtf8() + ";\n";
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        const double one = runSqlite(database, statement);
        times.push_back((runSqlite(database, statement.repeated(repetitions + 1)) - one) / repetitions);
    }
    return median(times);
}

void report(const char *what, double ours, double theirs)
{
    std::printf("%-34s %8.2f ms   sqlite3 %8.2f ms   ratio %.2f\n", what, ours, theirs,
                theirs > 0 ? ours / theirs : 0);
}

QString searchSql(const QString &words)
{
    return u"SELECT searchable.dossier, searchable.part, snippet(search_index, -1, '[', ']', '…', 18)"
           " FROM search_index JOIN searchable ON searchable.id = search_index.rowid"
           " WHERE search_index MATCH '%1' ORDER BY search_index.rank LIMIT 50"_s.arg(
               searchWords(words).all());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int dossiers = argc > 1 ? application.arguments().at(1).toInt() : 500;
    const QTemporaryDir folder;
    const auto store = Store::open(folder.path());
    QElapsedTimer filling;
    filling.start();
    if (!store || !fill(**store, dossiers))
        return 1;
    std::printf(
        "%d dossiers, %lld bytes of work each, filled in %lld ms\n", dossiers,
        static_cast<long long>(canonicalBytes((*store)->read((*store)->rows()->first().id)->work).size()),
        static_cast<long long>(filling.elapsed()));
    const QString database = folder.filePath(u"desk.sqlite"_s);
    report("list", timed([&] { (void)(*store)->rows(); }),
           timedBySqlite(
               database,
               u"SELECT id, slug, title, profile, primary_wijk, deleted, affected, changed_at, base_number,"
               " base_content_hash <> work_hash, intent <> '', (SELECT count(*) FROM conflict WHERE"
               " conflict.dossier = dossier.id) FROM dossier ORDER BY title COLLATE NOCASE, id"_s));
    const std::vector<std::pair<const char *, QString>> searches{
        {"search, word in many dossiers", Writer::word(0)},
        {"search, seldom word", Writer::word(6000)},
        {"search, two words", Writer::word(1) + u' ' + Writer::word(9)},
        {"search, two words far apart (*)", Writer::word(5000) + u' ' + Writer::word(2)},
        {"search, three letters", u"spe"_s},
        {"search, one letter", u"s"_s}};
    for (const auto &[what, words] : searches)
        report(what, timed([&] { (void)(*store)->search(words); }),
               timedBySqlite(database, searchSql(words)));
    std::puts("(*) here we also look for dossiers that have the words in different parts; sqlite3 runs the "
              "first query only.");
    return 0;
}
