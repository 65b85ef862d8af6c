// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Objects and catalog rows as JSON.
#include "sync/practice/content/blockshtml.h"
#include "sync/practice/content/pictures.h"
#include "sync/practice/content/safehtml.h"
#include "sync/practice/site/sitefields.h"

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject fileJson(const SiteCall &call, const SiteObject &object, const QString &field)
{
    const QJsonObject kept = object.fields[field].toObject();
    const QString address = call.address(object.path);
    QJsonObject json{{u"filename"_s, kept[u"filename"_s]},
                     {u"content-type"_s, kept[u"content-type"_s]},
                     {u"size"_s, kept[u"size"_s]},
                     {u"download"_s, address + u"/@@download/"_s + field}};
    if (!kept.contains(u"width"_s))
        return json;
    const int width = kept[u"width"_s].toInt(), height = kept[u"height"_s].toInt();
    json[u"width"_s] = width;
    json[u"height"_s] = height;
    QJsonObject sizes;
    for (auto scale = scaleWidths().begin(); scale != scaleWidths().end(); ++scale) {
        const int to = std::min(*scale, width);
        sizes[scale.key()]
            = QJsonObject{{u"download"_s, address + u"/@@images/"_s + field + u'/' + scale.key()},
                          {u"width"_s, to},
                          {u"height"_s, width > 0 ? qRound(double(height) * to / width) : 0}};
    }
    json[u"scales"_s] = sizes;
    if (width < 0)
        json.remove(u"download"_s);
    return json;
}

/// What a field holds when nothing was put in.
QJsonValue missing(const QString &field)
{
    if (QStringList{u"description"_s, u"language"_s, u"rights"_s, u"title"_s, u"remoteUrl"_s}.contains(field))
        return u""_s;
    if (QStringList{u"subjects"_s, u"contributors"_s, u"creators"_s, u"relatedItems"_s, u"attendees"_s}
            .contains(field))
        return QJsonArray();
    if (QStringList{u"exclude_from_nav"_s, u"allow_discussion"_s, u"whole_day"_s, u"open_end"_s,
                    u"nextPreviousEnabled"_s}
            .contains(field))
        return false;
    if (field == u"blocks"_s)
        return QJsonObject();
    if (field == u"blocks_layout"_s)
        return QJsonObject{{u"items"_s, QJsonArray()}};
    return QJsonValue::Null;
}

QJsonValue fieldJson(const SiteCall &call, const SiteObject &object, const QString &field)
{
    const QJsonValue kept = object.fields.value(field);
    if (kept.isUndefined())
        return missing(field);
    if (field == u"text"_s) {
        QJsonObject text = kept.toObject();
        text[u"data"_s] = resolvedLinks(call, safeHtml(text[u"data"_s].toString()));
        return text;
    }
    return kept[u"blob"_s].isString() ? QJsonValue(fileJson(call, object, field)) : kept;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString readableSize(qint64 bytes)
{
    if (bytes < 1024)
        return bytes == 0 ? u"0 KB"_s : u"1 KB"_s;
    if (bytes < 1024 * 1024)
        return QString::number(double(bytes) / 1024, 'f', 1) + u" KB"_s;
    return QString::number(double(bytes) / 1024 / 1024, 'f', 1) + u" MB"_s;
}

QJsonValue columnJson(const SiteCall &call, const SiteObject &object, const QString &column)
{
    const QJsonObject &fields = object.fields;
    const QString field = object.type == u"File"_s ? u"file"_s : u"image"_s;
    if (column == u"UID"_s)
        return object.uid;
    if (column == u"id"_s || column == u"getId"_s)
        return object.id;
    if (column == u"portal_type"_s || column == u"@type"_s)
        return object.type;
    if (column == u"title"_s || column == u"Title"_s)
        return fields[u"title"_s].toString();
    if (column == u"description"_s || column == u"Description"_s)
        return fields[u"description"_s].toString();
    if (column == u"type_title"_s || column == u"Type"_s)
        return typeTitle(object.type);
    if (column == u"review_state"_s)
        return orNull(object.state);
    if (column == u"modified"_s || column == u"ModificationDate"_s)
        return isoTime(object.modified);
    if (column == u"created"_s || column == u"CreationDate"_s)
        return isoTime(object.created);
    if (column == u"effective"_s)
        return fields[column].toString(u"1969-12-31T00:00:00+00:00"_s);
    if (column == u"expires"_s)
        return fields[column].toString(u"2499-12-31T00:00:00+00:00"_s);
    if (column == u"Subject"_s)
        return fields[u"subjects"_s].toArray();
    if (column == u"Creator"_s)
        return object.creator;
    if (column == u"listCreators"_s)
        return QJsonArray{object.creator};
    if (column == u"getObjSize"_s)
        return readableSize(fields[field][u"size"_s].toInteger());
    if (column == u"mime_type"_s)
        return fields[field][u"content-type"_s].toString(u"text/plain"_s);
    if (column == u"is_folderish"_s)
        return isContainer(call, object);
    if (column == u"exclude_from_nav"_s)
        return fields[column].toBool();
    if (column == u"getRemoteUrl"_s)
        return orNull(fields[u"remoteUrl"_s].toString());
    if (column == u"start"_s || column == u"end"_s || column == u"location"_s)
        return orNull(fields[column].toString());
    return QJsonValue::Null;
}

} // namespace

