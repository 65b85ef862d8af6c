// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/trying/trysite.h"

#include "sync/engine/trying/trialplace.h"

#include <algorithm>

namespace wd
{

using namespace Qt::StringLiterals;

namespace
{

/// A trial keeps nothing: it asks anew what a sync remembers.
class Forgetful : public SiteMemory
{
public:
    Result<QJsonValue> recall(const QString &) override { return QJsonValue(); }
    Result<void> keep(const QString &, const QJsonValue &) override { return {}; }
};

/// The trial of one site: what was found so far, and whether there is a connection to go on with.
class Trial
{
public:
    Trial(const SiteKind &kind, const SiteSettings &site, const TrialRun &run)
        : m_kind(kind)
        , m_settings(site)
        , m_run(run)
    {
    }

    SiteTrial all()
    {
        const QList<TrialSubject> subjects = m_kind.trialSubjects();
        tell({.subject = subjects.first(), .outcome = TrialOutcome::UnderWay});
        const bool reached = reach(subjects.contains(TrialSubject::LogIn));
        for (const TrialSubject subject : subjects.mid(m_found.size())) {
            if (reached)
                tell({.subject = subject, .outcome = TrialOutcome::UnderWay});
            add(reached ? tried(subject) : TrialStep{.subject = subject});
        }
        return m_found;
    }

private:
    /// What is found before anybody logs in; whether one may go on. A kind that logs nobody in is connected
    /// with by its place alone.
    bool reach(bool logsIn)
    {
        SiteTrial place = m_kind.tryPlace(m_settings, m_run.with);
        const auto fails = [](const TrialStep &step) { return step.outcome == TrialOutcome::Hindered; };
        if (!logsIn && std::ranges::none_of(place, fails)) {
            if (const auto connected = connect(); !connected)
                place.last() = {.subject = place.last().subject,
                                .outcome = TrialOutcome::Hindered,
                                .error = connected.error()};
        }
        for (const TrialStep &found : std::as_const(place))
            add(found);
        return std::ranges::none_of(place, fails);
    }

    void tell(const TrialStep &step) const
    {
        if (m_run.told)
            m_run.told(step);
    }

    /// What was stopped says nothing of the site.
    static TrialStep unlessStopped(const TrialStep &step)
    {
        const bool stopped = step.error && step.error->kind == ErrorKind::Stopped;
        return stopped && step.subject != TrialSubject::TakingAway
            ? TrialStep{.subject = step.subject, .error = step.error}
            : step;
    }

    void add(const TrialStep &step)
    {
        m_found.append(unlessStopped(step));
        tell(m_found.last());
    }

    Result<void> connect()
    {
        if (m_kind.asksPassword() && m_run.with.password.isEmpty())
            return fail(ErrorKind::Unauthorised, m_settings.name, u"no-password"_s);
        WD_ASSIGN(m_maker, m_kind.connect(m_settings, m_run.with));
        m_connection = m_maker(m_run.with.stop, usualPatience);
        Forgetful nothing;
        WD_TRY(m_connection->place().proveIdentity());
        WD_TRY(m_connection->place().prepare(nothing));
        m_place.emplace(m_connection->place(), Places{.base = m_settings.base}, m_run);
        return {};
    }

    TrialStep logIn()
    {
        const auto connected = connect();
        if (!connected)
            return {.subject = TrialSubject::LogIn,
                    .outcome = TrialOutcome::Hindered,
                    .error = connected.error()};
        const QString name = m_connection->place().fullName();
        return {.subject = TrialSubject::LogIn,
                .outcome = TrialOutcome::Good,
                .name = name.isEmpty() ? m_settings.user : name};
    }

    TrialStep tried(TrialSubject subject)
    {
        if (subject == TrialSubject::LogIn)
            return logIn();
        const bool leaves = subject == TrialSubject::TakingAway;
        if (m_run.with.stop.stop_requested() && !leaves)
            return {.subject = subject, .error = Error{ErrorKind::Stopped, {}, {}}};
        if (!m_place)
            return {.subject = subject};
        switch (subject) {
        case TrialSubject::Adding:
            return m_place->adding();
        case TrialSubject::Privacy:
            return m_place->privacy();
        case TrialSubject::Colleagues:
            return m_place->colleagues();
        case TrialSubject::Publishing:
            return m_place->publishing();
        case TrialSubject::Locking:
            return m_place->locking();
        case TrialSubject::Upload:
            return m_place->upload();
        case TrialSubject::TakingAway:
            return m_place->takingAway(m_maker);
        case TrialSubject::Space:
        case TrialSubject::Feeds:
        case TrialSubject::Mail:
            return m_connection->lookAt(subject, {.base = m_settings.base});
        case TrialSubject::Network:
        case TrialSubject::Address:
        case TrialSubject::Certificate:
        case TrialSubject::Service:
        case TrialSubject::LogIn:
            return {.subject = subject};
        }
        Q_UNREACHABLE();
    }

    const SiteKind &m_kind;
    const SiteSettings &m_settings;
    const TrialRun &m_run;
    SiteTrial m_found;
    SiteMaker m_maker;
    std::unique_ptr<SiteConnection> m_connection;
    std::optional<TrialPlace> m_place;
};

} // namespace

SiteTrial trySite(const SiteKind &kind, const SiteSettings &site, const TrialRun &run)
{
    return Trial(kind, site, run).all();
}

} // namespace wd
