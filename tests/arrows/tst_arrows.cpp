// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arrows/datewords.h"
#include "tests/arrows/functions.h"
#include "tests/arrows/picture.h"
#include "tests/arrows/source.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace wd::arrows;
using namespace Qt::StringLiterals;

namespace
{
const QString top = QStringLiteral(WD_SOURCE);
const QString qtHeaders = QStringLiteral(WD_QT_HEADERS);

QString read(const QString &name)
{
    QFile file(top + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Source> sources(const QStringList &folders, const QStringList &patterns)
{
    QList<Source> found;
    for (const QString &folder : folders) {
        QDirIterator each(top + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString name = QDir(top).relativeFilePath(each.next());
            found << Source{.name = name, .text = read(name)};
        }
    }
    return found;
}

const QStringList rooms{u"app"_s, u"model"_s, u"sync"_s, u"views"_s, u"resources"_s};
const QStringList code{u"*.cpp"_s, u"*.h"_s};

Picture small()
{
    return readPicture(u"```arrows\nmodel/platform ->\nmodel/dossier ->\nmodel/store -> model/dossier "
                       u"model/platform | Qt6::Sql\n"
                       "views -> model/dossier\n```\n"_s);
}
} // namespace

/// The picture in ARCHITECTURE.md is the rule; this test reads it there and holds the whole house against it.
class ArrowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureShowsEveryRoom()
    {
        const Picture picture = readPicture(read(u"ARCHITECTURE.md"_s));
        for (const auto &room :
             {u"app"_s, u"model/dossier"_s, u"model/store"_s, u"sync/plone"_s, u"views/words"_s})
            QVERIFY2(picture.contains(room), qPrintable(room));
        for (auto room = picture.begin(); room != picture.end(); ++room) {
            QVERIFY2(QDir(top + u'/' + room.key()).exists(), qPrintable(room.key()));
            for (const QString &other : room->rooms)
                QVERIFY2(picture.contains(other), qPrintable(other));
        }
    }

    void everyPathItNamesIsThere()
    {
        static const QRegularExpression path(
            u"`((?:app|model|sync|views|tests|resources|translations)/[a-z0-9/]+)`"_s);
        int seen = 0;
        const QString text = read(u"ARCHITECTURE.md"_s);
        for (auto it = path.globalMatch(text); it.hasNext(); ++seen) {
            const QString named = top + u'/' + it.next().captured(1);
            const bool there
                = QFile::exists(named) || QFile::exists(named + u".h"_s) || QFile::exists(named + u".cpp"_s);
            QVERIFY2(there, qPrintable(named));
        }
        QVERIFY(seen > 20);
    }

    void noArrowsGoRound()
    {
        const Picture picture = readPicture(read(u"ARCHITECTURE.md"_s));
        for (const QString &start : picture.keys()) {
            QSet<QString> seen;
            QStringList next = picture.value(start).rooms.values();
            while (!next.isEmpty()) {
                const QString room = next.takeLast();
                QVERIFY2(room != start, qPrintable(start));
                if (!seen.contains(room)) {
                    seen.insert(room);
                    next << picture.value(room).rooms.values();
                }
            }
        }
    }

    void everyIncludeFollowsAnArrow()
    {
        const Picture picture = readPicture(read(u"ARCHITECTURE.md"_s));
        QStringList wrong;
        const QList<Source> files = sources(rooms, code);
        QVERIFY(files.size() > 50);
        for (const Source &source : files)
            wrong << forbiddenIncludes(source, picture, qtHeaders);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyLinkFollowsAnArrow()
    {
        const Picture picture = readPicture(read(u"ARCHITECTURE.md"_s));
        const QList<Source> files = sources(rooms, {u"CMakeLists.txt"_s});
        QMap<QString, QString> targets;
        for (const Source &source : files)
            targets.insert(roomTargets(source));
        QCOMPARE(QSet<QString>(targets.begin(), targets.end()),
                 QSet<QString>(picture.keyBegin(), picture.keyEnd()));
        QStringList wrong;
        for (const Source &source : files)
            wrong << forbiddenLinks(source, picture, targets);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nobodyHasBadHabits()
    {
        QStringList wrong;
        for (const Source &source : sources(rooms + QStringList{u"tests"_s}, code))
            wrong << badHabits(source);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFunctionFitsOnAScreen()
    {
        QStringList wrong;
        for (const Source &source : sources(rooms + QStringList{u"tests"_s}, code))
            wrong << longFunctions(source);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aLongFunctionIsSeen_data()
    {
        const auto times = [](int count, const QString &line) { return line.repeated(count); };
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("short") << u"void f()\n{\n"_s + times(60, u"    a();\n"_s) + u"}\n"_s << 0;
        QTest::newRow("long") << u"void f()\n{\n"_s + times(61, u"    a();\n"_s) + u"}\n"_s << 1;
        QTest::newRow("two short")
            << (u"void f()\n{\n"_s + times(40, u"    a();\n"_s) + u"}\n\n"_s).repeated(2) << 0;
        QTest::newRow("long in a class") << u"class A : public B\n{\n    int f() const\n    {\n"_s
                + times(61, u"        a();\n"_s)
                + u"    }\n};\n"_s << 1;
        QTest::newRow("long class") << u"class A : public B\n{\n"_s + times(90, u"    int a;\n"_s) + u"};\n"_s
                                    << 0;
        QTest::newRow("long constructor")
            << u"A::A(int b)\n    : B(b)\n    , m_b(b)\n{\n"_s + times(61, u"    a();\n"_s) + u"}\n"_s << 1;
        QTest::newRow("blocks within")
            << u"void f()\n{\n"_s + times(25, u"    if (a) {\n        b();\n    }\n"_s) + u"}\n"_s << 1;
        QTest::newRow("rows in braces") << u"void f()\n{\n    static const A a{\n"_s
                + times(90, u"        {1, 2},\n"_s)
                + u"    };\n}\n"_s << 0;
        QTest::newRow("cases") << u"int f(A a)\n{\n    switch (a) {\n"_s
                + times(40, u"    case A::B:\n        return g(1,\n                 2);\n"_s)
                + u"    }\n}\n"_s
                               << 0;
        QTest::newRow("cases that act") << u"void f(A a)\n{\n    switch (a) {\n"_s
                + times(40, u"    case A::B:\n        g();\n        break;\n"_s)
                + u"    }\n}\n"_s << 1;
        QTest::newRow("data") << u"void f_data()\n{\n"_s + times(90, u"    a();\n"_s) + u"}\n"_s << 0;
    }
    void aLongFunctionIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(longFunctions({.name = u"a.cpp"_s, .text = text}).size(), count);
    }

    void nothingStandsDeep()
    {
        QStringList wrong;
        for (const Source &source : sources(rooms + QStringList{u"tests"_s}, code))
            wrong << deepStatements(source);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void whatStandsDeepIsSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        const QString three
            = u"    for (;;) {\n        if (a) {\n            while (b)\n                c();\n"_s;
        QTest::newRow("three") << three << 0;
        QTest::newRow("four") << three + u"            if (d) {\n                switch (e) {\n"_s << 1;
        QTest::newRow("one after the other") << (three + u"        }\n    }\n"_s).repeated(3) << 0;
        QTest::newRow("else") << three + u"        } else {\n            do {\n                if (e)\n"_s
                              << 1;
    }
    void whatStandsDeepIsSeen()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(deepStatements({.name = u"a.cpp"_s, .text = text}).size(), count);
    }

    void noWordOfDatesStandsInCode()
    {
        QList<QByteArray> lists;
        for (const Source &list : sources({u"resources/words"_s}, {u"page-*.json"_s}))
            lists << list.text.toUtf8();
        QVERIFY(lists.size() > 1);
        const DateWords words = dateWordsIn(lists);
        QVERIFY(words.words.contains(u"kwartaal"_s) && words.words.contains(u"tot"_s));
        const QStringList readers{u"saiddates.cpp"_s, u"typeddates.cpp"_s, u"datevocabulary.cpp"_s};
        QStringList wrong;
        for (const Source &source :
             sources({u"model/dossier/dates"_s}, code) + sources({u"model/intake"_s}, {u"paperdate.cpp"_s}))
            wrong << wordsInCode(source, words, readers.contains(source.name.section(u'/', -1)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aWordOfDatesInCodeIsSeen_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("fine");
        QTest::newRow("word") << u"if (word == u\"week\")"_s << false;
        QTest::newRow("in a pattern") << u"u\"^(?:\\\\d+) uur\\\\b\""_s << false;
        QTest::newRow("letter") << u"text += u'u';"_s << false;
        QTest::newRow("of no list") << u"u\"t/m\""_s << false;
        QTest::newRow("key that is a word") << u"anyPhrase(u\"until\"_s)"_s << false;
        QTest::newRow("key") << u"anyPhrase(u\"fillers\"_s)"_s << true;
        QTest::newRow("pattern") << u"u\"^(\\\\p{L}{3,})\\\\.? (\\\\d{1,2})%1$\""_s << true;
        QTest::newRow("comment") << u"return a; // \"week\""_s << true;
        QTest::newRow("stored clock") << u"u\"HH:mm\"_s"_s << true;
    }
    void aWordOfDatesInCodeIsSeen()
    {
        QFETCH(QString, line);
        QFETCH(bool, fine);
        const DateWords words = dateWordsIn(
            {R"({"dates": {"until": "until %1", "read": {"meanings": {"spans": {"week": "week"}},)"
             R"("phrases": {"fillers": ["op"]}}}})"});
        QCOMPARE(wordsInCode({.name = u"a.cpp"_s, .text = line}, words, false).isEmpty(), fine);
    }

    /// So that another kind is its room, its words and a line in that table.
    void aKindOfSiteIsNamedInItsRoomAndInTheTableAlone()
    {
        QMap<QString, QString> kinds;
        for (const Source &source : sources({u"sync"_s}, {u"*.h"_s})) {
            for (const QString &kind : siteKindsIn(source))
                kinds.insert(kind, source.name.section(u'/', 0, 1));
        }
        QVERIFY(kinds.size() > 1);
        // The keychain of the system came with the first kind that has passwords; it knows no site.
        const QStringList may{u"app/site/sitekinds.cpp"_s, u"app/site/passwords.cpp"_s};
        QStringList wrong;
        for (const Source &source : sources(rooms, code)) {
            if (!may.contains(source.name))
                wrong << siteKindsNamed(source, kinds);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aKindOfSiteThatIsNamedElsewhereIsSeen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("wrong");
        QTest::newRow("its own room") << u"sync/stone/a.cpp"_s << u"StoneKind()"_s << 0;
        QTest::newRow("by name") << u"app/a.cpp"_s << u"if (kind == StoneKind().key())"_s << 1;
        QTest::newRow("by its room") << u"app/a.cpp"_s << u"#include \"sync/stone/stonesite.h\""_s << 1;
        QTest::newRow("a longer name") << u"app/a.cpp"_s << u"MilestoneKind kind;"_s << 0;
        QTest::newRow("another room") << u"app/a.cpp"_s << u"#include \"sync/site/sitekind.h\""_s << 0;
    }
    void aKindOfSiteThatIsNamedElsewhereIsSeen()
    {
        QFETCH(QString, name);
        QFETCH(QString, line);
        QFETCH(int, wrong);
        const Source header{.name = u"sync/stone/stonekind.h"_s,
                            .text = u"class Ahead;\nclass StoneKind : public SiteKind\n{\n};\n"_s};
        QCOMPARE(siteKindsIn(header), QStringList{u"StoneKind"_s});
        QCOMPARE(siteKindsNamed({.name = name, .text = line}, {{u"StoneKind"_s, u"sync/stone"_s}}).size(),
                 wrong);
    }

    void everyTypeHasANameOfItsOwn()
    {
        QMap<QString, QString> where;
        for (const Source &source : sources(rooms, code)) {
            for (const QString &type : typesOf(source)) {
                QVERIFY2(!where.contains(type),
                         qPrintable(type + u": "_s + where[type] + u", "_s + source.name));
                where.insert(type, source.name);
            }
        }
        QVERIFY(where.size() > 200);
    }

    void typesAreFoundWhereTheyAreDefined()
    {
        const Source source{
            .name = u"a.h"_s,
            .text = u"namespace wd\n{\nstruct Ahead;\nstruct Here {\n};\nclass Long : public QObject\n"
                    "{\n};\nstruct Desk::Private {\n};\nnamespace\n{\nstruct Own {\n};\n} // namespace\n"
                    "namespace test\n{\nenum class Kind { A };\n} // namespace test\n} // namespace wd\n"_s};
        QCOMPARE(typesOf(source), (QStringList{u"wd::Here"_s, u"wd::Long"_s, u"wd::test::Kind"_s}));
    }

    void aForbiddenIncludeIsSeen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("own room") << u"model/store/a.cpp"_s << u"#include \"model/store/b.h\""_s << true;
        QTest::newRow("folder of the own room")
            << u"model/store/a.cpp"_s << u"#include \"model/store/lists/b.h\""_s << true;
        QTest::newRow("from such a folder")
            << u"model/store/lists/a.cpp"_s << u"#include \"model/store/b.h\""_s << true;
        QTest::newRow("room below a folder")
            << u"model/store/lists/a.cpp"_s << u"#include \"model/dossier/b.h\""_s << true;
        QTest::newRow("room above a folder")
            << u"model/dossier/lists/a.cpp"_s << u"#include \"model/store/b.h\""_s << false;
        QTest::newRow("folder of a room above")
            << u"model/dossier/a.cpp"_s << u"#include \"model/store/lists/b.h\""_s << false;
        QTest::newRow("name that only begins so")
            << u"model/storeroom/a.cpp"_s << u"#include \"model/store/b.h\""_s << false;
        QTest::newRow("room below") << u"model/store/a.cpp"_s << u"#include \"model/dossier/b.h\""_s << true;
        QTest::newRow("room above") << u"model/dossier/a.cpp"_s << u"#include \"model/store/b.h\""_s << false;
        QTest::newRow("beside") << u"views/a.cpp"_s << u"#include \"model/store/b.h\""_s << false;
        QTest::newRow("no room") << u"views/a.cpp"_s << u"#include \"tests/b.h\""_s << false;
        QTest::newRow("core") << u"views/a.cpp"_s << u"#include <QString>"_s << true;
        QTest::newRow("sql here") << u"model/store/a.cpp"_s << u"#include <QSqlQuery>"_s << true;
        QTest::newRow("sql there") << u"views/a.cpp"_s << u"#include <QSqlQuery>"_s << false;
        QTest::newRow("sql by module") << u"views/a.cpp"_s << u"# include <QtSql/QSqlQuery>"_s << false;
        QTest::newRow("network") << u"model/dossier/a.h"_s << u"#include <QNetworkReply>"_s << false;
        QTest::newRow("library") << u"model/dossier/a.h"_s << u"#include <gumbo.h>"_s << false;
        QTest::newRow("language") << u"model/dossier/a.h"_s << u"#include <vector>"_s << true;
        QTest::newRow("language with a C") << u"model/dossier/a.h"_s << u"#include <cstdio>"_s << true;
        for (const char *header : {"sys/file.h", "unistd.h", "errno.h", "cerrno", "csignal", "windows.h"}) {
            const QString line = u"#include <%1>"_s.arg(QLatin1StringView(header));
            QTest::addRow("system: %s", header) << u"model/store/a.cpp"_s << line << false;
            QTest::addRow("system, where others see it: %s", header)
                << u"model/platform/a.h"_s << line << false;
            QTest::addRow("system in its folder: %s", header)
                << u"model/platform/posix/a.cpp"_s << line << true;
        }
        QTest::newRow("platform") << u"model/store/a.cpp"_s << u"#include \"model/platform/a.h\""_s << true;
        QTest::newRow("of one system")
            << u"model/store/a.cpp"_s << u"#include \"model/platform/posix/a.h\""_s << false;
    }
    void aForbiddenIncludeIsSeen()
    {
        QFETCH(QString, name);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        const QString text = u"// a file\n"_s + line + u"\nint x;\n"_s;
        QCOMPARE(forbiddenIncludes({.name = name, .text = text}, small(), qtHeaders).isEmpty(), allowed);
    }

    void aForbiddenLinkIsSeen()
    {
        const QString text = u"set(here \"x\")\nwd_room(wd_d \"${here}/dossier\")\n"
                             "wd_room(wd_s \"${here}/store\" wd_d Qt6::Sql)\n"_s;
        const auto targets = roomTargets({.name = u"model/CMakeLists.txt"_s, .text = text});
        QCOMPARE(targets.value(u"wd_s"_s), u"model/store"_s);
        QVERIFY(
            forbiddenLinks({.name = u"model/CMakeLists.txt"_s, .text = text}, small(), targets).isEmpty());
        const QString turned = QString(text).replace(u"dossier\")"_s, u"dossier\" wd_s Qt6::Widgets)"_s);
        QCOMPARE(forbiddenLinks({.name = u"model/CMakeLists.txt"_s, .text = turned}, small(), targets).size(),
                 2);
    }

    void aBadHabitIsSeen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("fine");
        QTest::newRow("tr in views") << u"views/a.cpp"_s << u"return tr(\"x\");"_s << true;
        QTest::newRow("tr in model") << u"model/page/a.cpp"_s << u"return tr(\"x\");"_s << false;
        QTest::newRow("words in views") << u"views/a.cpp"_s << u"QT_TRANSLATE_NOOP(\"Say\", \"x\")"_s << true;
        QTest::newRow("words in model")
            << u"model/page/a.cpp"_s << u"QT_TRANSLATE_NOOP(\"Say\", \"x\")"_s << false;
        QTest::newRow("words of the gate") << u"model/publication/findings/subjects/a.cpp"_s
                                           << u"QT_TRANSLATE_NOOP(\"Finding\", \"x\")"_s << true;
        QTest::newRow("tr in the gate")
            << u"model/publication/findings/subjects/a.cpp"_s << u"return tr(\"x\");"_s << false;
        QTest::newRow("a language by name") << u"app/a.cpp"_s << u"return Language::English;"_s << false;
        QTest::newRow("the language of the sources")
            << u"app/a.cpp"_s << u"return Language::Dutch;"_s << true;
        QTest::newRow("an order of day and month")
            << u"app/a.cpp"_s << u"locale.toString(day, u\"d MMMM\"_s)"_s << false;
        QTest::newRow("str(") << u"model/page/a.cpp"_s << u"return attr(x);"_s << true;
        QTest::newRow("sql in store") << u"model/store/a.cpp"_s << u"u\"SELECT a FROM b\"_s"_s << true;
        QTest::newRow("sql in engine") << u"sync/engine/a.cpp"_s << u"u\"SELECT a FROM b\"_s"_s << false;
        QTest::newRow("system call") << u"model/store/a.cpp"_s << u"return ::fsync(file);"_s << false;
        QTest::newRow("why it failed") << u"model/store/a.cpp"_s << u"if (errno == 2)"_s << false;
        QTest::newRow("which system") << u"views/a.cpp"_s << u"#ifdef Q_OS_WIN"_s << false;
        QTest::newRow("system call in its room")
            << u"model/platform/posix/a.cpp"_s << u"return ::fsync(file);"_s << true;
        QTest::newRow("system call in a test") << u"tests/a.cpp"_s << u"::kill(child, 9);"_s << true;
        QTest::newRow("qualified") << u"app/a.cpp"_s << u"std::max(a, QDir::home()), ::Type(b)"_s << true;
        QTest::newRow("sleep in a test") << u"tests/a.cpp"_s << u"QTest::qWait(5);"_s << false;
        QTest::newRow("skip in a test") << u"tests/a.cpp"_s << u"QSKIP(\"no\");"_s << false;
        QTest::newRow("code for one Qt")
            << u"app/a.cpp"_s << u"# if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)"_s << false;
        QTest::newRow("code for one system") << u"tests/a.cpp"_s << u"int a;\n#ifdef Q_OS_WIN"_s << false;
        QTest::newRow("where Qt's versions meet")
            << u"sync/practice/site/httpserver.h"_s << u"#if QT_VERSION < 0x060800"_s << true;
        QTest::newRow("once") << u"app/a.h"_s << u"#pragma once"_s << true;
        QTest::newRow("long") << u"app/a.cpp"_s << QString(301, u'\n') << false;
        QTest::newRow("long test") << u"tests/a.cpp"_s << QString(301, u'\n') << true;
    }
    void aBadHabitIsSeen()
    {
        QFETCH(QString, name);
        QFETCH(QString, line);
        QFETCH(bool, fine);
        QCOMPARE(badHabits({.name = name, .text = line}).isEmpty(), fine);
    }
};

QTEST_APPLESS_MAIN(ArrowsTest)
#include "tst_arrows.moc"
