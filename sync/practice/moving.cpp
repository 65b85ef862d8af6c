// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/chains.h"
#include "sync/practice/site/sitefields.h"

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<SiteObject> sourceOf(const SiteCall &call, const QString &source)
{
    if (const auto object = call.store.byUid(source))
        return object;
    const QString path = call.pathOf(source);
    return path.isEmpty() ? std::nullopt : call.store.at(path);
}

QString freeId(const SiteCall &call, const SiteObject &container, const QString &id)
{
    QString wish = id;
    for (int number = 1; call.store.at(container.path + u'/' + wish); ++number)
        wish = number == 1 ? u"copy_of_"_s + id : u"copy%1_of_%2"_s.arg(number).arg(id);
    return wish;
}

/// What the request names as source, in that order; what is not there is passed over.
QList<SiteObject> sourcesOf(const SiteCall &call, const QJsonValue &given)
{
    QList<SiteObject> sources;
    for (const QJsonValue source : given.isArray() ? given.toArray() : QJsonArray{given}) {
        const auto object = sourceOf(call, source.toString());
        if (object && !object->isRoot())
            sources.append(*object);
    }
    return sources;
}

/// One object of a tree at its new place: another UID, bytes of its own, and the state that new things have.
void copyOne(SiteCall &call, SiteObject object, const QString &path)
{
    for (auto field = object.fields.begin(); field != object.fields.end(); ++field) {
        QJsonObject file = field->toObject();
        if (!file.contains(u"blob"_s))
            continue;
        file[u"blob"_s] = call.store.writeBlob(call.store.blob(file[u"blob"_s].toString()));
        *field = file;
    }
    object.uid.clear();
    object.path = path;
    object.id = path.section(u'/', -1);
    object.state = hasWorkflow(object.type) ? chainOf(call.workflow).initial() : QString();
    object.created = object.modified = call.seconds();
    call.store.insert(object);
    if (!object.state.isEmpty())
        rememberBirth(call, object);
}

void touch(SiteCall &call, const QString &path)
{
    if (auto object = call.store.at(path)) {
        object->modified = call.seconds();
        call.store.update(*object);
    }
}

} // namespace

SiteReply moveContent(SiteCall &call, const SiteObject &container)
{
    if (!mayAdd(call) || !mayDelete(call))
        return unauthorised(call);
    if (!isContainer(call, container))
        return notFound(call);
    const QJsonValue given = call.json()[u"source"_s];
    if (given.isUndefined())
        return raised(400, u"BadRequest"_s, u"Property 'source' is required"_s);
    QJsonArray moved;
    for (const SiteObject &object : sourcesOf(call, given)) {
        if (call.store.lockOf(object.uid, call.stamp()))
            return raised(423, u"ResourceLockedError"_s, u"Object \"%1\" is locked."_s.arg(object.id));
        if (container.path == object.path || container.path.startsWith(object.path + u'/'))
            return raised(400, u"BadRequest"_s, u"This item cannot be moved into itself."_s);
        const QString from = object.parentPath();
        QString target = object.path;
        if (from != container.path) {
            target = container.path + u'/' + freeId(call, container, object.id);
            call.store.move(object.path, target, call.store.nextPosition(container.path));
            touch(call, target); // a move is a change of the thing itself, too
            touch(call, from);
        }
        touch(call, container.path);
        moved.append(
            QJsonObject{{u"source"_s, call.address(object.path)}, {u"target"_s, call.address(target)}});
    }
    return jsonReply(moved);
}

SiteReply copyContent(SiteCall &call, const SiteObject &container)
{
    if (!mayAdd(call))
        return unauthorised(call);
    if (!isContainer(call, container))
        return notFound(call);
    const QJsonValue given = call.json()[u"source"_s];
    if (given.isUndefined())
        return raised(400, u"BadRequest"_s, u"Property 'source' is required"_s);
    QJsonArray copied;
    for (const SiteObject &object : sourcesOf(call, given)) {
        const QString target = container.path + u'/' + freeId(call, container, object.id);
        for (const SiteObject &each : call.store.tree(object.path))
            copyOne(call, each, target + each.path.mid(object.path.size()));
        touch(call, container.path);
        copied.append(
            QJsonObject{{u"source"_s, call.address(object.path)}, {u"target"_s, call.address(target)}});
    }
    return jsonReply(copied);
}

} // namespace wd::practice
