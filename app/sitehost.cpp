// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sitehost.h"

#include "app/practiceworkspace.h"
#include "app/session.h"
#include "app/sitesettings.h"
#include "app/synclock.h"
#include "views/words/commandwords.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto siteKey = u"site"_s;
const auto accountKey = u"account"_s;

struct KnownSite {
    std::optional<SiteSettings> site;
    std::optional<bool> mayPublish;
    QString dialect;
};

Result<KnownSite> knownOf(Store &store)
{
    KnownSite known;
    WD_ASSIGN(const QJsonValue site, store.setting(siteKey));
    if (site.isObject())
        known.site = siteFromJson(site.toObject());
    WD_ASSIGN(const QJsonValue account, store.setting(accountKey));
    if (const QJsonValue may = account.toObject().value(u"mayPublish"_s); may.isBool())
        known.mayPublish = may.toBool();
    known.dialect = account.toObject().value(u"dialect"_s).toString();
    return known;
}

QString nameOf(Dialect dialect)
{
    return dialect == Dialect::Volto ? u"volto"_s : u"classic"_s;
}

Result<void> keepSite(Store &store, const SiteSettings &site, const LoggedIn &found)
{
    WD_TRY(mayBelongTo(store, site));
    WD_TRY(store.setSetting(siteKey, toJson(site)));
    return store.setSetting(
        accountKey,
        QJsonObject{{u"mayPublish"_s, found.mayPublish ? QJsonValue(*found.mayPublish) : QJsonValue()},
                    {u"dialect"_s, nameOf(found.dialect)}});
}

} // namespace

SiteHost::SiteHost(Around around, QObject *parent)
    : SitePort(parent)
    , m_around(std::move(around))
{
    m_account.practice = m_around.practice;
    m_soon.setSingleShot(true);
    m_next.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SiteHost::syncNow);
    connect(&m_next, &QTimer::timeout, this, &SiteHost::syncNow);
}

SiteHost::~SiteHost()
{
    m_stop.request_stop();
    sayGoodbye();
}

void SiteHost::start()
{
    if (m_around.practice) {
        startPractice();
        return;
    }
    m_around.store.ask<KnownSite>(this, knownOf, [this](const Result<KnownSite> &known) {
        if (!known || !known->site || m_site)
            return;
        const SiteSettings site = *known->site;
        m_atKeychain = true; // it may ask the person something, and events go on meanwhile
        const auto kept = m_around.passwords.find(site, m_around.language);
        m_atKeychain = false;
        m_site = site;
        m_account = {.name = site.name,
                     .url = site.url,
                     .user = site.user,
                     .base = site.base,
                     .mayPublish = known->mayPublish,
                     .dialect = known->dialect,
                     .passwordKept = kept && kept->from == Password::From::Keychain};
        if (!kept) {
            setSiteState(SiteState::NeedsPassword, kept.error());
            return;
        }
        m_password = kept->text;
        if (const auto may = mayCarryPassword(site); !may) {
            setSiteState(SiteState::NeedsPassword, may.error());
            return;
        }
        setSiteState(SiteState::Idle);
        if (known->mayPublish)
            m_around.automatic ? syncNow() : void();
        else
            logIn(site, m_password, false);
    });
}

void SiteHost::connectTo(const QUrl &url, const QString &base, const QString &user, const QString &password)
{
    const auto address = siteAddress(url.toString());
    const auto path = basePath(base.isEmpty() ? SiteSettings().base : base);
    if (!address || !path) {
        Q_EMIT tried(!address ? address.error() : path.error());
        return;
    }
    connectAt({.name = address->host(),
               .url = *address,
               .user = user,
               .base = *path,
               .plainHttp = *address == m_plainHttpAgreed},
              password);
}

