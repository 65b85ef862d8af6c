// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arrows/source.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace wd::arrows
{

using namespace Qt::StringLiterals;

namespace
{
const QString systemLibrary = u"the system; only its folder in model/platform does"_s;

struct Prefix {
    QString header, library;
};

/// Where what only one system has may be named: the folder of that system in model/platform.
const QRegularExpression ofOneSystem(u"^model/platform/[a-z]+/"_s);

/// The library an angled include belongs to; empty for the language's own.
QString libraryOf(const QString &header, const QString &qtHeaders)
{
    if (header.startsWith(u'Q')) {
        for (const QString &module : QDir(qtHeaders).entryList({u"Qt*"_s}, QDir::Dirs)) {
            const QString library = u"Qt6::"_s + module.mid(2);
            if (header.startsWith(module + u'/')
                || QFileInfo::exists(qtHeaders + u'/' + module + u'/' + header))
                return library;
        }
        return u"unknown Qt module"_s;
    }
    static const std::array prefixes{
        Prefix{u"tl/"_s, u"tl::expected"_s},           Prefix{u"gumbo"_s, u"PkgConfig::Gumbo"_s},
        Prefix{u"archive"_s, u"PkgConfig::Archive"_s}, Prefix{u"poppler"_s, u"PkgConfig::Poppler"_s},
        Prefix{u"libheif/"_s, u"PkgConfig::Heif"_s},   Prefix{u"qt6keychain/"_s, u"qt6keychain"_s},
        Prefix{u"valijson/"_s, u"valijson"_s},         Prefix{u"sqlite3"_s, u"sqlite3"_s},
    };
    for (const Prefix &prefix : prefixes) {
        if (header.startsWith(prefix.header))
            return prefix.library;
    }
    // What C++ has ends in no .h; these two it has of C, and what they say differs from system to system.
    static const QRegularExpression language(u"^(?!cerrno$|csignal$)[a-z0-9_]+$"_s);
    static const QRegularExpression system(u"^(cerrno|csignal|([a-z0-9_]+/)*[a-z0-9_]+\\.h)$"_s);
    if (language.match(header).hasMatch())
        return {};
    return system.match(header).hasMatch() ? systemLibrary : u"unknown library"_s;
}

QString sentence(const Source &source, const QString &what)
{
    return source.name + u": "_s + what;
}
} // namespace

QStringList forbiddenIncludes(const Source &source, const Picture &picture, const QString &qtHeaders)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList wrong;
    const QString room = roomOf(picture, source.name);
    if (room.isEmpty())
        return {sentence(source, u"belongs to no room of the picture"_s)};
    const Room &allowed = *picture.find(room);
    auto includes = include.globalMatch(source.text);
    while (includes.hasNext()) {
        const auto found = includes.next();
        const QString header = found.captured(2);
        if (found.captured(1) == u"<"_s) {
            const QString library = libraryOf(header, qtHeaders);
            const bool isAllowed = library == systemLibrary ? source.name.contains(ofOneSystem)
                                                            : allowed.libraries.contains(library);
            if (!library.isEmpty() && !isAllowed)
                wrong << sentence(source, u"includes <%1> of %2"_s.arg(header, library));
        } else if (!header.endsWith(u".moc"_s)) {
            const QString other = roomOf(picture, header);
            const bool isOfOther = header.contains(ofOneSystem) && !source.name.contains(ofOneSystem);
            if ((other != room && !allowed.rooms.contains(other)) || isOfOther)
                wrong << sentence(source, u"includes \"%1\""_s.arg(header));
        }
    }
    return wrong;
}

QMap<QString, QString> roomTargets(const Source &source)
{
    static const QRegularExpression room(
        uR"re(wd_room\((\w+)\s+"\$\{(?:here|CMAKE_CURRENT_SOURCE_DIR)\}(/\w+)?")re"_s);
    static const QRegularExpression library(uR"(add_library\((wd_\w+) STATIC)"_s);
    const QString folder = QFileInfo(source.name).path();
    QMap<QString, QString> targets;
    auto rooms = room.globalMatch(source.text);
    while (rooms.hasNext()) {
        const auto found = rooms.next();
        targets.insert(found.captured(1), folder + found.captured(2));
    }
    auto libraries = library.globalMatch(source.text);
    while (libraries.hasNext())
        targets.insert(libraries.next().captured(1), folder);
    return targets;
}

QStringList forbiddenLinks(const Source &source, const Picture &picture, const QMap<QString, QString> &rooms)
{
    static const QRegularExpression call(
        uR"re((?:wd_room|target_link_libraries)\((\w+)\s+(?:"[^"]*"|PUBLIC|PRIVATE)\s*([^)]*)\))re"_s);
    QStringList wrong;
    auto calls = call.globalMatch(source.text);
    while (calls.hasNext()) {
        const auto found = calls.next();
        // The program itself is made of its own room.
        const QString room = rooms.value(found.captured(1), QFileInfo(source.name).path());
        const Room allowed = picture.value(room);
        for (const QString &word : found.captured(2).simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (word == u"wd_options"_s || rooms.value(word) == room)
                continue;
            const bool fits = word.startsWith(u"wd_"_s) ? allowed.rooms.contains(rooms.value(word))
                                                        : allowed.libraries.contains(word);
            if (!fits)
                wrong << sentence(source, u"links %1 to %2"_s.arg(word, room));
        }
    }
    return wrong;
}

