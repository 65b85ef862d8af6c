// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plone/site/ploneplace.h"

#include <QRegularExpression>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

// Plone's own limits: titles and descriptions from 6.2, ids and dates everywhere.
constexpr qsizetype longestTitle = 1024;
constexpr qsizetype longestDescription = 10'000;

QDateTime instantIn(const QJsonObject &fields, const QString &name)
{
    return QDateTime::fromString(fields.value(name).toString(), Qt::ISODate);
}

/// The first moment an object is online: its own date, else when the site itself published it.
QDateTime firstOnline(const WantedObject &object, const SiteRow &row)
{
    if (object.fields.contains(u"effective"_s))
        return instantIn(object.fields, u"effective"_s);
    const QDateTime shown = instantIn(row.json, u"effective"_s);
    return row.state == u"published"_s && shown.date().year() > 1970 ? shown : QDateTime();
}

bool endsBefore(const QDateTime &end, const QDateTime &begin)
{
    return end.isValid() && begin.isValid() && end < begin;
}

bool isAddress(const QString &address)
{
    return address.isEmpty() || address.startsWith(u"https://"_s) || address.startsWith(u"http://"_s);
}

bool isId(const QString &id)
{
    static const QRegularExpression fit(u"\\A[a-z0-9][a-z0-9.-]*\\z"_s);
    return fit.match(id).hasMatch();
}

} // namespace

QString misfitOnPlone(const WantedObject &object, const SiteRow &row)
{
    const QString title = object.fields.value(u"title"_s).toString();
    if (title.size() > longestTitle || title.contains(u'\n'))
        return u"title"_s;
    if (object.fields.value(u"description"_s).toString().size() > longestDescription)
        return u"description"_s;
    if (endsBefore(instantIn(object.fields, u"expires"_s), firstOnline(object, row)))
        return u"expires"_s;
    if (endsBefore(instantIn(object.fields, u"end"_s), instantIn(object.fields, u"start"_s)))
        return u"end"_s;
    if (!isAddress(object.fields.value(u"remoteUrl"_s).toString()))
        return u"remoteUrl"_s;
    if (!object.container.isEmpty() && !isId(object.id()))
        return u"id"_s;
    return {};
}

} // namespace wd
