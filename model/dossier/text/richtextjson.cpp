// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/text/richtext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wd
{
namespace
{

struct KindName {
    BlockKind kind;
    QStringView name;
};
constexpr std::array kindNames{
    KindName{BlockKind::Paragraph, u"paragraph"}, KindName{BlockKind::Heading, u"heading"},
    KindName{BlockKind::List, u"list"},           KindName{BlockKind::Table, u"table"},
    KindName{BlockKind::Quote, u"quote"},         KindName{BlockKind::Image, u"image"},
};

QString nameOf(BlockKind kind)
{
    const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                    [kind](const KindName &entry) { return entry.kind == kind; });
    return found->name.toString();
}

std::optional<BlockKind> kindOf(const QString &name)
{
    for (const KindName &entry : kindNames) {
        if (entry.name == name)
            return entry.kind;
    }
    return std::nullopt;
}

QJsonObject without(QJsonObject json, std::initializer_list<QStringView> members)
{
    for (const QStringView member : members)
        json.remove(member);
    return json;
}

// To JSON. Members at their defaults are left out, as in every canonical object.

QJsonObject spanToJson(const Span &span)
{
    QJsonObject json = span.extra;
    if (!span.text.isEmpty())
        json[u"text"] = span.text;
    if (span.bold)
        json[u"bold"] = true;
    if (span.italic)
        json[u"italic"] = true;
    if (!span.href.isEmpty())
        json[u"href"] = span.href;
    return json;
}

QJsonArray spansToJson(const Spans &spans)
{
    QJsonArray json;
    for (const Span &span : spans)
        json.append(spanToJson(span));
    return json;
}

QJsonArray cellsToJson(const QList<Spans> &cells)
{
    QJsonArray json;
    for (const Spans &cell : cells)
        json.append(spansToJson(cell));
    return json;
}

void put(QJsonObject &json, QStringView member, const QJsonArray &value)
{
    if (!value.isEmpty())
        json[member] = value;
}

void putList(QJsonObject &json, const ItemList &list)
{
    if (list.ordered)
        json[u"ordered"] = true;
    QJsonArray items;
    for (const ListItem &item : list.items) {
        QJsonArray element = spansToJson(item.spans);
        for (const ItemList &nested : item.nested) {
            QJsonObject object = nested.extra;
            object[u"kind"] = nameOf(BlockKind::List);
            putList(object, nested);
            element.append(object);
        }
        items.append(element);
    }
    put(json, u"items", items);
}

QJsonObject blockToJson(const Block &block)
{
    QJsonObject json = block.extra;
    // A block of a kind this version does not know: what came in goes out.
    if (json.contains(u"kind"))
        return json;
    json[u"kind"] = nameOf(block.kind);
    switch (block.kind) {
    case BlockKind::Heading:
        json[u"level"] = block.level;
        [[fallthrough]];
    case BlockKind::Paragraph:
    case BlockKind::Quote:
        put(json, u"spans", spansToJson(block.spans));
        break;
    case BlockKind::List:
        putList(json, block.list);
        break;
    case BlockKind::Table: {
        put(json, u"header", cellsToJson(block.header));
        QJsonArray rows;
        for (const QList<Spans> &row : block.rows)
            rows.append(cellsToJson(row));
        put(json, u"rows", rows);
        break;
    }
    case BlockKind::Image:
        if (!block.ref.isEmpty())
            json[u"ref"] = block.ref;
        break;
    }
    return json;
}

// From JSON.

Span spanFromJson(const QJsonObject &json)
{
    return {.text = json[u"text"].toString(),
            .bold = json[u"bold"].toBool(),
            .italic = json[u"italic"].toBool(),
            .href = json[u"href"].toString(),
            .extra = without(json, {u"text", u"bold", u"italic", u"href"})};
}

Spans spansFromJson(const QJsonArray &json)
{
    Spans spans;
    for (const QJsonValue &value : json) {
        if (value.isObject())
            spans.append(spanFromJson(value.toObject()));
    }
    return spans;
}

QList<Spans> cellsFromJson(const QJsonArray &json)
{
    QList<Spans> cells;
    for (const QJsonValue &value : json)
        cells.append(spansFromJson(value.toArray()));
    return cells;
}

bool isNestedList(const QJsonObject &json)
{
    return json.contains(u"items") || json[u"kind"] == nameOf(BlockKind::List);
}

ItemList listFromJson(const QJsonObject &json)
{
    ItemList list{.ordered = json[u"ordered"].toBool(), .items = {}, .extra = {}};
    for (const QJsonValue &value : json[u"items"].toArray()) {
        ListItem item;
        for (const QJsonValue &element : value.toArray()) {
            const QJsonObject object = element.toObject();
            if (isNestedList(object)) {
                item.nested.push_back(listFromJson(object));
                item.nested.back().extra = without(object, {u"kind", u"ordered", u"items"});
            } else if (element.isObject()) {
                item.spans.append(spanFromJson(object));
            }
        }
        list.items.push_back(std::move(item));
    }
    return list;
}

Block blockFromJson(const QJsonObject &json)
{
    const std::optional<BlockKind> kind = kindOf(json[u"kind"].toString());
    Block block;
    if (!kind) {
        block.spans = spansFromJson(json[u"spans"].toArray());
        block.extra = json;
        // Without a kind at all it is a paragraph; the name marks what must go out as it came.
        block.extra.insert(u"kind", json[u"kind"].toString(nameOf(BlockKind::Paragraph)));
        return block;
    }
    block.kind = *kind;
    switch (*kind) {
    case BlockKind::Heading:
        block.level = json[u"level"].toInt();
        block.spans = spansFromJson(json[u"spans"].toArray());
        block.extra = without(json, {u"kind", u"level", u"spans"});
        break;
    case BlockKind::Paragraph:
    case BlockKind::Quote:
        block.spans = spansFromJson(json[u"spans"].toArray());
        block.extra = without(json, {u"kind", u"spans"});
        break;
    case BlockKind::List:
        block.list = listFromJson(json);
        block.extra = without(json, {u"kind", u"ordered", u"items"});
        break;
    case BlockKind::Table:
        block.header = cellsFromJson(json[u"header"].toArray());
        for (const QJsonValue &row : json[u"rows"].toArray())
            block.rows.append(cellsFromJson(row.toArray()));
        block.extra = without(json, {u"kind", u"header", u"rows"});
        break;
    case BlockKind::Image:
        block.ref = json[u"ref"].toString();
        block.extra = without(json, {u"kind", u"ref"});
        break;
    }
    return block;
}

} // namespace

QJsonArray richTextToJson(const RichText &text)
{
    QJsonArray json;
    for (const Block &block : normalised(text))
        json.append(blockToJson(block));
    return json;
}

RichText richTextFromJson(const QJsonArray &json)
{
    RichText text;
    for (const QJsonValue &value : json) {
        if (value.isObject())
            text.append(blockFromJson(value.toObject()));
    }
    return normalised(text);
}

} // namespace wd
