// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/site/practicesite.h"

#include "sync/practice/site/siterouter.h"
#include "sync/practice/site/siteserver.h"

#include <QLocale>
#include <QUrlQuery>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace practice;

QByteArray SiteRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

SiteRequest SiteRequest::of(const QByteArray &method, const QUrl &url,
                            const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body)
{
    QString query = url.query(QUrl::FullyEncoded);
    query.replace(u'+', u"%20"_s);
    return {.method = method,
            .path = url.path(QUrl::FullyDecoded),
            .query = QUrlQuery(query).queryItems(QUrl::FullyDecoded),
            .headers = headers,
            .body = body};
}

SiteReply SiteReply::sentTo(const QByteArray &method) const
{
    SiteReply sent = *this;
    const bool bare = status == 204 || status == 304;
    if (!bare)
        sent.headers.emplaceBack("Content-Length", QByteArray::number(body.size()));
    if (bare || method == "HEAD")
        sent.body.clear();
    return sent;
}

QList<PracticeAccount> PracticeSite::accounts()
{
    const QStringList editor{u"Contributor"_s, u"Editor"_s, u"Member"_s};
    return {{.user = u"publicist"_s,
             .password = u"Publicist-oefent"_s,
             .fullName = u"A. Voorbeeld"_s,
             .roles = editor + QStringList{u"Reviewer"_s}},
            {.user = u"collega"_s,
             .password = u"Collega-oefent"_s,
             .fullName = u"B. Voorbeeld"_s,
             .roles = editor + QStringList{u"Reviewer"_s}},
            {.user = u"projectassistent"_s,
             .password = u"Assistent-oefent"_s,
             .fullName = u"C. Voorbeeld"_s,
             .roles = editor},
            {.user = u"webmaster"_s,
             .password = u"Webmaster-oefent"_s,
             .fullName = u"D. Voorbeeld"_s,
             .roles = editor + QStringList{u"Reviewer"_s, u"Site Administrator"_s}},
            {.user = u"lezer"_s,
             .password = u"Lezer-oefent"_s,
             .fullName = u"E. Voorbeeld"_s,
             .roles = {u"Member"_s}}};
}

struct PracticeSite::Private {
    Options options;
    SiteStore store{};
    QUrl base{};
    std::unique_ptr<SiteServer> server{};
};

PracticeSite::PracticeSite(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

PracticeSite::~PracticeSite() = default;

Result<std::unique_ptr<PracticeSite>> PracticeSite::open(const Options &options)
{
    auto made
        = std::make_unique<Private>(Private{.options = options, .base = QUrl(u"http://localhost/oefen"_s)});
    WD_TRY(made->store.open(options.data, options.clock()));
    return std::unique_ptr<PracticeSite>(new PracticeSite(std::move(made)));
}

Result<std::unique_ptr<PracticeSite>> PracticeSite::start(const Options &options)
{
    WD_ASSIGN(std::unique_ptr<PracticeSite> site, open(options));
    PracticeSite *self = site.get();
    site->d->server
        = std::make_unique<SiteServer>([self](const SiteRequest &request) { return self->handle(request); });
    WD_ASSIGN(const quint16 port, site->d->server->listen(options.port));
    site->d->base = QUrl(u"http://localhost:%1/oefen"_s.arg(port));
    return site;
}

QUrl PracticeSite::url() const
{
    return d->base;
}

SiteReply PracticeSite::handle(const SiteRequest &request)
{
    QUrl base = d->base;
    // Addresses in answers are the ones the client sees, also through a tunnel to another port.
    const QUrl seen(u"http://"_s + QString::fromLatin1(request.header("Host")));
    if (seen.isValid() && (seen.host() == u"localhost"_s || seen.host() == u"127.0.0.1"_s)
        && seen.port() > 0) {
        base.setHost(seen.host());
        base.setPort(seen.port());
    }
    SiteCall call{.request = request,
                  .store = d->store,
                  .base = base,
                  .volto = d->options.volto,
                  .now = d->options.clock().toUTC(),
                  .tokenSeconds = d->options.tokenSeconds,
                  .workflow = d->options.workflow,
                  .neighbours = d->options.neighbours};
    SiteReply reply = answer(call);
    const QString date = QLocale::c().toString(call.now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    reply.headers.emplaceBack("Date", date.toLatin1());
    return reply;
}

} // namespace wd
