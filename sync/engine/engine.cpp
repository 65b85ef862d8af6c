// SPDX-FileCopyrightText: 2026 Wijkdossier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/engine.h"

#include "model/publication/notes/person.h"
#include "sync/engine/asking/openmarks.h"
#include "sync/engine/asking/openquestions.h"
#include "sync/engine/dossiersync.h"
#include "sync/engine/everyhour.h"
#include "sync/engine/hiding/strangerslook.h"
#include "sync/engine/shareddocuments/shareddocuments.h"
#include "sync/engine/sharing/removal.h"
#include "sync/engine/sitefolders.h"
#include "sync/engine/sitememories.h"
#include "sync/engine/sjablonen.h"
#include "sync/engine/synctasks.h"
#include "sync/site/siteerrors.h"

#include <QJsonArray>
#include <QSet>

#include <atomic>
#include <thread>

namespace wd
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int sideBySide = 3;
const auto unfinishedKey = u"unfinished"_s;

/// What a connection of one thread works with.
struct Connection {
    explicit Connection(const EngineContext &context)
        : site(context.connect(context.stop, usualPatience))
        , files(context.workspace)
    {
    }
    [[nodiscard]] PublicPlace &place() const { return site->place(); }
    /// What the steps of one dossier work with on this connection, once its place was prepared.
    [[nodiscard]] SyncContext stepsOf(const EngineContext &context, Store &store, SyncReport &report) const
    {
        return {.context = context,
                .store = store,
                .files = files,
                .site = place(),
                .logs = site->logs(),
                .mapping = place().mapping(),
                .places = {.base = context.site.base},
                .report = report};
    }

    std::unique_ptr<SiteConnection> site;
    FileStore files;
};

/// Takes turns one after the other on one connection, until none is left; reports land in their own places.
class Worker
{
public:
    Worker(const EngineContext &context, const Discovery &discovery, const QList<SyncTask> &tasks,
           QList<SyncReport> &reports, std::vector<char> &left, std::atomic<qsizetype> &next, bool mayRemove,
           bool named)
        : m_context(context)
        , m_discovery(discovery)
        , m_tasks(tasks)
        , m_reports(reports)
        , m_left(left)
        , m_next(next)
        , m_mayRemove(mayRemove)
        , m_named(named)
    {
    }

