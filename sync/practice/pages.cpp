// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a browser gets: plain pages in a skin of their own, without a script.
#include "sync/practice/blockshtml.h"
#include "sync/practice/eventwords.h"
#include "sync/practice/safehtml.h"
#include "sync/practice/sitefields.h"

#include <algorithm>

namespace wd::practice
{

using namespace Qt::StringLiterals;

namespace
{

SiteReply html(const SiteCall &call, const QString &title, const QString &crumbs, const QString &body,
               int status = 200)
{
    const QString whole
        = u"<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\">"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          "<title>%1</title><link rel=\"icon\" type=\"image/svg+xml\" href=\"%2/favicon.ico\">"
          "<link rel=\"stylesheet\" href=\"%2/practice.css\"></head><body>"
          "<div class=\"ribbon\">Oefensite: niets hiervan is openbaar</div>"
          "<header class=\"site\"><a href=\"%2\">Oefensite</a></header>%3<main>%4</main></body></html>\n"_s
              .arg(title.toHtmlEscaped(), call.base.toString(), crumbs, body);
    return {.status = status,
            .headers
            = {{"Content-Type", "text/html; charset=utf-8"},
               {"Content-Security-Policy",
                "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; media-src 'self'; "
                "form-action 'none'; frame-ancestors 'none'; base-uri 'none'"},
               {"X-Content-Type-Options", "nosniff"}},
            .body = whole.toUtf8()};
}

QString titleOf(const SiteObject &object)
{
    const QString title = object.fields[u"title"_s].toString();
    return title.isEmpty() ? object.id : title;
}

QString link(const SiteCall &call, const SiteObject &object)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(call.address(object.path), titleOf(object).toHtmlEscaped());
}

QString crumbsOf(const SiteCall &call, const SiteObject &object)
{
    QStringList parts;
    for (QString path = object.parentPath(); !path.isEmpty(); path = path.section(u'/', 0, -2)) {
        const auto above = call.store.at(path);
        if (above && mayView(call, *above))
            parts.prepend(link(call, *above));
    }
    return parts.isEmpty()
        ? QString()
        : u"<nav class=\"crumbs\" aria-label=\"Kruimelpad\">%1</nav>"_s.arg(parts.join(u" › "_s));
}

QString listOf(const SiteCall &call, const QList<SiteObject> &objects)
{
    QString rows;
    for (const SiteObject &object : objects)
        rows += u"<li>%1<small>%2</small></li>"_s.arg(
            link(call, object), object.fields[u"description"_s].toString().toHtmlEscaped());
    return rows.isEmpty() ? QString() : u"<ul class=\"list\">%1</ul>"_s.arg(rows);
}

QString heading(const SiteObject &object)
{
    const QString lead = object.fields[u"description"_s].toString();
    return u"<h1>%1</h1>"_s.arg(titleOf(object).toHtmlEscaped())
        + (lead.isEmpty() ? QString() : u"<p class=\"lead\">%1</p>"_s.arg(lead.toHtmlEscaped()));
}

QString whenAndWhere(const QJsonObject &event)
{
    const QString place = event[u"location"_s].toString().toHtmlEscaped();
    return eventWords(event) + (place.isEmpty() ? QString() : u"<br>"_s + place);
}

QString bodyOf(const SiteCall &call, const SiteObject &object)
{
    const QJsonObject &fields = object.fields;
    QString body;
    if (fields[u"image"_s][u"blob"_s].isString())
        body += u"<p><img src=\"%1/@@images/image/large\" alt=\"\"></p>"_s.arg(call.address(object.path));
    if (object.type == u"Event"_s)
        body += u"<p>%1</p>"_s.arg(whenAndWhere(fields));
    return body + safeHtml(contentText(call, object));
}

/// Where nothing was made to be the front page: what a resident may find.
SiteReply startPage(SiteCall &call)
{
    QList<SiteObject> dossiers, news;
    for (const SiteObject &object : call.store.tree(QString())) {
        if (!mayStrangersView(call, object))
            continue;
        const QString above = object.parentPath().section(u'/', -1);
        if (object.type == u"News Item"_s)
            news.append(object);
        else if (above == u"dossiers"_s)
            dossiers.append(object);
    }
    std::stable_sort(news.begin(), news.end(),
                     [](const SiteObject &a, const SiteObject &b) { return a.created > b.created; });
    const QString none = u"<p>Nog niets gepubliceerd.</p>"_s;
    const QString first = listOf(call, dossiers), second = listOf(call, news);
    return html(call, u"Oefensite"_s, {},
                u"<h1>Oefensite</h1><h2>Dossiers</h2>%1<h2>Nieuws</h2>%2"_s.arg(
                    first.isEmpty() ? none : first, second.isEmpty() ? none : second));
}

} // namespace

QString contentText(const SiteCall &call, const SiteObject &object)
{
    const QJsonObject &fields = object.fields;
    QString text
        = fields.contains(u"blocks"_s) ? blocksHtml(call, object) : fields[u"text"_s][u"data"_s].toString();
    return resolvedLinks(call, text);
}

SiteReply page(SiteCall &call, const SiteObject &object)
{
    if (object.type == u"File"_s)
        return fileReply(call, object, false);
    if (object.type == u"Image"_s)
        return imageReply(call, object);
    if (object.type == u"Link"_s && !object.fields[u"remoteUrl"_s].toString().isEmpty()
        && call.caller.isStranger())
        return redirected(call, object.fields[u"remoteUrl"_s].toString());
    const auto front = call.store.at(object.path + u"/index_html"_s);
    if (front) {
        if (!mayView(call, *front))
            return unauthorised(call);
        return page(call, *front);
    }
    if (object.isRoot())
        return startPage(call);
    const QString shown = bodyOf(call, object);
    QString below;
    if (object.type == u"Folder"_s) {
        QList<SiteObject> readable;
        for (const SiteObject &child : call.store.children(object.path)) {
            if (mayView(call, child))
                readable.append(child);
        }
        below = listOf(call, readable);
    }
    // On Volto the page's own title block is the heading.
    const QString head
        = object.fields.contains(u"blocks"_s) && shown.contains(u"<h1"_s) ? QString() : heading(object);
    return html(call, titleOf(object), crumbsOf(call, object), head + shown + below);
}

SiteReply pageNotFound(const SiteCall &call)
{
    return html(call, u"Niet gevonden"_s, {},
                u"<h1>Deze pagina is er niet</h1><p><a href=\"%1\">Naar het begin</a></p>"_s.arg(
                    call.base.toString()),
                404);
}

SiteReply logInPage(const SiteCall &call)
{
    return html(call, u"Niet openbaar"_s, {},
                u"<h1>Deze pagina is niet openbaar</h1><p>Op de oefensite logt u in met het programma, niet "
                u"met een browser.</p>"
                "<p><a href=\"%1\">Naar het begin</a></p>"_s.arg(call.base.toString()));
}

} // namespace wd::practice
