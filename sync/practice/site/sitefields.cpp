// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/sitefields.h"

#include "sync/practice/content/pictures.h"
#include "sync/practice/content/safehtml.h"

#include <QMimeDatabase>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

const QSet<QString> &texts()
{
    static const QSet<QString> names
        = setOf(u"title description language rights remoteUrl location contact_name contact_email "
                "contact_phone event_url image_caption preview_caption recurrence sync_uid layout"_s);
    return names;
}
const QSet<QString> &lists()
{
    static const QSet<QString> names = setOf(u"subjects contributors creators relatedItems attendees"_s);
    return names;
}
const QSet<QString> &choices()
{
    static const QSet<QString> names = setOf(
        u"exclude_from_nav allow_discussion whole_day open_end nextPreviousEnabled table_of_contents versioning_enabled"_s);
    return names;
}
const QSet<QString> &dates()
{
    static const QSet<QString> names = setOf(u"effective expires start end"_s);
    return names;
}

struct Taken {
    QJsonValue value;
    std::optional<SiteReply> refusal{};
};

Taken refused(const QString &field, const QString &message)
{
    return {.value = {}, .refusal = wrongField(field, message)};
}

bool hasLineEnd(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\r');
}

Taken takenDate(const QString &name, const QJsonValue &given)
{
    QDateTime time = QDateTime::fromString(given.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return refused(name, u"Invalid date: "_s + given.toString());
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    const qint64 seconds = time.toSecsSinceEpoch();
    const bool toTheMinute = name == u"effective"_s || name == u"expires"_s;
    return {.value = isoTime(
                QDateTime::fromSecsSinceEpoch(toTheMinute ? seconds - seconds % 60 : seconds, Qt::UTC))};
}

Taken takenList(const QString &name, const QJsonValue &given)
{
    if (!given.isArray())
        return refused(name, u"Ongeldige waarde"_s);
    for (const QJsonValue item : given.toArray()) {
        if (name != u"relatedItems"_s && !item.isString())
            return refused(name, u"Ongeldige waarde"_s);
        if (hasLineEnd(item.toString()))
            return refused(name, u"Aan voorwaarde wordt niet voldaan"_s);
    }
    return {.value = given};
}

Taken takenText(const QString &name, const QJsonValue &given)
{
    if (!given.isString())
        return refused(name, u"Ongeldige waarde"_s);
    QString text = given.toString();
    if (name == u"description"_s)
        return {.value = text};
    if (hasLineEnd(text))
        return refused(name, u"Aan voorwaarde wordt niet voldaan"_s);
    text = text.trimmed();
    if ((name == u"title"_s || name == u"remoteUrl"_s) && text.isEmpty())
        return refused(name, u"Dit is een verplicht veld."_s);
    return {.value = text};
}

Taken takenRichText(const QString &name, const QJsonValue &given)
{
    if (!given.isString() && !given.isObject())
        return refused(name, u"Ongeldige waarde"_s);
    const QString data = given.isString() ? given.toString() : given[u"data"_s].toString();
    return {.value = QJsonObject{{u"data"_s, unescapedOnce(data)},
                                 {u"content-type"_s, given[u"content-type"_s].toString(u"text/html"_s)},
                                 {u"encoding"_s, u"utf8"_s}}};
}

Taken takenBlocks(const QString &name, const QJsonValue &given)
{
    if (!given.isObject())
        return refused(name, u"Ongeldige waarde"_s);
    QJsonObject blocks = given.toObject();
    for (auto it = blocks.begin(); it != blocks.end(); ++it) {
        QJsonObject block = it->toObject();
        if (block[u"@type"_s] != u"html"_s)
            continue;
        block[u"html"_s] = safeHtml(block[u"html"_s].toString(), AttributeOrder::AsGiven);
        *it = block;
    }
    return {.value = blocks};
}

Taken takenFile(SiteCall &call, const QString &name, const QJsonValue &given, const QJsonValue &before)
{
    if (!given.isObject())
        return refused(name, u"Ongeldige waarde"_s);
    if (!given[u"data"_s].isString())
        return {.value = before};
    QByteArray bytes = given[u"data"_s].toString().toUtf8();
    if (given[u"encoding"_s].toString() == u"base64"_s)
        bytes = QByteArray::fromBase64(bytes);
    if (bytes.isEmpty())
        return refused(name, u"Dit is een verplicht veld."_s);
    if (auto refusal = wrongFile(name, given[u"filename"_s].toString(), given[u"content-type"_s].toString()))
        return {.value = {}, .refusal = refusal};
    call.store.dropBlob(before[u"blob"_s].toString());
    return {.value = keptFile(call, bytes, given[u"filename"_s].toString(),
                              given[u"content-type"_s].toString(), name != u"file"_s)};
}

Taken taken(SiteCall &call, const QString &name, const QJsonValue &given, const QJsonValue &before)
{
    if (texts().contains(name))
        return takenText(name, given);
    if (lists().contains(name))
        return takenList(name, given);
    if (dates().contains(name))
        return takenDate(name, given);
    if (choices().contains(name))
        return given.isBool() ? Taken{.value = given} : refused(name, u"Ongeldige waarde"_s);
    if (name == u"text"_s)
        return takenRichText(name, given);
    if (name == u"blocks"_s)
        return takenBlocks(name, given);
    if (name == u"blocks_layout"_s)
        return given.isObject() ? Taken{.value = given} : refused(name, u"Ongeldige waarde"_s);
    return takenFile(call, name, given, before);
}

} // namespace

