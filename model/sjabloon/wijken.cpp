// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sjabloon/sjabloon.h"
#include "resources/resource.h"

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

/// The fields of one CSV line (RFC 4180: quotes may enclose commas, a doubled quote is one).
QStringList fieldsOf(const QString &line)
{
    QStringList fields(QString{});
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"') {
            fields.last().append(c);
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            fields.append(QString());
        } else {
            fields.last().append(c);
        }
    }
    return fields;
}

QList<Wijk> readWijken()
{
    QList<Wijk> list;
    const QString csv = QString::fromUtf8(resource(u"wijken/wijken.csv"_s));
    QStringList header;
    for (const QString &line : csv.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = fieldsOf(line.trimmed());
        if (header.isEmpty()) {
            header = fields;
            continue;
        }
        const auto field = [&](const QString &name) { return fields.value(header.indexOf(name)); };
        list.append({.slug = field(u"slug"_s),
                     .name = field(u"wijk"_s),
                     .stadsdeel = field(u"stadsdeel"_s),
                     .listed = field(u"in_42"_s) == u"ja"_s});
    }
    return list;
}

} // namespace

const QList<Wijk> &wijken()
{
    static const QList<Wijk> list = readWijken();
    return list;
}

QString wijkName(const QString &slug)
{
    for (const Wijk &wijk : wijken()) {
        if (wijk.slug == slug)
            return wijk.name;
    }
    return slug;
}

} // namespace wd
