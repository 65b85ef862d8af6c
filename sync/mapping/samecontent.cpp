// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mapping/samecontent.h"

#include "model/page/htmlstructure.h"
#include "sync/mapping/fieldvalues.h"

#include <QJsonArray>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

QJsonValue contentOf(const QJsonValue &value);

/// The texts and elements of a piece of Slate; empty texts beside an element are Slate's own.
QJsonArray piecesOf(const QJsonArray &children)
{
    QJsonArray pieces;
    for (const QJsonValue &child : children) {
        const QJsonValue piece = contentOf(child);
        const QJsonObject object = piece.toObject();
        if (piece.isObject() && object.isEmpty())
            continue;
        const QJsonObject last = pieces.isEmpty() ? QJsonObject() : pieces.last().toObject();
        const auto isText = [](const QJsonObject &one) { return one.size() == 1 && one.contains(u"text"_s); };
        if (!isText(object) || !isText(last)) {
            pieces.append(piece);
            continue;
        }
        pieces.replace(pieces.size() - 1,
                       QJsonObject{{u"text"_s, last[u"text"].toString() + object[u"text"].toString()}});
    }
    return pieces;
}

/// What a block or a part of one says: the site adds and reorders members.
QJsonObject contentOf(const QJsonObject &object)
{
    QJsonObject content;
    const QStringList telling{u"@type"_s, u"type"_s,     u"text"_s, u"url"_s,   u"href"_s, u"alt"_s,
                              u"value"_s, u"children"_s, u"data"_s, u"table"_s, u"rows"_s, u"cells"_s};
    for (const QString &name : telling) {
        const QJsonValue value = contentOf(object.value(name));
        const bool empty = value.isNull() || value.isUndefined() || value == QJsonValue(QString())
            || (value.isObject() && value.toObject().isEmpty());
        if (!empty)
            content.insert(name, value);
    }
    if (const QString html = object.value(u"html"_s).toString(); !html.isEmpty())
        content.insert(u"html"_s, htmlStructure(html));
    return content;
}

QJsonValue contentOf(const QJsonValue &value)
{
    if (value.isArray())
        return piecesOf(value.toArray());
    if (value.isObject())
        return contentOf(value.toObject());
    return value;
}

/// The blocks in the order in which they are shown, whatever their ids.
QJsonArray blocksInOrder(const QJsonObject &fields)
{
    const QJsonObject blocks = fields.value(u"blocks"_s).toObject();
    QJsonArray ordered;
    for (const QJsonValue &id : fields.value(u"blocks_layout"_s)[u"items"_s].toArray())
        ordered.append(contentOf(blocks.value(id.toString()).toObject()));
    return ordered;
}

} // namespace

bool sameContent(const QString &field, const QJsonObject &a, const QJsonObject &b)
{
    if (field == u"text"_s) {
        const QString one = a.value(field).toString(), other = b.value(field).toString();
        return one == other || htmlStructure(one) == htmlStructure(other);
    }
    if (field == u"blocks"_s || field == u"blocks_layout"_s)
        return blocksInOrder(a) == blocksInOrder(b);
    return sameField(field, a.value(field), b.value(field));
}

} // namespace wd
