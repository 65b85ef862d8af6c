// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/sitefields.h"

#include <algorithm>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

QDateTime timeOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch() / 60 * 60, Qt::UTC)
                          : QDateTime();
}

/// The index of dates knows minutes only.
bool isInRange(const SiteCall &call, const QString &index, const QDateTime &value)
{
    const QStringList bounds = call.values(index + u".query"_s);
    if (bounds.isEmpty())
        return true;
    const QDateTime minute = timeOf(isoTime(value)), first = timeOf(bounds.first()),
                    last = timeOf(bounds.last());
    const QString range = call.value(index + u".range"_s);
    const bool above = !range.startsWith(u"min"_s) || minute >= first;
    return above && (!range.endsWith(u"max"_s) || minute <= last);
}

bool isAmong(const SiteCall &call, const QString &index, const QStringList &values)
{
    const QStringList wanted = call.values(index) + call.values(index + u".query"_s);
    return wanted.isEmpty()
        || std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &w) { return values.contains(w); });
}

bool saysAll(const SiteCall &call, const SiteObject &object)
{
    const QString all = QStringList{object.id, object.fields[u"title"_s].toString(),
                                    object.fields[u"description"_s].toString(),
                                    object.fields[u"text"_s][u"data"_s].toString()}
                            .join(u' ');
    for (QString word : call.value(u"SearchableText"_s).split(u' ', Qt::SkipEmptyParts)) {
        if (!all.contains(word.remove(u'*'), Qt::CaseInsensitive))
            return false;
    }
    return true;
}

bool isActive(const SiteCall &call, const SiteObject &object)
{
    if (call.value(u"show_inactive"_s).toInt() || call.caller.isManager())
        return true;
    const QString now = isoTime(call.now);
    const QString effective = object.fields[u"effective"_s].toString(),
                  expires = object.fields[u"expires"_s].toString();
    return (effective.isEmpty() || effective <= now) && (expires.isEmpty() || expires > now);
}

bool isFound(const SiteCall &call, const SiteObject &object, const QString &context)
{
    const QString depth = call.value(u"path.depth"_s);
    if (!depth.isEmpty()) {
        const auto levels = object.path.count(u'/') - context.count(u'/');
        const int most = depth.toInt();
        if (most >= 0 && (levels > most || (most > 0 && levels == 0)))
            return false;
    }
    QStringList subjects;
    for (const QJsonValue subject : object.fields[u"subjects"_s].toArray())
        subjects += subject.toString();
    return mayView(call, object) && isActive(call, object) && isAmong(call, u"UID"_s, {object.uid})
        && isAmong(call, u"id"_s, {object.id}) && isAmong(call, u"getId"_s, {object.id})
        && isAmong(call, u"portal_type"_s, {object.type}) && isAmong(call, u"review_state"_s, {object.state})
        && isAmong(call, u"Subject"_s, subjects) && isAmong(call, u"Creator"_s, {object.creator})
        && isInRange(call, u"modified"_s, object.modified) && isInRange(call, u"created"_s, object.created)
        && saysAll(call, object);
}

QString sortKey(const SiteObject &object, const QString &index)
{
    if (index == u"modified"_s)
        return isoTime(object.modified);
    if (index == u"sortable_title"_s)
        return object.fields[u"title"_s].toString().toCaseFolded();
    if (index == u"id"_s || index == u"getId"_s)
        return object.id;
    if (index == u"path"_s)
        return object.path;
    if (index == u"effective"_s || index == u"start"_s)
        return object.fields[index].toString();
    if (index == u"getObjPositionInParent"_s)
        return u"%1"_s.arg(object.position, 9, 10, QChar(u'0'));
    return isoTime(object.created);
}

} // namespace

SiteReply search(SiteCall &call, const SiteObject &context)
{
    const QStringList places = call.values(u"path"_s) + call.values(u"path.query"_s);
    const QString below = places.isEmpty() ? context.path : call.pathOf(places.first());
    const bool since = call.value(u"modified.range"_s).startsWith(u"min"_s);
    QList<SiteObject> found;
    for (const SiteObject &object :
         call.store.tree(below, since ? timeOf(call.value(u"modified.query"_s)) : QDateTime())) {
        if (isFound(call, object, below))
            found.append(object);
    }
    const QString index = call.value(u"sort_on"_s);
    const bool backwards
        = call.value(u"sort_order"_s).startsWith(u"desc"_s) || call.value(u"sort_order"_s) == u"reverse"_s;
    if (!index.isEmpty())
        std::stable_sort(found.begin(), found.end(), [&](const SiteObject &a, const SiteObject &b) {
            return backwards ? sortKey(b, index) < sortKey(a, index) : sortKey(a, index) < sortKey(b, index);
        });
    QStringList columns = call.values(u"metadata_fields"_s);
    if (columns.contains(u"_all"_s))
        columns = QStringList{u"UID"_s,
                              u"id"_s,
                              u"getId"_s,
                              u"portal_type"_s,
                              u"modified"_s,
                              u"created"_s,
                              u"Subject"_s,
                              u"Title"_s,
                              u"Description"_s,
                              u"expires"_s,
                              u"exclude_from_nav"_s,
                              u"Creator"_s,
                              u"Type"_s,
                              u"location"_s,
                              u"is_folderish"_s,
                              u"listCreators"_s,
                              u"getRemoteUrl"_s};
    const QString given = call.value(u"b_size"_s);
    const int size = given.isEmpty() ? 25 : std::max(1, given.toInt()),
              start = std::max(0, call.value(u"b_start"_s).toInt());
    QJsonArray items;
    for (const SiteObject &object : found.mid(start, size))
        items.append(call.value(u"fullobjects"_s).isNull() ? rowJson(call, object, columns)
                                                           : contentJson(call, object));
    return jsonReply(QJsonObject{{u"@id"_s, call.address(context.path + u"/@search"_s)},
                                 {u"items"_s, items},
                                 {u"items_total"_s, found.size()}});
}

SiteReply types(SiteCall &call, const SiteObject &context)
{
    if (call.caller.isStranger())
        return unauthorised(call);
    if (call.service.size() == 1) {
        QJsonArray rows;
        for (const QString &type : typesOf(call.volto)) {
            const bool addable = isContainer(call, context) && mayAdd(call);
            rows.append(QJsonObject{{u"@id"_s, call.base.toString() + u"/@types/"_s + type},
                                    {u"addable"_s, addable},
                                    {u"immediately_addable"_s, addable},
                                    {u"id"_s, type},
                                    {u"title"_s, typeTitle(type)}});
        }
        return jsonReply(rows);
    }
    const QString type = call.service.at(1);
    if (!typesOf(call.volto).contains(type))
        return notFound(call);
    QJsonObject properties;
    for (const QString &field : fieldsOf(type, call.volto))
        properties[field] = QJsonObject{{u"title"_s, field}};
    return jsonReply(QJsonObject{{u"title"_s, typeTitle(type)},
                                 {u"type"_s, u"object"_s},
                                 {u"properties"_s, properties},
                                 {u"required"_s, QJsonArray{u"title"_s}}});
}

} // namespace wd::practice
