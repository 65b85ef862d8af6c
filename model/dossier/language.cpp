// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/language.h"

#include "model/dossier/plurals.h"
#include "model/dossier/wordlist.h"
#include "resources/resource.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

using WordLists = QMap<QString, QJsonObject>;

WordLists readWordLists()
{
    const auto bytes = [](const QString &code) { return resource(u"words/page-%1.json"_s.arg(code)); };
    const QString sources = Language::Dutch.code();
    const QJsonObject dutch = QJsonDocument::fromJson(bytes(sources)).object();
    WordLists lists;
    for (const QString &file : resourcesIn(u"words"_s, u"page-*.json"_s)) {
        const QString code = file.section(u'.', 0, 0).section(u'-', 1);
        const auto list = readWordList(bytes(code), dutch);
        if (!list)
            qFatal("the words %s of this program are wrong: %s %s", qPrintable(file),
                   qPrintable(list.error().detail), qPrintable(list.error().subject));
        lists.insert(code, *list);
    }
    return lists;
}

/// Read once: they are constants of the program.
const WordLists &wordLists()
{
    static const WordLists lists = readWordLists();
    return lists;
}

} // namespace

QList<Language> Language::all()
{
    QList<Language> languages{Dutch};
    for (const QString &code : wordLists().keys()) {
        if (code != Dutch.code())
            languages.append(Language(code));
    }
    return languages;
}

std::optional<Language> Language::named(const QString &name)
{
    const qsizetype end
        = std::find_if_not(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }) - name.begin();
    const QString code = name.first(end).toLower();
    return wordLists().contains(code) ? std::optional(Language(code)) : std::nullopt;
}

Language Language::of(const QLocale &locale)
{
    return named(locale.name()).value_or(Dutch);
}

QString Language::name() const
{
    return word(u"language"_s)[u"name"].toString();
}

QLocale Language::locale() const
{
    return QLocale(word(u"language"_s)[u"locale"].toString());
}

QJsonValue Language::word(const QString &key) const
{
    return wordLists().value(m_code).value(key);
}

QString Language::counted(const QString &key, qsizetype count) const
{
    const QJsonArray rules = word(u"language"_s)[u"plurals"].toArray();
    return word(u"counted"_s)[key].toArray().at(pluralForm(rules, int(count))).toString();
}

} // namespace wd
