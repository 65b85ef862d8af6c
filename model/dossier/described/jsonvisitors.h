// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/described/describe.h"
#include "model/dossier/files/filename.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace wd
{

// Any described struct as JSON and back: JsonWriter::write(value), JsonReader::read<T>(json). It keeps in
// `extra` the members it does not know.

/// The visitor that writes JSON. Numbers that are 0 stand for "not given" and are left out, but a count may
/// be 0.
class JsonWriter
{
public:
    template <typename T> static QJsonObject write(const T &value)
    {
        JsonWriter writer;
        writer.m_json = value.extra;
        describe(writer, const_cast<T &>(value));
        return writer.m_json;
    }
    template <typename T> void plain(const char *name, const T &value, const Facts & = {})
    {
        put(name, toValue(value));
    }
    void rich(const char *name, const RichText &text, const Facts & = {})
    {
        put(name, richTextToJson(normalised(text)));
    }
    void set(const char *name, QStringList texts, const Facts & = {})
    {
        texts.sort();
        texts.removeDuplicates();
        put(name, QJsonArray::fromStringList(texts));
    }
    void file(const char *name, const FileRef &file, const Facts & = {}) { put(name, write(file)); }
    template <typename T> void record(const char *name, const T &value, const Facts & = {})
    {
        put(name, write(value));
    }
    template <typename T> void whole(const char *name, const T &value, const Facts & = {})
    {
        put(name, write(value));
    }
    void whole(const char *name, const QStringList &texts, const Facts & = {})
    {
        put(name, QJsonArray::fromStringList(texts));
    }
    template <typename T> void whole(const char *name, const QList<T> &values, const Facts & = {})
    {
        put(name, list(values));
    }
    template <typename T> void parts(const char *name, const QList<T> &values, const Facts & = {})
    {
        put(name, list(values));
    }
    template <typename T> void byWijk(const char *name, const QList<T> &values, const Facts & = {})
    {
        put(name, list(values));
    }

private:
    static QJsonValue toValue(const QString &text) { return text; }
    static QJsonValue toValue(int number) { return number; }
    static QJsonValue toValue(qint64 number) { return number; }
    static QJsonValue toValue(bool flag) { return flag; }
    static QJsonValue toValue(const EdtfDate &date) { return date.text(); }
    template <typename E> static QJsonValue toValue(const OpenEnum<E> &value) { return value.text(); }
    template <typename T> static QJsonArray list(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(write(value));
        return array;
    }
    void put(const char *name, const QJsonValue &value)
    {
        const QString key = QString::fromLatin1(name);
        const bool absentNumber
            = value.isDouble() && value.toDouble() == 0 && key != QStringLiteral("number");
        if (!absentNumber)
            m_json.insert(key, value);
    }

    QJsonObject m_json;
};

/// The visitor that reads JSON. What has another type than expected is left at its default (the schema spoke
/// before).
class JsonReader
{
public:
    template <typename T> static T read(const QJsonObject &json)
    {
        T value;
        JsonReader reader(json);
        describe(reader, value);
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (!reader.m_known.contains(it.key()))
                value.extra.insert(it.key(), it.value());
        }
        return value;
    }
    void plain(const char *name, QString &text, const Facts & = {}) { text = take(name).toString(); }
    template <typename E> void plain(const char *name, OpenEnum<E> &value, const Facts & = {})
    {
        value = OpenEnum<E>(take(name).toString());
    }
    void plain(const char *name, int &number, const Facts & = {}) { number = take(name).toInt(); }
    void plain(const char *name, qint64 &number, const Facts & = {}) { number = take(name).toInteger(); }
    void plain(const char *name, bool &flag, const Facts & = {}) { flag = take(name).toBool(); }
    void plain(const char *name, EdtfDate &date, const Facts & = {})
    {
        date = EdtfDate::parse(take(name).toString()).value_or(EdtfDate());
    }
    void rich(const char *name, RichText &text, const Facts & = {})
    {
        text = normalised(richTextFromJson(take(name).toArray()));
    }
    void set(const char *name, QStringList &texts, const Facts & = {})
    {
        texts = take(name).toVariant().toStringList();
        texts.sort();
        texts.removeDuplicates();
    }
    void file(const char *name, FileRef &file, const Facts & = {})
    {
        file = read<FileRef>(take(name).toObject());
        // The one door for what is stored, shared, imported: no site takes a name with a line end.
        if (!file.isEmpty())
            file.name = fileName(file.name);
    }
    template <typename T> void record(const char *name, T &value, const Facts & = {})
    {
        value = read<T>(take(name).toObject());
    }
    template <typename T> void whole(const char *name, T &value, const Facts & = {})
    {
        value = read<T>(take(name).toObject());
    }
    void whole(const char *name, QStringList &texts, const Facts & = {})
    {
        texts = take(name).toVariant().toStringList();
    }
    template <typename T> void whole(const char *name, QList<T> &values, const Facts & = {})
    {
        readList(name, values);
    }
    template <typename T> void parts(const char *name, QList<T> &values, const Facts & = {})
    {
        readList(name, values);
    }
    template <typename T> void byWijk(const char *name, QList<T> &values, const Facts & = {})
    {
        readList(name, values);
    }

private:
    explicit JsonReader(const QJsonObject &json)
        : m_json(json)
    {
    }
    template <typename T> void readList(const char *name, QList<T> &values)
    {
        for (const QJsonValue &value : take(name).toArray())
            values.append(read<T>(value.toObject()));
    }
    QJsonValue take(const char *name)
    {
        const QString key = QString::fromLatin1(name);
        m_known.insert(key);
        return m_json.value(key);
    }

    const QJsonObject &m_json;
    QSet<QString> m_known;
};

} // namespace wd
