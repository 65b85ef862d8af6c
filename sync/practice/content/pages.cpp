// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a browser gets: plain pages in a skin of their own, without a script.
#include "sync/practice/content/blockshtml.h"
#include "sync/practice/content/eventwords.h"
#include "sync/practice/content/safehtml.h"
#include "sync/practice/site/sitefields.h"

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
    // A dossier's page is shown at the address of its folder: that is where the reader is.
    const bool isFront = object.id == u"index_html"_s;
    const QString first = isFront ? object.parentPath().section(u'/', 0, -2) : object.parentPath();
    for (QString path = first; !path.isEmpty(); path = path.section(u'/', 0, -2)) {
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
    for (const SiteObject &object : objects) {
        const QString about = object.fields[u"description"_s].toString().toHtmlEscaped();
        const QString small = about.isEmpty() ? QString() : u"<small>%1</small>"_s.arg(about);
        rows += u"<li>%1%2</li>"_s.arg(link(call, object), small);
    }
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

/// Its heading, picture, time and text. On Volto the page's own title block is the heading.
QString bodyOf(const SiteCall &call, const SiteObject &object)
{
    const QJsonObject &fields = object.fields;
    QString body;
    if (fields[u"image"_s][u"blob"_s].isString())
        body += u"<p><img src=\"%1/@@images/image/large\" alt=\"%2\"></p>"_s.arg(
            call.address(object.path), fields[u"image_caption"_s].toString().toHtmlEscaped());
    if (object.type == u"Event"_s)
        body += u"<p>%1</p>"_s.arg(whenAndWhere(fields));
    const QString text = safeHtml(contentText(call, object)), end = u"</h1>"_s;
    const qsizetype own = fields.contains(u"blocks"_s) ? text.indexOf(end) : -1;
    return own < 0 ? heading(object) + body + text : text.left(own) + end + body + text.mid(own + end.size());
}

/// Between the day it begins and the day it ends, as the site's lists have it.
bool isCurrent(const SiteCall &call, const SiteObject &object)
{
    const auto time = [&](const QString &field) {
        return QDateTime::fromString(object.fields[field].toString(), Qt::ISODateWithMs);
    };
    const QDateTime begins = time(u"effective"_s), ends = time(u"expires"_s);
    return (!begins.isValid() || begins <= call.now) && (!ends.isValid() || ends > call.now);
}

/// The dossiers and the news below a place, as far as a resident may read them.
QString overview(const SiteCall &call, const QString &path)
{
    QList<SiteObject> dossiers, news;
    for (const SiteObject &object : call.store.tree(path)) {
        if (!mayStrangersView(call, object) || !isCurrent(call, object))
            continue;
        if (object.type == u"News Item"_s)
            news.append(object);
        else if (object.parentPath().section(u'/', -1) == u"dossiers"_s)
            dossiers.append(object);
    }
    const auto begins = [](const SiteObject &object) {
        const auto time = QDateTime::fromString(object.fields[u"effective"_s].toString(), Qt::ISODateWithMs);
        return time.isValid() ? time : object.created;
    };
    std::stable_sort(news.begin(), news.end(),
                     [&](const SiteObject &a, const SiteObject &b) { return begins(a) > begins(b); });
    const QString none = u"<p>Nog niets gepubliceerd.</p>"_s;
    const QString first = listOf(call, dossiers), second = listOf(call, news);
    return u"<h2>Dossiers</h2>%1<h2>Nieuws</h2>%2"_s.arg(first.isEmpty() ? none : first,
                                                         second.isEmpty() ? none : second);
}

/// Whether it says more itself than what it is called.
bool hasTextOfItsOwn(const SiteObject &object)
{
    const QJsonObject blocks = object.fields[u"blocks"_s].toObject();
    return std::any_of(blocks.begin(), blocks.end(), [](const QJsonValue &block) {
        const QString type = block[u"@type"_s].toString();
        return type != u"title"_s && type != u"description"_s;
    });
}

/// What a reader finds below a container. No page above a dossier is without the way to it.
QString belowOf(const SiteCall &call, const SiteObject &object)
{
    if (!isContainer(call, object) || hasTextOfItsOwn(object))
        return {};
    const QString dossiers = object.path + u"/dossiers"_s;
    const auto home = call.store.at(dossiers);
    QList<SiteObject> readable;
    for (const SiteObject &child : call.store.children(object.path)) {
        if (mayView(call, child) && isCurrent(call, child) && child.path != dossiers)
            readable.append(child);
    }
    return listOf(call, readable) + (home ? overview(call, object.path) : QString());
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
        return html(call, u"Oefensite"_s, {}, u"<h1>Oefensite</h1>"_s + overview(call, QString()));
    return html(call, titleOf(object), crumbsOf(call, object), bodyOf(call, object) + belowOf(call, object));
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
                u"<h1>Deze pagina is niet openbaar</h1><p>Op de Oefensite logt u in met het programma.</p>"
                "<p><a href=\"%1\">Naar het begin</a></p>"_s.arg(call.base.toString()));
}

} // namespace wd::practice
