// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/sitetrial.h"

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

Mender menderOfOffline(const QString &detail)
{
    // A wrong address and a network that asks for a log-in of its own: the person at the screen.
    if (detail == u"dns"_s || detail == u"not-https"_s || detail == u"portal"_s
        || detail == u"network-login"_s)
        return Mender::User;
    if (detail == u"tls"_s || detail == u"refused"_s)
        return Mender::SiteAdministrator;
    return Mender::NetworkAdministrator;
}

Mender menderOfError(const Error &error)
{
    const QString &detail = error.detail;
    switch (error.kind) {
    case ErrorKind::Offline:
        return menderOfOffline(detail);
    case ErrorKind::Unauthorised:
    case ErrorKind::NeedsUser:
    case ErrorKind::Locked:
    case ErrorKind::Conflict:
    case ErrorKind::BadInput:
        return Mender::User;
    case ErrorKind::NotFound:
        return detail == u"no-site"_s ? Mender::User : Mender::SiteAdministrator;
    case ErrorKind::BadReply:
        return detail == u"not-json"_s || detail.startsWith(u"elsewhere:"_s) ? Mender::User
                                                                             : Mender::SiteAdministrator;
    case ErrorKind::TooLarge: // a site that is full says so itself; else it was something before it
        return detail == u"site-full"_s ? Mender::SiteAdministrator : Mender::NetworkAdministrator;
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::ServerFault:
        return Mender::SiteAdministrator;
    case ErrorKind::TimedOut:
    case ErrorKind::Storage: // of a share: on this computer nothing is kept while one tries
        return Mender::NetworkAdministrator;
    case ErrorKind::Stopped:
        return Mender::Nobody;
    }
    Q_UNREACHABLE();
}

} // namespace

Mender menderOf(const TrialStep &step)
{
    switch (step.outcome) {
    case TrialOutcome::UnderWay:
    case TrialOutcome::Good:
    case TrialOutcome::Unknown:
    case TrialOutcome::NotTried:
        return Mender::Nobody;
    case TrialOutcome::Hindered:
        return step.error ? menderOfError(*step.error) : Mender::SiteAdministrator;
    case TrialOutcome::Noted:
        if (step.subject == TrialSubject::Certificate && step.count == 0) // on this computer itself
            return Mender::Nobody;
        return step.subject == TrialSubject::Upload ? Mender::NetworkAdministrator
                                                    : Mender::SiteAdministrator;
    }
    Q_UNREACHABLE();
}

SiteTrial hindrancesIn(const SiteTrial &trial)
{
    SiteTrial found;
    for (const TrialStep &step : trial) {
        if (step.outcome == TrialOutcome::Hindered)
            found.append(step);
    }
    return found;
}

} // namespace wd
