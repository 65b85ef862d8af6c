// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/searchtext.h"

#include "model/dossier/richtext.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wd
{

namespace
{

constexpr qsizetype mostTyped = 1000;
constexpr qsizetype mostWords = 24;

bool isRichText(const QJsonArray &array)
{
    const QJsonObject first = array.first().toObject();
    return first.contains(u"kind"_s) && !first.contains(u"id"_s);
}

/// Walks a dossier once and sorts its words by part.
class Collector
{
public:
    void collect(const QJsonObject &object, qsizetype into);
    void addPart(const QJsonObject &part);
    [[nodiscard]] SearchTexts result();

private:
    void collectArray(const QJsonArray &array, qsizetype into);
    void add(const QString &text, qsizetype into);
    SearchTexts m_found;
};

void Collector::add(const QString &text, qsizetype into)
{
    if (text.isEmpty())
        return;
    QString &body = m_found.texts[into].body;
    if (!body.isEmpty())
        body += u'\n';
    body += text;
}

void Collector::addPart(const QJsonObject &part)
{
    if (!part.value(u"deleted"_s).toString().isEmpty())
        return;
    const QString title = part.value(u"title"_s).toString();
    const QString heading = title.isEmpty() ? part.value(u"question"_s).toString() : title;
    const QString id = m_found.texts.isEmpty() ? QString() : part.value(u"id"_s).toString();
    // An id that comes twice (only a damaged document has one) joins its first.
    const auto sameId = [&id](const PartText &text) { return text.part == id; };
    const auto known = std::ranges::find_if(m_found.texts, sameId);
    const qsizetype at = known - m_found.texts.begin();
    if (known == m_found.texts.end())
        m_found.texts.append({.part = id, .heading = indexable(heading), .body = {}});
    QJsonObject rest = part;
    rest.remove(title.isEmpty() ? u"question"_s : u"title"_s);
    collect(rest, at);
}

void Collector::collect(const QJsonObject &object, qsizetype into)
{
    if (const QString sha = object.value(u"sha256"_s).toString(); !sha.isEmpty())
        m_found.files.append({.part = m_found.texts.at(into).part, .sha256 = sha});
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!holdsWords(member.key()))
            continue;
        const QJsonValue value = member.value();
        if (value.isString())
            add(value.toString(), into);
        else if (value.isObject())
            collect(value.toObject(), into);
        else if (value.isArray() && !value.toArray().isEmpty())
            collectArray(value.toArray(), into);
    }
}

void Collector::collectArray(const QJsonArray &array, qsizetype into)
{
    if (isRichText(array)) {
        add(plainText(richTextFromJson(array)), into);
        return;
    }
    for (const QJsonValue &element : array) {
        if (element.isString())
            add(element.toString(), into);
        else if (element.isArray() && !element.toArray().isEmpty())
            collectArray(element.toArray(), into);
        else if (element.isObject() && !element.toObject().value(u"id"_s).toString().isEmpty())
            addPart(element.toObject());
        else if (element.isObject())
            collect(element.toObject(), into);
    }
}

SearchTexts Collector::result()
{
    for (PartText &text : m_found.texts)
        text.body = indexable(text.body);
    std::sort(m_found.files.begin(), m_found.files.end());
    m_found.files.erase(std::unique(m_found.files.begin(), m_found.files.end()), m_found.files.end());
    return m_found;
}

bool hasWord(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

} // namespace

bool holdsWords(const QString &member)
{
    static const QSet<QString> others{
        u"id"_s,           u"slug"_s,       u"schema"_s,    u"sjabloon"_s,
        u"profile"_s,      u"deleted"_s,    u"state"_s,     u"kind"_s,
        u"visibility"_s,   u"sha256"_s,     u"mediaType"_s, u"ref"_s,
        u"phase"_s,        u"supersedes"_s, u"poster"_s,    u"image"_s,
        u"level"_s,        u"date"_s,       u"start"_s,     u"end"_s,
        u"from"_s,         u"to"_s,         u"on"_s,        u"until"_s,
        u"due"_s,          u"opens"_s,      u"closes"_s,    u"channel"_s,
        u"embargoUntil"_s, u"nextCheck"_s,  u"checkedOn"_s, u"nothingNewUntil"_s};
    return !others.contains(member);
}

QString indexable(const QString &text)
{
    QString clean = text;
    clean.removeIf([](QChar c) { return c.isNull() || c == QChar(0x2068) || c == QChar(0x2069); });
    return clean.normalized(QString::NormalizationForm_C);
}

SearchTexts searchTexts(const QJsonObject &dossier)
{
    Collector collector;
    collector.addPart(dossier);
    return collector.result();
}

SearchWords searchWords(const QString &typed)
{
    SearchWords words;
    const QStringList split = indexable(typed.left(mostTyped)).simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : split) {
        if (hasWord(word) && words.quoted.size() < mostWords)
            words.quoted.append(u'"' + word.replace(u'"', u"\"\""_s) + u'"');
    }
    if (!words.quoted.isEmpty())
        words.quoted.last() += u'*';
    return words;
}

} // namespace wd
