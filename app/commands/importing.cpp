// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importing.h"

#include "model/dossier/described/dossierjson.h"
#include "model/dossier/described/pointer.h"
#include "model/dossier/described/shape.h"
#include "model/intake/importfile.h"
#include "model/intake/keptfacts.h"
#include "model/page/package.h"
#include "views/words/findingwords.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != u"."_s && name != u".."_s && !name.contains(u'/')
        && !name.contains(u'\\') && !name.contains(QChar(0));
}

/// Where the bytes of a file member are; empty when they are nowhere.
QString pathOf(const QJsonObject &file, const Unpacked &unpacked)
{
    const QString sha256 = file[u"sha256"_s].toString();
    if (!sha256.isEmpty())
        return unpacked.files.value(sha256);
    for (const QString &path : unpacked.files) {
        if (QFileInfo(path).fileName() == file[u"name"_s].toString())
            return path;
    }
    return {};
}

/// Takes in the file a part names and answers with its whole reference.
Result<QJsonObject> takeReferred(Session &session, QJsonObject file, const Unpacked &unpacked, bool picture,
                                 QList<AddedFile> &taken)
{
    const QString name = file[u"name"_s].toString();
    if (!isPlainName(name))
        return fail(ErrorKind::BadInput, name, u"escapes-folder"_s);
    const QString path = pathOf(file, unpacked);
    if (path.isEmpty())
        return fail(ErrorKind::BadInput, name, u"missing-file"_s);
    WD_ASSIGN(const AddedFile one, addFile(session, path, name, picture));
    // A picture may have become another file on its way through the door.
    const bool changed = file[u"sha256"_s].toString() != one.ref.sha256;
    file.insert(u"sha256"_s, one.ref.sha256);
    file.insert(u"size"_s, one.ref.size);
    if (changed)
        file.insert(u"name"_s, one.ref.name);
    if (changed || file[u"mediaType"_s].toString().isEmpty())
        file.insert(u"mediaType"_s, one.ref.mediaType);
    taken.append(one);
    return file;
}

/// The same of every file in a value, as its shape tells where one may be. What this version does not know is
/// carried along as it is. `pictures`: nothing else stands there.
Result<QJsonValue> withFilesTaken(Session &session, const QJsonValue &value, const Shape &shape,
                                  const Unpacked &unpacked, bool pictures, QList<AddedFile> &taken)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray()) {
            WD_ASSIGN(const QJsonValue whole, withFilesTaken(session, one, shape, unpacked, pictures, taken));
            all.append(whole);
        }
        return QJsonValue(all);
    }
    QJsonObject object = value.toObject();
    if (object.isEmpty())
        return value;
    if (shape.kind == ShapeKind::File) {
        WD_ASSIGN(const QJsonObject file, takeReferred(session, object, unpacked, pictures, taken));
        return QJsonValue(file);
    }
    for (const Shape::Member &member : shape.members) {
        const QJsonValue before = object.value(member.name);
        if (member.shape.members.isEmpty() || before.isUndefined())
            continue;
        WD_ASSIGN(const QJsonValue whole,
                  withFilesTaken(session, before, member.shape, unpacked,
                                 pictures || member.name == u"images"_s, taken));
        object.insert(member.name, whole);
    }
    return QJsonValue(object);
}

Result<Unpacked> unpack(const QString &path, const QString &scratch)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::BadInput, path, u"missing-file"_s);
    if (!info.isFile())
        return fail(ErrorKind::BadInput, path, u"not-a-file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, path, file.errorString());
    if (file.peek(2) == "PK" || path.endsWith(u".wijkdossier"_s))
        return readPackage(path, scratch);
    auto unpacked = readJsonWithFiles(path);
    if (!unpacked && unpacked.error().detail == u"not-a-package"_s)
        return fail(ErrorKind::BadInput, info.fileName(), u"json"_s);
    return unpacked;
}

} // namespace

Result<AddedFile> addFile(Session &session, const QString &path, const QString &name, bool picture)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::BadInput, path, u"not-a-file"_s);
    WD_ASSIGN(const ImportedFile kept, importFile(session.files(), path, name));
    if (picture && !isPicture(kept.seen.mediaType))
        return fail(ErrorKind::BadInput, name, u"broken-image"_s);
    WD_ASSIGN(Store *const store, session.store());
    WD_TRY(store->setFileText(kept.ref.sha256, kept.seen.text));
    AddedFile taken{.ref = kept.ref, .scan = kept.seen.scan, .readable = kept.seen.readable};
    if (!kept.facts.kind.isEmpty()) {
        WD_TRY(keepFacts(*store, kept.ref.sha256, kept.facts));
        taken.facts = worthSaying(kept.facts, kept.ref.name);
    }
    return taken;
}

void tellOf(Session &session, const QList<AddedFile> &files)
{
    for (const AddedFile &file : files) {
        if (!file.readable) {
            session.notice(Say::UnreadableNotice, {file.ref.name});
            continue;
        }
        for (const QString &fact : file.facts)
            session.notice(paperInWords(file.ref.name, fact, session.language()));
    }
}

Result<Imported> readImport(Session &session, const QString &path)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return fail(ErrorKind::Storage, scratch.path(), scratch.errorString());
    WD_ASSIGN(const Unpacked unpacked, unpack(path, scratch.path()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(unpacked.json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::BadInput, QFileInfo(path).fileName(), u"json"_s);
    Imported imported;
    WD_ASSIGN(const QJsonValue whole,
              withFilesTaken(session, document.object(), dossierShape(), unpacked, false, imported.files));
    QJsonObject json = whole.toObject();
    WD_ASSIGN(Store *const store, session.store());
    WD_ASSIGN(const QList<DossierRow> rows, store->rows());
    for (const DossierRow &row : rows) {
        const bool here = row.id.value == json[u"id"_s].toString();
        if (here)
            json.remove(u"id"_s);
        if (here || row.slug == json[u"slug"_s].toString())
            json.remove(u"slug"_s);
    }
    WD_ASSIGN(imported.dossier, dossierFromJson(withIdsFilled(json, session.ids())));
    return imported;
}

} // namespace wd
