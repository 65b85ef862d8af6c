// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arrows/datewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace wd::arrows
{

using namespace Qt::StringLiterals;

namespace
{

void takeWords(const QString &text, QSet<QString> &words)
{
    static const QRegularExpression word(u"\\p{L}+"_s);
    for (auto each = word.globalMatch(text.toLower()); each.hasNext();)
        words.insert(each.next().captured());
}

/// `meanings`: the keys in there are words themselves, and what they mean is a code.
void take(const QJsonValue &value, bool meanings, DateWords &into)
{
    if (value.isString())
        takeWords(value.toString(), into.words);
    for (const QJsonValue &one : value.toArray())
        takeWords(one.toString(), into.words);
    const QJsonObject members = value.toObject();
    for (const QString &key : members.keys()) {
        into.keys.insert(key);
        const QJsonObject words = meanings ? members[key].toObject() : QJsonObject();
        for (const QString &word : words.keys()) {
            takeWords(word, into.words);
            if (words[word].isString())
                into.keys.insert(words[word].toString());
        }
        if (!meanings)
            take(members[key], key == u"meanings", into);
    }
}

/// Strings and characters of a source, as they are typed; not those of comments and includes.
QStringList textsIn(const QString &source)
{
    static const QRegularExpression text(
        uR"re(//[^\n]*|/\*.*?\*/|#include[^\n]*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)+)')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList texts;
    for (auto each = text.globalMatch(source); each.hasNext();) {
        const auto found = each.next();
        texts.append(found.captured(1) + found.captured(2));
    }
    return texts;
}

} // namespace

DateWords dateWordsIn(const QList<QByteArray> &lists)
{
    DateWords words;
    for (const QByteArray &list : lists)
        take(QJsonDocument::fromJson(list)[u"dates"], false, words);
    return words;
}

QStringList wordsInCode(const Source &source, const DateWords &words, bool readsLists)
{
    static const QRegularExpression ofPatterns(u"\\\\\\\\?[a-zA-Z](?:\\{\\w+\\})?"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    QStringList wrong;
    for (QString text : textsIn(source.text)) {
        const bool isKey
            = text == u"dates" || (words.keys.contains(text) && (readsLists || !words.words.contains(text)));
        if (!isKey && text != u"HH:mm" && text.remove(ofPatterns).contains(letter))
            wrong << source.name + u": "_s + text;
    }
    return wrong;
}

} // namespace wd::arrows
