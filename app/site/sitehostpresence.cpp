// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who has which dossier open: what SiteHost says of this desk's windows, and hears of others.
#include "app/site/sitehost.h"
#include "sync/engine/asking/openmarks.h"

namespace wd
{

using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::seconds somebodyIsThere = 15min; ///< after the last key or click

} // namespace

void SiteHost::atWindow(const QObject *window, const DossierId &id)
{
    const QDateTime now = m_around.clock();
    const auto before = m_windows.constFind(window);
    const bool news = before == m_windows.cend()
        ? !id.isEmpty()
        : before->id != id || before->at.secsTo(now) >= somebodyIsThere.count();
    if (before == m_windows.cend())
        connect(window, &QObject::destroyed, this, [this, window] {
            m_windows.remove(window);
            syncSoon();
        });
    m_windows.insert(window, {.id = id, .at = now});
    if (news)
        syncSoon();
}

/// What is open at a window at which somebody was lately.
void SiteHost::tellOpenHere()
{
    const QDateTime now = m_around.clock();
    QSet<DossierId> open;
    for (const AtWindow &window : std::as_const(m_windows)) {
        if (!window.id.isEmpty() && window.at.secsTo(now) < somebodyIsThere.count())
            open.insert(window.id);
    }
    m_openHere->set(open);
}

/// Of which dossiers it is news who else has them open. A look that failed tells nothing: nobody knows then.
QList<DossierId> SiteHost::takeOpenElsewhere(const SyncOutcome &outcome)
{
    if (outcome.error && outcome.error->kind == ErrorKind::Stopped)
        return {};
    QHash<DossierId, QList<AlsoOpen>> now;
    for (auto it = outcome.openElsewhere.cbegin(); it != outcome.openElsewhere.cend(); ++it) {
        for (const OpenMark &mark : *it)
            now[it.key()].append(
                {.name = mark.name, .since = mark.since, .self = mark.user == m_account.user});
    }
    QList<DossierId> changed;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (m_alsoOpen.value(it.key()) != *it)
            changed.append(it.key());
    }
    for (auto it = m_alsoOpen.cbegin(); it != m_alsoOpen.cend(); ++it) {
        if (!now.contains(it.key()))
            changed.append(it.key());
    }
    m_alsoOpen = now;
    return changed;
}

/// The program ends, or goes on elsewhere: nobody has anything open here any more. On a thread, since it asks
/// the site; that waits for little, and for nothing where no mark stands.
void SiteHost::sayGoodbye()
{
    if (m_thread.joinable())
        m_thread.join();
    if (!m_site || m_around.practice || m_openHere->marks().isEmpty())
        return;
    EngineContext context = engineContext({});
    context.progress = {};
    m_thread = std::jthread([context, site = *m_site, password = m_password]() mutable {
        if (!context.connect) { // the first sync had not told yet how it reached the site
            const auto made
                = site.kind->connect(site.settings, {.password = password, .random = context.random});
            if (!made)
                return;
            context.connect = *made;
        }
        takeMarksAway(context);
    });
    m_thread.join();
}

} // namespace wd
