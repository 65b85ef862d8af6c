// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/practice/practicesite.h"

#include "sync/practice/siterouter.h"
#include "sync/practice/siteserver.h"

namespace wd {

using namespace Qt::StringLiterals;

struct PracticeSite::Private {
    Options options;
    SiteStore store {};
    QUrl base {};
    std::unique_ptr<SiteServer> server {};
};

PracticeSite::PracticeSite(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

PracticeSite::~PracticeSite() = default;

Result<std::unique_ptr<PracticeSite>> PracticeSite::start(const Options &options)
{
    auto made = std::make_unique<Private>(Private {.options = options});
    WD_TRY(made->store.open(options.data, options.clock()));
    auto site = std::unique_ptr<PracticeSite>(new PracticeSite(std::move(made)));
    PracticeSite *self = site.get();
    site->d->server = std::make_unique<SiteServer>([self](const SiteRequest &request) { return self->handle(request); });
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
    if (seen.isValid() && (seen.host() == u"localhost"_s || seen.host() == u"127.0.0.1"_s) && seen.port() > 0) {
        base.setHost(seen.host());
        base.setPort(seen.port());
    }
    SiteCall call {.request = request,
                   .store = d->store,
                   .base = base,
                   .volto = d->options.volto,
                   .now = d->options.clock().toUTC(),
                   .tokenSeconds = d->options.tokenSeconds};
    return answer(call);
}

} // namespace wd
