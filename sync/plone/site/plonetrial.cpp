// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is tried of a Plone site before anybody logs in, and what can be seen of what else it offers.
#include "sync/plone/plainhttp.h"
#include "sync/plone/site/plonekind.h"
#include "sync/plone/site/plonesite.h"
#include "sync/plone/site/siteplace.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// Which of what is tried first an error is about.
TrialSubject placeSubjectOf(const Error &error)
{
    if (error.kind == ErrorKind::NeedsUser || error.kind == ErrorKind::TimedOut)
        return TrialSubject::Address;
    if (error.kind != ErrorKind::Offline)
        return TrialSubject::Service;
    const QStringList between{u"proxy"_s, u"portal"_s, u"network-login"_s};
    if (between.contains(error.detail))
        return TrialSubject::Network;
    const QStringList encryption{u"tls"_s, u"not-https"_s};
    return encryption.contains(error.detail) ? TrialSubject::Certificate : TrialSubject::Address;
}

/// Where nothing is encrypted there is no certificate to be good.
TrialStep encryptionOf(const QUrl &url)
{
    const bool encrypted = url.scheme() == u"https"_s;
    return {.subject = TrialSubject::Certificate,
            .outcome = encrypted ? TrialOutcome::Good : TrialOutcome::Noted,
            .name = url.host(),
            .count = isReadOnTheWay(url) ? 1 : 0};
}

TrialStep feedsOf(PloneClient &site, const Places &places)
{
    TrialStep step{.subject = TrialSubject::Feeds, .outcome = TrialOutcome::Unknown};
    const auto feed = site.anonymous(places.dossiers() + u"/RSS"_s, false);
    if (!feed)
        return step;
    const bool isFeed = feed->status == 200 && feed->header("Content-Type").contains("xml");
    if (isFeed)
        step.outcome = TrialOutcome::Good;
    else if (feed->status == 404)
        step.outcome = TrialOutcome::Noted;
    return step;
}

TrialStep mailOf(PloneClient &site)
{
    TrialStep step{.subject = TrialSubject::Mail, .outcome = TrialOutcome::Unknown};
    const auto may = site.maySendMail();
    if (may)
        step.outcome = *may ? TrialOutcome::Good : TrialOutcome::Noted;
    return step;
}

} // namespace

QList<TrialSubject> PloneKind::trialSubjects() const
{
    using enum TrialSubject;
    return {Network,    Address,    Certificate, Service, LogIn, Adding,    Privacy,
            Colleagues, Publishing, Upload,      Feeds,   Mail,  TakingAway};
}

SiteTrial PloneKind::tryPlace(const SiteSettings &site, const SiteTry &with) const
{
    auto proven = provePlace(site.url, with.stop);
    if (proven)
        proven = proveLogIn(site.url, with.stop);
    SiteTrial found;
    for (const TrialSubject subject :
         {TrialSubject::Network, TrialSubject::Address, TrialSubject::Certificate, TrialSubject::Service}) {
        if (!proven && placeSubjectOf(proven.error()) == subject) {
            found.append({.subject = subject, .outcome = TrialOutcome::Hindered, .error = proven.error()});
            break;
        }
        found.append(subject == TrialSubject::Certificate
                         ? encryptionOf(site.url)
                         : TrialStep{.subject = subject, .outcome = TrialOutcome::Good});
    }
    // Of a network that found nobody at the address it is not known whether it lets anything through.
    if (found.size() == 2 && found.last().outcome == TrialOutcome::Hindered)
        found.first().outcome = TrialOutcome::Unknown;
    return found;
}

TrialStep PloneSite::lookAt(TrialSubject subject, const Places &places)
{
    if (subject == TrialSubject::Feeds)
        return feedsOf(m_client, places);
    return subject == TrialSubject::Mail ? mailOf(m_client) : SiteConnection::lookAt(subject, places);
}

} // namespace wd