QString typeTitle(const QString &type)
{
    static const QHash<QString, QString> titles{
        {u"Document"_s, u"Pagina"_s},   {u"Folder"_s, u"Map"_s},
        {u"File"_s, u"Bestand"_s},      {u"Image"_s, u"Afbeelding"_s},
        {u"Link"_s, u"Link"_s},         {u"News Item"_s, u"Nieuwsbericht"_s},
        {u"Event"_s, u"Agenda-item"_s}, {u"Plone Site"_s, u"Plone website"_s}};
    return titles.value(type, type);
}

QJsonObject rowJson(const SiteCall &call, const SiteObject &object, const QStringList &columns)
{
    QJsonObject row{{u"@id"_s, call.address(object.path)}};
    QStringList wanted{u"@type"_s,     u"title"_s, u"description"_s, u"review_state"_s, u"type_title"_s,
                       u"effective"_s, u"end"_s,   u"start"_s,       u"getObjSize"_s,   u"mime_type"_s};
    for (const QString &column : wanted + columns)
        row[column] = columnJson(call, object, column);
    return row;
}

QJsonObject contentJson(SiteCall &call, const SiteObject &object)
{
    QJsonObject json{{u"@id"_s, call.address(object.path)},
                     {u"@type"_s, object.type},
                     {u"UID"_s, object.uid},
                     {u"id"_s, object.id},
                     {u"created"_s, isoTime(object.created)},
                     {u"modified"_s, isoTime(object.modified)},
                     {u"review_state"_s, orNull(object.state)},
                     {u"type_title"_s, typeTitle(object.type)},
                     {u"version"_s, u"current"_s},
                     {u"layout"_s, QJsonValue::Null},
                     {u"lock"_s, lockJson(call, object)},
                     {u"is_folderish"_s, isContainer(call, object)},
                     {u"parent"_s, QJsonObject()}};
    for (const QString &field : fieldsOf(object.type, call.volto))
        json[field] = fieldJson(call, object, field);
    if (json[u"creators"_s].toArray().isEmpty())
        json[u"creators"_s] = QJsonArray{object.creator};
    const auto parent = object.isRoot() ? std::nullopt : call.store.at(object.parentPath());
    if (parent && mayView(call, *parent))
        json[u"parent"_s] = rowJson(call, *parent, {});
    if (!isContainer(call, object) || call.value(u"include_items"_s) == u"false"_s
        || call.value(u"include_items"_s) == u"0"_s)
        return json;
    QJsonArray items;
    int total = 0;
    const int start = call.value(u"b_start"_s).toInt(),
              size = call.value(u"b_size"_s).isEmpty() ? 25 : call.value(u"b_size"_s).toInt();
    for (const SiteObject &child : call.store.children(object.path)) {
        if (!mayView(call, child))
            continue;
        if (total >= start && items.size() < size)
            items.append(rowJson(call, child, call.values(u"metadata_fields"_s)));
        ++total;
    }
    json[u"items"_s] = items;
    json[u"items_total"_s] = total;
    return json;
}

} // namespace wd::practice
