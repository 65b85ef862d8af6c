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
    int syncsAsked = 0, stopsAsked = 0, trialsAsked = 0;
    QString passwordGiven = {};
    SiteFormAnswers answered = {}; ///< what was last filled in
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
    void tryConnection() override { ++trialsAsked; }
    /// A kind with a password and one without, as the program has them.
    [[nodiscard]] QList<SiteForm> forms() const override
    {
        using Is = SiteFormField::Is;
        const auto agreement = [](const char *key, const QStringList &codes) {
            return SiteFormField{
                .key = QString::fromLatin1(key), .is = Is::Agreement, .needed = false, .agreesTo = codes};
        };
        return {{.kind = QStringLiteral("plone"),
                 .fields = {{.key = QStringLiteral("url"), .is = Is::Address},
                            {.key = QStringLiteral("user")},
                            agreement("unencrypted", {QStringLiteral("plain-http")})}},
                {.kind = QStringLiteral("folder"),
                 .fields = {{.key = QStringLiteral("private"), .is = Is::Folder},
                            {.key = QStringLiteral("public"), .is = Is::Folder},
                            {.key = QStringLiteral("user")},
                            {.key = QStringLiteral("url"), .is = Is::Address, .needed = false},
                            agreement("new", {QStringLiteral("new-site")})},
                 .asksPassword = false}};
    }
    void connectTo(const SiteFormAnswers &answers) override
    {
        answered = answers;
        theAccount.url = QUrl(answers.said.value(QStringLiteral("url")));
        theAccount.base = answers.said.value(QStringLiteral("base"));
        theAccount.user = answers.said.value(QStringLiteral("user"));
        passwordGiven = answers.password;
    }
    void givePassword(const SiteFormAnswers &answers) override
    {
        answered = answers;
        passwordGiven = answers.password;
    }
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
        SiteSeen seen{.dossiers = theAccount.base + QStringLiteral("/dossiers"),
                      .user = theAccount.user,
                      .alsoOpen = alsoOpen};
        if (!theAccount.url.isEmpty())
            seen.publicUrl = [root = theAccount.url.toString()](const QString &path) { return root + path; };
        return seen;
    }
    void say(SiteState siteState)
    {
        theSiteState = siteState;
        Q_EMIT siteStateChanged();
    }
};

} // namespace wd::test
