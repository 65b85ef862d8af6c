// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/engine.h"

#include "model/publication/person.h"
#include "sync/engine/dossiersync.h"
#include "sync/engine/openmarks.h"
#include "sync/engine/openquestions.h"
#include "sync/engine/removal.h"
#include "sync/engine/sitefolders.h"
#include "sync/engine/strangerslook.h"
#include "sync/engine/synctasks.h"
#include "sync/plone/ploneconceptlog.h"

#include <QSet>

#include <atomic>
#include <mutex>
#include <thread>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int sideBySide = 3;
const auto dialectKey = u"dialect"_s;
const auto unfinishedKey = u"unfinished"_s;

/// A connection of one thread: its own transport, account and database connection.
struct Connection {
    explicit Connection(const EngineContext &context)
        : transport(context.transport(context.stop, usualPatience))
        , site({.site = context.site.url,
                .user = context.site.user,
                .password = context.password,
                .plainHttp = context.site.plainHttp},
               *transport)
        , logs(site, context.site.organisation)
        , files(context.workspace)
    {
    }
    [[nodiscard]] int requests() const { return transport->sentCount() - site.logInCount(); }
    /// What the steps of one dossier work with on this connection.
    [[nodiscard]] SyncContext stepsOf(const EngineContext &context, Store &store, Dialect dialect,
                                      SyncReport &report)
    {
        return {.context = context,
                .store = store,
                .files = files,
                .site = site,
                .logs = logs,
                .dialect = dialect,
                .places = {.base = context.site.base},
                .report = report};
    }

    std::unique_ptr<Transport> transport;
    PloneClient site;
    PloneConceptLogs logs;
    FileStore files;
};

Result<Dialect> dialectOf(PloneClient &site, Store &store)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(dialectKey));
    if (kept.isString())
        return kept.toString() == u"volto"_s ? Dialect::Volto : Dialect::Classic;
    WD_ASSIGN(const Dialect dialect, site.dialect());
    WD_TRY(store.setSetting(dialectKey, dialect == Dialect::Volto ? u"volto"_s : u"classic"_s));
    return dialect;
}

/// Takes turns one after the other on one connection, until none is left; reports land in their own places.
class Worker
{
public:
    Worker(const EngineContext &context, Dialect dialect, const Discovery &discovery,
           const QList<SyncTask> &tasks, QList<SyncReport> &reports, std::vector<char> &left,
           std::atomic<qsizetype> &next, bool mayRemove, bool named)
        : m_context(context)
        , m_dialect(dialect)
        , m_discovery(discovery)
        , m_tasks(tasks)
        , m_reports(reports)
        , m_left(left)
        , m_next(next)
        , m_mayRemove(mayRemove)
        , m_named(named)
    {
    }

    void run(Connection &connection, Store &store) const
    {
        for (qsizetype i = m_next++; i < m_tasks.size(); i = m_next++) {
            SyncReport &report = m_reports[i];
            report.dossier = m_tasks[i].id;
            report.title = m_tasks[i].slug;
            SyncContext sync = connection.stepsOf(m_context, store, m_dialect, report);
            sync.mayRemove = m_mayRemove;
            sync.named = m_named;
            const auto left
                = syncDossier(sync, m_tasks[i].id, m_tasks[i].slug, m_tasks[i].siteChanges, m_discovery.full);
            m_left[std::size_t(i)] = !left || *left;
            if (!left)
                report.error = left.error();
        }
    }

private:
    const EngineContext &m_context;
    Dialect m_dialect;
    const Discovery &m_discovery;
    const QList<SyncTask> &m_tasks;
    QList<SyncReport> &m_reports;
    std::vector<char> &m_left;
    std::atomic<qsizetype> &m_next;
    bool m_mayRemove, m_named;
};

int runSideBySide(const Worker &worker, const EngineContext &context, Connection &first, Store &firstStore,
                  qsizetype tasks)
{
    std::atomic<int> requests = 0;
    std::vector<std::jthread> others;
    for (qsizetype i = 1; i < std::min<qsizetype>(sideBySide, tasks); ++i) {
        others.emplace_back([&] {
            auto store = Store::open(context.workspace, context.clock);
            if (!store)
                return; // the first worker takes its turns
            Connection connection(context);
            worker.run(connection, **store);
            requests += connection.requests();
        });
    }
    worker.run(first, firstStore);
    others.clear();
    return requests;
}

Result<QSet<QString>> unfinishedOf(Store &store)
{
    WD_ASSIGN(const QJsonValue kept, store.setting(unfinishedKey));
    const QStringList ids = kept.toVariant().toStringList();
    return QSet<QString>(ids.begin(), ids.end());
}

Result<void> keepUnfinished(Store &store, const QSet<QString> &ids)
{
    QStringList sorted(ids.begin(), ids.end());
    sorted.sort();
    return store.setSetting(unfinishedKey, QJsonArray::fromStringList(sorted));
}

Result<void> prepareBase(const EngineContext &context, Connection &connection, Store &store, Dialect dialect,
                         const QList<SyncTask> &tasks, SyncOutcome &outcome)
{
    bool toMake = false;
    for (const SyncTask &task : tasks) {
        if (task.id.isEmpty())
            continue;
        WD_ASSIGN(const LocalDossier local, store.read(task.id));
        toMake = toMake || !SiteNotes::from(local).madeOnSite;
    }
    if (!toMake)
        return {};
    SyncReport report;
    const SyncContext sync = connection.stepsOf(context, store, dialect, report);
    WD_TRY(ensureBaseFolders(sync));
    if (!report.steps.isEmpty())
        outcome.reports.append(report);
    return {};
}

