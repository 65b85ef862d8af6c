// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making, changing and deleting objects.
#include "model/dossier/ids.h"
#include "sync/practice/chains.h"
#include "sync/practice/site/sitefields.h"

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<SiteReply> unreadable(const SiteCall &call)
{
    if (QJsonDocument::fromJson(call.request.body).isObject())
        return std::nullopt;
    return returned(500, u"DeserializationError"_s, u"Malformed JSON body"_s);
}

std::optional<SiteReply> wrongType(const SiteCall &call, const QString &type)
{
    if (type.isEmpty())
        return raised(400, u"BadRequest"_s, u"Property '@type' is required"_s);
    if (typesOf(call.volto).contains(type))
        return std::nullopt;
    return returned(403, u"Forbidden"_s,
                    u"Invalid '@type' parameter. No content type with the name '%1' found"_s.arg(type));
}

/// Texts keep their versions: each change is one, with the note that came along.
void rememberVersion(SiteCall &call, const SiteObject &object, const QString &note)
{
    static const QStringList versioned{u"Document"_s, u"News Item"_s, u"Event"_s, u"Link"_s};
    if (!versioned.contains(object.type))
        return;
    const qsizetype number = call.store.history(object.uid).size();
    call.store.addHistory(object.uid,
                          {{u"version"_s, number},
                           {u"comments"_s, note},
                           {u"actor"_s, call.caller.user},
                           {u"time"_s, isoTime(call.now)}});
}

QString madeId(const SiteCall &call, const SiteObject &container, const QJsonObject &body)
{
    QString wish = body[u"title"_s].toString();
    for (const QString &field : {u"file"_s, u"image"_s}) {
        if (wish.isEmpty())
            wish = body[field][u"filename"_s].toString();
    }
    const QString slug = slugFor(wish, u"00000000"_s); // "naam-00000000", or the number alone
    wish = slug.left(std::max<qsizetype>(slug.size() - 9, 0));
    wish = wish.isEmpty() ? body[u"@type"_s].toString().toLower().replace(u' ', u'-') : wish;
    QString id = wish;
    for (int number = 1; call.store.at(container.path + u'/' + id); ++number)
        id = wish + u'-' + QString::number(number);
    return id;
}

void touch(SiteCall &call, SiteObject object)
{
    object.modified = call.seconds();
    call.store.update(object);
}

std::optional<SiteReply> incomplete(SiteObject &object)
{
    for (const QString &field : {u"file"_s, u"image"_s}) {
        if (object.type != (field == u"file"_s ? u"File"_s : u"Image"_s))
            continue;
        if (!object.fields.contains(field))
            return wrongField(field, u"Dit is een verplicht veld."_s);
        if (!object.fields.contains(u"title"_s))
            object.fields[u"title"_s] = object.fields.value(field)[u"filename"_s].toString();
    }
    if (!object.fields.contains(u"title"_s))
        return wrongField(u"title"_s, u"Dit is een verplicht veld."_s);
    return std::nullopt;
}

/// Under another id; one that is taken gets a number behind it.
void rename(SiteCall &call, SiteObject &object, const QString &wish)
{
    QString id = wish;
    for (int number = 1; call.store.at(object.parentPath() + u'/' + id); ++number)
        id = u"%1-%2"_s.arg(wish).arg(number);
    const QString path = object.parentPath() + u'/' + id;
    call.store.move(object.path, path, object.position);
    object.path = path;
    object.id = id;
}

} // namespace

void rememberBirth(SiteCall &call, const SiteObject &object)
{
    call.store.addHistory(object.uid,
                          {{u"action"_s, QJsonValue::Null},
                           {u"actor"_s, call.caller.user},
                           {u"comments"_s, u""_s},
                           {u"review_state"_s, object.state},
                           {u"time"_s, isoTime(call.now)}});
}

SiteReply addContent(SiteCall &call, const SiteObject &container)
{
    if (!isContainer(call, container))
        return notFound(call);
    if (!mayView(call, container) || !mayAdd(call))
        return unauthorised(call);
    if (const auto refusal = unreadable(call))
        return *refusal;
    const QJsonObject body = call.json();
    const QString type = body[u"@type"_s].toString();
    if (const auto refusal = wrongType(call, type))
        return *refusal;
    if (body.contains(u"UID"_s))
        return returned(403, u"Forbidden"_s, u"Setting UID of an object requires Manager permission."_s);
    const QString given = body[u"id"_s].toString();
    const QString id = given.isEmpty() ? madeId(call, container, body) : given;
    if (const auto refusal = wrongId(call, container, id))
        return *refusal;

    SiteObject made{.uid = {},
                    .path = container.path + u'/' + id,
                    .id = id,
                    .type = type,
                    .state = hasWorkflow(type) ? chainOf(call.workflow).initial() : QString(),
                    .fields = {},
                    .created = call.seconds(),
                    .modified = call.seconds(),
                    .creator = call.caller.user};
    bool changed = false;
    if (type == u"Event"_s) {
        // An hour from the hour on, where nothing is said.
        const QDateTime hour
            = QDateTime::fromSecsSinceEpoch(call.now.toSecsSinceEpoch() / 3600 * 3600, Qt::UTC);
        made.fields = {{u"start"_s, isoTime(hour)}, {u"end"_s, isoTime(hour.addSecs(3600))}};
    }
    if (const auto refusal = applyFields(call, made, body, changed))
        return *refusal;
    if (const auto refusal = incomplete(made))
        return *refusal;
    call.store.insert(made);
    touch(call, container);
    if (!made.state.isEmpty())
        rememberBirth(call, made);
    SiteReply reply = jsonReply(contentJson(call, made), 201);
    reply.headers.emplaceBack("Location", call.address(made.path).toUtf8());
    return reply;
}

SiteReply patchContent(SiteCall &call, const SiteObject &object)
{
    if (!mayView(call, object) || !mayEdit(call, object))
        return unauthorised(call);
    if (const auto refusal = unreadable(call))
        return *refusal;
    const auto held = call.store.lockOf(object.uid, call.stamp());
    if (held && call.request.header("Lock-Token") != held->token.toUtf8())
        return returned(403, u"Forbidden"_s, u"Resource is locked."_s);
    SiteObject patched = object;
    bool changed = false;
    if (const auto refusal = applyFields(call, patched, call.json(), changed))
        return *refusal;
    if (const QString id = call.json()[u"id"_s].toString(patched.id); id != patched.id) {
        if (isReserved(call, patched.path.section(u'/', 0, -2), id))
            return raised(500, u"CopyError"_s, u"Invalid Id"_s);
        rename(call, patched, id);
        changed = true;
    }
    if (changed) {
        patched.modified = call.seconds();
        call.store.update(patched);
        rememberVersion(call, patched, call.json()[u"changeNote"_s].toString());
    }
    if (call.request.header("Prefer") == "return=representation")
        return jsonReply(contentJson(call, patched));
    return emptyReply();
}

SiteReply deleteContent(SiteCall &call, const SiteObject &object)
{
    if (object.isRoot() || !mayView(call, object) || !mayDelete(call))
        return unauthorised(call);
    if (call.store.lockOf(object.uid, call.stamp()))
        return raised(423, u"ResourceLockedError"_s, u"Object \"%1\" is locked."_s.arg(object.id));
    call.store.remove(object.path);
    if (const auto container = call.store.at(object.parentPath()))
        touch(call, *container);
    return emptyReply();
}

} // namespace wd::practice
