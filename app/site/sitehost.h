// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/passwords.h"
#include "app/site/sitelogin.h"
#include "app/site/sitethread.h"
#include "model/sjabloon/sjablooncatalogue.h"
#include "views/dossiers/siteport.h"
#include "views/dossiers/storethread.h"

#include <QTimer>

#include <chrono>
#include <thread>

namespace wd
{

/// The site behind the window: runs log-ins and syncs on a thread apart, one at a time, soon after something
/// was saved and every now and then; starts the Oefensite of a workspace that is for practice. Passwords are
/// in the keychain or in memory.
class SiteHost : public SitePort
{
    Q_OBJECT

public:
    struct Around {
        QString workspace;
        StoreThread &store;
        const SjabloonCatalogue &sjablonen;
        Clock clock = systemClock();
        RandomSource random = systemRandom();
        Passwords passwords = Passwords::ofThisComputer();
        Language language = Language::Dutch;
        bool practice = false;
        QString ownName = {}; ///< what the person calls themselves
        bool automatic = true; ///< shares by itself; else only when it is asked to
        std::chrono::milliseconds soon{1500}; ///< between a save and its sync
        std::chrono::milliseconds between{20000}; ///< between two looks when nothing happens
    };
    explicit SiteHost(Around around, QObject *parent = nullptr);
    ~SiteHost() override;

    /// Reads which site this workspace has and begins to sync with it; starts the Oefensite of a practice
    /// workspace.
    void start();
    void setAutomatic(bool automatic);
    /// What the person calls themselves: for a site that does not know their name.
    void setOwnName(const QString &name) { m_around.ownName = name; }
    /// The keychain may be asking the person something: until it answers this object must stay.
    [[nodiscard]] bool isAtKeychain() const { return m_atKeychain; }

    [[nodiscard]] SiteState siteState() const override { return m_siteState; }
    [[nodiscard]] SiteAccount account() const override { return m_account; }
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }
    [[nodiscard]] QDateTime lastSync() const override { return m_lastSync; }
    [[nodiscard]] QString doing() const override { return m_doing; }
    void atWindow(const QObject *window, const DossierId &id) override;
    void syncSoon() override;
    void syncNow() override;
    void stop() override;
    void tryConnection() override;
    [[nodiscard]] QList<SiteForm> forms() const override { return siteForms(); }
    void connectTo(const SiteFormAnswers &answers) override;
    void givePassword(const SiteFormAnswers &answers) override;
    void startPractice() override;
    void resetPractice() override { Q_EMIT resetAsked(); }
    void questionsRead(const DossierId &id, const QList<SyncEvent> &questions) override;
    [[nodiscard]] QUrl residentAddress() const override { return m_account.url; }
    [[nodiscard]] SiteSeen seen() const override;

Q_SIGNALS:
    /// The practice workspace has to be made anew; whoever put us together does that.
    void resetAsked();

private:
    /// What a window has open, and when somebody was last at it.
    struct AtWindow {
        DossierId id;
        QDateTime at;
    };
    void connectAt(const ChosenSite &site, const QString &password);
    void lookedAt(const ChosenSite &site, const QString &password, const Result<SiteSettings> &found);
    template <typename T>
    void apart(std::function<T(const std::stop_token &)> job, std::function<void(T)> done);
    void logIn(const ChosenSite &site, const QString &password, bool isNew);
    void loggedIn(const ChosenSite &site, const QString &password, bool isNew,
                  const Result<SiteFound> &found);
    void keep(const ChosenSite &site, const QString &password, bool isNew, const SiteFound &found);
    void failed(const Error &error);
    [[nodiscard]] bool standsAsBefore();
    void synchronised(const SyncOutcome &outcome);
    [[nodiscard]] QList<DossierId> takeOpenElsewhere(const SyncOutcome &outcome);
    void tellOpenHere();
    void sayGoodbye();
    void tellProgress(const SyncReport &report);
    void setSiteState(SiteState siteState, const std::optional<Error> &error = {});
    void setDoing(const QString &doing);
    [[nodiscard]] EngineContext engineContext(const std::stop_token &stop);

    Around m_around;
    SiteState m_siteState = SiteState::None;
    SiteAccount m_account;
    std::optional<ChosenSite> m_site;
    SiteMaker m_connect; ///< to that site; none: not connected yet
    int m_joined = 0; ///< how often we joined a site: what connects to an earlier one is no good
    std::optional<Error> m_error;
    /// How the site we have stood while another is tried.
    struct Stood {
        SiteState siteState = SiteState::Idle;
        std::optional<Error> error;
    };
    std::optional<Stood> m_stood;
    QDateTime m_lastSync;
    QString m_doing, m_password;
    std::shared_ptr<Proofs> m_proofs = std::make_shared<Proofs>(); ///< for as long as the program runs
    std::shared_ptr<OpenHere> m_openHere = std::make_shared<OpenHere>();
    QHash<const QObject *, AtWindow> m_windows;
    QHash<DossierId, QList<AlsoOpen>> m_alsoOpen;
    std::shared_ptr<SiteThread> m_practiceSite;
    QTimer m_soon, m_next;
    bool m_busy = false, m_again = false;
    bool m_atKeychain = false;
    int m_offlineTries = 0;
    std::stop_source m_stop;
    std::jthread m_thread; ///< last: joined before anything else goes
};

/// Runs a job on the thread apart; its answer comes back here. Only one at a time: the caller looks at
/// m_busy.
template <typename T>
void SiteHost::apart(std::function<T(const std::stop_token &)> job, std::function<void(T)> done)
{
    m_busy = true;
    m_stop = std::stop_source();
    m_thread = std::jthread([this, job = std::move(job), done = std::move(done), stop = m_stop.get_token()] {
        auto answer = std::make_shared<T>(job(stop));
        QMetaObject::invokeMethod(
            this,
            [this, done, answer] {
                m_busy = false;
                done(std::move(*answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace wd
