// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/sitehost.h"

#include "app/site/practiceworkspace.h"

#include <QJsonArray>

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
    QString variant;
    QStringList notes;
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
    known.variant = account.toObject().value(u"variant"_s).toString();
    for (const QJsonValue note : account.toObject().value(u"notes"_s).toArray())
        known.notes.append(note.toString());
    return known;
}

Result<void> keepSite(Store &store, const SiteFound &found)
{
    WD_TRY(mayBelongTo(store, found.settings));
    WD_TRY(store.setSetting(siteKey, toJson(found.settings)));
    return store.setSetting(
        accountKey,
        QJsonObject{{u"mayPublish"_s, found.mayPublish ? QJsonValue(*found.mayPublish) : QJsonValue()},
                    {u"variant"_s, found.variant},
                    {u"notes"_s, QJsonArray::fromStringList(found.notes)}});
}

SiteAccount accountOn(const ChosenSite &site)
{
    return {.name = site.settings.name,
            .kind = site.kind->key(),
            .url = site.settings.url,
            .user = site.settings.user,
            .base = site.settings.base,
            .mayPublish = {},
            .asksPassword = site.kind->asksPassword()};
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
        const auto site = chosenSite(*known->site);
        if (!site)
            return setSiteState(SiteState::Refused, site.error());
        m_atKeychain = true; // it may ask the person something, and events go on meanwhile
        const auto kept = passwordFor(*site, m_around.passwords, m_around.language);
        m_atKeychain = false;
        m_site = *site;
        m_account = accountOn(*site);
        m_account.mayPublish = known->mayPublish;
        m_account.variant = known->variant;
        m_account.notes = known->notes;
        m_account.passwordKept = kept && kept->from == Password::From::Keychain;
        if (!kept)
            return setSiteState(SiteState::NeedsPassword, kept.error());
        m_password = kept->text;
        if (const auto may = site->kind->mayLogIn(site->settings); !may)
            return setSiteState(SiteState::NeedsPassword, may.error());
        setSiteState(SiteState::Idle);
        if (known->mayPublish)
            m_around.automatic ? syncNow() : void();
        else
            logIn(*site, m_password, false);
    });
}

void SiteHost::connectTo(const SiteFormAnswers &answers)
{
    const auto site = siteFromAnswers(answers.kind, answers.said);
    if (site)
        connectAt(*site, answers.password);
    else
        Q_EMIT tried(site.error());
}

/// Looks without a password what is there, before anybody logs in.
void SiteHost::connectAt(const ChosenSite &site, const QString &password)
{
    if (m_busy) {
        m_stop.request_stop();
        QTimer::singleShot(100ms, this, [this, site, password] { connectAt(site, password); });
        return;
    }
    if (m_site)
        m_stood = Stood{.siteState = m_siteState, .error = m_error};
    setSiteState(SiteState::Working);
    apart<Result<SiteSettings>>(
        [site, random = m_around.random](const std::stop_token &stop) {
            return site.kind->look(site.settings, {.random = random, .stop = stop});
        },
        [this, site, password](const Result<SiteSettings> &found) { lookedAt(site, password, found); });
}

/// What this workspace cannot belong to is refused before anything is made there.
void SiteHost::lookedAt(const ChosenSite &site, const QString &password, const Result<SiteSettings> &found)
{
    if (!found)
        return failed(found.error());
    m_around.store.ask<bool>(
        this,
        [found = *found](Store &store) -> Result<bool> {
            WD_TRY(isFreeFor(store, found));
            return true;
        },
        [this, site = ChosenSite{site.kind, *found}, password](const Result<bool> &free) {
            if (free)
                logIn(site, password, true);
            else
                failed(free.error());
        });
}

void SiteHost::givePassword(const SiteFormAnswers &answers)
{
    if (!m_site)
        return;
    m_stood.reset();
    m_site->settings = m_site->kind->agreed(m_site->settings, answers.said);
    logIn(*m_site, answers.password, true);
}

void SiteHost::logIn(const ChosenSite &site, const QString &password, bool isNew)
{
    if (m_busy) { // a sync is on its way out: it is asked to stop and we come back
        m_stop.request_stop();
        QTimer::singleShot(100ms, this, [this, site, password, isNew] { logIn(site, password, isNew); });
        return;
    }
    setSiteState(SiteState::Working);
    apart<Result<SiteFound>>(
        [site, password, random = m_around.random](const std::stop_token &stop) {
            return site.kind->join(site.settings, {.password = password, .random = random, .stop = stop});
        },
        [this, site, password, isNew](const Result<SiteFound> &found) {
            loggedIn(site, password, isNew, found);
        });
}

/// What is met where another site is tried says nothing of the one we have: that one is as it was.
bool SiteHost::standsAsBefore()
{
    const auto stood = std::exchange(m_stood, std::nullopt);
    if (!stood)
        return false;
    const bool underWay = stood->siteState == SiteState::Working;
    setSiteState(underWay ? SiteState::Idle : stood->siteState, stood->error);
    return true;
}

void SiteHost::failed(const Error &error)
{
    if (standsAsBefore()) {
        Q_EMIT tried(error);
        syncSoon();
        return;
    }
    const bool offline = error.kind == ErrorKind::Offline || error.kind == ErrorKind::TimedOut;
    const bool forPassword = m_site && m_site->kind->asksPassword();
    setSiteState(!m_site           ? SiteState::None
                     : offline     ? SiteState::Offline
                     : forPassword ? SiteState::NeedsPassword
                                   : SiteState::Refused,
                 error);
    Q_EMIT tried(error);
    if (offline && m_site && m_around.automatic)
        m_next.start(m_around.between);
}

void SiteHost::loggedIn(const ChosenSite &site, const QString &password, bool isNew,
                        const Result<SiteFound> &found)
{
    if (!found)
        return failed(found.error());
    m_around.store.ask<bool>(
        this,
        [found = *found](Store &store) -> Result<bool> {
            WD_TRY(keepSite(store, found));
            return true;
        },
        [this, site, password, isNew, found = *found](const Result<bool> &kept) {
            if (!kept)
                return failed(kept.error());
            keep({site.kind, found.settings}, password, isNew, found);
        });
}

/// From now on this is our site.
void SiteHost::keep(const ChosenSite &site, const QString &password, bool isNew, const SiteFound &found)
{
    m_atKeychain = true;
    const bool inKeychain = isNew && !m_around.practice && site.kind->asksPassword()
        && m_around.passwords.write(site.settings.url, site.settings.user, password).has_value();
    m_atKeychain = false;
    const bool before = m_account.passwordKept;
    m_site = site;
    m_stood.reset();
    m_connect = {};
    ++m_joined;
    m_password = password;
    m_account = accountOn(site);
    m_account.practice = m_around.practice;
    m_account.mayPublish = found.mayPublish;
    m_account.variant = found.variant;
    m_account.notes = found.notes;
    m_account.passwordKept = isNew ? inKeychain : before;
    setSiteState(SiteState::Idle);
    Q_EMIT tried(std::nullopt);
    if (isNew || m_around.automatic)
        syncNow();
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
                       if (const auto site = chosenSite(started->settings))
                           logIn(*site, started->password, false);
                   });
}

SiteSeen SiteHost::seen() const
{
    SiteSeen site = seenOf(m_site ? std::optional(m_site->settings) : std::nullopt);
    site.alsoOpen = m_alsoOpen;
    return site;
}

} // namespace wd