QStringList badHabits(const Source &source)
{
    struct Habit {
        QRegularExpression pattern;
        QStringList fine; ///< where it may be
        QStringList only; ///< where it is looked for; empty: everywhere
        QString what;
    };
    static const std::array habits{
        Habit{QRegularExpression(u"\\b(tr|QT_TR_NOOP|QCoreApplication::translate)\\("_s),
              {u"views/"_s, u"app/"_s, u"tests/"_s},
              {},
              u"speaks to people; only views and app do"_s},
        // What the gate looks for stands with its sentence, to be said by views/words.
        Habit{QRegularExpression(u"\\bQT_TRANSLATE_(N_)?NOOP\\("_s),
              {u"views/"_s, u"app/"_s, u"tests/"_s, u"model/publication/findings/subjects/"_s},
              {},
              u"has a sentence for people; only views, app and what the gate looks for have"_s},
        Habit{
            QRegularExpression(
                uR"("\s*(SELECT\s|INSERT (OR \w+ )?INTO\s|UPDATE \w+ SET|DELETE FROM\s|CREATE TABLE|PRAGMA\s))"_s),
            {u"model/store/"_s, u"sync/practice/"_s, u"tests/"_s},
            {},
            u"speaks SQL; only model/store and sync/practice do"_s},
        Habit{QRegularExpression(u"\\b([mu]?sleep|sleep_for|qWait|qSleep)\\("_s),
              {u"tests/arrows/"_s},
              {u"tests/"_s},
              u"sleeps; a test waits for what it wants to see"_s},
        Habit{QRegularExpression(u"\\bQSKIP\\b"_s),
              {u"tests/arrows/"_s},
              {u"tests/"_s},
              u"skips; a test that cannot run has failed"_s},
        Habit{QRegularExpression(u"\\bLanguage::English\\b"_s),
              {u"tests/"_s, u"model/dossier/language.h"_s},
              {},
              u"knows English by name; which languages there are is said by resources/words"_s},
        // Written as all calls of the system are; some need no header that names them.
        Habit{QRegularExpression(
                  u"(?<![\\w:>])::[a-z][a-z0-9_]*\\(|\\b(errno|Q_OS_[A-Z]\\w*|_WIN32|__linux__)\\b"_s),
              {u"tests/"_s, u"model/platform/posix/"_s},
              {},
              u"knows the system; only model/platform does"_s},
        Habit{QRegularExpression(u"\\bMMMM\\b"_s),
              {u"tests/"_s, u"sync/practice/"_s}, // which says days as Plone does
              {},
              u"puts day and month in an order; each language has its own (model/dossier/dates/saiddates)"_s},
        Habit{QRegularExpression(u"^\\s*#\\s*(el)?if"_s, QRegularExpression::MultilineOption),
              {u"sync/practice/site/httpserver.h"_s},
              {},
              u"is different code elsewhere; only sync/practice/site/httpserver.h asks which Qt there is"_s},
    };
    const auto isIn = [&source](const QStringList &places) {
        return std::any_of(places.begin(), places.end(),
                           [&source](const QString &place) { return source.name.startsWith(place); });
    };
    QStringList wrong;
    for (const Habit &habit : habits) {
        if ((habit.only.isEmpty() || isIn(habit.only)) && !isIn(habit.fine)
            && source.text.contains(habit.pattern))
            wrong << sentence(source, habit.what);
    }
    // A test is a list of cases and may be longer; a reader needs one at a time.
    const qsizetype most = source.name.startsWith(u"tests/"_s) ? 600 : 300;
    const qsizetype lines = source.text.count(u'\n');
    if (lines > most)
        wrong << sentence(source, u"has %1 lines, more than %2"_s.arg(lines).arg(most));
    return wrong;
}

QStringList typesOf(const Source &source)
{
    static const QRegularExpression opens(u"^(?:inline )?namespace\\b *([\\w:]*)"_s);
    static const QRegularExpression closes(u"^\\}.*// namespace"_s);
    static const QRegularExpression type(u"^(?:struct|class|enum class) ([A-Z]\\w*)\\b(?!::)[^;]*$"_s);
    QStringList types, spaces;
    for (const QString &line : source.text.split(u'\n')) {
        if (const auto found = opens.match(line); found.hasMatch() && !line.contains(u'='))
            spaces.append(found.captured(1));
        else if (closes.match(line).hasMatch() && !spaces.isEmpty())
            spaces.removeLast();
        else if (const auto named = type.match(line.section(u'{', 0, 0));
                 named.hasMatch() && !spaces.contains(QString()))
            types.append(spaces.join(u"::"_s) + u"::"_s + named.captured(1));
    }
    return types;
}

QStringList siteKindsIn(const Source &source)
{
    static const QRegularExpression kind(u"^class (\\w+) : public SiteKind$"_s,
                                         QRegularExpression::MultilineOption);
    QStringList names;
    for (auto it = kind.globalMatch(source.text); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

QStringList siteKindsNamed(const Source &source, const QMap<QString, QString> &kinds)
{
    QStringList wrong;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        if (source.name.startsWith(*kind + u'/'))
            continue;
        const QRegularExpression name(u"\\b%1\\b"_s.arg(kind.key()));
        if (name.match(source.text).hasMatch())
            wrong << u"%1 names %2"_s.arg(source.name, kind.key());
        if (source.text.contains(u"#include \"%1/"_s.arg(*kind)))
            wrong << u"%1 looks into %2"_s.arg(source.name, *kind);
    }
    return wrong;
}

} // namespace wd::arrows