/// Looks without a password what is at the address, before anybody logs in.
void SiteHost::connectAt(const SiteSettings &site, const QString &password)
{
    if (m_busy) {
        m_stop.request_stop();
        QTimer::singleShot(100ms, this, [this, site, password] { connectAt(site, password); });
        return;
    }
    m_asked = site.url;
    setSiteState(SiteState::Working);
    apart<Result<void>>([site](const std::stop_token &stop) { return provePlace(site, stop); },
                        [this, site, password](const Result<void> &proven) {
                            if (proven)
                                logIn(site, password, true);
                            else
                                loggedIn(site, password, true, tl::unexpected<Error>(proven.error()));
                        });
}

void SiteHost::givePassword(const QString &password)
{
    if (!m_site)
        return;
    m_asked = m_site->url;
    m_site->plainHttp = m_site->plainHttp || m_site->url == m_plainHttpAgreed;
    logIn(*m_site, password, true);
}

void SiteHost::logIn(const SiteSettings &site, const QString &password, bool isNew)
{
    if (m_busy) { // a sync is on its way out: it is asked to stop and we come back
        m_stop.request_stop();
        QTimer::singleShot(100ms, this, [this, site, password, isNew] { logIn(site, password, isNew); });
        return;
    }
    setSiteState(SiteState::Working);
    apart<Result<LoggedIn>>(
        [site, password](const std::stop_token &stop) { return tryLogIn(site, password, stop); },
        [this, site, password, isNew](const Result<LoggedIn> &found) {
            loggedIn(site, password, isNew, found);
        });
}

void SiteHost::loggedIn(const SiteSettings &site, const QString &password, bool isNew,
                        const Result<LoggedIn> &found)
{
    if (!found) {
        const bool offline
            = found.error().kind == ErrorKind::Offline || found.error().kind == ErrorKind::TimedOut;
        setSiteState(!m_site       ? SiteState::None
                         : offline ? SiteState::Offline
                                   : SiteState::NeedsPassword,
                     found.error());
        Q_EMIT tried(found.error());
        if (offline && m_site && m_around.automatic)
            m_next.start(m_around.between);
        return;
    }
    m_around.store.ask<bool>(
        this,
        [site, found = *found](Store &store) -> Result<bool> {
            WD_TRY(keepSite(store, site, found));
            return true;
        },
        [this, site, password, isNew, found = *found](const Result<bool> &kept) {
            if (!kept) {
                setSiteState(m_site ? m_siteState : SiteState::None, kept.error());
                Q_EMIT tried(kept.error());
                return;
            }
            m_atKeychain = true;
            const bool inKeychain = isNew && !m_around.practice
                && m_around.passwords.write(site.url, site.user, password).has_value();
            m_atKeychain = false;
            m_site = site;
            m_password = password;
            m_account = {.name = site.name,
                         .url = site.url,
                         .user = site.user,
                         .base = site.base,
                         .practice = m_around.practice,
                         .mayPublish = found.mayPublish,
                         .dialect = nameOf(found.dialect),
                         .passwordKept = isNew ? inKeychain : m_account.passwordKept};
            setSiteState(SiteState::Idle);
            Q_EMIT tried(std::nullopt);
            if (isNew || m_around.automatic)
                syncNow();
        });
}

void SiteHost::startPractice()
{
    if (m_busy || m_practiceSite)
        return;
    setSiteState(SiteState::Working);
    using Started = Result<PracticeStart>;
    apart<Started>([workspace = m_around.workspace, clock = m_around.clock, random = m_around.random](
                       const std::stop_token &) { return startPracticeWorkspace(workspace, clock, random); },
                   [this](const Started &started) {
                       if (!started) {
                           setSiteState(SiteState::Refused, started.error());
                           Q_EMIT tried(started.error());
                           return;
                       }
                       m_practiceSite = started->site;
                       Q_EMIT dossiersChanged(started->imported);
                       logIn(started->settings, started->password, false);
                   });
}

SiteSeen SiteHost::seen() const
{
    SiteSeen site = seenOf(m_site);
    site.alsoOpen = m_alsoOpen;
    return site;
}

} // namespace wd
