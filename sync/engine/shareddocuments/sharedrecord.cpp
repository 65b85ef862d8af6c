// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/shareddocuments/sharedrecord.h"

#include "model/dossier/described/dossierjson.h"
#include "model/publication/notes/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace recordjson;

QByteArray toBytes(const SharedRecord &record)
{
    QJsonObject json;
    putWriter(json, record);
    put(json, u"chain"_s, QJsonArray::fromStringList(record.chain));
    put(json, u"document"_s, record.document);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<SharedRecord> readSharedRecord(const SharedKind &kind, const QByteArray &bytes)
{
    WD_ASSIGN(const QJsonObject json, parsed(bytes, u"document"_s));
    const QJsonObject document = json.value(u"document"_s).toObject();
    if (!checkDocument(kind, document))
        return fail(ErrorKind::BadReply, kind.name, u"record"_s);
    SharedRecord record{.chain = json.value(u"chain"_s).toVariant().toStringList(),
                        .document = canonicalJson(document)};
    readWriter(json, record);
    return record;
}

} // namespace wd
