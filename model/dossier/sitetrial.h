// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/error.h"
#include "model/dossier/openenum.h"

#include <QList>

#include <functional>
#include <optional>

namespace wd
{

// What a trial of the connection with a site found, as values: who tries is in sync, who says it in views.
// Each list has stable codes for machines.

/// What is tried, in the order in which it may be. Each kind of site has those that it knows.
enum class TrialSubject {
    Network, ///< that the network lets us through: no proxy and no portal between
    Address,
    Certificate, ///< encryption
    Service, ///< that what answers there is a site this program can speak with
    LogIn,
    Adding, ///< that this account may make dossiers
    Privacy, ///< that what is made there nobody reads who is not logged in
    Colleagues, ///< that this account sees the internal parts of other people's dossiers
    Publishing,
    Locking, ///< that two people do not write over each other
    Upload,
    Space,
    Feeds,
    Mail,
    TakingAway, ///< that what was made for the trial is gone again
};
template <>
inline constexpr Code<TrialSubject> codeTable<TrialSubject>[] = {
    {TrialSubject::Network, u"network"},
    {TrialSubject::Address, u"address"},
    {TrialSubject::Certificate, u"certificate"},
    {TrialSubject::Service, u"service"},
    {TrialSubject::LogIn, u"log-in"},
    {TrialSubject::Adding, u"adding"},
    {TrialSubject::Privacy, u"privacy"},
    {TrialSubject::Colleagues, u"colleagues"},
    {TrialSubject::Publishing, u"publishing"},
    {TrialSubject::Locking, u"locking"},
    {TrialSubject::Upload, u"upload"},
    {TrialSubject::Space, u"space"},
    {TrialSubject::Feeds, u"feeds"},
    {TrialSubject::Mail, u"mail"},
    {TrialSubject::TakingAway, u"taking-away"},
};

enum class TrialOutcome {
    UnderWay,
    Good,
    Noted, ///< to know, hinders nothing
    Hindered, ///< error() says by what
    Unknown, ///< tried, and nothing can be said of it
    NotTried, ///< something before it failed, or it was stopped
};
template <>
inline constexpr Code<TrialOutcome> codeTable<TrialOutcome>[] = {
    {TrialOutcome::UnderWay, u"under-way"}, {TrialOutcome::Good, u"good"},
    {TrialOutcome::Noted, u"noted"},        {TrialOutcome::Hindered, u"hindered"},
    {TrialOutcome::Unknown, u"unknown"},    {TrialOutcome::NotTried, u"not-tried"},
};

/// Who can mend what was found.
enum class Mender { Nobody, User, SiteAdministrator, NetworkAdministrator };
template <>
inline constexpr Code<Mender> codeTable<Mender>[] = {
    {Mender::Nobody, u"nobody"},
    {Mender::User, u"user"},
    {Mender::SiteAdministrator, u"site-administrator"},
    {Mender::NetworkAdministrator, u"network-administrator"},
};

/// What was found of one subject. What its facts mean differs by subject, and is said by
/// views/words/trialwords alone.
struct TrialStep {
    TrialSubject subject = TrialSubject::Network;
    TrialOutcome outcome = TrialOutcome::NotTried;
    std::optional<Error> error = {};
    QString name = {}; ///< of the account; what stayed behind
    qint64 bytes = 0; ///< the largest file that arrived, or is being sent; the room that is left
    qint64 piece = 0; ///< the largest that something between lets through at once; 0: nothing held back
    int count = 0; ///< of dossiers; of machines that can read along
    [[nodiscard]] bool operator==(const TrialStep &) const = default;
};
using SiteTrial = QList<TrialStep>;

/// Told of each step when it begins (UnderWay) and when it is done, in the thread that tries.
using TrialTold = std::function<void(const TrialStep &)>;

[[nodiscard]] Mender menderOf(const TrialStep &step);
/// The steps of which somebody has to mend something before one can work.
[[nodiscard]] SiteTrial hindrancesIn(const SiteTrial &trial);

} // namespace wd
