// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossiers/siteport.h"

namespace wd::test
{

/// A site behind a window that never comes: what it is asked it writes down, what it says a test decides.
class FakeSite : public SitePort
{
public:
    using SitePort::SitePort;

    SiteState theSiteState = SiteState::None;
    SiteAccount theAccount = {};
    std::optional<Error> theError = {};
    QDateTime synced = {};
    QString does = {};
    QHash<DossierId, QList<AlsoOpen>> alsoOpen = {};
    int syncsAsked = 0, stopsAsked = 0;
    QString passwordGiven = {};
    bool plainHttpAgreed = false;
    DossierId saidOpen = {}; ///< what somebody was last said to have open
    QList<DossierId> read = {}; ///< whose questions were read
    QList<SyncEvent> questionsSeen = {}; ///< which

    [[nodiscard]] SiteState siteState() const override { return theSiteState; }
    [[nodiscard]] SiteAccount account() const override { return theAccount; }
    [[nodiscard]] std::optional<Error> error() const override { return theError; }
    [[nodiscard]] QDateTime lastSync() const override { return synced; }
    [[nodiscard]] QString doing() const override { return does; }
    void atWindow(const QObject *, const DossierId &id) override { saidOpen = id; }
    void syncSoon() override { ++syncsAsked; }
    void syncNow() override { ++syncsAsked; }
    void stop() override { ++stopsAsked; }
    void connectTo(const QUrl &url, const QString &base, const QString &user,
                   const QString &password) override
    {
        theAccount.url = url;
        theAccount.base = base;
        theAccount.user = user;
        passwordGiven = password;
    }
    void agreeToPlainHttp() override { plainHttpAgreed = true; }
    void givePassword(const QString &password) override { passwordGiven = password; }
    void startPractice() override { theAccount.practice = true; }
    void resetPractice() override { }
    void questionsRead(const DossierId &id, const QList<SyncEvent> &questions) override
    {
        read.append(id);
        questionsSeen += questions;
    }
    [[nodiscard]] QUrl residentAddress() const override { return theAccount.url; }
    [[nodiscard]] SiteSeen seen() const override
    {
        return {.url = theAccount.url,
                .dossiers = theAccount.base + QStringLiteral("/dossiers"),
                .user = theAccount.user,
                .alsoOpen = alsoOpen};
    }
    void say(SiteState siteState)
    {
        theSiteState = siteState;
        Q_EMIT siteStateChanged();
    }
};

} // namespace wd::test
