// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/sitetrial.h"
#include "model/publication/notes/publicationstatus.h"
#include "views/dossiers/siteform.h"

#include <QObject>

namespace wd
{

enum class SiteState {
    None, ///< no site chosen yet
    Idle, ///< all is shared as far as it can be
    Working,
    Offline, ///< tried, no connection; tries again by itself
    NeedsPassword,
    Refused, ///< the last try failed for another reason: see error()
};

struct SiteAccount {
    QString name; ///< of the site
    QString kind = {}; ///< as in its form
    QUrl url;
    QString user;
    QString base;
    bool practice = false;
    std::optional<bool> mayPublish; ///< nullopt: not known yet
    QString variant = {}; ///< which of its kind it is, as the kind names it
    QStringList notes = {}; ///< what a person should know of it: codes of views/words/siteformwords
    bool asksPassword = true;
    bool passwordKept = false; ///< in the system's keychain
};

/// The site as the window sees it. The app implements it with the engine on worker threads; views never meet
/// sync. All calls return at once; answers are signals.
class SitePort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual SiteState siteState() const = 0;
    [[nodiscard]] virtual SiteAccount account() const = 0;
    [[nodiscard]] virtual std::optional<Error> error() const = 0;
    [[nodiscard]] virtual QDateTime lastSync() const = 0; ///< UTC; invalid: never
    /// Words for what is going on ("bestand 2 van 6"), empty when nothing is.
    [[nodiscard]] virtual QString doing() const = 0;

    /// Somebody is at a window with this dossier open, or with none (an empty id): colleagues see that, until
    /// the window goes or nobody was at it for a quarter of an hour. Said again while somebody is.
    virtual void atWindow(const QObject *window, const DossierId &id) = 0;

    /// Soon, or now: share, pull, carry out what was decided. Many calls become one.
    virtual void syncSoon() = 0;
    virtual void syncNow() = 0;
    virtual void stop() = 0;

    /// Tries the connection with the site we have, on behalf of a person who waits for it: a sync that is
    /// under way ends first. trialMoved() tells of each step, trialDone() of all. stop() ends it.
    virtual void tryConnection() = 0;

    /// What each kind of site asks who chooses it, in the order in which they are offered.
    [[nodiscard]] virtual QList<SiteForm> forms() const = 0;
    /// Looks what is there and logs in; then tried() tells. Keeps the password in the keychain where there is
    /// one, else for this session alone.
    virtual void connectTo(const SiteFormAnswers &answers) = 0;
    /// The password of the site we have, after NeedsPassword, with the agreements that it asked since. Those
    /// are kept with the site once logged in.
    virtual void givePassword(const SiteFormAnswers &answers) = 0;
    /// Starts (or goes on with) the Oefensite of this workspace.
    virtual void startPractice() = 0;
    /// Throws the Oefensite's dossiers away and begins anew with the samples.
    virtual void resetPractice() = 0;
    /// A colleague of the Oefensite, as whom one may look on; the addresses to open as a resident.
    [[nodiscard]] virtual QUrl residentAddress() const = 0;

    /// The person read these questions about this dossier; they are asked no more.
    virtual void questionsRead(const DossierId &id, const QList<SyncEvent> &questions) = 0;

    /// What publicationStatusOf() is to know of the site at this moment.
    [[nodiscard]] virtual SiteSeen seen() const = 0;

Q_SIGNALS:
    void siteStateChanged();
    void doingChanged();
    /// After connectTo, givePassword, startPractice: no error means the account is good and account() is
    /// filled in. NeedsUser of which whereSiteIs() tells: the site is there instead; of an agreement of its
    /// form: the person has to agree, and the same is asked with that. Both before a password was sent and
    /// anything was made.
    void tried(const std::optional<wd::Error> &error);
    /// A step of a trial began or was done.
    void trialMoved(const wd::TrialStep &step);
    void trialDone(const wd::SiteTrial &trial);
    /// A sync changed what this desk holds of these dossiers (or brought them).
    void dossiersChanged(const QList<wd::DossierId> &ids);
    /// What a sync did with one dossier.
    void reported(const wd::DossierId &id, const QList<wd::SyncEvent> &events, const QString &address,
                  const std::optional<wd::Error> &error);
};

} // namespace wd