/// A few may go, or those that somebody named; many at once is asked about.
Result<bool> mayRemoveNow(Store &store, const Discovery &discovery, const QList<DossierId> &only,
                          const QDateTime &now, SyncOutcome &outcome)
{
    WD_ASSIGN(const QStringList titles, removalsAhead(store, now));
    if (titles.size() <= removalsWithoutAsking || !only.isEmpty())
        return true;
    if (!discovery.full)
        return false; // asked each hour, not each look
    outcome.reports.append({.title = titles.mid(0, removalsWithoutAsking).join(u", "_s) + u" …"_s,
                            .steps = {{.kind = SyncEventKind::AskManyRemovals, .number = int(titles.size())}},
                            .needsUser = true});
    return false;
}

/// Whether what a look told of a dossier was dealt with, as far as it goes: one that fails by itself is taken
/// up again as unfinished. Where the line or the account failed nothing was; and what has not arrived on this
/// desk yet has no place among the unfinished.
bool hadItsTurn(const SyncReport &report)
{
    if (!report.error)
        return true;
    switch (report.error->kind) {
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Unauthorised:
    case ErrorKind::Stopped:
        return false;
    default:
        return !report.dossier.isEmpty() || report.error->kind == ErrorKind::Rejected;
    }
}

/// With what the person is called in all this sync writes; the site told it at the log-in.
EngineContext named(const EngineContext &given, const PloneClient &site)
{
    EngineContext context = given;
    context.name = ownName(site.fullName(), given.name);
    return context;
}

/// Who else has what open; that it is open here follows what was shared: a mark lies beside a concept.
Result<void> tellWhoElse(const EngineContext &context, Connection &connection, Store &store, Dialect dialect,
                         const Discovery &discovery, SyncOutcome &outcome)
{
    WD_ASSIGN(outcome.openElsewhere, openElsewhere(store, discovery, context));
    SyncReport unsaid;
    keepMarks(connection.stepsOf(context, store, dialect, unsaid), discovery);
    return {};
}

Result<void> synchroniseInto(SyncOutcome &outcome, const EngineContext &given, Connection &connection,
                             const QList<DossierId> &only)
{
    WD_ASSIGN(const std::unique_ptr<Store> store, Store::open(given.workspace, given.clock));
    const Places places{.base = given.site.base};
    WD_ASSIGN(const Dialect dialect, dialectOf(connection.site, *store));
    WD_ASSIGN(Discovery discovery, discover(connection.site, *store, places, given.clock));
    const EngineContext context = named(given, connection.site);
    if (discovery.full)
        WD_TRY(lookAsStranger(connection.site, *store, places, context, discovery));
    WD_ASSIGN(QSet<QString> unfinished, unfinishedOf(*store));
    WD_ASSIGN(const QList<SyncTask> tasks,
              syncTasks(*store, discovery, unfinished, only, connection.site.saidTime()));
    WD_TRY(prepareBase(context, connection, *store, dialect, tasks, outcome));

    // Told before anything is sent: a desk killed half-way takes these up again though nothing new is to be
    // seen.
    for (const SyncTask &task : tasks) {
        if (!task.id.isEmpty())
            unfinished.insert(task.id.value);
    }
    const QSet<QString> before = unfinished;
    WD_TRY(keepUnfinished(*store, unfinished));
    QList<SyncReport> reports(tasks.size());
    std::vector<char> left(std::size_t(tasks.size()), 1);
    std::atomic<qsizetype> next = 0;
    WD_ASSIGN(const bool mayRemove,
              mayRemoveNow(*store, discovery, only, connection.site.saidTime(), outcome));
    const Worker worker(context, dialect, discovery, tasks, reports, left, next, mayRemove, !only.isEmpty());
    outcome.requests += runSideBySide(worker, context, connection, *store, tasks.size());
    bool all = only.isEmpty(), allHadTheirTurn = all;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        if (!left[std::size_t(i)])
            unfinished.remove(reports[i].dossier.value);
        // What was refused is refused until somebody acts; what is news was taken in before.
        all = all && (!reports[i].error || reports[i].error->kind == ErrorKind::Rejected);
        allHadTheirTurn = allHadTheirTurn && hadItsTurn(reports[i]);
    }
    if (unfinished != before)
        WD_TRY(keepUnfinished(*store, unfinished));
    outcome.reports += reports;
    WD_TRY(tellWhoElse(context, connection, *store, dialect, discovery, outcome));
    WD_TRY(repeatQuestions(*store, only, outcome));
    // One dossier that fails holds back the cursor, not the hour: else every sync would be a whole look.
    if (allHadTheirTurn)
        WD_TRY(keepFullLook(*store, discovery, context.clock));
    if (all)
        WD_TRY(keepCursor(*store, discovery));
    return {};
}

} // namespace

SyncOutcome synchronise(const EngineContext &context, const QList<DossierId> &only)
{
    SyncOutcome outcome;
    Connection connection(context);
    const int proofsBefore = context.proofs->requests;
    const auto done = synchroniseInto(outcome, context, connection, only);
    outcome.requests += connection.requests() - (context.proofs->requests - proofsBefore);
    if (!done)
        outcome.error = done.error();
    return outcome;
}

} // namespace wd
