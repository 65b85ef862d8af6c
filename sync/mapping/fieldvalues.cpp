// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/fieldvalues.h"

#include "model/dossier/files/filename.h"
#include "model/page/richtexthtml.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

bool isInstant(const QString &name)
{
    return name == u"effective"_s || name == u"expires"_s || name == u"start"_s || name == u"end"_s;
}

// Old sites answer UTC without an offset.
QDateTime instant(const QString &text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return at.toUTC();
}

QSet<QString> textSet(const QJsonValue &value)
{
    QSet<QString> texts;
    for (const QJsonValue &item : value.toArray())
        texts.insert(item.toString().simplified());
    return texts;
}

// The site adds and reorders members of blocks; what a block says is its type and its words.
QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            words += wordsOf(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &member : {u"@type"_s, u"text"_s, u"url"_s, u"alt"_s, u"html"_s}) {
            const QString text = object.value(member).toString();
            words += member == u"html"_s ? plainText(richTextFromHtml(text)).simplified() : text.simplified();
        }
        for (const QString &member :
             {u"value"_s, u"children"_s, u"data"_s, u"table"_s, u"rows"_s, u"cells"_s})
            words += wordsOf(object.value(member));
    }
    words.removeAll(QString());
    return words;
}

QStringList wordsInOrder(const QJsonObject &blocks, const QJsonArray &order)
{
    QStringList words;
    for (const QJsonValue &uid : order)
        words += wordsOf(blocks.value(uid.toString()));
    return words;
}

bool sameHtml(const QString &a, const QString &b)
{
    return a == b
        || plainText(richTextFromHtml(a)).simplified() == plainText(richTextFromHtml(b)).simplified();
}

bool sameBlocks(const QJsonObject &a, const QJsonObject &b)
{
    return a.keys() == b.keys()
        && wordsInOrder(a, QJsonArray::fromStringList(a.keys()))
        == wordsInOrder(b, QJsonArray::fromStringList(b.keys()));
}

} // namespace

QString htmlIn(const QJsonValue &field)
{
    return field.isString() ? field.toString() : field[u"data"_s].toString();
}

QJsonObject fieldsOf(const QJsonObject &answer, const QJsonObject &like)
{
    QJsonObject fields;
    for (auto it = like.begin(); it != like.end(); ++it) {
        if (it.key() == u"sha256"_s)
            continue;
        const QJsonValue value = answer.value(it.key());
        fields.insert(it.key(), it.key() == u"text"_s ? QJsonValue(htmlIn(value)) : value);
    }
    return fields;
}

bool sameField(const QString &name, const QJsonValue &a, const QJsonValue &b)
{
    if (a == b)
        return true;
    if (name == u"text"_s)
        return sameHtml(a.toString(), b.toString());
    if (name == u"blocks"_s)
        return sameBlocks(a.toObject(), b.toObject());
    if (isInstant(name))
        return a.toString().isEmpty() == b.toString().isEmpty()
            && std::abs(instant(a.toString()).secsTo(instant(b.toString()))) < 60;
    if (a.isArray() || b.isArray())
        return textSet(a) == textSet(b);
    if (a.isBool() || b.isBool())
        return a.toBool() == b.toBool();
    if (a.isObject() || b.isObject())
        return false;
    return a.toString().simplified() == b.toString().simplified();
}

QJsonValue asKept(const QJsonValue &value)
{
    if (value.isString())
        return withoutControls(value.toString());
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &one : value.toArray())
            kept.append(asKept(one));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept = value.toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        *it = asKept(*it);
    return kept;
}

} // namespace wd
