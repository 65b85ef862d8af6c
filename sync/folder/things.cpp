// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/things.h"

#include "sync/folder/litter.h"
#include "sync/folder/putbytes.h"

#include <QJsonDocument>

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

const auto objectName = u"/.object.json"_s;
const auto bytesStem = u".bytes-"_s;

QJsonObject toJson(const Thing &thing)
{
    QJsonObject json{{u"uid"_s, thing.uid},
                     {u"type"_s, thing.type},
                     {u"fields"_s, thing.fields},
                     {u"created"_s, thing.created.toUTC().toString(Qt::ISODateWithMs)}};
    if (!thing.state.isEmpty())
        json.insert(u"state"_s, thing.state);
    if (!thing.file.isEmpty())
        json.insert(u"held"_s,
                    QJsonObject{{u"field"_s, thing.heldField},
                                {u"name"_s, thing.file.name},
                                {u"sha256"_s, thing.file.sha256},
                                {u"size"_s, thing.file.size},
                                {u"content-type"_s, thing.file.mediaType}});
    return json;
}

Thing fromJson(const QJsonObject &json)
{
    const QJsonObject held = json.value(u"held"_s).toObject();
    return {.uid = json.value(u"uid"_s).toString(),
            .type = json.value(u"type"_s).toString(),
            .fields = json.value(u"fields"_s).toObject(),
            .file = {.name = held.value(u"name"_s).toString(),
                     .sha256 = held.value(u"sha256"_s).toString(),
                     .size = held.value(u"size"_s).toInteger(),
                     .mediaType = held.value(u"content-type"_s).toString()},
            .heldField = held.value(u"field"_s).toString(),
            .created = QDateTime::fromString(json.value(u"created"_s).toString(), Qt::ISODateWithMs).toUTC(),
            .state = json.value(u"state"_s).toString()};
}

QByteArray bytesOf(const Thing &thing)
{
    return QJsonDocument(toJson(thing)).toJson(QJsonDocument::Compact);
}

} // namespace

bool isThingName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(QChar(u'\0'))
        && !isLitter(name);
}

QString parentOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

QString Things::bytesPath(const QString &path, const Thing &thing)
{
    return path + u'/' + bytesStem + thing.file.sha256;
}

/// What a thing must be of which nothing can be read, as things of a dossier are called and lie.
QString Things::likelyType(const QString &path) const
{
    if (nameOf(path) == u"index.html"_s)
        return u"Document"_s;
    const QStringList names = m_share.names(path).value_or(QStringList{});
    return std::any_of(names.begin(), names.end(),
                       [](const QString &name) { return name.startsWith(bytesStem); })
        ? u"File"_s
        : u"Folder"_s;
}

Result<Thing> Things::read(const QString &path) const
{
    WD_ASSIGN(Thing thing, look(path));
    return thing.damaged ? fail(ErrorKind::BadReply, path, u"record"_s) : Result<Thing>(thing);
}

Result<Thing> Things::look(const QString &path) const
{
    WD_ASSIGN(const QByteArray bytes, m_share.read(path + objectName));
    Thing thing = fromJson(QJsonDocument::fromJson(bytes).object());
    if (thing.uid.isEmpty() || thing.type.isEmpty())
        thing = {.uid = u"damaged:"_s + path, .type = likelyType(path), .damaged = true};
    WD_ASSIGN(const Share::Entry entry, m_share.entry(path + objectName));
    thing.changedAt = entry.changedAt;
    if (thing.damaged)
        thing.created = entry.changedAt;
    if (thing.type == u"Folder"_s) { // what comes into a folder or leaves it changes it
        WD_ASSIGN(const Share::Entry folder, m_share.entry(path));
        thing.changedAt = std::max(thing.changedAt, folder.changedAt);
    }
    return thing;
}

Result<void> Things::make(const QString &path, Thing thing, QIODevice *bytes) const
{
    const QString parent = parentOf(path);
    if (!isThingName(nameOf(path)))
        return fail(ErrorKind::Rejected, path, u"name"_s);
    if (!parent.isEmpty())
        WD_TRY(read(parent));
    WD_TRY(m_share.makeFolder(path));
    WD_ASSIGN(thing.created, m_share.now());
    if (bytes) {
        const auto brought = putBytes(m_share, bytesPath(path, thing), thing.file, *bytes);
        if (!brought) {
            (void)m_share.removeEmpty(path); // where nobody made something meanwhile
            return brought;
        }
    }
    // The one act: a folder without it is no thing.
    return m_share.create(path + objectName, bytesOf(thing));
}

Result<void> Things::write(const QString &path, const Thing &thing) const
{
    return m_share.replace(path + objectName, bytesOf(thing));
}

Result<void> Things::hold(const QString &path, Thing &thing, const FileUpload &upload) const
{
    const Thing before = thing;
    thing.file = upload.file;
    thing.heldField = upload.field;
    WD_TRY(putBytes(m_share, bytesPath(path, thing), upload.file, upload.bytes));
    WD_TRY(write(path, thing));
    if (!before.file.isEmpty() && before.file.sha256 != thing.file.sha256)
        (void)m_share.remove(bytesPath(path, before)); // takes room and no more
    return {};
}

Result<void> Things::fetch(const QString &path, const Thing &thing, QIODevice &target) const
{
    if (thing.file.isEmpty())
        return fail(ErrorKind::NotFound, path);
    return m_share.readTo(bytesPath(path, thing), target);
}

Result<QStringList> Things::namesIn(const QString &path) const
{
    WD_ASSIGN(QStringList names, m_share.names(path));
    names.removeIf([](const QString &name) { return !isThingName(name); });
    names.sort();
    return names;
}

} // namespace wd
