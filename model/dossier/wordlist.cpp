// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/wordlist.h"

#include "model/dossier/plurals.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%\\d"_s);
    QSet<QString> places;
    for (auto each = place.globalMatch(text); each.hasNext();)
        places.insert(each.next().captured());
    return places;
}

bool saysSomething(const QJsonValue &text)
{
    return text.isString() && !text.toString().trimmed().isEmpty();
}

/// Words that mean a number, or one of the codes that the Dutch ones mean.
bool areMeanings(const QJsonObject &words, const QJsonObject &dutch)
{
    return std::all_of(words.begin(), words.end(), [&](const QJsonValue &means) {
        return means.isDouble() ? dutch.begin()->isDouble()
                                : std::find(dutch.begin(), dutch.end(), means) != dutch.end();
    });
}

/// Whether one member, no object, is as the Dutch one.
bool isAs(const QJsonValue &own, const QJsonValue &dutch, bool anyLength)
{
    if (own.type() != dutch.type())
        return false;
    if (own.isString())
        return saysSomething(own) && placesIn(own.toString()) == placesIn(dutch.toString());
    if (!own.isArray())
        return true;
    const QJsonArray all = own.toArray(), wanted = dutch.toArray();
    if (anyLength)
        return std::all_of(all.begin(), all.end(), saysSomething);
    return std::equal(all.begin(), all.end(), wanted.begin(), wanted.end(),
                      [](const QJsonValue &a, const QJsonValue &b) { return isAs(a, b, false); });
}

/// Whether a counted text has all forms of its language, the last with the places of the Dutch one: in the
/// others the number may be a word.
bool areForms(const QJsonArray &own, const QJsonArray &dutch, qsizetype forms)
{
    if (own.size() != forms || !std::all_of(own.begin(), own.end(), saysSomething))
        return false;
    const QSet<QString> places = placesIn(own.last().toString());
    return places == placesIn(dutch.last().toString())
        && std::all_of(own.begin(), own.end(), [&places](const QJsonValue &form) {
               return places.contains(placesIn(form.toString()));
           });
}

QString wrongCounted(const QJsonObject &list, const QJsonObject &dutch)
{
    const qsizetype forms = list[u"language"][u"plurals"].toArray().size() + 1;
    const QJsonObject wanted = dutch[u"counted"].toObject();
    for (const QString &key : wanted.keys()) {
        if (!areForms(list[u"counted"][key].toArray(), wanted[key].toArray(), forms))
            return u"/counted/"_s + key;
    }
    return {};
}

/// The first member that is not as it should be; empty: all are.
QString wrongIn(const QJsonObject &own, const QJsonObject &dutch, const QString &path)
{
    for (auto member = dutch.begin(); member != dutch.end(); ++member) {
        const QString where = path + u'/' + member.key();
        const QJsonValue value = own[member.key()];
        if (where == u"/language/plurals") {
            if (!arePluralRules(value))
                return where;
        } else if (!member->isObject()) {
            if (!isAs(value, *member, path.endsWith(u"/phrases"_s) || path == u"/counted"))
                return where;
        } else if (!value.isObject()) {
            return where;
        } else if (path.endsWith(u"/meanings"_s)) {
            if (!areMeanings(value.toObject(), member->toObject()))
                return where;
        } else if (const QString wrong = wrongIn(value.toObject(), member->toObject(), where);
                   !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

} // namespace

Result<QJsonObject> readWordList(const QByteArray &file, const QJsonObject &dutch)
{
    const QJsonDocument read = QJsonDocument::fromJson(file);
    if (!read.isObject())
        return fail(ErrorKind::BadInput, {}, u"json"_s);
    QString wrong = wrongIn(read.object(), dutch, {});
    if (wrong.isEmpty())
        wrong = wrongCounted(read.object(), dutch);
    if (!wrong.isEmpty())
        return fail(ErrorKind::BadInput, wrong, u"word-list"_s);
    return read.object();
}

} // namespace wd
