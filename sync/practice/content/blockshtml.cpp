// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/content/blockshtml.h"

#include <QRegularExpression>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepest = 50;

QString nodesHtml(const QJsonArray &nodes, int depth);

QString nodeHtml(const QJsonObject &node, int depth)
{
    if (node.contains(u"text"_s))
        return node[u"text"_s].toString().toHtmlEscaped().replace(u'\n', u"<br>"_s);
    const QString inner = nodesHtml(node[u"children"_s].toArray(), depth + 1);
    const QString type = node[u"type"_s].toString(u"p"_s);
    if (type == u"link"_s || type == u"a"_s) {
        const QString address = node[u"data"_s][u"url"_s].toString(node[u"url"_s].toString());
        return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), inner);
    }
    static const QRegularExpression name(u"\\A[a-z][a-z0-9]{0,15}\\z"_s);
    return name.match(type).hasMatch() ? u"<%1>%2</%1>"_s.arg(type, inner) : inner;
}

QString nodesHtml(const QJsonArray &nodes, int depth)
{
    QString out;
    if (depth < deepest)
        for (const QJsonValue node : nodes)
            out += nodeHtml(node.toObject(), depth);
    return out;
}

QString tableHtml(const QJsonObject &table)
{
    QString rows;
    for (const QJsonValue row : table[u"rows"_s].toArray()) {
        QString cells;
        for (const QJsonValue cell : row[u"cells"_s].toArray()) {
            const QString tag = cell[u"type"_s].toString() == u"header"_s ? u"th"_s : u"td"_s;
            cells += u"<%1>%2</%1>"_s.arg(tag, nodesHtml(cell[u"value"_s].toArray(), 0));
        }
        rows += u"<tr>"_s + cells + u"</tr>"_s;
    }
    return u"<table><tbody>"_s + rows + u"</tbody></table>"_s;
}

QString imageAddress(const QString &url)
{
    return url.contains(u"/@@images"_s) ? url : url + u"/@@images/image/large"_s;
}

QString blockHtml(const SiteObject &object, const QJsonObject &block)
{
    const QString type = block[u"@type"_s].toString();
    if (type == u"title"_s)
        return u"<h1>%1</h1>"_s.arg(object.fields[u"title"_s].toString().toHtmlEscaped());
    if (type == u"description"_s)
        return u"<p class=\"lead\">%1</p>"_s.arg(object.fields[u"description"_s].toString().toHtmlEscaped());
    if (type == u"slate"_s)
        return nodesHtml(block[u"value"_s].toArray(), 0);
    if (type == u"html"_s)
        return block[u"html"_s].toString();
    if (type == u"slateTable"_s)
        return tableHtml(block[u"table"_s].toObject());
    if (type == u"image"_s && !block[u"url"_s].toString().isEmpty())
        return u"<p><img src=\"%1\" alt=\"%2\"></p>"_s.arg(
            imageAddress(block[u"url"_s].toString()).toHtmlEscaped(),
            block[u"alt"_s].toString().toHtmlEscaped());
    return {};
}

} // namespace

QString blocksHtml(const SiteCall &, const SiteObject &object)
{
    const QJsonObject blocks = object.fields[u"blocks"_s].toObject();
    QString out;
    for (const QJsonValue key : object.fields[u"blocks_layout"_s][u"items"_s].toArray())
        out += blockHtml(object, blocks[key.toString()].toObject());
    return out;
}

QString resolvedLinks(const SiteCall &call, QString text)
{
    static const QRegularExpression link(u"(?:\\.\\./)*resolveuid/([0-9a-f]{32})"_s);
    qsizetype from = 0;
    for (auto match = link.match(text); match.hasMatch(); match = link.match(text, from)) {
        const auto target = call.store.byUid(match.captured(1));
        const QString address = target ? call.address(target->path) : match.captured();
        text.replace(match.capturedStart(), match.capturedLength(), address);
        from = match.capturedStart() + address.size();
    }
    return text;
}

} // namespace wd::practice