    void run(const Connection &connection, Store &store) const
    {
        for (qsizetype i = m_next++; i < m_tasks.size(); i = m_next++) {
            SyncReport &report = m_reports[i];
            report.dossier = m_tasks[i].id;
            report.title = m_tasks[i].slug;
            SyncContext sync = connection.stepsOf(m_context, store, report);
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
    const Discovery &m_discovery;
    const QList<SyncTask> &m_tasks;
    QList<SyncReport> &m_reports;
    std::vector<char> &m_left;
    std::atomic<qsizetype> &m_next;
    bool m_mayRemove, m_named;
};

int runSideBySide(const Worker &worker, const EngineContext &context, const Connection &first,
                  Store &firstStore, const QJsonObject &learned, qsizetype tasks)
{
    std::atomic<int> requests = 0;
    std::vector<std::jthread> others;
    for (qsizetype i = 1; i < std::min<qsizetype>(sideBySide, tasks); ++i) {
        others.emplace_back([&] {
            auto store = context.openStore();
            if (!store)
                return; // the first worker takes its turns
            const Connection connection(context);
            LearnedMemory known(learned);
            if (!connection.place().prepare(known))
                return;
            worker.run(connection, **store);
            requests += connection.place().requests();
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

Result<void> prepareBase(const EngineContext &context, const Connection &connection, Store &store,
                         const Discovery &discovery, const QList<SyncTask> &tasks, SyncOutcome &outcome)
{
    bool toMake = false;
    // Where something lies below them they stand.
    const bool stands = !discovery.full || !discovery.bySlug.isEmpty();
    for (const SyncTask &task : stands ? QList<SyncTask>() : tasks) {
        WD_ASSIGN(const LocalDossier local, store.read(task.id));
        toMake = toMake || !SiteNotes::from(local).madeOnSite;
    }
    if (!toMake)
        return {};
    SyncReport report;
    const SyncContext sync = connection.stepsOf(context, store, report);
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
    return !losesSite(*report.error)
        && (!report.dossier.isEmpty() || report.error->kind == ErrorKind::Rejected);
}

/// With what the person is called in all this sync writes; the site told it at the log-in.
EngineContext named(const EngineContext &given, const PublicPlace &site)
{
    EngineContext context = given;
    context.name = ownName(site.fullName(), given.name);
    return context;
}

/// Who else has what open; that it is open here follows what was shared: a mark lies beside a concept.
Result<void> tellWhoElse(const EngineContext &context, const Connection &connection, Store &store,
                         const Discovery &discovery, SyncOutcome &outcome)
{
    WD_ASSIGN(outcome.openElsewhere, openElsewhere(store, discovery, context));
    SyncReport unsaid;
    keepMarks(connection.stepsOf(context, store, unsaid), discovery);
    return {};
}

/// Sjablonen and shared documents, which the dossiers of this sync follow.
Result<void> lookBesideDossiers(EngineContext &context, const Connection &connection, Store &store,
                                bool whole, SharedDocuments &shared, SyncOutcome &outcome)
{
    WD_ASSIGN(const bool hourGone, isHourGone(context, store));
    const bool look = whole && hourGone;
    WD_TRY(readSjablonen(context, connection.place(), store, look, outcome));
    SyncReport report;
    const SyncContext sync = connection.stepsOf(context, store, report);
    if (look)
        WD_TRY(shared.look(sync, outcome));
    context.wijken = SharedDocuments::wijken(sync);
    return look ? keepHour(context, store) : Result<void>();
}

Result<void> synchroniseInto(SyncOutcome &outcome, const EngineContext &given, const Connection &connection,
                             const QList<DossierId> &only)
{
    WD_ASSIGN(const std::unique_ptr<Store> store, given.openStore());
    const Places places{.base = given.site.base};
    PublicPlace &site = connection.place();
    LearnedMemory learned;
    StoredMemory memory(*store, learned);
    WD_TRY(site.prepare(memory));
    WD_ASSIGN(Discovery discovery, discover(site, *store, places, given.clock));
    EngineContext context = named(given, site);
    if (discovery.full)
        WD_TRY(lookAsStranger(site, *store, places, context, discovery));
    SharedDocuments shared;
    WD_TRY(lookBesideDossiers(context, connection, *store, discovery.full, shared, outcome));
    WD_ASSIGN(QSet<QString> unfinished, unfinishedOf(*store));
    WD_ASSIGN(const QList<SyncTask> tasks, syncTasks(*store, discovery, unfinished, only, site.saidTime()));
    WD_TRY(prepareBase(context, connection, *store, discovery, tasks, outcome));

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
    WD_ASSIGN(const bool mayRemove, mayRemoveNow(*store, discovery, only, site.saidTime(), outcome));
    const Worker worker(context, discovery, tasks, reports, left, next, mayRemove, !only.isEmpty());
    outcome.requests += runSideBySide(worker, context, connection, *store, learned.all(), tasks.size());
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
    WD_TRY(readSjablonenOfNews(context, site, *store, outcome));
    WD_TRY(tellWhoElse(context, connection, *store, discovery, outcome));
    WD_TRY(repeatQuestions(*store, only, outcome));
    // One dossier that fails holds back the cursor, not the hour: else every sync would be a whole look.
    if (allHadTheirTurn)
        WD_TRY(keepFullLook(*store, discovery, context.clock));
    if (all)
        WD_TRY(keepCursor(*store, discovery));
    SyncReport report;
    return shared.give(connection.stepsOf(context, *store, report), outcome);
}

} // namespace

SyncOutcome synchronise(const EngineContext &context, const QList<DossierId> &only)
{
    SyncOutcome outcome;
    const Connection connection(context);
    const int proofsBefore = context.proofs->requests;
    const auto done = synchroniseInto(outcome, context, connection, only);
    outcome.requests += connection.place().requests() - (context.proofs->requests - proofsBefore);
    if (!done)
        outcome.error = done.error();
    return outcome;
}

} // namespace wd