std::optional<SiteReply> wrongFile(const QString &field, const QString &name, const QString &mediaType)
{
    if (hasLineEnd(name))
        return wrongField(field, u"Aan voorwaarde wordt niet voldaan"_s);
    if (hasLineEnd(mediaType))
        return wrongField(field, u"An object failed schema or invariant validation."_s);
    return std::nullopt;
}

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.cbegin(), list.cend()};
}

QSet<QString> fieldsOf(const QString &type, bool volto)
{
    QSet<QString> fields
        = setOf(u"title description subjects language rights contributors creators effective expires "
                "exclude_from_nav allow_discussion relatedItems layout"_s);
    if (type == u"File"_s)
        return fields.unite({u"file"_s});
    if (type == u"Image"_s)
        return fields.unite({u"image"_s});
    if (type == u"Link"_s)
        return fields.unite({u"remoteUrl"_s});
    if (type == u"Folder"_s)
        return fields.unite({u"nextPreviousEnabled"_s});
    fields.unite(volto ? setOf(u"blocks blocks_layout"_s) : setOf(u"text table_of_contents"_s));
    if (volto && type != u"News Item"_s)
        fields.unite(setOf(u"preview_image preview_caption"_s));
    if (type == u"News Item"_s)
        fields.unite(setOf(u"image image_caption"_s));
    if (type == u"Event"_s)
        fields.unite(setOf(u"start end whole_day open_end location contact_name contact_email contact_phone "
                           u"event_url attendees "
                           "recurrence sync_uid"_s));
    return fields;
}

QStringList typesOf(bool volto)
{
    QStringList types{u"Document"_s, u"Event"_s, u"File"_s, u"Image"_s, u"Link"_s, u"News Item"_s};
    if (!volto)
        types.insert(3, u"Folder"_s);
    return types;
}

bool hasWorkflow(const QString &type)
{
    return type != u"File"_s && type != u"Image"_s;
}

QJsonObject keptFile(SiteCall &call, const QByteArray &given, const QString &name, const QString &mediaType,
                     bool image)
{
    const QByteArray bytes = image ? keptPicture(given) : given;
    const QString media
        = mediaType.isEmpty() ? QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name() : mediaType;
    QJsonObject kept{{u"blob"_s, call.store.writeBlob(bytes)},
                     {u"filename"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)},
                     {u"content-type"_s, media},
                     {u"size"_s, bytes.size()}};
    if (image) {
        const QSize size = sizeOfPicture(bytes);
        kept[u"width"_s] = size.width();
        kept[u"height"_s] = size.height();
    }
    return kept;
}

namespace
{

/// What holds between fields is asked at every change, also of another field: a page that was put online
/// after its own end takes no change any more.
std::optional<SiteReply> contradiction(const SiteObject &object)
{
    const auto time = [&object](const QString &name) { return object.fields.value(name).toString(); };
    const auto ends = [&time](const QString &from, const QString &to) {
        return !time(from).isEmpty() && !time(to).isEmpty() && time(to) < time(from);
    };
    const auto refusal = [](const QString &why) {
        return raised(400, u"BadRequest"_s, u"[{'error': 'ValidationError', 'message': '%1'}]"_s.arg(why));
    };
    if (ends(u"effective"_s, u"expires"_s))
        return refusal(u"Vervaldatum moet na de publicatiedatum vallen."_s);
    if (ends(u"start"_s, u"end"_s) && !object.fields.value(u"open_end"_s).toBool())
        return refusal(u"Einddatum moet na startdatum liggen"_s);
    return std::nullopt;
}

} // namespace

std::optional<SiteReply> applyFields(SiteCall &call, SiteObject &object, const QJsonObject &body,
                                     bool &changed)
{
    const QSet<QString> known = fieldsOf(object.type, call.volto);
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QString name = it.key();
        if (!known.contains(name))
            continue;
        const QJsonValue before = object.fields.value(name);
        if (it.value().isNull()) {
            if (name == u"title"_s || name == u"file"_s || (name == u"image"_s && object.type == u"Image"_s))
                return wrongField(name, u"Dit is een verplicht veld."_s);
            call.store.dropBlob(before[u"blob"_s].toString());
            changed = changed || object.fields.contains(name);
            object.fields.remove(name);
            continue;
        }
        const Taken value = taken(call, name, it.value(), before);
        if (value.refusal)
            return value.refusal;
        changed = changed || value.value != before;
        object.fields[name] = value.value;
    }
    if (const auto refusal = contradiction(object))
        return refusal;
    const QJsonArray creators = object.fields.value(u"creators"_s).toArray();
    if (!creators.isEmpty())
        object.creator = creators.first().toString();
    return std::nullopt;
}

} // namespace wd::practice
